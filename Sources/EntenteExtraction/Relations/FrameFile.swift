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
    var lists = WordLists()
    var lines = PackLines(text, indentedLinesContinue: true)
    while lines.next() {
      let line = text[lines.range].trimmed
      guard let first = line.bytes.first else { continue }
      let (keyword, rest) = line.cutAtFirstBlank
      guard line.firstIndex(of: 0x0A) == nil || keyword == "words" || Trigger(keyword) != nil else {
        throw problem(
          lines.number, "only words and constructions go on in an indented line; write one line")
      }
      guard first != 0x23 else { continue }
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
      if keyword == "words" {
        try lists.add(rest, in: self, lines.number)
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
      } else if let trigger = Trigger(keyword) {
        let line = try ConstructionLine(rest, &lists, in: self, lines.number)
        try add(line, trigger, frame: frames.count, &lists, &constructions, &lexicon)
      } else {
        throw problem(
          lines.number,
          "'\(keyword.string)' begins no kind of line; use frame, words, "
            + Trigger.allCases.map(\.rawValue).joined(separator: ", ") + ", yes, no or known")
      }
    }
    if let finished = current { frames.append(try checked(finished)) }
    try lists.refuseUnused(in: self)
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

  /// Adds a construction for each wording of the line's lemmas.
  private func add(
    _ line: ConstructionLine, _ trigger: Trigger, frame: Int, _ lists: inout WordLists,
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
        isQuoted: line.flags.contains("quoted"), isToItself: line.flags.contains("itself"),
        neededKinds: try neededKinds(line),
        objects: WantedObjects(phrases(.object), lexicon),
        unless: phrases(.unless), unlessInSentence: phrases(.unlessIn),
        content: lexemes(line.has(.content) ? line[.content] : line[.objectContent])))
    // A noun is looked up by its last word, everything else by its first.
    let isNominal = trigger == .noun || trigger == .role
    for text in line.lemmas {
      let lemma = try LemmaPattern(text, &lists, in: self, line.number, &lexicon)
      for words in lemma.wordings {
        guard var word = isNominal ? words.last : words.first else { continue }
        // "legal proceedings" is looked up as the text's would be.
        if isNominal, lexicon[word].isPlural { word = lexicon[word].noun }
        constructions.append(
          Construction(
            pattern, lemma: word, fixed: Array(isNominal ? words.dropLast() : words.dropFirst()),
            idiom: lemma.objects))
      }
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
