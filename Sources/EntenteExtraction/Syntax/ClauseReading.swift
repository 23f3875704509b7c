/// One reading of the nodes of a sentence so far.
struct ClauseReading {
  /// The innermost clause that is open.
  var top = OpenClause()
  /// How many clauses are open.
  var count: UInt8 = 1
  /// In hundredths; see ``ClauseCosts``.
  var cost: Int32 = 0
  /// The choice that led to it; the one before is that of another reading.
  var step = ClauseStep(kind: .pass)
  var lastGroup: Int16 = -1
  /// The noun group that the last phrase hangs on or the last apposition explains, or -1.
  var host: Int16 = -1
  private var flags: Flags = []

  private struct Flags: OptionSet {
    let rawValue: UInt8
    static let hasPreposition = Flags(rawValue: 1)
    static let awaitsSpeaker = Flags(rawValue: 2)
    static let nounList = Flags(rawValue: 4)
    static let verbList = Flags(rawValue: 8)
  }

  var hasPreposition: Bool {
    get { flags.contains(.hasPreposition) }
    set { set(.hasPreposition, newValue) }
  }
  var awaitsSpeaker: Bool {
    get { flags.contains(.awaitsSpeaker) }
    set { set(.awaitsSpeaker, newValue) }
  }
  /// Noun groups joined by commas wait for the conjunction that ends the list.
  var nounList: Bool {
    get { flags.contains(.nounList) }
    set { set(.nounList, newValue) }
  }
  /// Likewise verbs.
  var verbList: Bool {
    get { flags.contains(.verbList) }
    set { set(.verbList, newValue) }
  }

  @inline(__always)
  private mutating func set(_ flag: Flags, _ isSet: Bool) {
    if isSet { flags.formUnion(flag) } else { flags.subtract(flag) }
  }

  /// Whether what comes next costs the same in both.
  func isLike(_ other: ClauseReading, among clauses: OpenClauses) -> Bool {
    count == other.count && flags == other.flags && lastGroup == other.lastGroup
      && host == other.host && clauses.areAlike(top, other.top)
  }

  /// Behind a comma, the ending of the relative clause that another comma has set in, where the clause
  /// around has its verb.
  func insertEnd(among clauses: OpenClauses, _ context: ClauseContext) -> Ending? {
    guard context.before == .comma, context.beforeThat != .verbGroup,
      context.beforeThat != .conjunction,
      // "X, which praised its leader, Y, for his patience": that comma ends what explains Y.
      !top.flags.contains(.awaitsComma)
    else { return nil }
    var ending = Ending(of: self)
    while ending.level.hasVerb {
      let endsInsert = ending.level.kind == .relative && ending.level.flags.contains(.inserted)
      guard ending.goOn(clauses, context) else { return nil }
      if endsInsert { return ending.level.hasVerb ? ending : nil }
    }
    return nil
  }

  /// Whether the subject of the innermost clause waits for its verb.
  private var awaitsVerb: Bool { top.subject >= 0 && !top.hasVerb }

  /// What it costs to end the sentence here.
  func closingCost(among clauses: OpenClauses) -> Int32 {
    var cost: Int32 = (nounList ? ClauseCosts.openList : 0) + (verbList ? 100 : 0)
    var level: OpenClause? = top
    while let open = level {
      if !open.hasVerb, !open.isParenthesis {
        cost += open.kind == .main ? (open.subject >= 0 ? 350 : 100) : 600
      }
      level = clauses.around(open)
    }
    return cost
  }

