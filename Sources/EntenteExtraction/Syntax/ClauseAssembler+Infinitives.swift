/// What infinitives become.
extension ClauseAssembler {
  mutating func infinitive(
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
        if lastGroup >= 0,
          context.before == .nounGroup || leavesAside
            // "forced X, the general, to resign"
            || context.before == .comma
              && sentence.nounGroups[Int(lastGroup)].appositionOf >= 0,
          !sentence.nounGroups[Int(lastGroup)].isTime
        {
          if let plan = plannedBy(lastGroup, sentence) {
            clause.completes = plan
            clause.subject = lastGroup
          } else if let doer = controller(lastGroup, outer, sentence) {
            clause.subject = helpsBack(clause, outer, sentence) ? outer.subject : doer
          } else if let receiver = receiver(lastGroup, parent, sentence) {
            clause.subject = receiver
          } else if let asking = askedOf(lastGroup, parent, sentence) {
            clause.subject = lastGroup
            clause.completes = asking
          } else if isOthersAct(lastGroup, sentence) {
            clause.completes = lastGroup
            clause.subject = lastGroup
          } else if isIntention(lastGroup, sentence) {
            clause.completes = lastGroup
            let group = sentence.nounGroups[Int(lastGroup)]
            if group.possessor >= 0 {
              clause.subject = group.possessor
            } else if let blamed = blamed(for: lastGroup, parent, sentence) {
              clause.subject = blamed
            } else if outer.object == lastGroup, group.pronounPossessor < 0,
              pack.judges(sentence.verbGroups[Int(outer.verb)].lemma)
            {
              // "rejected a plan to arm Kyiv": somebody else's plan.
              clause.subject = -1
            }
          }
        } else if lastGroup >= 0, sentence.nounGroups[Int(lastGroup)].isTime, outer.object >= 0,
          pack.directs(sentence.verbGroups[Int(outer.verb)].lemma),
          !sentence.verbGroups[Int(outer.verb)].isPassive
        {
          // "told X on Monday to arm Y"
          clause.subject = outer.object
        } else if tellsAct(outer, sentence) {
          clause.completes = outer.subject
        }
      }
    } else if top.subject >= 0, lastGroup >= 0 {
      // "Hezbollah's decision to open …"
      clause.completes = lastGroup
      let group = sentence.nounGroups[Int(lastGroup)]
      clause.subject = group.possessor >= 0 ? group.possessor : top.subject
      if let plan = plannedBy(lastGroup, sentence) {
        clause.completes = plan
        clause.subject = lastGroup
      }
    }
    let new = add(clause, &sentence)
    if clause.parent < 0, top.subject < 0 { subjectless.append(new) }
    open(new)
  }

  /// *X's aim was to topple Y*: the infinitive tells what the noun means.
  private func tellsAct(_ outer: Clause, _ sentence: Sentence) -> Bool {
    guard sentence.verbGroups[Int(outer.verb)].isCopula, outer.object < 0, outer.predicate < 0,
      outer.subject >= 0
    else { return false }
    let head = sentence.units[Int(sentence.nounGroups[Int(outer.subject)].head)]
    return head.mention < 0
      && (pack.intentions[head.lemma] != nil || pack.meansDeed(head.lemma)
        || pack.answers(head.lemma) || pack.namesAct(head.lemma))
  }

  /// The innermost clause of its level, or, before the level has its verb, of one inside.
  mutating func open(_ clause: Int32) {
    guard top.current < 0 else {
      top.current = clause
      return
    }
    pushInner(clause)
  }

  mutating func pushInner(_ clause: Int32) {
    var level = Level(kind: .participle)
    level.clause = clause
    level.current = clause
    push(level)
  }

  /// As deep as the search goes.
  mutating func push(_ level: Level) {
    if levels.count < ClauseSearch.depth { levels.append(level) } else { top = level }
  }

  /// *which Luanda refuses to recognise*: the antecedent is the object of the inner verb.
  func passGap(
    from parent: Int32, to clause: inout Clause, _ context: ClauseContext,
    _ sentence: inout Sentence
  ) {
    let outer = sentence.clauses[Int(parent)]
    // "which Luanda is quick to condemn"
    let follows =
      context.before == .verbGroup
      || context.before == .adjective && sentence.verbGroups[Int(outer.verb)].isCopula
    guard follows, outer.antecedent >= 0, outer.object == outer.antecedent else { return }
    let start = Int(sentence.verbGroups[Int(outer.verb)].main)
    let end = Int(sentence.verbGroups[Int(clause.verb)].main)
    // "whom Luanda condemned while arming Togo": the gap is not the reduced clause's.
    let isReduced = sentence.units[start..<end].contains {
      $0.tag == .adverb && $0.readings.contains(.subordinator)
    }
    guard !isReduced else { return }
    clause.object = outer.object
    clause.antecedent = outer.antecedent
    sentence.clauses[Int(parent)].object = -1
  }

  /// Who does what the infinitive says, where it is the object and the noun group before *to* ends
  /// it: *urged Iran to stop*, *led Iran and Qatar to withdraw*, *forced Osk, the general, to
  /// resign*.
  private func controller(_ group: Int32, _ outer: Clause, _ sentence: Sentence) -> Int32? {
    if controls(group, outer, sentence) { return group }
    let last = sentence.nounGroups[Int(group)]
    let whole = last.appositionOf >= 0 ? last.appositionOf : last.coordination
    if whole >= 0, controls(whole, outer, sentence) { return whole }
    // "helped leaders of X and Y attack Z"
    guard
      let phrase = sentence.phrases.last(where: { $0.group == (whole >= 0 ? whole : group) }),
      phrase.preposition == pack.marks.ofWord, phrase.after >= 0,
      controls(phrase.after, outer, sentence)
    else { return nil }
    return phrase.after
  }

  /// Whether the noun group before *to* does what the infinitive says (*urged Iran to stop*).
  func controls(_ group: Int32, _ outer: Clause, _ sentence: Sentence) -> Bool {
    guard outer.object == group || outer.secondObject == group else { return false }
    let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    // "jailed X to silence Y", "visited X to thank Y"
    let verb = sentence.verbGroups[Int(outer.verb)]
    if pack.harms(verb.lemma) || pack.leavesPurpose(verb.lemma) { return false }
    if head.mention >= 0 || head.tag == .pronoun { return true }
    // "was the first country to recognise X": the subject did.
    if verb.isCopula || pack.isCopular(verb.lemma) { return false }
    let nounClass = pack.lexicon.nounClass(head.lemma)
    // "sent Syrian fighters to help X": whoever sent them helps.
    if !nounClass.isDisjoint(with: [.force, .group]), pack.sends(verb.lemma) { return false }
    // "used American missiles to attack X", but "gave X tanks to fight Y"
    return
      (nounClass.isDisjoint(with: .weapon) || pack.defends(verb.lemma)
      || pack.lexicon.verbClass(verb.lemma).contains(.give))
      && !nounClass.isDisjoint(
        with: [.person, .group, .official, .government, .follower, .force, .country, .people])
  }

  /// *armed X to help it fight Y*: whoever armed X helps.
  private func helpsBack(_ clause: Clause, _ outer: Clause, _ sentence: Sentence) -> Bool {
    let next = Int(sentence.verbGroups[Int(clause.verb)].end)
    guard next < sentence.units.count, sentence.units[next].tag == .pronoun,
      let means = pack.pronouns[sentence.units[next].lexeme], means != .speaker,
      pack.supports(sentence.verbGroups[Int(clause.verb)].lemma)
    else { return false }
    let verb = sentence.verbGroups[Int(outer.verb)].lemma
    return pack.defends(verb) || pack.lexicon.verbClass(verb).contains(.give)
  }

  /// *gave X money to fight Y*, *supplied X with arms to fight Y*: X does, with what it was given.
  private func receiver(_ given: Int32, _ parent: Int32, _ sentence: Sentence) -> Int32? {
    let outer = sentence.clauses[Int(parent)]
    let verb = sentence.verbGroups[Int(outer.verb)]
    guard outer.object >= 0, outer.object != given, !verb.isPassive,
      sentence.actor(ofGroup: outer.object) != nil, !isIntention(given, sentence)
    else { return nil }
    if outer.secondObject == given {
      return pack.lexicon.verbClass(verb.lemma).contains(.give) ? outer.object : nil
    }
    let isWith = sentence.phrases.contains {
      $0.group == given && $0.clause == parent && $0.preposition == pack.marks.with
    }
    return isWith && pack.defends(verb.lemma) ? outer.object : nil
  }

  /// *joined a NATO mission to train X*: what whoever modifies the act does.
  private func isOthersAct(_ group: Int32, _ sentence: Sentence) -> Bool {
    let act = sentence.nounGroups[Int(group)]
    let head = sentence.units[Int(act.head)]
    guard head.tag == .noun, act.possessor < 0, act.pronounPossessor < 0,
      pack.isUndertaking(head.lemma)
    else { return false }
    return (act.first..<act.head).contains { index in
      sentence.actor(at: index) != nil && !sentence.units[Int(index) + 1].isJoined
    }
  }

  /// Whether the noun tells how its infinitive is meant (*plan to*, *refusal to*), or just that
  /// somebody does it (*decision to*).
  func isIntention(_ group: Int32, _ sentence: Sentence) -> Bool {
    let noun = sentence.units[Int(sentence.nounGroups[Int(group)].head)].lemma
    return pack.intentions[noun] != nil || pack.meansDeed(noun)
  }

  /// *criticised X over its decision to arm Y*: X, whose plan it is.
  private func blamed(for plan: Int32, _ parent: Int32, _ sentence: Sentence) -> Int32? {
    let outer = sentence.clauses[Int(parent)]
    let verb = sentence.verbGroups[Int(outer.verb)]
    guard sentence.nounGroups[Int(plan)].pronounPossessor >= 0,
      let phrase = sentence.phrases.last(where: { $0.group == plan }), phrase.clause == parent,
      pack.takesContent(verb.lemma, phrase.preposition)
    else { return nil }
    let object = verb.isPassive ? outer.subject : outer.object
    return object >= 0 ? object : nil
  }

  /// *a decision by X to arm Y*, *the refusal of X to arm Y*: the noun that tells how X means it.
  func plannedBy(_ group: Int32, _ sentence: Sentence) -> Int32? {
    guard let phrase = sentence.phrases.last, phrase.group == group, phrase.after >= 0,
      isIntention(phrase.after, sentence),
      phrase.preposition == pack.marks.by
        || phrase.preposition == pack.marks.ofWord
          && sentence.units[Int(sentence.nounGroups[Int(group)].head)].mention >= 0
    else { return nil }
    return phrase.after
  }

  /// For a noun group behind a preposition that is asked to do what the infinitive says: the noun
  /// that asks (*calls on Iran to stop*), or -1 for a verb (*called on Iran to stop*).
  func askedOf(_ group: Int32, _ parent: Int32, _ sentence: Sentence) -> Int32? {
    guard
      let phrase = sentence.phrases.last(where: {
        $0.group == sentence.nounGroups[Int(group)].coordination
      })
    else { return nil }
    if phrase.after >= 0, phrase.after != group,
      let noun = pack.intentions[
        sentence.units[Int(sentence.nounGroups[Int(phrase.after)].head)].lemma],
      noun.contains(.ask)
    {
      return phrase.after
    }
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(parent)].verb)]
    return phrase.clause == parent && phrase.after < 0
      && (pack.lexicon.verbClass(verb.lemma).contains(.ask) || pack.directs(verb.lemma))
      ? -1 : nil
  }
}
