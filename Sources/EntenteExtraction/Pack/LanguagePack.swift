public import EntenteModel

/// What Entente knows about English and about actors, loaded from the built-in files.
///
/// Immutable once loaded; the extractor's stages read it from any number of threads.
public final class LanguagePack: Sendable {
  /// The actors that are recognised: the curated ones in the order of the files, then those that
  /// were added; put together anew each time.
  public var actors: [PoliticalActor] { actorTable.actors }
  /// Identifies the content: lower-case hexadecimal, the same for the same files. Reads them all.
  public var hash: String { files.hash() }
  /// Identifies the curated actors alone, likewise.
  public var actorHash: String { files.hash(of: "actors/") }

  /// Without the actors that were added.
  private let files: PackFiles
  private let hasAddedActors: Bool
  private let actorTable: ActorTable
  let lexicon: Lexicon
  let gazetteer: Gazetteer
  let marks: Marks
  let frames: [Frame]
  let constructions: [Construction]
  let precision: Precision

  let titles: LexemeTable<Gender>
  let givenNames: LexemeTable<Gender>
  let multiwords: [Multiword]
  let endings: [WordEnding]
  let timeWords: LexemeTable<TimeWord>
  let adverbClasses: LexemeTable<AdverbClass>
  let modals: LexemeTable<ModalClass>
  let pronouns: LexemeTable<PronounMeaning>
  let organs: [[Lexeme]: String]
  let intentions: LexemeTable<VerbClass>
  let pluralNames: LexemeSet
  let actorsByName: [String: ActorNumber]
  let locativePrepositions: LexemeSet
  let prepositionsOfDoing: LexemeSet
  let prepositionsOfReceiving: LexemeSet
  let prepositionsOfBelonging: LexemeSet
  let prepositionsOfDeeds: LexemeSet

  private let countries: [ActorNumber]
  private let offices: [Office: [(holder: ActorNumber, firstDay: Int32, lastDay: Int32)]]
  private let conditionals: LexemeSet
  private let copulars: LexemeSet
  private let beliefs: LexemeSet
  private let alleging: LexemeSet
  private let threatening: LexemeSet
  private let quantities: LexemeSet
  private let preferring: LexemeSet
  private let limiting: LexemeSet
  private let sequences: LexemeSet
  private let exemplifying: LexemeSet
  private let parts: LexemeSet
  private let factions: LexemeSet
  private let grounds: LexemeSet
  private let deeds: LexemeSet
  private let following: LexemeSet
  private let ties: LexemeSet
  private let spokespersons: LexemeSet
  private let partitives: LexemeSet
  private let approximators: LexemeSet
  private let nearing: LexemeSet
  private let ceasing: LexemeSet
  private let pending: LexemeSet
  private let pairs: LexemeSet
  private let negating: LexemeSet
  private let contentPrepositions: LexemeSet
  private let phrasals: Set<UInt64>
  private let contentNouns: LexemeSet
  private let questions: LexemeSet
  private let contents: Set<UInt64>
  private let table: ConstructionTable

  /// Loads the files built into the program. Throws ``LanguagePackError`` with file and line.
  public static func builtIn() throws -> LanguagePack {
    try LanguagePack(files: PackFiles.builtIn)
  }

  /// Loads the built-in files with those of a folder on top: a file of the same path replaces the
  /// built-in one, any other is added. Throws ``LanguagePackError`` with file and line.
  public static func builtIn(extendedBy folder: String) throws -> LanguagePack {
    try LanguagePack(files: PackFiles.builtIn.extended(byFolder: folder))
  }

  /// As above, and also recognises actors of the caller's own: new ones, and further names of
  /// curated ones, which have the same key. A surname alone names none of them.
  public static func builtIn(
    extendedBy folder: String? = nil, adding actors: [PoliticalActor]
  ) throws -> LanguagePack {
    let files = try folder.map { try PackFiles.builtIn.extended(byFolder: $0) } ?? PackFiles.builtIn
    return try LanguagePack(files: files, adding: actors)
  }

  /// The actors of the pack's files alone, in their order.
  public func curatedActors() throws -> [PoliticalActor] {
    hasAddedActors ? try LanguagePack(files: files).actors : actors
  }

