/// What the search asks of the groups of a sentence, looked up once for all its readings.
struct GroupTraits {
  /// Of a noun group.
  struct Noun {
    let shape: GroupShape
    let isPlace: Bool
    /// *the region*: a place without its name.
    let isArea: Bool
    let isPlural: Bool
    /// *the leader*: who can be named behind it.
    let describes: Bool
    /// *the petition*: no name explains it.
    let isNameless: Bool
    /// *a decision*, which can sum up what was told before.
    let summarises: Bool
    /// *support*, *hostility*: what somebody does.
    let isAct: Bool
    /// *An ally of X*, *Once allies of X* where a sentence begins: whom it tells of is named behind it.
    let isFronted: Bool
    /// *a sworn foe*, *a critic*: one who stands in some relation.
    let isBearer: Bool
    /// *he*, *they*: no object.
    let isSubjectForm: Bool
    /// *Maren Tolk*, *the Front*: a name that is no place's.
    let isNamedActor: Bool
  }

  /// Of a verb group.
  struct Verb {
    private struct Traits: OptionSet {
      let rawValue: UInt16
      static let isPassive = Traits(rawValue: 1 << 0)
      static let says = Traits(rawValue: 1 << 1)
      static let isOfSaying = Traits(rawValue: 1 << 2)
      static let isOnlySaid = Traits(rawValue: 1 << 3)
      static let takesTwoObjects = Traits(rawValue: 1 << 4)
      static let takesClause = Traits(rawValue: 1 << 5)
      static let canBePast = Traits(rawValue: 1 << 6)
      static let canBeReduced = Traits(rawValue: 1 << 7)
      static let lendsAuxiliary = Traits(rawValue: 1 << 8)
      static let hasAuxiliary = Traits(rawValue: 1 << 9)
      static let addresses = Traits(rawValue: 1 << 10)
      static let isOfPlanning = Traits(rawValue: 1 << 11)
      static let speaks = Traits(rawValue: 1 << 12)
      static let reports = Traits(rawValue: 1 << 13)
      static let isQuoted = Traits(rawValue: 1 << 14)
    }

    let form: VerbGroup.Form
    /// Of its first word.
    let firstTag: Tag
    /// The auxiliary that it begins with, if it has one.
    private let auxiliary: Lexeme
    private var traits: Traits = []

    var isPassive: Bool { traits.contains(.isPassive) }
    /// Whether the verb can make a remark of a clause without a conjunction: *the rebels, it said,
    /// …*.
    var says: Bool { traits.contains(.says) }
    var isOfSaying: Bool { traits.contains(.isOfSaying) }
    /// A verb of saying that neither alleges nor denies.
    var isOnlySaid: Bool { traits.contains(.isOnlySaid) }
    /// What is done by speaking: *say*, *accuse*, *praise*.
    var speaks: Bool { traits.contains(.speaks) }
    /// *report*: takes no side.
    var reports: Bool { traits.contains(.reports) }
    var isQuoted: Bool { traits.contains(.isQuoted) }
    /// *told X Y was arming Z*
    var addresses: Bool { traits.contains(.addresses) }
    /// *gave X arms*, *called X a puppet*
    var takesTwoObjects: Bool { traits.contains(.takesTwoObjects) }
    /// Takes a clause without *that*.
    var takesClause: Bool { traits.contains(.takesClause) }
    /// Takes one, but a noun rather: *pledged loyalty in a letter published on Friday*.
    var isOfPlanning: Bool { traits.contains(.isOfPlanning) }
    /// *backed* is the past as well.
    var canBePast: Bool { traits.contains(.canBePast) }
    /// *fighters trained by Iran*: a past form that could be a participle.
    var canBeReduced: Bool { traits.contains(.canBeReduced) }
    /// A finite auxiliary with a participle, which another participle may share.
    var lendsAuxiliary: Bool { traits.contains(.lendsAuxiliary) }
    var hasAuxiliary: Bool { traits.contains(.hasAuxiliary) }

    /// *has said … and has accused*: verbs joined to one another have the same auxiliary.
    func hasAuxiliary(of other: Verb) -> Bool {
      hasAuxiliary && other.hasAuxiliary && auxiliary == other.auxiliary
    }
  }

  private(set) var nouns: [Noun] = []
  private(set) var verbs: [Verb] = []

  mutating func read(_ sentence: borrowing Sentence, _ pack: borrowing LanguagePack) {
    nouns.removeAll(keepingCapacity: true)
    for index in sentence.nounGroups.indices {
      nouns.append(Noun(sentence.nounGroups[index], sentence, pack))
    }
    verbs.removeAll(keepingCapacity: true)
    for index in sentence.verbGroups.indices {
      var verb = Verb(sentence.verbGroups[index], sentence, pack)
      if let earlier = verbs.last {
        verb.borrow(from: earlier, sentence.verbGroups[index], sentence)
      }
      verbs.append(verb)
    }
  }
}

