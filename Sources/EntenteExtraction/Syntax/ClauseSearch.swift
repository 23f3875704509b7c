/// Decides what each group of a sentence is, by comparing whole readings of the sentence.
///
/// A beam search from left to right: every reading has a cost, made of small penalties for what
/// English seldom does (``ClauseCosts``), and only the cheapest ``beam`` readings are kept. So *X thanked
/// Y, insulted Z* is settled by the fact that *insulted* needs a subject and no comma cuts a subject off
/// from its verb, wherever in the sentence that shows. Linear time: the beam and the depth of clauses
/// are fixed (in the line of Zhang and Clark 2008, with costs set by hand instead of learnt).
struct ClauseSearch {
  static let beam = 8
  /// Deeper nesting is read as if flat.
  static let depth = 8

  let pack: LanguagePack
  private var readings: [Reading] = []
  private var successors: [Reading] = []
  private var record: [ClauseStep] = []
  /// Of the best reading, in hundredths; a high cost tells that something was misread.
  private(set) var cost: Int32 = 0

  init(pack: LanguagePack) { self.pack = pack }

  /// A clause that is open, as far as the choice of the next step depends on it.
  struct OpenClause: Equatable {
    var kind: Clause.Kind = .main
    var isParenthesis = false
    var hasVerb = false
    /// Opened behind a comma, so that another one should close it.
    var isInserted = false
    /// An apposition behind a comma waits for a comma that closes it.
    var awaitsComma = false
    /// Opened by a subject with neither conjunction nor marker before it.
    var isAsyndetic = false
    /// A remark between commas: *the rebels, a report says, are armed*.
    var isRemark = false
    /// Objects that the innermost verb has.
    var objects: UInt8 = 0
    var number = GrammaticalNumber.unknown
    /// Noun group that is or will be the subject, or -1.
    var subject: Int16 = -1
    var object: Int16 = -1
    /// A relative clause whose antecedent is not its subject: *which Tehran funds*.
    var hasGap = false
    /// The innermost verb's group, or -1.
    var verb: Int16 = -1
  }

  /// One reading of the nodes so far.
  struct Reading {
    var levels = InlineArray<8, OpenClause>(repeating: OpenClause())
    var count = 1
    var cost: Int32 = 0
    var lastGroup: Int16 = -1
    /// The noun group that the last phrase hangs on, or -1.
    var host: Int16 = -1
    var hasPreposition = false
    var awaitsSpeaker = false
    /// Noun groups joined by commas wait for the conjunction that ends the list; likewise verbs.
    var nounList = false
    var verbList = false
    var step: Int32 = -1

    var top: OpenClause {
      get { levels[count - 1] }
      set { levels[count - 1] = newValue }
    }

    func isLike(_ other: Reading) -> Bool {
      guard count == other.count, lastGroup == other.lastGroup, host == other.host,
        hasPreposition == other.hasPreposition, awaitsSpeaker == other.awaitsSpeaker,
        nounList == other.nounList, verbList == other.verbList
      else { return false }
      for index in 0..<count where levels[index] != other.levels[index] { return false }
      return true
    }
  }

  /// The cheapest reading: a step for each node of the sentence.
  mutating func run(on sentence: borrowing Sentence, into steps: inout [ClauseStep]) {
    readings.removeAll(keepingCapacity: true)
    record.removeAll(keepingCapacity: true)
    readings.append(Reading())
    for index in sentence.nodes.indices {
      successors.removeAll(keepingCapacity: true)
      let context = ClauseContext(index, sentence, by: pack.marks.by)
      for reading in readings { expand(reading, context, sentence) }
      keepCheapest()
    }
    for index in readings.indices { readings[index].cost += closingCost(readings[index]) }
    readings.sort { $0.cost < $1.cost }
    cost = readings.first?.cost ?? 0
    steps.removeAll(keepingCapacity: true)
    var step = readings.first?.step ?? -1
    while step >= 0 {
      steps.append(record[Int(step)])
      step = record[Int(step)].previous
    }
    steps.reverse()
  }

