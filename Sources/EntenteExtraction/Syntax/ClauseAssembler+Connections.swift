/// What prepositions, relatives and subordinators become.
extension ClauseAssembler {
  mutating func preposition(
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
      context.before == .nounGroup || context.before == .closing || leavesAside ? lastGroup : -1
    prepositionAfterAdjective = context.before == .adjective ? lastAdjective : -1
    prepositionContinues = false
    prepositionClause = -1
    if context.afterComma, !leavesAside, let host = explained(by: lastGroup, sentence) {
      // "the fall of X, a friend of Y, to Z"
      prepositionAfter = host
      return
    }
    if context.afterConjunction || context.before == .comma && !leavesAside,
      let earlier = sentence.phrases.last(where: { $0.preposition == lexeme })
    {
      // "turned to X, which …, and to Y"
      let leavesRelative =
        context.beforeConjunctionIsComma && top.kind == .relative
        && top.antecedent == earlier.group
      if leavesRelative { prepositionClause = earlier.clause }
      prepositionContinues =
        context.afterConjunction && (earlier.clause == top.current || leavesRelative)
      prepositionAfter = earlier.after
      prepositionAfterAdjective = earlier.afterAdjective
    }
  }

  /// The noun group that what commas or dashes set in tells of, if the last one belongs to that.
  private func explained(by last: Int32, _ sentence: Sentence) -> Int32? {
    guard last >= 0 else { return nil }
    var group = last
    if let phrase = sentence.phrases.last, phrase.group == group, phrase.after >= 0 {
      group = phrase.after
    }
    let aside = sentence.nounGroups[Int(group)]
    guard aside.appositionOf >= 0, aside.first > 0,
      [.comma, .dash].contains(sentence.units[Int(aside.first) - 1].tag)
    else { return nil }
    return aside.appositionOf
  }

  mutating func adjective(
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
    var host: Int32 =
      context.before == .nounGroup || (context.before == .comma && lastGroup >= 0) ? lastGroup : -1
    if context.afterConjunction { host = hostOfList(sentence) }
    // "blocked the road to X, angry at Y": whoever blocked it is.
    if context.before == .comma, host >= 0, top.current >= 0, isPlaceOrThing(host, sentence) {
      host = -1
    }
    sentence.predications.append(
      Predication(adjective: unit, group: host, clause: host >= 0 ? -1 : top.current))
    preposition = -1
  }

  /// *in Lagos*, *to the port*: what a preposition governs and no adjective of feeling is said of.
  private func isPlaceOrThing(_ group: Int32, _ sentence: Sentence) -> Bool {
    guard let phrase = sentence.phrases.last, phrase.group == group else { return false }
    return isLocative(phrase, sentence)
      || sentence.actor(ofGroup: group) == nil && !canBePerson(group, sentence)
  }

  /// *X, loyal to Y and hostile to Z*: of whom the adjective before was said, if of a noun group.
  private func hostOfList(_ sentence: Sentence) -> Int32 {
    guard let before = sentence.predications.last, before.clause < 0,
      sentence.phrases.contains(where: {
        $0.afterAdjective == before.adjective && $0.group == lastGroup
      })
    else { return -1 }
    return before.group
  }

