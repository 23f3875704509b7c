import EntenteModel

/// Where an act noun stands: what the verb around it makes of the act, and of the verb's subject.
extension FrameMatcher {
  /// What the verb around an act noun says of it.
  enum Setting: Equatable {
    case alone
    /// The clause's subject does it (*voiced support*), in a mood the verb may bring.
    case given(Int32, Modality?, isNegated: Bool = false)
    /// The clause's subject gets it (*won support*, *came under attack*).
    case received(Int32, Modality?)
    /// *earned X the scorn of Y*, *cost X the backing of Y*: the first of two objects gets it.
    case bestowed(Int32, Modality?)
    /// *with support from X*
    case with(Int32)
    /// *in support of X*
    case into(Int32)
    /// *accused X of support for*: the clause's object does it.
    case content(Int32)
    /// *opposition … came from X*, *clashes broke out between X and Y*
    case comesFrom(Int32)
    /// *Norlandic aid sustains X*, *X was hit by Norlandic sanctions*: the clause tells whom it
    /// reaches, and whether that did him good.
    case reaches(Int32, Stance)
    /// Only asked for, wanted or undone.
    case blocked
  }

  func setting(of number: Int32, _ sentence: Sentence) -> Setting {
    let act = number
    let number = carriedGroup(number, sentence)
    let head = sentence.units[Int(sentence.nounGroups[Int(number)].head)]
    let partakes = number != act && !isCount(number, sentence) && !pack.carries(head.lemma)
    let first = sentence.nounGroups[Int(number)].coordination
    for (index, clause) in sentence.clauses.enumerated() {
      let verb = sentence.verbGroups[Int(clause.verb)]
      let verbClass = pack.lexicon.verbClass(
        verb.lemma, particle: verb.particle >= 0 ? verb.particle : clause.particle)
      let isObject =
        clause.object == number || clause.secondObject == number || clause.object == first
        || clause.secondObject == first
      let isSubject = clause.subject == number || clause.subject == first
      if isObject && !verb.isPassive || isSubject && verb.isPassive {
        if partakes {
          // "took part in the attack", "denied any role in it"; but "investigates X's role in it"
          // "had no role in X's attack": X's stands in any case.
          return pack.partakes(verb.lemma) && !isOwned(number, sentence)
            && !resolver.hasOwner(sentence.nounGroups[Int(act)], sentence)
            ? .given(Int32(index), nil) : .alone
        }
        if clause.object >= 0, clause.secondObject == number || clause.secondObject == first,
          isSomebody(clause.object, sentence),
          !verbClass.isDisjoint(with: [.get, .lose]), !verb.isPassive
        {
          return .bestowed(Int32(index), verbClass.contains(.lose) ? .ended : nil)
        }
        // "reported attacks on X", "brushed aside criticism of X": somebody else's.
        let makesLightOf =
          verbClass.contains(.deny) && !pack.lexicon.verbClass(verb.lemma).contains(.deny)
        if isCalled(number, in: Int32(index), verbClass, sentence) { return .alone }
        // "denied a charge by X that"
        let isOthers =
          sentence.phrase(behind: number, pack.marks.by) != nil && pack.contests(verb.lemma)
        if pack.witnesses(verb.lemma) || makesLightOf || isOthers { return .alone }
        let carried = carried(by: verbClass, Int32(index))
        if verbClass.contains(.deny), isWithheld(number, clause, sentence) {
          return .given(Int32(index), nil, isNegated: true)
        }
        return carried
      }
      if isSubject, pack.lexicon.verbClass(verb.lemma).contains(.manage), !verb.isPassive,
        sentence.phrases.contains(where: {
          $0.clause == Int32(index) && $0.preposition == pack.marks.from
        })
      {
        return .comesFrom(Int32(index))
      }
      if isSubject, !verb.isPassive {
        if verbClass.contains(.happen) { return .comesFrom(Int32(index)) }
        if let stance = reach(of: verbClass) { return .reaches(Int32(index), stance) }
      }
    }
    for phrase in sentence.phrases where phrase.group == first || phrase.group == number {
      guard phrase.clause >= 0 else { continue }
      let carrier = sentence.clauses[Int(phrase.clause)]
      let verb = sentence.verbGroups[Int(carrier.verb)]
      if phrase.unit > verb.main, pack.takesContent(verb.lemma, phrase.preposition),
        isCharged(by: phrase, carrier, verb, sentence),
        phrase.after < 0 || phrase.after == carrier.object
          || verb.isPassive && sentence.agent(of: carrier, behind: pack.marks.by) == phrase.after
      {
        return .content(phrase.clause)
      }
      if phrase.preposition == pack.marks.by, verb.isPassive, phrase.unit > verb.main,
        let stance = reach(of: pack.lexicon.verbClass(verb.lemma, particle: verb.particle))
      {
        return .reaches(phrase.clause, stance)
      }
      if pack.tellsDoing(phrase.preposition) { return .into(phrase.clause) }
      if pack.tellsReceiving(phrase.preposition) {
        return .received(phrase.clause, nil)
      }
      if endsWhatFollows(phrase, carrier, verb) { return .given(phrase.clause, .ended) }
      if phrase.preposition == pack.marks.with,
        pack.lexicon.isPhrasal(verb.lemma, phrase.preposition)
      {
        // "responded with air strikes on X"
        return carried(
          by: pack.lexicon.verbClass(verb.lemma, particle: phrase.preposition), phrase.clause)
      }
      if phrase.preposition == pack.marks.with,
        phrase.after < 0 || phrase.after == sentence.clauses[Int(phrase.clause)].object
          || tellsWhenOrWhere(phrase.after, in: phrase.clause, sentence)
          || sentence.phrases.contains(where: {
            $0.after == number && $0.preposition == pack.marks.from
          })
      {
        return .with(phrase.clause)
      }
    }
    return .alone
  }

