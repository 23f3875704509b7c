import EntenteExtraction
import GRDB

/// Rows of `run`.
enum RunRecord {
  /// Writes the counts so far, in the same transaction as what they count.
  static func write(
    _ report: IngestReport, run: Int64?, startedAt: String, packHash: String, _ db: Database
  ) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO run (
          id, started_at, rule_pack_hash, extractor_version, documents, replaced_documents,
          sentences, claims)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        run, startedAt, packHash, Extractor.version, report.documents, report.replaced,
        report.sentences, report.claims,
      ])
    return run ?? db.lastInsertedRowID
  }
}
