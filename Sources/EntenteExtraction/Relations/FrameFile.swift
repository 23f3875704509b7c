import EntenteModel

/// Reads a `.frames` file; the format is described in the language pack's README.
struct FrameFile {
  let file: String
  let relation: Relation

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
    _ text: PackText, into frames: inout [Frame], _ constructions: inout [Construction],
    _ lexicon: inout Lexicon
  ) throws(LanguagePackError) {
    var current: Frame?
    var lines = PackLines(text)
    while lines.next() {
      let line = text[lines.range].trimmed
      guard let first = line.bytes.first, first != 0x23 else { continue }
      let (keyword, rest) = line.cutAtFirstSpace
      if keyword == "frame" {
        if let finished = current { frames.append(try checked(finished)) }
        let words = rest.split(at: " ")
        guard words.count == 1 else {
          throw problem(lines.number, "a frame needs one name, such as 'frame backs'")
        }
        current = Frame(
          name: words[0].string, relation: relation, file: file, line: lines.number)
        continue
      }
      guard current != nil else {
        throw problem(
          lines.number,
          "'\(keyword.string)' stands before the first frame; begin with 'frame NAME'")
      }
      if let expectation = Frame.Example.Expectation(rawValue: keyword.string) {
        current?.examples.append(
          Frame.Example(expectation: expectation, text: rest, line: lines.number))
      } else if let trigger = Trigger(rawValue: keyword.string) {
        let line = try ConstructionLine(rest, in: self, lines.number)
        try add(line, trigger, frame: frames.count, &constructions, &lexicon)
      } else {
        throw problem(
          lines.number,
          "'\(keyword.string)' begins no kind of line; use frame, "
            + Trigger.allCases.map(\.rawValue).joined(separator: ", ") + ", yes, no or known")
      }
    }
    if let finished = current { frames.append(try checked(finished)) }
  }

  func problem(_ line: Int, _ text: String) -> LanguagePackError {
    LanguagePackError(file: file, line: line, problem: text)
  }

  private func checked(_ frame: Frame) throws(LanguagePackError) -> Frame {
    guard frame.examples.contains(where: { $0.expectation != .no }) else {
      throw problem(
        frame.line, "frame '\(frame.name)' has no sentence it must read; add a 'yes' line")
    }
    guard frame.examples.contains(where: { $0.expectation == .no }) else {
      throw problem(
        frame.line, "frame '\(frame.name)' has no sentence it must not match; add a 'no' line")
    }
    return frame
  }

  // MARK: Constructions

  /// Adds a construction for each of the line's lemmas.
  private func add(
    _ line: ConstructionLine, _ trigger: Trigger, frame: Int,
    _ constructions: inout [Construction], _ lexicon: inout Lexicon
  ) throws(LanguagePackError) {
    func lexemes(_ words: some Sequence<PackText>) -> [Lexeme] {
      words.map { lexicon.add($0.hash, []) }
    }
    func places(_ option: ConstructionLine.Option) -> [Place] {
      line[option].map { place in
        Place(name: place.string) ?? .preposition(lexicon.add(place.hash, []))
      }
    }
    func phrases(_ option: ConstructionLine.Option) -> [[Lexeme]] {
      line[option].map { lexemes($0.words) }.filter { !$0.isEmpty }
    }
    let pattern = SharedPattern(
      ConstructionPattern(
        frame: frame, line: line.number, trigger: trigger, relation: relation,
        source: places(.source), target: places(.target), opposed: places(.opposed),
        opposedRelation: line.text(of: .opposedRelation).flatMap(Relation.init(rawValue:))
          ?? (relation.stance == .support ? .oppose : .back),
        isMutual: line.flags.contains("mutual"),
        modality: line.flags.contains("ended")
          ? .ended : line.flags.contains("planned") ? .planned : nil,
        isNegated: line.flags.contains("negated"), isVowing: line.flags.contains("vowing"),
        neededKinds: try neededKinds(line),
        objects: Set(lexemes(line[.object].compactMap { $0.words.last })),
        unless: phrases(.unless), unlessInSentence: phrases(.unlessIn),
        content: lexemes(line.has(.content) ? line[.content] : line[.objectContent])))
    let isNominal = trigger == .noun || trigger == .role
    for lemma in line.lemmas {
      // "give + political cover": a verb's words, then those of its object.
      var word: Lexeme = -1
      var fixed: [Lexeme] = []
      var noun: Lexeme = -1
      var premodifiers: [Lexeme] = []
      var isObject = false
      lemma.forEachWord { piece in
        if piece == "+" {
          isObject = true
          return
        }
        let lexeme = lexicon.add(piece.hash, [])
        if isObject {
          if noun >= 0 { premodifiers.append(noun) }
          noun = lexeme
        } else if word < 0 {
          word = lexeme
        } else if isNominal {
          fixed.append(word)
          word = lexeme
        } else {
          fixed.append(lexeme)
        }
      }
      guard word >= 0 else { continue }
      constructions.append(
        Construction(
          pattern, lemma: word, fixed: fixed, premodifiers: premodifiers, noun: noun))
    }
  }

  private func neededKinds(
    _ line: ConstructionLine
  ) throws(LanguagePackError) -> Set<ActorKind> {
    var needed: Set<ActorKind> = []
    for name in line[.needs] {
      guard let kind = ActorKind(rawValue: name.string) else {
        throw problem(
          line.number,
          "'\(name.string)' is no kind of actor; use one of "
            + ActorKind.allCases.map(\.rawValue).joined(separator: ", "))
      }
      needed.insert(kind)
    }
    return needed
  }
}

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
    "mutual", "ended", "planned", "negated", "vowing",
  ]

  /// `text` is the line behind its trigger. A value goes on to the next option or flag.
  init(_ text: PackText, in file: FrameFile, _ number: Int) throws(LanguagePackError) {
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
    text.forEachPiece(at: " ") { word in
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
