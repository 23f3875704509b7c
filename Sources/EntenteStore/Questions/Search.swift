public import EntenteModel
import GRDB

/// A sentence that holds the words searched for.
public struct SearchHit: Sendable, Hashable {
  /// The sentence's words.
  public let sentence: String
  /// Half-open, in Unicode scalars from the start of the sentence.
  public let matches: [ScalarRange]
  /// What the caller calls the document.
  public let document: String
  /// The document's title; `nil` when none was given.
  public let title: String?
  /// Who published it; `nil` when nobody said.
  public let outlet: String?
  /// Where it was published; `nil` when nobody said.
  public let url: String?
  /// When it was published; `nil` when nobody said.
  public let publishedOn: PartialDate?
  /// Claims that the sentence makes.
  public let claims: Int
}

extension KnowledgeBase {
  /// Sentences with all the words, the best match first (BM25); words in double quotes stand side
  /// by side, and a word that ends in `*` is the beginning of one. Only the versions of documents
  /// that stand are searched. `since`, `until` and `knownBy` of the scope apply to the day of
  /// publication.
  public func search(
    _ words: String, limit: Int = 20, scope: Scope = Scope()
  ) throws(StoreError) -> [SearchHit] {
    let query = SearchWords.query(words)
    guard !query.isEmpty else { return [] }
    return try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT highlight(sentence_search, 0, char(2), char(3)) AS marked, sentences.*,
            (SELECT count(*) FROM claim WHERE claim.document = sentences.document_id
              AND claim.sentence_start = sentences.sentence_start) AS claims
          FROM sentence_search JOIN sentences ON sentences.id = sentence_search.rowid
          WHERE sentence_search MATCH ?1 AND NOT is_replaced
            AND (?2 IS NULL OR \(DateColumn.end("published_on")) >= ?2)
            AND (?3 IS NULL OR published_on <= ?3)
          ORDER BY bm25(sentence_search), published_on, sentences.document, sentence_start
          LIMIT ?4
          """,
        arguments: [
          query, scope.since?.firstDay.description,
          [scope.until, scope.asOf, scope.knownBy].compactMap { $0?.lastDay.description }.min(),
          limit,
        ]
      ).map(hit)
    }
  }

  private func hit(_ row: Row) -> SearchHit {
    let (sentence, matches) = SearchWords.unmark(row["marked"])
    return SearchHit(
      sentence: sentence, matches: matches, document: row["document"], title: row["title"],
      outlet: row["outlet"], url: row["url"],
      publishedOn: (row["published_on"] as String?).flatMap { PartialDate($0) },
      claims: row["claims"])
  }
}

/// Between what people write and what FTS5 reads.
enum SearchWords {
  /// Every word and phrase as an FTS5 string, so that no character has a meaning of its own.
  static func query(_ words: String) -> String {
    var terms: [String] = []
    for (index, part) in words.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if index % 2 == 1 {
        if part.contains(where: \.isLetter) { terms.append("\"\(part)\"") }
        continue
      }
      for word in part.split(whereSeparator: \.isWhitespace)
      where word.contains(where: { $0.isLetter || $0.isNumber }) {
        let isBeginning = word.hasSuffix("*")
        terms.append("\"\(isBeginning ? word.dropLast() : word)\"" + (isBeginning ? "*" : ""))
      }
    }
    return terms.joined(separator: " ")
  }

  static func unmark(_ marked: String) -> (String, [ScalarRange]) {
    var plain = String.UnicodeScalarView()
    var ranges: [ScalarRange] = []
    var count = 0
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "\u{2}": start = count
      case "\u{3}": ranges.append(ScalarRange(start: start, end: count))
      default:
        plain.append(scalar)
        count += 1
      }
    }
    return (String(plain), ranges)
  }
}
