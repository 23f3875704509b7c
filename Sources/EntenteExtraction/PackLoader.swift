import EntenteModel

/// Builds a language pack from its files, and checks them on the way.
struct PackLoader {
  var lexicon = Lexicon()
  var gazetteer = Gazetteer()
  var marks: Marks
  var actors: [PoliticalActor] = []
  var frames: [Frame] = []
  var constructions: [Construction] = []
  var confidence: [String: Confidence] = [:]
  var titles: [Lexeme: Gender] = [:]
  var givenNames: [Lexeme: Gender] = [:]
  var multiwords: [Multiword] = []
  var timeWords: [Lexeme: TimeWord] = [:]
  var adverbClasses: [Lexeme: AdverbClass] = [:]
  var modals: [Lexeme: ModalClass] = [:]
  var pronouns: [Lexeme: PronounMeaning] = [:]
  var organs: [[Lexeme]: String] = [:]
  var intentions: [Lexeme: VerbClass] = [:]
  var pluralNames: Set<Lexeme> = []
  var actorsByName: [String: ActorNumber] = [:]
  var small: [String: Set<Lexeme>] = [:]
  var genders: [Gender] = []
  var countries: [ActorNumber] = []
  var offices: [LanguagePack.Office: [(holder: ActorNumber, firstDay: Int32, lastDay: Int32)]] = [:]

  init() {
    marks = Marks(&lexicon, nameParticles: [], organisationWords: [], abbreviations: [])
  }

  mutating func load(_ files: PackFiles) throws(LanguagePackError) {
    try loadSmallWords(files)
    try loadWords(files)
    try loadClasses(files)
    try loadNames(files)
    var reader = ActorFileReader()
    for file in files.matching("actors/", ".tsv") { try reader.read(file.path, file.text) }
    try add(reader.finish())
    for file in files.matching("frames/", ".frames") {
      try FrameFile(file: file.path).read(file.text, into: &frames, &constructions, &lexicon)
    }
    try checkFrames()
    try loadConfidence(files)
  }

  // MARK: Rows

  static func rows(
    _ files: PackFiles, _ name: String, columns: ClosedRange<Int>,
    _ body: (Int, [Substring]) throws(LanguagePackError) -> Void
  ) throws(LanguagePackError) {
    let path = "lexicon/\(name).tsv"
    guard let text = files[path] else { return }
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      guard let first = line.utf8.first, first != 0x23 else { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.contains(fields.count) else {
        throw LanguagePackError(
          file: path, line: number,
          problem: "\(fields.count) columns found; \(columns) are needed, separated by tabs")
      }
      try body(number, fields)
    }
  }

  // MARK: Words

  private mutating func loadSmallWords(_ files: PackFiles) throws(LanguagePackError) {
    var hashes: [String: Set<UInt64>] = [:]
    var words: [(String, String)] = []
    try Self.rows(files, "small-words", columns: 2...2) { _, fields in
      hashes[String(fields[0]), default: []].insert(Spelling.hash(of: String(fields[1])))
      words.append((String(fields[0]), String(fields[1])))
    }
    for (category, word) in words {
      small[category, default: []].insert(lexicon.add(word, []))
    }
    for (category, verbClass) in [
      ("plan-noun", VerbClass.plan), ("refuse-noun", .refuse), ("ask-noun", .ask),
    ] {
      for word in small[category] ?? [] { intentions[word, default: []].insert(verbClass) }
    }
    marks = Marks(
      &lexicon, nameParticles: hashes["name-particle"] ?? [],
      organisationWords: hashes["organisation-word"] ?? [],
      abbreviations: hashes["abbreviation"] ?? [])
  }

