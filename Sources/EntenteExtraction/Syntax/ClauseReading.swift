/// Of a subject, as far as it shows.
enum GrammaticalNumber: UInt8 {
  case unknown, singular, plural
}

/// A clause that is open, as far as the choice of the next step depends on it.
struct OpenClause: Equatable {
  struct Flags: OptionSet {
    let rawValue: UInt8
    static let parenthesis = Flags(rawValue: 1)
    static let hasVerb = Flags(rawValue: 2)
    /// Opened behind a comma, so that another one should close it.
    static let inserted = Flags(rawValue: 4)
    /// An apposition behind a comma waits for a comma that closes it.
    static let awaitsComma = Flags(rawValue: 8)
    /// Opened by a subject with neither conjunction nor marker before it.
    static let asyndetic = Flags(rawValue: 16)
    /// A remark between commas: *the rebels, a report says, are armed*.
    static let remark = Flags(rawValue: 32)
    /// A relative clause whose antecedent is not its subject: *which Tehran funds*.
    static let gap = Flags(rawValue: 64)
  }

  var kind: Clause.Kind = .main
  var flags: Flags = []
  var number = GrammaticalNumber.unknown
  /// Objects that the innermost verb has.
  var objects: UInt8 = 0
  /// Noun group that is or will be the subject, or -1.
  var subject: Int16 = -1
  var object: Int16 = -1
  /// The innermost verb's group, or -1.
  var verb: Int16 = -1

  var isParenthesis: Bool { flags.contains(.parenthesis) }
  var hasVerb: Bool { flags.contains(.hasVerb) }
}

/// One reading of the nodes of a sentence so far.
struct ClauseReading {
  var levels = InlineArray<8, OpenClause>(repeating: OpenClause())
  var count = 1
  /// In hundredths; see ``ClauseCosts``.
  var cost: Int32 = 0
  /// The last step in the search's record, -1 at the start.
  var step: Int32 = -1
  var lastGroup: Int16 = -1
  /// The noun group that the last phrase hangs on, or -1.
  var host: Int16 = -1
  var hasPreposition = false
  var awaitsSpeaker = false
  /// Noun groups joined by commas wait for the conjunction that ends the list; likewise verbs.
  var nounList = false
  var verbList = false

  var top: OpenClause {
    get { levels[count - 1] }
    set { levels[count - 1] = newValue }
  }

  /// Whether what comes next costs the same in both.
  func isLike(_ other: ClauseReading) -> Bool {
    guard count == other.count, lastGroup == other.lastGroup, host == other.host,
      hasPreposition == other.hasPreposition, awaitsSpeaker == other.awaitsSpeaker,
      nounList == other.nounList, verbList == other.verbList
    else { return false }
    // The innermost clauses differ most.
    var index = count - 1
    while index >= 0, levels[index] == other.levels[index] { index -= 1 }
    return index < 0
  }

  /// What it costs to end the sentence here.
  var closingCost: Int32 {
    var cost: Int32 = 0
    for index in 0..<count {
      let level = levels[index]
      guard !level.hasVerb, !level.isParenthesis else { continue }
      cost += level.kind == .main ? (level.subject >= 0 ? 350 : 100) : 600
    }
    return cost + (nounList ? ClauseCosts.openList : 0) + (verbList ? 100 : 0)
  }

