/// What the lexicon says a spelling can be.
struct Word {
  var readings: Readings = []
  /// Base forms, as lexemes; the word itself when the lexicon gives no other.
  var verb: Lexeme = -1
  var noun: Lexeme = -1
  /// What it is as a base form.
  var verbClass: VerbClass = []
  var nounClass: NounClass = []
  var adjectiveClass: AdjectiveClass = []
  var isPlural = false
}

/// Parts of speech that one spelling may have.
struct Readings: OptionSet, Sendable {
  let rawValue: UInt32

  static let noun = Readings(rawValue: 1 << 0)
  static let verbBase = Readings(rawValue: 1 << 1)
  static let verbThird = Readings(rawValue: 1 << 2)
  static let verbPast = Readings(rawValue: 1 << 3)
  static let verbParticiple = Readings(rawValue: 1 << 4)
  static let verbGerund = Readings(rawValue: 1 << 5)
  static let adjective = Readings(rawValue: 1 << 6)
  static let adverb = Readings(rawValue: 1 << 7)
  static let determiner = Readings(rawValue: 1 << 8)
  static let possessivePronoun = Readings(rawValue: 1 << 9)
  static let pronoun = Readings(rawValue: 1 << 10)
  static let relative = Readings(rawValue: 1 << 11)
  static let preposition = Readings(rawValue: 1 << 12)
  static let conjunction = Readings(rawValue: 1 << 13)
  static let subordinator = Readings(rawValue: 1 << 14)
  static let modal = Readings(rawValue: 1 << 15)
  static let auxiliary = Readings(rawValue: 1 << 16)
  static let negation = Readings(rawValue: 1 << 17)
  static let particle = Readings(rawValue: 1 << 18)
  static let number = Readings(rawValue: 1 << 19)
  static let whAdverb = Readings(rawValue: 1 << 20)
  static let existential = Readings(rawValue: 1 << 21)
  static let infinitiveTo = Readings(rawValue: 1 << 22)
  static let title = Readings(rawValue: 1 << 23)
  static let calendar = Readings(rawValue: 1 << 24)
  static let place = Readings(rawValue: 1 << 25)
  static let givenName = Readings(rawValue: 1 << 26)

  static let finite: Readings = [.verbBase, .verbThird, .verbPast]
  static let verb: Readings = [.verbBase, .verbThird, .verbPast, .verbParticiple, .verbGerund]
  /// Words with a grammatical job rather than a meaning; never a name by themselves.
  static let closed: Readings = [
    .determiner, .possessivePronoun, .pronoun, .relative, .preposition, .conjunction,
    .subordinator, .modal, .auxiliary, .negation, .infinitiveTo, .whAdverb,
  ]

  /// The tag as spelled in `function-words.tsv`.
  static let byName: [String: Readings] = [
    "determiner": .determiner, "possessive-pronoun": .possessivePronoun, "pronoun": .pronoun,
    "relative": .relative, "preposition": .preposition, "conjunction": .conjunction,
    "subordinator": .subordinator, "modal": .modal, "auxiliary": .auxiliary,
    "negation": .negation, "particle": .particle, "number": .number, "wh-adverb": .whAdverb,
    "existential": .existential, "infinitive-to": .infinitiveTo, "adverb": .adverb,
    "adjective": .adjective, "noun": .noun, "verb-gerund": .verbGerund, "verb-past": .verbPast,
    "verb-participle": .verbParticiple,
  ]
}

/// What a verb does to a claim made in its scope, or to the noun it carries.
struct VerbClass: OptionSet, Sendable {
  let rawValue: UInt32
  static let say = VerbClass(rawValue: 1 << 0)
  static let allege = VerbClass(rawValue: 1 << 1)
  static let deny = VerbClass(rawValue: 1 << 2)
  static let ask = VerbClass(rawValue: 1 << 3)
  static let plan = VerbClass(rawValue: 1 << 4)
  static let possible = VerbClass(rawValue: 1 << 5)
  static let end = VerbClass(rawValue: 1 << 6)
  static let `continue` = VerbClass(rawValue: 1 << 7)
  static let refuse = VerbClass(rawValue: 1 << 8)
  static let manage = VerbClass(rawValue: 1 << 9)
  static let give = VerbClass(rawValue: 1 << 10)
  static let get = VerbClass(rawValue: 1 << 11)
  static let face = VerbClass(rawValue: 1 << 12)
  static let lose = VerbClass(rawValue: 1 << 13)
  static let lift = VerbClass(rawValue: 1 << 14)
  static let want = VerbClass(rawValue: 1 << 15)
  /// Has or runs its object: *a firm run by Wagner*.
  static let own = VerbClass(rawValue: 1 << 16)
  /// Takes an infinitive without *to*: *helped elect*.
  static let bare = VerbClass(rawValue: 1 << 17)
  /// Says of its object what a second noun tells: *call X a puppet*, *see X as a threat*.
  static let name = VerbClass(rawValue: 1 << 18)
  /// Says that its subject is over: *the alliance collapsed*.
  static let lapse = VerbClass(rawValue: 1 << 19)
  /// Keeps its object from the act that follows: *stopped X from attacking*.
  static let prevent = VerbClass(rawValue: 1 << 20)
  /// Says of its subject that it goes on: *clashes broke out between X and Y*.
  static let happen = VerbClass(rawValue: 1 << 21)
  /// What an act that its subject names does to whom it is for or against: *Norlandic aid sustains
  /// Sudra*, *Norlandic sanctions crippled Sudra*.
  static let strengthen = VerbClass(rawValue: 1 << 22)
  static let weaken = VerbClass(rawValue: 1 << 23)
  /// Takes no object, so that its past form describes nothing: *X intervened*, but not *a firm run
  /// by X*.
  static let intransitive = VerbClass(rawValue: 1 << 24)