  private mutating func keepCheapest() {
    readings.removeAll(keepingCapacity: true)
    // Insertion into a short sorted list: the beam is small.
    for reading in successors {
      if readings.count == Self.beam, reading.cost >= readings[Self.beam - 1].cost { continue }
      var position = readings.count
      var isDouble = false
      for (index, kept) in readings.enumerated() where kept.isLike(reading) {
        if kept.cost <= reading.cost { isDouble = true } else { readings.remove(at: index) }
        break
      }
      if isDouble { continue }
      position = readings.firstIndex { $0.cost > reading.cost } ?? readings.count
      readings.insert(reading, at: position)
      if readings.count > Self.beam { readings.removeLast() }
    }
  }

  // MARK: Steps

  private mutating func take(
    _ kind: ClauseStep.Kind, closing closes: Int = 0, from reading: Reading, cost: Int32,
    _ change: (inout Reading) -> Void = { _ in }
  ) {
    var next = reading
    next.count -= closes
    next.cost += cost
    change(&next)
    record.append(ClauseStep(kind: kind, closes: UInt8(closes), previous: reading.step))
    next.step = Int32(record.count - 1)
    successors.append(next)
  }

  private mutating func expand(
    _ reading: Reading, _ context: ClauseContext, _ sentence: borrowing Sentence
  ) {
    switch context.node.kind {
    case .nounGroup: nounGroup(reading, context, sentence)
    case .verbGroup: verbGroup(reading, context, sentence)
    case .preposition:
      take(.preposition, from: reading, cost: 0) {
        $0.hasPreposition = context.isFollowedByObject
      }
    case .adjective: take(.adjective, from: reading, cost: 0) { $0.hasPreposition = false }
    case .relative: relative(reading, context)
    case .subordinator: subordinator(reading, context, sentence)
    case .semicolon:
      take(.stop, from: reading, cost: closingCost(reading)) {
        $0 = Reading(continuing: $0)
      }
    case .opening:
      take(.open, from: reading, cost: 0) { next in
        var level = OpenClause()
        level.isParenthesis = true
        next.push(level)
      }
    case .closing:
      var closes = 0
      while closes < reading.count - 1, !reading.levels[reading.count - 1 - closes].isParenthesis {
        closes += 1
      }
      if closes < reading.count - 1 { closes += 1 } else { closes = 0 }
      take(.close, closing: closes, from: reading, cost: 0)
    case .quote, .comma, .dash, .conjunction, .other: take(.pass, from: reading, cost: 0)
    }
  }

  // MARK: Noun groups

