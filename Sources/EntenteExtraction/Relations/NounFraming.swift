import EntenteModel

/// What the words around an act noun say of the act: that it is over (*an end to its support*),
/// only feared (*the threat of war*), wanted (*calls for sanctions*) or alleged (*alleged
/// support*).
struct NounFraming {
  var modality: Modality?
  var isNegated = false
  /// *alleged support*, *reports of support*
  var attribution = ClaimAttribution.none
  /// Only asked for, or lifted.
  var isBlocked = false
  /// The noun that governs the act (*withdrawal* in *its withdrawal of support*), or -1.
  var governor: Int32 = -1
}

extension FrameMatcher {
  /// What adjectives, governing nouns and the clause's verb say of an act noun.
  func framing(of number: Int32, _ sentence: Sentence) -> NounFraming {
    var framing = NounFraming()
    let group = sentence.nounGroups[Int(number)]
    for index in group.first..<group.head {
      let adjective = pack.lexicon.adjectiveClass(sentence.units[Int(index)].lexeme)
      if adjective.contains(.looming) { framing.modality = .planned }
      if adjective.contains(.potential) { framing.modality = .possible }
      if adjective.contains(.alleged) { framing.attribution = .alleged(-1) }
      if isScant(sentence.units[Int(index)], in: group, sentence) { framing.isNegated = true }
    }
    for phrase in sentence.phrases
    where phrase.group == group.coordination && phrase.after >= 0
      && [pack.marks.ofWord, pack.marks.to, pack.marks.forWord].contains(phrase.preposition)
    {
      govern(phrase.after, &framing, sentence)
      if isResisted(group, by: phrase, sentence) { framing.isBlocked = true }
    }
    let carried = carriedGroup(number, sentence)
    let isOthers = carried != number && resolver.hasOwner(group, sentence)
    if carried != number, !isOthers {
      if sentence.nounGroups[Int(carried)].isNegated { framing.isNegated = true }
      // "X's role in the attack"
      framing.governor = carried
    }
    let list = sentence.nounGroups[Int(carried)].coordination
    for clause in sentence.clauses
    where !isOthers && clause.object >= 0 && (clause.object == carried || clause.object == list) {
      // "denied any role in the attack"; but "denied X's charge that", "denied a charge by X that" deny
      // what X charged.
      let charge = sentence.nounGroups[Int(carried)]
      if pack.tellsContent(sentence.units[Int(charge.head)].lemma),
        charge.possessor >= 0 || resolver.modifier(charge, sentence) >= 0
          || sentence.phrase(behind: carried, pack.marks.by) != nil
      {
        continue
      }
      let verb = sentence.verbGroups[Int(clause.verb)]
      if pack.lexicon.verbClass(verb.lemma).contains(.deny), !verb.isNegated, !verb.isPassive,
        !isWithheld(carried, clause, sentence)
      {
        framing.attribution = .denied(clause.subject)
      }
    }
    for clause in sentence.clauses where clause.subject == group.coordination {
      let verb = sentence.verbGroups[Int(clause.verb)]
      let verbClass = pack.lexicon.verbClass(
        verb.lemma, particle: verb.particle >= 0 ? verb.particle : clause.particle)
      // "the alliance has collapsed"
      if verbClass.contains(.lapse), saysEnded(clause, verb, sentence), !verb.isPassive,
        !verb.isNegated, clause.object < 0
      {
        framing.modality = .ended
      }
    }
    if framing.modality == nil, isIndefinite(group, sentence) {
      framing.modality = prospect(of: number, group, sentence)
    }
    if group.isEnded { framing.modality = .ended }
    return framing
  }

  /// *a raid*, *any raid*
  private func isIndefinite(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    let first = sentence.units[Int(group.first)].lexeme
    return pack.marks.isIndefinite(first) || first == pack.marks.anyWord
  }

  /// *a raid on X is unlikely*, *a raid on X would be folly*, *braces for a raid on X*, *opposes a raid
  /// on X*: one that may come.
  private func prospect(
    of number: Int32, _ group: NounGroup, _ sentence: Sentence
  ) -> Modality? {
    // "a raid that killed ten", "killed ten and would be investigated": it has come.
    let isPast = sentence.clauses.contains {
      let verb = sentence.verbGroups[Int($0.verb)]
      return ($0.subject == group.coordination || $0.antecedent == number)
        && sentence.units[Int(verb.first)].tag == .verbPast && !verb.isCopula && !verb.isPassive
    }
    if isPast { return nil }
    for clause in sentence.clauses {
      let verb = sentence.verbGroups[Int(clause.verb)]
      if clause.subject == group.coordination {
        // "would be avenged": that it has come goes without saying.
        if verb.isWould, !verb.isPassive { return .conditional }
        guard verb.isCopula, clause.predicate >= 0 else { continue }
        let adjective = pack.lexicon.adjectiveClass(
          sentence.units[Int(clause.predicate)].lexeme)
        if !adjective.isDisjoint(with: [.possible, .negative, .potential]) { return .possible }
      } else if clause.object == group.coordination, !verb.isPassive,
        sentence.units[Int(verb.first)].tag != .verbPast,
        pack.takesStand(verb.lemma), !pack.judgesObject(verb.lemma)
      {
        return .possible
      }
    }
    let feared = sentence.phrases.contains { phrase in
      guard phrase.group == group.coordination, phrase.clause >= 0, phrase.after < 0 else {
        return false
      }
      let verb = sentence.verbGroups[Int(sentence.clauses[Int(phrase.clause)].verb)]
      return pack.lexicon.verbClass(verb.lemma, particle: phrase.preposition)
        .contains(.possible)
    }
    return feared ? .possible : nil
  }

