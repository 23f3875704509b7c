public import EntenteModel
import GRDB

/// A judgement about a claim that has not been taken back.
public struct ReviewedClaim: Sendable, Hashable {
  /// Its number, which ``KnowledgeBase/undoReview(_:by:)`` takes.
  public let judgement: Int64
  /// `accept`, `reject` or `correct`.
  public let verdict: String
  /// How a person names the claim, such as `12.3`; `nil` when the latest reading has no such claim,
  /// and when a later judgement took this one's place.
  public let claim: String?
  /// Name of the source as the machine read it; its key when no actor has that any more.
  public let source: String
  /// Name or key of the target, likewise.
  public let target: String
  /// As the machine read it.
  public let stance: Stance
  /// JSON; `nil` unless the verdict is `correct`.
  public let correction: String?
  /// Name of the author.
  public let judgedBy: String
  /// UTC, ISO 8601.
  public let judgedAt: String
  /// `nil` when the author gave none.
  public let reason: String?
  /// Whether no later judgement of the claim takes its place.
  public let counts: Bool
}

extension KnowledgeBase {
  /// Claims that nobody has judged, those of the least certain rules first and of unmeasured ones
  /// before all; with `involved`, only of or toward that actor.
  public func unreviewedClaims(
    involved: ActorReference? = nil, limit: Int? = nil
  ) throws(StoreError) -> [Evidence] {
    try read { db in
      var claims = ScopedClaims(Scope())
      claims.involved = try involved.map { try ActorLookup.rows(ofKey: $0.key, db) }
      claims.condition = "review IS NULL"
      return try EvidenceRow.fetch(claims, limit: limit, order: "confidence", db)
    }
  }

  /// What analysts decided about claims, in the order of their judgements.
  public func reviews() throws(StoreError) -> [ReviewedClaim] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT *, coalesce(source, source_key) AS source_name,
            coalesce(target, target_key) AS target_name
          FROM reviews ORDER BY judgement, claim
          """
      ).map { row in
        ReviewedClaim(
          judgement: row["judgement"], verdict: row["verdict"], claim: row["claim"],
          source: row["source_name"], target: row["target_name"],
          stance: try StoredWord.read(row["stance"]), correction: row["correction"],
          judgedBy: row["judged_by"], judgedAt: row["judged_at"], reason: row["reason"],
          counts: row["counts"])
      }
    }
  }
}