  private mutating func nounGroup(
    _ reading: Reading, _ context: ClauseContext, _ sentence: borrowing Sentence
  ) {
    let number = Int16(truncatingIfNeeded: context.node.index)
    let group = sentence.nounGroups[Int(number)]
    let shape = GroupShape(group, sentence)
    func note(_ next: inout Reading) {
      next.host = next.hasPreposition ? reading.lastGroup : next.host
      next.lastGroup = number
      next.hasPreposition = false
      next.awaitsSpeaker = false
    }
    if reading.awaitsSpeaker {
      take(.speaker, from: reading, cost: 0, note)
      return
    }
    if reading.hasPreposition {
      take(.oblique, from: reading, cost: 0) { next in
        note(&next)
        next.host = context.afterGroup ? reading.lastGroup : -1
      }
      return
    }
    let top = reading.top
    let grammaticalNumber = grammaticalNumber(of: group, sentence)
    if shape == .time {
      take(.adjunct, from: reading, cost: 0) { $0.hasPreposition = false }
    }
    let timeCost: Int32 = shape == .time ? 250 : 0

    // Joined to something before it.
    if context.isSeparated, reading.lastGroup >= 0, !(shape == .time && !context.afterConjunction) {
      conjoin(reading, number, shape, context, sentence, note)
    }
    if context.isSeparated || context.before == .nounGroup || context.before == .closing
      || context.before == .opening, reading.lastGroup >= 0, shape != .time
    {
      appose(reading, number, shape, context, sentence, note)
    }
    // A subject, of a level that is open or one beside it.
    var closes = 0
    var closing: Int32 = 0
    while closes < reading.count {
      let level = reading.levels[reading.count - 1 - closes]
      if !level.hasVerb, level.subject < 0 {
        var cost = closing + timeCost
        if closes > 0, !context.isBoundary { cost += 150 }
        if closes == 0, context.afterConjunction, reading.lastGroup >= 0 { cost += 120 }
        take(.subject, closing: closes, from: reading, cost: cost) { next in
          next.top.subject = number
          next.top.number = grammaticalNumber
          next.top.awaitsComma = false
          note(&next)
        }
      } else if level.hasVerb, !level.isParenthesis, context.isSeparated || context.afterQuote {
        let cost = closing + timeCost + ClauseCosts.beside(level, context)
        take(.besideSubject, closing: closes, from: reading, cost: cost) { next in
          next.startBeside(subject: number, context)
          next.top.number = grammaticalNumber
          note(&next)
        }
      } else if closes == 0, context.before == .comma, level.subject >= 0,
        reading.count < Self.depth, shape != .time
      {
        take(.remarkSubject, from: reading, cost: 190) { next in
          var remark = OpenClause()
          remark.subject = number
          remark.isInserted = true
          remark.isRemark = true
          next.push(remark)
          note(&next)
        }
      }
      if level.isParenthesis { break }
      closing += ClauseCosts.closing(level, context)
      closes += 1
    }
    if top.hasVerb, top.verb >= 0 {
      let verb = sentence.verbGroups[Int(top.verb)]
      let verbClass = pack.lexicon.verbClass(verb.lemma)
      let says = !verbClass.isDisjoint(with: [.say, .allege, .deny, .plan, .possible])
      if context.before != .conjunction || top.objects == 0 {
        var cost: Int32 = timeCost
        switch top.objects {
        case 0: cost += verb.isPassive ? 120 : 0
        case 1: cost += context.before == .nounGroup || context.afterQuote ? 130 : 350
        default: cost += 500
        }
        if context.before == .comma || context.before == .dash { cost += 300 }
        if context.afterConjunction { cost += 300 }
        if context.before == .nounGroup, top.objects == 0, reading.lastGroup >= 0 { cost += 100 }
        if verbClass.contains(.say), verbClass.isDisjoint(with: [.allege, .deny]), shape == .name,
          top.objects == 0
        {
          cost += 80
        }
        if top.objects < 2 {
          take(.object, from: reading, cost: cost) { next in
            next.top.objects += 1
            if next.top.objects == 1 { next.top.object = number }
            note(&next)
          }
        }
      }
      if reading.count < Self.depth {
        var cost: Int32 = says ? 40 : 420
        if verb.isPassive { cost += 100 }
        if context.isSeparated { cost += 250 }
        if top.objects > 0 { cost += 60 }
        take(.complementSubject, from: reading, cost: cost + timeCost) { next in
          var level = OpenClause(kind: .complement)
          level.subject = number
          level.number = grammaticalNumber
          level.isAsyndetic = true
          next.push(level)
          note(&next)
        }
      }
    }
    if context.before == .nounGroup, reading.lastGroup >= 0, reading.count < Self.depth,
      shape != .time
    {
      let last = GroupShape(sentence.nounGroups[Int(reading.lastGroup)], sentence)
      take(.contactSubject, from: reading, cost: last == .common ? 140 : 260) { next in
        var level = OpenClause(kind: .relative)
        level.subject = number
        level.number = grammaticalNumber
        next.push(level)
        note(&next)
      }
    }
    take(.strayGroup, from: reading, cost: 420, note)
  }