  /// Tells what somebody holds to be so.
  static let telling: VerbClass = [.say, .allege, .deny]

  static let byName: [String: VerbClass] = [
    "say": .say, "allege": .allege, "deny": .deny, "ask": .ask, "plan": .plan,
    "possible": .possible, "end": .end, "continue": .continue, "refuse": .refuse,
    "manage": .manage, "give": .give, "get": .get, "face": .face, "lose": .lose, "lift": .lift,
    "want": .want, "own": .own, "bare": .bare, "name": .name, "lapse": .lapse,
    "prevent": .prevent, "happen": .happen, "strengthen": .strengthen, "weaken": .weaken,
    "intransitive": .intransitive,
  ]
}

/// What a common noun stands for.
struct NounClass: OptionSet, Sendable {
  let rawValue: UInt16
  static let force = NounClass(rawValue: 1 << 0)
  static let official = NounClass(rawValue: 1 << 1)
  static let government = NounClass(rawValue: 1 << 2)
  static let follower = NounClass(rawValue: 1 << 3)
  static let organ = NounClass(rawValue: 1 << 4)
  static let group = NounClass(rawValue: 1 << 5)
  static let person = NounClass(rawValue: 1 << 6)
  static let country = NounClass(rawValue: 1 << 7)
  static let people = NounClass(rawValue: 1 << 8)
  static let place = NounClass(rawValue: 1 << 9)
  static let event = NounClass(rawValue: 1 << 10)
  static let time = NounClass(rawValue: 1 << 11)
  /// Of the one country that the text speaks of, when the text does not say whose: *the army*.
  static let generic = NounClass(rawValue: 1 << 12)
  /// Words that somebody puts out, and that then speak for him: *posted a reply that mocked …*.
  static let message = NounClass(rawValue: 1 << 13)

  /// A weapon, before which an unknown name is its make: *Taurus missiles*, *F-16 jets*. Listed as
  /// a force too, which is why it acts for its owner.
  static let weapon = NounClass(rawValue: 1 << 14)

  static let byName: [String: NounClass] = [
    "force": .force, "official": .official, "government": .government, "follower": .follower,
    "organ": .organ, "group": .group, "person": .person, "country": .country, "people": .people,
    "place": .place, "event": .event, "time": .time, "generic": .generic,
    "message": .message, "weapon": .weapon,
  ]
  /// Nouns whose holder acts through them: *Turkish troops*, *Haftar loyalists*.
  static let acting: NounClass = [.force, .official, .government, .follower]
  /// Nouns that can describe an actor: *the general*, *the bloc*.
  static let describing: NounClass = [.person, .group, .organ, .country, .people, .government]
}

/// What an adjective does to the noun or clause it stands with.
struct AdjectiveClass: OptionSet, Sendable {
  let rawValue: UInt8
  static let possible = AdjectiveClass(rawValue: 1 << 0)
  static let planned = AdjectiveClass(rawValue: 1 << 1)
  static let ended = AdjectiveClass(rawValue: 1 << 2)
  static let alleged = AdjectiveClass(rawValue: 1 << 3)
  static let negative = AdjectiveClass(rawValue: 1 << 4)
  /// Before a noun: not yet (*a looming war*).
  static let looming = AdjectiveClass(rawValue: 1 << 5)
  /// Before a noun: perhaps (*a possible attack*).
  static let potential = AdjectiveClass(rawValue: 1 << 6)
  /// First before a noun: as good as none (*scant support*).
  static let scant = AdjectiveClass(rawValue: 1 << 7)

  static let byName: [String: AdjectiveClass] = [
    "possible": .possible, "planned": .planned, "ended": .ended, "alleged": .alleged,
    "negative": .negative, "looming": .looming, "potential": .potential,
    "scant": .scant,
  ]
}
