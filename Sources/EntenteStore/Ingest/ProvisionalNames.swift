import EntenteModel
import GRDB

/// Spellings and kinds of the actors that only texts know, taken anew from a reading of all texts.
struct ProvisionalNames {
  private let before: [(id: Int64, name: String, kind: String)]

  /// Forgets them; the reading writes down what it finds (see ``ActorRecord/noteNames(in:_:)``).
  init(_ db: Database) throws {
    before = try Row.fetchAll(
      db, sql: "SELECT id, name, kind FROM actor WHERE status = 'provisional' ORDER BY id"
    ).map { ($0[0], $0[1], $0[2]) }
    try db.execute(
      sql: "UPDATE actor SET name = '', kind = ? WHERE status = 'provisional'",
      arguments: [ActorKind.unknown.rawValue])
  }

  /// Removes the actors that nothing speaks of any more, and gives the others that were not found
  /// their old names back.
  func settle(_ db: Database) throws {
    // Judgements name actors by key, and need no row; what analysts added and corrected does.
    try db.execute(
      sql: """
        DELETE FROM actor WHERE status = 'provisional' AND added_by IS NULL AND name = ''
          AND id NOT IN (SELECT source FROM claim UNION SELECT target FROM claim
            UNION SELECT attributed_to FROM claim WHERE attributed_to IS NOT NULL
            UNION SELECT actor FROM actor_name WHERE added_by IS NOT NULL
            UNION SELECT child FROM actor_link UNION SELECT parent FROM actor_link)
          AND key NOT IN (SELECT value FROM judgement, json_each(judgement.correction)
            WHERE judgement.correction IS NOT NULL)
        """)
    let restore = try db.makeStatement(
      sql: "UPDATE actor SET name = ?, kind = ? WHERE id = ? AND name = ''")
    for actor in before { try restore.execute(arguments: [actor.name, actor.kind, actor.id]) }
  }
}
