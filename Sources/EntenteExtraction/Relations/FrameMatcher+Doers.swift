import EntenteModel

/// Who does what a verb says where its subject is an attack, a message, an order or whoever was sent.
extension FrameMatcher {
  /// *was killed on X's orders*, *was jailed at the behest of X*: X, who had it done.
  func principals(
    _ index: Int32, _ verb: VerbGroup, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    for phrase in sentence.phrases where phrase.clause == index && phrase.unit > verb.main {
      let group = sentence.nounGroups[Int(phrase.group)]
      let head = sentence.units[Int(group.head)]
      guard head.mention < 0, pack.isBehest(head.lemma), pack.leadsToBehest(phrase.preposition)
      else { continue }
      let found = nounRoles(
        [.possessor, .preposition(pack.marks.ofWord), .preposition(pack.marks.from)], as: .source,
        phrase.group, group, .alone, sentence, text, &discourse)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// *An air strike by X killed*, *was killed in X's raid*, *missiles that X fired hit*: whoever
  /// attacks does what the attack does.
  func attackers(
    _ index: Int32, _ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse
  ) -> [Filler] {
    let attacks =
      verb.isPassive
      ? sentence.phrases.filter { phrase in
        guard phrase.clause == index, phrase.unit > verb.main else { return false }
        let head = sentence.units[Int(sentence.nounGroups[Int(phrase.group)].head)]
        return phrase.preposition == pack.marks.by
          || phrase.preposition == pack.marks.in && pack.isStrike(head.lemma)
      }.map(\.group) : [clause.subject]
    for attack in attacks where attack >= 0 {
      let group = sentence.nounGroups[Int(attack)]
      let head = sentence.units[Int(group.head)]
      guard head.mention < 0, head.tag == .noun else { continue }
      let isWeapon = pack.lexicon.nounClass(head.lemma).contains(.weapon)
      guard isWeapon || pack.isAttack(head.lemma) else { continue }
      if let sender = resolver.statedOwner(attack, sentence, text, &discourse) { return sender }
      guard !isWeapon, !isNamedForPlace(group, sentence) else { continue }
      let found = nounRoles(
        [.possessor, .preposition(pack.marks.by)], as: .source, attack, group, .alone, sentence,
        text, &discourse)
      if !found.isEmpty { return found }
      // "carried out a raid that killed"
      if case .given(let carrier, _, _) = setting(of: attack, sentence), carrier != index {
        let found = subject(of: carrier, sentence, text, &discourse)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// *the Kenya attack*: where it was, not whose.
  func isNamedForPlace(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    let unit = resolver.modifier(group, sentence)
    guard unit >= 0 else { return false }
    let mention = sentence.mentions[Int(sentence.units[Int(unit)].mention)]
    return mention.meaning != .demonym && mention.meaning != .acronym && pack.isState(mention.actor)
  }

  /// *sent troops to help*, *posted a reply that mocked …*: what is sent acts for the sender.
  func sender(of clause: Clause, _ sentence: Sentence) -> Int32? {
    if let speaker = speaker(in: clause, sentence) { return speaker }
    guard clause.kind != .main, clause.kind != .complement, clause.parent >= 0,
      clause.subject >= 0
    else { return nil }
    let outer = sentence.clauses[Int(clause.parent)]
    // "sent the editor a series of letters mocking X"
    let isSent = [outer.object, outer.secondObject].contains { sent in
      sent == clause.subject
        || sent >= 0
          && sentence.phrases.contains { $0.group == clause.subject && $0.after == sent }
    }
    guard isSent, outer.subject >= 0 else { return nil }
    let head = sentence.units[Int(sentence.nounGroups[Int(clause.subject)].head)]
    let sent = pack.lexicon.nounClass(head.lemma)
    if clause.kind == .infinitive {
      if !sent.isDisjoint(with: .acting.union(.group)) { return outer.subject }
      // "sent doctors to help"
      guard sent.contains(.person) else { return nil }
    } else {
      guard sent.contains(.message) else { return nil }
    }
    return issues(outer, sentence) ? outer.subject : nil
  }

  /// *posted a reply that mocks X*, but not *read a reply that mocks X*.
  private func issues(_ clause: Clause, _ sentence: Sentence) -> Bool {
    let verb = sentence.units[Int(sentence.verbGroups[Int(clause.verb)].main)].lemma
    return !pack.lexicon.verbClass(verb).isDisjoint(with: [.give, .say])
      || pack.approvingVerbs.contains(verb) || pack.publishes(verb)
  }

  /// *X released a report critical of Y*: who issues the message that a noun group names.
  func issuer(of message: Int32, _ sentence: Sentence) -> Int32? {
    let head = sentence.units[Int(sentence.nounGroups[Int(message)].head)]
    guard head.mention < 0, pack.lexicon.nounClass(head.lemma).contains(.message) else {
      return nil
    }
    return sentence.clauses.first { clause in
      clause.object == message && clause.subject >= 0
        && !sentence.verbGroups[Int(clause.verb)].isPassive && issues(clause, sentence)
    }?.subject
  }

  /// *In a tweet praising Y, X …*: who says so in it.
  private func speaker(in clause: Clause, _ sentence: Sentence) -> Int32? {
    guard clause.kind == .participle || clause.kind == .relative, clause.subject >= 0 else {
      return nil
    }
    let message = sentence.nounGroups[Int(clause.subject)]
    guard
      pack.lexicon.nounClass(sentence.units[Int(message.head)].lemma).contains(.message),
      message.possessor < 0,
      let fronted = sentence.phrases.first(where: {
        $0.group == clause.subject && $0.preposition == pack.marks.in && $0.clause >= 0
      })
    else { return nil }
    let host = sentence.clauses[Int(fronted.clause)]
    guard host.subject >= 0, !sentence.verbGroups[Int(host.verb)].isPassive,
      fronted.unit < sentence.nounGroups[Int(host.subject)].first
    else { return nil }
    return host.subject
  }

  /// Finds who did the act where the noun alone does not tell, or only by a pronoun.
  func findDoers(
    of act: inout NounAct, _ construction: Construction, _ number: Int32, _ group: NounGroup,
    _ setting: Setting, _ framing: NounFraming, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse
  ) {
    if act.sources.isEmpty, construction.relation == .attack {
      act.sources = strikers(in: number, setting, sentence, text, &discourse)
    }
    if act.sources.isEmpty, framing.governor >= 0 {
      // "Kenya's withdrawal of support"
      act.sources = nounRoles(
        [.possessor], as: .source, framing.governor, sentence.nounGroups[Int(framing.governor)],
        .alone, sentence, text, &discourse)
    }
    equate(&act, construction, number, group, sentence, text, &discourse)
    if group.possessor < 0, group.pronounPossessor >= 0,
      let blamed = blamed(for: group, among: act.sources, sentence, discourse)
    {
      act.sources = blamed
    }
  }

  /// *X's speech was an attack on Y*, *X's move was a threat to Y*: whose the speech or the deed is.
  private func equate(
    _ act: inout NounAct, _ construction: Construction, _ number: Int32, _ group: NounGroup,
    _ sentence: Sentence, _ text: borrowing Span<UInt8>, _ discourse: inout Discourse
  ) {
    guard act.sources.isEmpty || act.targets.isEmpty || act.targets == act.sources,
      group.possessor < 0,
      let carrier = sentence.clauses.firstIndex(where: {
        $0.object == number && $0.subject >= 0 && sentence.verbGroups[Int($0.verb)].isCopula
      })
    else { return }
    let subject = sentence.clauses[carrier].subject
    let owned = sentence.nounGroups[Int(subject)]
    let head = sentence.units[Int(owned.head)]
    guard head.tag == .noun, head.mention < 0 else { return }
    let isMessage = pack.lexicon.nounClass(head.lemma).contains(.message)
    guard isMessage || pack.meansDeed(head.lemma) else { return }
    let doers =
      isMessage
      ? resolver.fillers(of: subject, as: .source, sentence, text, &discourse)
      : nounRoles([.possessor], as: .source, subject, owned, .alone, sentence, text, &discourse)
    guard !doers.isEmpty else { return }
    // "was an endorsement of Y": not by Y.
    if act.targets.isEmpty { act.targets = act.sources }
    act.sources = doers
    act.clause = Int32(carrier)
    act.isPresupposed = false
    // Words attack by what they say.
    if isMessage, construction.relation == .attack { act.relation = .criticize }
  }
}
