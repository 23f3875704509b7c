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
  }

  var levels: [Level] = [Level(kind: .main)]
  /// Preposition that waits for its noun group: a unit, or -1.
  private var preposition: Int32 = -1
  private var prepositionAfter: Int32 = -1
  private var prepositionAfterAdjective: Int32 = -1
  private var prepositionContinues = false
  private var lastGroup: Int32 = -1
  private var groupBeforeLast: Int32 = -1
  private var lastAdjective: Int32 = -1
  private var hostGroup: Int32 = -1
  /// The clause of saying whose speaker comes next.
  private var inverted: Int32 = -1
  /// Participial and adverbial clauses at the front that wait for the main clause.
  private var orphans: [Int32] = []
  private var subjectless: [Int32] = []
  private(set) var accordingTo: Int32 = -1

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

  private var top: Level {
    get { levels[levels.count - 1] }
    set { levels[levels.count - 1] = newValue }
  }

  mutating func take(_ step: ClauseStep, at index: Int, _ sentence: inout Sentence) {
    let node = sentence.nodes[index]
    let context = ClauseContext(index, sentence, pack)
    levels.removeLast(min(Int(step.closes), levels.count - 1))
    switch step.kind {
    case .subject, .object, .oblique, .conjoinLast, .conjoinSubject, .conjoinObject, .conjoinHost,
      .apposeLast, .apposeSubject, .complementSubject, .besideSubject, .contactSubject,
      .remarkSubject,
      .speaker,
      .adjunct, .strayGroup:
      nounGroup(node.index, as: step.kind, &sentence)
    case .predicate, .shared, .relativePredicate, .inverted, .strayVerb:
      makeFinite(node.index, &sentence)
      finite(node.index, as: step.kind, context, &sentence)
      preposition = -1
    case .reduced:
      sentence.verbGroups[Int(node.index)].form = .participle
      sentence.verbGroups[Int(node.index)].isPassive = true
      participle(node.index, ofLast: true, isReduced: true, context, &sentence)
      preposition = -1
    case .infinitive:
      infinitive(node.index, context, &sentence)
      preposition = -1
    case .participleOfLast, .participleOfSubject:
      participle(node.index, ofLast: step.kind == .participleOfLast, context, &sentence)
      preposition = -1
    case .adjective: adjective(node.index, context, &sentence)
    case .preposition: preposition(node.index, context, &sentence)
    case .relative: relative(node.index, context, &sentence)
    case .subordinator: subordinator(node.index, context, &sentence)
    case .open:
      var level = Level(kind: .main)
      level.parent = top.current
      level.isParenthesis = true
      push(level)
    case .close:
      if let outer = levels.lastIndex(where: \.isParenthesis), outer > 0 {
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

  // MARK: Noun groups

  private mutating func nounGroup(
    _ group: Int32, as step: ClauseStep.Kind, _ sentence: inout Sentence
  ) {
    switch step {
    case .subject: waitAsSubject(group, &sentence)
    case .object: object(group, &sentence)
    case .oblique: phrase(group, &sentence)
    case .conjoinLast: coordinate(group, with: lastGroup, &sentence)
    case .conjoinHost: coordinate(group, with: hostGroup, &sentence)
    case .conjoinSubject: coordinate(group, with: top.subject, &sentence)
    case .conjoinObject:
      let object = top.current >= 0 ? sentence.clauses[Int(top.current)].object : -1
      coordinate(group, with: object, &sentence)
    case .apposeLast: appose(group, to: lastGroup, &sentence)
    case .apposeSubject: appose(group, to: top.subject, &sentence)
    case .complementSubject:
      var level = Level(kind: .complement)
      level.parent = top.current
      level.subject = group
      push(level)
    case .besideSubject:
      beside(group, sentence)
    case .contactSubject:
      var level = Level(kind: .relative)
      level.parent = top.current
      level.antecedent = lastGroup
      level.subject = group
      push(level)
    case .remarkSubject:
      var level = Level(kind: .main)
      level.subject = group
      push(level)
    case .speaker:
      if inverted >= 0 {
        sentence.clauses[Int(inverted)].subject = group
        sentence.nounGroups[Int(group)].role = .subject
      }
      inverted = -1
    default: break
    }
    preposition = -1
    guard step != .adjunct else { return }
    groupBeforeLast = lastGroup
    lastGroup = group
  }

  /// A clause of the same kind beside the one before; beside a relative clause whose antecedent is its
  /// object, another such (*whom Qatar funds and Turkey trains*).
  private mutating func beside(_ group: Int32, _ sentence: Sentence) {
    let old = top
    let hasGap =
      old.kind == .relative && old.clause >= 0
      && sentence.clauses[Int(old.clause)].subject != old.antecedent
    var level = Level(kind: old.kind == .complement || hasGap ? old.kind : .main)
    if level.kind != .main {
      level.marker = old.marker
      level.parent = old.parent
      level.antecedent = old.antecedent
      level.relative = old.relative
      level.relativePreposition = old.relativePreposition
    }
    level.subject = group
    top = level
  }

  private mutating func waitAsSubject(_ group: Int32, _ sentence: inout Sentence) {
    top.subject = group
    if top.relative == pack.marks.whose, top.antecedent >= 0,
      sentence.nounGroups[Int(group)].possessor < 0
    {
      sentence.nounGroups[Int(group)].possessor = top.antecedent
    }
  }

  private mutating func object(_ group: Int32, _ sentence: inout Sentence) {
    let clause = Int(top.current)
    guard clause >= 0 else { return }
    if sentence.clauses[clause].object < 0 {
      sentence.clauses[clause].object = group
    } else if sentence.clauses[clause].secondObject < 0 {
      sentence.clauses[clause].secondObject = group
    }
    sentence.nounGroups[Int(group)].role = .object
  }

  private mutating func phrase(_ group: Int32, _ sentence: inout Sentence) {
    guard preposition >= 0 else { return }
    sentence.nounGroups[Int(group)].role = .oblique
    let lexeme = sentence.units[Int(preposition)].lexeme
    if lexeme == pack.marks.accordingTo { accordingTo = group }
    sentence.phrases.append(
      Phrase(
        preposition: lexeme, unit: preposition, group: group, after: prepositionAfter,
        afterAdjective: prepositionAfterAdjective, clause: top.current,
        continues: prepositionContinues))
    hostGroup = prepositionAfter
  }

  private mutating func coordinate(
    _ group: Int32, with earlier: Int32, _ sentence: inout Sentence
  ) {
    guard earlier >= 0 else { return }
    let first = sentence.nounGroups[Int(earlier)].coordination
    var tail = first
    while sentence.nounGroups[Int(tail)].conjunct >= 0 {
      tail = sentence.nounGroups[Int(tail)].conjunct
    }
    guard tail != group else { return }
    sentence.nounGroups[Int(tail)].conjunct = group
    sentence.nounGroups[Int(group)].coordination = first
    sentence.nounGroups[Int(group)].role = sentence.nounGroups[Int(first)].role
  }

  private func appose(_ group: Int32, to host: Int32, _ sentence: inout Sentence) {
    guard host >= 0, host != group else { return }
    var host = host
    if let phrase = sentence.phrases.last, phrase.group == host, phrase.after >= 0,
      isLocative(phrase, sentence)
    {
      host = phrase.after
    }
    sentence.nounGroups[Int(group)].appositionOf = host
    sentence.nounGroups[Int(group)].role = .apposition
  }

  // MARK: Finite verbs

  private func add(_ clause: Clause, _ sentence: inout Sentence) -> Int32 {
    sentence.clauses.append(clause)
    return Int32(sentence.clauses.count - 1)
  }

  /// A form that the groups took for a participle is the past after all.
  private func makeFinite(_ number: Int32, _ sentence: inout Sentence) {
    guard sentence.verbGroups[Int(number)].form == .participle else { return }
    sentence.verbGroups[Int(number)].form = .finite
    sentence.verbGroups[Int(number)].isPassive = false
  }

  private mutating func finite(
    _ number: Int32, as step: ClauseStep.Kind, _ context: ClauseContext,
    _ sentence: inout Sentence
  ) {
    var level = top
    var clause = Clause(verb: number, kind: level.kind)
    clause.marker = level.marker
    clause.parent = level.parent
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
    level.clause = new
    level.current = new
    level.subject = clause.subject
    top = level
    if clause.kind == .main, step != .inverted { adopt(new, &sentence) }
  }

  /// A verb beside another one: the same subject, and the auxiliaries it leaves out.
  private func share(
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
        other.isPassive && sentence.units[Int(sentence.verbGroups[number].main)].tag != .verbBase
      sentence.verbGroups[number].form = other.form
    }
    if earlier.kind == .relative, earlier.object == earlier.antecedent, earlier.antecedent >= 0,
      !context.nextIsGroup
    {
      clause.object = earlier.antecedent
    }
  }

  /// The clause beside which a verb stands, and whether it lacks that clause's auxiliaries: *to arm X
  /// and train Y*, *was raided by X and defended by Y*.
  private func sharing(
    _ number: Int, _ level: Level, _ sentence: Sentence
  ) -> (clause: Int32, sharesForm: Bool) {
    let verb = sentence.verbGroups[number]
    let main = sentence.units[Int(verb.main)]
    let isBare = verb.first == verb.main || sentence.units[Int(verb.first)].tag == .adverb
    let current = sentence.clauses[Int(level.current)]
    let other = sentence.verbGroups[Int(current.verb)]
    if isBare, main.tag == .verbBase {
      if other.form == .infinitive
        || sentence.units[Int(other.main)].tag == .verbBase && other.first != other.main
      {
        return (level.current, true)
      }
    }
    let finite = level.clause >= 0 ? level.clause : level.current
    let outer = sentence.verbGroups[Int(sentence.clauses[Int(finite)].verb)]
    if isBare, main.tag == .verbBase, outer.first != outer.main,
      sentence.units[Int(outer.main)].tag == .verbBase
    {
      return (finite, true)
    }
    if isBare, main.tag == .verbPast || main.tag == .verbParticiple,
      main.readings.contains(.verbParticiple),
      outer.isPassive
        ? followedByPhrase(verb, sentence)
        : outer.first != outer.main && sentence.units[Int(outer.main)].tag == .verbParticiple
    {
      return (finite, true)
    }
    return (finite, false)
  }

  private func followedByPhrase(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    let next = Int(verb.end)
    guard next < sentence.units.count else { return true }
    switch sentence.units[next].tag {
    case .preposition, .comma, .stop, .conjunction, .adverb: return true
    default: return false
    }
  }

  /// Gives the antecedent of a relative clause its role.
  private func relate(_ clause: inout Clause, _ level: Level, _ sentence: inout Sentence) {
    guard level.antecedent >= 0 else { return }
    if level.relativePreposition >= 0 {
      sentence.phrases.append(
        Phrase(
          preposition: sentence.units[Int(level.relativePreposition)].lexeme,
          unit: level.relativePreposition, group: level.antecedent, after: -1,
          afterAdjective: -1, clause: Int32(sentence.clauses.count)))
    } else if clause.subject < 0 {
      clause.subject = level.antecedent
    } else if level.relative != pack.marks.whose {
      clause.object = level.antecedent
    }
  }

  /// The main clause has come: what stood before it and waited hangs on it now.
  private mutating func adopt(_ clause: Int32, _ sentence: inout Sentence) {
    for orphan in orphans { sentence.clauses[Int(orphan)].parent = clause }
    for waiting in subjectless {
      sentence.clauses[Int(waiting)].subject = sentence.clauses[Int(clause)].subject
      sentence.clauses[Int(waiting)].parent = clause
    }
    orphans.removeAll(keepingCapacity: true)
    subjectless.removeAll(keepingCapacity: true)
  }

  // MARK: Other verbs

  private mutating func infinitive(
    _ number: Int32, _ context: ClauseContext, _ sentence: inout Sentence
  ) {
    var clause = Clause(verb: number, kind: .infinitive)
    let parent = top.current
    if parent >= 0 {
      let outer = sentence.clauses[Int(parent)]
      if context.afterConjunction, outer.kind == .infinitive {
        clause.parent = outer.parent
        clause.subject = outer.subject
        clause.completes = outer.completes
      } else {
        clause.parent = parent
        clause.subject = outer.subject
        passGap(from: parent, to: &clause, context, &sentence)
        // "vowed on Monday to": no plan of Monday's.
        if context.before == .nounGroup, lastGroup >= 0,
          !sentence.nounGroups[Int(lastGroup)].isTime
        {
          if controls(lastGroup, outer, sentence) {
            clause.subject = lastGroup
          } else {
            clause.completes = lastGroup
            let group = sentence.nounGroups[Int(lastGroup)]
            if group.possessor >= 0 { clause.subject = group.possessor }
          }
        }
      }
    } else if top.subject >= 0, lastGroup >= 0 {
      // "Hezbollah's decision to open …"
      clause.completes = lastGroup
      let group = sentence.nounGroups[Int(lastGroup)]
      clause.subject = group.possessor >= 0 ? group.possessor : top.subject
    }
    let new = add(clause, &sentence)
    if clause.parent < 0, top.subject < 0 { subjectless.append(new) }
    open(new)
  }

  /// The innermost clause of its level, or, before the level has its verb, of one inside.
  private mutating func open(_ clause: Int32) {
    guard top.current < 0 else {
      top.current = clause
      return
    }
    pushInner(clause)
  }

  private mutating func pushInner(_ clause: Int32) {
    var level = Level(kind: .participle)
    level.clause = clause
    level.current = clause
    push(level)
  }

  /// As deep as the search goes.
  private mutating func push(_ level: Level) {
    if levels.count < ClauseSearch.depth { levels.append(level) } else { top = level }
  }

  /// *which Luanda refuses to recognise*: the antecedent is the object of the inner verb.
  private func passGap(
    from parent: Int32, to clause: inout Clause, _ context: ClauseContext,
    _ sentence: inout Sentence
  ) {
    let outer = sentence.clauses[Int(parent)]
    guard context.before == .verbGroup, outer.antecedent >= 0, outer.object == outer.antecedent
    else { return }
    clause.object = outer.object
    clause.antecedent = outer.antecedent
    sentence.clauses[Int(parent)].object = -1
  }

  /// Whether the noun group before *to* does what the infinitive says (*urged Iran to stop*).
  private func controls(_ group: Int32, _ outer: Clause, _ sentence: Sentence) -> Bool {
    guard outer.object == group || outer.secondObject == group else { return false }
    let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    if head.mention >= 0 || head.tag == .pronoun { return true }
    return !pack.lexicon.nounClass(head.lemma).isDisjoint(
      with: [.person, .group, .official, .government, .follower, .force, .country, .people])
  }

  private mutating func participle(
    _ number: Int32, ofLast: Bool, isReduced: Bool = false, _ context: ClauseContext,
    _ sentence: inout Sentence
  ) {
    let isGerund = sentence.verbGroups[Int(number)].form == .gerund
    let isComplement = isGerund && (preposition >= 0 || context.before == .verbGroup)
    var clause = Clause(verb: number, kind: isComplement ? .gerund : .participle)
    if preposition >= 0 { clause.marker = sentence.units[Int(preposition)].lexeme }
    let parent = top.current
    clause.parent = parent
    if isComplement, parent >= 0 {
      clause.subject = gerundSubject(clause.marker, of: parent, sentence)
      passGap(from: parent, to: &clause, context, &sentence)
    } else if context.afterConjunction, parent >= 0,
      [.participle, .gerund].contains(sentence.clauses[Int(parent)].kind)
    {
      let outer = sentence.clauses[Int(parent)]
      clause.subject = outer.subject
      clause.antecedent = outer.antecedent
      clause.parent = outer.parent
      clause.kind = outer.kind
      clause.marker = outer.marker
      clause.sharesAuxiliary = isGerund ? -1 : parent
    } else if ofLast, lastGroup >= 0 {
      clause.subject = lastGroup
      let group = sentence.nounGroups[Int(lastGroup)]
      if group.appositionOf >= 0, context.before == .comma { clause.subject = group.appositionOf }
      if context.before == .comma, top.clause < 0, top.subject >= 0 { clause.subject = top.subject }
      clause.antecedent = clause.subject
    } else if parent >= 0 {
      let finite = top.clause >= 0 ? top.clause : parent
      clause.parent = finite
      clause.subject = sentence.clauses[Int(finite)].subject
    } else if top.subject >= 0 {
      clause.subject = top.subject
      clause.antecedent = top.subject
    }
    let new = add(clause, &sentence)
    if clause.subject < 0 { subjectless.append(new) }
    if isReduced { pushInner(new) } else { open(new) }
  }

  /// Who does what a gerund behind a verb or preposition says.
  private func gerundSubject(
    _ marker: Lexeme, of parent: Int32, _ sentence: Sentence
  ) -> Int32 {
    let outer = sentence.clauses[Int(parent)]
    guard marker >= 0 else { return outer.subject }
    let verb = sentence.verbGroups[Int(outer.verb)]
    if pack.takesContent(verb.lemma, marker) {
      guard !verb.isPassive else { return outer.subject }
      if outer.object >= 0 { return outer.object }
      return sentence.phrases.last { $0.clause == parent }?.group ?? outer.subject
    }
    if prepositionAfter >= 0, prepositionAfter == outer.object {
      let possessor = sentence.nounGroups[Int(prepositionAfter)].possessor
      if possessor >= 0 { return possessor }
    }
    return outer.subject
  }

  // MARK: Words that connect

  private mutating func preposition(
    _ unit: Int32, _ context: ClauseContext, _ sentence: inout Sentence
  ) {
    let lexeme = sentence.units[Int(unit)].lexeme
    guard context.isFollowedByObject else {
      // Without a noun group behind it: a particle of the verb.
      if top.current >= 0 { sentence.clauses[Int(top.current)].particle = lexeme }
      preposition = -1
      return
    }
    preposition = unit
    prepositionAfter =
      context.before == .nounGroup || context.before == .closing ? lastGroup : -1
    prepositionAfterAdjective = context.before == .adjective ? lastAdjective : -1
    prepositionContinues = false
    if context.afterConjunction || context.before == .comma,
      let earlier = sentence.phrases.last(where: { $0.preposition == lexeme })
    {
      prepositionContinues = context.afterConjunction && earlier.clause == top.current
      prepositionAfter = earlier.after
      prepositionAfterAdjective = earlier.afterAdjective
    }
  }

  private mutating func adjective(
    _ unit: Int32, _ context: ClauseContext, _ sentence: inout Sentence
  ) {
    lastAdjective = unit
    if top.current >= 0, sentence.clauses[Int(top.current)].predicate < 0 {
      switch context.before {
      case .verbGroup, .adjective, .conjunction:
        sentence.clauses[Int(top.current)].predicate = unit
      default: break
      }
    }
    let host: Int32 =
      context.before == .nounGroup || (context.before == .comma && lastGroup >= 0) ? lastGroup : -1
    sentence.predications.append(
      Predication(adjective: unit, group: host, clause: host >= 0 ? -1 : top.current))
    preposition = -1
  }

  private mutating func relative(
    _ unit: Int32, _ context: ClauseContext, _ sentence: inout Sentence
  ) {
    var level = Level(kind: .relative)
    level.relative = sentence.units[Int(unit)].lexeme
    level.parent = top.current
    var host = lastGroup
    if preposition >= 0 {
      level.relativePreposition = preposition
      // "both of which", "some of whom": the relative is a subject, not an oblique.
      if sentence.units[Int(preposition)].lexeme == pack.marks.ofWord {
        level.relativePreposition = -1
        if groupBeforeLast >= 0, lastGroup >= 0,
          GroupShape(sentence.nounGroups[Int(lastGroup)], sentence) != .name
        {
          host = groupBeforeLast
        }
      }
      preposition = -1
    }
    level.antecedent = antecedent(level.relative, from: host, context, sentence)
    if level.antecedent < 0 {
      level.kind = .adverbial
      level.marker = level.relative
    }
    push(level)
  }

  /// The noun group that a relative pronoun means: the last, or one that it hangs on.
  private func antecedent(
    _ relative: Lexeme, from last: Int32, _ context: ClauseContext, _ sentence: Sentence
  ) -> Int32 {
    guard last >= 0 else { return -1 }
    var group = last
    if sentence.nounGroups[Int(group)].appositionOf >= 0, context.before == .comma {
      group = sentence.nounGroups[Int(group)].appositionOf
    }
    let wantsPerson = relative == pack.marks.who || relative == pack.marks.whom
    var steps = 0
    while steps < 4, let phrase = sentence.phrases.last(where: { $0.group == group }),
      phrase.after >= 0
    {
      let isOf = phrase.preposition == pack.marks.ofWord
      let wantsThing = relative == pack.marks.which
      guard
        isLocative(phrase, sentence) || sentence.nounGroups[Int(group)].isTime
          || (wantsPerson && !canBePerson(group, sentence) && canBePerson(phrase.after, sentence))
          || (wantsThing && isPerson(group, sentence))
          || (isOf && GroupShape(sentence.nounGroups[Int(group)], sentence) != .name
            && GroupShape(sentence.nounGroups[Int(phrase.after)], sentence) == .name)
      else { break }
      group = phrase.after
      steps += 1
    }
    return group
  }

  private func isLocative(_ phrase: Phrase, _ sentence: Sentence) -> Bool {
    guard pack.locativePrepositions.contains(phrase.preposition) else { return false }
    let group = sentence.nounGroups[Int(phrase.group)]
    if group.isTime { return true }
    let head = sentence.units[Int(group.head)]
    if head.tag == .name { return head.mention < 0 || isPlaceName(head.mention, sentence) }
    return pack.lexicon.nounClass(head.lemma).contains(.place)
  }

  private func isPlaceName(_ mention: Int32, _ sentence: Sentence) -> Bool {
    let mention = sentence.mentions[Int(mention)]
    return mention.meaning == .place || mention.meaning == .capital || mention.meaning == .metonym
      || pack.isState(mention.actor)
  }

  func canBePerson(_ group: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    if head.mention >= 0 {
      let mention = sentence.mentions[Int(head.mention)]
      return mention.meaning != .place && !pack.isState(mention.actor)
        && !pack.isInstitution(mention.actor)
    }
    let nounClass = pack.lexicon.nounClass(head.lemma)
    return !nounClass.isDisjoint(with: [.person, .people, .official, .follower, .force, .group])
      || head.tag == .pronoun
  }

  private func isPerson(_ group: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    return head.mention >= 0 && pack.isPerson(sentence.mentions[Int(head.mention)].actor)
  }

  private mutating func subordinator(
    _ unit: Int32, _ context: ClauseContext, _ sentence: inout Sentence
  ) {
    let lexeme = sentence.units[Int(unit)].lexeme
    var level = Level(kind: lexeme == pack.marks.that ? .complement : .adverbial)
    level.marker = lexeme
    level.parent = top.current
    // "X said that A did B and that C did D": beside the first.
    if context.afterConjunction, level.kind == .complement,
      let sibling = levels.last(where: { $0.kind == .complement && $0.clause >= 0 })
    {
      level.parent = sibling.parent
    }
    preposition = -1
    push(level)
  }
}
