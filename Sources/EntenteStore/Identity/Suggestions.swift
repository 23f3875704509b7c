public import EntenteModel
import GRDB

/// A name that texts use and no list knows, with the actors it may mean.
public struct ActorSuggestion: Sendable, Hashable {
  /// The provisional actor that bears the name.
  public let actor: ActorReference
  /// Claims that speak of it.
  public let claims: Int
  /// A sentence that names it.
  public let example: String
  /// Actors with a name that is spelt almost alike, the nearest first.
  public let similar: [ActorReference]
}

extension KnowledgeBase {
  /// Names that only texts know, the most frequent first, each with a sentence and with actors
  /// spelt almost alike, unless an analyst judged the two different.
  public func suggestions(limit: Int = 20) throws(StoreError) -> [ActorSuggestion] {
    try read { db in
      let graph = IdentityGraph(try JudgementRecord.standing(db))
      let spellings = try Spellings(db)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT actor.id, actor.key, actor.name, actor.kind, count(*) AS claims,
            min(claim.document * 1000000 + claim.number) AS first
          FROM actor JOIN claim ON actor.id IN (claim.source, claim.target)
          WHERE actor.status = 'provisional'
            AND actor.id NOT IN (SELECT actor FROM actor_identity)
          GROUP BY actor.id ORDER BY claims DESC, actor.name, actor.key LIMIT ?
          """, arguments: [limit])
      return try rows.map { row in
        let actor = try ActorLookup.reference(row, key: "key", name: "name", kind: "kind")
        let first: Int64 = row["first"]
        let group = graph.group(of: actor.key)
        return ActorSuggestion(
          actor: actor, claims: row["claims"],
          example: try sentence(first / 1_000_000, first % 1_000_000, db),
          similar: spellings.near(actor).filter { other in
            !group.contains(other.key)
              && graph.separation(of: group, and: graph.group(of: other.key)) == nil
          })
      }
    }
  }

  private func sentence(_ document: Int64, _ number: Int64, _ db: Database) throws -> String {
    try String.fetchOne(
      db,
      sql: """
        SELECT substr(text, sentence_start + 1, sentence_end - sentence_start)
        FROM claim JOIN document ON document.id = claim.document
        WHERE document.id = ? AND number = ?
        """, arguments: [document, number]) ?? ""
  }
}

/// All names by how they sound, begin and end, to find the few that are worth comparing letter by
/// letter.
struct Spellings {
  private struct Entry {
    let folded: [UInt8]
    let actor: ActorReference
  }

  private var entries: [Entry] = []
  private var bySound: [String: [Int]] = [:]
  private var byEdge: [[UInt8]: [Int]] = [:]
  private static let mostSimilar = 3
  /// A shorter name with another letter is another name.
  private static let leastLetters = 5
  private static let edgeLetters = 3

  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT actor_name.folded, shown.key, shown.name, shown.kind
        FROM actor_name
        LEFT JOIN actor_identity AS identity ON identity.actor = actor_name.actor
        JOIN actor AS shown ON shown.id = coalesce(identity.kept, actor_name.actor)
        WHERE actor_name.kind NOT IN ('weak', 'demonym', 'office')
        """)
    while let row = try rows.next() {
      let folded: String = row["folded"]
      let letters = Array(folded.utf8)
      bySound[Self.sound(of: folded), default: []].append(entries.count)
      for edge in Self.edges(of: letters) { byEdge[edge, default: []].append(entries.count) }
      entries.append(
        Entry(
          folded: letters,
          actor: try ActorLookup.reference(row, key: "key", name: "name", kind: "kind")))
    }
  }

  /// A name with one other letter begins or ends as the name does.
  private static func edges(of letters: [UInt8]) -> [[UInt8]] {
    guard letters.count >= leastLetters else { return [] }
    return [[0] + letters.prefix(edgeLetters), [1] + letters.suffix(edgeLetters)]
  }

  /// Curated actors before others, then the nearest.
  func near(_ actor: ActorReference) -> [ActorReference] {
    let folded = FoldedName.fold(actor.name)
    let letters = Array(folded.utf8)
    var distances: [ActorReference: Int] = [:]
    func compare(_ index: Int, limit: Int) {
      let entry = entries[index]
      guard entry.actor.key != actor.key, abs(entry.folded.count - letters.count) <= limit else {
        return
      }
      let distance = NearestNames.editDistance(letters, entry.folded, limit: limit)
      guard distance <= limit else { return }
      distances[entry.actor] = min(distance, distances[entry.actor] ?? distance)
    }
    // A third of the letters, as for names that a question gets wrong.
    for index in bySound[Self.sound(of: folded)] ?? [] {
      compare(index, limit: max(1, letters.count / 3))
    }
    for edge in Self.edges(of: letters) {
      for index in byEdge[edge] ?? [] { compare(index, limit: 1) }
    }
    return distances.sorted {
      ($0.key.isProvisional ? 1 : 0, $0.value, $0.key.key)
        < ($1.key.isProvisional ? 1 : 0, $1.value, $1.key.key)
    }.prefix(Self.mostSimilar).map(\.key)
  }

  /// The consonants, those that transliterations confuse made equal and doubled ones single: Haftar
  /// and Hifter, Gaddafi and Qadhafi sound alike.
  static func sound(of folded: String) -> String {
    var sound: [UInt8] = []
    var previous: UInt8 = 0
    for letter in folded.utf8 {
      let code: UInt8
      switch letter {
      case UInt8(ascii: "q"), UInt8(ascii: "g"), UInt8(ascii: "c"): code = UInt8(ascii: "k")
      case UInt8(ascii: "z"): code = UInt8(ascii: "s")
      case UInt8(ascii: "v"): code = UInt8(ascii: "w")
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        previous = 0
        continue
      case UInt8(ascii: "h") where previous != 0 && previous != UInt8(ascii: " "): continue
      default: code = letter
      }
      if code != previous || code == UInt8(ascii: " ") { sound.append(code) }
      previous = code
    }
    return String(decoding: sound, as: UTF8.self)
  }
}
