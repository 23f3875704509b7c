/// Finds constructions by the word that triggers them.
struct ConstructionTable: Sendable {
  /// Indices of constructions: those of one word together, by kind of trigger, the more specific
  /// first.
  private var numbers: [Int32] = []
  /// Of each lexeme: where its bounds begin, or -1.
  private var words: [Int32] = []
  /// Of each word that triggers: where its constructions of every ``Kind`` begin, and where the
  /// last end.
  private var bounds: [Int32] = []
  /// Of every construction, in the order of `numbers`: three of the words without which it cannot
  /// fire. They rule out most constructions before anything else is looked at.
  private let needs: [Needs]
  /// What it needs in certain places.
  private let placedNeeds: [PlacedNeeds]
  /// The nouns of idioms and the objects of verbs, which many constructions share.
  private var nouns: [LexemeFilter] = []

  private struct Needs {
    let first, second, third: LexemeFilter.Place
  }

  private struct PlacedNeeds {
    /// Right behind the verb or its object, or right before the noun; -1 for none.
    let neighbour: Lexeme
    /// Where the idiom's nouns are in `nouns`, or -1. One of them must be the head of a noun group.
    var nouns: Int32 = -1
    /// That noun group must be the object, or the subject of a passive.
    var isObject = false
    /// Likewise the heads that its objects can have, or -1.
    var objects: Int32 = -1
  }

  /// What a word triggers; a verb and a phrase are both looked up by a verb.
  private enum Kind: Int, CaseIterable {
    case verb, noun, role, adjective, compound, prefix

    init(_ trigger: Trigger) {
      self =
        switch trigger {
        case .verb, .phrase: .verb
        case .noun: .noun
        case .role: .role
        case .adjective: .adjective
        case .compound: .compound
        case .prefix: .prefix
        }
    }
  }

  init(_ constructions: [Construction], _ marks: Marks) {
    // Sorted as one number each: word and kind, fewer fixed words, index.
    let keys = constructions.enumerated().map { index, construction in
      UInt64(construction.lemma) << 35 | UInt64(Kind(construction.trigger).rawValue) << 32
        | UInt64(31 - min(construction.fixed.count, 31)) << 24 | UInt64(index)
    }.sorted()
    numbers = keys.map { Int32($0 & 0xFF_FFFF) }
    let sorted = numbers.map { constructions[Int($0)] }
    needs = sorted.map(Self.needs)
    var shared = SharedNouns()
    placedNeeds = sorted.map { construction in
      var placed = PlacedNeeds(neighbour: Self.neighbour(of: construction, marks))
      if let idiom = construction.idiom {
        placed.nouns = shared.place(of: idiom) { idiom.heads }
        placed.isObject = construction.fixed.isEmpty
      }
      if Self.needsObject(construction, marks) {
        placed.objects = shared.place(of: construction.pattern) { construction.objects.heads }
      }
      return placed
    }
    nouns = shared.nouns
    for (place, construction) in sorted.enumerated() {
      add(construction.lemma, Kind(construction.trigger), at: Int32(place))
    }
  }

  /// Notes that a word's constructions of a kind go on at the place.
  private mutating func add(_ word: Lexeme, _ kind: Kind, at place: Int32) {
    while words.count <= Int(word) { words.append(-1) }
    if words[Int(word)] < 0 {
      words[Int(word)] = Int32(bounds.count)
      for _ in 0...Kind.allCases.count { bounds.append(place) }
    }
    let start = Int(words[Int(word)])
    for later in kind.rawValue + 1...Kind.allCases.count { bounds[start + later] = place + 1 }
  }

  /// An infinitive, which begins with the word *to*, may stand anywhere.
  private static func neighbour(of construction: Construction, _ marks: Marks) -> Lexeme {
    let fixed = construction.fixed
    switch construction.trigger {
    case .verb: return fixed.count > 1 && fixed[0] == marks.to ? -1 : fixed.first ?? -1
    case .noun, .role: return fixed.last ?? -1
    case .phrase, .adjective, .compound, .prefix: return -1
    }
  }

