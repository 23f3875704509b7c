/// One sentence on its way through the stages: each adds its own arrays, and reads those before.
///
/// Reused from sentence to sentence, so that reading allocates nothing once it has warmed up.
/// Cross-references are `Int32` indices into the arrays of the same sentence; -1 is none.
struct Sentence {
  /// Tokens of the whole block of text; the sentence's own are `range`.
  var tokens: [Token] = []
  var range: Range<Int> = 0..<0
  /// Counted from 0 through the document.
  var number: Int32 = 0
  /// Whether it begins inside a quotation that an earlier sentence opened.
  var beginsInsideQuote = false
  /// A headline in which every noun, verb, adjective and adverb has a capital: capitals tell
  /// nothing there.
  var isTitleCase = false
  /// Who is speaking in that quotation, when a sentence before told.
  var speaker: ActorNumber = -1

  /// In the order of the text, but for remarks within a verb (``Tagger/moveRemarks(_:)``).
  var units: [Unit] = []
  var mentions: [ActorMention] = []
  var contrasts: [Contrast] = []
  var nounGroups: [NounGroup] = []
  var verbGroups: [VerbGroup] = []
  var nodes: [Node] = []
  var phrases: [Phrase] = []
  var clauses: [Clause] = []
  var predications: [Predication] = []
  var rawClaims: [RawClaim] = []

  mutating func clear() {
    units.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    contrasts.removeAll(keepingCapacity: true)
    nounGroups.removeAll(keepingCapacity: true)
    verbGroups.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    phrases.removeAll(keepingCapacity: true)
    clauses.removeAll(keepingCapacity: true)
    predications.removeAll(keepingCapacity: true)
    rawClaims.removeAll(keepingCapacity: true)
  }

  /// The actor that a unit names: nil for a plain word, and for a place, which is nobody.
  func actor(at unit: Int32) -> ActorNumber? {
    let number = units[Int(unit)].mention
    guard number >= 0, mentions[Int(number)].meaning != .place else { return nil }
    return mentions[Int(number)].actor
  }

  /// The first phrase of the preposition right behind a noun group.
  func phrase(behind group: Int32, _ preposition: Lexeme) -> Phrase? {
    phrases.first { $0.after == group && $0.preposition == preposition }
  }

  /// The noun group that another hangs on by the preposition: of *raids* in *a wave of raids*, the
  /// wave.
  func host(of group: Int32, by preposition: Lexeme) -> Int32? {
    phrases.first { $0.group == group && $0.preposition == preposition && $0.after >= 0 }?.after
  }

  /// The noun group behind a passive's preposition of the doer (*was armed by X*).
  func agent(of clause: Clause, behind preposition: Lexeme) -> Int32? {
    phrases.first {
      $0.preposition == preposition && clauses.indices.contains(Int($0.clause))
        && clauses[Int($0.clause)].verb == clause.verb
    }?.group
  }

  /// Where a noun group begins with its possessor.
  func start(of group: Int32) -> Int32 {
    let possessor = nounGroups[Int(group)].possessor
    return possessor >= 0 ? nounGroups[Int(possessor)].first : nounGroups[Int(group)].first
  }

  /// Who does what the clause says, as a noun group, or -1: the subject, or whom a passive names
  /// behind the preposition.
  func doer(of clause: Clause, behind preposition: Lexeme) -> Int32 {
    verbGroups[Int(clause.verb)].isPassive
      ? agent(of: clause, behind: preposition) ?? -1 : clause.subject
  }

  /// What the adverbs and negations right before a unit say: *not hostile to*, *once loyal to*,
  /// *never X's ally*.
  func adverbs(before unit: Int32, _ pack: LanguagePack) -> AdverbClass {
    var found: AdverbClass = []
    for unit in units[..<Int(unit)].reversed() {
      if unit.tag == .negation || pack.marks.denies(unit.lexeme) {
        found.insert(.negative)
      } else if unit.tag == .adverb {
        found.formUnion(pack.adverbClasses[unit.lexeme] ?? [])
      } else {
        break
      }
    }
    return found
  }

  /// The last of a row of noun groups: itself, if nothing is joined to it.
  func lastMember(of group: Int32) -> Int32 {
    var last = group
    while nounGroups[Int(last)].conjunct >= 0 { last = nounGroups[Int(last)].conjunct }
    return last
  }

  /// The actor that the head of a noun group names.
  func actor(ofGroup group: Int32) -> ActorNumber? { actor(at: nounGroups[Int(group)].head) }
}

/// A word or a name: what the grammar counts as one.
struct Unit {
  /// The lexeme of every name: equal to no word's.
  static let nameLexeme: Lexeme = -1

  /// Tokens of the block, half-open.
  var first: Int32
  var end: Int32
  var lexeme: Lexeme
  /// Base form for the tag it got; the lexeme itself for names and closed classes.
  var lemma: Lexeme
  var tag: Tag
  var readings: Readings
  /// The name it is, -1 for a plain word.
  var mention: Int32 = -1
  var isQuoted = false
  /// Joined to the unit before by a hyphen.
  var isJoined = false
  var isCapitalised = false
  var isPlural = false
  /// An infinitive without *to*: *helped Norland attack Sudra*.
  var isBareInfinitive = false
  /// Title of the name that follows (*President*), or words of a bracketed acronym: no grammar.
  var isSilent = false
}

/// A name in the text and the actor it stands for.
struct ActorMention {
  /// Tokens of the block, half-open.
  var first: Int32
  var end: Int32
  var actor: ActorNumber
  var meaning: GazetteerEntry.Meaning
  /// Whether the caller gave it.
  var isGiven = false
}