  private mutating func loadWords(_ files: PackFiles) throws(LanguagePackError) {
    var lexicon = lexicon
    try Self.rows(files, "verbs", columns: 1...5) { _, fields in
      let base = String(fields[0])
      func forms(_ column: Int, _ regular: String) -> [String] {
        guard fields.count > column, !fields[column].isEmpty else { return [regular] }
        return fields[column].split(separator: "|").map(String.init)
      }
      let lemma = lexicon.add(base, .verbBase)
      lexicon.addVerb(base, .verbBase, base: lemma)
      let past = forms(1, Morphology.past(base))
      for form in past { lexicon.addVerb(form, .verbPast, base: lemma) }
      let participles = fields.count > 2 && !fields[2].isEmpty ? forms(2, "") : past
      for form in participles { lexicon.addVerb(form, .verbParticiple, base: lemma) }
      for form in forms(3, Morphology.withS(base)) {
        lexicon.addVerb(form, .verbThird, base: lemma)
      }
      for form in forms(4, Morphology.gerund(base)) {
        lexicon.addVerb(form, .verbGerund, base: lemma)
      }
    }
    try Self.rows(files, "nouns", columns: 1...2) { _, fields in
      let singular = String(fields[0])
      let lemma = lexicon.add(singular, .noun)
      lexicon.addNoun(singular, base: lemma, isPlural: false)
      if fields.count < 2 || fields[1].isEmpty {
        lexicon.addNoun(Morphology.withS(singular), base: lemma, isPlural: true)
      } else if fields[1] != "-" {
        for plural in fields[1].split(separator: "|") {
          lexicon.addNoun(String(plural), base: lemma, isPlural: true)
        }
      }
    }
    try Self.rows(files, "adjectives", columns: 1...1) { _, fields in
      lexicon.add(String(fields[0]), .adjective)
    }
    try Self.rows(files, "adverbs", columns: 1...1) { _, fields in
      lexicon.add(String(fields[0]), .adverb)
    }
    var problem: LanguagePackError?
    try Self.rows(files, "function-words", columns: 2...3) { number, fields in
      var readings: Readings = []
      for name in fields[1].split(separator: ",") {
        guard let reading = Readings.byName[name.trimmed] else {
          problem = LanguagePackError(
            file: "lexicon/function-words.tsv", line: number,
            problem: "'\(name)' is no tag; use one of "
              + Readings.byName.keys.sorted().joined(separator: ", "))
          continue
        }
        readings.insert(reading)
      }
      lexicon.add(String(fields[0]), readings)
    }
    if let problem { throw problem }
    self.lexicon = lexicon
  }

  private mutating func loadClasses(_ files: PackFiles) throws(LanguagePackError) {
    var lexicon = lexicon
    func lookUp<Class>(
      _ table: [String: Class], _ name: Substring, _ file: String, _ line: Int
    ) throws(LanguagePackError) -> Class {
      guard let found = table[String(name)] else {
        throw LanguagePackError(
          file: "lexicon/\(file).tsv", line: line,
          problem: "'\(name)' is no class; use one of "
            + table.keys.sorted().joined(separator: ", "))
      }
      return found
    }
    try Self.rows(files, "verb-classes", columns: 2...3) {
      number, fields throws(LanguagePackError) in
      let found = try lookUp(VerbClass.byName, fields[0], "verb-classes", number)
      let words = fields[1].split(separator: " ").map(String.init)
      switch words.count {
      case 1: lexicon.classify(verb: words[0], found)
      case 2: lexicon.classify(verb: words[0], particle: words[1], found)
      default:
        throw LanguagePackError(
          file: "lexicon/verb-classes.tsv", line: number,
          problem: "'\(fields[1])' has \(words.count) words; write a verb, or a verb and a particle"
        )
      }
    }
    try Self.rows(files, "noun-classes", columns: 2...3) {
      number, fields throws(LanguagePackError) in
      let found = try lookUp(NounClass.byName, fields[0], "noun-classes", number)
      let noun = String(fields[1])
      guard !noun.contains(" ") else { return }
      lexicon.classify(noun: noun, found)
      if !lexicon.readings(lexicon.vocabulary.lexeme(of: noun)).contains(.noun) {
        let lemma = lexicon.add(noun, .noun)
        lexicon.addNoun(noun, base: lemma, isPlural: noun.hasSuffix("s"))
        lexicon.addNoun(Morphology.withS(noun), base: lemma, isPlural: true)
      }
    }
    try Self.rows(files, "adjective-classes", columns: 2...3) {
      number, fields throws(LanguagePackError) in
      let found = try lookUp(AdjectiveClass.byName, fields[0], "adjective-classes", number)
      lexicon.classify(adjective: String(fields[1]), found)
    }
    var adverbs: [Lexeme: AdverbClass] = [:]
    try Self.rows(files, "adverb-classes", columns: 2...2) {
      number, fields throws(LanguagePackError) in
      let found = try lookUp(AdverbClass.byName, fields[0], "adverb-classes", number)
      let lexeme = lexicon.add(String(fields[1]), fields[1].contains(" ") ? [] : .adverb)
      adverbs[lexeme, default: []].insert(found)
    }
    adverbClasses = adverbs
    var modalTable: [Lexeme: ModalClass] = [:]
    try Self.rows(files, "modals", columns: 2...2) { number, fields throws(LanguagePackError) in
      let found = try lookUp(ModalClass.byName, fields[0], "modals", number)
      modalTable[lexicon.add(String(fields[1]), .modal), default: []].insert(found)
    }
    modals = modalTable
    var pronounTable: [Lexeme: PronounMeaning] = [:]
    try Self.rows(files, "pronouns", columns: 2...2) { number, fields throws(LanguagePackError) in
      guard let meaning = PronounMeaning(rawValue: String(fields[1])) else {
        throw LanguagePackError(
          file: "lexicon/pronouns.tsv", line: number, problem: "'\(fields[1])' is no meaning")
      }
      pronounTable[lexicon.add(String(fields[0]), [])] = meaning
    }
    pronouns = pronounTable
    self.lexicon = lexicon
  }

