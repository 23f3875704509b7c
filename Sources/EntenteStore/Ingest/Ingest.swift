public import EntenteExtraction
public import EntenteModel
public import Foundation
import GRDB

/// What an ingest did.
public struct IngestReport: Sendable, Hashable {
  /// Documents read and stored.
  public var documents = 0
  /// Documents whose content the file already had.
  public var known = 0
  /// Earlier versions of an address that a document replaced.
  public var replaced = 0
  /// Sentences of the stored documents.
  public var sentences = 0
  /// Sentences longer than the extractor reads whole.
  public var cutSentences = 0
  /// Claims stored.
  public var claims = 0
  /// Documents that the database refused; all others of their batch are stored.
  public var refused: [RefusedDocument] = []
}

/// A document that the database refused, and why in its words.
public struct RefusedDocument: Sendable, Hashable, CustomStringConvertible {
  /// What the caller calls the document.
  public let document: String
  /// SQLite's message.
  public let reason: String

  /// Which document, why, and what to do next.
  public var description: String {
    "\(document): not stored: the database says: \(reason); check the document's text and fields"
  }
}

/// Reads documents into a knowledge base: several extractors, one writer, a transaction per batch.
///
/// A batch is stored whole or not at all, and a document that the file has is not read again, so an
/// ingest that was broken off is simply started anew.
public struct Ingest: ~Copyable {
  private let knowledgeBase: KnowledgeBase
  private let extractor: Extractor
  private let startedAt: String
  private let keepsText: Bool
  private var run: Int64?
  private var pending: [SourceDocument] = []
  private var pendingBytes = 0
  /// The counts so far, of stored batches.
  public private(set) var report = IngestReport()

  /// Documents written in one transaction, at most.
  private static let batchCount = 256
  /// Text held before a transaction, in bytes, at most (but for the last document).
  private static let batchBytes = 8 << 20

  /// `moment` is written down as the time of reading. Curated actors are brought up to date first.
  /// Without the text, a document's hash, offsets and claims are kept, and no word of it but its
  /// title.
  public init(
    into knowledgeBase: KnowledgeBase, with extractor: Extractor, at moment: Date,
    keepingText keepsText: Bool = true
  ) throws(StoreError) {
    self.keepsText = keepsText
    self.knowledgeBase = knowledgeBase
    self.extractor = extractor
    startedAt = moment.formatted(.iso8601)
    try knowledgeBase.takeActors(of: extractor.pack)
  }

  /// Takes a document; it is stored with its batch, at the latest by ``finish()``.
  public mutating func add(_ document: SourceDocument) throws(StoreError) {
    pending.append(document)
    pendingBytes += document.text.utf8.count
    if pending.count >= Self.batchCount || pendingBytes >= Self.batchBytes { try flush() }
  }

  /// Stores what is left of the last batch.
  public mutating func finish() throws(StoreError) { try flush() }

  private struct Reading {
    let document: SourceDocument
    let sha256: String
    var extraction = Extraction()
  }

  private mutating func flush() throws(StoreError) {
    let batch = pending
    pending = []
    pendingBytes = 0
    let fresh = try knowledgeBase.read { db in
      var seen: Set<String> = []
      return try batch.compactMap { document -> Reading? in
        let sha256 = Digest.hexadecimal(of: document)
        guard seen.insert(sha256).inserted, try !DocumentRecord.exists(sha256: sha256, db) else {
          return nil
        }
        return Reading(document: document, sha256: sha256)
      }
    }
    report.known += batch.count - fresh.count
    guard !fresh.isEmpty else { return }
    let extractions = extractor.extract(fresh.map(\.document))
    try store(
      zip(fresh, extractions).map {
        Reading(document: $0.document, sha256: $0.sha256, extraction: $1)
      })
  }

  private mutating func store(_ readings: [Reading]) throws(StoreError) {
    var report = report
    let (startedAt, hash, run) = (startedAt, extractor.pack.hash, run)
    let keepsText = keepsText
    self.run = try knowledgeBase.write { db in
      let firstNew = (try Int64.fetchOne(db, sql: "SELECT max(id) FROM document") ?? 0) + 1
      for reading in readings {
        var replaced = 0
        do {
          try db.inSavepoint {
            replaced = try Self.insert(reading, at: startedAt, keepingText: keepsText, db)
            return .commit
          }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
          report.refused.append(
            RefusedDocument(
              document: reading.document.id, reason: error.message ?? "unknown reason"))
          continue
        }
        report.documents += 1
        report.replaced += replaced
        report.sentences += reading.extraction.sentenceCount
        report.cutSentences += reading.extraction.cutSentenceCount
        report.claims += reading.extraction.claims.count
      }
      guard report.documents > 0 else { return run }
      try Copies.update(since: firstNew, db)
      try Identity.update(db)
      try Review.update(db)
      return try RunRecord.write(report, run: run, startedAt: startedAt, packHash: hash, db)
    }
    self.report = report
  }

  /// Gives how many older versions the document replaces.
  private static func insert(
    _ reading: Reading, at moment: String, keepingText keepsText: Bool, _ db: Database
  ) throws -> Int {
    let (id, replaced) = try DocumentRecord.insert(
      reading.document, sha256: reading.sha256, at: moment, keepingText: keepsText, db)
    for (index, claim) in reading.extraction.claims.enumerated() {
      try ClaimRecord.insert(
        claim, number: index + 1, of: id, version: Extractor.version, keepingText: keepsText, db)
    }
    try SentenceRecord.insert(
      reading.extraction.sentences, of: id, text: keepsText ? reading.document.text : nil, db)
    return replaced
  }
}
