public import EntenteModel
import Foundation
import GRDB

/// Which edges a question asks for; a `nil` part asks for any.
public struct EdgeFilter: Sendable, Hashable {
  /// Key of the source; one that nobody has lets nothing through.
  public var source: String?
  /// Key of the target, likewise.
  public var target: String?
  /// The edge's own, whatever the standing of its pair.
  public var stance: Stance?
  /// Keys of actors who are both ends; empty asks for any.
  public var among: [String] = []
  /// Whether edges with nothing but denials count too.
  public var includesDenied = false
  /// Which claims count.
  public var scope = Scope()

  /// Lets through whatever has an affirmed claim, unless told otherwise.
  public init(
    source: String? = nil, target: String? = nil, stance: Stance? = nil, scope: Scope = Scope()
  ) {
    self.source = source
    self.target = target
    self.stance = stance
    self.scope = scope
  }
}

extension KnowledgeBase {
  /// The edges that a filter lets through: clear standings first, then the most claims, then by
  /// name.
  public func edges(_ filter: EdgeFilter = EdgeFilter()) throws(StoreError) -> [Edge] {
    try read { db in
      var claims = ScopedClaims(filter.scope)
      claims.sources = try filter.source.map { try ActorLookup.rows(ofKey: $0, db) }
      claims.targets = try filter.target.map { try ActorLookup.rows(ofKey: $0, db) }
      if !filter.among.isEmpty {
        let ends = try filter.among.flatMap { try ActorLookup.rows(ofKey: $0, db) }
        (claims.sources, claims.targets) = (ends, ends)
      }
      var conditions = filter.includesDenied ? [] : ["affirmed > 0"]
      if let stance = filter.stance { conditions.append("edge.stance = '\(stance.rawValue)'") }
      return try EdgeRow.fetch(claims, conditions: conditions, db).map(\.edge)
    }
  }
}

/// An edge and the rows of its actors.
struct EdgeRow {
  let source: Int64
  let target: Int64
  let edge: Edge

  /// The view `standings` over the claims of a scope.
  static func fetch(
    _ claims: ScopedClaims, conditions: [String] = [], _ db: Database
  ) throws -> [EdgeRow] {
    let ready = try readyStandings(claims, db)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        \(ready == nil ? "WITH \(try claims.weighedTables(db))" : "")
        SELECT edge.*, relation.name AS relation, \(ActorLookup.columns)
        FROM (\(ready ?? Schema.body(ofView: "standings"))) AS edge
        JOIN relation ON relation.stance = edge.stance AND relation.strength = edge.strength
        JOIN actor AS source ON source.id = edge.source
        JOIN actor AS target ON target.id = edge.target
        WHERE \((["TRUE"] + conditions).joined(separator: " AND "))
        ORDER BY
          CASE standing WHEN 'backs' THEN 0 WHEN 'opposes' THEN 0 WHEN 'mixed' THEN 1
            WHEN 'contested' THEN 2 WHEN 'ended' THEN 3 ELSE 4 END,
          affirmed DESC, source_name, target_name, edge.stance DESC, source_key, target_key
        """)
    return try Array(
      rows.map { EdgeRow(source: $0["source"], target: $0["target"], edge: try edge($0)) })
  }

  /// The same from the table `edge`, for a question that sets no limit to the claims but their
  /// actors.
  private static func readyStandings(
    _ claims: ScopedClaims, _ db: Database
  ) throws -> String? {
    guard claims.scope == Scope(), claims.involved == nil, claims.condition == nil,
      claims.pairs == nil, try !EdgeRecord.isStale(db)
    else { return nil }
    _ = try claims.profile(db)
    var conditions = ["TRUE"]
    if let sources = claims.sources {
      conditions.append("source IN (\(ScopedClaims.list(sources)))")
    }
    if let targets = claims.targets {
      conditions.append("target IN (\(ScopedClaims.list(targets)))")
    }
    return """
      SELECT \(EdgeRecord.viewColumns) FROM edge WHERE \(conditions.joined(separator: " AND "))
      """
  }

  private static func edge(_ row: Row) throws -> Edge {
    Edge(
      source: try ActorLookup.source(row), target: try ActorLookup.target(row),
      stance: try StoredWord.read(row["stance"]), relation: try StoredWord.read(row["relation"]),
      standing: try StoredWord.read(row["standing"]), claims: row["affirmed"],
      denials: row["denials"], copies: row["copies"], grade: row["grade"], item: row["item"],
      documents: row["documents"], outlets: row["outlets"],
      firstDate: (row["first_date"] as String?).flatMap { PartialDate($0) },
      lastDate: (row["last_date"] as String?).flatMap { PartialDate($0) },
      through: try names(row["source_through"]) + names(row["target_through"]))
  }

  private static func names(_ json: String) throws -> [String] {
    // Most have none, and a decoder takes longer than the row.
    json == "[]" ? [] : try JSONDecoder().decode([String].self, from: Data(json.utf8)).sorted()
  }
}

/// A value of an enumeration as a column holds it.
enum StoredWord {
  struct Unknown: Error, CustomStringConvertible {
    let word: String
    var description: String { "'\(word)' is no value that this version knows" }
  }

  static func read<Value: RawRepresentable<String>>(_ word: String) throws -> Value {
    guard let value = Value(rawValue: word) else { throw Unknown(word: word) }
    return value
  }
}
