/// The objects that make a verb an idiom, such as *weight* or *political cover*: any one of them.
///
/// A class, since all verbs of a line share them.
final class ObjectNouns: Sendable {
  private struct Compound {
    let premodifiers: [Lexeme]
    let head: Lexeme
  }

  /// Those of one word. Looked through one by one, since most idioms have few.
  private let nouns: [Lexeme]
  private let compounds: [Compound]

  /// Every wording has at least one word.
  init(_ wordings: [[Lexeme]]) {
    var nouns: [Lexeme] = []
    var compounds: [Compound] = []
    for words in wordings {
      guard let head = words.last else { continue }
      if words.count == 1 {
        nouns.append(head)
      } else {
        compounds.append(Compound(premodifiers: Array(words.dropLast()), head: head))
      }
    }
    self.nouns = nouns
    self.compounds = compounds
  }

  /// The last word of each.
  var heads: [Lexeme] { nouns + compounds.map(\.head) }

  /// The words that stand before the noun in any case; none where there is a choice.
  var premodifiers: [Lexeme] {
    nouns.isEmpty && compounds.count == 1 ? compounds[0].premodifiers : []
  }

  /// Whether the word is one of the nouns, or the last of one.
  func contains(head word: Lexeme) -> Bool {
    nouns.contains(word) || compounds.contains { $0.head == word }
  }

  /// Whether the unit is one of the nouns; `precede` tells whether words stand before it.
  func contains(_ unit: Unit, _ precede: ([Lexeme]) -> Bool) -> Bool {
    if nouns.contains(unit.lexeme) || nouns.contains(unit.lemma) { return true }
    return compounds.contains {
      ($0.head == unit.lexeme || $0.head == unit.lemma) && precede($0.premodifiers)
    }
  }
}