  private mutating func loadNames(_ files: PackFiles) throws(LanguagePackError) {
    var lexicon = lexicon
    var gazetteer = gazetteer
    var titleTable: [Lexeme: Gender] = [:]
    func entry(_ meaning: GazetteerEntry.Meaning, _ index: Int32, capitals: UInt32 = 1)
      -> GazetteerEntry
    {
      GazetteerEntry(
        actor: index, meaning: meaning, firstDay: .min, lastDay: .max, capitals: capitals,
        isAcronym: false, next: -1)
    }
    func gender(_ text: Substring) -> Gender {
      text == "m" ? .male : text == "f" ? .female : .unknown
    }
    try Self.rows(files, "titles", columns: 1...2) { _, fields in
      let words = String(fields[0]).splitWords.map { lexicon.add($0, []) }
      guard let last = words.last else { return }
      if words.count == 1 { lexicon.add(String(fields[0]).lowercased(), .title) }
      lexicon.add(String(String(fields[0]).splitWords.last ?? ""), .title)
      titleTable[last] = fields.count > 1 ? gender(fields[1]) : .unknown
      gazetteer.add(words, entry(.title, -1))
    }
    titles = titleTable
    try Self.rows(files, "places", columns: 1...2) { _, fields in
      let words = Self.tokens(String(fields[0]), &lexicon)
      if words.count == 1 { lexicon.add(String(fields[0]), .place) }
      gazetteer.add(words, entry(.place, -2))
    }
    var given: [Lexeme: Gender] = [:]
    try Self.rows(files, "given-names", columns: 1...2) { _, fields in
      let lexeme = lexicon.add(String(fields[0]), .givenName)
      given[lexeme] = fields.count > 1 ? gender(fields[1]) : .unknown
    }
    givenNames = given
    timeWords = try Self.timeWords(files, &lexicon)
    var words: [Multiword] = []
    try Self.rows(files, "multiwords", columns: 2...2) { _, fields in
      let tag: Tag =
        switch fields[1] {
        case "conjunction": .conjunction
        case "preposition": .preposition
        case "subordinator": .subordinator
        case "pronoun": .pronoun
        default: .adverb
        }
      let text = String(fields[0])
      let parts = Self.tokens(text, &lexicon)
      gazetteer.add(parts, entry(.multiword, Int32(words.count), capitals: 0))
      words.append(Multiword(lexeme: lexicon.add(text, []), tag: tag))
    }
    multiwords = words
    var organTable: [[Lexeme]: String] = [:]
    try Self.rows(files, "organs", columns: 2...2) { _, fields in
      organTable[String(fields[0]).splitWords.map { lexicon.add($0, []) }] = String(fields[1])
    }
    organs = organTable
    self.lexicon = lexicon
    self.gazetteer = gazetteer
  }

  /// The lexemes of a text, cut as the tokenizer cuts it.
  static func tokens(_ text: String, _ lexicon: inout Lexicon) -> [Lexeme] {
    var tokens: [Token] = []
    var text = text
    text.makeContiguousUTF8()
    Tokenizer.tokenize(text.utf8Span.span, in: 0..<text.utf8.count, into: &tokens)
    return tokens.map { lexicon.vocabulary.add($0.hash) }
  }

  // MARK: Actors

  private mutating func add(_ records: [ActorFileReader.Record]) throws(LanguagePackError) {
    var numbers: [String: ActorNumber] = [:]
    var states: [String: ActorNumber] = [:]
    for (index, record) in records.enumerated() {
      numbers[record.key] = ActorNumber(index)
      if record.kind == .state, let country = record.country {
        states[country] = ActorNumber(index)
      }
    }
    var surnameHolders: [String: Int] = [:]
    for record in records where record.kind == .person {
      if record.names.contains(where: { $0.kind == .surname }) { continue }
      if let last = record.name.split(separator: " ").last {
        surnameHolders[String(last), default: 0] += 1
      }
    }
    for record in records {
      for name in record.names where name.kind == .surname { surnameHolders[name.text] = 2 }
    }
    for (index, record) in records.enumerated() {
      let number = ActorNumber(index)
      actors.append(record.actor)
      genders.append(record.gender)
      countries.append(record.country.flatMap { states[$0] } ?? -1)
      actorsByName[record.name] = number
      for name in record.names { add(name, to: number, record) }
      if record.kind == .person { addSurname(of: record, number, surnameHolders) }
    }
    for (index, record) in records.enumerated() {
      for office in record.names where office.kind == .office {
        guard let of = office.text.range(ofLast: " of ") else { continue }
        let place = String(office.text[of.upperBound...])
        guard let placeNumber = actorsByName[place] else { continue }
        let title = String(office.text[..<of.lowerBound]).splitWords.map { lexicon.add($0, []) }
        offices[LanguagePack.Office(place: placeNumber, title: title), default: []].append(
          (ActorNumber(index), Self.firstDay(office.validFrom), Self.lastDay(office.validTo)))
      }
    }
  }