  init(files: PackFiles, adding added: [PoliticalActor] = []) throws(LanguagePackError) {
    var loader = PackLoader()
    try loader.load(added.isEmpty ? files : files.adding(AddedActors.file(of: added)))
    self.files = files
    hasAddedActors = !added.isEmpty
    actorTable = loader.actors
    lexicon = loader.lexicon
    gazetteer = loader.gazetteer
    marks = loader.marks
    frames = loader.frames
    constructions = loader.constructions
    precision = loader.precision
    titles = loader.titles
    givenNames = loader.givenNames
    multiwords = loader.multiwords
    endings = loader.endings
    timeWords = loader.timeWords
    adverbClasses = loader.adverbClasses
    modals = loader.modals
    pronouns = loader.pronouns
    organs = loader.organs
    intentions = loader.intentions
    pluralNames = loader.pluralNames
    actorsByName = loader.actorsByName
    locativePrepositions = loader.small["locative"] ?? []
    prepositionsOfDoing = loader.small["doing"] ?? []
    prepositionsOfDeeds = loader.small["deed"] ?? []
    prepositionsOfReceiving = loader.small["receiving"] ?? []
    prepositionsOfBelonging = loader.small["belonging"] ?? []
    ties = loader.small["tie-noun"] ?? []
    countries = loader.countries
    offices = loader.offices
    pairs = loader.small["pair"] ?? []
    partitives = loader.small["partitive"] ?? []
    approximators = loader.small["approximator"] ?? []
    nearing = loader.small["nearing"] ?? []
    ceasing = loader.small["ceasing"] ?? []
    pending = loader.small["pending"] ?? []
    let particles = loader.small["phrasal-particle"] ?? []
    negating = loader.small["negating"] ?? []
    contentPrepositions = loader.small["content-preposition"] ?? []
    phrasals = Set(
      loader.constructions.compactMap { construction in
        construction.fixed.count == 1
          && (construction.trigger == .verb
            && !construction.target.contains(.preposition(construction.fixed[0]))
            || construction.trigger == .phrase && particles.contains(construction.fixed[0]))
          ? Self.contentKey(construction.lemma, construction.fixed[0]) : nil
      })
    contentNouns = loader.small["content-noun"] ?? []
    questions = loader.small["question"] ?? []
    conditionals = loader.small["conditional"] ?? []
    copulars = loader.small["copular"] ?? []
    beliefs = loader.small["belief"] ?? []
    alleging = loader.small["alleging"] ?? []
    threatening = loader.small["threatening"] ?? []
    quantities = loader.small["quantity"] ?? []
    preferring = loader.small["preferring"] ?? []
    limiting = loader.small["limiting"] ?? []
    sequences = loader.small["sequence"] ?? []
    grounds = loader.small["grounds"] ?? []
    factions = loader.small["faction-noun"] ?? []
    parts = loader.small["part-noun"] ?? []
    exemplifying = loader.small["exemplifying"] ?? []
    deeds = loader.small["deed-noun"] ?? []
    following = loader.small["following"] ?? []
    spokespersons = loader.small["spokes-noun"] ?? []
    contents = Set(
      loader.constructions.flatMap { construction in
        construction.content.map { Self.contentKey(construction.lemma, $0) }
      })
    table = ConstructionTable(loader.constructions)
  }

  // MARK: Frames

  func constructions(for lemma: Lexeme, _ trigger: Trigger) -> ArraySlice<Int32>? {
    table.constructions(for: lemma, trigger)
  }

  /// Whether no word is missing that the construction needs.
  @inline(__always)
  func canFire(_ construction: Int32, among words: LexemeFilter) -> Bool {
    table.canFire(construction, among: words)
  }

  /// Whether some construction is looked up by the word.
  @inline(__always)
  func isTrigger(_ word: Lexeme) -> Bool { table.contains(word) }

  /// Whether the noun alone names somebody by a stance (*critic*, but not *man*).
  func isRole(_ noun: Lexeme) -> Bool {
    constructions(for: noun, .role)?.contains { constructions[Int($0)].fixed.isEmpty } ?? false
  }

  private static func contentKey(_ verb: Lexeme, _ preposition: Lexeme) -> UInt64 {
    UInt64(UInt32(bitPattern: verb)) << 32 | UInt64(UInt32(bitPattern: preposition))
  }

  /// Whether what follows the preposition tells what the verb's object did (*accuse X of …*).
  func takesContent(_ verb: Lexeme, _ preposition: Lexeme) -> Bool {
    contents.contains(Self.contentKey(verb, preposition))
      || contentPrepositions.contains(preposition) && constructions(for: verb, .verb) != nil
  }

