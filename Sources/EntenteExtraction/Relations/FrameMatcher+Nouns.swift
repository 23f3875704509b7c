import EntenteModel

/// Act nouns, alone or carried by a verb: *support for*, *launched an attack on*.
extension FrameMatcher {
  func nounFrames(
    _ number: Int32, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    let group = sentence.nounGroups[Int(number)]
    let head = sentence.units[Int(group.head)]
    guard head.mention < 0, head.tag == .noun, !isSpoken(for: number, sentence),
      let candidates = pack.constructions(for: head.lemma, .noun)
    else { return }
    trace?.look(at: group.head)
    var longest = -1
    let before = group.head > 0 ? sentence.units[Int(group.head) - 1] : nil
    for place in candidates.indices
    where pack.canFire(place, among: words) && pack.canStand(place, behind: before) {
      let candidate = candidates[place]
      let construction = pack.constructions[Int(candidate)]
      guard construction.fixed.isEmpty || precedes(construction.fixed, group.head, sentence),
        construction.fixed.count >= longest, !isBarred(construction, sentence, &trace),
        !isBarredNoun(construction, group, sentence)
      else { continue }
      let known = sentence.rawClaims.count
      fillNoun(construction, candidate, number, group, &sentence, text, &discourse, &trace)
      if sentence.rawClaims.count > known { longest = construction.fixed.count }
    }
  }

  /// Whether an idiom has already read the noun with its verb (*withdrew its recognition*).
  func isSpoken(for number: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.nounGroups[Int(number)].head
    let owner = sentence.nounGroups[Int(number)].possessor
    return sentence.rawClaims.contains { claim in
      // "joined X's embargo on Y": X's own is told as well.
      if owner >= 0, claim.relation != .concede,
        !sentence.nounGroups[Int(owner)].holds(claim.source.first),
        !sentence.nounGroups[Int(owner)].holds(claim.target.first)
      {
        return false
      }
      // "lifted its sanctions": no more than that.
      guard claim.clause >= 0,
        pack.constructions[Int(claim.construction)].trigger == .phrase
          || claim.relation == .concede
      else { return false }
      let clause = sentence.clauses[Int(claim.clause)]
      // "called X's raid on Y a disgrace": the raid was done, whatever it is called.
      if clause.object == number, head + 1 != claim.cueEnd,
        pack.lexicon.verbClass(sentence.verbGroups[Int(clause.verb)].lemma).contains(.name)
      {
        return false
      }
      // "walked out of its alliance"
      if claim.cueFirst <= head, head < claim.cueEnd { return true }
      // "X's ban on Y won applause": the act of another.
      let isPassive = sentence.verbGroups[Int(clause.verb)].isPassive
      return clause.object == number || clause.secondObject == number
        || isPassive && clause.subject == number
    }
  }

  func precedes(_ words: [Lexeme], _ head: Int32, _ sentence: Sentence) -> Bool {
    let first = head - Int32(words.count)
    guard first >= 0 else { return false }
    return follows(words, from: first, sentence) == head
  }

  /// *political cover*, *a seal of approval*, *access to its ports*
  func surround(
    _ before: [Lexeme], _ after: [Lexeme], _ head: Int32, _ sentence: Sentence
  ) -> Bool {
    guard precedes(before, head, sentence) else { return false }
    guard let preposition = after.first else { return true }
    let unit = Int(head) + 1
    guard unit < sentence.units.count, sentence.units[unit].lexeme == preposition,
      let governed = sentence.nounGroups.first(where: { $0.first == head + 2 })
    else { return false }
    let words = Array(after.dropFirst())
    return follows(words, from: governed.head - Int32(words.count) + 1, sentence) != nil
  }

  func isBarredNoun(
    _ construction: Construction, _ group: NounGroup, _ sentence: Sentence
  ) -> Bool {
    for words in construction.unless where self.words.mayContain(words[0]) {
      if follows(words, from: group.head + 1, sentence) != nil { return true }
      for index in group.first..<group.end
      where sentence.units[Int(index)].lexeme == words[0]
        || sentence.units[Int(index)].lemma == words[0]
      {
        return true
      }
    }
    return false
  }

