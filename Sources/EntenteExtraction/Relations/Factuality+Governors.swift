import EntenteModel

/// What the verb or noun over a clause says of it: *denied that*, *refused to*, *a plan to*,
/// *accused of*.
extension Factuality {
  /// What a verb says of the *that*-clause behind it. Whether to walk on.
  func complement(
    _ clause: Clause, _ parent: Clause, _ outer: VerbGroup, _ scope: inout Scope,
    _ sentence: Sentence
  ) -> Bool {
    let verbClass = pack.lexicon.verbClass(outer.lemma, particle: outer.particle)
    if verbClass.contains(.deny) { return denies(parent, outer, &scope, sentence) }
    if verbClass.contains(.allege) {
      scope.attribute(.alleged(outer.isPassive ? -1 : parent.subject))
      tell(parent, outer, &scope, sentence)
      return true
    }
    if verbClass.contains(.say) {
      tell(parent, outer, &scope, sentence)
      if outer.isPassive {
        scope.attribute(.said(-1))
      } else {
        scope.attribute(.said(parent.subject))
      }
      return true
    }
    if verbClass.contains(.plan) {
      scope.weaken(to: .planned)
      return true
    }
    if !verbClass.isDisjoint(with: [.ask, .want]) {
      scope.block = .asked
      return false
    }
    if verbClass.contains(.possible) { scope.weaken(to: .possible) }
    // "pretended that X backs Y"
    if verbClass.contains(.refuse), pack.constructions(for: outer.lemma, .verb) == nil {
      scope.negate()
    }
    if isLie(parent, outer, sentence) { scope.negate() }
    if isWish(clause, parent, outer, sentence) {
      scope.block = .asked
      return false
    }
    if outer.isCopula, parent.predicate < 0, parent.subject >= 0 {
      // "X's view is that Y", "the fear is that Y"
      hold(by: parent.subject, &scope, sentence)
    }
    if outer.isCopula, parent.predicate >= 0 {
      // "it is false that", "it is not clear that"
      if pack.meansUntrue(sentence.units[Int(parent.predicate)].lexeme) { scope.negate() }
      if negatesPredicate(parent, outer, sentence) { scope.block = .unsaid }
    }
    return true
  }

  /// *is not true*, where the negation stands behind the verb.
  private func negatesPredicate(
    _ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence
  ) -> Bool {
    verb.isNegated
      || verb.end < clause.predicate
        && sentence.units[Int(verb.end)..<Int(clause.predicate)].contains { $0.tag == .negation }
  }

  /// *it is high time that X*, *would rather X*: what is not so.
  private func isWish(
    _ clause: Clause, _ parent: Clause, _ outer: VerbGroup, _ sentence: Sentence
  ) -> Bool {
    // "would rather": no verb stands behind the modal.
    if outer.isWould, !sentence.units[Int(outer.main)].tag.isVerb { return true }
    guard outer.isCopula, parent.object < 0, clause.subject >= 0,
      let time = sentence.nounGroups.first(where: { $0.first == outer.end && $0.isTime }),
      // "it is the first time that X"
      sentence.units[Int(time.first)].tag != .determiner
    else { return false }
    let start = sentence.nounGroups[Int(clause.subject)].first
    return pack.isDue(sentence.units[Int(time.head)].lemma) && start <= time.end + 1
  }

  /// What the noun of which a clause tells the contents says of them: *X's view is that*.
  private func hold(by number: Int32, _ scope: inout Scope, _ sentence: Sentence) {
    let group = sentence.nounGroups[Int(number)]
    let head = sentence.units[Int(group.head)]
    guard head.mention < 0, !group.isPronoun, let words = pack.intentions[head.lemma] else {
      return
    }
    let hold = NounHold(words, group)
    apply(hold, &scope)
    scope.attribute(hold.attribution)
  }

  private func apply(_ hold: NounHold, _ scope: inout Scope) {
    if hold.isNegated { scope.negate() }
    if let modality = hold.modality {
      if modality == .ended { scope.stop() } else { scope.weaken(to: modality) }
    }
    if hold.isBlocked { scope.block = .asked }
  }