  private mutating func conjoin(
    _ reading: Reading, _ number: Int16, _ shape: GroupShape, _ context: ClauseContext,
    _ sentence: borrowing Sentence, _ note: (inout Reading) -> Void
  ) {
    func shapeOf(_ group: Int16) -> GroupShape {
      GroupShape(sentence.nounGroups[Int(group)], sentence)
    }
    func join(_ next: inout Reading) {
      note(&next)
      next.nounList = !context.afterConjunction
      if context.afterConjunction { next.top.awaitsComma = false }
      if !next.top.hasVerb { next.top.number = .plural }
    }
    let base: Int32 = context.afterConjunction ? 0 : 45
    let mismatch = ClauseCosts.mismatch(shapeOf(reading.lastGroup), shape, context)
    take(.conjoinLast, from: reading, cost: base + mismatch, join)
    if reading.host >= 0, reading.host != reading.lastGroup {
      let cost = base + 70 + ClauseCosts.mismatch(shapeOf(reading.host), shape, context)
      take(.conjoinHost, from: reading, cost: cost, join)
    }
    var closes = 0
    var closing: Int32 = 0
    while closes < reading.count {
      let level = reading.levels[reading.count - 1 - closes]
      if !level.hasVerb, level.subject >= 0, level.subject != reading.lastGroup || closes > 0 {
        let cost =
          base + closing + (context.beforeConjunctionIsComma ? 20 : 90)
          + ClauseCosts.mismatch(shapeOf(level.subject), shape, context)
        take(.conjoinSubject, closing: closes, from: reading, cost: cost, join)
      } else if level.hasVerb, level.object >= 0,
        level.object != reading.lastGroup || closes > 0
      {
        let cost =
          base + closing + 100 + ClauseCosts.mismatch(shapeOf(level.object), shape, context)
        take(.conjoinObject, closing: closes, from: reading, cost: cost, join)
      }
      if level.isParenthesis { break }
      closing += ClauseCosts.closing(level, context)
      closes += 1
    }
  }

  private mutating func appose(
    _ reading: Reading, _ number: Int16, _ shape: GroupShape, _ context: ClauseContext,
    _ sentence: borrowing Sentence, _ note: (inout Reading) -> Void
  ) {
    guard !context.afterConjunction else { return }
    let host = GroupShape(sentence.nounGroups[Int(reading.lastGroup)], sentence)
    let isPlace = isPlace(sentence.nounGroups[Int(number)], sentence)
    let cost = ClauseCosts.apposition(host, shape, isPlace: isPlace, context)
    let opens = context.before == .comma || context.before == .dash
    take(.apposeLast, from: reading, cost: cost) { next in
      note(&next)
      if opens { next.top.awaitsComma = true }
    }
    guard opens else { return }
    var closes = 0
    var closing: Int32 = 0
    while closes < reading.count {
      let level = reading.levels[reading.count - 1 - closes]
      if !level.hasVerb, level.subject >= 0, level.subject != reading.lastGroup {
        let subject = GroupShape(sentence.nounGroups[Int(level.subject)], sentence)
        let cost = closing + ClauseCosts.apposition(subject, shape, isPlace: isPlace, context) - 5
        take(.apposeSubject, closing: closes, from: reading, cost: cost) { next in
          note(&next)
          next.top.awaitsComma = true
        }
      }
      if level.isParenthesis { break }
      closing += ClauseCosts.closing(level, context)
      closes += 1
    }
  }

  private func grammaticalNumber(
    of group: NounGroup, _ sentence: borrowing Sentence
  ) -> GrammaticalNumber {
    let head = sentence.units[Int(group.head)]
    switch head.tag {
    case .noun: return head.isPlural ? .plural : .singular
    case .name:
      return pack.isPluralName(sentence.tokens[Int(head.end) - 1].lexeme) ? .unknown : .singular
    case .pronoun:
      switch pack.pronouns[head.lexeme] {
      case .many, .speaker, .eachOther: return .plural
      case .male, .female, .thing: return .singular
      case nil: return .unknown
      }
    default: return .unknown
    }
  }

  private func isPlace(_ group: NounGroup, _ sentence: borrowing Sentence) -> Bool {
    let head = sentence.units[Int(group.head)]
    guard head.mention >= 0 else { return false }
    let mention = sentence.mentions[Int(head.mention)]
    return mention.meaning == .place || mention.meaning == .capital || pack.isState(mention.actor)
  }

  // MARK: Verb groups

  private mutating func verbGroup(
    _ reading: Reading, _ context: ClauseContext, _ sentence: borrowing Sentence
  ) {
    let number = Int16(truncatingIfNeeded: context.node.index)
    let verb = sentence.verbGroups[Int(number)]
    switch verb.form {
    case .finite: finite(reading, number, verb, context, sentence, cost: 0)
    case .infinitive:
      take(.infinitive, from: reading, cost: 0) { $0.open(number, isInserted: false) }
    case .gerund: nonfinite(reading, number, context, sentence)
    case .participle:
      nonfinite(reading, number, context, sentence)
      let main = sentence.units[Int(verb.main)]
      if main.readings.contains(.verbPast), !reading.hasPreposition {
        finite(
          reading, number, verb, context, sentence, cost: context.nextIsBy ? 200 : 150)
      }
    }
  }

