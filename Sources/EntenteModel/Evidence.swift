/// A claim with the sentence that makes it, as an analyst reads it.
public struct Evidence: Sendable, Hashable {
  public let source: ActorReference
  public let target: ActorReference
  public let relation: Relation
  public let polarity: Polarity
  public let modality: Modality
  /// `none`, `said`, `alleged` or `denied`.
  public let attribution: String
  /// Who says so, when the text names them.
  public let attributedTo: String?
  public let sentence: String
  /// Half-open, in Unicode scalars from the start of the sentence; `nil` outside it.
  public let sourceRange: ScalarRange?
  public let targetRange: ScalarRange?
  public let cueRange: ScalarRange?
  /// When the stance was taken, or else when the document was published.
  public let date: PartialDate?
  public let document: String
  public let title: String?
  public let outlet: String?
  public let url: String?
  /// The outlet's reliability, from A to F; `nil` when nobody has graded it.
  public let grade: String?
  /// The same for sentences that repeat one another in almost the same words.
  public let copyGroup: Int64
  /// Names of the actors that were lifted to ``source`` and ``target``; empty without roll-up.
  public let through: [String]
  public let rule: String
  public let confidence: Confidence?
  /// How a person names the claim, such as `12.3`; empty outside a knowledge base.
  public let claim: String
  /// `accept`, `reject` or `correct` when an analyst judged the claim, `add` when he made it.
  public let review: String?

  public var stance: Stance { relation.stance }

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