  /// What a noun says of the clause that completes it (*a plan to*, *no intention of*, *the claim
  /// that*).
  func completes(_ clause: Clause, _ scope: inout Scope, _ sentence: Sentence) {
    let group = sentence.nounGroups[Int(clause.completes)]
    let head = sentence.units[Int(group.head)].lemma
    let hold = NounHold(pack.intentions[head] ?? [], group)
    if pack.isThreat(head) { scope.isThreatened = true }
    if clause.kind != .infinitive, hold.attribution != .none {
      if isCalledUntrue(clause.completes, sentence) { return scope.negate() }
      scope.attribute(denial(around: clause, sentence) ?? hold.attribution)
      if case .denied = scope.attribution { scope.isNegated = true }
      return
    }
    apply(hold, &scope)
  }

  /// *denied claims that*, *rejected its accusation that*: what the noun tells is denied with it.
  private func denial(around clause: Clause, _ sentence: Sentence) -> ClaimAttribution? {
    // "claims that X armed Y were denied by X"
    let answer = sentence.clauses.first { answer in
      let verb = sentence.verbGroups[Int(answer.verb)]
      return answer.subject == clause.completes && verb.isPassive && !verb.isNegated
        && pack.contests(verb.lemma, particle: verb.particle)
    }
    if let answer { return .denied(sentence.agent(of: answer, behind: pack.marks.by) ?? -1) }
    guard clause.parent >= 0 else { return nil }
    let outer = sentence.clauses[Int(clause.parent)]
    let verb = sentence.verbGroups[Int(outer.verb)]
    guard !verb.isPassive, !verb.isNegated else { return nil }
    if outer.object == clause.completes, pack.lexicon.verbClass(verb.lemma).contains(.name),
      endsUntrue(clause, sentence)
    {
      return .denied(outer.subject)
    }
    if outer.object == clause.completes
      || outer.object < 0 && dismissesAsUntrue(clause, verb, sentence),
      pack.contests(verb.lemma, particle: verb.particle)
    {
      return .denied(outer.subject)
    }
    // "scoffed at its charge that"
    let isScorned = sentence.phrases.contains {
      $0.group == clause.completes && $0.clause == clause.parent
        && pack.lexicon.verbClass(verb.lemma, particle: $0.preposition).contains(.deny)
    }
    return isScorned ? .denied(outer.subject) : nil
  }

  /// What a verb says of the infinitive or gerund that it governs. Whether to walk on.
  func governs(
    _ clause: Clause, _ parent: Clause, _ outer: VerbGroup, _ scope: inout Scope,
    _ sentence: Sentence
  ) -> Bool {
    let verbClass = pack.lexicon.verbClass(outer.lemma, particle: outer.particle)
    if parent.kind == .main, parent.subject < 0, outer.form == .finite, clause.subject >= 0,
      sentence.units[Int(outer.main)].readings.contains(.verbBase)
    {
      // "Let X free Y": nobody has.
      scope.block = .asked
      return false
    }
    if pack.isThreat(outer.lemma), clause.kind == .infinitive { scope.isThreatened = true }
    if verbClass.contains(.give), clause.kind == .infinitive, setsTime(clause, outer, sentence) {
      scope.block = .asked
      return false
    }
    if verbClass.contains(.prevent), clause.kind == .gerund, parent.object >= 0,
      clause.subject == parent.object
    {
      // "stopped X attacking Y"
      scope.block = .asked
      return false
    }
    let isHeld = outer.isPassive && (pack.isBelief(outer.lemma) || verbClass.contains(.say))
    if verbClass.contains(.ask), clause.kind == .infinitive, !isHeld {
      // "threatened" and "promised" plan; "urged" and "demanded" only ask.
      if !verbClass.contains(.plan) {
        scope.block = .asked
        return false
      }
    }
    if verbClass.contains(.want), !isHeld {
      scope.block = .asked
      return false
    }
    if pack.directs(outer.lemma), clause.kind == .infinitive, clause.subject >= 0,
      clause.subject != parent.subject || outer.isPassive
    {
      // "told X to arm Y", "warned X not to", "was told to", "waited for X to": nobody says that X
      // did.
      scope.block = .asked
      return false
    }
    if verbClass.contains(.deny) {
      guard denies(parent, outer, &scope, sentence) else { return false }
      outerMarks(outer, &scope)
      return true
    }
    // "rejected X's plan to arm Y": X may still do it.
    let isOthers =
      clause.completes >= 0 && clause.subject >= 0 && clause.subject != parent.subject
    if verbClass.contains(.refuse), !isOthers {
      scope.negate()
      scope.isRuledOut = rulesOut(outer, parent)
    }
    if pack.isHabitual(outer.lemma), sentence.units[Int(outer.main)].tag == .verbPast,
      parent.object < 0, !outer.isPassive, !hasGap(parent, sentence)
    {
      // "used to back", but not "the gun that he used to kill"
      scope.modality = .ended
    }
    if pack.intends(outer.lemma), clause.kind == .infinitive,
      sentence.units[Int(outer.main)].tag == .verbGerund,
      sentence.verbGroups[Int(clause.verb)].first == outer.end
    {
      // "is going to arm X", but not "is going to Norland to arm X"
      scope.weaken(to: outer.isNegated ? .actual : .planned)
    }
    if verbClass.contains(.end),
      clause.kind == .gerund || clause.completes >= 0 || pack.ceases(outer.lemma)
    {
      scope.stop()
    }
    if clause.kind == .infinitive, isPending(outer, sentence) { scope.negate() }
    if verbClass.contains(.plan) {
      scope.weaken(to: outer.isNegated ? .actual : .planned)
    }
    if verbClass.contains(.possible) { scope.weaken(to: .possible) }
    if outer.isCopula || pack.isCopular(outer.lemma) {
      if parent.predicate >= 0 {
        predicate(parent, &scope, sentence)
      } else if outer.isCopula, clause.kind == .infinitive, parent.object < 0,
        !isOneOfMany(parent, sentence)
      {
        scope.weaken(to: .planned)
      }
    }
    let isProfessed = pack.professes(outer.lemma) && clause.kind == .infinitive
    if verbClass.contains(.say), clause.kind == .gerund && clause.marker < 0 || isProfessed,
      !outer.isPassive
    {
      // "admitted arming X", "claims to back X"
      scope.attribute(.said(parent.subject))
      tell(parent, outer, &scope, sentence)
    }
    // "is determined to": that is a plan.
    // "is known to": so it is.
    if verbClass.contains(.say), outer.isPassive, !verbClass.contains(.plan),
      !pack.names(outer.lemma)
    {
      // "is said to", "is thought to"
      if pack.isBelief(outer.lemma) {
        scope.weaken(to: .possible)
      } else {
        scope.attribute(.said(-1))
      }
    } else if verbClass.contains(.allege), outer.isPassive {
      scope.attribute(.alleged(-1))
    } else if pack.isBelief(outer.lemma), outer.isPassive {
      scope.weaken(to: .possible)
    }
    outerMarks(outer, &scope)
    return true
  }

