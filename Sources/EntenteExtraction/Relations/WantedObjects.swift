/// The words that one of a verb's objects must be: *weapon*, *travel ban*; none where any will do.
struct WantedObjects: Sendable {
  /// Those of one word, of which some verbs have hundreds.
  private let words: WordSet
  private let compounds: ObjectNouns
  private let hasCompounds: Bool

  init(_ wordings: [[Lexeme]], _ lexicon: Lexicon) {
    hasCompounds = wordings.contains { $0.count > 1 }
    words = WordSet(wordings.filter { $0.count == 1 }.flatMap(\.self))
    compounds = ObjectNouns(
      wordings.filter { $0.count > 1 }.flatMap { ObjectWording.readings(of: $0, lexicon) })
  }

  private init(words: WordSet, compounds: ObjectNouns, hasCompounds: Bool) {
    self.words = words
    self.compounds = compounds
    self.hasCompounds = hasCompounds
  }

  /// For a verb that takes any object.
  static let any = WantedObjects(
    words: WordSet([]), compounds: ObjectNouns([]), hasCompounds: false)

  var isEmpty: Bool { words.isEmpty && !hasCompounds }

  /// The noun of each, in no order that tells anything.
  var heads: [Lexeme] { words.words + compounds.heads }

  /// Whether the word alone is one of them.
  @inline(__always)
  func contains(_ word: Lexeme) -> Bool { words.contains(word) }

  /// Whether the unit is the noun of several words; `stand` tells whether the others stand before and
  /// behind it.
  func containsCompound(_ unit: Unit, _ stand: ([Lexeme], [Lexeme]) -> Bool) -> Bool {
    compounds.contains(unit, stand)
  }
}
