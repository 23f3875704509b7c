import EntenteData

/// Names as lists write them, made into names as news writes them.
enum ListedNames {
  /// One space between words, none around them.
  static func tidy(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Gives names in capitals the small letters they have in running text.
///
/// A small letter also stands for a capital one in a text, but not the other way round; so where
/// both are written, small letters are chosen. A single word that is also a word of English keeps
/// its capitals, since otherwise every *Who* at the start of a sentence would be the World Health
/// Organization.
struct NameCase {
  private let words: Set<String>
  /// Prepositions, articles, conjunctions and particles of names.
  private let small: Set<String>
  private let particles: Set<String>
  private let articles: Set<String>
  private let givenNames: Set<String>

  init() {
    var words: Set<String> = []
    for name in ["nouns", "verbs", "adjectives", "adverbs"] {
      BuiltInTable.forEachRow("lexicon/\(name).tsv") { words.insert(String($0[0])) }
    }
    var small: Set<String> = []
    var articles: Set<String> = []
    let classes: Set<Substring> = ["preposition", "determiner", "conjunction"]
    BuiltInTable.forEachRow("lexicon/function-words.tsv") { row in
      words.insert(String(row[0]))
      guard row.count > 1 else { return }
      if row[1] == "determiner" { articles.insert(String(row[0])) }
      if row[1].split(separator: ",").contains(where: classes.contains) {
        small.insert(String(row[0]))
      }
    }
    var particles: Set<String> = []
    BuiltInTable.forEachRow("lexicon/small-words.tsv") { row in
      if row[0] == "name-particle", row.count > 1 { particles.insert(String(row[1])) }
    }
    var givenNames: Set<String> = []
    BuiltInTable.forEachRow("lexicon/given-names.tsv") {
      givenNames.insert(String($0[0]).lowercased())
    }
    self.words = words
    self.small = small.union(particles)
    self.particles = particles
    self.articles = articles
    self.givenNames = givenNames
  }

  /// Whether the name begins as a person's does.
  func isPersonal(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count > 1 && words.first.map { givenNames.contains($0.lowercased()) } ?? false
  }

  /// Without the article before it, which is no part of a name in running text.
  func running(_ name: String) -> String {
    var parts = name.split(separator: " ")
    if parts.count > 2, articles.contains(parts[0].lowercased()) { parts.removeFirst() }
    if parts.count == 1, words.contains(name.lowercased()) { return name.uppercased() }
    var shown: [String] = []
    for part in parts {
      let lower = part.lowercased()
      if !shown.isEmpty, small.contains(lower) {
        shown.append(lower)
      } else if Self.isInitials(lower) {
        shown.append(part.uppercased())
      } else {
        shown.append(capitalised(lower))
      }
    }
    return shown.joined(separator: " ")
  }

  /// *U.N.*, and short words that nobody could say.
  private static func isInitials(_ word: String) -> Bool {
    if word.contains(".") { return word.split(separator: ".").allSatisfy { $0.count == 1 } }
    return word.count <= 5 && !word.contains { "aeiouy".contains($0) }
  }

  /// *Al-Shabaab*, but *Ki-moon*: behind a hyphen both are written.
  private func capitalised(_ word: String) -> String {
    var parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    for index in parts.indices
    where index == 0 || particles.contains(parts[index - 1].lowercased()) {
      parts[index] = parts[index].prefix(1).uppercased() + parts[index].dropFirst()
    }
    return parts.joined(separator: "-")
  }
}

/// Tab-separated files that are built into the program.
enum BuiltInTable {
  /// Comments and empty lines are left out.
  static func forEachRow(_ path: String, _ body: ([Substring]) -> Void) {
    for index in 0..<entente_file_count() {
      let file = entente_file_at(index)
      guard String(cString: file.path) == path else { continue }
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      where line.utf8.first != 0x23 {
        body(line.split(separator: "\t", omittingEmptySubsequences: false))
      }
    }
  }
}