  /// *called the raid by X a disgrace*, *called X's raid “shameful”*: what it is called stands behind
  /// it.
  private func isCalled(
    _ number: Int32, in index: Int32, _ verbClass: VerbClass, _ sentence: Sentence
  ) -> Bool {
    let clause = sentence.clauses[Int(index)]
    let verb = sentence.verbGroups[Int(clause.verb)]
    guard verbClass.contains(.name), clause.object == number, !verb.isPassive else { return false }
    if clause.secondObject >= 0 { return true }
    let phrases = sentence.phrases.filter { $0.clause == index && $0.unit > verb.main }
    return ([number] + phrases.map(\.group)).contains { group in
      let end = Int(sentence.nounGroups[Int(group)].end)
      return sentence.units[min(end, sentence.units.count)...].first { $0.tag != .quote }?.tag
        == .adjective
    }
  }

  /// *walked away from its alliance with X*, *pulled out of its pact with X*
  private func endsWhatFollows(_ phrase: Phrase, _ clause: Clause, _ verb: VerbGroup) -> Bool {
    guard phrase.preposition == pack.marks.from || phrase.preposition == pack.marks.ofWord,
      phrase.unit > verb.main, clause.object < 0
    else { return false }
    let particle = verb.particle >= 0 ? verb.particle : clause.particle
    return particle >= 0
      && pack.lexicon.verbClass(verb.lemma, particle: particle).contains(.end)
  }

  /// A name or a pronoun: who can get something.
  private func isSomebody(_ group: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.nounGroups[Int(group)].head
    return sentence.actor(at: head) != nil || sentence.units[Int(head)].tag == .pronoun
  }

  /// *grew in the north in 2005 with the backing of X*: what grew is backed, and not the north.
  private func tellsWhenOrWhere(
    _ group: Int32, in clause: Int32, _ sentence: Sentence
  ) -> Bool {
    let named = sentence.nounGroups[Int(group)]
    if named.isTime { return true }
    let mention = sentence.units[Int(named.head)].mention
    guard mention >= 0 else { return false }
    let isPlace =
      sentence.mentions[Int(mention)].meaning == .place
      || pack.isState(sentence.mentions[Int(mention)].actor)
    return isPlace
      && sentence.phrases.contains {
        $0.group == group && $0.clause == clause && pack.isLocative($0.preposition)
      }
  }

  /// *hundreds of strikes*, *a role in the attack*: the group that has the act's place in the
  /// clause.
  func carriedGroup(_ number: Int32, _ sentence: Sentence) -> Int32 {
    for phrase in sentence.phrases where phrase.group == number && phrase.after >= 0 {
      let head = sentence.units[Int(sentence.nounGroups[Int(phrase.after)].head)]
      let counts =
        phrase.preposition == pack.marks.ofWord
        && (isCount(phrase.after, sentence) || pack.carries(head.lemma))
      let partakes =
        pack.isPart(head.lemma)
        && (phrase.preposition == pack.marks.in || phrase.preposition == pack.marks.forWord)
      if counts || partakes { return phrase.after }
    }
    return number
  }

  /// Whether the clause takes a stance, and its object is somebody who can have done the act:
  /// accused, thanked, or, with nobody to say so, *has been blamed*.
  private func isCharged(
    by phrase: Phrase, _ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence
  ) -> Bool {
    let charged = verb.isPassive ? clause.subject : clause.object
    guard charged >= 0,
      sentence.actor(ofGroup: charged) != nil || sentence.nounGroups[Int(charged)].isPronoun
    else { return false }
    if verb.isPassive, clause.kind == .main, pack.alleges(verb.lemma) { return true }
    return sentence.rawClaims.contains { claim in
      claim.clause == phrase.clause && claim.cueFirst < phrase.unit
    }
  }

  private func isOwned(_ number: Int32, _ sentence: Sentence) -> Bool {
    let group = sentence.nounGroups[Int(number)]
    return resolver.hasOwner(group, sentence) || group.pronounPossessor >= 0
  }

  /// *denied support to X*, *denied X support*: not given, rather than said not to be.
  func isWithheld(_ number: Int32, _ clause: Clause, _ sentence: Sentence) -> Bool {
    clause.secondObject >= 0
      || sentence.phrases.contains { $0.preposition == pack.marks.to && $0.after == number }
  }

  private func isCount(_ number: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(sentence.nounGroups[Int(number)].head)]
    return head.tag == .number || pack.isQuantity(head.lexeme)
  }

  private func reach(of verbClass: VerbClass) -> Stance? {
    verbClass.contains(.strengthen) ? .support : verbClass.contains(.weaken) ? .oppose : nil
  }

  func carried(by verbClass: VerbClass, _ clause: Int32) -> Setting {
    if !verbClass.isDisjoint(with: [.ask, .want, .lift]) && !verbClass.contains(.give) {
      return .blocked
    }
    if verbClass.contains(.give) { return .given(clause, nil) }
    if !verbClass.isDisjoint(with: [.get, .face]) { return .received(clause, nil) }
    if verbClass.contains(.lose) { return .received(clause, .ended) }
    if verbClass.contains(.end) { return .given(clause, .ended) }
    if verbClass.contains(.plan) { return .given(clause, .planned) }
    if verbClass.contains(.possible) { return .given(clause, .possible) }
    if !verbClass.isDisjoint(with: [.say, .deny]) { return .given(clause, nil) }
    if verbClass.contains(.refuse) { return .given(clause, nil, isNegated: true) }
    return .alone
  }
}