  private mutating func finite(
    _ reading: Reading, _ number: Int16, _ verb: VerbGroup, _ context: ClauseContext,
    _ sentence: borrowing Sentence, cost base: Int32
  ) {
    let verbClass = pack.lexicon.verbClass(verb.lemma)
    let says = !verbClass.isDisjoint(with: [.say, .allege, .deny])
    var closes = 0
    var closing: Int32 = 0
    while closes < reading.count {
      let level = reading.levels[reading.count - 1 - closes]
      if !level.hasVerb {
        if level.subject >= 0 {
          var cost = base + closing + ClauseCosts.predicate(level, closes: closes, context, reading)
          if level.isAsyndetic, level.kind == .main, says { cost -= 120 }
          if level.isRemark, !says { cost += 400 }
          cost += ClauseCosts.agreement(level.number, sentence.units[Int(verb.first)].tag)
          take(.predicate, closing: closes, from: reading, cost: cost) { $0.useFinite(number) }
        } else if level.kind == .relative {
          let cost = base + closing + (closes > 0 ? 300 : 0)
          take(.relativePredicate, closing: closes, from: reading, cost: cost) {
            $0.useFinite(number)
          }
        }
      } else if !level.isParenthesis {
        let cost = base + closing + ClauseCosts.shared(level, context)
        take(.shared, closing: closes, from: reading, cost: cost) { next in
          next.useFinite(number)
          next.verbList = !context.afterConjunction
        }
      }
      if level.isParenthesis { break }
      closing += ClauseCosts.closing(level, context)
      closes += 1
    }
    if verbClass.contains(.say), context.nextIsGroup,
      context.before == .comma || context.afterQuote
    {
      let cost = base + (context.afterQuote ? 20 : 120)
      take(.inverted, closing: reading.count - 1, from: reading, cost: cost) { next in
        next.useFinite(number)
        next.awaitsSpeaker = true
        next.top.objects = 1
      }
    }
    let main = sentence.units[Int(verb.main)]
    if verb.form == .finite, main.tag == .verbPast, main.readings.contains(.verbParticiple),
      verb.main == verb.first || sentence.units[Int(verb.first)].tag == .adverb,
      reading.lastGroup >= 0,
      context.before == .nounGroup || context.before == .comma
        || context.before == .closing || context.before == .quote,
      reading.count < Self.depth
    {
      var cost: Int32 = context.nextIsBy ? 0 : context.nextIsPhrase ? 70 : 260
      if context.before == .comma { cost += context.nextIsInfinitive ? 200 : 40 }
      if verbClass.contains(.say), !context.nextIsBy { cost += 250 }
      take(.reduced, from: reading, cost: cost) { next in
        next.push(.inner(verb: number, isInserted: context.before == .comma))
        next.hasPreposition = false
      }
    }
    take(.strayVerb, from: reading, cost: base + 520) { $0.useFinite(number) }
  }

  private mutating func nonfinite(
    _ reading: Reading, _ number: Int16, _ context: ClauseContext, _ sentence: borrowing Sentence
  ) {
    let top = reading.top
    if reading.hasPreposition || context.afterConjunction && top.hasVerb
      || top.hasVerb && context.before == .verbGroup
    {
      take(.participleOfSubject, from: reading, cost: 0) { $0.open(number, isInserted: false) }
      return
    }
    let isInserted = context.before == .comma || context.before == .dash
    func open(_ next: inout Reading) { next.open(number, isInserted: isInserted) }
    let isGerund = sentence.verbGroups[Int(number)].form == .gerund
    if reading.lastGroup >= 0,
      context.before == .nounGroup || context.isSeparated || context.before == .closing
        || context.before == .quote
    {
      take(
        .participleOfLast, from: reading,
        cost: isInserted && isGerund && top.hasVerb ? 80 : 0, open)
    }
    guard isInserted || context.afterQuote || reading.lastGroup < 0 || !top.hasVerb else { return }
    // Behind a comma it may go with any clause that is open.
    var closes = 0
    var closing: Int32 = 0
    while closes < reading.count {
      let level = reading.levels[reading.count - 1 - closes]
      if closes == 0 || level.hasVerb {
        let cost = closing + (isGerund ? Int32(10) : Int32(60))
        take(.participleOfSubject, closing: closes, from: reading, cost: cost, open)
      }
      guard isInserted, !level.isParenthesis else { break }
      closing += ClauseCosts.closing(level, context)
      closes += 1
    }
  }

