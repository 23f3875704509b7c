/// What the noun groups of a clause become.
extension ClauseAssembler {
  mutating func nounGroup(
    _ group: Int32, as step: ClauseStep.Kind, _ sentence: inout Sentence
  ) {
    switch step {
    case .subject: waitAsSubject(group, &sentence)
    case .object: object(group, &sentence)
    case .oblique: phrase(group, &sentence)
    case .conjoinLast: coordinate(group, with: lastGroup, &sentence)
    case .conjoinHost: coordinate(group, with: hostGroup, &sentence)
    case .conjoinSubject where goesOnExplaining(group, sentence):
      sentence.nounGroups[Int(group)].appositionOf = top.subject
      sentence.nounGroups[Int(group)].role = .apposition
    case .conjoinSubject: coordinate(group, with: top.subject, &sentence)
    case .conjoinObject:
      let object = top.current >= 0 ? sentence.clauses[Int(top.current)].object : -1
      coordinate(group, with: object, &sentence)
    case .apposeLast:
      appose(group, to: lastGroup, &sentence)
      hostGroup = lastGroup
    case .apposeSubject, .apposeFronted: appose(group, to: top.subject, &sentence)
    case .apposeHost: appose(group, to: hostGroup, &sentence)
    case .complementSubject:
      var level = Level(kind: .complement)
      level.parent = top.current
      level.subject = group
      // "rejected claims it had armed X"
      if lastGroup >= 0, sentence.nounGroups[Int(lastGroup)].end == sentence.start(of: group) {
        level.completes = told(by: lastGroup, sentence)
      }
      push(level)
    case .besideSubject:
      beside(group, sentence)
    case .contactSubject:
      // "the first time X has praised Y": no clause of who or what stands before the time.
      let tellsWhen = group > 0 && isTimeBefore(group, sentence)
      var level = Level(kind: tellsWhen ? .adverbial : .relative)
      level.parent = top.current
      if !tellsWhen { level.antecedent = lastGroup }
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

  private func isTimeBefore(_ group: Int32, _ sentence: Sentence) -> Bool {
    let before = sentence.nounGroups[Int(group) - 1]
    return before.isTime && before.end == sentence.nounGroups[Int(group)].first
  }

  /// A clause of the same kind beside the one before; beside a relative clause whose antecedent is
  /// its object, another such (*whom Qatar funds and Turkey trains*).
  mutating func beside(_ group: Int32, _ sentence: Sentence) {
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

  mutating func waitAsSubject(_ group: Int32, _ sentence: inout Sentence) {
    top.subject = group
    if top.relative == pack.marks.whose, top.antecedent >= 0,
      sentence.followsWhose(group, pack), sentence.nounGroups[Int(group)].possessor < 0
    {
      sentence.nounGroups[Int(group)].possessor = top.antecedent
    }
  }

  mutating func object(_ group: Int32, _ sentence: inout Sentence) {
    let clause = Int(top.current)
    guard clause >= 0 else { return }
    if sentence.clauses[clause].object < 0 {
      sentence.clauses[clause].object = group
    } else if sentence.clauses[clause].secondObject < 0 {
      sentence.clauses[clause].secondObject = group
    }
    sentence.nounGroups[Int(group)].role = .object
  }

  mutating func phrase(_ group: Int32, _ sentence: inout Sentence) {
    guard preposition >= 0 else { return }
    sentence.nounGroups[Int(group)].role = .oblique
    let lexeme = sentence.units[Int(preposition)].lexeme
    if pack.tellsSource(lexeme) { accordingTo = group }
    if lexeme == pack.marks.in, let owner = wordsOf(group, sentence) { accordingTo = owner }
    sentence.phrases.append(
      Phrase(
        preposition: lexeme, unit: preposition, group: group, after: prepositionAfter,
        afterAdjective: prepositionAfterAdjective,
        clause: prepositionClause >= 0 ? prepositionClause : top.current,
        continues: prepositionContinues))
    hostGroup = prepositionAfter
  }

  /// *in X's words*: X.
  private func wordsOf(_ number: Int32, _ sentence: Sentence) -> Int32? {
    let group = sentence.nounGroups[Int(number)]
    let head = sentence.units[Int(group.head)]
    return group.possessor >= 0 && group.first == group.head && pack.tellsView(head.lexeme)
      ? group.possessor : nil
  }

  func coordinate(
    _ group: Int32, with earlier: Int32, _ sentence: inout Sentence
  ) {
    guard earlier >= 0 else { return }
    let first = sentence.nounGroups[Int(earlier)].coordination
    let tail = sentence.lastMember(of: first)
    guard tail != group else { return }
    sentence.nounGroups[Int(tail)].conjunct = group
    sentence.nounGroups[Int(group)].coordination = first
    sentence.nounGroups[Int(group)].role = sentence.nounGroups[Int(first)].role
    if isLeftOut(tail, sentence), !followsContrast(group, sentence) {
      sentence.nounGroups[Int(group)].isNegated = true
    }
  }

  /// *backs X, but not Y or Z*: Y, and what is joined to it.
  private func isLeftOut(_ member: Int32, _ sentence: Sentence) -> Bool {
    let group = sentence.nounGroups[Int(member)]
    guard group.isNegated, group.coordination != member else { return false }
    let before = sentence.nounGroups.first { $0.conjunct == member }
    return before?.isNegated == true
      || group.first > 1
        && sentence.units[Int(group.first) - 1].tag == .negation
        && pack.contrasts(sentence.units[Int(group.first) - 2].lexeme)
  }

  private func followsContrast(_ group: Int32, _ sentence: Sentence) -> Bool {
    let start = Int(sentence.start(of: group))
    return start > 0 && pack.contrasts(sentence.units[start - 1].lexeme)
  }

  func appose(_ group: Int32, to host: Int32, _ sentence: inout Sentence) {
    guard host >= 0, host != group else { return }
    var host = host
    // "the president, X, and the premier, Y": the premier's name.
    if host != lastGroup, lastGroup >= 0, sentence.nounGroups[Int(lastGroup)].coordination == host,
      sentence.units[Int(sentence.nounGroups[Int(lastGroup)].head)].tag == .noun,
      sentence.nounGroups.contains(where: { $0.appositionOf == host })
        // "X's junta, along with Y's successor, Z, …": Z is the successor.
        || sentence.nounGroups[Int(lastGroup)].possessor >= 0
    {
      host = lastGroup
    }
    if let member = onlyMember(for: group, of: host, sentence) { host = member }
    if let phrase = sentence.phrases.last, phrase.group == host, phrase.after >= 0,
      isLocative(phrase, sentence)
    {
      host = phrase.after
    }
    if let named = whatSomebodyHeads(before: group, host, sentence) { host = named }
    sentence.nounGroups[Int(group)].appositionOf = host
    sentence.nounGroups[Int(group)].role = .apposition
  }

  /// *X, a president chosen by Y and a foe of Z, …*: of X again, as no comma ends what explains X.
  private func goesOnExplaining(_ number: Int32, _ sentence: Sentence) -> Bool {
    let group = sentence.nounGroups[Int(number)]
    let head = sentence.units[Int(group.head)]
    return top.subject >= 0 && group.first > 1 && !head.isPlural && pack.isRole(head.lemma)
      && sentence.units[Int(group.first) - 1].tag == .conjunction
      && sentence.units[Int(group.first) - 2].tag != .comma
      && sentence.nounGroups.contains { $0.appositionOf == top.subject }
  }

  /// *X and Y, the premier who …*: one person, the one named last.
  private func onlyMember(for group: Int32, of host: Int32, _ sentence: Sentence) -> Int32? {
    let own = sentence.nounGroups[Int(group)]
    let head = sentence.units[Int(own.head)]
    guard lastGroup >= 0, lastGroup != host,
      sentence.nounGroups[Int(lastGroup)].coordination == host,
      sentence.units[Int(sentence.nounGroups[Int(lastGroup)].head)].tag == .name,
      head.tag == .noun, !head.isPlural, own.first < own.head,
      !pack.lexicon.nounClass(head.lemma).isDisjoint(with: [.person, .official])
    else { return nil }
    return lastGroup
  }

  /// *X, leader of Y, the group that*: the group is Y, and not its leader.
  private func whatSomebodyHeads(
    before group: Int32, _ host: Int32, _ sentence: Sentence
  ) -> Int32? {
    func nounClass(_ number: Int32) -> NounClass {
      pack.lexicon.nounClass(sentence.units[Int(sentence.nounGroups[Int(number)].head)].lemma)
    }
    let persons: NounClass = [.person, .official, .people]
    let own = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    guard lastGroup >= 0, lastGroup != host, own.tag == .noun, !pack.isRole(own.lemma),
      nounClass(group).isDisjoint(with: persons),
      !nounClass(group).isDisjoint(with: [.group, .force]),
      sentence.units[Int(sentence.nounGroups[Int(lastGroup)].head)].mention >= 0,
      let phrase = sentence.phrases.last, phrase.group == lastGroup,
      phrase.preposition == pack.marks.ofWord, phrase.after >= 0,
      sentence.nounGroups[Int(phrase.after)].appositionOf == host,
      !nounClass(phrase.after).isDisjoint(with: persons)
    else { return nil }
    return lastGroup
  }
}
