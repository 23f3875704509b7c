import GRDB

/// Names spelt like one that no actor has.
enum NearestNames {
  /// At most three, nearest first; names of actors that claims speak of come before equally near
  /// others.
  static func to(_ name: String, _ db: Database) throws -> [String] {
    let folded = Array(FoldedName.fold(name).utf8)
    guard !folded.isEmpty else { return [] }
    let limit = max(1, folded.count / 3)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT text, folded, actor IN (SELECT source FROM claim UNION SELECT target FROM claim)
          AS is_known
        FROM actor_name WHERE kind <> 'weak' AND abs(length(folded) - ?) <= ?
        """, arguments: [folded.count, limit])
    var near: [(distance: Int, isKnown: Bool, text: String)] = []
    while let row = try rows.next() {
      let candidate: String = row["folded"]
      let distance = editDistance(folded, Array(candidate.utf8), limit: limit)
      if distance <= limit { near.append((distance, row["is_known"], row["text"])) }
    }
    near.sort {
      ($0.distance, $0.isKnown ? 0 : 1, $0.text) < ($1.distance, $1.isKnown ? 0 : 1, $1.text)
    }
    var names: [String] = []
    for candidate in near where names.count < 3 && !names.contains(candidate.text) {
      names.append(candidate.text)
    }
    return names
  }

  /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment);
  /// beyond the limit, only that it is beyond.
  static func editDistance(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int {
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for row in 1...max(1, first.count) where row <= first.count {
      var current = [row] + [Int](repeating: 0, count: second.count)
      for column in 1...max(1, second.count) where column <= second.count {
        let isEqual = first[row - 1] == second[column - 1]
        current[column] = min(
          last[column] + 1, current[column - 1] + 1, last[column - 1] + (isEqual ? 0 : 1))
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          current[column] = min(current[column], beforeLast[column - 2] + 1)
        }
      }
      if let least = current.min(), least > limit { return limit + 1 }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }
}
