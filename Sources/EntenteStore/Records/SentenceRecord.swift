import EntenteModel
import GRDB

/// Rows of `sentence`, and the words of `sentence_search`.
enum SentenceRecord {
  static func insert(
    _ sentences: [ScalarRange], of document: Int64, text: String, _ db: Database
  ) throws {
    let insert = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO sentence (document, start, end) VALUES (?, ?, ?)")
    let index = try db.cachedStatement(
      sql: "INSERT INTO sentence_search (rowid, text) VALUES (?, ?)")
    let scalars = text.unicodeScalars
    var position = scalars.startIndex
    var count = 0
    for sentence in sentences where sentence.end > sentence.start && sentence.start >= count {
      let start = scalars.index(position, offsetBy: sentence.start - count)
      let end = scalars.index(start, offsetBy: sentence.end - sentence.start)
      (position, count) = (end, sentence.end)
      try insert.execute(arguments: [document, sentence.start, sentence.end])
      guard db.changesCount > 0 else { continue }
      try index.execute(arguments: [db.lastInsertedRowID, String(scalars[start..<end])])
    }
  }
}
