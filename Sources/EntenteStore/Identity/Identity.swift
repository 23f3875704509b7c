import GRDB

/// The table `actor_identity`: what the judgements add up to, for queries.
enum Identity {
  /// Brings the table in line with the judgements; writes nothing when it is.
  static func update(_ db: Database) throws {
    let wanted = try computed(db)
    let rows = try Row.fetchAll(db, sql: "SELECT actor, kept FROM actor_identity")
    let present = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as Int64, $0[1] as Int64) })
    guard wanted != present else { return }
    // Those that stay are not touched: the edges of their actors would have to be made anew.
    let delete = try db.makeStatement(sql: "DELETE FROM actor_identity WHERE actor = ?")
    for (actor, kept) in present where wanted[actor] != kept {
      try delete.execute(arguments: [actor])
    }
    let insert = try db.makeStatement(
      sql: "INSERT INTO actor_identity (actor, kept) VALUES (?, ?)")
    for (actor, kept) in wanted.sorted(by: { $0.key < $1.key }) where present[actor] != kept {
      try insert.execute(arguments: [actor, kept])
    }
  }

  private static func computed(_ db: Database) throws -> [Int64: Int64] {
    let graph = IdentityGraph(try JudgementRecord.standing(db))
    let find = try db.makeStatement(sql: "SELECT id FROM actor WHERE key = ?")
    var identities: [Int64: Int64] = [:]
    for group in graph.groups {
      var ids: [String: Int64] = [:]
      for key in group { ids[key] = try Int64.fetchOne(find, arguments: [key]) }
      guard let key = graph.kept(of: group, among: Set(ids.keys)), let kept = ids[key] else {
        continue
      }
      for id in ids.values where id != kept { identities[id] = kept }
    }
    return identities
  }
}
