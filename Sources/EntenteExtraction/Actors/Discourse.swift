import EntenteModel

enum Gender: UInt8 {
  case unknown, female, male
}

/// What the reader remembers of one document: who was named, and by which short names.
struct Discourse {
  /// An actor that no curated list knows, found in this document.
  struct Provisional {
    let name: String
    fileprivate(set) var kind: ActorKind
    fileprivate(set) var gender: Gender
    /// Those it can be by what it was called; none while nothing is known.
    fileprivate(set) var kinds: ActorKinds = []
    /// The actor whose country, party or seat it was named with, such as Turkey for *Turkish
    /// rebels*.
    let parent: ActorNumber
  }

  /// A place in the text where an actor was named.
  struct Naming {
    let actor: ActorNumber
    let sentence: Int32
    let isSubject: Bool
    /// The subject of a main clause: what its sentence is about.
    let isTopic: Bool
    /// Named by its people: *Kenyan soldiers*, *the British*.
    let isPlural: Bool
  }

  private(set) var provisional: [Provisional] = []
  private var numbersByName: [UInt64: ActorNumber] = [:]
  /// Surnames of persons and first words of groups named in full, and acronyms given in brackets.
  private var shortNames = LexemeTable<ActorNumber>()
  /// Of each actor: whether it was named.
  private var named: [Bool] = []
  /// Description nouns tied to an actor by its title or an apposition (*the field marshal*).
  private var descriptions: [ActorNumber: [[Lexeme]]] = [:]
  /// The latest namings, oldest first; older ones than ``reach`` are forgotten.
  private(set) var namings: [Naming] = []
  /// The last subject that named several actors together, and its sentence.
  private(set) var togetherNamed: (actors: [ActorNumber], sentence: Int32) = ([], -1)
  /// The last actors that *and* joined, in whatever role, and their sentence.
  private(set) var lastJoined: (actors: [ActorNumber], sentence: Int32) = ([], -1)
  /// Whose somebody is by what the text says: a country, a party, a firm.
  private var ties: [ActorNumber: [ActorNumber]] = [:]
  /// The two who were told to be against each other last, if no third was, and their sentence.
  private(set) var lastQuarrel: (actors: [ActorNumber], sentence: Int32) = ([], -1)
  /// Who did what the last sentence with a verb told, and its sentence.
  private(set) var lastAct: (doers: Set<ActorNumber>, sentence: Int32) = ([], -1)
  /// What was told of who did what to whom, oldest first.
  private(set) var deeds: [Deed] = []
  static let reach = 48

  /// An act that somebody did, which *the attack* can mean later.
  struct Deed {
    let relation: Relation
    let doer: ActorNumber
    let sentence: Int32
  }
  let curatedCount: ActorNumber

  init(curatedCount: Int) {
    self.curatedCount = ActorNumber(curatedCount)
  }

  func isProvisional(_ actor: ActorNumber) -> Bool { actor >= curatedCount }

  func provisional(_ actor: ActorNumber) -> Provisional {
    provisional[Int(actor - curatedCount)]
  }

  func hasNamed(_ actor: ActorNumber) -> Bool {
    actor >= 0 && Int(actor) < named.count && named[Int(actor)]
  }

  func hasDescription(_ actor: ActorNumber) -> Bool { descriptions[actor] != nil }

  func wasSubject(_ actor: ActorNumber) -> Bool {
    namings.contains { $0.actor == actor && $0.isSubject }
  }

  func shortName(_ lexeme: Lexeme) -> ActorNumber? { shortNames[lexeme] }

  mutating func remember(shortName lexeme: Lexeme, for actor: ActorNumber) {
    shortNames[lexeme] = actor
  }

  /// `title` is a noun and what stands before it: *foreign minister*.
  mutating func describe(_ actor: ActorNumber, as title: [Lexeme]) {
    guard !title.isEmpty, descriptions[actor]?.contains(title) != true else { return }
    descriptions[actor, default: []].append(title)
  }