  /// Whether the word speaks of two (*both*, *the two*).
  func meansTwo(_ word: Lexeme) -> Bool { pairs.contains(word) }
  /// Whether the preposition makes one of many (*one of*, *among*).
  func isAmong(_ preposition: Lexeme) -> Bool { partitives.contains(preposition) }
  /// Whether an infinitive behind the verb is over (*ceased to*).
  func ceases(_ verb: Lexeme) -> Bool { ceasing.contains(verb) }
  /// Whether the adverb says that the infinitive behind it has not come about (*has yet to*).
  func isPending(_ adverb: Lexeme) -> Bool { pending.contains(adverb) }
  /// Whether the preposition can tell how exact a count is (*over 100*).
  func approximates(_ preposition: Lexeme) -> Bool { approximators.contains(preposition) }
  /// Whether the word, with *to*, can do so (*close to 100*).
  func nears(_ word: Lexeme) -> Bool { nearing.contains(word) }
  /// Whether some frame finds a role in the verb's object.
  func takesObject(_ verb: Lexeme) -> Bool {
    constructions(for: verb, .verb)?.contains { number in
      let construction = constructions[Int(number)]
      return construction.fixed.isEmpty
        && (construction.target.contains(.object) || construction.source.contains(.object)
          || !construction.objects.isEmpty)
    } ?? false
  }
  /// Whether the preposition undoes what the gerund behind it says (*without backing*).
  func negates(_ preposition: Lexeme) -> Bool { negating.contains(preposition) }
  /// Whether a verb and a particle are one for a frame (*lock up*).
  func isPhrasal(_ verb: Lexeme, _ particle: Lexeme) -> Bool {
    phrasals.contains(Self.contentKey(verb, particle)) || lexicon.isPhrasal(verb, particle)
  }
  /// Whether a *that*-clause behind the noun tells what it says (*the claim that …*).
  func tellsContent(_ noun: Lexeme) -> Bool { contentNouns.contains(noun) }
  /// Whether the word asks what its clause leaves open.
  func asks(_ word: Lexeme) -> Bool { questions.contains(word) }
  func isConditional(_ word: Lexeme) -> Bool { conditionals.contains(word) }
  func isCopular(_ verb: Lexeme) -> Bool { copulars.contains(verb) }
  func isBelief(_ verb: Lexeme) -> Bool { beliefs.contains(verb) }
  /// Whether the noun ties two sides (*ties with X*, *a deal between X and Y*).
  func isTie(_ noun: Lexeme) -> Bool { ties.contains(noun) }
  /// Whether the verb takes a stance on its object (*reject*, *welcome*), whose plans are then not
  /// the subject's own.
  func judges(_ verb: Lexeme) -> Bool { takesObject(verb) { _ in true } }
  /// Whether the verb alone is a stance for its object (*back*, *arm*).
  func supports(_ verb: Lexeme) -> Bool { takesObject(verb) { $0.stance == .support } }
  /// Whether the verb alone is an act against somebody, if an act at all (*retaliate*, *halt*, but not *send*).
  func opposes(_ verb: Lexeme) -> Bool {
    if lexicon.verbClass(verb).contains(.end) { return true }
    var opposes = false
    for number in constructions(for: verb, .verb) ?? [] {
      let construction = constructions[Int(number)]
      guard construction.trigger == .verb, construction.fixed.isEmpty else { continue }
      if construction.relation.stance == .support { return false }
      opposes = true
    }
    return opposes
  }
  /// Whether the verb turns down its object (*rejected the claim*).
  func rejects(_ verb: Lexeme) -> Bool { takesObject(verb) { $0 == .reject } }
  /// Whether a construction of the verb alone, with its object as the target, has such a relation.
  private func takesObject(_ verb: Lexeme, where isMeant: (Relation) -> Bool) -> Bool {
    constructions(for: verb, .verb)?.contains {
      let construction = constructions[Int($0)]
      return construction.trigger == .verb && construction.fixed.isEmpty
        && construction.target.contains(.object) && isMeant(construction.relation)
    } ?? false
  }
  /// Whether the noun names an attack (*raid*, *air strike*).
  func isAttack(_ noun: Lexeme) -> Bool {
    constructions(for: noun, .noun)?.contains { constructions[Int($0)].relation == .attack }
      ?? false
  }
  /// Whether the noun can sum up what a clause says (*a move that*).
  func meansDeed(_ noun: Lexeme) -> Bool { deeds.contains(noun) }
  /// *rather than*
  func prefersOther(_ preposition: Lexeme) -> Bool { preferring.contains(preposition) }
  /// *until*: what went on is over.
  func limits(_ word: Lexeme) -> Bool { limiting.contains(word) }
  /// *then*: what comes next is told as done.
  func goesOn(_ adverb: Lexeme) -> Bool { sequences.contains(adverb) }
  /// *over its support for X*
  func givesGrounds(_ preposition: Lexeme) -> Bool { grounds.contains(preposition) }
  /// *party*, *rebels*: never the state they are of.
  func standsAlone(_ noun: Lexeme) -> Bool { factions.contains(noun) }
  /// *involvement in*, *responsibility for*: whoever has it did the act.
  func isPart(_ noun: Lexeme) -> Bool { parts.contains(noun) }
  /// *including*, *such as*
  func exemplifies(_ preposition: Lexeme) -> Bool { exemplifying.contains(preposition) }
  /// *dozens of*, *most of*
  func isQuantity(_ word: Lexeme) -> Bool { quantities.contains(word) }
  /// Whether those of whom the adjective is said count as the one behind it (*loyal to X*).
  func tellsFollowers(_ adjective: Lexeme) -> Bool { following.contains(adjective) }
  /// *threaten*, *threat*
  func isThreat(_ word: Lexeme) -> Bool { threatening.contains(word) }
  func alleges(_ verb: Lexeme) -> Bool { alleging.contains(verb) }
  func speaksForState(_ noun: Lexeme) -> Bool { spokespersons.contains(noun) }

