import Foundation
import GRDB

/// A step of the database's shape.
public struct MigrationState: Sendable, Hashable {
  /// Its file in `migrations/`, without the ending.
  public let name: String
  /// Whether the file has it.
  public let isApplied: Bool
}

extension KnowledgeBase {
  /// Copies the file as it is at one moment, while others may read and write it. Throws
  /// ``StoreError/conflict(_:)`` when something is there already.
  public func backup(to copy: String) throws(StoreError) {
    do {
      try Self.copy(queue, to: copy)
    } catch {
      throw Self.storeError(error, path: copy)
    }
  }

  static func copy(_ queue: DatabaseQueue, to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StoreError.conflict("\(path): there already; give the name of a new file")
    }
    let copy = try DatabaseQueue(path: path)
    try queue.backup(to: copy)
    try copy.close()
  }

  /// The first name like `entente.db.before-0003_review` that is free.
  static func nameOfBackup(of path: String, before migration: String) -> String {
    let name = "\(path).before-\(migration)"
    var number = 1
    func candidate() -> String { number == 1 ? name : "\(name)-\(number)" }
    while FileManager.default.fileExists(atPath: candidate()) { number += 1 }
    return candidate()
  }

  /// Gives unused space back and puts the search index in order; the sizes are in bytes, of the
  /// file and of what SQLite keeps beside it.
  @discardableResult
  public func compact() throws(StoreError) -> (before: Int, after: Int) {
    let before = size
    do {
      try queue.writeWithoutTransaction { db in
        try db.execute(
          sql: """
            INSERT INTO sentence_search (sentence_search) VALUES ('optimize');
            ANALYZE;
            VACUUM;
            PRAGMA wal_checkpoint(TRUNCATE);
            """)
      }
    } catch {
      throw Self.storeError(error, path: path)
    }
    return (before, size)
  }

  private var size: Int {
    [path, path + "-wal"].reduce(0) { total, file in
      let attributes = try? FileManager.default.attributesOfItem(atPath: file)
      return total + (attributes?[.size] as? Int ?? 0)
    }
  }

  /// The migrations that this version knows, in order, and which of them a file has; only reads.
  public static func migrations(ofFile path: String) throws(StoreError) -> [MigrationState] {
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreError.missing(path: path)
    }
    try refuseForeignFile(path)
    do {
      var configuration = Configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: readablePath(path), configuration: configuration)
      return try queue.read { db in
        if try isForeign(db) { throw StoreError.notAKnowledgeBase(path: path) }
        let applied = try Schema.appliedMigrations(db)
        return Schema.migrations.map {
          MigrationState(name: $0.name, isApplied: applied.contains($0.name))
        }
      }
    } catch {
      throw storeError(error, path: path)
    }
  }
}
