import EntenteModel
import GRDB

/// What an analyst says of a machine's reading.
public enum ClaimVerdict: Sendable, Hashable {
  case accept
  case reject
  case correct(ClaimCorrection)

  /// The word for it in the table `judgement`.
  public var label: String {
    switch self {
    case .accept: "accept"
    case .reject: "reject"
    case .correct: "correct"
    }
  }
}

extension KnowledgeBase {
  /// Writes down a verdict on a claim beside the machine's reading, which stays as it is. The
  /// latest verdict on a claim counts, and it counts for whatever later readings find in its place:
  /// the same sentence, source, target and stance. Gives the judgement's number.
  ///
  /// Throws ``StoreError/unknownClaim(_:)``, or ``StoreError/conflict(_:)`` when the verdict would
  /// change nothing or make an actor take a stance toward itself.
  @discardableResult
  public func judge(
    _ claim: ClaimHandle, _ verdict: ClaimVerdict, by author: Author
  ) throws(StoreError) -> Int64 {
    try write { db in
      let judged = try JudgedClaim.find(claim, db)
      var correction: String?
      if case .correct(let values) = verdict {
        if values.isEmpty {
          throw StoreError.conflict("claim \(claim): nothing to correct was given")
        }
        if (values.source?.key ?? judged.source) == (values.target?.key ?? judged.target) {
          throw StoreError.conflict(
            "claim \(claim): source and target would be one actor; give another or reject the claim"
          )
        }
        correction = values.json
      }
      if judged.verdict == verdict.label, judged.correction == correction {
        throw StoreError.conflict(
          "claim \(claim) has that verdict already (judgement \(judged.judgement ?? 0))")
      }
      try db.execute(
        sql: """
          INSERT INTO judgement (
            verdict, document_sha256, sentence_start, source, target, stance, correction, judged_by,
            judged_at, reason)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          verdict.label, judged.sha256, judged.sentenceStart, judged.source, judged.target,
          judged.stance, correction, author.name, author.writtenMoment, author.reason,
        ])
      let number = db.lastInsertedRowID
      try Review.update(db)
      return number
    }
  }

  /// Takes back a judgement about a claim; it stays on record, and an earlier one counts again.
  /// Throws ``StoreError/conflict(_:)`` when there is none of that number that still holds.
  public func undoReview(_ number: Int64, by author: Author) throws(StoreError) {
    try write { db in
      let holds = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM reviews WHERE judgement = ?)", arguments: [number])
      guard holds == true else {
        throw StoreError.conflict(
          "no judgement about a claim with number \(number) holds; see 'entente review list --judged'"
        )
      }
      try JudgementRecord.undo(number, by: author, db)
      try Review.update(db)
    }
  }
}

/// What a judgement remembers of a claim, and the judgement that counts so far.
private struct JudgedClaim {
  let sha256: String
  let sentenceStart: Int
  let source: String
  let target: String
  let stance: String
  let judgement: Int64?
  let verdict: String?
  let correction: String?

  static func find(_ claim: ClaimHandle, _ db: Database) throws -> JudgedClaim {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT document.sha256, claim.sentence_start, source.key, target.key, claim.stance,
          review.judgement, review.verdict, judgement.correction
        FROM claim JOIN document ON document.id = claim.document
        JOIN actor AS source ON source.id = claim.source
        JOIN actor AS target ON target.id = claim.target
        LEFT JOIN claim_review AS review
          ON review.document = claim.document AND review.claim = claim.number
        LEFT JOIN judgement ON judgement.id = review.judgement
        WHERE claim.document = ? AND claim.number = ?
        """, arguments: [claim.document, claim.number])
    guard let row else { throw StoreError.unknownClaim("\(claim)") }
    return JudgedClaim(
      sha256: row[0], sentenceStart: row[1], source: row[2], target: row[3], stance: row[4],
      judgement: row[5], verdict: row[6], correction: row[7])
  }
}
