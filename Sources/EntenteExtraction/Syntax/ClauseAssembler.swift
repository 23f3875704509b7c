/// Builds the clauses that a series of steps describes: who is subject and object of which verb,
/// and what hangs on it.
struct ClauseAssembler {
  let pack: LanguagePack

  /// A clause under construction.
  struct Level {
    var kind: Clause.Kind
    var marker: Lexeme = -1
    /// The finite clause, -1 before its verb.
    var clause: Int32 = -1
    /// The innermost clause, which takes objects and phrases.
    var current: Int32 = -1
    var parent: Int32 = -1
    /// Noun group that waits to be a subject.
    var subject: Int32 = -1
    var antecedent: Int32 = -1
    /// The relative pronoun, as a lexeme.
    var relative: Lexeme = -1
    /// Preposition before the relative pronoun (*to whom*), or -1.
    var relativePreposition: Int32 = -1
    var isParenthesis = false
    /// The noun group before the bracket that opens a parenthesis, or -1.
    var bracketed: Int32 = -1
    /// The noun whose content a *that*-clause tells (*the claim that*), or -1.
    var completes: Int32 = -1
  }

  var levels: [Level] = [Level(kind: .main)]
  /// Preposition that waits for its noun group: a unit, or -1.
  var preposition: Int32 = -1
  var prepositionAfter: Int32 = -1
  var prepositionAfterAdjective: Int32 = -1
  var prepositionContinues = false
  /// The clause outside that its phrase belongs to, or -1.
  var prepositionClause: Int32 = -1
  var lastGroup: Int32 = -1
  /// Whether the node stands behind a relative clause that told of the last group.
  var leavesAside = false
  var groupBeforeLast: Int32 = -1
  var lastAdjective: Int32 = -1
  var hostGroup: Int32 = -1
  /// The clause of saying whose speaker comes next.
  var inverted: Int32 = -1
  /// Participial and adverbial clauses at the front that wait for the main clause.
  var orphans: [Int32] = []
  var subjectless: [Int32] = []
  var accordingTo: Int32 = -1

  init(pack: LanguagePack) { self.pack = pack }

  mutating func begin() {
    levels.removeAll(keepingCapacity: true)
    levels.append(Level(kind: .main))
    preposition = -1
    lastGroup = -1
    groupBeforeLast = -1
    lastAdjective = -1
    hostGroup = -1
    inverted = -1
    orphans.removeAll(keepingCapacity: true)
    subjectless.removeAll(keepingCapacity: true)
    accordingTo = -1
  }

  var top: Level {
    get { levels[levels.count - 1] }
    set { levels[levels.count - 1] = newValue }
  }

  mutating func take(_ step: ClauseStep, at index: Int, _ sentence: inout Sentence) {
    let node = sentence.nodes[index]
    func context() -> ClauseContext { ClauseContext(index, sentence, pack) }
    leave(step)
    switch step.kind {
    case .subject, .object, .oblique, .conjoinLast, .conjoinSubject, .conjoinObject, .conjoinHost,
      .apposeLast, .apposeSubject, .apposeHost, .apposeFronted, .complementSubject, .besideSubject,
      .contactSubject, .remarkSubject, .speaker, .adjunct, .strayGroup:
      nounGroup(node.index, as: step.kind, &sentence)
    case .predicate, .shared, .relativePredicate, .inverted, .strayVerb:
      makeFinite(node.index, &sentence)
      finite(node.index, as: step.kind, context(), &sentence)
      preposition = -1
    case .reduced:
      sentence.verbGroups[Int(node.index)].form = .participle
      sentence.verbGroups[Int(node.index)].isPassive = true
      participle(node.index, ofLast: true, isReduced: true, context(), &sentence)
      preposition = -1
    case .infinitive:
      infinitive(node.index, context(), &sentence)
      preposition = -1
    case .participleOfLast, .participleOfSubject:
      participle(node.index, ofLast: step.kind == .participleOfLast, context(), &sentence)
      preposition = -1
    case .adjective: adjective(node.index, context(), &sentence)
    case .preposition: preposition(node.index, context(), &sentence)
    case .relative: relative(node.index, context(), &sentence)
    case .subordinator: subordinator(node.index, context(), &sentence)
    case .open:
      var level = Level(kind: .main)
      level.parent = top.current
      level.isParenthesis = true
      level.bracketed = lastGroup
      push(level)
    case .close:
      if let outer = levels.lastIndex(where: \.isParenthesis), outer > 0 {
        lastGroup = levels[outer].bracketed
        levels.removeLast(levels.count - outer)
      }
    case .stop:
      levels.removeAll(keepingCapacity: true)
      levels.append(Level(kind: .main))
      preposition = -1
      lastGroup = -1
    case .pass: break
    }
    if node.kind != .adjective, node.kind != .quote { lastAdjective = -1 }
  }

