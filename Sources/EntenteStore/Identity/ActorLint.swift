import GRDB

/// Something about actors that an analyst should look at.
public struct ActorFinding: Sendable, Hashable {
  /// What kind of thing is found, such as `shared name`.
  public let kind: String
  /// Key of the actor.
  public let actor: String
  /// Key of the other one; `nil` when only one is concerned.
  public let other: String?
  /// The shared name, or what is wrong in words.
  public let detail: String
}

extension KnowledgeBase {
  /// Names that two actors bear at the same time, times that end before they begin, ties in a
  /// circle, and names found in texts that a listed actor bears.
  public func lintActors() throws(StoreError) -> [ActorFinding] {
    try read { db in
      try Self.checks.flatMap { kind, sql in
        try Row.fetchAll(db, sql: sql).map { row in
          ActorFinding(kind: kind, actor: row[0], other: row[1], detail: row[2])
        }
      }
    }
  }

  /// Three columns each: the actor's key, another one's, and what is wrong in words.
  private static let checks: [(String, String)] = [
    (
      "shared name",
      """
      WITH strong AS (
        SELECT coalesce(identity.kept, actor_name.actor) AS actor, folded, min(text) AS text,
          coalesce(valid_from, '') AS valid_from,
          coalesce(\(DateColumn.end("valid_to")), '9999-99-99') AS valid_to
        FROM actor_name LEFT JOIN actor_identity AS identity ON identity.actor = actor_name.actor
        WHERE kind IN ('name', 'alias', 'formal', 'acronym')
        GROUP BY 1, 2, 4, 5)
      SELECT DISTINCT one.key, other.key, first.text
      FROM strong AS first JOIN strong AS second ON second.folded = first.folded
        AND first.actor < second.actor
        AND first.valid_from <= second.valid_to AND second.valid_from <= first.valid_to
      JOIN actor AS one ON one.id = first.actor JOIN actor AS other ON other.id = second.actor
      ORDER BY 1, 2, 3
      """
    ),
    (
      "backwards time",
      """
      SELECT actor.key, NULL, text || ': ' || valid_from || ' to ' || valid_to
      FROM actor_name JOIN actor ON actor.id = actor_name.actor
      WHERE valid_from > \(DateColumn.end("valid_to"))
      UNION ALL
      SELECT child.key, parent.key, role || ': ' || valid_from || ' to ' || valid_to
      FROM actor_link AS link JOIN actor AS child ON child.id = link.child
      JOIN actor AS parent ON parent.id = link.parent
      WHERE valid_from > \(DateColumn.end("valid_to"))
      ORDER BY 1, 2, 3
      """
    ),
    (
      "ties in a circle",
      """
      SELECT one.key, other.key, 'each acts for the other'
      FROM actor_lift AS there JOIN actor_lift AS back
        ON back.actor = there.lifted AND back.lifted = there.actor AND there.actor < there.lifted
      JOIN actor AS one ON one.id = there.actor JOIN actor AS other ON other.id = there.lifted
      GROUP BY 1, 2 ORDER BY 1, 2
      """
    ),
  ]
}
