import EntenteModel

/// Who stands on either side of an act noun, as the words around it tell: *X lent support to Y*.
extension FrameMatcher {
  private func denies(_ clause: Int32, _ sentence: Sentence) -> Bool {
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)]
    return pack.lexicon.verbClass(verb.lemma).contains(.deny)
  }

  /// *a Russian attack*, *an attack by X*: whose it is, whoever speaks of it.
  private func isDoneByOther(
    _ number: Int32, _ group: NounGroup, _ sentence: Sentence
  ) -> Bool {
    if sentence.phrase(behind: number, pack.marks.by) != nil { return true }
    let modifier = resolver.modifier(group, sentence)
    return modifier >= 0
      && sentence.mentions[Int(sentence.units[Int(modifier)].mention)].meaning == .demonym
  }

  /// *X's raid in support of Y*: the owned deed that a phrase says to be done for or against another.
  private func deed(inDoing number: Int32, _ sentence: Sentence) -> Int32? {
    let hosts = sentence.phrases.filter {
      $0.group == number && $0.after >= 0 && pack.tellsDoing($0.preposition)
    }
    // "its raid in Sudra in support of X"
    let deeds = hosts.map { phrase in
      sentence.phrases.first { $0.group == phrase.after && pack.isLocative($0.preposition) }
        .flatMap { $0.after >= 0 ? $0.after : nil } ?? phrase.after
    }
    return deeds.first { host in
      let group = sentence.nounGroups[Int(host)]
      let head = sentence.units[Int(group.head)]
      return head.mention < 0 && resolver.hasOwner(group, sentence)
        && (pack.meansDeed(head.lemma) || pack.isAttack(head.lemma))
    }
  }

  /// *X and Y, allies in the war*: not against each other.
  private func isOfPartners(_ number: Int32, _ sentence: Sentence) -> Bool {
    sentence.phrases.contains { phrase in
      guard phrase.group == number, phrase.after >= 0 else { return false }
      let head = sentence.units[Int(sentence.nounGroups[Int(phrase.after)].head)]
      return head.tag == .noun && pack.isRole(head.lemma) && !pack.isOpponent(head.lemma)
    }
  }

  /// What the words around the noun say of its act: the verb's subject does it, gets it, or is
  /// charged with it.
  func place(
    _ act: inout NounAct, in setting: Setting, _ construction: Construction, _ number: Int32,
    _ group: NounGroup, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) {
    switch setting {
    case .given(let carrier, let mood, let isRefused):
      act.clause = carrier
      let subject = subject(of: carrier, sentence, text, &discourse)
      let isOthers =
        !act.sources.isEmpty
        && !act.sources.contains { source in subject.contains { $0.actor == source.actor } }
      let isRefusedToThem = isRefused && (group.pronounPossessor < 0 || subject.isEmpty)
      if isOthers, isRefusedToThem || !subject.isEmpty && partakes(in: group, carrier, sentence) {
        // "opposed X's support for Y": X supports Y. Whose "its support" is stays open.
        if group.pronounPossessor >= 0 { act.sources = [] }
        return
      }
      if mood == .possible, isOthers, !act.targets.isEmpty, isDoneByOther(number, group, sentence) {
        // "fears a Russian attack on Y": Russia's.
        act.isPresupposed = false
        act.modality = mood
        return
      }
      if isRefused { act.isNegated.toggle() }
      act.isPresupposed = false
      act.modality = mood
      let tellsDoer =
        group.possessor >= 0 || isRefused && sentence.phrase(behind: number, pack.marks.by) != nil
        // "denied Norlandic accusations that", "denied Norlandic support for Y"
        || resolver.modifier(group, sentence) >= 0
          && (pack.tellsContent(sentence.units[Int(group.head)].lemma) || denies(carrier, sentence))
      if act.sources.isEmpty || !tellsDoer, !subject.isEmpty { act.sources = subject }
      if act.targets.isEmpty, sentence.clauses[Int(carrier)].kind == .participle,
        let under = sentence.phrases.first(where: {
          $0.group == number && $0.clause >= 0 && pack.tellsReceiving($0.preposition)
        })
      {
        // "X is under sanctions imposed by Y"
        act.clause = under.clause
        act.targets = targetSubject(of: under.clause, sentence, text, &discourse)
      }
    case .received(let carrier, let mood):
      act.clause = carrier
      act.isPresupposed = false
      act.modality = mood
      if act.targets.isEmpty || !construction.isMutual && !act.sources.isEmpty {
        let subject = targetSubject(of: carrier, sentence, text, &discourse)
        if !subject.isEmpty { act.targets = subject }
      }
    case .bestowed(let carrier, let mood):
      act.clause = carrier
      act.isPresupposed = false
      act.modality = mood
      let receiver = sentence.clauses[Int(carrier)].object
      if act.targets.isEmpty || !act.sources.isEmpty {
        act.targets = resolver.fillers(of: receiver, as: .target, sentence, text, &discourse)
      }
    case .with(let carrier):
      act.clause = carrier
      // "clashed with the Lantern coalition": a name for it, and nobody joins it.
      // "confused dissent with X's charges": not against who confused them.
      let isHostileToOther =
        construction.relation.stance == .oppose && sentence.clauses[Int(carrier)].object >= 0
        && !sentence.verbGroups[Int(sentence.clauses[Int(carrier)].verb)].isPassive
      if act.targets.isEmpty, !isHostileToOther,
        !construction.isMutual || resolver.modifier(group, sentence) < 0
      {
        act.targets = targetSubject(of: carrier, sentence, text, &discourse)
      }
    case .into(let carrier):
      act.clause = carrier
      act.isPresupposed = false
      if act.sources.isEmpty, construction.isMutual, construction.relation.stance == .oppose {
        // "backs X in a row with Y": X's row.
        act.sources = helped(by: carrier, before: group.first, sentence)
      }
      if act.sources.isEmpty, let deed = deed(inDoing: number, sentence) {
        // "condemned X's raid in support of Y": X's.
        act.sources = nounRoles(
          [.possessor], as: .source, deed, sentence.nounGroups[Int(deed)], .alone, sentence, text,
          &discourse)
        act.isPresupposed = !act.sources.isEmpty
      }
      let isShared = construction.isMutual && act.targets.isEmpty && isOfPartners(number, sentence)
      if act.sources.isEmpty, !isShared {
        act.sources = subject(of: carrier, sentence, text, &discourse)
      }
    case .content(let carrier):
      act.attribution = claim(of: carrier, sentence)
      let verb = sentence.verbGroups[Int(sentence.clauses[Int(carrier)].verb)]
      if act.targets.isEmpty, pack.thanks(verb.lemma), !verb.isNegated, !verb.isPassive,
        [.back, .aid, .arm].contains(construction.relation),
        !sentence.phrases.contains(where: { $0.after == number })
      {
        // "thanked X for its support": whoever thanks was supported.
        act.targets = subject(of: carrier, sentence, text, &discourse)
      }
      let own = group.possessor < 0 ? group.pronounPossessor : -1
      guard act.sources.isEmpty || own >= 0 else { return }
      act.sources = charged(by: carrier, sentence, text, &discourse)
      // "criticised X for its support of": X's own.
      if own >= 0 {
        act.sources = act.sources.map { Filler(actor: $0.actor, first: own, end: own + 1) }
      }
    case .comesFrom(let carrier):
      act.clause = carrier
      act.isPresupposed = false
    case .reaches(let carrier, let stance):
      guard act.targets.isEmpty, stance == construction.relation.stance, !construction.isMutual
      else { return }
      act.clause = carrier
      act.isPresupposed = false
      let clause = sentence.clauses[Int(carrier)]
      let reached =
        sentence.verbGroups[Int(clause.verb)].isPassive ? clause.subject : clause.object
      act.targets = resolver.fillers(of: reached, as: .target, sentence, text, &discourse)
    case .alone, .blocked: break
    }
  }

  /// *joined X's embargo on Y*, *would not join X's embargo on Y*: X's stands in any case.
  private func partakes(
    in act: NounGroup, _ clause: Int32, _ sentence: Sentence
  ) -> Bool {
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)]
    let verbClass = pack.lexicon.verbClass(verb.lemma, particle: verb.particle)
    return act.possessor >= 0 && !verb.isPassive && verbClass.contains(.give)
      && verbClass.isDisjoint(with: .telling)
  }

  /// Finds whom the act is aimed at, as a clause around it tells: *X's scorn was aimed at Y*.
  func findAim(
    of act: inout NounAct, _ number: Int32, _ group: NounGroup, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse
  ) {
    guard act.targets.isEmpty,
      let carrier = sentence.clauses.firstIndex(where: { clause in
        let verb = sentence.verbGroups[Int(clause.verb)]
        return clause.subject == group.coordination && verb.isPassive && pack.aims(verb.lemma)
      }),
      let aim = sentence.phrases.first(where: {
        $0.clause == Int32(carrier) && pack.aims($0.preposition)
      })
    else { return }
    act.targets = resolver.fillers(of: aim.group, as: .target, sentence, text, &discourse)
    act.clause = Int32(carrier)
    act.isPresupposed = false
  }

  /// Finds whom the act befell where its doer stands behind *by*: *X's recognition by Y*.
  func findUndergoer(
    of act: inout NounAct, _ construction: Construction, _ number: Int32, _ group: NounGroup,
    _ sentence: Sentence, _ text: borrowing Span<UInt8>, _ discourse: inout Discourse
  ) {
    guard act.targets.isEmpty, group.possessor >= 0 || group.pronounPossessor >= 0,
      construction.source.contains(.possessor),
      construction.source.contains(.preposition(pack.marks.by)),
      let agent = sentence.phrase(behind: number, pack.marks.by), !tellsAgent(agent, sentence)
    else { return }
    let references = resolver.references
    let doers = resolver.fillers(of: agent.group, as: .source, sentence, text, &discourse)
    let undergone = nounRoles(
      [.possessor], as: .target, number, group, .alone, sentence, text, &discourse,
      excluding: doers.map(\.actor))
    // "Norland's invasion by its president" is nobody's but Norland's.
    guard !doers.isEmpty, !undergone.isEmpty,
      !doers.contains(where: { doer in
        undergone.contains { references.belongs(doer.actor, to: $0.actor, discourse) }
      })
    else { return }
    act.sources = doers
    act.targets = undergone
  }

  /// *was defended against Y's smears by X*: who defended.
  private func tellsAgent(_ phrase: Phrase, _ sentence: Sentence) -> Bool {
    guard phrase.clause >= 0 else { return false }
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(phrase.clause)].verb)]
    return verb.isPassive && verb.main < phrase.unit
  }
}
