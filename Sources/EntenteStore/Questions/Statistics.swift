import GRDB

/// A figure about the knowledge base.
public struct Statistic: Sendable, Hashable {
  /// What kind of thing is counted, such as `file` or `relation`.
  public let group: String
  /// What is counted: `documents`, or a value of the group such as `arm`.
  public let name: String
  /// A number in decimal digits, or a date.
  public let value: String
}

extension KnowledgeBase {
  /// What the file holds, in figures: sizes first, then the claims by their marks.
  public func statistics() throws(StoreError) -> [Statistic] {
    try read { db in
      var statistics: [Statistic] = []
      for (group, sql) in Self.counts {
        for row in try Row.fetchAll(db, sql: "SELECT name, CAST(value AS TEXT) FROM (\(sql))") {
          guard let value: String = row[1] else { continue }
          statistics.append(Statistic(group: group, name: row[0], value: value))
        }
      }
      return statistics
    }
  }

  /// Two columns each: a name and a value.
  private static let counts: [(String, String)] = [
    (
      "file",
      """
      SELECT 'bytes' AS name, page_count * page_size AS value FROM pragma_page_count, pragma_page_size
      UNION ALL SELECT 'documents', count(*) FROM document WHERE replaced_by IS NULL
      UNION ALL SELECT 'replaced documents', count(*) FROM document WHERE replaced_by IS NOT NULL
      UNION ALL SELECT 'outlets', count(*) FROM outlet
      UNION ALL SELECT 'first published', min(published_on) FROM document
      UNION ALL SELECT 'last published', max(published_on) FROM document
      UNION ALL SELECT 'sentences', count(*) FROM sentence
      UNION ALL SELECT 'claims', count(*) FROM counted_claim
      UNION ALL SELECT 'pairs', count(*) FROM (SELECT DISTINCT source, target FROM counted_claim)
      UNION ALL SELECT 'actors', count(*) FROM actors WHERE merged_into IS NULL
        AND claims_as_source + claims_as_target > 0
      UNION ALL SELECT 'unknown names', count(*) FROM actors WHERE merged_into IS NULL
        AND status = 'provisional'
      UNION ALL SELECT 'merged actors', count(*) FROM actor_identity
      UNION ALL SELECT 'judgements', count(*) FROM judgement
      """
    ),
    (
      "standing",
      """
      SELECT standing AS name, count(*) AS value FROM (
        SELECT DISTINCT source_id, target_id, standing FROM who_backs_whom)
      GROUP BY standing ORDER BY 2 DESC, 1
      """
    ),
    ("relation", by("relation")), ("polarity", by("polarity")), ("modality", by("modality")),
    ("attribution", by("attribution")), ("outlet", by("coalesce(outlet, '(none)')")),
    (
      "year",
      """
      SELECT coalesce(substr(date, 1, 4), '(none)') AS name, count(*) AS value FROM counted_claim
      GROUP BY 1 ORDER BY 1
      """
    ),
  ]

  private static func by(_ column: String) -> String {
    "SELECT \(column) AS name, count(*) AS value FROM counted_claim GROUP BY 1 ORDER BY 2 DESC, 1"
  }
}
