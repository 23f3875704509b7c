/// Finds constructions by the word that triggers them.
struct ConstructionTable: Sendable {
  /// Indices of constructions: those of one word together, then those of one kind of trigger, the
  /// more specific first.
  private var numbers: [Int32] = []
  /// Of the same places: which kind of trigger.
  private var kinds: [UInt8] = []
  private var ranges = LexemeTable<Range<Int>>()

  init(_ constructions: [Construction]) {
    // Sorted as one number each: word, kind, fewer fixed words, index.
    let keys = constructions.enumerated().map { index, construction in
      UInt64(UInt32(bitPattern: construction.lemma)) << 32
        | UInt64(Self.kind(construction.trigger)) << 29
        | UInt64(31 - min(construction.fixed.count, 31)) << 24 | UInt64(index)
    }.sorted()
    numbers.reserveCapacity(keys.count)
    kinds.reserveCapacity(keys.count)
    var start = 0
    for (place, key) in keys.enumerated() {
      numbers.append(Int32(key & 0xFF_FFFF))
      kinds.append(UInt8(key >> 29 & 7))
      guard place + 1 == keys.count || keys[place + 1] >> 32 != key >> 32 else { continue }
      ranges[Lexeme(bitPattern: UInt32(key >> 32))] = start..<place + 1
      start = place + 1
    }
  }

  /// A verb and a phrase are both looked up by a verb.
  private static func kind(_ trigger: Trigger) -> UInt8 {
    switch trigger {
    case .verb, .phrase: 0
    case .noun: 1
    case .role: 2
    case .adjective: 3
    case .compound: 4
    case .prefix: 5
    }
  }

  /// Whether some construction is looked up by the word.
  @inline(__always)
  func contains(_ word: Lexeme) -> Bool { ranges[word] != nil }

  /// Indices of the word's constructions; `nil` when it has none of that kind.
  func constructions(for word: Lexeme, _ trigger: Trigger) -> ArraySlice<Int32>? {
    guard let range = ranges[word] else { return nil }
    let kind = Self.kind(trigger)
    guard let first = range.first(where: { kinds[$0] == kind }) else { return nil }
    var end = first + 1
    while end < range.upperBound, kinds[end] == kind { end += 1 }
    return numbers[first..<end]
  }
}