  mutating func relative(
    _ unit: Int32, _ context: ClauseContext, _ sentence: inout Sentence
  ) {
    var level = Level(kind: .relative)
    level.relative = sentence.units[Int(unit)].lexeme
    level.parent = top.current
    var host = lastGroup
    // "and which", "and to which"
    let isBeside =
      context.afterConjunction
      || preposition > 0 && sentence.units[Int(preposition) - 1].tag == .conjunction
    if preposition >= 0 {
      level.relativePreposition = preposition
      // "both of which", "some of whom": the relative is a subject, not an oblique.
      if sentence.units[Int(preposition)].lexeme == pack.marks.ofWord,
        !leadsToCharge(context, sentence)
      {
        level.relativePreposition = -1
        if groupBeforeLast >= 0, lastGroup >= 0,
          GroupShape(sentence.nounGroups[Int(lastGroup)], sentence) != .name
        {
          host = groupBeforeLast
          // "X and Y, both of which"
          let many = sentence.nounGroups[Int(lastGroup)].head
          if pack.meansTwo(sentence.units[Int(many)].lexeme) {
            host = sentence.nounGroups[Int(host)].coordination
          }
        }
      }
      preposition = -1
    }
    level.antecedent =
      level.relative == pack.marks.what
      ? doer(sentence) : antecedent(level.relative, from: host, context, sentence)
    // "it was X and not Y that": X.
    if level.antecedent >= 0, context.before == .nounGroup,
      sentence.nounGroups[Int(level.antecedent)].isNegated
    {
      level.antecedent = sentence.nounGroups[Int(level.antecedent)].coordination
    }
    // "X, whom Y is believed to fund in secret, whose gunmen …"
    let leavesThing =
      context.before == .comma && level.relative != pack.marks.which && lastGroup >= 0
      && !canBePerson(lastGroup, sentence) && top.kind == .relative
    if isBeside || leavesThing, let same = antecedent(beside: level.relative) {
      level.antecedent = same
    }
    if level.antecedent < 0 {
      level.kind = .adverbial
      level.marker = level.relative
    }
    push(level)
  }

  /// *X, which Y backs but which Z bombs*, *X, whose men Y trains, and who …*: X again.
  private func antecedent(beside relative: Lexeme) -> Int32? {
    if top.kind == .relative, top.clause >= 0, top.relative == relative, top.antecedent >= 0 {
      return top.antecedent
    }
    // "whose" tells neither of persons nor of things alone.
    let others =
      relative == pack.marks.whose
      ? [pack.marks.whose, pack.marks.who, pack.marks.whom, pack.marks.which]
      : [pack.marks.whose]
    guard relative == pack.marks.whose || relative == pack.marks.who || relative == pack.marks.whom
    else { return nil }
    return levels.last { others.contains($0.relative) && $0.antecedent >= 0 }?.antecedent
  }

  /// *an atrocity of which X accused Y*: *of* is the verb's, and tells no part of the noun before.
  private func leadsToCharge(_ context: ClauseContext, _ sentence: Sentence) -> Bool {
    guard context.nextIsGroup, lastGroup >= 0 else { return false }
    let head = sentence.units[Int(sentence.nounGroups[Int(lastGroup)].head)]
    return head.tag == .noun && pack.meansDeed(head.lemma)
  }

  /// *X bombed Y, Z said, in what V condemned as a crime*: whose the act is.
  private func doer(_ sentence: Sentence) -> Int32 {
    let deed = sentence.clauses.last {
      ($0.kind == .main || $0.kind == .complement) && $0.subject >= 0
        && pack.lexicon.verbClass(sentence.verbGroups[Int($0.verb)].lemma)
          .isDisjoint(with: .telling)
    }
    return deed.map { sentence.doer(of: $0, behind: pack.marks.by) } ?? -1
  }

