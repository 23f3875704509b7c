/// An actor at a place in a text.
public struct Mention: Sendable, Hashable {
  public let actor: ActorReference
  /// The words that name the actor: no article, title or apposition.
  public let range: ScalarRange
  /// The words themselves.
  public let text: String

  public init(actor: ActorReference, range: ScalarRange, text: String) {
    self.actor = actor
    self.range = range
    self.text = text
  }
}

/// When the claimed stance is said to have been taken.
public struct EventDate: Sendable, Hashable {
  /// What the date rests on.
  public enum Basis: String, Sendable, Hashable, CaseIterable, Codable {
    /// The sentence gives a calendar date.
    case absolute
    /// The sentence counts from the document's date (*on Wednesday*, *last April*).
    case relative
  }

  public let from: PartialDate?
  public let to: PartialDate?
  public let basis: Basis

  public init(from: PartialDate?, to: PartialDate?, basis: Basis) {
    self.from = from
    self.to = to
    self.basis = basis
  }
}

/// A rule family's measured precision: how often its claims were right on labelled data.
public struct Confidence: Sendable, Hashable {
  /// From 0 to 1.
  public let precision: Double
  /// Number of labelled claims behind the figure.
  public let sampleSize: Int

  public init(precision: Double, sampleSize: Int) {
    self.precision = precision
    self.sampleSize = sampleSize
  }
}

/// One statement, in one sentence, that a source takes a stance toward a target.
public struct Claim: Sendable, Hashable {
  public let source: Mention
  public let target: Mention
  public let relation: Relation
  public let polarity: Polarity
  public let modality: Modality
  public let attribution: Attribution
  public let sentence: ScalarRange
  /// The sentence's words.
  public let sentenceText: String
  /// The words that say so.
  public let cue: ScalarRange
  public let cueText: String
  public let eventDate: EventDate?
  /// `nil` while the rule family has not been measured.
  public let confidence: Confidence?
  /// Name of the frame and construction that read the claim, such as `supports/verb`.
  public let rule: String

  public var stance: Stance { relation.stance }

  public init(
    source: Mention, target: Mention, relation: Relation, polarity: Polarity = .affirmed,
    modality: Modality = .actual, attribution: Attribution = .none, sentence: ScalarRange,
    sentenceText: String, cue: ScalarRange, cueText: String, eventDate: EventDate? = nil,
    confidence: Confidence? = nil,
    rule: String
  ) {
    self.source = source
    self.target = target
    self.relation = relation
    self.polarity = polarity
    self.modality = modality
    self.attribution = attribution
    self.sentence = sentence
    self.sentenceText = sentenceText
    self.cue = cue
    self.cueText = cueText
    self.eventDate = eventDate
    self.confidence = confidence
    self.rule = rule
  }
}