  /// As above, by a noun alone.
  mutating func describe(_ actor: ActorNumber, as noun: Lexeme) {
    guard descriptions[actor]?.contains(where: { $0.count == 1 && $0[0] == noun }) != true
    else { return }
    descriptions[actor, default: []].append([noun])
  }

  func isDescribed(_ actor: ActorNumber, as noun: Lexeme) -> Bool {
    descriptions[actor]?.contains { $0.last == noun } == true
  }

  func descriptions(of actor: ActorNumber) -> [[Lexeme]] { descriptions[actor] ?? [] }

  /// The one actor lately named that was called so, if only one was.
  func called(_ noun: Lexeme, where isMeant: (ActorNumber) -> Bool) -> ActorNumber? {
    var found: ActorNumber?
    for naming in namings
    where naming.actor != found && isDescribed(naming.actor, as: noun) && isMeant(naming.actor) {
      guard found == nil else { return nil }
      found = naming.actor
    }
    return found
  }

  /// Those that an unlisted actor can be by what it was called.
  func kinds(of actor: ActorNumber) -> ActorKinds {
    isProvisional(actor) ? provisional(actor).kinds : []
  }

  /// Notes what an unlisted actor can be. What is said first counts.
  mutating func learn(_ actor: ActorNumber, _ kinds: ActorKinds, _ gender: Gender = .unknown) {
    guard isProvisional(actor), !kinds.isEmpty, kinds != .any else { return }
    let index = Int(actor - curatedCount)
    let known = provisional[index].kinds
    let narrowed = known.intersection(kinds)
    provisional[index].kinds = known.isEmpty || narrowed.isEmpty ? known.union(kinds) : narrowed
    if provisional[index].kind == .unknown, !kinds.contains(.person) || kinds == .person,
      let kind = kinds.first
    {
      provisional[index].kind = kind
    }
    if provisional[index].gender == .unknown { provisional[index].gender = gender }
  }

  mutating func tie(_ actor: ActorNumber, to other: ActorNumber) {
    guard actor != other, ties[actor]?.contains(other) != true else { return }
    ties[actor, default: []].append(other)
  }

  func ties(of actor: ActorNumber) -> [ActorNumber] { ties[actor] ?? [] }

  func isTied(_ actor: ActorNumber, to other: ActorNumber) -> Bool {
    ties[actor]?.contains(other) == true
  }

  mutating func provisionalActor(
    hash: UInt64, kind: ActorKind, gender: Gender = .unknown, parent: ActorNumber = -1,
    name: () -> String
  ) -> ActorNumber {
    if let known = numbersByName[hash] { return known }
    let number = curatedCount + ActorNumber(provisional.count)
    provisional.append(Provisional(name: name(), kind: kind, gender: gender, parent: parent))
    numbersByName[hash] = number
    return number
  }

  mutating func noteTogether(_ actors: [ActorNumber], sentence: Int32) {
    togetherNamed = (actors, sentence)
  }

  mutating func noteAct(of doers: Set<ActorNumber>, sentence: Int32) {
    lastAct = (doers, sentence)
  }

  mutating func note(_ deed: Deed) {
    deeds.append(deed)
    if deeds.count >= 2 * Self.reach { deeds.removeFirst(deeds.count - Self.reach) }
  }

  /// Whether a deed of the sentence is noted.
  func hasDeed(in sentence: Int32) -> Bool { deeds.last?.sentence == sentence }

  mutating func noteQuarrel(_ actors: [ActorNumber], sentence: Int32) {
    lastQuarrel = (actors, sentence)
  }

  mutating func noteJoined(_ actors: [ActorNumber], sentence: Int32) {
    lastJoined = (actors, sentence)
  }

  mutating func note(
    _ actor: ActorNumber, sentence: Int32, isSubject: Bool, isTopic: Bool = false,
    isPlural: Bool = false
  ) {
    guard actor >= 0 else { return }
    while named.count <= Int(actor) { named.append(false) }
    named[Int(actor)] = true
    namings.append(
      Naming(
        actor: actor, sentence: sentence, isSubject: isSubject, isTopic: isTopic,
        isPlural: isPlural))
    if namings.count >= 2 * Self.reach { namings.removeFirst(namings.count - Self.reach) }
  }
}