  /// Goes on with a step at a node; ``ClauseAssembler`` builds what the steps say.
  mutating func take(_ step: ClauseStep.Kind, closing closes: Int, _ context: ClauseContext) {
    count -= closes
    switch step {
    case .subject:
      top.subject = context.number
      top.number = context.grammaticalNumber
      top.flags.remove(.awaitsComma)
      note(context)
    case .object:
      top.objects += 1
      if top.objects == 1 { top.object = context.number }
      note(context)
    case .oblique:
      let before = lastGroup
      note(context)
      host = context.afterGroup ? before : -1
    case .conjoinLast, .conjoinSubject, .conjoinObject, .conjoinHost:
      note(context)
      nounList = !context.afterConjunction
      if context.afterConjunction { top.flags.remove(.awaitsComma) }
      if !top.hasVerb { top.number = .plural }
    case .apposeLast, .apposeSubject:
      note(context)
      if context.afterComma { top.flags.insert(.awaitsComma) }
    case .complementSubject:
      open(.complement, [.asyndetic], subject: context)
    case .besideSubject: startBeside(context)
    case .contactSubject: open(.relative, [], subject: context)
    case .remarkSubject: open(.main, [.inserted, .remark], subject: context)
    case .speaker, .strayGroup: note(context)
    case .adjunct: hasPreposition = false
    case .predicate, .relativePredicate, .strayVerb: useFinite(context.number)
    case .shared:
      useFinite(context.number)
      verbList = !context.afterConjunction
    case .inverted:
      useFinite(context.number)
      awaitsSpeaker = true
      top.objects = 1
    case .reduced: pushInner(context)
    case .infinitive, .participleOfLast, .participleOfSubject:
      if top.hasVerb { useVerb(context.number) } else { pushInner(context) }
      hasPreposition = false
    case .adjective: hasPreposition = false
    case .preposition: hasPreposition = context.isFollowedByObject
    case .relative:
      push(OpenClause(kind: .relative, flags: context.before == .comma ? [.inserted] : []))
      hasPreposition = false
    case .subordinator:
      push(OpenClause(kind: context.isThat ? .complement : .adverbial))
      hasPreposition = false
    case .open: push(OpenClause(flags: [.parenthesis]))
    case .stop:
      count = 1
      levels[0] = OpenClause()
      lastGroup = -1
      host = -1
      hasPreposition = false
      awaitsSpeaker = false
      nounList = false
      verbList = false
    case .close: closeParenthesis()
    case .pass: break
    }
  }

  private mutating func closeParenthesis() {
    var outer = count - 1
    while outer > 0, !levels[outer].isParenthesis { outer -= 1 }
    if outer > 0 { count = outer }
  }

  private mutating func note(_ context: ClauseContext) {
    lastGroup = context.number
    hasPreposition = false
    awaitsSpeaker = false
  }

  private mutating func push(_ level: OpenClause) {
    if count < ClauseSearch.depth {
      levels[count] = level
      count += 1
    } else {
      top = level
    }
  }

  private mutating func open(
    _ kind: Clause.Kind, _ flags: OpenClause.Flags, subject context: ClauseContext
  ) {
    var level = OpenClause(kind: kind, flags: flags)
    level.subject = context.number
    level.number = context.grammaticalNumber
    push(level)
    note(context)
  }

  /// A participial clause, or an infinitive before its clause has a verb.
  private mutating func pushInner(_ context: ClauseContext) {
    var level = OpenClause(kind: .participle, flags: [.hasVerb])
    if context.afterComma { level.flags.insert(.inserted) }
    level.verb = context.number
    push(level)
    hasPreposition = false
  }

  private mutating func useVerb(_ verb: Int16) {
    top.verb = verb
    top.objects = 0
    top.object = -1
    top.flags.insert(.hasVerb)
  }

  private mutating func useFinite(_ verb: Int16) {
    let isGap = top.kind == .relative && top.subject >= 0
    if isGap, !top.hasVerb { top.flags.insert(.gap) }
    nounList = false
    useVerb(verb)
    top.flags.remove(.awaitsComma)
    // The antecedent is the object: "which Tehran funds".
    if isGap { top.objects = 1 }
    hasPreposition = false
    host = -1
  }

  private mutating func startBeside(_ context: ClauseContext) {
    let old = top
    let hasGap = old.flags.contains(.gap)
    var level = OpenClause(kind: old.kind == .complement || hasGap ? old.kind : .main)
    level.flags = old.flags.intersection(hasGap ? [.parenthesis, .inserted] : [.parenthesis])
    if !context.afterConjunction { level.flags.insert(.asyndetic) }
    level.subject = context.number
    level.number = context.grammaticalNumber
    nounList = false
    verbList = false
    top = level
    note(context)
  }
}
