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
  /// The last words of their names: *bank* of *central bank*.
  let organNouns: LexemeSet
  let intentions: LexemeTable<VerbClass>
  let pluralNames: LexemeSet
  let actorsByName: [String: ActorNumber]

  private let countries: [ActorNumber]
  private let offices: [Office: [(holder: ActorNumber, firstDay: Int32, lastDay: Int32)]]
  private let officesHeld: [ActorNumber: [HeldOffice]]
  private let officeTitles: Set<[Lexeme]>
  /// Words that tell one office from another (*foreign*, *prime*, *vice*).
  private let officeWords: LexemeSet
  private let usualTitles: [Lexeme: [Lexeme]]
  private let memberships: [ActorNumber: [ActorNumber]]
  private let formsOfState: [ActorNumber: [Lexeme]]
  /// *landlocked*, *Central American*: the states that can be described so.
  private let regions: [[Lexeme]: Set<ActorNumber>]
  private let nounMeanings: LexemeTable<NounMeaning>
  /// *Libyan*, of which there is a plural, but not *French*.
  let personDemonyms: LexemeSet
  let small: SmallWords
  let backReferences: LexemeSet
  /// Verbs that are a deed against their object (*jail*), that are praise or blame (*condemn*), and
  /// that take their object's side (*back*).
  let harmingVerbs: LexemeSet
  let judgingVerbs: LexemeSet
  let approvingVerbs: LexemeSet
  /// Words that ``Tagger/asides(_:)`` looks at.
  let asideWords: LexemeSet
  /// Words without which no clause turns its verb and subject round, nor asks *whether to*.
  let turningWords: LexemeSet
  /// Idioms of *be* by the preposition that they begin with (*be in the pay of*), the longest first.
  let postposed: LexemeTable<[PostposedIdiom]>
  let phrasals: Set<UInt64>
  let contents: Set<UInt64>
  let table: ConstructionTable

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
    organNouns = loader.organNouns
    intentions = loader.intentions
    pluralNames = loader.pluralNames
    actorsByName = loader.actorsByName
    countries = loader.countries
    offices = loader.offices
    officesHeld = loader.officesHeld
    officeTitles = loader.officeTitles
    officeWords = loader.officeWords
    usualTitles = loader.usualTitles
    memberships = loader.memberships
    formsOfState = loader.formsOfState
    regions = loader.regions
    nounMeanings = loader.nounMeanings
    personDemonyms = loader.personDemonyms
    var backReferences = loader.referringNouns
    for construction in loader.constructions
    where construction.trigger == .noun && construction.namesDeed {
      backReferences.insert(construction.lemma)
    }
    self.backReferences = backReferences
    harmingVerbs = Self.verbs(of: loader.constructions) { $0.stance == .oppose && $0.isDeed }
    judgingVerbs = Self.verbs(of: loader.constructions) { $0 == .endorse || $0 == .criticize }
    approvingVerbs = Self.verbs(of: loader.constructions) { $0 == .endorse || $0 == .back }
    let small = loader.small
    self.small = small
    var asideWords: LexemeSet = [
      marks.what, marks.each, marks.more, marks.as, marks.both, marks.forWord, marks.andWord,
    ]
    for word in small.words(of: .nearing) + small.words(of: .becoming) { asideWords.insert(word) }
    for word in loader.timeWords.lexemes
    where loader.timeWords[word]?.roles
      .isDisjoint(with: [.between, .at, .since, .during]) == false
    {
      asideWords.insert(word)
    }
    self.asideWords = asideWords
    var turningWords: LexemeSet = [
      marks.should, marks.were, marks.had, marks.neither, marks.nor,
    ]
    for word in small.words(of: .question) + small.words(of: .fronting) {
      turningWords.insert(word)
    }
    for word in adverbClasses.lexemes
    where adverbClasses[word]?.contains(.negative) == true { turningWords.insert(word) }
    self.turningWords = turningWords
    postposed = Self.postposed(among: loader.constructions, marks.be)
    phrasals = Set(
      loader.constructions.compactMap { construction in
        construction.fixed.count == 1
          && (construction.trigger == .verb
            && !construction.target.contains(.preposition(construction.fixed[0]))
            || construction.trigger == .phrase
              && small.has(construction.fixed[0], .phrasalParticle))
          ? Self.contentKey(construction.lemma, construction.fixed[0]) : nil
      })
    contents = Set(
      loader.constructions.flatMap { construction in
        construction.content.map { Self.contentKey(construction.lemma, $0) }
      })
    table = ConstructionTable(loader.constructions, marks)
  }

  /// Gives every token its lexeme and what is known of that. All at once: what waits for memory,
  /// as most look-ups do, waits together then.
  func lookUp(_ tokens: inout [Token]) {
    for index in tokens.indices {
      tokens[index].lexeme = lexicon.vocabulary.lexeme(for: tokens[index].hash)
    }
    for index in tokens.indices {
      tokens[index].readings = lexicon.readings(tokens[index].lexeme)
      tokens[index].begins = gazetteer.beginnings(tokens[index].lexeme)
    }
  }

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

  /// Whether the pack knows the actor; others are the document's own.
  func isCurated(_ actor: ActorNumber) -> Bool { curatedKind(of: actor) != nil }

  func isOrganisation(_ actor: ActorNumber) -> Bool { curatedKind(of: actor) == .organisation }

  func isState(_ actor: ActorNumber) -> Bool { curatedKind(of: actor) == .state }

  func isPerson(_ actor: ActorNumber) -> Bool { curatedKind(of: actor) == .person }

  func isParty(_ actor: ActorNumber) -> Bool { curatedKind(of: actor) == .party }
  /// Of a part of a state: *Ohio*, *Catalonia*.
  func isGovernment(_ actor: ActorNumber) -> Bool { curatedKind(of: actor) == .government }

  /// A curated actor that is certainly no person.
  func isBody(_ actor: ActorNumber) -> Bool {
    switch curatedKind(of: actor) {
    case .person, .unknown, nil: false
    default: true
    }
  }

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

  /// An office that somebody holds or held; days since 1970, both included.
  struct HeldOffice {
    let place: ActorNumber
    let title: [Lexeme]
    let firstDay: Int32
    let lastDay: Int32
  }

  /// For how many days who has left an office is still called by it.
  private static let afterglow: Int32 = 30

  /// Whether a listed person holds the office on that day, or ever did where no day is given.
  /// *The minister* can mean one of foreign affairs, *the president* no vice-president.
  func holds(_ actor: ActorNumber, _ title: [Lexeme], on day: Int32?) -> Bool {
    guard !title.isEmpty, let held = officesHeld[actor] else { return false }
    let isWhole = officeTitles.contains(title)
    return held.contains { office in
      (day.map { office.firstDay <= $0 && $0 - Self.afterglow <= office.lastDay } ?? true)
        && (isWhole ? office.title == title : office.title.suffix(title.count) == title[...])
    }
  }

  /// Whether the first took over the office that the second held.
  func succeeds(_ actor: ActorNumber, _ other: ActorNumber, as title: [Lexeme]) -> Bool {
    guard actor != other, let later = officesHeld[actor], let earlier = officesHeld[other] else {
      return false
    }
    return earlier.contains { held in
      held.title == title
        && later.contains {
          $0.title == title && $0.place == held.place && $0.firstDay > held.firstDay
        }
    }
  }

  /// Whether two descriptions name one office: *the foreign minister* and *the minister*, but
  /// neither *the finance minister* nor, for *the president*, *the vice-president*.
  func isSameOffice(_ known: [Lexeme], _ said: [Lexeme]) -> Bool {
    officeTitles.contains(said) ? known == said : said.allSatisfy(known.contains)
  }

  /// An office under the name that the pack has for it: *premier* is *prime minister*.
  /// Words that tell nothing of the office are left out: *the leftist president*.
  func usualTitle(_ title: [Lexeme]) -> [Lexeme] {
    guard let last = title.last else { return title }
    return title.dropLast().filter(tellsOffice) + (usualTitles[last] ?? [last])
  }

  /// Whether the word before an office tells it from another one.
  private func tellsOffice(_ word: Lexeme) -> Bool {
    officeWords.contains(word)
      || lexicon.readings(word).contains(.noun) && !lexicon.readings(word).contains(.adjective)
  }

  /// Whether the person leads the actor on that day, or still where no day is given.
  func leads(_ person: ActorNumber, _ actor: ActorNumber, on day: Int32?) -> Bool {
    officesHeld[person]?.contains { office in
      office.place == actor
        && (day.map { office.firstDay <= $0 && $0 <= office.lastDay }
          ?? (office.lastDay == Int32.max))
    } ?? false
  }

  /// Whether the person is known by an office of any kind.
  func holdsOffice(_ actor: ActorNumber) -> Bool { officesHeld[actor] != nil }

  /// What an actor leads or is a member of.
  func memberships(of actor: ActorNumber) -> [ActorNumber] { memberships[actor] ?? [] }

  // MARK: Descriptions

  func meaning(ofNoun noun: Lexeme) -> NounMeaning? { nounMeanings[noun] }

  /// The kinds of actors that the noun can describe, as far as it tells.
  func kinds(ofNoun noun: Lexeme) -> ActorKinds {
    if let meaning = nounMeanings[noun] { return meaning.kinds }
    let nounClass = lexicon.nounClass(noun)
    return nounClass.contains(.person) && nounClass.isDisjoint(with: [.group, .force, .people])
      ? .person : []
  }

  /// Whether the state can be called so: *the kingdom* is one by its formal name, *the island* by
  /// where it is.
  func canBeCalled(_ state: ActorNumber, _ noun: Lexeme) -> Bool {
    if let described = regions[[noun]] { return described.contains(state) }
    guard formsOfState[-1]?.contains(noun) ?? false else { return true }
    return formsOfState[state]?.contains(noun) ?? false
  }

  /// The states that words before a noun, or the noun, can describe; `nil` where they tell nothing
  /// of where a state is.
  func states(describedBy words: [Lexeme]) -> Set<ActorNumber>? { regions[words] }
}

/// Several words that are one for the grammar.
struct Multiword: Sendable {
  let lexeme: Lexeme
  /// `other` where the sentence has to tell, as with any word of its readings.
  let tag: Tag
  /// Whether the grammar reads it as if it were not there.
  let isSilent: Bool
}

extension ActorKind {
  /// Whether a plural noun can describe one actor of the kind (*the rebels*, but not *the banks*).
  var canBePlural: Bool {
    switch self {
    case .company, .state, .outlet, .institution, .person: false
    case .government, .force, .group, .party, .organisation, .bloc, .people, .unknown: true
    }
  }
}