extension GroupTraits.Noun {
  fileprivate init(
    _ group: NounGroup, _ sentence: borrowing Sentence, _ pack: borrowing LanguagePack
  ) {
    shape = GroupShape(group, sentence)
    let head = sentence.units[Int(group.head)]
    isPlural = head.isPlural || head.tag == .number
    isArea =
      head.mention < 0 && head.tag == .noun && pack.lexicon.nounClass(head.lemma).contains(.place)
    describes =
      head.mention < 0 && head.tag == .noun
      && !pack.lexicon.nounClass(head.lemma).isDisjoint(with: [.person, .official])
    isAct =
      head.mention < 0 && head.tag == .noun && pack.constructions(for: head.lemma, .noun) != nil
    isNameless =
      head.mention < 0 && head.tag == .noun
      && (pack.lexicon.nounClass(head.lemma).contains(.event) || isAct
        || pack.intentions[head.lemma] != nil)
      && pack.lexicon.nounClass(head.lemma).isDisjoint(with: .describing.union(.official))
    summarises =
      pack.marks.isIndefinite(sentence.units[Int(group.first)].lexeme)
      && pack.meansDeed(head.lemma)
    let first = Int(group.first)
    let isQualified =
      pack.marks.isIndefinite(sentence.units[first].lexeme)
      || first > 0 && sentence.units[first - 1].tag == .adverb
    isSubjectForm =
      shape == .pronoun && pack.isSubjectForm(head.lexeme) && pack.pronouns[head.lexeme] != .thing
    isBearer =
      head.mention < 0 && !head.isPlural && pack.isRole(head.lemma)
      && pack.marks.isIndefinite(sentence.units[first].lexeme)
    isFronted =
      head.mention < 0 && isQualified && pack.isRole(head.lemma)
      && sentence.units[..<first].allSatisfy { $0.tag == .adverb }
    if head.mention >= 0 {
      let mention = sentence.mentions[Int(head.mention)]
      isPlace =
        mention.meaning == .place || mention.meaning == .capital || pack.isState(mention.actor)
    } else {
      isPlace = false
    }
    isNamedActor =
      head.mention >= 0 && !isPlace
      && (head.end - head.first > 1
        || pack.isCurated(sentence.mentions[Int(head.mention)].actor))
  }
}

extension GroupTraits.Verb {
  fileprivate init(
    _ verb: VerbGroup, _ sentence: borrowing Sentence, _ pack: borrowing LanguagePack
  ) {
    let first = sentence.units[Int(verb.first)]
    let main = sentence.units[Int(verb.main)]
    let verbClass = pack.lexicon.verbClass(verb.lemma)
    // "pointed out"
    let saying = pack.lexicon.verbClass(verb.lemma, particle: verb.particle)
    let hasAuxiliary = verb.first != verb.main
    form = verb.form
    firstTag = first.tag
    auxiliary = first.lexeme
    mark(.isPassive, verb.isPassive)
    mark(.isQuoted, main.isQuoted)
    mark(.says, !saying.isDisjoint(with: .telling))
    mark(.isOfSaying, saying.contains(.say))
    mark(.isOnlySaid, saying.contains(.say) && saying.isDisjoint(with: [.allege, .deny]))
    mark(
      .speaks,
      !verbClass.isDisjoint(with: [.say, .allege, .deny, .ask])
        || pack.speaksOfOthers(verb.lemma))
    mark(.reports, verbClass.contains(.say) && pack.witnesses(verb.lemma))
    mark(.addresses, !verb.isPassive && pack.addresses(verb.lemma))
    mark(.takesTwoObjects, !verbClass.isDisjoint(with: [.give, .name]))
    // "accused X of": no clause of its own.
    mark(
      .takesClause,
      !saying.isDisjoint(with: [.say, .deny, .plan, .possible]) || pack.wishes(verb.lemma)
        || verbClass.contains(.allege) && !pack.takesContent(verb.lemma, pack.marks.ofWord))
    mark(.isOfPlanning, verbClass.contains(.plan))
    mark(.canBePast, main.readings.contains(.verbPast))
    mark(
      .canBeReduced,
      verb.form == .finite && main.tag == .verbPast && main.readings.contains(.verbParticiple)
        && (!hasAuxiliary || first.tag == .adverb) && !verbClass.contains(.intransitive))
    mark(
      .lendsAuxiliary, verb.form == .finite && hasAuxiliary && main.tag == .verbParticiple)
    mark(.hasAuxiliary, hasAuxiliary)
  }

  /// *has praised X, mocked Y and given Z refuge*: a form that can go on with an auxiliary lends it
  /// in turn.
  fileprivate mutating func borrow(
    from earlier: Self, _ verb: VerbGroup, _ sentence: borrowing Sentence
  ) {
    let main = sentence.units[Int(verb.main)]
    guard earlier.lendsAuxiliary, canBeReduced, !earlier.isPassive, verb.first > 0,
      main.readings.contains(.verbPast),
      [.comma, .conjunction].contains(sentence.units[Int(verb.first) - 1].tag)
    else { return }
    mark(.lendsAuxiliary, true)
  }

  private mutating func mark(_ traits: Traits, _ areTrue: Bool) {
    if areTrue { self.traits.formUnion(traits) }
  }
}