  /// Ends the clauses that the step does; behind a relative clause that a comma has set in, a phrase or
  /// an object goes on as if it stood behind whom that tells of.
  private mutating func leave(_ step: ClauseStep) {
    let closes = min(Int(step.closes), levels.count - 1)
    leavesAside = false
    guard closes > 0 else { return }
    switch step.kind {
    case .preposition, .adjective, .infinitive, .object:
      let antecedent = levels[levels.count - closes].antecedent
      if antecedent >= 0 {
        lastGroup = antecedent
        leavesAside = true
      }
    default: break
    }
    levels.removeLast(closes)
  }

  // MARK: Finite verbs

  func add(_ clause: Clause, _ sentence: inout Sentence) -> Int32 {
    sentence.clauses.append(clause)
    return Int32(sentence.clauses.count - 1)
  }

  /// A form that the groups took for a participle is the past after all.
  func makeFinite(_ number: Int32, _ sentence: inout Sentence) {
    guard sentence.verbGroups[Int(number)].form == .participle else { return }
    sentence.verbGroups[Int(number)].form = .finite
    sentence.verbGroups[Int(number)].isPassive = false
  }

  mutating func finite(
    _ number: Int32, as step: ClauseStep.Kind, _ context: ClauseContext,
    _ sentence: inout Sentence
  ) {
    var level = top
    var clause = Clause(verb: number, kind: level.kind)
    clause.marker = level.marker
    clause.parent = level.parent
    clause.completes = level.completes
    switch step {
    case .shared where level.current >= 0: share(&clause, level, context, &sentence)
    case .inverted:
      clause.kind = .main
      clause.marker = -1
      clause.parent = -1
      inverted = Int32(sentence.clauses.count)
    default:
      clause.subject = level.subject
      if level.kind == .relative {
        clause.antecedent = level.antecedent
        if level.subject < 0 { clause.antecedent = many(level.antecedent, for: number, sentence) }
        relate(&clause, level, &sentence)
      }
      if level.kind == .adverbial, level.parent < 0 {
        orphans.append(Int32(sentence.clauses.count))
      }
    }
    if clause.subject >= 0, sentence.nounGroups[Int(clause.subject)].role == .none {
      sentence.nounGroups[Int(clause.subject)].role = .subject
    }
    let new = add(clause, &sentence)
    // "wants to kill X and sabotage Y, and accused Z": beside the wanting.
    if level.clause < 0 || sentence.clauses[Int(new)].kind != .infinitive { level.clause = new }
    level.current = new
    level.subject = clause.subject
    top = level
    if clause.kind == .main, step != .inverted { adopt(new, &sentence) }
  }

  /// A verb beside another one: the same subject, and the auxiliaries it leaves out.
  func share(
    _ clause: inout Clause, _ level: Level, _ context: ClauseContext, _ sentence: inout Sentence
  ) {
    let number = Int(clause.verb)
    let beside = sharing(number, level, sentence)
    let earlier = sentence.clauses[Int(beside.clause)]
    clause = Clause(verb: clause.verb, kind: earlier.kind)
    clause.subject = earlier.subject
    clause.parent = earlier.parent
    clause.marker = earlier.marker
    clause.antecedent = earlier.antecedent
    clause.completes = earlier.completes
    if beside.sharesForm {
      clause.sharesAuxiliary = beside.clause
      let other = sentence.verbGroups[Int(earlier.verb)]
      sentence.verbGroups[number].isPassive =
        isPassiveItself(sentence.verbGroups[number], sentence)
        || other.isPassive && sentence.units[Int(sentence.verbGroups[number].main)].tag != .verbBase
      sentence.verbGroups[number].form = other.form
    }
    if earlier.kind == .relative, earlier.object == earlier.antecedent, earlier.antecedent >= 0,
      !context.nextIsGroup
    {
      clause.object = earlier.antecedent
    }
  }

  /// The clause beside which a verb stands, and whether it lacks that clause's auxiliaries: *to arm
  /// X and train Y*, *was raided by X and defended by Y*.
  func sharing(
    _ number: Int, _ level: Level, _ sentence: Sentence
  ) -> (clause: Int32, sharesForm: Bool) {
    let verb = sentence.verbGroups[number]
    let main = sentence.units[Int(verb.main)]
    let isBare = verb.first == verb.main || sentence.units[Int(verb.first)].tag == .adverb
    let nearest = lender(level.current, sentence)
    let other = sentence.verbGroups[Int(sentence.clauses[Int(nearest)].verb)]
    if isBare, main.tag == .verbBase {
      if other.form == .infinitive
        || sentence.units[Int(other.main)].tag == .verbBase && other.first != other.main
      {
        return (nearest, true)
      }
    }
    let finite = lender(level.clause >= 0 ? level.clause : level.current, sentence)
    let outer = sentence.verbGroups[Int(sentence.clauses[Int(finite)].verb)]
    if isBare, main.tag == .verbBase, outer.first != outer.main,
      sentence.units[Int(outer.main)].tag == .verbBase
    {
      return (finite, true)
    }
    if !outer.isPassive, isPassiveItself(verb, sentence),
      sentence.units[Int(outer.main)].tag == .verbParticiple
    {
      return (finite, true)
    }
    if isBare, main.tag == .verbPast || main.tag == .verbParticiple,
      main.readings.contains(.verbParticiple),
      outer.isPassive
        ? followedByPhrase(verb, sentence)
        : outer.first != outer.main && sentence.units[Int(outer.main)].tag == .verbParticiple
          // "had not spoken in years, but attacked X": that he did.
          && !(outer.isNegated && main.readings.contains(.verbPast)
            && pack.contrasts(sentence.units[max(Int(verb.first) - 1, 0)].lexeme))
    {
      return (finite, true)
    }
    return (finite, false)
  }

