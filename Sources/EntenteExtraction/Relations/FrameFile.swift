import EntenteModel

/// Reads a `.frames` file; the format is described in the language pack's README.
struct FrameFile {
  let file: String
  let relation: Relation

  private static let flags: Set<String> = ["mutual", "ended", "planned", "negated"]
  private static let options: Set<String> = [
    "source", "target", "opposed", "opposed-relation", "content", "needs", "object", "unless",
    "unless-in", "object-content",
  ]

  init(file: String) throws(LanguagePackError) {
    self.file = file
    let name = file.split(separator: "/").last.map { $0.dropLast(".frames".count) } ?? ""
    guard let relation = Relation(rawValue: String(name)) else {
      throw LanguagePackError(
        file: file, line: 0,
        problem: "no relation is called '\(name)'; name the file for one of "
          + Relation.allCases.map(\.rawValue).joined(separator: ", "))
    }
    self.relation = relation
  }

  func read(
    _ text: String, into frames: inout [Frame], _ constructions: inout [Construction],
    _ lexicon: inout Lexicon
  ) throws(LanguagePackError) {
    var current: Frame?
    var lineNumber = 0
    for lineText in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lineNumber += 1
      let line = lineText.trimmingPrefix(while: { $0 == " " })
      guard !line.isEmpty, line.first != "#" else { continue }
      let words = line.split(separator: " ", omittingEmptySubsequences: true)
      guard let keyword = words.first.map(String.init) else { continue }
      if keyword == "frame" {
        if let finished = current { frames.append(try checked(finished)) }
        guard words.count == 2 else {
          throw LanguagePackError(
            file: file, line: lineNumber, problem: "a frame needs one name, such as 'frame backs'")
        }
        current = Frame(
          name: String(words[1]), relation: relation, file: file, line: lineNumber)
        continue
      }
      guard current != nil else {
        throw LanguagePackError(
          file: file, line: lineNumber,
          problem: "'\(keyword)' stands before the first frame; begin with 'frame NAME'")
      }
      if let expectation = Self.expectation(keyword) {
        current?.examples.append(
          example(expectation, String(line.dropFirst(keyword.count)), lineNumber))
      } else if let trigger = Trigger(rawValue: keyword) {
        try read(
          trigger, words.dropFirst().map(String.init), frame: frames.count, lineNumber,
          &constructions, &lexicon)
      } else {
        throw LanguagePackError(
          file: file, line: lineNumber,
          problem: "'\(keyword)' begins no kind of line; use frame, "
            + Trigger.allCases.map(\.rawValue).joined(separator: ", ") + ", yes, no or known")
      }
    }
    if let finished = current { frames.append(try checked(finished)) }
  }

  private static func expectation(_ keyword: String) -> Frame.Example.Expectation? {
    switch keyword {
    case "yes": .yes
    case "no": .no
    case "known": .known
    default: nil
    }
  }

  private func example(
    _ expectation: Frame.Example.Expectation, _ rest: String, _ line: Int
  ) -> Frame.Example {
    let parts = rest.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmed }
    return Frame.Example(
      expectation: expectation, sentence: parts.first ?? "",
      claims: parts.dropFirst().filter { !$0.isEmpty }, line: line)
  }

  private func checked(_ frame: Frame) throws(LanguagePackError) -> Frame {
    let kinds = frame.examples.map(\.expectation)
    if !kinds.contains(.yes), !kinds.contains(.known) {
      throw LanguagePackError(
        file: file, line: frame.line,
        problem: "frame '\(frame.name)' has no sentence it must read; add a 'yes' line")
    }
    if !kinds.contains(.no) {
      throw LanguagePackError(
        file: file, line: frame.line,
        problem: "frame '\(frame.name)' has no sentence it must not match; add a 'no' line")
    }
    return frame
  }

  // MARK: Constructions

  private func read(
    _ trigger: Trigger, _ words: [String], frame: Int, _ line: Int,
    _ constructions: inout [Construction], _ lexicon: inout Lexicon
  ) throws(LanguagePackError) {
    var lemmas = ""
    var values: [String: String] = [:]
    var flags: Set<String> = []
    var option: String?
    for word in words {
      if let equals = word.firstIndex(of: "="),
        Self.options.contains(String(word[..<equals]))
      {
        let name = String(word[..<equals])
        values[name] = String(word[word.index(after: equals)...])
        option = name
      } else if Self.flags.contains(word), !lemmas.isEmpty {
        flags.insert(word)
        option = nil
      } else if word.contains("="), option == nil || word.first?.isLetter == true {
        throw LanguagePackError(
          file: file, line: line,
          problem: "'\(word)' is no option; use one of "
            + Self.options.sorted().joined(separator: ", "))
      } else if let name = option {
        values[name, default: ""] += " " + word
      } else {
        lemmas += lemmas.isEmpty ? word : " " + word
      }
    }
    let source = places(values["source"], &lexicon)
    let target = places(values["target"], &lexicon)
    func phrases(_ text: String?) -> [[Lexeme]] {
      (text ?? "").split(separator: ",").map { word in
        word.trimmed.splitWords.map { lexicon.add($0, []) }
      }.filter { !$0.isEmpty }
    }
    let unless = phrases(values["unless"])
    let unlessInSentence = phrases(values["unless-in"])
    let objects = Set(
      (values["object"] ?? "").split(separator: ",").compactMap {
        $0.trimmed.splitWords.last.map { lexicon.add($0, []) }
      })
    var needed: Set<ActorKind> = []
    for name in (values["needs"] ?? "").split(separator: ",") {
      guard let kind = ActorKind(rawValue: name.trimmed) else {
        throw LanguagePackError(
          file: file, line: line,
          problem: "'\(name)' is no kind of actor; use one of "
            + ActorKind.allCases.map(\.rawValue).joined(separator: ", "))
      }
      needed.insert(kind)
    }
    let content = (values["content"] ?? values["object-content"] ?? "").split(separator: ",")
      .map { lexicon.add($0.trimmed, []) }
    let opposedRelation =
      values["opposed-relation"].flatMap(Relation.init(rawValue:))
      ?? (relation.stance == .support ? .oppose : .back)
    for lemmaText in lemmas.split(separator: ",") {
      let parts = lemmaText.trimmed.split(separator: "+").map { $0.trimmed.splitWords }
      guard let head = parts.first, !head.isEmpty else { continue }
      let isNominal = trigger == .noun || trigger == .role
      guard let word = isNominal ? head.last : head.first else { continue }
      let fixed = isNominal ? Array(head.dropLast()) : Array(head.dropFirst())
      let noun = parts.count > 1 ? parts[1] : []
      constructions.append(
        Construction(
          frame: frame, trigger: trigger, relation: relation,
          lemma: lexicon.add(word, trigger == .verb || trigger == .phrase ? [] : []),
          fixed: fixed.map { lexicon.add($0, []) },
          premodifiers: noun.dropLast().map { lexicon.add($0, []) },
          noun: noun.last.map { lexicon.add($0, []) } ?? -1, source: source, target: target,
          opposed: places(values["opposed"], &lexicon), opposedRelation: opposedRelation,
          isMutual: flags.contains("mutual"),
          modality: flags.contains("ended") ? .ended : flags.contains("planned") ? .planned : nil,
          isNegated: flags.contains("negated"), neededKinds: needed, objects: objects,
          unless: unless, unlessInSentence: unlessInSentence, content: content))
    }
  }

  private func places(_ text: String?, _ lexicon: inout Lexicon) -> [Place] {
    (text ?? "").split(separator: ",").map { word in
      switch word.trimmed {
      case "subject": .subject
      case "object": .object
      case "second": .second
      case "possessor": .possessor
      case "head": .head
      case "prefix": .prefix
      default: .preposition(lexicon.add(word.trimmed, []))
      }
    }
  }
}

extension StringProtocol {
  /// Without spaces at both ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
    while let last = text.last, last == " " || last == "\t" || last == "\r" {
      text = text.dropLast()
    }
    return String(text)
  }

  /// The words as the tokenizer would cut them: at spaces and hyphens.
  var splitWords: [String] {
    split(whereSeparator: { $0 == " " || $0 == "-" }).map { $0.lowercased() }
  }

  func trimmingPrefix(while predicate: (Character) -> Bool) -> Substring {
    var text = Substring(self)
    while let first = text.first, predicate(first) { text = text.dropFirst() }
    return text
  }
}