  /// The noun group that a relative pronoun means: the last, or one that it hangs on.
  func antecedent(
    _ relative: Lexeme, from last: Int32, _ context: ClauseContext, _ sentence: Sentence
  ) -> Int32 {
    guard last >= 0 else { return -1 }
    var group = last
    if context.before == .comma, let owner = bearer(of: group, sentence) { group = owner }
    if context.before == .comma { group = explained(byListOf: group, sentence) }
    let wantsPerson = relative == pack.marks.who || relative == pack.marks.whom
    var steps = 0
    while steps < 4, let phrase = sentence.phrases.last(where: { $0.group == group }),
      phrase.after >= 0
    {
      let isOf = phrase.preposition == pack.marks.ofWord
      let wantsThing = relative == pack.marks.which
      // "a patron in Norland, which"
      if wantsThing, namesState(group, sentence), describesPartner(phrase.after, sentence) {
        break
      }
      let isOffice = wantsPerson && phrase.preposition == pack.marks.forWord
      guard
        isLocative(phrase, sentence) || sentence.nounGroups[Int(group)].isTime
          // "Norland's minister for Europe, who"
          || isOffice && isPersonOfOffice(phrase.after, sentence)
          || (wantsPerson && !canBePerson(group, sentence) && canBePerson(phrase.after, sentence))
          // "attacks on X that Y praised": no name needs to be told apart.
          || (relative == pack.marks.that && context.before == .nounGroup
            && GroupShape(sentence.nounGroups[Int(group)], sentence) == .name
            && GroupShape(sentence.nounGroups[Int(phrase.after)], sentence) != .name)
          // "a critic of X who praised Y": no name needs to be told apart.
          || (wantsPerson && context.before == .nounGroup && isBareName(group, sentence)
            && !isBareName(phrase.after, sentence) && canBePerson(phrase.after, sentence))
          // "X, the head of the Front, whom Y jailed"
          || (wantsPerson && isOf && context.before == .comma && isBody(group, sentence)
            && describesPartner(phrase.after, sentence))
          || (wantsThing && isPerson(group, sentence))
          || (isOf && GroupShape(sentence.nounGroups[Int(group)], sentence) != .name
            && (GroupShape(sentence.nounGroups[Int(phrase.after)], sentence) == .name
              || wantsOne(context, sentence) && isPlural(group, sentence)
                && !isPlural(phrase.after, sentence)))
      else { break }
      group = phrase.after
      steps += 1
    }
    let isToldApart =
      context.before == .nounGroup && relative != pack.marks.whose && isBareName(group, sentence)
    return isToldApart || wantsPerson && !canBePerson(group, sentence)
      ? host(of: group, sentence) : group
  }

  /// *Navalny*, *the Front*: which needs no clause to tell it from others.
  private func isBareName(_ group: Int32, _ sentence: Sentence) -> Bool {
    GroupShape(sentence.nounGroups[Int(group)], sentence) == .name
  }

  /// *two bankers, X and Y, whom*: those whom the names explain.
  private func explained(byListOf last: Int32, _ sentence: Sentence) -> Int32 {
    let first = sentence.nounGroups[Int(last)].coordination
    let host = sentence.nounGroups[Int(last)].appositionOf
    if host >= 0 { return host }
    guard first >= 0, first != last else { return last }
    let many = sentence.nounGroups[Int(first)].appositionOf
    return many >= 0 && isPlural(many, sentence) ? many : last
  }

  /// *a poet living in X who*, *X, despite her age, who*, *X, whose party lost the vote, who*: whom
  /// the words before describe.
  private func host(of thing: Int32, _ sentence: Sentence) -> Int32 {
    let phrase = sentence.phrases.last { $0.group == thing && $0.after < 0 }
    if let phrase, phrase.afterAdjective >= 0,
      // "a militia loyal to X that"
      let described = sentence.nounGroups.lastIndex(where: { $0.end == phrase.afterAdjective }),
      canBePerson(Int32(described), sentence)
    {
      return Int32(described)
    }
    let around = sentence.clauses.last { $0.object == thing }
    let clause =
      around ?? phrase.flatMap { $0.clause >= 0 ? sentence.clauses[Int($0.clause)] : nil }
    var described: Int32 = -1
    switch clause?.kind {
    case .participle?: described = clause?.subject ?? -1
    case .relative?: described = clause?.antecedent ?? -1
    default:
      if let phrase, phrase.unit > 1, sentence.units[Int(phrase.unit) - 1].tag == .comma {
        described = Int32(sentence.nounGroups.lastIndex { $0.end == phrase.unit - 1 } ?? -1)
      }
    }
    return described >= 0 && canBePerson(described, sentence) ? described : thing
  }

