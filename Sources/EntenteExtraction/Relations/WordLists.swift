/// The named lists of words of a frame file: `words insult  coward, crook` lets the lines below
/// write `<insult>` for either.
struct WordLists {
  private struct List {
    let words: [PackText]
    let line: Int
    var isUsed = false
  }

  private var lists: [String: List] = [:]

  static func isName(_ word: PackText) -> Bool {
    word.bytes.first == 0x3C && word.bytes.last == 0x3E
  }

  /// Adds what a line says behind its keyword: a name, then the words.
  mutating func add(_ text: PackText, in file: FrameFile, _ line: Int) throws(LanguagePackError) {
    let (name, rest) = text.trimmed.cutAtFirstBlank
    let words = rest.split(at: ",").map(\.trimmed)
    guard !words.isEmpty else {
      throw file.problem(
        line, "a list needs a name and words, such as 'words insult coward, crook'")
    }
    guard lists[name.string] == nil else {
      throw file.problem(line, "the list '\(name.string)' stands here twice; write one")
    }
    lists[name.string] = List(words: try spelledOut(words, in: file, line), line: line)
  }

  /// The words, with those of its list for every `<name>`.
  mutating func spelledOut(
    _ words: [PackText], in file: FrameFile, _ line: Int
  ) throws(LanguagePackError) -> [PackText] {
    guard words.contains(where: Self.isName) else { return words }
    var spelled: [PackText] = []
    for word in words {
      guard Self.isName(word) else {
        spelled.append(word)
        continue
      }
      let name = word[word.range.lowerBound + 1..<word.range.upperBound - 1].string
      guard let list = lists[name] else {
        throw file.problem(line, "no list above is called '\(name)'; add a line 'words \(name) …'")
      }
      lists[name]?.isUsed = true
      spelled += list.words
    }
    return spelled
  }

  func refuseUnused(in file: FrameFile) throws(LanguagePackError) {
    let unused = lists.filter { !$0.value.isUsed }.min { $0.value.line < $1.value.line }
    if let (name, list) = unused {
      throw file.problem(list.line, "nothing asks for the list '\(name)'; remove it")
    }
  }
}
