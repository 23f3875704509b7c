/// A claim with the sentence that makes it, as an analyst reads it.
public struct Evidence: Sendable, Hashable {
  /// Who takes the stance: after corrections and merging, and lifted with roll-up.
  public let source: ActorReference
  /// Toward whom it is taken, likewise.
  public let target: ActorReference
  /// How it is taken. Here and in the marks below, what an analyst corrected stands as he says.
  public let relation: Relation
  /// Whether the sentence affirms that it is taken, or denies it.
  public let polarity: Polarity
  /// Whether it is taken, only announced, hedged, or over.
  public let modality: Modality
  /// `none`, `said`, `alleged` or `denied`.
  public let attribution: String
  /// Who says so, when the text names them.
  public let attributedTo: String?
  /// The sentence's words; empty where the knowledge base keeps no texts.
  public let sentence: String
  /// Of the words that mean the source: half-open, in Unicode scalars from the start of the
  /// sentence; `nil` outside it.
  public let sourceRange: ScalarRange?
  /// Of the words that mean the target, likewise.
  public let targetRange: ScalarRange?
  /// Of the words that say so, likewise.
  public let cueRange: ScalarRange?
  /// When the stance was taken, or else when the document was published.
  public let date: PartialDate?
  /// What the caller calls the document; the analyst's name where he made the claim.
  public let document: String
  /// The document's title; `nil` when none was given.
  public let title: String?
  /// Who published the document; `nil` when nobody said.
  public let outlet: String?
  /// Where it was published; `nil` when nobody said.
  public let url: String?
  /// The outlet's reliability, from A to F; `nil` when nobody has graded it.
  public let grade: String?
  /// The same for sentences that repeat one another in almost the same words.
  public let copyGroup: Int64
  /// Names of the actors that were lifted to ``source`` and ``target``; empty without roll-up.
  public let through: [String]
  /// Name of the frame and construction that read the claim, such as `supports/verb`; `analyst`
  /// where an analyst made it.
  public let rule: String
  /// As it was measured when the claim was read; `nil` when it had not been.
  public let confidence: Confidence?
  /// How a person names the claim, such as `12.3`; empty outside a knowledge base.
  public let claim: String
  /// `accept`, `reject` or `correct` when an analyst judged the claim, `add` when he made it.
  public let review: String?

  /// The side that ``relation`` belongs to.
  public var stance: Stance { relation.stance }

  /// Ungraded, not lifted, not judged, and in copy group 0, unless given otherwise.
  public init(
    source: ActorReference, target: ActorReference, relation: Relation, polarity: Polarity,
    modality: Modality, attribution: String, attributedTo: String?, sentence: String,
    sourceRange: ScalarRange?, targetRange: ScalarRange?, cueRange: ScalarRange?,
    date: PartialDate?, document: String, title: String?, outlet: String?, url: String?,
    grade: String? = nil, copyGroup: Int64 = 0, through: [String] = [], rule: String,
    confidence: Confidence?, claim: String = "", review: String? = nil
  ) {
    self.source = source
    self.target = target
    self.relation = relation
    self.polarity = polarity
    self.modality = modality
    self.attribution = attribution
    self.attributedTo = attributedTo
    self.sentence = sentence
    self.sourceRange = sourceRange
    self.targetRange = targetRange
    self.cueRange = cueRange
    self.date = date
    self.document = document
    self.title = title
    self.outlet = outlet
    self.url = url
    self.grade = grade
    self.copyGroup = copyGroup
    self.through = through
    self.rule = rule
    self.confidence = confidence
    self.claim = claim
    self.review = review
  }
}
