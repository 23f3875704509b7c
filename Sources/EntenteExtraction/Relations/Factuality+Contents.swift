import EntenteModel

/// Gerunds that a preposition ties to the verb over them.
extension Factuality {
  /// What a verb says of the gerund behind its preposition (*accused of arming*, *thanked for*).
  func content(
    _ clause: Clause, _ parent: Clause, _ outer: VerbGroup, _ scope: inout Scope,
    _ sentence: Sentence
  ) -> Bool {
    // "ruled out arming", "is thinking of arming"
    let verbClass = pack.lexicon.verbClass(outer.lemma, particle: clause.marker)
    // "talked X out of arming Y"
    let before = Int(sentence.verbGroups[Int(clause.verb)].first) - 2
    let isPrevented =
      verbClass.contains(.prevent)
      || before > outer.end
        && pack.lexicon.verbClass(outer.lemma, particle: sentence.units[before].lexeme)
          .contains(.prevent)
    if isPrevented,
      outer.isPassive
        ? clause.subject == parent.subject : parent.object >= 0 && clause.subject == parent.object
    {
      scope.block = .asked
      return false
    }
    if pack.suspects(outer.lemma), clause.marker == pack.marks.ofWord,
      clause.subject >= 0, clause.subject == (outer.isPassive ? parent.subject : parent.object)
    {
      // "suspects X of arming Y", "is suspected of"
      scope.weaken(to: .possible)
      return true
    }
    // "called for talks rather than attacking X"
    if pack.prefersOther(clause.marker) {
      scope.negate()
      return true
    }
    if holdsObject(clause, parent, sentence), !outer.isPassive {
      // "denied any role in arming X", "dismissed the idea of arming X"
      if verbClass.contains(.deny) || pack.lexicon.verbClass(outer.lemma).contains(.deny) {
        scope.modality = .actual
        return denies(parent, outer, &scope, sentence)
      }
      if pack.contests(outer.lemma), clause.completes >= 0,
        case .none = NounHold(
          pack.intentions[head(of: clause.completes, sentence)] ?? [],
          sentence.nounGroups[Int(clause.completes)]
        ).attribution
      {
        scope.modality = .actual
        scope.negate()
        return true
      }
    }
    if clause.marker == pack.marks.as, !outer.isPassive, clause.subject == parent.object,
      parent.object >= 0
    {
      // "describes X as arming Y"
      scope.attribute(.said(parent.subject))
      return false
    }
    if clause.marker == pack.marks.into, outer.isPassive {
      // "will not be drawn into fighting X"
      outerMarks(outer, &scope)
      return true
    }
    if isFactBesideFailure(clause, parent, sentence) {
      reportsAround(clause.parent, &scope, sentence)
      return false
    }
    if let goesOn = standsBeside(clause, outer, verbClass, &scope) {
      if !goesOn { reportsAround(clause.parent, &scope, sentence) }
      return goesOn
    }
    // "is notorious for arming X": nobody says so.
    guard pack.takesContent(outer.lemma, clause.marker), !outer.isCopula else {
      // "ruled out arming X", "decided against arming X"
      let phrasal = pack.lexicon.verbClass(
        outer.lemma, particle: outer.particle >= 0 ? outer.particle : parent.particle)
      if verbClass.contains(.refuse) || pack.negates(clause.marker)
        // "held back from attacking X"
        || phrasal.contains(.refuse) && clause.marker == pack.marks.from
      {
        // "did not rule out arming X"
        scope.negate()
        scope.isRuledOut = verbClass.contains(.refuse)
        if scope.isRuledOut, outer.isNegated { scope.negate() }
      }
      if verbClass.contains(.say), clause.marker == pack.marks.to, !outer.isPassive {
        // "confessed to arming X"
        scope.attribute(.said(parent.subject))
      }
      if verbClass.contains(.ask) { scope.block = .asked }
      if outer.isCopula, parent.predicate >= 0 { predicate(parent, &scope, sentence) }
      if verbClass.contains(.plan) { scope.weaken(to: .planned) }
      if verbClass.contains(.possible) { scope.weaken(to: .possible) }
      // "gave up arming X"
      if verbClass.contains(.end), !pack.lexicon.verbClass(outer.lemma).contains(.end),
        clause.subject == parent.subject
      {
        scope.stop()
      }
      if verbClass.contains(.continue) || isPhrasalContinue(outer, clause) {
        outerMarks(outer, &scope)
      }
      return true
    }
    // "came under fire from X for arming Y": X says so.
    let judge = sentence.phrases.first {
      $0.clause == clause.parent && $0.preposition == pack.marks.from && parent.object < 0
        && !outer.isPassive
    }
    let claimer = judge?.group ?? sentence.doer(of: parent, behind: pack.marks.by)
    if pack.alleges(outer.lemma) {
      scope.attribute(.alleged(claimer))
      let isNobodys = parent.subject >= 0 && sentence.nounGroups[Int(parent.subject)].isNobody
      if outer.isNegated || isNobodys { scope.block = .unsaid }
    } else {
      scope.attribute(.said(claimer))
    }
    return false
  }

  /// Whether what the verb acts on stands right before the gerund and its preposition.
  private func holdsObject(_ clause: Clause, _ parent: Clause, _ sentence: Sentence) -> Bool {
    guard clause.kind == .gerund, parent.object >= 0 else { return false }
    let object = sentence.nounGroups[Int(parent.object)]
    let noun = sentence.units[Int(object.head)].lemma
    return object.end == sentence.verbGroups[Int(clause.verb)].first - 1
      && (pack.isPart(noun) || clause.completes == parent.object)
      && clause.subject == parent.subject
  }

  private func head(of group: Int32, _ sentence: Sentence) -> Lexeme {
    sentence.units[Int(sentence.nounGroups[Int(group)].head)].lemma
  }

  /// *failed to topple X after invading Y*, *declined to arm X despite condemning Y*: that it did.
  private func isFactBesideFailure(
    _ clause: Clause, _ parent: Clause, _ sentence: Sentence
  ) -> Bool {
    guard parent.kind == .infinitive, parent.parent >= 0,
      pack.concedes(clause.marker)
        || pack.timeWords[clause.marker]?.roles.isDisjoint(with: [.behind, .beyond]) == false
    else { return false }
    let failing = sentence.verbGroups[Int(sentence.clauses[Int(parent.parent)].verb)]
    return pack.lexicon.verbClass(failing.lemma).contains(.refuse)
  }

  /// *called for a truce after bombing X*: what only tells when, and is not called for. Whether to walk
  /// on; `nil` where the verb may govern it.
  private func standsBeside(
    _ clause: Clause, _ outer: VerbGroup, _ verbClass: VerbClass, _ scope: inout Scope
  ) -> Bool? {
    guard let roles = pack.timeWords[clause.marker]?.roles,
      !roles.isDisjoint(with: [.behind, .beyond])
    else { return nil }
    if outer.isFuture || outer.isWould || roles.contains(.behind) && verbClass.contains(.plan) {
      scope.weaken(to: .planned)
    }
    return verbClass.isDisjoint(with: [.ask, .want, .plan, .refuse, .possible, .end, .deny])
      ? nil : false
  }
}
