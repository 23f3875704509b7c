/// What gerunds and participles become.
extension ClauseAssembler {
  mutating func participle(
    _ number: Int32, ofLast: Bool, isReduced: Bool = false, _ context: ClauseContext,
    _ sentence: inout Sentence
  ) {
    let isGerund = sentence.verbGroups[Int(number)].form == .gerund
    let isComplement = isGerund && (preposition >= 0 || context.before == .verbGroup)
    var clause = Clause(verb: number, kind: isComplement ? .gerund : .participle)
    if preposition >= 0 { clause.marker = sentence.units[Int(preposition)].lexeme }
    let parent = isComplement ? charging(top.current, clause.marker, sentence) : top.current
    clause.parent = parent
    if isComplement, prepositionAfter >= 0, preposition >= 0 {
      if isIntention(prepositionAfter, sentence) {
        clause.completes = prepositionAfter
      } else if clause.marker == pack.marks.ofWord {
        // "accusations by X of arming Y"
        clause.completes = told(by: prepositionAfter, sentence)
      }
      if let charge = chargeOfPart(parent, sentence) { clause.marker = charge }
    }
    if isComplement, parent >= 0 {
      clause.subject = gerundSubject(clause.marker, of: parent, sentence)
      passGap(from: parent, to: &clause, context, &sentence)
    } else if let earlier = row(of: number, behind: parent, context, sentence) {
      let outer = sentence.clauses[Int(earlier)]
      clause.subject = outer.subject
      clause.antecedent = outer.antecedent
      clause.parent = outer.parent
      clause.kind = outer.kind
      clause.marker = outer.marker
      clause.sharesAuxiliary = isGerund ? -1 : earlier
    } else if isGerund, context.before == .nounGroup, isSpent(by: parent, sentence) {
      clause.subject = sentence.clauses[Int(parent)].subject
    } else if ofLast, lastGroup >= 0, !isBehindVerb(of: parent, lastGroup, context, sentence) {
      clause.subject =
        context.before == .nounGroup
        ? whatIs(at: lastGroup, sentence.verbGroups[Int(number)], sentence) : lastGroup
      let group = sentence.nounGroups[Int(lastGroup)]
      if group.appositionOf >= 0, context.before == .comma { clause.subject = group.appositionOf }
      if context.afterConjunction, let explained = explained(through: lastGroup, sentence) {
        clause.subject = explained
      }
      if isGerund, context.before == .nounGroup, let several = several(lastGroup, sentence) {
        clause.subject = several
      }
      if context.before == .comma, top.clause < 0, top.subject >= 0 { clause.subject = top.subject }
      clause.antecedent = clause.subject
    } else if parent >= 0 {
      let finite = top.clause >= 0 ? top.clause : parent
      clause.parent = finite
      clause.subject = sentence.clauses[Int(finite)].subject
    } else if preposition >= 0, isGerund, let felt = felt(toward: clause.marker, sentence) {
      clause.subject = felt
    } else if top.subject >= 0 {
      clause.subject = top.subject
      clause.antecedent = top.subject
    }
    let new = add(clause, &sentence)
    if clause.subject < 0 { subjectless.append(new) }
    if isReduced { pushInner(new) } else { open(new) }
  }

  /// *an aide to X sanctioned by Y*, *the sanctions on X imposed by Y*: the aide and the sanctions, as
  /// no name needs to be told apart.
  private func toldApart(
    from name: Int32, by verb: VerbGroup, _ sentence: Sentence
  ) -> Int32? {
    guard let phrase = sentence.phrases.last(where: { $0.group == name }), phrase.after >= 0
    else { return nil }
    let head = sentence.units[Int(sentence.nounGroups[Int(phrase.after)].head)]
    guard head.mention < 0 else { return nil }
    let isPerson =
      [pack.marks.ofWord, pack.marks.to, pack.marks.forWord].contains(phrase.preposition)
      && (pack.isRole(head.lemma)
        || !pack.lexicon.nounClass(head.lemma).isDisjoint(with: [.person, .official]))
    let isAct =
      pack.constructions(for: head.lemma, .noun) != nil
      && pack.lexicon.verbClass(verb.lemma, particle: verb.particle).contains(.give)
    return isPerson || isAct ? phrase.after : nil
  }

