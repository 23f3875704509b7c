/// What all claims about a pair of actors add up to.
public enum Standing: String, Sendable, Hashable, CaseIterable, Codable {
  /// Support holds, and opposition does not.
  case backs
  /// Opposition holds, and support does not.
  case opposes
  /// Both stances hold.
  case mixed
  /// The one that holds is denied as often as the standing profile allows (by default, as often as
  /// it is stated); or none holds, and one is both alleged and denied.
  case contested
  /// A stance was taken and is over.
  case ended
  /// Only plans, conditions, possibilities, allegations or denials.
  case unclear
}

/// One stance of a source toward a target, summed over its claims.
public struct Edge: Sendable, Hashable {
  /// Who takes the stance.
  public let source: ActorReference
  /// Toward whom it is taken.
  public let target: ActorReference
  /// The side of the claims that are summed; the pair may have an edge of the other one as well.
  public let stance: Stance
  /// The strongest relation among the affirmed claims; among all when none is affirmed.
  public let relation: Relation
  /// Of the pair, whatever this edge's stance.
  public let standing: Standing
  /// Affirmed claims; the same sentence in several documents counts once.
  public let claims: Int
  /// Negated claims, counted likewise.
  public let denials: Int
  /// Sentences that only repeat another one in almost the same words.
  public let copies: Int
  /// The best reliability among the outlets that affirm, from A (reliable) to E; F when none is
  /// graded.
  public let grade: String
  /// How far the claims bear each other out (NATO AJP-2.1), from 1 (three outlets) to 5 (denied as
  /// often as stated); 6 when nothing states it.
  public let item: Int
  /// Documents that hold the claims, affirmed or negated.
  public let documents: Int
  /// Outlets that published them; a document without an outlet adds none.
  public let outlets: Int
  /// First day, month or year that the claims speak of, or else were published on; `nil` when none
  /// is dated.
  public let firstDate: PartialDate?
  /// Last one, likewise.
  public let lastDate: PartialDate?
  /// Names of the actors whose claims were lifted to this edge; empty without roll-up.
  public let through: [String]

  /// Without dates, grade and outlets, and in one document, unless given otherwise.
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