  /// *is likely to*, *is bent on*, *is not ready to*: what the adjective says of the act behind it.
  func predicate(_ clause: Clause, _ scope: inout Scope, _ sentence: Sentence) {
    let verb = sentence.verbGroups[Int(clause.verb)]
    let isNegated = negatesPredicate(clause, verb, sentence)
    let adjective = pack.lexicon.adjectiveClass(sentence.units[Int(clause.predicate)].lexeme)
    // "is not slow to": that it does.
    let meansWill = !adjective.isDisjoint(with: [.planned, .possible, .negative])
    if isNegated, !verb.isNegated, meansWill { scope.negate() }
    if adjective.contains(.possible) { scope.weaken(to: .possible) }
    if adjective.contains(.planned), !isNegated { scope.weaken(to: .planned) }
    if adjective.contains(.negative) { scope.negate() }
  }

  /// *gave X a week to*, *gave X until Friday to*: what is wanted by then.
  private func setsTime(_ clause: Clause, _ outer: VerbGroup, _ sentence: Sentence) -> Bool {
    let start = sentence.verbGroups[Int(clause.verb)].first
    guard
      let time = sentence.nounGroups.first(where: {
        $0.isTime && $0.end == start && $0.first >= outer.end
      })
    else { return false }
    let first = sentence.units[Int(time.first)]
    return first.tag == .number || pack.marks.isIndefinite(first.lexeme)
      || pack.limits(sentence.units[Int(time.first) - 1].lexeme)
  }

  /// *was among the first to receive*, but *is to receive*
  private func isOneOfMany(_ clause: Clause, _ sentence: Sentence) -> Bool {
    let end = sentence.verbGroups[Int(clause.verb)].end
    return Int(end) < sentence.units.count && sentence.units[Int(end)].tag == .preposition
      && pack.isAmong(sentence.units[Int(end)].lexeme)
  }

