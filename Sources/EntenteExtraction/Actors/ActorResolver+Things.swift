import EntenteModel

/// Whose a thing is by what the sentence says of it.
extension ActorResolver {
  /// Whose a thing is by what is said of it: *companies run by Wagner*, *Marib, the last stronghold
  /// of the government*.
  func statedOwner(
    _ number: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler]? {
    for (index, clause) in sentence.clauses.enumerated()
    where clause.antecedent == number {
      let verb = sentence.verbGroups[Int(clause.verb)]
      let verbClass = pack.lexicon.verbClass(verb.lemma, particle: verb.particle)
      // "condemned the raid that X launched", "rejected a law that X signed"
      // and "praised the job that X has done"
      if clause.object == number, clause.subject >= 0,
        !verbClass.isDisjoint(with: [.own, .give]) || verb.lemma == pack.marks.do,
        isNoActor(number, sentence)
      {
        let found = fillers(of: clause.subject, as: .source, sentence, text, &discourse)
        if !found.isEmpty { return found }
      }
      guard
        verbClass.contains(.own) || pack.holds(verb.lemma) && canBeHeld(number, sentence)
          // "the offer made by X"
          || verb.isPassive && verbClass.contains(.give) && !pack.holds(verb.lemma)
            && isNoActor(number, sentence)
      else { continue }
      // "run by Wagner", "belonging to Wagner"
      let owner = verb.isPassive ? pack.marks.by : pack.marks.to
      for phrase in sentence.phrases
      where phrase.clause == Int32(index) && phrase.preposition == owner {
        let found = fillers(of: phrase.group, as: .source, sentence, text, &discourse)
        if !found.isEmpty { return found }
      }
    }
    if let maker = maker(of: number, sentence) {
      let found = fillers(of: maker, as: .source, sentence, text, &discourse)
      if !found.isEmpty { return found }
    }
    // "the minister, a supporter of X": not X's.
    for (other, group) in sentence.nounGroups.enumerated()
    where group.appositionOf == number && sentence.units[Int(group.head)].mention < 0
      && !pack.isRole(sentence.units[Int(group.head)].lemma)
    {
      for phrase in sentence.phrases
      where phrase.after == Int32(other) && phrase.preposition == pack.marks.ofWord {
        let found = fillers(of: phrase.group, as: .target, sentence, text, &discourse)
        if !found.isEmpty { return found }
      }
    }
    return nil
  }

  /// Who made a thing of which more is told: *Norland passed a law that X mocked*.
  private func maker(of number: Int32, _ sentence: Sentence) -> Int32? {
    guard isNoActor(number, sentence),
      sentence.clauses.contains(where: { $0.kind == .relative && $0.object == number })
    else { return nil }
    return sentence.clauses.first { clause in
      let verb = sentence.verbGroups[Int(clause.verb)]
      return clause.object == number && clause.antecedent != number && clause.subject >= 0
        && !verb.isPassive
        && pack.lexicon.verbClass(verb.lemma, particle: verb.particle).contains(.own)
    }?.subject
  }

  /// A thing or an act, which is its doer's.
  func isNoActor(_ number: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(sentence.nounGroups[Int(number)].head)]
    return head.tag == .noun
      && pack.lexicon.nounClass(head.lemma).isDisjoint(
        with: NounClass.acting.union([.person, .people, .group, .country, .place]))
  }

  /// *plan*, *speech*, *visit*: certainly nobody; of many a noun it is not known what it names.
  func isThing(_ number: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(sentence.nounGroups[Int(number)].head)]
    guard isNoActor(number, sentence) else { return false }
    return pack.meansDeed(head.lemma)
      || !pack.lexicon.nounClass(head.lemma).isDisjoint(with: [.message, .event])
  }

  /// *a town held by X*, but not *talks held by X* or *men held by X*.
  private func canBeHeld(_ number: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(sentence.nounGroups[Int(number)].head)]
    return head.tag == .noun
      && (pack.lexicon.nounClass(head.lemma).contains(.place) || pack.isGround(head.lemma))
  }

  /// *Israeli-owned ships*, *a rebel-held town*: the name before a word of owning or holding.
  func joinedOwner(_ group: NounGroup, _ sentence: Sentence) -> Filler? {
    for index in group.first..<group.head {
      guard let actor = sentence.actor(at: index), joinsNext(index, sentence) else { continue }
      let word = sentence.units[Int(index) + 1].lexeme
      let verb = pack.lexicon[word].verb
      guard pack.holds(verb) else { continue }
      return Filler(actor: actor, first: index, end: index + 1)
    }
    return nil
  }
}
