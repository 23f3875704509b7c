public import EntenteModel
import GRDB

/// An actor of the knowledge base, and the row it has there.
struct FoundActor {
  let id: Int64
  let reference: ActorReference
}

extension KnowledgeBase {
  /// The actor that a person means by a key or a name.
  ///
  /// A key wins over any name, a proper name over a metonym, an actor that claims speak of over one
  /// that none does. Throws ``StoreError/unknownActor(name:nearest:)`` with the nearest names, or
  /// ``StoreError/ambiguousActor(name:candidates:)``.
  public func actor(named name: String) throws(StoreError) -> ActorReference {
    try read { db in try ActorLookup.find(name, db) }.reference
  }
}

enum ActorLookup {
  static func find(_ name: String, _ db: Database) throws -> FoundActor {
    if let row = try Row.fetchOne(
      db, sql: "SELECT id, key, name, kind FROM actor WHERE key = ?", arguments: [name])
    {
      return try found(row)
    }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT actor.id, actor.key, actor.name, actor.kind,
          min(CASE actor_name.kind
            WHEN 'name' THEN 0 WHEN 'acronym' THEN 1 WHEN 'formal' THEN 1 WHEN 'alias' THEN 1
            WHEN 'surname' THEN 2 WHEN 'former' THEN 2 WHEN 'office' THEN 3 WHEN 'metonym' THEN 3
            WHEN 'capital' THEN 3 WHEN 'demonym' THEN 3 ELSE 4 END) AS rank,
          NOT EXISTS (SELECT 1 FROM claim WHERE actor.id IN (source, target)) AS is_silent
        FROM actor_name JOIN actor ON actor.id = actor_name.actor
        WHERE actor_name.folded = ?
        GROUP BY actor.id
        ORDER BY is_silent, rank, actor.status, actor.key
        """, arguments: [FoldedName.fold(name)])
    guard let first = rows.first else {
      throw StoreError.unknownActor(name: name, nearest: try NearestNames.to(name, db))
    }
    let equals = rows.filter {
      $0["rank"] as Int == first["rank"] && $0["is_silent"] as Int == first["is_silent"]
    }
    guard equals.count == 1 else {
      throw StoreError.ambiguousActor(name: name, candidates: equals.map { $0["key"] })
    }
    return try found(first)
  }

  private static func found(_ row: Row) throws -> FoundActor {
    FoundActor(
      id: row["id"], reference: try reference(row, key: "key", name: "name", kind: "kind"))
  }

  static func reference(_ row: Row, key: String, name: String, kind: String) throws
    -> ActorReference
  {
    ActorReference(
      key: row[key], name: row[name], kind: ActorKind(rawValue: row[kind]) ?? .unknown)
  }
}
