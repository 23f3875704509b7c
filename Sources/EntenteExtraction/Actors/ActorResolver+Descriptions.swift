import EntenteModel

/// Whom a common noun describes: *the general*, *X is a group that …*.
extension ActorResolver {
  /// Whom the group describes: *the general*, *the company's chairman*.
  func described(
    _ number: Int32, _ group: NounGroup, _ nounClass: NounClass, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse, _ depth: Int,
    _ excluding: [ActorNumber]
  ) -> Filler? {
    let head = sentence.units[Int(group.head)]
    guard refersBack(number, group, sentence) else { return nil }
    var excluding = excluding
    var owner: ActorNumber?
    if group.possessor >= 0, nounClass.contains(.person) {
      owner =
        one(group.possessor, as: .target, sentence, text, &discourse, depth: depth + 1).first?.actor
      // "X's brother" is not X, and an office is its owner's.
      if let owner { excluding.append(owner) }
      guard owner != nil || !pack.namesOffice(head.lemma) else { return nil }
    }
    guard
      let referent = references.description(
        Description(group, sentence, pack), at: group.first, sentence, discourse,
        excluding: excluding, of: pack.namesOffice(head.lemma) ? owner : nil),
      // "the rebels" may be one group, "the banks" are no one bank.
      !head.isPlural
        || pack.kind(of: referent, discourse).canBePlural
          && (!nounClass.isDisjoint(with: [.group, .force, .follower, .people])
            || discourse.isDescribed(referent, as: head.lemma)),
      !bearsOtherName(group, than: referent, sentence, text, discourse)
    else { return nil }
    return Filler(actor: referent, first: group.first, end: group.head + 1).trimmed(sentence, pack)
  }

  /// *the Lantern party*: a noun with a capital before the head names another than one without it.
  private func bearsOtherName(
    _ group: NounGroup, than actor: ActorNumber, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: Discourse
  ) -> Bool {
    let head = sentence.units[Int(group.head)]
    guard !sentence.isTitleCase, pack.lexicon.nounClass(head.lemma).contains(.group) else {
      return false
    }
    let name = pack.name(of: actor, discourse)
    for index in Int(group.first)..<Int(group.head) {
      let unit = sentence.units[index]
      guard unit.isCapitalised, unit.tag == .noun, unit.mention < 0, index > 0,
        // "the Gulf bloc"
        pack.states(describedBy: [unit.lexeme]) == nil
      else { continue }
      let word = ActorMatcher.spelling(of: Int(unit.first)..<Int(unit.end), sentence, text)
      if !name.contains(word) { return true }
    }
    return false
  }

  /// Whether the group can stand for somebody named before: not *the other factions*, and not *the
  /// factions that are loyal to X*, which a clause defines.
  func refersBack(_ number: Int32, _ group: NounGroup, _ sentence: Sentence) -> Bool {
    guard
      !(group.first..<group.head).contains(where: { pack.differs(sentence.units[Int($0)].lexeme) })
    else { return false }
    return !sentence.units[Int(group.head)].isPlural || Int(group.end) >= sentence.units.count
      || sentence.units[Int(group.end)].tag != .relative
      || !sentence.clauses.contains { $0.kind == .relative && $0.antecedent == number }
  }

  /// *its rivals in the Front*, *its critics in the Norland Party*: the group whose members they are.
  func memberGroup(
    _ number: Int32, _ sentence: Sentence, _ discourse: Discourse
  ) -> Filler? {
    let head = sentence.units[Int(sentence.nounGroups[Int(number)].head)]
    guard head.isPlural, pack.isRole(head.lemma),
      let phrase = sentence.phrase(behind: number, pack.marks.in),
      let actor = sentence.actor(ofGroup: phrase.group)
    else { return nil }
    switch pack.kind(of: actor, discourse) {
    case .group, .party, .force, .bloc:
      let name = sentence.nounGroups[Int(phrase.group)].head
      return Filler(actor: actor, first: name, end: name + 1)
    default: return nil
    }
  }

