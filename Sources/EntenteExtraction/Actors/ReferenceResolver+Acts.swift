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
    guard let last = told.last else {
      // "bombed a market, and X condemned the strike"
      let here = deeds(in: sentence, before: group.first).filter { relations.contains($0.relation) }
      return Set(here.map(\.doer)).count == 1 ? here.first?.doer : nil
    }
    let doers = Set(told.filter { $0.sentence == last.sentence }.map(\.doer))
    return doers.count == 1 ? last.doer : nil
  }

  /// What the main clauses before a place tell as done, whoever it was done to.
  func deeds(in sentence: Sentence, before unit: Int32 = Int32.max) -> [Discourse.Deed] {
    if sentence.clauses.isEmpty { return firstDeeds(in: sentence) }
    return sentence.clauses.flatMap { clause -> [Discourse.Deed] in
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.kind == .main, clause.subject >= 0, verb.main < unit else { return [] }
      return deeds(of: verb, by: clause.subject, sentence)
    }
  }

  /// As above, where clauses were not looked for.
  private func firstDeeds(in sentence: Sentence) -> [Discourse.Deed] {
    firstPredication(in: sentence).map { deeds(of: $0.verb, by: $0.subject, sentence) } ?? []
  }

  /// The first subject and the verb behind it, where clauses were not looked for.
  private func firstPredication(in sentence: Sentence) -> (subject: Int32, verb: VerbGroup)? {
    guard let subject = sentence.nounGroups.firstIndex(where: { $0.role == .subject }),
      let verb = sentence.verbGroups.first, verb.first >= sentence.nounGroups[subject].end
    else { return nil }
    return (Int32(subject), verb)
  }

  private func deeds(
    of verb: VerbGroup, by subject: Int32, _ sentence: Sentence
  ) -> [Discourse.Deed] {
    guard verb.form == .finite, !verb.isPassive, !verb.isNegated, !verb.isFuture,
      !verb.isPossible, !verb.isWould, let doer = whoActs(subject, sentence)
    else { return [] }
    return pack.deeds(ofVerb: verb.lemma).sorted { $0.rawValue < $1.rawValue }.map {
      Discourse.Deed(relation: $0, doer: doer, sentence: sentence.number)
    }
  }

  /// Whom a group names, or describes where that was settled for the sentence.
  private func settled(_ group: NounGroup, _ sentence: Sentence) -> ActorNumber? {
    sentence.actor(at: group.head) ?? (group.referent >= 0 ? group.referent : nil)
  }

  private func whoActs(_ subject: Int32, _ sentence: Sentence) -> ActorNumber? {
    let group = sentence.nounGroups[Int(subject)]
    if let actor = settled(group, sentence) { return actor }
    // "Norland's army bombed", "Norlandic jets bombed"
    let head = sentence.units[Int(group.head)]
    guard
      !pack.lexicon.nounClass(head.lemma).isDisjoint(with: NounClass.acting.union(.weapon))
    else { return nil }
    if group.possessor >= 0 { return sentence.actor(ofGroup: group.possessor) }
    guard group.head > group.first else { return nil }
    let owner = sentence.units[Int(group.head) - 1].mention
    guard owner >= 0, sentence.mentions[Int(owner)].meaning == .demonym else { return nil }
    return sentence.mentions[Int(owner)].actor
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
    if sentence.clauses.isEmpty { return onlyDoer(in: sentence) }
    var doers: Set<ActorNumber> = []
    for clause in sentence.clauses where clause.kind == .main {
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard !verb.isCopula, clause.object < 0 || sentence.nounGroups[Int(clause.object)].end <= unit
      else { continue }
      guard verb.main < unit, !isWithin(unit, clause, sentence) else { continue }
      // "welcomed the announcement": another's act is spoken of.
      if pack.speaksOfOthers(verb.lemma) { return nil }
      let doer = sentence.doer(of: clause, behind: pack.marks.by)
      guard doer >= 0, let actor = whoActs(doer, sentence) else { return nil }
      doers.insert(actor)
    }
    return doers
  }

  /// As above, where clauses were not looked for: *Norlandic troops took the town.*
  private func onlyDoer(in sentence: Sentence) -> Set<ActorNumber>? {
    guard sentence.verbGroups.count == 1, let (subject, verb) = firstPredication(in: sentence),
      verb.form == .finite, !verb.isPassive, !verb.isCopula, !pack.speaksOfOthers(verb.lemma),
      let actor = whoActs(subject, sentence)
    else { return nil }
    return [actor]
  }

  /// Whether the place is in what the clause's verb acts on.
  private func isWithin(_ unit: Int32, _ clause: Clause, _ sentence: Sentence) -> Bool {
    clause.object >= 0 && sentence.nounGroups[Int(clause.object)].first <= unit
      && unit < sentence.nounGroups[Int(clause.object)].end
  }
}
