/// A lemma of a construction line, which may leave a choice: `order|direct + (air strike|raid)`,
/// `call (a traitor|<insult>)`.
struct LemmaPattern {
  /// Every wording of what triggers: a verb, noun or adjective with its fixed words.
  private(set) var wordings: [[Lexeme]] = [[]]
  /// What follows `+`; `nil` without one.
  private(set) var objects: ObjectNouns?

  init(
    _ text: PackText, _ lists: inout WordLists, in file: FrameFile, _ line: Int,
    _ lexicon: inout Lexicon
  ) throws(LanguagePackError) {
    guard text.bytes.count(where: { $0 == 0x2B }) < 2 else {
      throw file.problem(line, "'\(text.string)' has more than one '+'; write one object")
    }
    guard Self.leavesChoice(text) else {
      let (words, object) = Self.plain(text, &lexicon)
      wordings = [words]
      self.objects = object.map { Self.nouns([$0], lexicon) }
      return
    }
    var objects: [[Lexeme]]?
    func take(_ choice: [[Lexeme]]) {
      func extended(_ begun: [[Lexeme]]) -> [[Lexeme]] {
        begun.flatMap { first in choice.map { first + $0 } }
      }
      if let begun = objects { objects = extended(begun) } else { wordings = extended(wordings) }
    }
    for place in try Self.places(text, file, line) {
      if place == "+" {
        objects = [[]]
        continue
      }
      guard place.bytes.first != UInt8(ascii: "|"), place.bytes.last != UInt8(ascii: "|") else {
        throw file.problem(line, "'\(text.string)' breaks a choice; write no space beside '|'")
      }
      let choice = try lists.spelledOut(
        place.split(at: "()|").map(\.trimmed), in: file, line)
      take(
        choice.map { wording in Self.words(of: wording, lexicon).map { Self.lexeme($0, &lexicon) } }
      )
    }
    self.objects = objects.map { Self.nouns($0, lexicon) }
  }

  private static func nouns(_ wordings: [[Lexeme]], _ lexicon: Lexicon) -> ObjectNouns {
    ObjectNouns(wordings.flatMap { ObjectWording.readings(of: $0, lexicon) })
  }

  /// The only wording of a lemma without a choice, and its object.
  private static func plain(
    _ text: PackText, _ lexicon: inout Lexicon
  ) -> (words: [Lexeme], object: [Lexeme]?) {
    var words: [Lexeme] = []
    var object: [Lexeme]?
    for word in Self.words(of: text, lexicon) {
      if word == "+" {
        object = []
      } else if object == nil {
        words.append(lexeme(word, &lexicon))
      } else {
        object?.append(lexeme(word, &lexicon))
      }
    }
    return (words, object)
  }

  /// The words, cut as the tokenizer does; a verb with a hyphen is one.
  private static func words(of text: PackText, _ lexicon: Lexicon) -> [PackText] {
    guard text.bytes.contains(UInt8(ascii: "-")) else { return text.words }
    return text.split(at: " ").flatMap { word in
      lexicon.readings(lexicon.vocabulary.lexeme(for: word.hash)).isDisjoint(with: .verb)
        ? word.words : [word]
    }
  }

  /// A word, or the words of a set phrase, which the grammar reads as one: `persona_non_grata`.
  private static func lexeme(_ word: PackText, _ lexicon: inout Lexicon) -> Lexeme {
    let joint = UInt8(ascii: "_")
    guard word.bytes.contains(joint) else { return lexicon.add(word.hash, []) }
    let words = word.bytes.map { $0 == joint ? UInt8(ascii: " ") : $0 }
    return lexicon.add(Spelling.hash(of: words[...]), [])
  }

  private static func leavesChoice(_ text: PackText) -> Bool {
    text.bytes.contains { $0 == 0x7C || $0 == 0x28 || $0 == 0x29 || $0 == 0x3C }
  }

  /// The words of a lemma, with what stands in brackets as one.
  private static func places(
    _ text: PackText, _ file: FrameFile, _ line: Int
  ) throws(LanguagePackError) -> [PackText] {
    var places: [PackText] = []
    var first: Int?
    var isInside = false
    var unbalanced: LanguagePackError {
      file.problem(line, "'\(text.string)' has a bracket without its other half")
    }
    for index in text.range {
      let byte = text.bytes[index]
      if byte == 0x28 || byte == 0x29 {
        guard isInside == (byte == 0x29) else { throw unbalanced }
        isInside.toggle()
      }
      if !isInside, PackText.isBlank(byte) {
        if let begun = first { places.append(text[begun..<index]) }
        first = nil
      } else if first == nil {
        first = index
      }
    }
    guard !isInside else { throw unbalanced }
    if let begun = first { places.append(text[begun..<text.range.upperBound]) }
    return places
  }
}
