import EntenteModel
import Foundation

/// Markdown (CommonMark) as the words that a reader sees: headings, links and emphasis as text;
/// code, pictures' addresses and comments left out. A front matter between `---` gives title, date,
/// url and outlet. Tables and HTML inside are kept as they are.
struct MarkdownText {
  private(set) var text = ""
  private var title: String?
  private var facts: [String: String] = [:]

  init(_ written: String) {
    var lines = written.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    readFacts(&lines)
    var shown: [String] = []
    var fence: Character?
    var isComment = false
    for line in lines {
      let trimmed = line.trimmingPrefix { $0 == " " || $0 == "\t" }
      if let open = fence {
        if Self.fence(trimmed) == open { fence = nil }
        continue
      }
      if let open = Self.fence(trimmed) {
        fence = open
        continue
      }
      if isComment || trimmed.hasPrefix("<!--") {
        isComment = !trimmed.contains("-->")
        continue
      }
      read(trimmed, into: &shown)
    }
    text = Self.joined(shown)
  }

  func document(id: String) -> SourceDocument {
    SourceDocument(
      id: id, text: text, title: facts["title"] ?? title,
      publishedOn: facts["date"].flatMap(PublicationDate.read), url: facts["url"],
      outlet: facts["outlet"])
  }

  /// Leaves the lines as they are when they do not begin with a whole front matter.
  private mutating func readFacts(_ lines: inout ArraySlice<Substring>) {
    guard lines.first == "---",
      let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." })
    else { return }
    for line in lines[lines.startIndex + 1..<end] {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      let quotes: [Character] = ["\"", "'"]
      let isQuoted =
        value.count > 1 && quotes.contains { value.first == $0 && value.last == $0 }
      facts[line[..<colon].lowercased()] = isQuoted ? String(value.dropFirst().dropLast()) : value
    }
    lines = lines[(end + 1)...]
  }

  private static func fence(_ line: Substring) -> Character? {
    line.hasPrefix("```") ? "`" : line.hasPrefix("~~~") ? "~" : nil
  }

  private mutating func read(_ line: Substring, into shown: inout [String]) {
    var rest = line
    while rest.first == ">" { rest = rest.dropFirst().trimmingPrefix { $0 == " " } }
    if Self.isRule(rest) {
      // Under a line of text it makes that line a heading; either way a paragraph ends.
      if rest.first == "=" || rest.first == "-", let last = shown.last, !last.isEmpty, title == nil
      {
        title = last
      }
      shown.append("")
    } else if let heading = Self.heading(rest) {
      let words = Self.plain(heading)
      if title == nil, !words.isEmpty { title = words }
      shown += ["", words, ""]
    } else if Self.isDefinition(rest) {
      return
    } else if let item = Self.item(rest) {
      shown += ["", Self.plain(item)]
    } else {
      shown.append(Self.plain(rest))
    }
  }

  private static func isRule(_ line: Substring) -> Bool {
    let marks = line.filter { !$0.isWhitespace }
    guard let mark = marks.first, "-=*_".contains(mark), marks.allSatisfy({ $0 == mark }) else {
      return false
    }
    return marks.count >= 3
  }

  private static func heading(_ line: Substring) -> Substring? {
    let marks = line.prefix { $0 == "#" }
    guard (1...6).contains(marks.count) else { return nil }
    var words = line.dropFirst(marks.count)
    guard words.isEmpty || words.first == " " || words.first == "\t" else { return nil }
    while let last = words.last, last == "#" || last.isWhitespace { words.removeLast() }
    return words.trimmingPrefix { $0.isWhitespace }
  }

  /// `[name]: address`
  private static func isDefinition(_ line: Substring) -> Bool {
    guard line.first == "[", let close = line.range(of: "]:") else { return false }
    return !line[..<close.lowerBound].dropFirst().contains("]")
  }

  private static func item(_ line: Substring) -> Substring? {
    if let mark = line.first, "-*+".contains(mark), line.dropFirst().first == " " {
      return line.dropFirst(2)
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard (1...9).contains(digits.count) else { return nil }
    let rest = line.dropFirst(digits.count)
    guard rest.first == "." || rest.first == ")", rest.dropFirst().first == " " else { return nil }
    return rest.dropFirst(2)
  }

  /// The words of a line without marks of emphasis, links and pictures.
  private static func plain(_ line: Substring) -> String {
    var plain = ""
    var rest = line
    while let next = rest.first {
      if next == "\\", let escaped = rest.dropFirst().first,
        escaped.isPunctuation || escaped.isSymbol
      {
        plain.append(escaped)
        rest = rest.dropFirst(2)
      } else if next == "[" || next == "!" && rest.dropFirst().first == "[",
        let link = link(rest.dropFirst(next == "!" ? 1 : 0))
      {
        if next == "[" { plain += Self.plain(link.words) }
        rest = link.rest
      } else if next == "<", let close = rest.firstIndex(of: ">"),
        rest[..<close].contains("://") || rest[..<close].contains("@")
      {
        plain += rest[rest.index(after: rest.startIndex)..<close]
        rest = rest[rest.index(after: close)...]
      } else if next == "*" || next == "`" {
        rest = rest.dropFirst()
      } else if next == "_", isEdge(of: plain.last) || isEdge(of: rest.dropFirst().first) {
        rest = rest.dropFirst()
      } else {
        plain.append(next)
        rest = rest.dropFirst()
      }
    }
    while plain.last?.isWhitespace == true { plain.removeLast() }
    return plain
  }

  private static func isEdge(of character: Character?) -> Bool {
    character.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  /// `[words](address)` and `[words][name]`; brackets inside the words must match.
  private static func link(_ text: Substring) -> (words: Substring, rest: Substring)? {
    var depth = 0
    var close = text.startIndex
    // A link's words are short; the bound keeps a line of brackets from being read over and over.
    for (count, index) in text.indices.prefix(500).enumerated() {
      if text[index] == "[" { depth += 1 }
      if text[index] == "]" { depth -= 1 }
      if depth == 0 {
        close = index
        break
      }
      if count == 499 { return nil }
    }
    guard depth == 0 else { return nil }
    let words = text[text.index(after: text.startIndex)..<close]
    let behind = text[text.index(after: close)...]
    let ends: [Character: Character] = ["(": ")", "[": "]"]
    guard let open = behind.first, let end = ends[open],
      let stop = behind.prefix(2000).firstIndex(of: end)
    else { return nil }
    return (words, behind[behind.index(after: stop)...])
  }

  /// Lines of one paragraph stay lines; several empty ones become one.
  private static func joined(_ lines: [String]) -> String {
    var kept: [String] = []
    for line in lines where !(line.isEmpty && (kept.last ?? "").isEmpty) { kept.append(line) }
    while kept.last?.isEmpty == true { kept.removeLast() }
    return kept.joined(separator: "\n")
  }
}
