public import EntenteModel
import GRDB

extension KnowledgeBase {
  /// The evidence for a pair, in time, undated last; `stance` `nil` asks for both.
  public func evidence(
    source: ActorReference, target: ActorReference, stance: Stance? = nil, limit: Int? = nil
  ) throws(StoreError) -> [Evidence] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM evidence
          WHERE source_id = (SELECT id FROM actor WHERE key = ?)
            AND target_id = (SELECT id FROM actor WHERE key = ?)
            AND (?3 IS NULL OR stance = ?3)
          ORDER BY date IS NULL, date, document_sha256, sentence_start, cue_start, rule
          LIMIT ?4
          """,
        arguments: [source.key, target.key, stance?.rawValue, limit ?? -1]
      ).map { row in
        Evidence(
          source: source, target: target, relation: try StoredWord.read(row["relation"]),
          polarity: try StoredWord.read(row["polarity"]),
          modality: try StoredWord.read(row["modality"]), attribution: row["attribution"],
          attributedTo: row["attributed_to"], sentence: row["sentence"],
          sourceRange: range(row, "source"), targetRange: range(row, "target"),
          cueRange: range(row, "cue"), date: (row["date"] as String?).flatMap { PartialDate($0) },
          document: row["document"], title: row["title"], outlet: row["outlet"], url: row["url"],
          rule: row["rule"],
          confidence: (row["confidence"] as Double?).map {
            Confidence(precision: $0, sampleSize: row["confidence_sample"] ?? 0)
          })
      }
    }
  }

  private func range(_ row: Row, _ role: String) -> ScalarRange? {
    let start: Int = row["\(role)_start"]
    let end: Int = row["\(role)_end"]
    let length: Int = (row["sentence_end"] as Int) - (row["sentence_start"] as Int)
    return start >= 0 && end <= length ? ScalarRange(start: start, end: end) : nil
  }
}
