/// What a reading pays for each thing that English seldom does, in hundredths.
///
/// The unit is set so that a missing subject or verb costs about five, and a slight preference a
/// tenth. The figures were set by reading sentences, not learnt; only their order matters much.
enum ClauseCosts {
  /// A verb beside another one, behind a conjunction and a phrase.
  static let sharedBehindPhrase: Int32 = 40
  /// The same inside another clause, which such a phrase seldom leaves open.
  static let innerBehindPhrase: Int32 = 30
  /// A list of nouns that no conjunction ends.
  static let openList: Int32 = 150
  /// The second of two in a list, behind a comma.
  static let setApart: Int32 = 40
  /// *a president chosen by voters and a foe of X*: a bearer beside several who bear nothing.
  static let bearerInside: Int32 = 240
  /// Somebody joined to the place of the one before.
  static let partedByPlace: Int32 = 20
  /// A list that goes on with a name that explains a noun, or from a quotation into what is around.
  static let openAside: Int32 = 150
  /// A name that explains a noun, where it can go on a list of names that hangs on the noun.
  static let listed: Int32 = 60
  /// A verb joined to one with another auxiliary, where a clause outside has the same.
  static let oddAuxiliary: Int32 = 100
  /// A verb behind a quotation joined to one in it.
  static let leavingQuote: Int32 = 100
  /// A verb of speech joined to one in what somebody says that is none.
  static let speechSaid: Int32 = 130
  /// A name that explains a noun behind which a phrase stands.
  static let pastPhrase: Int32 = 30
  /// A name that explains an event.
  static let nameless: Int32 = 60
  /// Going on with what a comma has set in, behind the next comma: *greeted X, who had fled, as a
  /// hero* seldom tells as what X fled.
  static let staying: Int32 = 60
  /// *a man called X*: a participle that tells the name.
  static let named: Int32 = 20
  /// *Norland armed with missiles*: a participle right behind a name, without a comma.
  static let reducedName: Int32 = 100
  /// *who, it said, had fled*: a subject that a comma cuts off from its relative pronoun, and a remark
  /// there.
  static let cutRelative: Int32 = 150
  static let remarkInRelative: Int32 = 60
  /// *X, Y discovered, had left*: a remark with a verb that need not tell anything.
  static let unsaidRemark: Int32 = 150
  /// *him he*: the form of a subject as an object.
  static let subjectForm: Int32 = 300
  /// *the night he fled*: a clause without its pronoun, behind what a pronoun could not explain.
  static let contactPronoun: Int32 = 60
  /// *a decision* behind a comma.
  static let summary: Int32 = 60
  /// *a decision X condemned*
  static let aboutSummary: Int32 = 30
  /// *condemned, in the strongest terms, X*
  static let objectBehindAside: Int32 = 20
  /// A speaker behind the comma and the verb that end what he says: *X armed Y, said a spokesman*.
  static let saidBehind: Int32 = 90
  /// A speaker behind a verb that another subject waits for.
  static let waitingSubject: Int32 = 420
  /// What a quotation ends with as the subject of a verb of saying behind it.
  static let pastQuote: Int32 = 220
  /// A group that has no part in any clause.
  static let strayGroup: Int32 = 420
  /// Such a group before a gerund that is said of it.
  static let absolute: Int32 = 5
  /// A finite verb that no subject waits for.
  static let strayVerb: Int32 = 520
  /// As such a verb, but what a verb of saying right before it says.
  static let embeddedVerb: Int32 = 20

  /// A clause without *that* behind a verb of planning.
  static let plannedClause: Int32 = 330

  /// What a verb of saying saves whose subject neither conjunction nor marker introduced. No other
  /// step saves anything, so that a reading can be given up once it costs so much more than
  /// another.
  static let remarkGain: Int32 = 120

  /// Ending a clause.
  @inline(__always)
  static func closing(_ level: OpenClause, _ context: ClauseContext) -> Int32 {
    guard level.hasVerb else { return level.kind == .main ? 400 : 700 }
    var cost: Int32 = 10
    // "said X had left, and on Friday condemned Y"
    let isBehindPhrase = context.node.kind == .verbGroup && context.followsFrontedPhrase
    if !context.isBoundary, !isBehindPhrase {
      switch level.kind {
      case .relative, .participle: cost += 20
      case .complement, .main: cost += 100
      case .adverbial, .infinitive, .gerund: cost += 130
      }
    }
    if level.flags.contains(.inserted), context.before != .comma, context.before != .dash,
      context.before != .closing, !context.beforeConjunctionIsComma
    {
      cost += 100
    }
    return cost
  }

