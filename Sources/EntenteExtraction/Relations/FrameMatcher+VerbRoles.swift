import EntenteModel

/// Who does what a verb says, and to whom.
extension FrameMatcher {
  func fill(
    _ construction: Construction, _ number: Int32, _ index: Int32, _ clause: Clause,
    _ verb: VerbGroup, _ noun: Int32, cue: (Int32, Int32), marks: Int32,
    _ sentence: inout Sentence, _ text: borrowing Span<UInt8>, _ discourse: inout Discourse,
    _ trace: inout FrameTrace?
  ) {
    // "X, whom he accused": he is not X.
    let antecedent =
      clause.antecedent >= 0 && clause.antecedent == clause.object
      ? sentence.actor(ofGroup: clause.antecedent) : nil
    let others = [antecedent, doerOutside(clause, sentence)].compactMap { $0 }
    let sources = roles(
      construction.source, as: .source, index, clause, verb, noun, sentence, text, &discourse,
      excluding: others)
    var excluded = sources.flatMap { resolver.side(of: $0.actor, discourse) }
    if construction.relation.stance == .support {
      excluded += accusers(clause, sentence, text, &discourse)
    }
    var targets = roles(
      construction.target, as: .target, index, clause, verb, noun, sentence, text, &discourse,
      excluding: excluded)
    // "X struck Y, which Z condemned": what X did.
    if let doer = doerOfWhatIsJudged(construction.relation, clause, verb, sentence) {
      targets = resolver.fillers(of: doer, as: .source, sentence, text, &discourse)
    }
    if !construction.neededKinds.isEmpty {
      targets = targets.filter { filler in
        let kind = pack.kind(of: filler.actor, discourse)
        return construction.neededKinds.contains(kind) && !standsFor(filler, kind, sentence)
          || kind == .unknown
      }
    }
    let cue = (cue.0, max(cue.1, cue.0 + 1))
    if construction.isMutual {
      mutual(sources, targets, construction, number, cue, marks, &sentence)
      if sources.count < 2, targets.isEmpty {
        trace?.refuse(construction, .oneSide)
        return
      }
      guard targets.isEmpty else { return }
      // "joined forces against X"
      let opposed = roles(
        construction.opposed, as: .target, index, clause, verb, noun, sentence, text, &discourse,
        excluding: excluded)
      for target in opposed {
        for source in sources {
          add(
            source, target, construction, number, cue, marks, &sentence,
            relation: construction.opposedRelation)
        }
      }
      return
    }
    trace?.check(construction, sources, targets)
    let isNegated = hasNegatedObject(clause, sentence)
    for source in sources {
      for target in targets {
        add(
          source, target, construction, number, cue, marks, &sentence, isNegated: isNegated)
      }
    }
    if !sources.isEmpty, !targets.isEmpty, construction.target.first == .object, !verb.isPassive {
      // "supports X rather than Y"
      for other in passedOver(index, sentence, text, &discourse) where !targets.contains(other) {
        for source in sources {
          add(source, other, construction, number, cue, marks, &sentence, isNegated: !isNegated)
        }
      }
    }
    guard !construction.opposed.isEmpty, !sources.isEmpty, !targets.isEmpty else { return }
    let opposed = roles(
      construction.opposed, as: .target, index, clause, verb, noun, sentence, text, &discourse,
      excluding: excluded)
    for target in opposed where !targets.contains(target) {
      for source in sources {
        add(
          source, target, construction, number, cue, marks, &sentence,
          relation: construction.opposedRelation)
      }
      // Fighting beside somebody against a third: the ally fights too.
      if construction.relation == .fightFor {
        for ally in targets {
          add(ally, target, construction, number, cue, marks, &sentence, relation: .attack)
        }
      }
    }
  }

  /// Whoever did what a clause behind a comma's *which* judges, where the name before the comma is
  /// whom it was done to: a deed is condemned, not its victim.
  private func doerOfWhatIsJudged(
    _ relation: Relation, _ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence
  ) -> Int32? {
    guard relation == .criticize || relation == .endorse || relation == .reject,
      clause.kind == .relative, clause.object == clause.antecedent, clause.parent >= 0,
      clause.subject >= 0, verb.first == verb.main,
      sentence.units[Int(verb.main)].tag == .verbPast,
      let victim = sentence.actor(ofGroup: clause.antecedent), !pack.isPerson(victim)
    else { return nil }
    let first = Int(sentence.nounGroups[Int(clause.subject)].first)
    guard first >= 2, sentence.units[first - 1].lexeme == pack.marks.which,
      sentence.units[first - 2].tag == .comma
    else { return nil }
    let outer = sentence.clauses[Int(clause.parent)]
    let deed = sentence.verbGroups[Int(outer.verb)]
    guard outer.subject >= 0, !deed.isPassive, outer.subject != clause.antecedent,
      pack.doesDeed(deed.lemma)
    else { return nil }
    return outer.subject
  }

