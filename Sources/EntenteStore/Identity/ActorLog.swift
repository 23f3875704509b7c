import GRDB

/// A decision or addition about actors.
public struct ActorLogEntry: Sendable, Hashable {
  /// Number of the judgement; `nil` for an addition.
  public let number: Int64?
  /// UTC, ISO 8601.
  public let moment: String
  /// Who decided or added it.
  public let author: String
  /// `same`, `not_same`, `undo`, `add`, `name` or `link`.
  public let act: String
  /// Key.
  public let actor: String
  /// Of a judgement the other actor's key; of an addition the name, or role and key of the other
  /// end.
  public let other: String?
  /// Why, or where a tie comes from; `nil` when nobody said.
  public let reason: String?
  /// Whether a later judgement undid it.
  public let isUndone: Bool
}

extension KnowledgeBase {
  /// Everything that analysts decided about actors or added to them, in time.
  public func actorLog() throws(StoreError) -> [ActorLogEntry] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT judgement.id AS number, judgement.judged_at AS moment,
            judgement.judged_by AS author, judgement.verdict AS act,
            coalesce(judgement.actor, undone.actor) AS actor,
            coalesce(judgement.other_actor, undone.other_actor) AS other,
            judgement.reason, later.id IS NOT NULL AS is_undone
          FROM judgement
          LEFT JOIN judgement AS undone ON undone.id = judgement.undoes
          LEFT JOIN judgement AS later ON later.undoes = judgement.id
          WHERE coalesce(undone.verdict, judgement.verdict) IN ('same', 'not_same')
          UNION ALL
          SELECT NULL, added_at, added_by, 'add', key, name, NULL, 0
          FROM actor WHERE added_by IS NOT NULL
          UNION ALL
          SELECT NULL, actor_name.added_at, actor_name.added_by, 'name', actor.key,
            actor_name.text, NULL, 0
          FROM actor_name JOIN actor ON actor.id = actor_name.actor
          WHERE actor_name.added_by IS NOT NULL
            AND actor_name.added_at IS NOT actor.added_at
          UNION ALL
          SELECT NULL, actor_link.added_at, actor_link.added_by, 'link', actor.key,
            actor_link.role || ' ' || parent.key, actor_link.evidence, 0
          FROM actor_link JOIN actor ON actor.id = actor_link.child
          JOIN actor AS parent ON parent.id = actor_link.parent
          WHERE actor_link.added_by IS NOT NULL
          ORDER BY moment, number, act, actor, other
          """
      ).map { row in
        ActorLogEntry(
          number: row["number"], moment: row["moment"], author: row["author"], act: row["act"],
          actor: row["actor"], other: row["other"], reason: row["reason"],
          isUndone: row["is_undone"])
      }
    }
  }
}
