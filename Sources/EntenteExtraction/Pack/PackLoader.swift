import EntenteModel

/// Builds a language pack from its files, and checks them on the way.
struct PackLoader {
  var lexicon = Lexicon()
  var gazetteer = Gazetteer()
  var marks: Marks
  var actors = ActorTable()
  var frames: [Frame] = []
  var constructions: [Construction] = []
  /// The *-ing* form of each verb.
  var gerunds = LexemeTable<Lexeme>()
  var precision = Precision()
  var titles = LexemeTable<Gender>()
  var givenNames = LexemeTable<Gender>()
  var multiwords: [Multiword] = []
  var endings: [WordEnding] = []
  var timeWords = LexemeTable<TimeWord>()
  var adverbClasses = LexemeTable<AdverbClass>()
  var modals = LexemeTable<ModalClass>()
  var pronouns = LexemeTable<PronounMeaning>()
  var organs: [[Lexeme]: String] = [:]
  var organNouns: LexemeSet = []
  var intentions = LexemeTable<VerbClass>()
  var pluralNames: LexemeSet = []
  var actorsByName: [String: ActorNumber] = [:]
  var small = SmallWords()
  var countries: [ActorNumber] = []
  var offices: [LanguagePack.Office: [(holder: ActorNumber, firstDay: Int32, lastDay: Int32)]] = [:]
  var officesHeld: [ActorNumber: [LanguagePack.HeldOffice]] = [:]
  var officeTitles: Set<[Lexeme]> = []
  var officeWords: LexemeSet = []
  var usualTitles: [Lexeme: [Lexeme]] = [:]
  /// Nouns that say of how many they speak, or of what kind, and are no class of their own.
  var referringNouns: LexemeSet = []
  var nounMeanings = LexemeTable<NounMeaning>()
  var memberships: [ActorNumber: [ActorNumber]] = [:]
  var formsOfState: [ActorNumber: [Lexeme]] = [:]
  var regions: [[Lexeme]: Set<ActorNumber>] = [:]
  var personDemonyms: LexemeSet = []
  /// Scratch: of the name that is being added.
  var tokens: [Token] = []
  var lexemes: [Lexeme] = []

  init() {
    marks = Marks(&lexicon, nameParticles: [], organisationWords: [], abbreviations: [])
  }

  mutating func load(_ files: PackFiles) throws(LanguagePackError) {
    try loadSmallWords(files)
    try loadWords(files)
    try loadClasses(files)
    try loadIdioms(files)
    try loadNames(files)
    try loadActors(files)
    try loadRegions(files)
    for file in files.matching("frames/", ".frames") {
      try FrameFile(file: file.path).read(file.text, into: &frames, &constructions, &lexicon)
    }
    addGerunds()
    try checkFrames()
    try loadPrecision(files)
  }

  /// Cuts a text as the tokenizer cuts it, into `tokens` and `lexemes`.
  mutating func cut(_ text: PackText) {
    tokens.removeAll(keepingCapacity: true)
    lexemes.removeAll(keepingCapacity: true)
    Tokenizer.tokenize(text.bytes.span, in: 0..<text.bytes.count, into: &tokens)
    for token in tokens { lexemes.append(lexicon.vocabulary.add(token.hash)) }
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

  private mutating func loadPrecision(_ files: PackFiles) throws(LanguagePackError) {
    var table: [RuleFamily: Tally] = [:]
    var rows = files.rows(Precision.file, columns: 3...3)
    while try rows.next() {
      guard let family = RuleFamily(rows[0].string) else {
        throw rows.problem(
          "'\(rows[0].string)' is no rule family; write RELATION/TRIGGER, such as attack/verb")
      }
      guard let right = Int(rows[1].string), let all = Int(rows[2].string), 0 <= right,
        right <= all, all > 0
      else {
        throw rows.problem(
          "'\(rows[1].string)' of '\(rows[2].string)' is no count; write how many were right of all"
        )
      }
      guard table.updateValue(Tally(right: right, all: all), forKey: family) == nil else {
        throw rows.problem(
          "'\(family)' is measured twice; write the file anew with scripts/measure")
      }
    }
    precision = Precision(table)
  }
}
