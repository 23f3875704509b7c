/// A noun as a frame writes it: *weight*, *political cover*, *seal of approval*.
struct ObjectWording {
  /// The words before the noun.
  let before: [Lexeme]
  let head: Lexeme
  /// A preposition behind the noun, and what it governs.
  let after: [Lexeme]

  /// The noun is the last word (*air-to-air missile*), or the one before a preposition between words
  /// (*seal of approval*); none without words.
  static func readings(of words: [Lexeme], _ lexicon: Lexicon) -> [ObjectWording] {
    guard let last = words.last else { return [] }
    let plain = ObjectWording(before: words.dropLast(), head: last, after: [])
    let preposition = words.indices.dropFirst().dropLast().first {
      lexicon.readings(words[$0]).contains(.preposition)
    }
    guard let preposition else { return [plain] }
    let phrase = ObjectWording(
      before: Array(words[..<(preposition - 1)]), head: words[preposition - 1],
      after: Array(words[preposition...]))
    return [plain, phrase]
  }
}

/// The objects that make a verb an idiom, such as *weight* or *political cover*: any one of them.
///
/// A class, since all verbs of a line share them.
final class ObjectNouns: Sendable {
  /// Those of one word. Looked through one by one, since most idioms have few.
  private let nouns: [Lexeme]
  private let compounds: [ObjectWording]

  init(_ wordings: [ObjectWording]) {
    func isPlain(_ wording: ObjectWording) -> Bool {
      wording.before.isEmpty && wording.after.isEmpty
    }
    nouns = wordings.filter(isPlain).map(\.head)
    compounds = wordings.filter { !isPlain($0) }
  }

  /// The noun of each.
  var heads: [Lexeme] { nouns + compounds.map(\.head) }

  /// The words that stand before the noun in any case; none where there is a choice.
  var premodifiers: [Lexeme] {
    nouns.isEmpty && compounds.count == 1 ? compounds[0].before : []
  }

  /// Whether the word is the noun of one.
  func contains(head word: Lexeme) -> Bool {
    nouns.contains(word) || compounds.contains { $0.head == word }
  }

  /// Whether the unit is one of the nouns; `stand` tells whether words stand before and behind it.
  func contains(_ unit: Unit, _ stand: ([Lexeme], [Lexeme]) -> Bool) -> Bool {
    if nouns.contains(unit.lexeme) || nouns.contains(unit.lemma) { return true }
    return compounds.contains {
      ($0.head == unit.lexeme || $0.head == unit.lemma) && stand($0.before, $0.after)
    }
  }
}
