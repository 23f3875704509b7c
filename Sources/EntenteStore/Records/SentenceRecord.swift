import EntenteModel
import GRDB

/// Rows of `sentence`, and the words of `sentence_search`.
enum SentenceRecord {
  /// Puts other sentences in the place of a document's, and says whether they differ.
  static func replace(
    _ sentences: [ScalarRange], of document: Int64, text: String, _ db: Database
  ) throws -> Bool {
    let stored = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT id, start, end FROM sentence WHERE document = ? ORDER BY start"),
      arguments: [document])
    let ranges = stored.map { ScalarRange(start: $0["start"], end: $0["end"]) }
    guard ranges != kept(sentences) else { return false }
    // The words must be taken out of the index while the sentence is still there to read.
    try db.execute(
      sql: """
        INSERT INTO sentence_search (sentence_search, rowid, text)
        SELECT 'delete', id, text FROM sentences WHERE document_id = ?1;
        """, arguments: [document])
    try db.execute(sql: "DELETE FROM sentence WHERE document = ?", arguments: [document])
    try insert(sentences, of: document, text: text, db)
    return true
  }

  /// Those that are stored: not empty, and none inside another.
  private static func kept(_ sentences: [ScalarRange]) -> [ScalarRange] {
    var kept: [ScalarRange] = []
    for sentence in sentences
    where sentence.end > sentence.start && sentence.start >= kept.last?.end ?? 0 {
      kept.append(sentence)
    }
    return kept
  }

  /// Without the text, only where the sentences are.
  static func insert(
    _ sentences: [ScalarRange], of document: Int64, text: String?, _ db: Database
  ) throws {
    let insert = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO sentence (document, start, end) VALUES (?, ?, ?)")
    guard let text else {
      for sentence in kept(sentences) {
        try insert.execute(arguments: [document, sentence.start, sentence.end])
      }
      return
    }
    let index = try db.cachedStatement(
      sql: "INSERT INTO sentence_search (rowid, text) VALUES (?, ?)")
    let scalars = text.unicodeScalars
    var position = scalars.startIndex
    var count = 0
    for sentence in kept(sentences) {
      let start = scalars.index(position, offsetBy: sentence.start - count)
      let end = scalars.index(start, offsetBy: sentence.end - sentence.start)
      (position, count) = (end, sentence.end)
      try insert.execute(arguments: [document, sentence.start, sentence.end])
      guard db.changesCount > 0 else { continue }
      try index.execute(arguments: [db.lastInsertedRowID, String(scalars[start..<end])])
    }
  }
}
