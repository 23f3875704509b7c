import EntenteModel

/// Who does the act that a noun names, and to whom.
extension FrameMatcher {
  /// *the killing of Y in a raid by X*, *in an X air strike*
  func strikers(
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
  /// with them; and *backed X in its war on Y*.
  func blamed(
    for group: NounGroup, among sources: [Filler], _ sentence: Sentence, _ discourse: Discourse
  ) -> [Filler]? {
    let first = group.coordination
    guard var grounds = sentence.phrases.first(where: { $0.group == first }) else { return nil }
    if grounds.after >= 0,
      pack.answers(sentence.units[Int(sentence.nounGroups[Int(grounds.after)].head)].lemma),
      let answer = sentence.phrases.first(where: { $0.group == grounds.after })
    {
      // "in protest at its attack on Y"
      grounds.clause = answer.clause
    } else if !pack.givesGrounds(grounds.preposition), grounds.preposition != pack.marks.in {
      return nil
    }
    guard grounds.clause >= 0 else { return nil }
    let own = group.pronounPossessor
    guard let means = pack.pronouns[sentence.units[Int(own)].lexeme] else { return nil }
    let references = resolver.references
    let stances = sentence.rawClaims.filter { claim in
      claim.clause == grounds.clause && claim.cueFirst < grounds.unit
        && (grounds.preposition == pack.marks.in
          // "backed X in its war on Y"
          ? claim.relation.stance == .support
          : claim.relation.stance == .oppose || claim.relation == .endorse)
        && sources.contains { $0.actor == claim.source.actor }
        && references.agrees(claim.target.actor, means, discourse)
    }
    guard !stances.isEmpty else { return nil }
    return Set(stances.map(\.target.actor)).sorted().map {
      Filler(actor: $0, first: own, end: own + 1)
    }
  }

  /// Whom a clause says to be helped before a unit, where it is one.
  func helped(by clause: Int32, before unit: Int32, _ sentence: Sentence) -> [Filler] {
    let helped = sentence.rawClaims.filter {
      $0.clause == clause && $0.relation.stance == .support && $0.relation != .endorse
        && $0.relation != .recognize && $0.target.first < unit
        && $0.cueFirst < $0.target.first
    }.map(\.target)
    return Set(helped.map(\.actor)).count == 1 ? [helped[0]] : []
  }

  /// Whom a clause accuses, praises or thanks.
  func charged(
    by clause: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    let clause = sentence.clauses[Int(clause)]
    let group = sentence.verbGroups[Int(clause.verb)].isPassive ? clause.subject : clause.object
    guard group >= 0 else { return [] }
    return resolver.fillers(of: group, as: .source, sentence, text, &discourse)
  }

  /// What such a clause makes of the act: alleged or said.
  func claim(of clause: Int32, _ sentence: Sentence) -> ClaimAttribution {
    let clause = sentence.clauses[Int(clause)]
    let verb = sentence.verbGroups[Int(clause.verb)]
    let claimer = sentence.doer(of: clause, behind: pack.marks.by)
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
          return joinedOwners(of: number, sentence)
            + [Filler(actor: mention.actor, first: modifier, end: modifier + 1)]
        }
        if group.possessor >= 0 {
          let found = resolver.fillers(
            of: group.possessor, as: role, sentence, text,
            &discourse,
            excluding: excluding)
          if !found.isEmpty { return joinedOwners(of: number, sentence) + found }
        }
        if group.pronounPossessor >= 0 {
          let pronoun = sentence.units[Int(group.pronounPossessor)]
          let found = resolver.references.pronoun(
            pronoun.lexeme, at: group.pronounPossessor, sentence, discourse,
            excluding: excluding + witnesses(of: number, sentence))
          if !found.isEmpty { return found }
          if role == .source, let camp = campOwning(group, sentence) {
            let found = resolver.fillers(
              of: camp, as: role, sentence, text, &discourse, excluding: excluding)
            if found.count == 1 {
              let own = group.pronounPossessor
              return found.map { Filler(actor: $0.actor, first: own, end: own + 1) }
            }
          }
        }
        if role == .source,
          let owner = sharedOwner(of: number, group, sentence) ?? carrier(of: number, sentence)
        {
          let found = resolver.fillers(
            of: owner, as: role, sentence, text, &discourse, excluding: excluding)
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
        if all.isEmpty, lexeme == pack.marks.by, let doer = doer(ofPassiveBehind: number, sentence)
        {
          all = resolver.fillers(
            of: doer, as: role, sentence, text, &discourse, excluding: excluding)
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
        if let content, content.subject >= 0,
          group.possessor >= 0 || resolver.modifier(group, sentence) >= 0
            || sentence.phrase(behind: number, pack.marks.by) != nil
            || !isAnswered(number, sentence)
        {
          let found = resolver.fillers(
            of: content.subject, as: role, sentence, text, &discourse, excluding: excluding)
          if !found.isEmpty { return found }
        }
      case .object, .second, .deed, .topic, .head, .prefix: break
      }
    }
    return []
  }

