import EntenteModel

/// Whose an act is that the text told of before: *the attack*, *the decision*.
extension ReferenceResolver {
  /// Who did what the group means, where it is one actor.
  func doer(
    of group: NounGroup, _ sentence: Sentence, _ discourse: Discourse
  ) -> ActorNumber? {
    guard group.possessor < 0, group.pronounPossessor < 0 else { return nil }
    let noun = sentence.units[Int(group.head)].lemma
    if pack.namesAct(noun), isBareOrDefinite(group, sentence) {
      return lastDoer(before: group.first, sentence, discourse)
    }
    guard group.isDefinite else { return nil }
    let relations = pack.deeds(ofNoun: noun)
    guard !relations.isEmpty else { return nil }
    let told = discourse.deeds.filter {
      sentence.number - $0.sentence <= 2 && relations.contains($0.relation)
    }
    guard let last = told.last else { return nil }
    let doers = Set(told.filter { $0.sentence == last.sentence }.map(\.doer))
    return doers.count == 1 ? last.doer : nil
  }

  /// *the move*, *this move*; in a headline, *move*.
  private func isBareOrDefinite(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    guard group.head > group.first else { return !sentence.units[Int(group.head)].isPlural }
    return group.isDefinite && group.head == group.first + 1
  }

  /// Who did what was told last, in this sentence or the one before.
  private func lastDoer(
    before unit: Int32, _ sentence: Sentence, _ discourse: Discourse
  ) -> ActorNumber? {
    // "The port was shut, and X praised the decision": nobody says whose it was.
    guard let here = doers(in: sentence, before: unit) else { return nil }
    guard here.isEmpty else { return here.count == 1 ? here.first : nil }
    let act = discourse.lastAct
    return sentence.number - act.sentence == 1 && act.doers.count == 1 ? act.doers.first : nil
  }

  /// Those who do what the main clauses tell that end before a place, or `nil` where one of them
  /// has no doer.
  func doers(in sentence: Sentence, before unit: Int32 = Int32.max) -> Set<ActorNumber>? {
    var doers: Set<ActorNumber> = []
    for clause in sentence.clauses where clause.kind == .main {
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard !verb.isCopula, clause.object < 0 || sentence.nounGroups[Int(clause.object)].end <= unit
      else { continue }
      guard verb.main < unit, !isWithin(unit, clause, sentence) else { continue }
      // "welcomed the announcement": another's act is spoken of.
      if pack.speaksOfOthers(verb.lemma) { return nil }
      let doer =
        verb.isPassive ? sentence.agent(of: clause, behind: pack.marks.by) ?? -1 : clause.subject
      guard doer >= 0 else { return nil }
      let group = sentence.nounGroups[Int(doer)]
      guard
        let actor = sentence.actor(at: group.head) ?? (group.referent >= 0 ? group.referent : nil)
      else { return nil }
      doers.insert(actor)
    }
    return doers
  }

  /// Whether the place is in what the clause's verb acts on.
  private func isWithin(_ unit: Int32, _ clause: Clause, _ sentence: Sentence) -> Bool {
    clause.object >= 0 && sentence.nounGroups[Int(clause.object)].first <= unit
      && unit < sentence.nounGroups[Int(clause.object)].end
  }
}
