import EntenteModel

/// Who does what a verb says, and to whom.
extension FrameMatcher {
  func fill(
    _ construction: Construction, _ number: Int32, _ index: Int32, _ clause: Clause,
    _ verb: VerbGroup, _ noun: Int32, cue: (Int32, Int32), marks: Int32,
    _ sentence: inout Sentence, _ text: borrowing Span<UInt8>, _ discourse: inout Discourse,
    _ trace: inout FrameTrace?
  ) {
    // "X, whom he accused", "whose leader, X, he accused": he is not X.
    let isFronted =
      clause.object >= 0
      && (clause.antecedent == clause.object
        || clause.subject >= 0
          && sentence.nounGroups[Int(clause.object)].end
            < sentence.nounGroups[Int(clause.subject)].first)
    let antecedent = isFronted ? sentence.actor(ofGroup: clause.object) : nil
    let others =
      [antecedent, doerOutside(clause, sentence)].compactMap { $0 } + helpers(clause, sentence)
    var sources = roles(
      construction.source, as: .source, index, clause, verb, noun, sentence, text, &discourse,
      excluding: others)
    var excluded = sources.flatMap { resolver.side(of: $0.actor, discourse) }
    if construction.relation.stance == .support {
      excluded += accusers(clause, sentence, text, &discourse)
    }
    excluded += othersActing(onObjectOf: clause, sentence)
    var targets = roles(
      construction.target, as: .target, index, clause, verb, noun, sentence, text, &discourse,
      excluding: excluded)
    if let judged = judged(construction, clause, verb, sentence) {
      targets = resolver.fillers(of: judged.group, as: judged.role, sentence, text, &discourse)
    }
    targets = targets.filter {
      !isOwn($0, among: targets, of: sources, sentence)
        && !isOwnHelp($0, of: sources, construction.relation, sentence)
    }
    if construction.relation == .attack, construction.target.first == .object, !verb.isPassive {
      let companions = companions(of: clause, sentence, text, &discourse)
      targets.removeAll { companions.contains($0) }
      if !targets.isEmpty, !sources.isEmpty { sources += companions }
    }
    if !construction.neededKinds.isEmpty {
      targets = targets.filter { filler in
        let kind = pack.kind(of: filler.actor, discourse)
        return construction.neededKinds.contains(kind) && !standsFor(filler, kind, sentence)
          || kind == .unknown
            && !isContest(sources, filler, construction, clause, verb, sentence, discourse)
      }
    }
    let cue = (cue.0, max(cue.1, cue.0 + 1))
    if construction.isMutual {
      // "X and Y merged the two banks": not with each other.
      if targets.isEmpty, construction.relation == .ally, construction.source.first == .subject,
        construction.fixed.isEmpty,
        construction.idiom == nil, construction.objects.isEmpty, !verb.isPassive,
        clause.object >= 0,
        sentence.units[Int(sentence.nounGroups[Int(clause.object)].head)].lexeme
          != pack.marks.eachOther
      {
        trace?.refuse(construction, .oneSide)
        return
      }
      mutual(sources, targets, construction, number, cue, marks, &sentence)
      if sources.count < 2, targets.isEmpty {
        trace?.refuse(construction, .oneSide)
        return
      }
      // "joined forces (with Y) against X"
      let opposed = roles(
        construction.opposed, as: .target, index, clause, verb, noun, sentence, text, &discourse,
        excluding: excluded)
      for target in opposed where !targets.contains(target) {
        for source in sources + targets {
          add(
            source, target, construction, number, cue, marks, &sentence,
            relation: construction.opposedRelation)
        }
      }
      return
    }
    trace?.check(construction, sources, targets)
    // "wants no truck with X", "wants nothing to do with X" deny nothing.
    let isNegated =
      !construction.fixed.contains { $0 == pack.marks.no || pack.meansNobody($0) }
      // "there is no love lost between X and Y"
      && construction.idiom?.premodifiers.contains(pack.marks.no) != true
      && (hasNegatedObject(clause, sentence) || givesNone(construction, clause, sentence))
    let isInOrder =
      sources.count > 1 && sources.count == targets.count
      && sentence.units.contains { $0.lexeme == pack.marks.respectively }
    for (place, source) in sources.enumerated() {
      let targets = isInOrder ? [targets[place]] : targets
      // "was defended by X, but not by Y"
      let isLeftOut = verb.isPassive && isLeftOut(source, sentence)
      for target in targets {
        add(
          source, target, construction, number, cue, marks, &sentence,
          isNegated: (isNegated && !isExempt(target, sentence)) != isLeftOut)
      }
    }
    if !sources.isEmpty, !targets.isEmpty, !verb.isPassive, let place = construction.target.first {
      // "supports X rather than Y", "sided with X rather than with Y"
      let others =
        switch place {
        case .object: passedOver(index, sentence, text, &discourse)
        case .preposition(let lexeme):
          passedOver(behind: lexeme, of: index, sentence, text, &discourse)
        default: [Filler]()
        }
      for other in others where !targets.contains(other) {
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
      // Fighting beside somebody against a third: the ally fights too, but not whom one defends.
      if construction.relation == .fightFor, construction.target.first != .object {
        for ally in targets {
          add(ally, target, construction, number, cue, marks, &sentence, relation: .attack)
        }
      }
    }
  }

  /// Whether *not* stands before the preposition that leads to an actor: *but not by X or Y*.
  private func isLeftOut(_ filler: Filler, _ sentence: Sentence) -> Bool {
    sentence.phrases.contains { phrase in
      let group = sentence.nounGroups[Int(phrase.group)]
      let last = sentence.nounGroups[Int(sentence.lastMember(of: phrase.group))]
      // The owner's name counts: "not by X's men".
      return phrase.preposition == pack.marks.by && phrase.unit > 0
        && phrase.unit < filler.first && filler.first < last.end
        && sentence.units[Int(phrase.unit) - 1].tag == .negation
        // "not by X but Y"
        && !sentence.units[Int(min(group.end, filler.first))..<Int(filler.first)]
          .contains { pack.contrasts($0.lexeme) }
    }
  }

  /// *X attacked Y together with Z*: Z, who attacks too.
  private func companions(
    of clause: Clause, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    var found: [Filler] = []
    var member = clause.object >= 0 ? sentence.nounGroups[Int(clause.object)].conjunct : -1
    while member >= 0 {
      let group = sentence.nounGroups[Int(member)]
      let before = Int(group.first) - 1
      // "together with X and Y"
      if !found.isEmpty || before >= 0 && pack.accompanies(sentence.units[before].lexeme) {
        found += resolver.one(member, as: .source, sentence, text, &discourse, depth: 0)
      }
      member = group.conjunct
    }
    return found
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

  /// *Backed by X, it attacked Y*: it is not X.
  private func helpers(_ clause: Clause, _ sentence: Sentence) -> [ActorNumber] {
    guard clause.subject >= 0, sentence.nounGroups[Int(clause.subject)].isPronoun else { return [] }
    return sentence.clauses.compactMap { aside in
      guard aside.kind == .participle, aside.subject == clause.subject,
        sentence.verbGroups[Int(aside.verb)].isPassive,
        let agent = sentence.agent(of: aside, behind: pack.marks.by)
      else { return nil }
      return sentence.actor(ofGroup: agent)
    }
  }

  /// *X did not recognise it, nor did Y*: it is neither.
  private func othersActing(onObjectOf clause: Clause, _ sentence: Sentence) -> [ActorNumber] {
    guard clause.object >= 0, sentence.nounGroups[Int(clause.object)].isPronoun else { return [] }
    return sentence.clauses.compactMap { other in
      other.object == clause.object && other.subject >= 0 && other.subject != clause.subject
        ? sentence.actor(ofGroup: other.subject) : nil
    }
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

  /// Those whom a verb's *rather than* or *instead of* leaves out, or *but not*.
  private func passedOver(
    _ clause: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    for phrase in sentence.phrases
    where phrase.clause == clause && pack.prefersOther(phrase.preposition) {
      return resolver.fillers(of: phrase.group, as: .target, sentence, text, &discourse)
    }
    var found: [Filler] = []
    let object = sentence.clauses[Int(clause)].object
    var member = object >= 0 ? sentence.nounGroups[Int(object)].conjunct : -1
    while member >= 0 {
      let group = sentence.nounGroups[Int(member)]
      if group.isNegated, sentence.actor(at: group.head) != nil {
        found += resolver.one(member, as: .target, sentence, text, &discourse, depth: 0)
      }
      member = group.conjunct
    }
    return found
  }

  /// *blamed it on X rather than on Y*: Y.
  private func passedOver(
    behind preposition: Lexeme, of clause: Int32, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse
  ) -> [Filler] {
    let phrase = sentence.phrases.first {
      $0.preposition == preposition && $0.unit > 0 && $0.clause == clause
        && pack.prefersOther(sentence.units[Int($0.unit) - 1].lexeme)
    }
    guard let phrase else { return [] }
    return resolver.fillers(of: phrase.group, as: .target, sentence, text, &discourse)
  }

  /// *recognised neither X nor Y*, *has no quarrel with X*
  func hasNegatedObject(_ clause: Clause, _ sentence: Sentence) -> Bool {
    // "but not X, whom Y backs": Y does.
    guard clause.object >= 0, clause.object != clause.antecedent else { return false }
    // "gave X no arms"
    if clause.secondObject >= 0, isNone(sentence.nounGroups[Int(clause.secondObject)], sentence) {
      return true
    }
    let group = sentence.nounGroups[Int(clause.object)]
    if group.isNegated || sentence.units[Int(group.head)].lexeme == pack.marks.neither {
      return true
    }
    let before = Int(group.first) - 1
    return before >= 0 && sentence.units[before].lexeme == pack.marks.neither
  }

  /// *blamed neither X nor Y but Z*: Z.
  private func isExempt(_ filler: Filler, _ sentence: Sentence) -> Bool {
    sentence.nounGroups.contains { group in
      group.holds(filler.first) && group.first > 0
        && pack.contrasts(sentence.units[Int(group.first) - 1].lexeme)
    }
  }

  /// *sided with neither man*, *was backed by neither X nor Y*
  private func isNeither(_ filler: Filler, _ sentence: Sentence) -> Bool {
    sentence.phrases.contains { phrase in
      sentence.units[Int(sentence.nounGroups[Int(phrase.group)].first)].lexeme
        == pack.marks.neither
        && sentence.nounGroups.contains {
          $0.coordination == phrase.group && $0.holds(filler.first)
        }
    }
  }

  /// *no arms*, *little support*
  private func isNone(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    let first = sentence.units[Int(group.first)]
    return first.lexeme == pack.marks.no || isScant(first, in: group, sentence)
  }

  /// *supplied X with no arms*, but not *armed X with no delay*
  private func givesNone(
    _ construction: Construction, _ clause: Clause, _ sentence: Sentence
  ) -> Bool {
    guard clause.object >= 0 else { return false }
    return sentence.phrases.contains { phrase in
      let group = sentence.nounGroups[Int(phrase.group)]
      guard phrase.preposition == pack.marks.with, group.isNegated,
        phrase.unit == sentence.nounGroups[Int(clause.object)].end
      else { return false }
      return isAmong(construction.objects, phrase.group, sentence)
        || construction.relation == .arm
          && pack.lexicon.nounClass(sentence.units[Int(group.head)].lemma).contains(.weapon)
    }
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
        add(target, source, construction, number, cue, clause, &sentence, isReturned: true)
      }
    }
  }

  func add(
    _ source: Filler, _ target: Filler, _ construction: Construction, _ number: Int32,
    _ cue: (Int32, Int32), _ clause: Int32, _ sentence: inout Sentence,
    relation: Relation? = nil, isPresupposed: Bool = false, modality: Modality? = nil,
    isNegated: Bool = false, isCalled: Bool = false, isReturned: Bool = false,
    held: ClaimAttribution = .none
  ) {
    guard source.actor != target.actor, source.actor >= 0, target.actor >= 0,
      // "stands with X and with its people": once.
      !sentence.rawClaims.contains(where: { earlier in
        earlier.construction == number && earlier.cueFirst == cue.0 && earlier.clause == clause
          && earlier.source.actor == source.actor && earlier.target.actor == target.actor
      })
    else { return }
    var claim = RawClaim(
      source: source, target: target, relation: relation ?? construction.relation,
      construction: number, cueFirst: cue.0, cueEnd: cue.1, clause: clause)
    claim.isPresupposed = isPresupposed
    claim.isReturned = isReturned
    claim.isCalled = isCalled
    claim.attribution = held
    claim.modality = modality ?? construction.modality
    let isOfNeither = isNeither(source, sentence) || isNeither(target, sentence)
    claim.isNegated = isNegated != isOfNeither || construction.isNegated
    sentence.rawClaims.append(claim)
  }
}