  // MARK: Words that connect

  private mutating func relative(_ reading: Reading, _ context: ClauseContext) {
    take(.relative, from: reading, cost: 0) { next in
      var level = OpenClause(kind: .relative)
      level.isInserted = context.before == .comma
      next.push(level)
      next.hasPreposition = false
    }
  }

  private mutating func subordinator(
    _ reading: Reading, _ context: ClauseContext, _ sentence: borrowing Sentence
  ) {
    let isThat = sentence.units[Int(context.node.index)].lexeme == pack.marks.that
    var closes = 0
    var closing: Int32 = 0
    while closes < reading.count {
      take(.subordinator, closing: closes, from: reading, cost: closing) { next in
        next.push(OpenClause(kind: isThat ? .complement : .adverbial))
        next.hasPreposition = false
      }
      let level = reading.levels[reading.count - 1 - closes]
      guard context.isBoundary, !level.isParenthesis, level.kind != .main else { break }
      closing += ClauseCosts.closing(level, context)
      closes += 1
    }
  }

  // MARK: The end

  private func closingCost(_ reading: Reading) -> Int32 {
    var cost: Int32 = 0
    for index in 0..<reading.count {
      let level = reading.levels[index]
      guard !level.hasVerb, !level.isParenthesis else { continue }
      cost += level.kind == .main ? (level.subject >= 0 ? 350 : 100) : 600
    }
    return cost + (reading.nounList ? 150 : 0) + (reading.verbList ? 100 : 0)
  }
}

/// Of a subject, as far as it shows.
enum GrammaticalNumber: UInt8 {
  case unknown, singular, plural
}

extension ClauseSearch.OpenClause {
  /// A participial clause inside another clause.
  static func inner(verb: Int16, isInserted: Bool) -> Self {
    var level = Self(kind: .participle)
    level.hasVerb = true
    level.verb = verb
    level.isInserted = isInserted
    return level
  }
}

extension ClauseSearch.Reading {
  /// What stays behind a semicolon.
  init(continuing reading: Self) {
    self.init()
    cost = reading.cost
    step = reading.step
  }

  mutating func push(_ level: ClauseSearch.OpenClause) {
    if count < ClauseSearch.depth {
      levels[count] = level
      count += 1
    } else {
      top = level
    }
  }

  /// A verb that is not finite: the innermost of its clause, or, before the clause has its verb, of a
  /// clause inside.
  mutating func open(_ verb: Int16, isInserted: Bool) {
    if top.hasVerb { useVerb(verb) } else { push(.inner(verb: verb, isInserted: isInserted)) }
    hasPreposition = false
  }

  mutating func useVerb(_ verb: Int16) {
    top.verb = verb
    top.objects = 0
    top.object = -1
    top.hasVerb = true
  }

  mutating func useFinite(_ verb: Int16) {
    let isGap = top.kind == .relative && top.subject >= 0
    top.hasGap = top.hasGap || isGap && !top.hasVerb
    if nounList { cost += 150 }
    nounList = false
    useVerb(verb)
    top.awaitsComma = false
    // The antecedent is the object: "which Tehran funds".
    if isGap { top.objects = 1 }
    hasPreposition = false
    host = -1
  }

  mutating func startBeside(subject: Int16, _ context: ClauseContext) {
    let old = top
    var level = ClauseSearch.OpenClause(
      kind: old.kind == .complement || old.hasGap ? old.kind : .main,
      isParenthesis: old.isParenthesis)
    level.isInserted = old.hasGap && old.isInserted
    level.subject = subject
    level.isAsyndetic = !context.afterConjunction
    if nounList { cost += 150 }
    nounList = false
    verbList = false
    top = level
  }
}
