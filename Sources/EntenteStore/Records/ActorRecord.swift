import EntenteExtraction
import EntenteModel
import GRDB

/// Rows of `actor`, `actor_name` and `actor_link`.
enum ActorRecord {
  /// Writes a pack's curated actors, unless the file has them.
  static func synchronize(with pack: LanguagePack, _ db: Database) throws {
    guard try Property.value("actors", db) != pack.actorHash else { return }
    try synchronize(pack.curatedActors(), db)
    try Property.set("actors", to: pack.actorHash, db)
  }

  /// Writes the curated actors as the actor files have them; identities stay as they are.
  static func synchronize(_ actors: [PoliticalActor], _ db: Database) throws {
    var ids: [String: Int64] = [:]
    let upsert = try db.makeStatement(
      sql: """
        INSERT INTO actor (key, name, kind, country, wikidata, status)
        VALUES (?, ?, ?, ?, ?, 'curated')
        ON CONFLICT (key) DO UPDATE SET name = excluded.name, kind = excluded.kind,
          country = excluded.country, wikidata = excluded.wikidata, status = 'curated'
        RETURNING id
        """)
    for actor in actors {
      ids[actor.key] = try Int64.fetchOne(
        upsert,
        arguments: [actor.key, actor.name, actor.kind.rawValue, actor.country, actor.wikidata])
    }
    try db.execute(
      sql: """
        DELETE FROM actor_name WHERE added_by IS NULL
          AND actor IN (SELECT id FROM actor WHERE status = 'curated');
        DELETE FROM actor_link WHERE added_by IS NULL;
        """)
    for actor in actors {
      guard let id = ids[actor.key] else { continue }
      try insertNames(of: actor, id: id, db)
      try insertLinks(of: actor, id: id, ids: ids, db)
    }
  }

  private static func insertNames(of actor: PoliticalActor, id: Int64, _ db: Database) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO actor_name (actor, number, text, folded, kind, valid_from, valid_to)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    for (index, name) in actor.names.enumerated() {
      try insert.execute(arguments: [
        id, index + 1, name.text, FoldedName.fold(name.text), name.kind.rawValue,
        name.validFrom?.description, name.validTo?.description,
      ])
    }
  }

  private static func insertLinks(
    of actor: PoliticalActor, id: Int64, ids: [String: Int64], _ db: Database
  ) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO actor_link (child, number, role, parent, valid_from, valid_to)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    for (index, link) in actor.links.enumerated() {
      guard let parent = ids[link.other] else { continue }
      try insert.execute(arguments: [
        id, index + 1, link.role.rawValue, parent, link.validFrom?.description,
        link.validTo?.description,
      ])
    }
  }

  /// Writes down the names that a claim gives its actors.
  static func noteNames(in claim: Claim, _ db: Database) throws {
    for actor in [claim.source.actor, claim.target.actor, claim.attribution.claimer]
    where actor?.isProvisional == true {
      if let actor { _ = try id(of: actor, db) }
    }
  }

  /// The row of an actor that a claim names, made when it is new.
  static func id(of actor: ActorReference, _ db: Database) throws -> Int64 {
    let find = try db.cachedStatement(sql: "SELECT id, name, kind FROM actor WHERE key = ?")
    if let row = try Row.fetchOne(find, arguments: [actor.key]) {
      let id: Int64 = row["id"]
      if actor.isProvisional {
        try refine(id, name: row["name"], kind: row["kind"], with: actor, db)
      }
      return id
    }
    try db.cachedStatement(
      sql: "INSERT INTO actor (key, name, kind, status) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [
      actor.key, actor.name, actor.kind.rawValue, actor.isProvisional ? "provisional" : "curated",
    ])
    let id = db.lastInsertedRowID
    try db.cachedStatement(
      sql: """
        INSERT INTO actor_name (actor, number, text, folded, kind) VALUES (?, 1, ?, ?, 'name')
        """
    ).execute(arguments: [id, actor.name, FoldedName.fold(actor.name)])
    return id
  }

  /// Of the spellings and kinds that texts give a provisional actor, keeps one that does not depend
  /// on the order of reading: the spelling with fewest capitals, and a known kind.
  private static func refine(
    _ id: Int64, name: String, kind: String, with actor: ActorReference, _ db: Database
  ) throws {
    let unknown = ActorKind.unknown.rawValue
    let kinds = [kind, actor.kind.rawValue].filter { $0 != unknown }
    let better = (name: max(name, actor.name), kind: kinds.min() ?? unknown)
    guard better != (name, kind) else { return }
    try db.cachedStatement(sql: "UPDATE actor SET name = ?, kind = ? WHERE id = ?")
      .execute(arguments: [better.name, better.kind, id])
    try db.cachedStatement(sql: "UPDATE actor_name SET text = ? WHERE actor = ? AND number = 1")
      .execute(arguments: [better.name, id])
  }
}