  /// A new subject beside a clause that has its verb.
  static func beside(_ level: OpenClause, _ context: ClauseContext) -> Int32 {
    var cost: Int32
    if context.beforeConjunctionIsComma {
      cost = 40
    } else if context.afterConjunction {
      cost = 90
    } else {
      cost = context.followsFrontedPhrase ? 60 : context.afterQuote ? 100 : 230
    }
    if level.kind == .relative {
      // "whom X funds and Y trains"
      let goesOn = context.afterConjunction && !context.beforeConjunctionIsComma
      // "whose ports X seized and Y searched"
      let hasGap =
        level.flags.contains(.gap) || level.flags.contains(.owned) && level.objects == 0
      cost += hasGap ? goesOn ? 0 : 20 : 200
    }
    if level.kind == .participle { cost += 300 }
    return cost
  }

  /// A subject meets its verb.
  static func predicate(
    _ level: OpenClause, endsInserted: Bool, _ context: ClauseContext
  ) -> Int32 {
    var cost: Int32 = 0
    let isCut = context.before == .comma || context.before == .dash
    if level.flags.contains(.awaitsComma) {
      if !isCut, context.before != .closing { cost += 150 }
    } else if isCut, !endsInserted, !context.afterQuote {
      cost += 220
    }
    if context.afterConjunction { cost += 300 }
    return cost
  }

  /// *it back*, *they backs*.
  static func agreement(_ number: GrammaticalNumber, _ tag: Tag) -> Int32 {
    switch (number, tag) {
    case (.singular, .verbBase): 120
    case (.plural, .verbThird): 80
    default: 0
    }
  }

  /// A verb beside another one, with the same subject.
  static func shared(_ level: OpenClause, _ context: ClauseContext) -> Int32 {
    var cost: Int32
    if context.beforeConjunctionIsComma {
      // "warned that X …, and praised Y": the comma ends what is said.
      // "fled when X …, and praised Y": likewise.
      // "met X, who …, and praised Y": likewise.
      cost = level.kind == .complement || level.kind == .adverbial ? 75 : 50
      if level.kind == .relative, level.flags.contains(.inserted) { cost += 30 }
    } else if context.afterConjunction {
      cost = 15
    } else if context.followsFrontedPhrase {
      // "condemned X and in March armed Y"
      cost = sharedBehindPhrase + (level.kind == .main ? 0 : innerBehindPhrase)
    } else if context.before == .comma || context.before == .dash {
      cost = 110
    } else {
      cost = 600
    }
    if level.kind == .participle { cost += 250 }
    if level.kind == .adverbial, level.flags.contains(.inserted), context.before == .comma {
      cost += 150
    }
    return cost
  }

  /// *whom X backs and is backed by Y*: a passive has no object, which the relative stands for.
  static func sharedGap(_ level: OpenClause) -> Int32 {
    level.kind == .relative && level.flags.contains(.gap) ? 150 : 0
  }

  /// Two members of one list that differ in kind.
  static func mismatch(
    _ first: GroupShape, _ second: GroupShape, _ context: ClauseContext
  ) -> Int32 {
    if first == second { return 0 }
    if first == .time || second == .time { return 300 }
    return context.afterConjunction ? 45 : 120
  }

  static func apposition(
    _ host: GroupShape, _ shape: GroupShape, isPlace: Bool, _ context: ClauseContext
  ) -> Int32 {
    var cost: Int32
    switch (host, shape) {
    case (.name, .common), (.common, .name): cost = 30
    case (.common, .common): cost = 110
    case (.name, .name): cost = isPlace ? 80 : 240
    default: cost = 280
    }
    if context.before == .nounGroup || context.before == .closing, !context.followsTimeAside {
      cost += shape == .common ? 200 : 60
    }
    if context.before == .opening { cost = min(cost, 40) }
    return cost
  }
}