  /// *did not arm X, train Y or fund Z*: whose auxiliaries the clause has, if not its own.
  private func lender(_ clause: Int32, _ sentence: Sentence) -> Int32 {
    let shared = sentence.clauses[Int(clause)].sharesAuxiliary
    return shared >= 0 ? shared : clause
  }

  /// *has recalled X and been thanked by Y*
  private func isPassiveItself(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    verb.first < verb.main && sentence.units[Int(verb.main)].tag == .verbParticiple
      && pack.lexicon[sentence.units[Int(verb.first)].lexeme].verb == pack.marks.be
  }

  func followedByPhrase(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    let next = Int(verb.end)
    guard next < sentence.units.count else { return true }
    switch sentence.units[next].tag {
    case .preposition, .comma, .stop, .conjunction, .adverb: return true
    default: return false
    }
  }

  /// *X and Y, who have armed Z*: the list that ends with the antecedent, where the verb wants more
  /// than one and the antecedent is one.
  private func many(_ antecedent: Int32, for verb: Int32, _ sentence: Sentence) -> Int32 {
    guard antecedent >= 0 else { return antecedent }
    let group = sentence.nounGroups[Int(antecedent)]
    let head = sentence.units[Int(group.head)]
    let finite = sentence.units[Int(sentence.verbGroups[Int(verb)].first)]
    guard group.coordination >= 0, group.coordination < antecedent, head.tag == .name,
      // "the UAE"
      sentence.units[Int(group.first)..<Int(group.head)].allSatisfy({ $0.tag == .determiner }),
      // Not what the list hangs on.
      sentence.units[
        Int(sentence.nounGroups[Int(group.coordination)].first)..<Int(group.first)
      ].allSatisfy({ [.name, .comma, .conjunction, .determiner].contains($0.tag) }),
      !pack.isPluralName(sentence.tokens[Int(head.end) - 1].lexeme),
      finite.tag == .verbBase || finite.lexeme == pack.marks.are
        || finite.lexeme == pack.marks.were || isJoint(verb, sentence)
    else { return antecedent }
    return group.coordination
  }

  /// *who toppled Z together*, *which detest each other*
  private func isJoint(_ verb: Int32, _ sentence: Sentence) -> Bool {
    let first = Int(sentence.verbGroups[Int(verb)].first)
    // "who both toppled Z"
    if first > 0,
      pack.meansTwo(sentence.units[first].lexeme)
        || pack.meansTwo(sentence.units[first - 1].lexeme)
    {
      return true
    }
    var index = Int(sentence.verbGroups[Int(verb)].end)
    while index < sentence.units.count {
      let unit = sentence.units[index]
      if pack.meansJointly(unit.lexeme) || unit.lexeme == pack.marks.eachOther { return true }
      if unit.tag == .comma || unit.tag == .stop || unit.tag.isVerb { return false }
      index += 1
    }
    return false
  }

  /// Gives the antecedent of a relative clause its role.
  func relate(_ clause: inout Clause, _ level: Level, _ sentence: inout Sentence) {
    let antecedent = clause.antecedent
    guard antecedent >= 0 else { return }
    if level.relativePreposition >= 0 {
      sentence.phrases.append(
        Phrase(
          preposition: sentence.units[Int(level.relativePreposition)].lexeme,
          unit: level.relativePreposition, group: antecedent, after: -1,
          afterAdjective: -1, clause: Int32(sentence.clauses.count)))
    } else if clause.subject < 0 {
      clause.subject = antecedent
    } else if level.relative != pack.marks.whose {
      clause.object = antecedent
    }
  }

  /// The main clause has come: what stood before it and waited hangs on it now.
  mutating func adopt(_ clause: Int32, _ sentence: inout Sentence) {
    // "With the support of X, Y attacked"
    for index in sentence.phrases.indices where sentence.phrases[index].clause < 0 {
      sentence.phrases[index].clause = clause
    }
    for orphan in orphans { sentence.clauses[Int(orphan)].parent = clause }
    for waiting in subjectless {
      sentence.clauses[Int(waiting)].subject = sentence.clauses[Int(clause)].subject
      // "Accused by X of arming Y, Z …": the arming belongs to the accusing.
      if sentence.clauses[Int(waiting)].parent < 0 {
        sentence.clauses[Int(waiting)].parent = clause
      }
      // "After vowing to defend X, Y …": the defending is Y's as well.
      for index in sentence.clauses.indices
      where sentence.clauses[index].parent == waiting && sentence.clauses[index].subject < 0
        && sentence.clauses[index].kind == .infinitive
      {
        sentence.clauses[index].subject = sentence.clauses[Int(clause)].subject
      }
    }
    orphans.removeAll(keepingCapacity: true)
    subjectless.removeAll(keepingCapacity: true)
  }
}
