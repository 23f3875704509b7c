import GRDB

/// Something in a file that should not be so.
public struct Finding: Sendable, Hashable {
  /// What was checked, such as `foreign keys`.
  public let check: String
  /// Where, such as `claim 12.3`.
  public let place: String
  /// What is wrong there, in words.
  public let problem: String
}

extension KnowledgeBase {
  /// Looks over the whole file: SQLite's own checks, foreign keys, offsets that must give the
  /// stored words (where the text is kept), sentences, edges that must be what the claims add up
  /// to, and rows that nothing points to. Empty when all is well; nothing is changed.
  public func check() throws(StoreError) -> [Finding] {
    try read { db in
      var findings = try String.fetchAll(db, sql: "PRAGMA integrity_check")
        .filter { $0 != "ok" }.map { Finding(check: "integrity", place: path, problem: $0) }
      findings += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
        let id: Int64? = row["rowid"]
        return Finding(
          check: "foreign keys", place: "\(row["table"] as String) \(id.map(String.init) ?? "")",
          problem: "points to a row of \(row["parent"] as String) that is not there")
      }
      for (check, sql) in Self.checks {
        findings += try Row.fetchAll(db, sql: sql).map { row in
          Finding(check: check, place: row[0], problem: row[1])
        }
      }
      return findings
    }
  }

  /// Two columns each: a place, and what is wrong there.
  private static let checks: [(String, String)] = [
    (
      "offsets",
      """
      SELECT 'claim ' || claim.document || '.' || number,
        'the text has ''' || substr(document.text, start + 1, end - start) || ''' where the cue is '''
          || cue || ''''
      FROM claim JOIN document ON document.id = claim.document
      JOIN claim_span AS span ON span.document = claim.document AND span.claim = number
        AND span.role = 'cue'
      WHERE text <> '' AND cue <> substr(document.text, start + 1, end - start)
      ORDER BY claim.document, number
      """
    ),
    (
      "offsets",
      """
      SELECT 'claim ' || span.document || '.' || claim,
        'its ' || role || ' ends beyond the text, at ' || end
      FROM claim_span AS span JOIN document ON document.id = span.document
      WHERE text <> '' AND end > length(text) ORDER BY span.document, claim, role
      """
    ),
    (
      "offsets",
      """
      SELECT 'sentence ' || sentence.id, 'it ends beyond the text, at ' || end
      FROM sentence JOIN document ON document.id = sentence.document
      WHERE text <> '' AND end > length(text) ORDER BY sentence.id
      """
    ),
    (
      "sentences",
      """
      SELECT 'claim ' || document || '.' || number, 'its sentence is not among the sentences'
      FROM claim WHERE NOT EXISTS (
        SELECT 1 FROM sentence WHERE sentence.document = claim.document
          AND sentence.start = claim.sentence_start)
      ORDER BY document, number
      """
    ),
    (
      "orphans",
      """
      SELECT 'claim ' || document || '.' || number, 'it has not all of source, target and cue'
      FROM claim WHERE (
        SELECT count(*) FROM claim_span AS span
        WHERE span.document = claim.document AND span.claim = claim.number) <> 3
      ORDER BY document, number
      """
    ),
    (
      "orphans",
      """
      SELECT 'actor ' || key, 'it has no name' FROM actor
      WHERE NOT EXISTS (SELECT 1 FROM actor_name WHERE actor_name.actor = actor.id) ORDER BY key
      """
    ),
    (
      "orphans",
      """
      SELECT 'sentence_copy ' || sentence_hash, 'no claim has that sentence' FROM sentence_copy
      WHERE sentence_hash NOT IN (SELECT sentence_hash FROM claim) ORDER BY sentence_hash
      """
    ),
    ("edges", EdgeRecord.differences),
    (
      "reviews",
      """
      SELECT 'judgement ' || judgement, 'the latest reading has no such claim'
      FROM reviews WHERE claim IS NULL AND verdict <> 'reject'
        AND NOT EXISTS (SELECT 1 FROM judgement AS later
          WHERE later.document_sha256 = reviews.document_sha256
            AND later.sentence_start = reviews.sentence_start AND later.source = reviews.source_key
            AND later.target = reviews.target_key AND later.stance = reviews.stance
            AND later.id > reviews.judgement)
      ORDER BY judgement
      """
    ),
  ]
}
