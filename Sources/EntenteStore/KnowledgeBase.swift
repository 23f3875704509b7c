import EntenteModel
import Foundation
import GRDB
import GRDBSQLite

/// One SQLite file that keeps who backs whom: documents, actors, claims and the words that say so.
///
/// Any number of readers and one writer may have a file open at the same time.
public final class KnowledgeBase: Sendable {
  /// What a file is opened for.
  public enum Purpose: Sendable {
    /// The file must exist; nothing in it is changed.
    case reading
    /// Makes the file when it is missing, and brings an older one up to date.
    case writing
  }

  /// Where the file is, as given.
  public let path: String
  /// The copy that was made of an earlier version's file before this one brought it up to date.
  public let migrationBackup: String?
  let queue: DatabaseQueue

  /// Throws a ``StoreError`` that says why the file cannot serve.
  public init(path: String, for purpose: Purpose) throws(StoreError) {
    self.path = path
    let exists = FileManager.default.fileExists(atPath: path)
    if purpose == .reading, !exists { throw StoreError.missing(path: path) }
    if exists { try Self.refuseForeignFile(path) }
    var configuration = Configuration()
    configuration.readonly = purpose == .reading
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    // Questions over many claims read pages all over the file: a reader sees them where the system
    // keeps them, a writer keeps 64 MB of them.
    let pages = purpose == .reading ? "mmap_size = 1073741824" : "cache_size = -65536"
    configuration.prepareDatabase { db in
      // GRDB notes every column that a statement names, for observers of changes. Nobody observes a
      // reader, and the notes take half the time of preparing a question.
      if purpose == .reading { sqlite3_set_authorizer(db.sqliteConnection, nil, nil) }
      try db.execute(sql: "PRAGMA \(pages)")
    }
    if purpose == .writing { configuration.journalMode = .wal }
    do {
      queue = try DatabaseQueue(
        path: purpose == .reading ? Self.readablePath(path) : path, configuration: configuration)
      let state = try queue.read { db in
        (
          isForeign: try Self.isForeign(db),
          isNewer: try Schema.isNewer(db),
          missing: try Schema.missingMigrations(db)
        )
      }
      if state.isForeign { throw StoreError.notAKnowledgeBase(path: path) }
      if state.isNewer { throw StoreError.newerSchema(path: path) }
      switch purpose {
      case .reading:
        if !state.missing.isEmpty { throw StoreError.olderSchema(path: path) }
        migrationBackup = nil
      case .writing:
        if let first = state.missing.first, state.missing.count < Schema.migrations.count {
          let copy = Self.nameOfBackup(of: path, before: first)
          try Self.copy(queue, to: copy)
          migrationBackup = copy
        } else {
          migrationBackup = nil
        }
        try Schema.migrate(queue)
        // What other programs changed.
        if try queue.read(EdgeRecord.isStale) { try queue.write(EdgeRecord.refresh) }
      }
    } catch {
      throw Self.storeError(error, path: path)
    }
  }

  /// SQLite reads a file in WAL mode only where it may write files beside it. Where it may not, and
  /// nobody is writing, the file cannot change, and SQLite is told so (https://sqlite.org/wal.html,
  /// "Read-Only Databases"); this takes a SQLite that reads file names as addresses.
  static func readablePath(_ path: String) -> String {
    guard !FileManager.default.fileExists(atPath: path + "-wal"),
      sqlite3_compileoption_used("USE_URI") != 0
    else { return path }
    let file = URL(fileURLWithPath: path)
    guard !FileManager.default.isWritableFile(atPath: file.deletingLastPathComponent().path)
    else { return path }
    return file.absoluteString + "?immutable=1"
  }

  /// A database with tables but without Entente's mark.
  static func isForeign(_ db: Database) throws -> Bool {
    let mark = try Int.fetchOne(db, sql: "PRAGMA application_id")
    guard mark != applicationID else { return false }
    return try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") != 0
  }

  private static let applicationID = 0x456E_7465

  /// SQLite takes an empty file for an empty database, and finds out late about other files.
  static func refuseForeignFile(_ path: String) throws(StoreError) {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw StoreError.cannotOpen(path: path, reason: "it cannot be read")
    }
    defer { try? file.close() }
    let start = (try? file.read(upToCount: 16)) ?? Data()
    if !start.isEmpty, start != Data("SQLite format 3\0".utf8) {
      throw StoreError.notADatabase(path: path)
    }
  }

  static func storeError(_ error: any Error, path: String) -> StoreError {
    switch error {
    case let error as StoreError: error
    case let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN:
      .cannotOpen(path: path, reason: error.message ?? "unknown reason")
    case let error as DatabaseError where error.resultCode == .SQLITE_READONLY:
      .cannotOpen(path: path, reason: "it cannot be written")
    case let error as DatabaseError where error.resultCode == .SQLITE_NOTADB:
      .notADatabase(path: path)
    case let error as DatabaseError: .database(path: path, reason: error.message ?? "\(error)")
    default: .database(path: path, reason: "\(error)")
    }
  }

  /// Runs a question in one consistent view of the file.
  func read<Answer>(_ question: (Database) throws -> Answer) throws(StoreError) -> Answer {
    do {
      return try queue.read(question)
    } catch {
      throw Self.storeError(error, path: path)
    }
  }

  /// Runs a change in one transaction, which leaves no edge out of date.
  func write<Answer>(_ change: (Database) throws -> Answer) throws(StoreError) -> Answer {
    do {
      return try queue.write { db in
        let answer = try change(db)
        try EdgeRecord.refresh(db)
        return answer
      }
    } catch {
      throw Self.storeError(error, path: path)
    }
  }
}