  private func fillNoun(
    _ construction: Construction, _ candidate: Int32, _ number: Int32, _ group: NounGroup,
    _ sentence: inout Sentence, _ text: borrowing Span<UInt8>, _ discourse: inout Discourse,
    _ trace: inout FrameTrace?
  ) {
    let setting = setting(of: number, sentence)
    let framing = framing(of: number, sentence)
    if setting == .blocked || framing.isBlocked {
      trace?.refuse(construction, .asked)
      return
    }
    var act = NounAct(
      targets: nounRoles(
        construction.target, as: .target, number, group, setting, sentence, text, &discourse),
      sources: nounRoles(
        construction.source, as: .source, number, group, setting, sentence, text, &discourse),
      isNegated: group.isNegated != framing.isNegated)
    if construction.isMutual, let pair = joinedPair(before: group.head, in: group, sentence) {
      (act.sources, act.targets) = ([pair.0], [pair.1])
    }
    place(&act, in: setting, construction, number, group, sentence, text, &discourse)
    findAim(of: &act, number, group, sentence, text, &discourse)
    findUndergoer(of: &act, construction, number, group, sentence, text, &discourse)
    findDoers(of: &act, construction, number, group, setting, framing, sentence, text, &discourse)
    let selves = act.sources.map(\.actor)
    if !act.targets.isEmpty, act.targets.allSatisfy({ selves.contains($0.actor) }),
      act.targets != act.sources
    {
      // "Frazier quit in disgust at his remarks": somebody else's.
      act.targets = nounRoles(
        construction.target, as: .target, number, group, setting, sentence, text, &discourse,
        excluding: selves)
    }
    // "the objections of X and Y": those who object, and nobody they object to.
    if !construction.isMutual, act.targets == act.sources { act.targets = [] }
    if act.attribution == .none { act.attribution = framing.attribution }
    act.modality = framing.modality ?? act.modality
    if !construction.neededKinds.isEmpty {
      act.targets.removeAll {
        let kind = pack.kind(of: $0.actor, discourse)
        return !construction.neededKinds.contains(kind) && kind != .unknown
      }
    }
    trace?.check(construction, act.sources, act.targets)
    let cue = (group.head - Int32(construction.fixed.count), group.head + 1)
    claim(act, of: number, construction, candidate, cue, &sentence)
  }

  /// *the X-Y alliance*: whom the two names before the noun name.
  private func joinedPair(
    before head: Int32, in group: NounGroup, _ sentence: Sentence
  ) -> (Filler, Filler)? {
    for index in group.first..<max(head - 1, group.first) {
      guard sentence.units[Int(index) + 1].isJoined, let first = sentence.actor(at: index),
        let second = sentence.actor(at: index + 1), first != second
      else { continue }
      return (
        Filler(actor: first, first: index, end: index + 1),
        Filler(actor: second, first: index + 1, end: index + 2)
      )
    }
    return nil
  }

  private func denies(_ clause: Int32, _ sentence: Sentence) -> Bool {
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)]
    return pack.lexicon.verbClass(verb.lemma).contains(.deny)
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
  private func place(
    _ act: inout NounAct, in setting: Setting, _ construction: Construction, _ number: Int32,
    _ group: NounGroup, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) {
    switch setting {
    case .given(let carrier, let mood, let isRefused):
      act.clause = carrier
      let subject = subject(of: carrier, sentence, text, &discourse)
      let isOthers =
        isRefused && !act.sources.isEmpty && (group.pronounPossessor < 0 || subject.isEmpty)
        && !act.sources.contains { source in subject.contains { $0.actor == source.actor } }
      if isOthers || partakes(in: group, of: act.sources, carrier, subject, sentence) {
        // "opposed X's support for Y": X supports Y. Whose "its support" is stays open.
        if group.pronounPossessor >= 0 { act.sources = [] }
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
    in act: NounGroup, of owners: [Filler], _ clause: Int32, _ subject: [Filler],
    _ sentence: Sentence
  ) -> Bool {
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)]
    let verbClass = pack.lexicon.verbClass(verb.lemma, particle: verb.particle)
    return act.possessor >= 0 && !owners.isEmpty && !subject.isEmpty && !verb.isPassive
      && verbClass.contains(.give) && verbClass.isDisjoint(with: .telling)
      && !owners.contains { owner in subject.contains { $0.actor == owner.actor } }
  }

  /// Finds whom the act is aimed at, as a clause around it tells: *X's scorn was aimed at Y*.
  private func findAim(
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
  private func findUndergoer(
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

  /// A claim for every source and target; of what is mutual, one each way.
  private func claim(
    _ act: NounAct, of number: Int32, _ construction: Construction, _ candidate: Int32,
    _ cue: (Int32, Int32), _ sentence: inout Sentence
  ) {
    func add(_ source: Filler, _ target: Filler, isReturned: Bool = false) {
      self.add(
        source, target, construction, candidate, cue, act.clause, &sentence,
        relation: act.relation, isPresupposed: act.isPresupposed, modality: act.modality,
        isNegated: act.isNegated, isReturned: isReturned, held: act.attribution)
    }
    if construction.isMutual, act.targets.isEmpty || act.sources.isEmpty {
      // "quarrel with inflation": not with each other.
      guard !hasOtherSide(construction, number, sentence) else { return }
      // "its feud with X and Y": nobody says that they feud with each other.
      for first in act.sources {
        for second in act.sources { add(first, second) }
      }
      return
    }
    for source in act.sources {
      for target in act.targets {
        add(source, target)
        if construction.isMutual { add(target, source, isReturned: true) }
      }
    }
  }

  /// Whether something stands where the other side would.
  private func hasOtherSide(
    _ construction: Construction, _ number: Int32, _ sentence: Sentence
  ) -> Bool {
    sentence.phrases.contains { phrase in
      phrase.after == number && !sentence.nounGroups[Int(phrase.group)].isTime
        && phrase.preposition != pack.marks.ofWord
        && construction.target.contains(.preposition(phrase.preposition))
    }
  }
}
