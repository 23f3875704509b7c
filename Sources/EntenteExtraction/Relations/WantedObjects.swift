/// The words that one of a verb's objects must be: *weapon*, *travel ban*; none where any will do.
struct WantedObjects: Sendable {
  /// Those of one word, of which some verbs have hundreds.
  private let words: WordSet
  private let compounds: ObjectNouns
  private let hasCompounds: Bool

  init(_ wordings: [[Lexeme]]) {
    hasCompounds = wordings.contains { $0.count > 1 }
    words = WordSet(wordings.filter { $0.count == 1 }.flatMap(\.self))
    compounds = ObjectNouns(wordings.filter { $0.count > 1 })
  }

  var isEmpty: Bool { words.isEmpty && !hasCompounds }

  /// The last word of each, in no order that tells anything.
  var heads: [Lexeme] { words.words + compounds.heads }

  /// Whether the word alone is one of them.
  @inline(__always)
  func contains(_ word: Lexeme) -> Bool { words.contains(word) }

  /// Whether the unit ends one of several words; `precede` tells whether the others stand before it.
  func containsCompound(_ unit: Unit, _ precede: ([Lexeme]) -> Bool) -> Bool {
    compounds.contains(unit, precede)
  }
}
