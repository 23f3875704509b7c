/// What all claims about a pair of actors add up to.
public enum Standing: String, Sendable, Hashable, CaseIterable, Codable {
  case backs, opposes
  /// Both stances hold.
  case mixed
  /// Denied at least as often as stated.
  case contested
  /// A stance was taken and is over.
  case ended
  /// Only plans, conditions, possibilities, allegations or denials.
  case unclear
}

/// One stance of a source toward a target, summed over its claims.
public struct Edge: Sendable, Hashable {
  public let source: ActorReference
  public let target: ActorReference
  public let stance: Stance
  /// The strongest relation among the affirmed claims.
  public let relation: Relation
  /// Of the pair, whatever this edge's stance.
  public let standing: Standing
  /// Affirmed claims; the same sentence in several documents counts once.
  public let claims: Int
  /// Negated claims, counted likewise.
  public let denials: Int
  /// Sentences that only repeat another one in almost the same words.
  public let copies: Int
  /// The best reliability among the outlets that affirm, from A (reliable) to E; F when none is graded.
  public let grade: String
  /// How far the claims bear each other out, from 1 (three outlets) to 5 (denied as often as stated); 6
  /// when nothing states it.
  public let item: Int
  public let documents: Int
  public let outlets: Int
  /// First and last day, month or year that the claims speak of; `nil` when none is dated.
  public let firstDate: PartialDate?
  public let lastDate: PartialDate?
  /// Names of the actors whose claims were lifted to this edge; empty without roll-up.
  public let through: [String]

  public init(
    source: ActorReference, target: ActorReference, stance: Stance, relation: Relation,
    standing: Standing, claims: Int, denials: Int = 0, copies: Int = 0, grade: String = "F",
    item: Int = 6, documents: Int = 1, outlets: Int = 0, firstDate: PartialDate? = nil,
    lastDate: PartialDate? = nil, through: [String] = []
  ) {
    self.source = source
    self.target = target
    self.stance = stance
    self.relation = relation
    self.standing = standing
    self.claims = claims
    self.denials = denials
    self.copies = copies
    self.grade = grade
    self.item = item
    self.documents = documents
    self.outlets = outlets
    self.firstDate = firstDate
    self.lastDate = lastDate
    self.through = through
  }
}
