public import EntenteModel
import GRDB

/// Which edges a question asks for; a `nil` part asks for any.
public struct EdgeFilter: Sendable, Hashable {
  /// Keys of actors.
  public var source: String?
  public var target: String?
  public var stance: Stance?
  /// Whether edges with nothing but denials count too.
  public var includesDenied = false

  public init(source: String? = nil, target: String? = nil, stance: Stance? = nil) {
    self.source = source
    self.target = target
    self.stance = stance
  }
}

extension KnowledgeBase {
  /// The edges that a filter lets through: clear standings first, then the most claims, then by
  /// name.
  public func edges(_ filter: EdgeFilter = EdgeFilter()) throws(StoreError) -> [Edge] {
    try read { db in
      var conditions: [String] = []
      var arguments: StatementArguments = []
      for (column, key) in [("source_id", filter.source), ("target_id", filter.target)] {
        guard let key else { continue }
        let id = try Int64.fetchOne(
          db, sql: "SELECT id FROM actor WHERE key = ?", arguments: [key])
        conditions.append("\(column) = ?")
        arguments += [id]
      }
      if let stance = filter.stance {
        conditions.append("stance = ?")
        arguments += [stance.rawValue]
      }
      if !filter.includesDenied { conditions.append("claims > 0") }
      let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
      return try Row.fetchAll(
        db,
        sql: """
          SELECT edge.*, source.kind AS source_kind, target.kind AS target_kind
          FROM (SELECT * FROM who_backs_whom \(condition)) AS edge
          JOIN actor AS source ON source.id = edge.source_id
          JOIN actor AS target ON target.id = edge.target_id
          ORDER BY
            CASE standing WHEN 'backs' THEN 0 WHEN 'opposes' THEN 0 WHEN 'mixed' THEN 1
              WHEN 'contested' THEN 2 WHEN 'ended' THEN 3 ELSE 4 END,
            claims DESC, source, target, stance DESC, source_key, target_key
          """, arguments: arguments
      ).map(edge)
    }
  }

  private func edge(_ row: Row) throws -> Edge {
    Edge(
      source: try ActorLookup.reference(
        row, key: "source_key", name: "source", kind: "source_kind"),
      target: try ActorLookup.reference(
        row, key: "target_key", name: "target", kind: "target_kind"),
      stance: try StoredWord.read(row["stance"]), relation: try StoredWord.read(row["relation"]),
      standing: try StoredWord.read(row["standing"]), claims: row["claims"],
      denials: row["denials"], documents: row["documents"], outlets: row["outlets"],
      firstDate: (row["first_date"] as String?).flatMap { PartialDate($0) },
      lastDate: (row["last_date"] as String?).flatMap { PartialDate($0) })
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
