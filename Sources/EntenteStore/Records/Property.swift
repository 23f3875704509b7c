import GRDB

/// The table of facts about the database file itself.
enum Property {
  static func value(_ name: String, _ db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT value FROM property WHERE name = ?", arguments: [name])
  }

  static func set(_ name: String, to value: String, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO property (name, value) VALUES (?, ?)", arguments: [name, value])
  }
}
