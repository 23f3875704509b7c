public import EntenteExtraction
import EntenteModel
public import Foundation
import GRDB

/// What reading the stored documents again did.
public struct RereadReport: Sendable, Hashable {
  /// Documents read.
  public var documents = 0
  /// Documents whose rows changed, if only in the rule that read them.
  public var changedDocuments = 0
  /// Claims that no rule reads any more, kept because an analyst accepted or corrected them.
  public var keptClaims = 0
  /// In the order of the documents.
  public var differences: [ClaimDifference] = []

  /// How many of the differences are of a kind.
  public func count(_ kind: ClaimDifference.Kind) -> Int {
    differences.count { $0.kind == kind }
  }
}

extension KnowledgeBase {
  /// Reads every stored document with an extractor's rules and actors, in one transaction. What
  /// analysts judged, added, merged and named stays; a claim that they accepted or corrected stays
  /// even when no rule reads it any more. `isTrial` reports the same and changes nothing.
  ///
  /// Afterwards every view is as if the documents had been ingested with these rules into a new
  /// file and judged again; only row numbers and dates of ingest differ.
  public func reread(
    with extractor: Extractor, at moment: Date, isTrial: Bool = false
  ) throws(StoreError) -> RereadReport {
    try write { db in
      var report = RereadReport()
      try db.inSavepoint {
        try Reread(extractor: extractor, db: db).run(&report)
        if report.changedDocuments > 0 { try writeRun(report, extractor, at: moment, db) }
        return isTrial ? .rollback : .commit
      }
      return report
    }
  }

  private func writeRun(
    _ report: RereadReport, _ extractor: Extractor, at moment: Date, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO run (started_at, rule_pack_hash, extractor_version, documents,
          replaced_documents, sentences, claims, kind)
        VALUES (?, ?, ?, ?, 0, (SELECT count(*) FROM sentence), (SELECT count(*) FROM claim), 'reread')
        """,
      arguments: [
        moment.formatted(.iso8601), extractor.pack.hash, Extractor.version, report.changedDocuments,
      ])
  }
}

private struct Reread {
  let extractor: Extractor
  let db: Database

  /// Documents read before their rows are written.
  private static let batchCount = 256

  func run(_ report: inout RereadReport) throws {
    try ActorRecord.synchronize(with: extractor.pack, db)
    let names = try ProvisionalNames(db)
    let ids = try Int64.fetchAll(
      db,
      // Of documents without their text there is nothing to read; their claims stay as they are.
      sql: "SELECT id FROM document WHERE added_by IS NULL AND text <> '' ORDER BY id")
    for start in stride(from: 0, to: ids.count, by: Self.batchCount) {
      let batch = ids[start..<min(start + Self.batchCount, ids.count)]
      let documents = try batch.map { try DocumentRecord.fetch($0, db) }
      for ((id, document), extraction) in zip(
        zip(batch, documents), extractor.extract(documents))
      {
        try replace(document, id, with: extraction, &report)
      }
    }
    report.documents = ids.count
    try db.execute(sql: "DELETE FROM sentence_copy")
    try Copies.update(since: 0, db)
    try names.settle(db)
    try Identity.update(db)
    try Review.update(db)
  }

  private func replace(
    _ document: SourceDocument, _ id: Int64, with extraction: Extraction,
    _ report: inout RereadReport
  ) throws {
    let stored = try StoredReading.fetch(id, db)
    let new = extraction.claims.map(StoredReading.init)
    let kept = try stored.filter { item in
      guard item.verdict == "accept" || item.verdict == "correct" else { return false }
      return try !new.contains { try isSuccessor($0, of: item.reading) }
    }
    let keptNumbers = Set(kept.map(\.number))
    let old = stored.filter { !keptNumbers.contains($0.number) }
    report.keptClaims += kept.count
    for claim in extraction.claims { try ActorRecord.noteNames(in: claim, db) }
    let sentencesDiffer = try SentenceRecord.replace(
      extraction.sentences, of: id, text: document.text, db)
    guard old.map(\.reading) != new || sentencesDiffer else { return }
    report.changedDocuments += 1
    report.differences += ClaimDifference.between(
      old.map(\.reading), new, in: document.id, text: document.text)
    let delete = try db.cachedStatement(sql: "DELETE FROM claim WHERE document = ? AND number = ?")
    for item in old { try delete.execute(arguments: [id, item.number]) }
    var number = 0
    for claim in extraction.claims {
      repeat { number += 1 } while keptNumbers.contains(number)
      try ClaimRecord.insert(claim, number: number, of: id, version: Extractor.version, db)
    }
  }

  /// Whether a judgement about the old claim finds the new one (see ``Review``).
  private func isSuccessor(_ new: StoredReading, of old: StoredReading) throws -> Bool {
    guard new.marks.stance == old.marks.stance,
      (new.sentence.start..<new.sentence.end).contains(old.sentence.start)
    else { return false }
    return try means(new.source, old.source) && means(new.target, old.target)
  }

  /// Whether an actor bears a key, or a name that no list knew.
  private func means(_ key: String, _ oldKey: String) throws -> Bool {
    if key == oldKey { return true }
    guard let name = ActorLookup.name(ofProvisional: oldKey) else { return false }
    return try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM actor_name JOIN actor ON actor.id = actor_name.actor
            WHERE actor.key = ? AND folded = ?)
          """), arguments: [key, name]) ?? false
  }
}