  /// *X, a member of Y and backed by Z*: X, whom both explain.
  private func explained(through last: Int32, _ sentence: Sentence) -> Int32? {
    guard
      let phrase = sentence.phrases.last(where: { $0.group == last }), phrase.after >= 0,
      phrase.preposition == pack.marks.ofWord
    else { return nil }
    let host = sentence.nounGroups[Int(phrase.after)].appositionOf
    return host >= 0 ? host : nil
  }

  /// *with X and Y backing Z*: both, where nothing but names is in the list.
  private func several(_ last: Int32, _ sentence: Sentence) -> Int32? {
    let first = sentence.nounGroups[Int(last)].coordination
    guard first >= 0, first != last,
      // "despite X and Y backing Z", but not "an attack by X and Y"
      sentence.phrases.contains(where: {
        $0.group == first && $0.preposition != pack.marks.ofWord
          && $0.preposition != pack.marks.by && !pack.isLocative($0.preposition)
      }) || sentence.nounGroups[Int(first)].role == .none
    else { return nil }
    var member = first
    while member >= 0 {
      guard sentence.actor(ofGroup: member) != nil else { return nil }
      member = sentence.nounGroups[Int(member)].conjunct
    }
    return first
  }

  /// *spent millions denouncing X*, *wasted much of the debate mocking Y*: on what a gerund tells.
  private func isSpent(by clause: Int32, _ sentence: Sentence) -> Bool {
    guard clause >= 0, sentence.clauses[Int(clause)].object >= 0 else { return false }
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)]
    return !verb.isPassive && pack.spends(verb.lemma)
  }

  /// *having spent years denouncing X*: whoever spent them, as the last noun group stands before.
  private func isBehindVerb(
    of parent: Int32, _ last: Int32, _ context: ClauseContext, _ sentence: Sentence
  ) -> Bool {
    guard parent >= 0, context.before == .nounGroup else { return false }
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(parent)].verb)]
    return sentence.nounGroups[Int(last)].end <= verb.first
  }

  /// *fighters from Sudra trained by X*: the fighters, and not Sudra, which only tells where from; nor a
  /// day that stands between.
  private func whatIs(
    at place: Int32, _ verb: VerbGroup, _ sentence: Sentence
  ) -> Int32 {
    let isGerund = verb.form == .gerund
    let head = sentence.units[Int(sentence.nounGroups[Int(place)].head)]
    if sentence.nounGroups[Int(place)].isTime, isGerund { return before(place, sentence) }
    if !isGerund, head.tag == .name, let told = toldApart(from: place, by: verb, sentence) {
      return told
    }
    guard let phrase = sentence.phrases.last(where: { $0.group == place }), phrase.after >= 0,
      head.tag == .name, isLocative(phrase, sentence)
    else { return place }
    // "its patron in Tehran firing missiles": the capital stands for the patron.
    if isGerund, head.mention >= 0,
      sentence.mentions[Int(head.mention)].meaning == .capital
    {
      return place
    }
    return phrase.after
  }

  /// *adopted a resolution on Monday condemning X*: the resolution; *raided X on Monday killing ten*:
  /// whoever raided X.
  private func before(_ time: Int32, _ sentence: Sentence) -> Int32 {
    guard top.current >= 0 else { return time }
    let clause = sentence.clauses[Int(top.current)]
    if clause.object >= 0, sentence.actor(ofGroup: clause.object) == nil { return clause.object }
    return clause.subject >= 0 ? clause.subject : time
  }
}