  private static func firstDay(_ date: PartialDate?) -> Int32 {
    date.map { Int32($0.firstDay.dayNumber) } ?? .min
  }

  private static func lastDay(_ date: PartialDate?) -> Int32 {
    date.map { Int32($0.lastDay.dayNumber) } ?? .max
  }

  private mutating func add(
    _ name: ActorName, to number: ActorNumber, _ record: ActorFileReader.Record
  ) {
    let meaning: GazetteerEntry.Meaning
    switch name.kind {
    case .name, .alias, .formal: meaning = .name
    case .acronym: meaning = .acronym
    case .former: meaning = .former
    case .demonym: meaning = .demonym
    case .metonym: meaning = .metonym
    case .capital: meaning = .capital
    case .surname: meaning = .surname
    case .weak: meaning = .weak
    case .office: return
    }
    addEntry(name.text, meaning, number, name)
    if record.kind == .people || name.kind == .demonym && name.text.hasSuffix("s") {
      if let last = name.text.split(separator: " ").last {
        pluralNames.insert(lexicon.add(String(last), []))
      }
    }
  }

  private mutating func addEntry(
    _ text: String, _ meaning: GazetteerEntry.Meaning, _ number: ActorNumber, _ name: ActorName
  ) {
    var tokens: [Token] = []
    var text = text
    text.makeContiguousUTF8()
    Tokenizer.tokenize(text.utf8Span.span, in: 0..<text.utf8.count, into: &tokens)
    var capitals: UInt32 = 0
    for (index, token) in tokens.enumerated() where token.isCapitalised && index < 32 {
      capitals |= 1 << UInt32(index)
    }
    let isAcronym = tokens.count == 1 && (tokens[0].shape == .upper)
    gazetteer.add(
      tokens.map { lexicon.vocabulary.add($0.hash) },
      GazetteerEntry(
        actor: number, meaning: meaning, firstDay: Self.firstDay(name.validFrom),
        lastDay: Self.lastDay(name.validTo), capitals: capitals, isAcronym: isAcronym, next: -1))
  }

  /// A person is known by the last name alone.
  /// A surname that several share means none of them until one has been named in full, unless a row
  /// `surname` says whom it means alone.
  private mutating func addSurname(
    of record: ActorFileReader.Record, _ number: ActorNumber, _ holders: [String: Int]
  ) {
    guard !record.names.contains(where: { $0.kind == .surname }),
      let last = record.name.split(separator: " ").last, record.name.contains(" ")
    else { return }
    addEntry(
      String(last), holders[String(last)] == 1 ? .surname : .weak, number,
      ActorName(text: String(last), kind: .surname))
  }

  // MARK: Frames

  private func checkFrames() throws(LanguagePackError) {
    var seen: [String: Frame] = [:]
    for frame in frames {
      if let earlier = seen[frame.name] {
        throw LanguagePackError(
          file: frame.file, line: frame.line,
          problem: "frame '\(frame.name)' stands already in \(earlier.file):\(earlier.line); "
            + "give it another name")
      }
      seen[frame.name] = frame
    }
  }

  private mutating func loadConfidence(_ files: PackFiles) throws(LanguagePackError) {
    var table: [String: Confidence] = [:]
    try Self.rows(files, "confidence", columns: 3...3) { _, fields in
      guard let right = Int(fields[1]), let all = Int(fields[2]), all > 0 else { return }
      table[String(fields[0])] = Confidence(
        precision: Double(right) / Double(all), sampleSize: all)
    }
    confidence = table
  }
}

extension String {
  /// The last place where the words stand.
  func range(ofLast words: String) -> Range<String.Index>? {
    var found: Range<String.Index>?
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) {
        found = start..<index(start, offsetBy: words.count)
      }
      start = index(after: start)
    }
    return found
  }
}