  /// Whether names that end in the word can be plural (*Houthis*, *United States*).
  func isPluralName(_ last: Lexeme) -> Bool {
    pluralNames.contains(last) || lexicon[last].isPlural
  }

  // MARK: Actors

  /// How many actors are curated; higher numbers are the document's own.
  var actorCount: Int { actorTable.records.count }

  func kind(of actor: ActorNumber, _ discourse: Discourse) -> ActorKind {
    guard actor >= 0 else { return .unknown }
    return curatedKind(of: actor) ?? discourse.provisional(actor).kind
  }

  func gender(of actor: ActorNumber, _ discourse: Discourse) -> Gender {
    Int(actor) < actorCount
      ? actorTable.records[Int(actor)].gender : discourse.provisional(actor).gender
  }

  func name(of actor: ActorNumber, _ discourse: Discourse) -> String {
    Int(actor) < actorCount
      ? actorTable.records[Int(actor)].reference.name : discourse.provisional(actor).name
  }

  func reference(to actor: ActorNumber, _ discourse: Discourse) -> ActorReference {
    if Int(actor) < actorCount { return actorTable.records[Int(actor)].reference }
    let found = discourse.provisional(actor)
    return ActorReference(
      key: "~" + found.name.lowercased(), name: found.name, kind: found.kind)
  }

  /// `nil` when no curated actor has the number.
  private func curatedKind(of actor: ActorNumber) -> ActorKind? {
    actor >= 0 && Int(actor) < actorCount ? actorTable.records[Int(actor)].reference.kind : nil
  }

  func isState(_ actor: ActorNumber) -> Bool { curatedKind(of: actor) == .state }

  func isPerson(_ actor: ActorNumber) -> Bool { curatedKind(of: actor) == .person }

  /// A curated actor that *who* does not mean: no person, and no group of them.
  func isInstitution(_ actor: ActorNumber) -> Bool {
    switch curatedKind(of: actor) {
    case .institution, .government, .organisation, .bloc, .company, .outlet: true
    case .state, .force, .group, .party, .people, .person, .unknown, nil: false
    }
  }

  /// Whether the actor is of the country.
  func belongs(_ actor: ActorNumber, to country: ActorNumber) -> Bool {
    guard actor >= 0, Int(actor) < countries.count else { return false }
    return countries[Int(actor)] == country
  }

  /// Of persons who share a surname, the one who leads more is meant: a state before anything else.
  func prominence(of actor: ActorNumber) -> Int {
    actor >= 0 && Int(actor) < actorCount ? Int(actorTable.records[Int(actor)].prominence) : 0
  }

  /// The state itself, or the one that a listed actor belongs to.
  func country(of actor: ActorNumber) -> ActorNumber? {
    if isState(actor) { return actor }
    guard actor >= 0, Int(actor) < countries.count, countries[Int(actor)] >= 0 else { return nil }
    return countries[Int(actor)]
  }

  struct Office: Hashable {
    let place: ActorNumber
    let title: [Lexeme]
  }

  func officeHolder(title: [Lexeme], of place: ActorNumber, on day: Int32) -> ActorNumber? {
    offices[Office(place: place, title: title)]?
      .first { $0.firstDay <= day && day <= $0.lastDay }?.holder
  }
}

/// Several words that are one for the grammar.
struct Multiword: Sendable {
  let lexeme: Lexeme
  let tag: Tag
}

extension ActorKind {
  /// Whether a plural noun can describe one actor of the kind (*the rebels*, but not *the banks*).
  var canBePlural: Bool {
    switch self {
    case .company, .state, .outlet, .institution: false
    case .government, .force, .group, .party, .organisation, .bloc, .people, .person, .unknown: true
    }
  }
}