  /// Goes on with a step at a node; ``ClauseAssembler`` builds what the steps say.
  mutating func take(
    _ step: ClauseStep.Kind, closing closes: UInt8, _ context: ClauseContext,
    among clauses: inout OpenClauses
  ) {
    for _ in 0..<closes { close(clauses) }
    switch step {
    case .subject:
      top.subject = context.number
      top.number = context.grammaticalNumber
      top.flags.remove(.awaitsComma)
      note(context)
    case .object:
      top.objects += 1
      if top.objects == 1 { top.object = context.number } else { top.flags.remove(.awaitsComma) }
      note(context)
    case .oblique:
      let before = lastGroup
      note(context)
      host = context.afterGroup ? before : -1
    case .conjoinLast, .conjoinSubject, .conjoinObject, .conjoinHost:
      // "X, as well as Y, …": set apart, so that a comma ends it.
      if context.beforeConjunctionIsComma, !nounList, !top.hasVerb, context.nextIsComma {
        top.flags.insert(.awaitsComma)
      }
      note(context)
      nounList = !context.afterConjunction
      // "X, with help from Y and Z, …": the comma is still to come.
      // So it is in "X, a man chosen by Y and a foe of Z, …".
      // "X, a state that backs Y, and Z": it has come.
      if context.afterConjunction, !context.nextIsComma,
        step != .conjoinSubject || closes == 0 || context.beforeConjunctionIsComma
      {
        top.flags.remove(.awaitsComma)
      }
      if !top.hasVerb { top.number = .plural }
    case .apposeLast, .apposeSubject, .apposeHost:
      let before = lastGroup
      note(context)
      // "backed by X, a port, and Y"
      if step == .apposeLast, context.explainsMember { host = before }
      if context.afterComma || step == .apposeSubject { top.flags.insert(.awaitsComma) }
    case .apposeFronted: note(context)
    case .complementSubject:
      open(.complement, [.asyndetic], subject: context, &clauses)
    case .besideSubject: startBeside(context)
    case .contactSubject:
      // "whose ports Norland seized": no verb of the ports' own.
      if top.flags.contains(.owned) { top.flags.insert(.hasVerb) }
      open(.relative, [], subject: context, &clauses)
    case .remarkSubject: open(.main, [.inserted, .remark], subject: context, &clauses)
    case .speaker, .strayGroup: note(context)
    case .adjunct: hasPreposition = false
    case .predicate, .relativePredicate: useFinite(context.number)
    case .strayVerb:
      useFinite(context.number)
      // "which Y says backs Z": its subject, so that it has no object yet.
      if context.before == .verbGroup, top.flags.contains(.gap) { top.objects = 0 }
    case .shared:
      useFinite(context.number)
      verbList = !context.afterConjunction
    case .inverted:
      useFinite(context.number)
      awaitsSpeaker = true
      top.objects = 1
    case .reduced: pushInner(context, &clauses)
    case .infinitive, .participleOfLast, .participleOfSubject:
      if top.hasVerb { useVerb(context.number) } else { pushInner(context, &clauses) }
      hasPreposition = false
    case .adjective:
      hasPreposition = false
      // "X, weary of war, praised Y"
      if context.before == .comma, !top.hasVerb, top.subject >= 0 {
        top.flags.insert(.awaitsComma)
      }
    case .preposition:
      hasPreposition = context.isFollowedByObject
      // "X, in a rare comment, praised Y"
      // and "gave X, among others, a medal"
      if context.before == .comma, top.hasVerb ? top.objects == 1 : top.subject >= 0 {
        top.flags.insert(.awaitsComma)
      }
    case .relative:
      var flags: OpenClause.Flags = context.before == .comma ? [.inserted] : []
      if context.isWhose { flags.insert(.owned) }
      push(OpenClause(kind: .relative, flags: flags), &clauses)
      hasPreposition = false
    case .subordinator:
      // "X left and, once Y had come, praised Z", "X, where Y has troops, praised Z": set in.
      let isInserted =
        context.before == .comma
        && (context.beforeThat == .conjunction || !context.isThat && awaitsVerb)
      push(
        OpenClause(
          kind: context.isThat ? .complement : .adverbial, flags: isInserted ? [.inserted] : []),
        &clauses)
      hasPreposition = false
    case .open: push(OpenClause(flags: [.parenthesis], bracketed: lastGroup), &clauses)
    case .stop:
      count = 1
      top = OpenClause()
      lastGroup = -1
      host = -1
      flags = []
    case .close: closeParenthesis(clauses)
    case .pass: break
    }
  }

  /// Ends the innermost clause; the outermost stays.
  private mutating func close(_ clauses: OpenClauses) {
    guard let outer = clauses.around(top) else { return }
    top = outer
    count -= 1
  }

  /// Ends the innermost parenthesis and all clauses in it.
  private mutating func closeParenthesis(_ clauses: OpenClauses) {
    var reading = self
    while reading.count > 1, !reading.top.isParenthesis { reading.close(clauses) }
    guard reading.count > 1 else { return }
    reading.lastGroup = reading.top.bracketed
    reading.close(clauses)
    self = reading
  }

  private mutating func note(_ context: ClauseContext) {
    lastGroup = context.number
    flags.subtract([.hasPreposition, .awaitsSpeaker])
  }

  private mutating func push(_ level: OpenClause, _ clauses: inout OpenClauses) {
    if count < ClauseSearch.depth {
      top = clauses.put(level, inside: top)
      count += 1
    } else {
      replace(level)
    }
  }

  /// Puts a clause in the place of the innermost one.
  private mutating func replace(_ level: OpenClause) {
    let outer = top.outer
    top = level
    top.outer = outer
  }

  private mutating func open(
    _ kind: Clause.Kind, _ flags: OpenClause.Flags, subject context: ClauseContext,
    _ clauses: inout OpenClauses
  ) {
    var level = OpenClause(kind: kind, flags: flags)
    level.subject = context.number
    level.number = context.grammaticalNumber
    push(level, &clauses)
    note(context)
  }

  /// A participial clause, or an infinitive before its clause has a verb.
  private mutating func pushInner(_ context: ClauseContext, _ clauses: inout OpenClauses) {
    var level = OpenClause(kind: .participle, flags: [.hasVerb])
    if context.afterComma { level.flags.insert(.inserted) }
    level.verb = context.number
    push(level, &clauses)
    hasPreposition = false
  }

  private mutating func useVerb(_ verb: Int16) {
    top.verb = verb
    top.objects = 0
    top.object = -1
    top.flags.insert(.hasVerb)
  }

  private mutating func useFinite(_ verb: Int16) {
    let isGap = top.kind == .relative && top.subject >= 0 && !top.flags.contains(.owned)
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
    replace(level)
    note(context)
  }
}
