import EntenteData
import Foundation
import GRDB

/// The database's shape: the migrations and views built into the program.
enum Schema {
  struct File: Sendable {
    let name: String
    let sql: String
  }

  /// Forward only, in order; one that has landed never changes.
  static let migrations = files(in: "migrations/")
  /// One public view per file. They hold no data: dropped and made anew when they differ.
  static let views = files(in: "schema/views/")
  /// Queries that a file need not hold; SQLite reads all views of a file when it opens it.
  static let queries = files(in: "schema/queries/")

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in migrations {
      migrator.registerMigration(migration.name) { db in try db.execute(sql: migration.sql) }
    }
    return migrator
  }

  /// Names of the migrations that a file has, where GRDB keeps them; a migrator takes its time.
  static func appliedMigrations(_ db: Database) throws -> [String] {
    let table = "SELECT 1 FROM sqlite_schema WHERE name = 'grdb_migrations'"
    guard try Bool.fetchOne(db, sql: table) == true else { return [] }
    return try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations")
  }

  /// Names of the migrations that a file does not have yet, in order.
  static func missingMigrations(_ db: Database) throws -> [String] {
    let applied = try appliedMigrations(db)
    return migrations.map(\.name).filter { !applied.contains($0) }
  }

  /// Whether a later version has migrated the file.
  static func isNewer(_ db: Database) throws -> Bool {
    let names = migrations.map(\.name)
    return try appliedMigrations(db).contains { !names.contains($0) }
  }

  /// Brings the tables and views to this version's shape.
  static func migrate(_ writer: some DatabaseWriter) throws {
    let hash = Digest.hexadecimal(of: (views + queries).map(\.sql).joined(separator: "\n"))
    let isCurrent = try writer.read { db in
      try migrator.hasCompletedMigrations(db) && Property.value("views", db) == hash
    }
    guard !isCurrent else { return }
    try writer.write { db in try dropViews(db) }
    try migrator.migrate(writer)
    try writer.write { db in
      for view in views { try db.execute(sql: view.sql) }
      try EdgeRecord.forget(db)
      try Property.set("views", to: hash, db)
    }
  }

  /// The question that a view asks, without its name: a query that has a common table expression of
  /// the same name as a view or table inside reads that one instead.
  static func body(ofView name: String) -> String {
    let head = "CREATE VIEW \(name) AS\n"
    guard let sql = views.first(where: { $0.name == name })?.sql,
      let start = sql.range(of: head)?.upperBound,
      let end = sql.lastIndex(of: ";")
    else { return "SELECT * FROM \(name.quotedDatabaseIdentifier)" }
    return String(sql[start..<end])
  }

  /// A query, to be read where a table can be.
  static func query(_ name: String) -> String {
    queries.first { $0.name == name }?.sql ?? ""
  }

  private static func dropViews(_ db: Database) throws {
    let names = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'view'")
    for name in names { try db.execute(sql: "DROP VIEW \(name.quotedDatabaseIdentifier)") }
  }

  private static func files(in folder: String) -> [File] {
    (0..<entente_file_count()).compactMap { index in
      let file = entente_file_at(index)
      let path = String(cString: file.path)
      guard path.hasPrefix(folder) else { return nil }
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      return File(
        name: String(path.dropFirst(folder.count).dropLast(".sql".count)),
        sql: String(decoding: bytes, as: UTF8.self))
    }
  }
}