  /// *accusing it of arming X*, *accused the group of*: whoever accuses is not meant by *it*.
  private func doerOutside(_ clause: Clause, _ sentence: Sentence) -> ActorNumber? {
    guard clause.kind == .gerund || clause.kind == .infinitive, clause.parent >= 0,
      clause.subject >= 0, sentence.actor(ofGroup: clause.subject) == nil,
      // "sent his troops to": his own.
      sentence.nounGroups[Int(clause.subject)].pronounPossessor < 0
    else { return nil }
    let outer = sentence.clauses[Int(clause.parent)]
    guard outer.object == clause.subject, outer.subject >= 0 else { return nil }
    return sentence.actor(ofGroup: outer.subject)
  }

  /// *X accused Y of arming it*: nobody complains of help that he gets, so *it* is not X.
  private func accusers(
    _ clause: Clause, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [ActorNumber] {
    guard clause.kind != .main, clause.parent >= 0 else { return [] }
    let outer = sentence.clauses[Int(clause.parent)]
    guard outer.subject >= 0, pack.alleges(sentence.verbGroups[Int(outer.verb)].lemma),
      !sentence.verbGroups[Int(outer.verb)].isPassive
    else { return [] }
    return resolver.fillers(of: outer.subject, as: .source, sentence, text, &discourse)
      .flatMap { resolver.side(of: $0.actor, discourse) }
  }

  /// Those whom a verb's *rather than* or *instead of* leaves out.
  private func passedOver(
    _ clause: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    for phrase in sentence.phrases
    where phrase.clause == clause && pack.prefersOther(phrase.preposition) {
      return resolver.fillers(of: phrase.group, as: .target, sentence, text, &discourse)
    }
    return []
  }

  /// *recognised neither X nor Y*, *has no quarrel with X*
  func hasNegatedObject(_ clause: Clause, _ sentence: Sentence) -> Bool {
    guard clause.object >= 0 else { return false }
    let group = sentence.nounGroups[Int(clause.object)]
    if group.isNegated { return true }
    let before = Int(group.first) - 1
    return before >= 0 && sentence.units[before].lexeme == pack.marks.neither
  }

  /// *left Brussels*: the seat of an organisation is a place when a member is meant.
  func standsFor(_ filler: Filler, _ kind: ActorKind, _ sentence: Sentence) -> Bool {
    guard kind == .organisation || kind == .bloc else { return false }
    let mention = sentence.units[Int(filler.first)].mention
    guard mention >= 0 else { return false }
    let meaning = sentence.mentions[Int(mention)].meaning
    return meaning == .capital || meaning == .metonym
  }

  func mutual(
    _ sources: [Filler], _ targets: [Filler], _ construction: Construction, _ number: Int32,
    _ cue: (Int32, Int32), _ clause: Int32, _ sentence: inout Sentence
  ) {
    if targets.isEmpty {
      for first in sources {
        for second in sources where first.actor != second.actor {
          add(first, second, construction, number, cue, clause, &sentence)
        }
      }
      return
    }
    for source in sources {
      for target in targets {
        add(source, target, construction, number, cue, clause, &sentence)
        add(target, source, construction, number, cue, clause, &sentence)
      }
    }
  }

  func add(
    _ source: Filler, _ target: Filler, _ construction: Construction, _ number: Int32,
    _ cue: (Int32, Int32), _ clause: Int32, _ sentence: inout Sentence,
    relation: Relation? = nil, isPresupposed: Bool = false, modality: Modality? = nil,
    isNegated: Bool = false, isCalled: Bool = false, held: ClaimAttribution = .none
  ) {
    guard source.actor != target.actor, source.actor >= 0, target.actor >= 0 else { return }
    var claim = RawClaim(
      source: source, target: target, relation: relation ?? construction.relation,
      construction: number, cueFirst: cue.0, cueEnd: cue.1, clause: clause)
    claim.isPresupposed = isPresupposed
    claim.isCalled = isCalled
    claim.attribution = held
    claim.modality = modality ?? construction.modality
    claim.isNegated = isNegated || construction.isNegated
    sentence.rawClaims.append(claim)
  }

  /// The actors of the first place that is filled.
  func roles(
    _ places: [Place], as role: ActorResolver.Role, _ index: Int32, _ clause: Clause,
    _ verb: VerbGroup, _ noun: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, excluding: [ActorNumber] = []
  ) -> [Filler] {
    for place in places {
      if place == .possessor, noun >= 0 {
        let owners = nounRoles(
          [.possessor], as: role, noun, sentence.nounGroups[Int(noun)], .alone, sentence, text,
          &discourse)
        if !owners.isEmpty { return owners }
        continue
      }
      if place == .second, let receiver = receiver(of: clause, verb, sentence) {
        return [receiver]
      }
      var all: [Filler] = []
      for group in groups(at: place, index, clause, verb, sentence) {
        guard all.isEmpty || continues(group, sentence) else { break }
        all += resolver.fillers(
          of: group, as: role, sentence, text, &discourse, excluding: excluding)
        dropLater(&all, of: group, clause, verb, sentence)
      }
      if !all.isEmpty { return all }
      if place == .subject, let sender = sender(of: clause, sentence) {
        let found = resolver.fillers(
          of: sender, as: role, sentence, text, &discourse, excluding: excluding)
        if !found.isEmpty { return found }
      }
      if place == .subject, role == .source {
        let found = attackers(index, clause, verb, sentence, text, &discourse)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// *X, which arms Y, and Z*: Z, which comes later in the list, arms nobody.
  private func dropLater(
    _ fillers: inout [Filler], of group: Int32, _ clause: Clause, _ verb: VerbGroup,
    _ sentence: Sentence
  ) {
    guard group == clause.antecedent, sentence.nounGroups[Int(group)].conjunct >= 0,
      sentence.nounGroups[Int(group)].first < verb.first
    else { return }
    fillers.removeAll { $0.first > verb.main }
  }

  /// *An air strike by X killed*, *was killed in X's raid*, *missiles that X fired hit*: whoever
  /// attacks does what the attack does.
  private func attackers(
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
  private func isNamedForPlace(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    let unit = resolver.modifier(group, sentence)
    guard unit >= 0 else { return false }
    let mention = sentence.mentions[Int(sentence.units[Int(unit)].mention)]
    return mention.meaning != .demonym && mention.meaning != .acronym && pack.isState(mention.actor)
  }

  /// *sent troops to help*, *posted a reply that mocked …*: what is sent acts for the sender.
  func sender(of clause: Clause, _ sentence: Sentence) -> Int32? {
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
    let senders: NounClass = clause.kind == .infinitive ? .acting : .message
    return pack.lexicon.nounClass(head.lemma).isDisjoint(with: senders) ? nil : outer.subject
  }

  /// *sending the RSF weapons*: the receiver and the thing look like one noun group.
  func receiver(of clause: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Filler? {
    guard !verb.isPassive, clause.object >= 0, clause.secondObject < 0 else { return nil }
    let group = sentence.nounGroups[Int(clause.object)]
    var unit = resolver.modifier(group, sentence)
    guard unit >= 0, sentence.units[Int(group.head)].mention < 0, group.possessor < 0 else {
      return nil
    }
    // "gave Norland T-72 tanks": the first name receives.
    var further = resolver.modifier(group, sentence, before: unit)
    while further >= 0 {
      unit = further
      further = resolver.modifier(group, sentence, before: unit)
    }
    let mention = sentence.mentions[Int(sentence.units[Int(unit)].mention)]
    guard mention.meaning != .demonym else { return nil }
    return Filler(actor: mention.actor, first: unit, end: unit + 1)
  }

  func continues(_ group: Int32, _ sentence: Sentence) -> Bool {
    sentence.phrases.contains { $0.group == group && $0.continues }
  }

  func groups(
    at place: Place, _ index: Int32, _ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence
  ) -> [Int32] {
    switch place {
    case .subject:
      if verb.isPassive { return phrases(pack.marks.by, of: index, clause, sentence) }
      return clause.subject >= 0 ? [clause.subject] : []
    case .object:
      if verb.isPassive { return clause.subject >= 0 ? [clause.subject] : [] }
      if clause.object >= 0 { return [clause.object] }
      return []
    case .second:
      // "gave Kyiv tanks": the first of two objects receives.
      if verb.isPassive {
        return clause.object >= 0 && clause.subject >= 0 ? [clause.subject] : []
      }
      return clause.secondObject >= 0 && clause.object >= 0 ? [clause.object] : []
    case .preposition(let lexeme): return phrases(lexeme, of: index, clause, sentence)
    case .clause:
      guard !verb.isPassive else { return [] }
      return sentence.clauses.filter { $0.kind == .complement && $0.parent == index }
        .map(\.subject).filter { $0 >= 0 }
    case .deed: return deed(of: index, sentence)
    case .speaker:
      let telling = telling(clause, verb, sentence)
      guard telling >= 0 else { return [] }
      let speaker = sentence.clauses[Int(telling)].subject
      return speaker >= 0 ? [speaker] : []
    case .topic:
      let telling = telling(clause, verb, sentence)
      guard telling >= 0, meansSomebody(clause.subject, sentence) else { return [] }
      let says = sentence.verbGroups[Int(sentence.clauses[Int(telling)].verb)].main
      return sentence.phrases.filter {
        $0.clause == telling && $0.preposition == pack.marks.ofWord && $0.unit > says
      }.map(\.group)
    case .possessor, .head, .prefix: return []
    }
  }

  /// *it is shameful to …*: the pronoun only stands for what follows.
  private func isAnticipated(_ clause: Clause, _ sentence: Sentence) -> Bool {
    guard clause.subject >= 0 else { return false }
    let head = sentence.units[Int(sentence.nounGroups[Int(clause.subject)].head)]
    return head.tag == .pronoun && pack.pronouns[head.lexeme] == .thing
      && sentence.clauses.contains {
        $0.parent >= 0 && sentence.clauses[Int($0.parent)].verb == clause.verb
          && ($0.kind == .infinitive || $0.kind == .complement)
      }
  }

  /// *he*, *the man*: but no storm.
  private func meansSomebody(_ group: Int32, _ sentence: Sentence) -> Bool {
    guard group >= 0 else { return false }
    let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    return head.tag == .pronoun
      || head.mention < 0 && !pack.lexicon.nounClass(head.lemma).isDisjoint(with: .describing)
  }

  /// The clause that tells who says this one, in a quotation or behind a verb of saying (*said that
  /// X is a coward*), or -1.
  private func telling(_ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Int32 {
    if isAnticipated(clause, sentence) { return -1 }
    if clause.reporter >= 0, sentence.units[Int(verb.main)].isQuoted { return clause.reporter }
    guard clause.kind == .complement, clause.parent >= 0 else { return -1 }
    let outer = sentence.verbGroups[Int(sentence.clauses[Int(clause.parent)].verb)]
    let says = pack.lexicon.verbClass(outer.lemma).contains(.say)
    return says && !outer.isNegated && !outer.isPassive ? clause.parent : -1
  }

  /// The noun groups that the infinitive behind a verb acts upon, unless it helps them.
  func deed(of index: Int32, _ sentence: Sentence) -> [Int32] {
    let act = sentence.clauses.firstIndex { $0.kind == .infinitive && $0.parent == index }
    guard let act else { return [] }
    let clause = sentence.clauses[act]
    let verb = sentence.verbGroups[Int(clause.verb)]
    guard !verb.isPassive, !verb.isNegated, !pack.supports(verb.lemma) else { return [] }
    let phrases = sentence.phrases.filter { phrase in
      phrase.clause == Int32(act) && pack.leadsToDeed(phrase.preposition)
        && !sentence.nounGroups[Int(phrase.group)].isTime
    }
    return ([clause.object] + phrases.map(\.group)).filter { $0 >= 0 }
  }

  func phrases(
    _ preposition: Lexeme, of index: Int32, _ clause: Clause, _ sentence: Sentence
  ) -> [Int32] {
    let verb = sentence.verbGroups[Int(clause.verb)]
    return sentence.phrases.filter {
      guard $0.preposition == preposition, !sentence.nounGroups[Int($0.group)].isTime else {
        return false
      }
      // ", to the fury of X": an aside.
      if preposition == pack.marks.to, $0.unit > 0,
        sentence.units[Int($0.unit) - 1].tag == .comma
      {
        return false
      }
      // "Sanctions on Sudra were eased": what hangs on the passive's subject belongs to its object.
      if verb.isPassive, clause.subject >= 0, $0.after == clause.subject { return true }
      return $0.clause == index && ($0.unit > verb.main || clause.kind == .relative)
    }.map(\.group)
  }
}
