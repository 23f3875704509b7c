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
      db, sql: "\(keptActor) WHERE actor.key = ?", arguments: [name])
    {
      return try found(row)
    }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT named.*, min(rank) AS best,
          NOT EXISTS (
            SELECT 1 FROM claim
            WHERE claim.source IN (
              SELECT named.id UNION ALL SELECT actor FROM actor_identity WHERE kept = named.id
            ) OR claim.target IN (
              SELECT named.id UNION ALL SELECT actor FROM actor_identity WHERE kept = named.id)
          ) AS is_silent
        FROM (
          SELECT shown.id, shown.key, shown.name, shown.kind, shown.status,
            CASE actor_name.kind
              WHEN 'name' THEN 0 WHEN 'acronym' THEN 1 WHEN 'formal' THEN 1 WHEN 'alias' THEN 1
              WHEN 'surname' THEN 2 WHEN 'former' THEN 2 WHEN 'office' THEN 3 WHEN 'metonym' THEN 3
              WHEN 'capital' THEN 3 WHEN 'demonym' THEN 3 ELSE 4 END AS rank
          FROM actor_name
          LEFT JOIN actor_identity AS identity ON identity.actor = actor_name.actor
          JOIN actor AS shown ON shown.id = coalesce(identity.kept, actor_name.actor)
          WHERE actor_name.folded = ?
        ) AS named
        GROUP BY named.id
        ORDER BY is_silent, best, named.status, named.key
        """, arguments: [FoldedName.fold(name)])
    guard let first = rows.first else {
      throw StoreError.unknownActor(name: name, nearest: try NearestNames.to(name, db))
    }
    let equals = rows.filter {
      $0["best"] as Int == first["best"] && $0["is_silent"] as Int == first["is_silent"]
    }
    guard equals.count == 1 else {
      throw StoreError.ambiguousActor(name: name, candidates: equals.map { $0["key"] })
    }
    return try found(first)
  }

  /// An actor by its own row, or the one that is kept when it is merged.
  private static let keptActor = """
    SELECT shown.id, shown.key, shown.name, shown.kind
    FROM actor
    LEFT JOIN actor_identity AS identity ON identity.actor = actor.id
    JOIN actor AS shown ON shown.id = coalesce(identity.kept, actor.id)
    """

  /// The row of the actor that is kept; none when no actor has the key.
  static func rows(ofKey key: String, _ db: Database) throws -> [Int64] {
    try Row.fetchAll(db, sql: "\(keptActor) WHERE actor.key = ?", arguments: [key])
      .map { $0["id"] }
  }

  /// The name in the key of an actor that only texts know, as ``FoldedName`` writes it; `nil` for
  /// other keys.
  static func name(ofProvisional key: String) -> String? {
    key.hasPrefix("~") ? FoldedName.fold(String(key.dropFirst())) : nil
  }

  private static func found(_ row: Row) throws -> FoundActor {
    FoundActor(
      id: row["id"], reference: try reference(row, key: "key", name: "name", kind: "kind"))
  }

  /// Of actors that a query joins as `source` and `target`, what ``source(_:)`` and ``target(_:)`` read.
  static let columns = """
    source.key AS source_key, source.name AS source_name, source.kind AS source_kind,
    target.key AS target_key, target.name AS target_name, target.kind AS target_kind
    """

  static func source(_ row: Row) throws -> ActorReference {
    try reference(row, key: "source_key", name: "source_name", kind: "source_kind")
  }

  static func target(_ row: Row) throws -> ActorReference {
    try reference(row, key: "target_key", name: "target_name", kind: "target_kind")
  }

  static func reference(_ row: Row, key: String, name: String, kind: String) throws
    -> ActorReference
  {
    ActorReference(
      key: row[key], name: row[name], kind: ActorKind(rawValue: row[kind]) ?? .unknown)
  }
}