  /// *US, French and British strikes*, *Turkey and Qatar's support*: those before the last owner, in
  /// text order. A bare name counts where the list is a subject: *condemned Turkey and Qatar's raid* can
  /// tell of two things.
  private func joinedOwners(of number: Int32, _ sentence: Sentence) -> [Filler] {
    let list = sentence.nounGroups[Int(number)].coordination
    let act = sentence.units[Int(sentence.nounGroups[Int(number)].head)].lemma
    guard list >= 0, list != number,
      // "X and Y's war": theirs with each other.
      pack.constructions(for: act, .noun)?.contains(where: {
        pack.constructions[Int($0)].isMutual
      }) != true
    else { return [] }
    let isSubject = sentence.nounGroups[Int(list)].role == .subject
    var owners: [Filler] = []
    var start = sentence.start(of: number)
    while start > 0, [.conjunction, .comma].contains(sentence.units[Int(start) - 1].tag),
      let member = sentence.nounGroups.first(where: {
        $0.end == start - 1 && $0.coordination == list && $0.possessor < 0
      }), let actor = sentence.actor(at: member.head)
    {
      let mention = sentence.mentions[Int(sentence.units[Int(member.head)].mention)]
      guard [.demonym, .acronym].contains(mention.meaning) || isSubject,
        member.head == member.first
          || member.head == member.first + 1
            && sentence.units[Int(member.first)].tag == .determiner
      else { break }
      owners.insert(Filler(actor: actor, first: member.head, end: member.end), at: 0)
      start = member.first
    }
    return owners
  }

  /// *the BBC reported its attack on Y*: whoever reports it has not done it.
  private func witnesses(of act: Int32, _ sentence: Sentence) -> [ActorNumber] {
    sentence.clauses.compactMap { clause in
      guard clause.object == act, clause.subject >= 0,
        pack.witnesses(sentence.verbGroups[Int(clause.verb)].lemma)
      else { return nil }
      return sentence.actor(ofGroup: clause.subject)
    }
  }

  /// *X's camp defended its attacks on Y*: the camp, which stands for X.
  private func campOwning(_ group: NounGroup, _ sentence: Sentence) -> Int32? {
    let pronoun = sentence.units[Int(group.pronounPossessor)].lexeme
    guard pack.pronouns[pronoun] == .thing else { return nil }
    let subject = sentence.clauses.last { clause in
      clause.subject >= 0
        && sentence.nounGroups[Int(clause.subject)].end
          <= sentence.verbGroups[Int(clause.verb)].first
        && sentence.verbGroups[Int(clause.verb)].first < group.pronounPossessor
    }?.subject
    guard let subject else { return nil }
    let camp = sentence.nounGroups[Int(subject)]
    let head = sentence.units[Int(camp.head)]
    return head.mention < 0 && !head.isPlural && camp.possessor >= 0
      && !pack.lexicon.nounClass(head.lemma).isDisjoint(with: NounClass.acting.union(.group))
      ? subject : nil
  }

  /// *under sanctions imposed by X*: who does the act, where a participle tells it.
  private func doer(ofPassiveBehind number: Int32, _ sentence: Sentence) -> Int32? {
    let made = sentence.clauses.first { clause in
      let verb = sentence.verbGroups[Int(clause.verb)]
      return clause.kind == .participle && clause.subject == number && verb.isPassive
        && pack.lexicon.verbClass(verb.lemma, particle: verb.particle).contains(.give)
    }
    return made.flatMap { sentence.agent(of: $0, behind: pack.marks.by) }
  }

  /// *X's support for Y and hostility to Z*: X's as well.
  private func sharedOwner(
    of number: Int32, _ group: NounGroup, _ sentence: Sentence
  ) -> Int32? {
    guard group.coordination >= 0, group.coordination != number, group.possessor < 0,
      group.pronounPossessor < 0, sentence.units[Int(group.first)].tag != .determiner
    else { return nil }
    let first = sentence.nounGroups[Int(group.coordination)]
    // "X's support for Y and criticism from Z"
    let hasOwn = chain(from: number, .alone, sentence).contains {
      $0.preposition == pack.marks.by || pack.isLocative($0.preposition)
    }
    return first.possessor >= 0 && !hasOwn && isAttitude(first, sentence)
      && isAttitude(group, sentence) ? first.possessor : nil
  }

  /// *X's wave of attacks on Y*, *X's supply of arms to Y*: X's attacks and arms.
  private func carrier(of number: Int32, _ sentence: Sentence) -> Int32? {
    guard let host = sentence.host(of: number, by: pack.marks.ofWord) else { return nil }
    let carrying = sentence.nounGroups[Int(host)]
    guard carrying.possessor >= 0, pack.carries(sentence.units[Int(carrying.head)].lemma)
    else { return nil }
    return carrying.possessor
  }

  /// *support*, *hostility*: what can be held without a deed, but not *sanctions*.
  private func isAttitude(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    pack.constructions(for: sentence.units[Int(group.head)].lemma, .noun)?.contains {
      !pack.constructions[Int($0)].relation.isDeed
    } ?? false
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
    let hasOwn = sentence.phrases.contains { $0.after == number }
    if !hasOwn, coordination != number || sentence.nounGroups[Int(number)].conjunct >= 0 {
      // "support and arms for X": the phrase behind the last serves all.
      var member = sentence.nounGroups[Int(number)].conjunct
      while member >= 0 {
        hosts.append(member)
        member = sentence.nounGroups[Int(member)].conjunct
      }
    }
    for phrase in sentence.phrases
    where hosts.contains(phrase.after) && found.count < 5
      && (phrase.after == number || !isTargetOfGrounds(phrase, sentence))
    {
      found.append(phrase)
      // "criticism from X and Y of Z"
      var member = phrase.group
      while member >= 0 {
        hosts.append(member)
        member = sentence.nounGroups[Int(member)].conjunct
      }
    }
    switch setting {
    case .given(let clause, _, _), .received(let clause, _), .bestowed(let clause, _),
      .comesFrom(let clause), .into(let clause):
      for phrase in sentence.phrases
      where phrase.clause == clause && !found.contains(where: { $0.unit == phrase.unit })
        && phrase.unit > sentence.nounGroups[Int(number)].head
        && !isTargetOfGrounds(phrase, sentence)
      {
        found.append(phrase)
      }
    case .alone, .with, .content, .reaches, .blocked: break
    }
    return found
  }
}
