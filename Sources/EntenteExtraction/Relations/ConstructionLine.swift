/// A line of a frame that begins with a trigger: lemmas, flags and options.
struct ConstructionLine {
  enum Option: String, CaseIterable {
    case source, target, opposed, content, needs, object, unless
    case opposedRelation = "opposed-relation"
    case unlessIn = "unless-in"
    case objectContent = "object-content"
  }

  let number: Int
  let lemmas: [PackText]
  let flags: Set<String>
  private let values: [Option: [PackText]]

  private static let flagNames: [StaticString] = [
    "mutual", "ended", "planned", "negated", "vowing", "quoted", "itself",
  ]

  /// `text` is the line behind its trigger. A value goes on to the next option or flag.
  init(_ text: PackText, _ lists: inout WordLists, in file: FrameFile, _ number: Int)
    throws(LanguagePackError)
  {
    self.number = number
    var flags: Set<String> = []
    var values: [Option: [PackText]] = [:]
    // What the words belong to at the moment, and where it began; lemmas before any option.
    var option: Option?
    var lemmas: PackText?
    var piece: Range<Int>?
    func end() {
      guard let range = piece else { return }
      if let option {
        values[option] = text[range].split(at: ",").map(\.trimmed)
      } else if lemmas == nil {
        lemmas = text[range]
      }
      piece = nil
    }
    var problem: LanguagePackError?
    text.forEachPiece(at: PackText.blanks) { word in
      let equals = word.firstIndex(of: 0x3D)
      if problem != nil { return }
      if let equals, let named = Option(rawValue: word[word.range.lowerBound..<equals].string) {
        end()
        if values[named] != nil || option == named {
          problem = file.problem(number, "'\(named.rawValue)' is given twice; write one list")
        }
        option = named
        piece = equals + 1..<word.range.upperBound
      } else if option != nil || lemmas != nil, let flag = Self.flag(word) {
        end()
        flags.insert(flag)
        option = nil
      } else if equals != nil, option == nil || Self.beginsWithLetter(word) {
        problem = file.problem(
          number,
          "'\(word.string)' is no option; use one of "
            + Option.allCases.map(\.rawValue).sorted().joined(separator: ", "))
      } else if piece == nil, lemmas != nil {
        problem = file.problem(
          number,
          "'\(word.string)' is no flag; use one of "
            + Self.flagNames.map { "\($0)" }.joined(separator: ", "))
      } else {
        piece = (piece?.lowerBound ?? word.range.lowerBound)..<word.range.upperBound
      }
    }
    end()
    if let problem { throw problem }
    self.lemmas = lemmas?.split(at: ",").map(\.trimmed) ?? []
    self.flags = flags
    for (option, words) in values where words.contains(where: WordLists.isName) {
      values[option] = try lists.spelledOut(words, in: file, number)
    }
    self.values = values
  }

  private static func flag(_ word: PackText) -> String? {
    flagNames.first { word == $0 }.map { "\($0)" }
  }

  /// The option's values; none when the line does not have it.
  subscript(option: Option) -> [PackText] { values[option] ?? [] }

  func has(_ option: Option) -> Bool { values[option] != nil }

  func text(of option: Option) -> String? { values[option]?.first?.string }

  private static func beginsWithLetter(_ word: PackText) -> Bool {
    guard let first = word.bytes.first else { return false }
    return first >= 0x80 || first | 0x20 >= 0x61 && first | 0x20 <= 0x7A
  }
}