  /// Whether one of the words that the objects of a verb can be must stand there. Weapons and money
  /// are told by more than words.
  private static func needsObject(_ construction: Construction, _ marks: Marks) -> Bool {
    let objects = construction.objects
    return (construction.trigger == .verb || construction.trigger == .phrase) && !objects.isEmpty
      && !objects.contains(marks.weapon) && !objects.contains(marks.million)
  }

  private static func needs(of construction: Construction) -> Needs {
    var words = construction.fixed + (construction.idiom?.premodifiers ?? [])
    // What is mutual, or named by a noun, is told without it as well: "X and Y quarrel".
    if construction.trigger == .verb || construction.trigger == .phrase, !construction.isMutual {
      for places in [construction.source, construction.target] {
        if case .preposition(let word)? = places.first, places.count == 1 { words.append(word) }
      }
    }
    // What needs nothing else needs the word that it is looked up by.
    func place(_ number: Int) -> LexemeFilter.Place {
      LexemeFilter.place(of: number < words.count ? words[number] : construction.lemma)
    }
    return Needs(first: place(0), second: place(1), third: place(2))
  }

  /// Where the bounds of a word's constructions begin; `nil` when it has none.
  @inline(__always)
  private func start(of word: Lexeme) -> Int? {
    guard word >= 0, Int(word) < words.count, words[Int(word)] >= 0 else { return nil }
    return Int(words[Int(word)])
  }

  /// Whether some construction is looked up by the word.
  @inline(__always)
  func contains(_ word: Lexeme) -> Bool { start(of: word) != nil }

  /// Indices of the word's constructions, each at its place in the table; `nil` when it has none of
  /// that kind.
  @inline(__always)
  func constructions(for word: Lexeme, _ trigger: Trigger) -> ArraySlice<Int32>? {
    guard let start = start(of: word) else { return nil }
    let kind = start + Kind(trigger).rawValue
    let range = Int(bounds[kind])..<Int(bounds[kind + 1])
    return range.isEmpty ? nil : numbers[range]
  }

  /// Whether the construction at the place misses no word of the sentence, as far as is looked. The
  /// word that it is looked up by is one of them.
  @inline(__always)
  func canFire(_ place: Int, among words: LexemeFilter) -> Bool {
    let needs = needs[place]
    return words.has(needs.first) && words.has(needs.second) && words.has(needs.third)
  }

  /// Whether the last word that must stand before a noun does, if there is any.
  @inline(__always)
  func canStand(_ place: Int, behind unit: Unit?) -> Bool {
    let needed = placedNeeds[place].neighbour
    return needed < 0 || needed == unit?.lexeme || needed == unit?.lemma
  }

  /// Whether it misses no word behind the verb and its object, and not all nouns where one of them
  /// must stand: as the object, or as the head of any noun group.
  @inline(__always)
  func canOpen(
    _ place: Int, with words: LexemeFilter, objects: LexemeFilter, heads: LexemeFilter
  ) -> Bool {
    let placed = placedNeeds[place]
    guard words.mayContain(placed.neighbour) else { return false }
    if placed.nouns >= 0,
      !nouns[Int(placed.nouns)].meets(placed.isObject ? objects : heads)
    {
      return false
    }
    return placed.objects < 0 || nouns[Int(placed.objects)].meets(heads)
  }
}

/// Lists of nouns, each once for all constructions that hold it.
private struct SharedNouns {
  private(set) var nouns: [LexemeFilter] = []
  private var places: [ObjectIdentifier: Int32] = [:]

  /// Where the words of a holder are.
  mutating func place(of holder: AnyObject, _ words: () -> [Lexeme]) -> Int32 {
    if let known = places[ObjectIdentifier(holder)] { return known }
    let place = Int32(nouns.count)
    places[ObjectIdentifier(holder)] = place
    nouns.append(LexemeFilter(words()))
    return place
  }
}
