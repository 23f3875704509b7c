/// The words that one of a verb's objects must be: *weapon*, *travel ban*; none where any will do.
struct WantedObjects: Sendable {
  /// Those of one word, of which some verbs have hundreds.
  private let words: WordSet
  private let compounds: ObjectNouns

  init(_ wordings: [[Lexeme]]) {
    words = WordSet(wordings.filter { $0.count == 1 }.flatMap(\.self))
    compounds = ObjectNouns(wordings.filter { $0.count > 1 })
  }

  var isEmpty: Bool { words.isEmpty && compounds.heads.isEmpty }

  /// The last word of each, in no order that tells anything.
  var heads: [Lexeme] { words.words + compounds.heads }

  /// Whether the word alone is one of them.
  @inline(__always)
  func contains(_ word: Lexeme) -> Bool { words.contains(word) }

  /// Whether the unit is one of them; `precede` tells whether words stand before it.
  func contains(_ unit: Unit, _ precede: ([Lexeme]) -> Bool) -> Bool {
    words.contains(unit.lexeme) || words.contains(unit.lemma) || compounds.contains(unit, precede)
  }
}
