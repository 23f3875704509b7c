public import EntenteModel
import GRDB

extension KnowledgeBase {
  /// Adds an actor with its names and ties. Throws ``StoreError/conflict(_:)`` when the key is
  /// taken or a tie's other end is unknown.
  public func add(_ actor: PoliticalActor, by author: Author) throws(StoreError) {
    try write { db in
      if let name = try String.fetchOne(
        db, sql: "SELECT name FROM actor WHERE key = ?", arguments: [actor.key])
      {
        throw StoreError.conflict(
          "the key '\(actor.key)' belongs to '\(name)'; give another with --key")
      }
      try db.execute(
        sql: """
          INSERT INTO actor (key, name, kind, country, wikidata, status, added_by, added_at)
          VALUES (?, ?, ?, ?, ?, 'curated', ?, ?)
          """,
        arguments: [
          actor.key, actor.name, actor.kind.rawValue, actor.country, actor.wikidata, author.name,
          author.writtenMoment,
        ])
      let id = db.lastInsertedRowID
      for name in actor.names { try Addition.insert(name, of: id, by: author, db) }
      for link in actor.links { try Addition.insert(link, of: id, by: author, db) }
    }
  }

  /// Adds a name to an actor. Throws ``StoreError/conflict(_:)`` when the actor has it for that
  /// time.
  public func add(_ name: ActorName, to actor: ActorReference, by author: Author) throws(StoreError)
  {
    try write { db in
      for id in try ActorLookup.rows(ofKey: actor.key, db) {
        try Addition.insert(name, of: id, by: author, db)
      }
    }
  }

  /// Adds a tie of an actor to another one. Throws ``StoreError/conflict(_:)`` when the other end
  /// is unknown or the actor itself.
  public func add(_ link: ActorLink, to actor: ActorReference, by author: Author) throws(StoreError)
  {
    try write { db in
      for id in try ActorLookup.rows(ofKey: actor.key, db) {
        try Addition.insert(link, of: id, by: author, db)
      }
    }
  }
}

/// Rows that analysts add beside those of the actor files.
enum Addition {
  /// The files' own rows stay below; they are numbered anew with each edition.
  static let firstNumber: Int64 = 10_001

  static func insert(_ name: ActorName, of actor: Int64, by author: Author, _ db: Database) throws {
    let folded = FoldedName.fold(name.text)
    guard !folded.isEmpty else {
      throw StoreError.conflict("'\(name.text)' holds no letter or digit; give a name")
    }
    try refuseBackwards(name.validFrom, name.validTo)
    let isKnown = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM actor_name WHERE actor = ? AND text = ? AND kind = ?
          AND coalesce(valid_from, '') <= ? AND ? <= coalesce(valid_to, '9999-99-99'))
        """,
      arguments: [
        actor, name.text, name.kind.rawValue, name.validTo?.lastDay.description ?? "9999-99-99",
        name.validFrom?.firstDay.description ?? "",
      ])
    if isKnown == true {
      throw StoreError.conflict("the actor is called '\(name.text)' already; nothing was added")
    }
    try db.execute(
      sql: """
        INSERT INTO actor_name (
          actor, number, text, folded, kind, valid_from, valid_to, added_by, added_at)
        SELECT ?1, max(?2, coalesce(max(number) + 1, 0)), ?3, ?4, ?5, ?6, ?7, ?8, ?9
        FROM actor_name WHERE actor = ?1
        """,
      arguments: [
        actor, firstNumber, name.text, folded, name.kind.rawValue, name.validFrom?.description,
        name.validTo?.description, author.name, author.writtenMoment,
      ])
  }

  static func insert(_ link: ActorLink, of child: Int64, by author: Author, _ db: Database) throws {
    try refuseBackwards(link.validFrom, link.validTo)
    guard let parent = try ActorLookup.rows(ofKey: link.other, db).first else {
      throw StoreError.unknownActor(name: link.other, nearest: try NearestNames.to(link.other, db))
    }
    guard parent != child else {
      throw StoreError.conflict("an actor cannot be tied to itself; give another one")
    }
    try db.execute(
      sql: """
        INSERT INTO actor_link (
          child, number, role, parent, valid_from, valid_to, evidence, added_by, added_at)
        SELECT ?1, max(?2, coalesce(max(number) + 1, 0)), ?3, ?4, ?5, ?6, ?7, ?8, ?9
        FROM actor_link WHERE child = ?1
        """,
      arguments: [
        child, firstNumber, link.role.rawValue, parent, link.validFrom?.description,
        link.validTo?.description, author.reason, author.name, author.writtenMoment,
      ])
  }

  private static func refuseBackwards(_ from: PartialDate?, _ to: PartialDate?) throws {
    guard let from, let to, from.firstDay.dayNumber > to.lastDay.dayNumber else { return }
    throw StoreError.conflict("the time from \(from) to \(to) ends before it begins")
  }
}
