import EntenteModel

/// What a noun group says of the one it describes: *the former finance minister*.
struct Description {
  /// The head.
  let noun: Lexeme
  let nounClass: NounClass
  /// The head and what stands before it, without names and articles: an office as the pack
  /// writes it.
  let title: [Lexeme]
  /// Whoever it describes is it no more.
  let isEnded: Bool
  let isPlural: Bool
  /// A name stands before the head: *the UN chief*.
  let isNamedWith: Bool
  /// The states that the words leave to be meant: *the island*, *the Central American country*;
  /// `nil` for all.
  let states: Set<ActorNumber>?

  /// *both*, *the pair*: of anybody.
  static let anybody = Description()

  private init() {
    noun = -1
    nounClass = []
    title = []
    isEnded = false
    isPlural = true
    isNamedWith = false
    states = nil
  }

  /// Whether it says nothing of whom it describes.
  var isAnybody: Bool { noun < 0 }

  /// *sides*, *the pair*: says only how many.
  func isOfAnyKind(_ pack: LanguagePack) -> Bool {
    pack.meaning(ofNoun: noun)?.kinds == .any
  }

  init(_ group: NounGroup, _ sentence: Sentence, _ pack: LanguagePack) {
    let head = sentence.units[Int(group.head)]
    noun = head.lemma
    nounClass = pack.lexicon.nounClass(head.lemma)
    isEnded = group.isEnded
    isPlural = head.isPlural
    title = Self.title(group.first...group.head, sentence, pack)
    states =
      nounClass.contains(.country) ? Self.states(group.first...group.head, sentence, pack) : nil
    isNamedWith = (group.first..<group.head).contains {
      sentence.units[Int($0)].tag == .name
    }
  }

  /// Those that every word of a place or region among the units leaves; `nil` where there is none.
  private static func states(
    _ units: ClosedRange<Int32>, _ sentence: Sentence, _ pack: LanguagePack
  ) -> Set<ActorNumber>? {
    var states: Set<ActorNumber>?
    for index in units {
      let unit = sentence.units[Int(index)]
      let words = (unit.first..<unit.end).map { sentence.tokens[Int($0)].lexeme }
      guard let described = pack.states(describedBy: words) else { continue }
      states = states?.intersection(described) ?? described
    }
    return states
  }

  /// Nouns and adjectives of a noun group, without names and words such as *former*.
  static func title(
    _ units: ClosedRange<Int32>, _ sentence: Sentence, _ pack: LanguagePack
  ) -> [Lexeme] {
    var title: [Lexeme] = []
    for index in units {
      let unit = sentence.units[Int(index)]
      guard unit.tag == .noun || unit.tag == .adjective, unit.mention < 0,
        !pack.lexicon.adjectiveClass(unit.lexeme).contains(.ended)
      else { continue }
      if unit.end - unit.first > 1 {
        title += (unit.first..<unit.end).map { sentence.tokens[Int($0)].lexeme }
      } else {
        title.append(unit.lemma >= 0 ? unit.lemma : unit.lexeme)
      }
    }
    return pack.usualTitle(title)
  }
}
