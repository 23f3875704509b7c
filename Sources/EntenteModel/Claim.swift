/// An actor at a place in a text.
public struct Mention: Sendable, Hashable {
  /// Who is meant; provisional when no curated list knows the name.
  public let actor: ActorReference
  /// The words that name the actor, or the pronoun or noun that stands for it: no article, title or
  /// apposition.
  public let range: ScalarRange
  /// The words themselves.
  public let text: String

  /// Takes the parts as they are: whether the words stand at `range` is not checked.
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

  /// First day, month or year of the time; `nil` when the sentence gives only its end (*until
  /// May*).
  public let from: PartialDate?
  /// Last one, itself included; `nil` when it gives only the beginning (*since May*). Equal to
  /// ``from`` for a single date.
  public let to: PartialDate?
  /// ``Basis/relative`` when either end is.
  public let basis: Basis

  /// Takes the ends as they are: their order is not checked.
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

  /// Takes the figures as they are.
  public init(precision: Double, sampleSize: Int) {
    self.precision = precision
    self.sampleSize = sampleSize
  }
}

/// One statement, in one sentence, that a source takes a stance toward a target.
public struct Claim: Sendable, Hashable {
  /// Who takes the stance.
  public let source: Mention
  /// Toward whom it is taken.
  public let target: Mention
  /// How it is taken; this also says which ``stance`` it is.
  public let relation: Relation
  /// Whether the sentence affirms that it is taken, or denies it.
  public let polarity: Polarity
  /// Whether it is taken, only announced, hedged, or over.
  public let modality: Modality
  /// Who answers for it: the text itself, or somebody whom the text quotes.
  public let attribution: Attribution
  /// Where the sentence stands in the document.
  public let sentence: ScalarRange
  /// The sentence's words.
  public let sentenceText: String
  /// The words that say so.
  public let cue: ScalarRange
  /// The words at ``cue``.
  public let cueText: String
  /// `nil` when the sentence gives no date of what it claims.
  public let eventDate: EventDate?
  /// `nil` while the rule family has not been measured.
  public let confidence: Confidence?
  /// Name of the frame and construction that read the claim, such as `supports/verb`.
  public let rule: String

  /// The side that ``relation`` belongs to.
  public var stance: Stance { relation.stance }

  /// Affirmed, actual, in the text's own words, undated and not measured, unless given otherwise.
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