  /// *Norlandic volunteers of the Karsk Brigade*: the brigade, and not where they are from.
  func groupOfMembers(
    _ number: Int32, _ sentence: Sentence, _ discourse: Discourse
  ) -> Filler? {
    guard areMany(sentence.nounGroups[Int(number)], sentence),
      let phrase = sentence.phrase(behind: number, pack.marks.ofWord),
      let actor = sentence.actor(ofGroup: phrase.group)
    else { return nil }
    switch pack.kind(of: actor, discourse) {
    case .group, .party, .force:
      let name = sentence.nounGroups[Int(phrase.group)].head
      return Filler(actor: actor, first: name, end: name + 1)
    default: return nil
    }
  }

  /// *Norlandic volunteers*, *Chechens*, and, where they are named so, *Arab militiamen*.
  private func areMany(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(group.head)]
    guard head.mention >= 0 else {
      return head.isPlural && modifier(group, sentence) >= 0
        && !pack.lexicon.nounClass(head.lemma)
          .isDisjoint(with: [.force, .follower, .people, .person])
    }
    let last = sentence.tokens[Int(head.end) - 1].lexeme
    return pack.isPluralName(last) || pack.lexicon[last].isPlural
  }

  /// *X is a group that Y arms*, *X is a coalition of fighters paid by Y*: X, as a noun group, where
  /// a clause tells more of what it is called.
  func subjectDescribed(
    by number: Int32, _ nounClass: NounClass, _ sentence: Sentence
  ) -> Int32? {
    guard
      !nounClass.isDisjoint(with: NounClass.acting.union([.person, .group, .people, .country])),
      sentence.clauses.contains(where: { $0.antecedent == number })
    else { return nil }
    // "leaving X as the largest state that backs Y"
    if let phrase = sentence.phrases.first(where: {
      $0.group == number && $0.preposition == pack.marks.as && $0.clause >= 0
    }) {
      let clause = sentence.clauses[Int(phrase.clause)]
      let named =
        sentence.verbGroups[Int(clause.verb)].isPassive ? clause.subject : clause.object
      if named >= 0, sentence.actor(ofGroup: named) != nil { return named }
    }
    let whole = sentence.phrases.first {
      $0.group == number && $0.preposition == pack.marks.ofWord && $0.after >= 0
        && sentence.units[Int(sentence.nounGroups[Int(number)].head)].isPlural
    }
    if let whole, let one = oneOfSeveral(whole.after, sentence) { return one }
    for clause in sentence.clauses
    where clause.subject >= 0 && (clause.object == number || clause.object == whole?.after) {
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.object >= 0, verb.isCopula, !verb.isNegated else { continue }
      let subject = sentence.nounGroups[Int(clause.subject)]
      let head = sentence.units[Int(subject.head)]
      let isNamed =
        sentence.actor(ofGroup: clause.subject) != nil
        || nameBeside(clause.subject, subject, sentence) != nil
      // "It was a militia that …" says nothing of whom "it" means.
      return isNamed || head.tag == .pronoun && pack.pronouns[head.lexeme] != .thing
        ? clause.subject : nil
    }
    return nil
  }

  /// *X, one of the states that back Y*: X, whom *one* explains.
  private func oneOfSeveral(_ group: Int32, _ sentence: Sentence) -> Int32? {
    let one = sentence.nounGroups[Int(group)]
    guard sentence.units[Int(one.head)].readings.contains(.number), one.first == one.head,
      one.first > 0, sentence.units[Int(one.first) - 1].tag == .comma
    else { return nil }
    let host = one.appositionOf >= 0 ? one.appositionOf : one.coordination
    return host != group && host >= 0 && sentence.actor(ofGroup: host) != nil ? host : nil
  }

  /// *opposition candidates*, *rebel leaders*
  func isOfFaction(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    (group.first..<group.head).contains { pack.standsAlone(sentence.units[Int($0)].lemma) }
  }
}
