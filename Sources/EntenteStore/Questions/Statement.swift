import GRDB

/// A value as SQLite holds it.
public enum StoredValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  /// Number of bytes.
  case blob(Int)
}

/// What a statement gave: names of columns, and rows of as many values.
public struct StatementResult: Sendable, Hashable {
  /// Names, in the order of the statement.
  public let columns: [String]
  /// In SQLite's order, each with a value for every column.
  public let rows: [[StoredValue]]
}

extension KnowledgeBase {
  /// Runs one statement that a user wrote. Open the file for ``Purpose/reading``, and SQLite
  /// refuses whatever would change it. Throws ``StoreError/statement(reason:)``.
  public func run(_ sql: String) throws(StoreError) -> StatementResult {
    try read { db in
      do {
        let statement = try db.makeStatement(sql: sql)
        let rows = try Row.fetchAll(statement).map { row -> [StoredValue] in
          row.databaseValues.map { value -> StoredValue in
            switch value.storage {
            case .null: .null
            case .int64(let number): .integer(number)
            case .double(let number): .real(number)
            case .string(let text): .text(text)
            case .blob(let data): .blob(data.count)
            }
          }
        }
        return StatementResult(columns: statement.columnNames, rows: rows)
      } catch let error as DatabaseError {
        throw StoreError.statement(reason: Self.reason(error))
      }
    }
  }

  /// In SQLite's words where they help somebody who wrote SQL.
  private static func reason(_ error: DatabaseError) -> String {
    switch error.resultCode.primaryResultCode {
    case .SQLITE_READONLY: "it would change the database, which is only read here"
    case .SQLITE_MISUSE: "it is not exactly one statement"
    default: error.message ?? "\(error)"
    }
  }
}