  /// *denied that*, *denied backing*. Whether to walk on: not from *did not deny*.
  func denies(
    _ parent: Clause, _ outer: VerbGroup, _ scope: inout Scope, _ sentence: Sentence
  ) -> Bool {
    tell(parent, outer, &scope, sentence)
    guard scope.block == nil else { return false }
    scope.attribute(.denied(parent.subject))
    scope.isNegated = true
    return true
  }

  /// Nothing is claimed where the verb of saying is negated (*no minister confirmed that*, *will
  /// neither confirm nor deny that*), or over (*no longer denies that*).
  private func tell(
    _ clause: Clause, _ verb: VerbGroup, _ scope: inout Scope, _ sentence: Sentence
  ) {
    let isShared =
      clause.sharesAuxiliary >= 0
      && sentence.verbGroups[Int(sentence.clauses[Int(clause.sharesAuxiliary)].verb)].isNegated
    let isNobodys =
      clause.subject >= 0 && sentence.nounGroups[Int(clause.subject)].isNegated
    let hasCeased = sentence.adverbs(before: verb.main, pack).contains(.ceased)
    if verb.isNegated || hasCeased || isShared || isNobodys || followsNor(verb, sentence)
      // "denied having said that"
      || scope.isTold && pack.lexicon.verbClass(verb.lemma).contains(.deny)
      || isUnwise(clause, sentence)
    {
      scope.block = .unsaid
    }
    scope.isTold = true
  }

  /// *it would be wrong to say that*, *it is not fair to say that*, but not *it is not wrong to say
  /// that*
  private func isUnwise(_ clause: Clause, _ sentence: Sentence) -> Bool {
    guard clause.kind == .infinitive, clause.parent >= 0 else { return false }
    let judging = sentence.verbGroups[Int(sentence.clauses[Int(clause.parent)].verb)]
    let start = sentence.verbGroups[Int(clause.verb)].first
    let main = sentence.units[Int(judging.main)].lexeme
    guard judging.isCopula || pack.leavesUnsaid(main), judging.main < start else { return false }
    let judgement = sentence.units[Int(judging.main)..<Int(start)]
    return judgement.contains { pack.leavesUnsaid($0.lexeme) }
      != judgement.contains { $0.tag == .negation }
  }

  /// *ruled out*, *decided against*: somebody has thought of it.
  func rulesOut(_ verb: VerbGroup, _ clause: Clause) -> Bool {
    let particle = verb.particle >= 0 ? verb.particle : clause.particle
    return particle >= 0
      && pack.lexicon.verbClass(verb.lemma, particle: particle).contains(.refuse)
  }

  /// *has yet to back*, *have still to back*
  private func isPending(_ outer: VerbGroup, _ sentence: Sentence) -> Bool {
    let next = Int(outer.end)
    return sentence.units[Int(outer.main)].readings.contains(.auxiliary)
      && next + 1 < sentence.units.count && pack.isPending(sentence.units[next].lexeme)
      && sentence.units[next + 1].tag == .infinitiveTo
  }

  /// Whether what the clause acts on stands before it.
  private func hasGap(_ clause: Clause, _ sentence: Sentence) -> Bool {
    if clause.antecedent >= 0, clause.antecedent != clause.subject { return true }
    // "the drones that X used to", and without "that"
    if clause.subject >= 0 {
      let start = sentence.nounGroups[Int(clause.subject)].first
      if sentence.nounGroups.contains(where: { $0.end == start }) { return true }
    }
    guard clause.kind == .complement, clause.parent >= 0 else { return false }
    let outer = sentence.clauses[Int(clause.parent)]
    return outer.antecedent >= 0 && outer.antecedent != outer.subject
  }

  /// *will go on defending*
  func isPhrasalContinue(_ outer: VerbGroup, _ clause: Clause) -> Bool {
    pack.lexicon.verbClass(outer.lemma, particle: clause.marker).contains(.continue)
  }

  /// What the auxiliaries of the verb over a clause say of it too.
  func outerMarks(_ outer: VerbGroup, _ scope: inout Scope) {
    if outer.isNegated { scope.negate() }
    if outer.isEnded { scope.weaken(to: .ended) }
    if outer.isPossible { scope.weaken(to: .possible) }
    if outer.isFuture { scope.weaken(to: .planned) }
    if outer.isWould { scope.weaken(to: scope.isNegated ? .actual : .planned) }
    // "X should stop arming Y": a wish.
    if outer.isDuty { scope.block = .asked }
    if outer.isReported { scope.attribute(.said(-1)) }
    if outer.isAlleged { scope.attribute(.alleged(-1)) }
  }
}
