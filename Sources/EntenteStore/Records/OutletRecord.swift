import GRDB

/// Who publishes, and how far it can be relied on.
public struct Outlet: Sendable, Hashable {
  /// As documents give it.
  public let name: String
  /// From A (reliable) to E (unreliable); F: cannot be judged; `nil`: nobody has graded it.
  public let grade: String?
  /// Its documents in the file, replaced ones and analysts' notes included.
  public let documents: Int
}

extension KnowledgeBase {
  /// All outlets by name.
  public func outlets() throws(StoreError) -> [Outlet] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name, grade, (SELECT count(*) FROM document WHERE document.outlet = outlet.name)
          FROM outlet ORDER BY name
          """
      ).map { Outlet(name: $0[0], grade: $0[1], documents: $0[2]) }
    }
  }

  /// Grades an outlet, whether a document of it is known or not; `nil` takes the grade back.
  public func grade(_ outlet: String, _ grade: Character?) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO outlet (name, grade) VALUES (?, ?)
          ON CONFLICT (name) DO UPDATE SET grade = excluded.grade
          """, arguments: [outlet, grade.map(String.init)])
    }
  }
}
