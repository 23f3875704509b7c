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
    return sentence.rawClaims.contains { claim in
      guard claim.clause >= 0, pack.constructions[Int(claim.construction)].trigger == .phrase
      else { return false }
      // "walked out of its alliance"
      if claim.cueFirst <= head, head < claim.cueEnd { return true }
      let clause = sentence.clauses[Int(claim.clause)]
      return clause.object == number || clause.secondObject == number || clause.subject == number
    }
  }

  func precedes(_ words: [Lexeme], _ head: Int32, _ sentence: Sentence) -> Bool {
    let first = head - Int32(words.count)
    guard first >= 0 else { return false }
    return follows(words, from: first, sentence) == head
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

  func fillNoun(
    _ construction: Construction, _ candidate: Int32, _ number: Int32, _ group: NounGroup,
    _ sentence: inout Sentence, _ text: borrowing Span<UInt8>, _ discourse: inout Discourse,
    _ trace: inout FrameTrace?
  ) {
    let setting = setting(of: number, sentence)
    var framing = framing(of: number, sentence)
    if setting == .blocked || framing.isBlocked {
      trace?.refuse(construction, .asked)
      return
    }
    var targets = nounRoles(
      construction.target, as: .target, number, group, setting, sentence, text, &discourse)
    var sources = nounRoles(
      construction.source, as: .source, number, group, setting, sentence, text, &discourse)
    var modality: Modality?
    var isNegated = group.isNegated != framing.isNegated
    var clause: Int32 = -1
    var isPresupposed = true
    switch setting {
    case .given(let carrier, let mood, let isRefused):
      clause = carrier
      let subject = subject(of: carrier, sentence, text, &discourse)
      let isOthers =
        isRefused && !sources.isEmpty && (group.pronounPossessor < 0 || subject.isEmpty)
        && !sources.contains { source in subject.contains { $0.actor == source.actor } }
      if isOthers {
        // "opposed X's support for Y": X supports Y. Whose "its support" is stays open.
        if group.pronounPossessor >= 0 { sources = [] }
        break
      }
      if isRefused { isNegated.toggle() }
      isPresupposed = false
      modality = mood
      if sources.isEmpty || group.possessor < 0, !subject.isEmpty { sources = subject }
    case .received(let carrier, let mood):
      clause = carrier
      isPresupposed = false
      modality = mood
      if targets.isEmpty || !construction.isMutual && !sources.isEmpty {
        let subject = targetSubject(of: carrier, sentence, text, &discourse)
        if !subject.isEmpty { targets = subject }
      }
    case .with(let carrier):
      clause = carrier
      // "clashed with the Lantern coalition": a name for it, and nobody joins it.
      if targets.isEmpty, !construction.isMutual || resolver.modifier(group, sentence) < 0 {
        targets = targetSubject(of: carrier, sentence, text, &discourse)
      }
    case .into(let carrier):
      clause = carrier
      isPresupposed = false
      if sources.isEmpty { sources = subject(of: carrier, sentence, text, &discourse) }
    case .content(let carrier):
      let own = group.possessor < 0 ? group.pronounPossessor : -1
      if sources.isEmpty || own >= 0 {
        // "criticised X for its support of": X's own.
        let charged = charged(by: carrier, sentence, text, &discourse)
        sources =
          own < 0
          ? charged : charged.map { Filler(actor: $0.actor, first: own, end: own + 1) }
      }
      framing.attribution = claim(of: carrier, sentence)
    case .comesFrom(let carrier):
      clause = carrier
      isPresupposed = false
    case .alone, .blocked: break
    }
    if sources.isEmpty, construction.relation == .attack {
      sources = strikers(in: number, setting, sentence, text, &discourse)
    }
    if sources.isEmpty, framing.governor >= 0 {
      // "Kenya's withdrawal of support"
      sources = nounRoles(
        [.possessor], as: .source, framing.governor, sentence.nounGroups[Int(framing.governor)],
        .alone, sentence, text, &discourse)
    }
    if group.possessor < 0, group.pronounPossessor >= 0,
      let blamed = blamed(for: group, among: sources, sentence, discourse)
    {
      sources = blamed
    }
    let selves = sources.map(\.actor)
    if !targets.isEmpty, targets.allSatisfy({ selves.contains($0.actor) }), targets != sources {
      // "Frazier quit in disgust at his remarks": somebody else's.
      targets = nounRoles(
        construction.target, as: .target, number, group, setting, sentence, text, &discourse,
        excluding: selves)
    }
    // "the objections of X and Y": those who object, and nobody they object to.
    if !construction.isMutual, targets == sources { targets = [] }
    modality = framing.modality ?? modality
    isNegated = isNegated || construction.isNegated
    if !construction.neededKinds.isEmpty {
      targets = targets.filter {
        let kind = pack.kind(of: $0.actor, discourse)
        return construction.neededKinds.contains(kind) || kind == .unknown
      }
    }
    trace?.check(construction, sources, targets)
    let cue = (group.head - Int32(construction.fixed.count), group.head + 1)
    if construction.isMutual, targets.isEmpty || sources.isEmpty {
      // "its feud with X and Y": nobody says that they feud with each other.
      for first in sources {
        for second in sources where first.actor != second.actor {
          add(
            first, second, construction, candidate, cue, clause, &sentence,
            isPresupposed: isPresupposed, modality: modality, isNegated: isNegated,
            held: framing.attribution)
        }
      }
      return
    }
    for source in sources {
      for target in targets {
        add(
          source, target, construction, candidate, cue, clause, &sentence,
          isPresupposed: isPresupposed, modality: modality, isNegated: isNegated,
          held: framing.attribution)
        if construction.isMutual {
          add(
            target, source, construction, candidate, cue, clause, &sentence,
            isPresupposed: isPresupposed, modality: modality, isNegated: isNegated,
            isReturned: true, held: framing.attribution)
        }
      }
    }
  }

  /// *the killing of Y in a raid by X*, *in an X air strike*
  private func strikers(
    in number: Int32, _ setting: Setting, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    for phrase in chain(from: number, setting, sentence) where phrase.preposition == pack.marks.in {
      let raid = sentence.nounGroups[Int(phrase.group)]
      let head = sentence.units[Int(raid.head)]
      guard head.mention < 0, pack.isStrike(head.lemma), !isNamedForPlace(raid, sentence) else {
        continue
      }
      return nounRoles(
        [.possessor, .preposition(pack.marks.by)], as: .source, phrase.group, raid, .alone,
        sentence, text, &discourse)
    }
    return []
  }

  func subject(
    of clause: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    let clause = sentence.clauses[Int(clause)]
    let verb = sentence.verbGroups[Int(clause.verb)]
    if verb.isPassive {
      guard let agent = sentence.agent(of: clause, behind: pack.marks.by) else { return [] }
      return resolver.fillers(of: agent, as: .source, sentence, text, &discourse)
    }
    guard clause.subject >= 0 else { return [] }
    return resolver.fillers(of: clause.subject, as: .source, sentence, text, &discourse)
  }

  /// *cut its aid to X over its support for Y*: the grounds for opposing or praising somebody lie
  /// with them.
  private func blamed(
    for group: NounGroup, among sources: [Filler], _ sentence: Sentence, _ discourse: Discourse
  ) -> [Filler]? {
    let first = group.coordination
    guard let grounds = sentence.phrases.first(where: { $0.group == first }), grounds.clause >= 0,
      pack.givesGrounds(grounds.preposition)
    else { return nil }
    let own = group.pronounPossessor
    guard let means = pack.pronouns[sentence.units[Int(own)].lexeme] else { return nil }
    let references = resolver.references
    let stances = sentence.rawClaims.filter { claim in
      claim.clause == grounds.clause && claim.cueFirst < grounds.unit
        && (claim.relation.stance == .oppose || claim.relation == .endorse)
        && sources.contains { $0.actor == claim.source.actor }
        && references.agrees(claim.target.actor, means, discourse)
    }
    guard !stances.isEmpty else { return nil }
    return Set(stances.map(\.target.actor)).sorted().map {
      Filler(actor: $0, first: own, end: own + 1)
    }
  }

  /// Whom a clause accuses, praises or thanks.
  private func charged(
    by clause: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    let clause = sentence.clauses[Int(clause)]
    let group = sentence.verbGroups[Int(clause.verb)].isPassive ? clause.subject : clause.object
    guard group >= 0 else { return [] }
    return resolver.fillers(of: group, as: .source, sentence, text, &discourse)
  }

  /// What such a clause makes of the act: alleged or said.
  private func claim(of clause: Int32, _ sentence: Sentence) -> ClaimAttribution {
    let clause = sentence.clauses[Int(clause)]
    let verb = sentence.verbGroups[Int(clause.verb)]
    let claimer =
      verb.isPassive ? sentence.agent(of: clause, behind: pack.marks.by) ?? -1 : clause.subject
    return pack.alleges(verb.lemma) ? .alleged(claimer) : .said(claimer)
  }

  func targetSubject(
    of clause: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    let clause = sentence.clauses[Int(clause)]
    guard clause.subject >= 0 else { return [] }
    return resolver.fillers(of: clause.subject, as: .target, sentence, text, &discourse)
  }

  func nounRoles(
    _ places: [Place], as role: ActorResolver.Role, _ number: Int32, _ group: NounGroup,
    _ setting: Setting, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, excluding: [ActorNumber] = []
  ) -> [Filler] {
    for place in places {
      switch place {
      case .possessor:
        let modifier = resolver.modifier(group, sentence)
        if modifier >= 0 {
          let mention = sentence.mentions[Int(sentence.units[Int(modifier)].mention)]
          return [Filler(actor: mention.actor, first: modifier, end: modifier + 1)]
        }
        if group.possessor >= 0 {
          let found = resolver.fillers(
            of: group.possessor, as: role, sentence, text,
            &discourse,
            excluding: excluding)
          if !found.isEmpty { return found }
        }
        if group.pronounPossessor >= 0 {
          let pronoun = sentence.units[Int(group.pronounPossessor)]
          let found = resolver.references.pronoun(
            pronoun.lexeme, at: group.pronounPossessor, sentence, discourse,
            excluding: excluding)
          if !found.isEmpty { return found }
        }
      case .preposition(let lexeme):
        var all: [Filler] = []
        for phrase in chain(from: number, setting, sentence)
        where phrase.preposition == lexeme && !sentence.nounGroups[Int(phrase.group)].isTime {
          guard all.isEmpty || phrase.continues else { break }
          all += resolver.fillers(
            of: phrase.group, as: role, sentence, text, &discourse, excluding: excluding)
        }
        if !all.isEmpty { return all }
      case .subject:
        // "X did so, to the fury of Y"
        let aside = sentence.phrases.first {
          $0.group == number && $0.clause >= 0 && $0.preposition == pack.marks.to
            && ($0.after < 0 || sentence.units[Int($0.unit) - 1].tag == .comma)
        }
        if let aside {
          let doers = subject(of: aside.clause, sentence, text, &discourse)
          if !doers.isEmpty { return doers }
        }
      case .speaker:
        let speakers = speakers(around: number, sentence, text, &discourse)
        if !speakers.isEmpty { return speakers }
      case .clause:
        // "X's accusations that Y armed Z"
        let content = sentence.clauses.first { $0.kind == .complement && $0.completes == number }
        if let content, content.subject >= 0, !isAnswered(number, sentence) {
          let found = resolver.fillers(
            of: content.subject, as: role, sentence, text, &discourse, excluding: excluding)
          if !found.isEmpty { return found }
        }
      case .object, .second, .deed, .topic, .head, .prefix: break
      }
    }
    return []
  }

  /// *denied the accusation that …*: whoever denies it has not made it.
  private func isAnswered(_ number: Int32, _ sentence: Sentence) -> Bool {
    sentence.clauses.contains {
      $0.object == number && pack.contests(sentence.verbGroups[Int($0.verb)].lemma)
    }
  }

  /// The phrases that may hang on a noun: those in a row behind it, and those of its light verb.
  func chain(from number: Int32, _ setting: Setting, _ sentence: Sentence) -> [Phrase] {
    var found: [Phrase] = []
    var hosts: [Int32] = [number]
    let coordination = sentence.nounGroups[Int(number)].coordination
    if coordination != number || sentence.nounGroups[Int(number)].conjunct >= 0 {
      // "support and arms for X": the phrase behind the last serves all.
      var member = sentence.nounGroups[Int(number)].conjunct
      while member >= 0 {
        hosts.append(member)
        member = sentence.nounGroups[Int(member)].conjunct
      }
    }
    for phrase in sentence.phrases where hosts.contains(phrase.after) && found.count < 5 {
      found.append(phrase)
      hosts.append(phrase.group)
    }
    switch setting {
    case .given(let clause, _, _), .received(let clause, _), .comesFrom(let clause),
      .into(let clause):
      for phrase in sentence.phrases
      where phrase.clause == clause && !found.contains(where: { $0.unit == phrase.unit })
        && phrase.unit > sentence.nounGroups[Int(number)].head
      {
        found.append(phrase)
      }
    case .alone, .with, .content, .blocked: break
    }
    return found
  }
}