  /// *a farmer known as X, who …*: the farmer, who bears the name.
  private func bearer(of name: Int32, _ sentence: Sentence) -> Int32? {
    guard
      let phrase = sentence.phrases.last(where: {
        $0.group == name && $0.preposition == pack.marks.as && $0.clause >= 0
      })
    else { return nil }
    let clause = sentence.clauses[Int(phrase.clause)]
    guard clause.kind == .participle, clause.subject >= 0,
      pack.lexicon.verbClass(sentence.verbGroups[Int(clause.verb)].lemma).contains(.name)
    else { return nil }
    return clause.subject
  }

  /// *an alliance of parties that backs X*: the verb's form tells that one does it.
  private func wantsOne(_ context: ClauseContext, _ sentence: Sentence) -> Bool {
    let behind = Int(context.node.index) + 1
    let verb = sentence.units[behind...].first { $0.tag != .adverb }
    return verb?.tag == .verbThird
  }

  private func isPlural(_ group: Int32, _ sentence: Sentence) -> Bool {
    sentence.units[Int(sentence.nounGroups[Int(group)].head)].isPlural
  }

  func isLocative(_ phrase: Phrase, _ sentence: Sentence) -> Bool {
    guard pack.isLocative(phrase.preposition) else { return false }
    let group = sentence.nounGroups[Int(phrase.group)]
    if group.isTime { return true }
    let head = sentence.units[Int(group.head)]
    if head.tag == .name { return head.mention < 0 || isPlaceName(head.mention, sentence) }
    return pack.lexicon.nounClass(head.lemma).contains(.place)
  }

  func isPlaceName(_ mention: Int32, _ sentence: Sentence) -> Bool {
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

  /// *the minister*, *a spokeswoman*
  private func isPersonOfOffice(_ group: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    return head.mention < 0
      && (pack.namesOffice(head.lemma) || pack.speaksForState(head.lemma))
  }

  /// *a patron*, *the minister*: seldom what *which* means right behind a state.
  private func describesPartner(_ group: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    guard head.mention < 0, head.tag == .noun, !head.isPlural else { return false }
    return pack.isRole(head.lemma)
      || !pack.lexicon.nounClass(head.lemma).isDisjoint(with: [.person, .official])
  }

  /// *the Front*, *gangs*: no person, though several can be meant.
  private func isBody(_ group: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    if head.mention >= 0, pack.isBody(sentence.mentions[Int(head.mention)].actor) { return true }
    let last = sentence.tokens[Int(head.end) - 1].lexeme
    return pack.lexicon.nounClass(pack.lexicon[last].noun).contains(.group)
  }

  private func namesState(_ group: Int32, _ sentence: Sentence) -> Bool {
    sentence.actor(ofGroup: group).map(pack.isState) ?? false
  }

  func isPerson(_ group: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    return head.mention >= 0 && pack.isPerson(sentence.mentions[Int(head.mention)].actor)
  }

  /// *the claim that*, *a claim by X that*: the noun whose content is told, or -1.
  func told(by last: Int32, _ sentence: Sentence) -> Int32 {
    func tells(_ group: Int32) -> Bool {
      pack.tellsContent(sentence.units[Int(sentence.nounGroups[Int(group)].head)].lemma)
    }
    if tells(last) { return last }
    guard
      let teller = sentence.phrases.last(where: {
        $0.group == sentence.nounGroups[Int(last)].coordination
      }), teller.preposition == pack.marks.by || teller.preposition == pack.marks.from,
      teller.after >= 0, tells(teller.after)
    else { return -1 }
    return teller.after
  }

  mutating func subordinator(
    _ unit: Int32, _ context: ClauseContext, _ sentence: inout Sentence
  ) {
    let lexeme = sentence.units[Int(unit)].lexeme
    var level = Level(kind: lexeme == pack.marks.that ? .complement : .adverbial)
    level.marker = lexeme
    level.parent = top.current
    if level.kind == .complement, context.before == .nounGroup, lastGroup >= 0 {
      level.completes = told(by: lastGroup, sentence)
    }
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
