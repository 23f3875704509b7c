/// Finds constructions by the word that triggers them.
struct ConstructionTable: Sendable {
  /// Indices of constructions: those of one word and kind of trigger together, the more specific
  /// first.
  private var numbers: [Int32] = []
  /// Where they are, by ``key(_:_:)``.
  private var ranges = LexemeTable<Range<Int32>>()
  private var words: LexemeSet = []
  /// Of every construction, in the order of `numbers`: the words without which it cannot fire.
  private let needs: [LexemeFilter]
  /// Those that it needs in certain places.
  private let placedNeeds: [PlacedNeeds]

  private struct PlacedNeeds {
    /// Right behind the verb or its object.
    var opening = LexemeFilter()
    /// One of them as the head of a noun group, if there are any.
    var heads = LexemeFilter()
  }

  /// An infinitive, which begins with the word *to*, may stand anywhere.
  init(_ constructions: [Construction], to: Lexeme) {
    // Sorted as one number each: word and kind, fewer fixed words, index.
    let keys = constructions.enumerated().map { index, construction in
      UInt64(UInt32(bitPattern: Self.key(construction.lemma, construction.trigger))) << 32
        | UInt64(31 - min(construction.fixed.count, 31)) << 24 | UInt64(index)
    }.sorted()
    let sorted = keys.map { constructions[Int($0 & 0xFF_FFFF)] }
    needs = sorted.map(Self.needs)
    placedNeeds = sorted.map { Self.placedNeeds(of: $0, to: to) }
    numbers.reserveCapacity(keys.count)
    var start = 0
    for (place, key) in keys.enumerated() {
      numbers.append(Int32(key & 0xFF_FFFF))
      words.insert(constructions[Int(key & 0xFF_FFFF)].lemma)
      guard place + 1 == keys.count || keys[place + 1] >> 32 != key >> 32 else { continue }
      ranges[Lexeme(bitPattern: UInt32(key >> 32))] = Int32(start)..<Int32(place + 1)
      start = place + 1
    }
  }

  private static func key(_ word: Lexeme, _ trigger: Trigger) -> Lexeme {
    // A verb and a phrase are both looked up by a verb.
    let kind: Lexeme =
      switch trigger {
      case .verb, .phrase: 0
      case .noun: 1
      case .role: 2
      case .adjective: 3
      case .compound: 4
      case .prefix: 5
      }
    return word << 3 | kind
  }

  private static func placedNeeds(of construction: Construction, to: Lexeme) -> PlacedNeeds {
    var needs = PlacedNeeds()
    for word in construction.idiom?.heads ?? [] { needs.heads.insert(word) }
    if construction.trigger == .verb, let first = construction.fixed.first,
      construction.fixed.count == 1 || first != to
    {
      needs.opening.insert(first)
    }
    return needs
  }

  private static func needs(of construction: Construction) -> LexemeFilter {
    var needs = LexemeFilter()
    for word in construction.fixed { needs.insert(word) }
    for word in construction.idiom?.premodifiers ?? [] { needs.insert(word) }
    // What is mutual, or named by a noun, is told without it as well: "X and Y quarrel".
    if construction.trigger == .verb || construction.trigger == .phrase, !construction.isMutual {
      for places in [construction.source, construction.target] {
        if case .preposition(let word)? = places.first, places.count == 1 {
          needs.insert(word)
        }
      }
    }
    return needs
  }

  /// Whether some construction is looked up by the word.
  @inline(__always)
  func contains(_ word: Lexeme) -> Bool { words.contains(word) }

  /// Indices of the word's constructions, each at its place in the table; `nil` when it has none of
  /// that kind.
  func constructions(for word: Lexeme, _ trigger: Trigger) -> ArraySlice<Int32>? {
    guard words.contains(word), let range = ranges[Self.key(word, trigger)] else { return nil }
    return numbers[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// Whether the construction at the place misses no word of the sentence.
  @inline(__always)
  func canFire(_ place: Int, among words: LexemeFilter) -> Bool {
    needs[place].isSubset(of: words)
  }

  /// Whether it misses no word behind the verb and its object, and not all heads of noun groups.
  @inline(__always)
  func canOpen(_ place: Int, with words: LexemeFilter, heads: LexemeFilter) -> Bool {
    let placed = placedNeeds[place]
    return placed.opening.isSubset(of: words)
      && (placed.heads.isEmpty || placed.heads.meets(heads))
  }
}