  /// *scant support*, but not *a little support*, *its little war*, *little-known support*
  func isScant(_ unit: Unit, in group: NounGroup, _ sentence: Sentence) -> Bool {
    let next = Int(group.first) + 1
    return unit.first == sentence.units[Int(group.first)].first
      && pack.lexicon.adjectiveClass(unit.lexeme).contains(.scant)
      && group.possessor < 0 && next < Int(group.end) && !sentence.units[next].isJoined
      && !pack.isAttack(sentence.units[Int(group.head)].lemma)
  }

  /// *collapsed*, *has collapsed*; also *is over*, where somebody states it: not *until it is over*.
  private func saysEnded(_ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    let main = sentence.units[Int(verb.main)]
    guard pack.lexicon[main.lexeme].verb == pack.marks.be else {
      return main.tag == .verbPast || main.tag == .verbParticiple
    }
    guard verb.form == .finite, verb.isActual else { return false }
    if clause.kind == .main { return true }
    guard clause.kind == .complement, clause.parent >= 0 else { return false }
    let teller = sentence.verbGroups[Int(sentence.clauses[Int(clause.parent)].verb)]
    let verbClass = pack.lexicon.verbClass(teller.lemma)
    return verbClass.contains(.say) && verbClass.isDisjoint(with: .deny) && !teller.isNegated
  }

  /// *resistance to X's entry into Y*: it has not come about.
  private func isResisted(_ act: NounGroup, by phrase: Phrase, _ sentence: Sentence) -> Bool {
    let host = sentence.units[Int(sentence.nounGroups[Int(phrase.after)].head)]
    let joins = pack.constructions(for: sentence.units[Int(act.head)].lemma, .noun)?.allSatisfy {
      pack.constructions[Int($0)].relation == .ally
    }
    return joins == true
      && pack.constructions(for: host.lemma, .noun)?.contains {
        let resistance = pack.constructions[Int($0)]
        return resistance.fixed.isEmpty && resistance.relation.stance == .oppose
          && resistance.target.contains(.preposition(phrase.preposition))
      } ?? false
  }

  /// *an end to*, *the prospect of*, *calls for*, *a lack of*.
  private func govern(_ host: Int32, _ framing: inout NounFraming, _ sentence: Sentence) {
    let governor = sentence.nounGroups[Int(host)]
    let head = sentence.units[Int(governor.head)]
    // "found no evidence of X's support"
    if governor.isNegated, pack.tellsContent(head.lemma) { framing.isNegated = true }
    guard head.mention < 0, let noun = pack.intentions[head.lemma] else { return }
    framing.governor = host
    let hold = NounHold(noun, governor)
    if let modality = hold.modality, modality != .ended || !isAskedFor(host, sentence) {
      framing.modality = modality
    }
    if hold.isNegated { framing.isNegated = true }
    if hold.attribution != .none {
      framing.attribution = denial(of: host, sentence) ?? hold.attribution
    }
    if hold.isBlocked { framing.isBlocked = true }
  }

  /// *dismissed reports of X's support for Y*
  private func denial(of report: Int32, _ sentence: Sentence) -> ClaimAttribution? {
    let clause = sentence.clauses.first { $0.object == report && $0.subject >= 0 }
    guard let clause else { return nil }
    let verb = sentence.verbGroups[Int(clause.verb)]
    return pack.contests(verb.lemma, particle: verb.particle) && !verb.isNegated && !verb.isPassive
      ? .denied(clause.subject) : nil
  }

  /// *called for an end to*, *demanded an end to*: it goes on.
  private func isAskedFor(_ group: Int32, _ sentence: Sentence) -> Bool {
    func asks(_ clause: Clause) -> Bool {
      !pack.lexicon.verbClass(sentence.verbGroups[Int(clause.verb)].lemma)
        .isDisjoint(with: [.ask, .want])
    }
    if sentence.clauses.contains(where: { $0.object == group && asks($0) }) { return true }
    return sentence.phrases.contains { phrase in
      guard phrase.group == group, phrase.preposition == pack.marks.forWord else { return false }
      if phrase.after >= 0 {
        let noun = sentence.units[Int(sentence.nounGroups[Int(phrase.after)].head)].lemma
        return pack.intentions[noun]?.contains(.ask) == true
      }
      return phrase.clause >= 0 && asks(sentence.clauses[Int(phrase.clause)])
    }
  }
}
