import EntenteModel

enum Gender: UInt8 {
  case unknown, female, male
}

/// What the reader remembers of one document: who was named, and by which short names.
struct Discourse {
  /// An actor that no curated list knows, found in this document.
  struct Provisional {
    let name: String
    let kind: ActorKind
    var gender: Gender
    /// The actor whose country, party or seat it was named with, such as Turkey for *Turkish
    /// rebels*.
    let parent: ActorNumber
  }

  /// A place in the text where an actor was named.
  struct Naming {
    let actor: ActorNumber
    let sentence: Int32
    let isSubject: Bool
  }

  private(set) var provisional: [Provisional] = []
  private var numbersByName: [UInt64: ActorNumber] = [:]
  /// Surnames of persons and first words of groups named in full, and acronyms given in brackets.
  private var shortNames: [Lexeme: ActorNumber] = [:]
  private var lastNamed: [ActorNumber: Int32] = [:]
  /// Description nouns tied to an actor by its title or an apposition (*the field marshal*).
  private var descriptions: [ActorNumber: [Lexeme]] = [:]
  /// The latest namings, oldest first; older ones than ``reach`` are forgotten.
  private(set) var namings: [Naming] = []
  /// The last subject that named several actors together, and its sentence.
  private(set) var togetherNamed: (actors: [ActorNumber], sentence: Int32) = ([], -1)
  static let reach = 48
  let curatedCount: ActorNumber

  init(curatedCount: Int) {
    self.curatedCount = ActorNumber(curatedCount)
  }

  func isProvisional(_ actor: ActorNumber) -> Bool { actor >= curatedCount }

  func provisional(_ actor: ActorNumber) -> Provisional {
    provisional[Int(actor - curatedCount)]
  }

  func hasNamed(_ actor: ActorNumber) -> Bool { lastNamed[actor] != nil }

  func shortName(_ lexeme: Lexeme) -> ActorNumber? { shortNames[lexeme] }

  mutating func remember(shortName lexeme: Lexeme, for actor: ActorNumber) {
    shortNames[lexeme] = actor
  }

  mutating func describe(_ actor: ActorNumber, as noun: Lexeme) {
    guard descriptions[actor]?.contains(noun) != true else { return }
    descriptions[actor, default: []].append(noun)
  }

  func isDescribed(_ actor: ActorNumber, as noun: Lexeme) -> Bool {
    descriptions[actor]?.contains(noun) == true
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

  mutating func note(_ actor: ActorNumber, sentence: Int32, isSubject: Bool) {
    lastNamed[actor] = sentence
    namings.append(Naming(actor: actor, sentence: sentence, isSubject: isSubject))
    if namings.count >= 2 * Self.reach { namings.removeFirst(namings.count - Self.reach) }
  }
}
