import EntenteModel
import GRDB

/// Finds sentences that repeat another one about the same pair in almost the same words: wire copy.
///
/// Two sentences are copies when they make a claim about the same pair, their documents were
/// published within ``days`` of each other (or neither is dated), they hold the same numbers, and
/// of the words of both together at least ``share`` are in both. The groups do not depend on the
/// order of reading.
enum Copies {
  /// Days between two publications of one piece of news, at most.
  static let days = 3
  /// Common words as a share of all words of two sentences (Jaccard's index).
  static let share = 0.7
  /// A shorter sentence is a copy only when it is the same word for word.
  static let leastWords = 8

  /// A sentence of a claim about a pair.
  private struct Occurrence {
    let hash: Int64
    let document: Int64
    let start: Int
    let end: Int
    let day: Int?
    let isNew: Bool
  }

  /// Takes in the claims of the documents from a row on.
  static func update(since first: Int64, _ db: Database) throws {
    let pairs = try Row.fetchAll(
      db, sql: "SELECT DISTINCT source, target FROM claim WHERE document >= ? ORDER BY 1, 2",
      arguments: [first])
    var texts = SentenceTexts()
    for pair in pairs {
      try compare(try occurrences(pair["source"], pair["target"], first, db), &texts, db)
    }
  }

  /// The pair's new sentences, and older ones published about the same time.
  private static func occurrences(
    _ source: Int64, _ target: Int64, _ firstNew: Int64, _ db: Database
  ) throws -> [Occurrence] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT sentence_hash, min(document) AS document, sentence_start, sentence_end, published_on
        FROM claim JOIN document ON document.id = claim.document
        WHERE source = ? AND target = ?
        GROUP BY sentence_hash, published_on
        ORDER BY sentence_hash, published_on
        """, arguments: [source, target]
    ).map { row in
      let document: Int64 = row["document"]
      return Occurrence(
        hash: row["sentence_hash"], document: document, start: row["sentence_start"],
        end: row["sentence_end"],
        day: (row["published_on"] as String?).flatMap { PartialDate($0)?.dayNumber },
        isNew: document >= firstNew)
    }
  }

  private static func compare(
    _ occurrences: [Occurrence], _ texts: inout SentenceTexts, _ db: Database
  ) throws {
    for new in occurrences where new.isNew {
      for other in occurrences where other.hash != new.hash && areClose(new.day, other.day) {
        if other.isNew, other.hash < new.hash { continue }
        let first = try texts.words(new.hash, new.document, new.start, new.end, db)
        let second = try texts.words(other.hash, other.document, other.start, other.end, db)
        if first.isCopy(of: second) { try join(new.hash, other.hash, db) }
      }
    }
  }

  private static func areClose(_ first: Int?, _ second: Int?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    return abs(first - second) <= days
  }

  /// Makes one group of the groups of two sentences; its least hash names it.
  private static func join(_ first: Int64, _ second: Int64, _ db: Database) throws {
    func original(of hash: Int64) throws -> Int64 {
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT original FROM sentence_copy WHERE sentence_hash = ?"),
        arguments: [hash]) ?? hash
    }
    let (one, other) = (try original(of: first), try original(of: second))
    guard one != other else { return }
    let least = min(one, other)
    try db.cachedStatement(sql: "UPDATE sentence_copy SET original = ?1 WHERE original IN (?2, ?3)")
      .execute(arguments: [least, one, other])
    let insert = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO sentence_copy (sentence_hash, original) VALUES (?, ?)")
    for hash in [first, second] { try insert.execute(arguments: [hash, least]) }
  }
}

/// The words of sentences that have been looked at.
private struct SentenceTexts {
  private var known: [Int64: SentenceWords] = [:]

  mutating func words(
    _ hash: Int64, _ document: Int64, _ start: Int, _ end: Int, _ db: Database
  ) throws -> SentenceWords {
    if let words = known[hash] { return words }
    let text =
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT substr(text, ? + 1, ?) FROM document WHERE id = ?"),
        arguments: [start, end - start, document]) ?? ""
    let words = SentenceWords(text)
    known[hash] = words
    return words
  }
}

/// What two sentences are compared by.
struct SentenceWords {
  let words: Set<Substring>
  let numbers: Set<Substring>

  init(_ sentence: String) {
    words = Set(FoldedName.fold(sentence).split(separator: " "))
    numbers = words.filter { $0.contains(where: \.isNumber) }
  }

  func isCopy(of other: SentenceWords) -> Bool {
    guard min(words.count, other.words.count) >= Copies.leastWords, numbers == other.numbers else {
      return false
    }
    let common =
      words.count < other.words.count
      ? words.count(where: other.words.contains) : other.words.count(where: words.contains)
    let all = words.count + other.words.count - common
    return Double(common) >= Copies.share * Double(all)
  }
}
