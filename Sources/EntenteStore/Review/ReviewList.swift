public import EntenteModel
import GRDB

/// A judgement about a claim that has not been taken back.
public struct ReviewedClaim: Sendable, Hashable {
  public let judgement: Int64
  public let verdict: String
  /// `nil` when the latest reading has no such claim.
  public let claim: String?
  public let source: String
  public let target: String
  public let stance: Stance
  /// JSON; `nil` unless the verdict is `correct`.
  public let correction: String?
  public let judgedBy: String
  public let judgedAt: String
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
