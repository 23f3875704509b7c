import EntenteModel

/// Whom a pronoun means by where it stands, whoever else is near.
extension ReferenceResolver {
  /// *“They are thieves,” he said of the rebels*: of whom the quotation speaks.
  func topic(
    at unit: Int32, _ means: PronounMeaning, _ sentence: Sentence
  ) -> NounGroup? {
    guard sentence.units[Int(unit)].isQuoted, means != .speaker, means != .eachOther else {
      return nil
    }
    for (number, clause) in sentence.clauses.enumerated() {
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard !sentence.units[Int(verb.main)].isQuoted,
        pack.lexicon.verbClass(verb.lemma).contains(.say),
        let of = sentence.phrases.first(where: {
          $0.clause == Int32(number) && $0.preposition == pack.marks.ofWord && $0.after < 0
        })
      else { continue }
      return sentence.nounGroups[Int(of.group)]
    }
    return nil
  }

  /// *X, it said, had fled*, *X, who, it said, had fled*: of whom the remark tells, and who does not
  /// speak there himself.
  func interrupted(by unit: Int32, _ sentence: Sentence) -> NounGroup? {
    guard unit > 1, sentence.units[Int(unit) - 1].tag == .comma,
      sentence.clauses.contains(where: {
        $0.subject >= 0 && sentence.nounGroups[Int($0.subject)].head == unit
          && pack.lexicon.verbClass(sentence.verbGroups[Int($0.verb)].lemma).contains(.say)
      })
    else { return nil }
    var end = unit - 1
    if end > 2, sentence.units[Int(end) - 1].tag == .relative { end -= 2 }
    return sentence.nounGroups.first { $0.end == end }
  }

  /// The heads of the noun groups that say something before a place.
  func speakers(before unit: Int32, _ sentence: Sentence) -> [Int32] {
    sentence.clauses.compactMap { clause in
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.subject >= 0, verb.first < unit,
        pack.lexicon.verbClass(verb.lemma).contains(.say)
      else { return nil }
      return sentence.nounGroups[Int(clause.subject)].head
    }
  }

  /// *bombed X and its allies*: X's, when it is a stance that names them.
  func partner(of unit: Int32, _ sentence: Sentence) -> Candidate? {
    guard sentence.units[Int(unit)].tag == .possessivePronoun,
      let group = sentence.nounGroups.first(where: { $0.pronounPossessor == unit }),
      group.coordination >= 0, pack.isRole(sentence.units[Int(group.head)].lemma)
    else { return nil }
    let host = sentence.nounGroups[Int(group.coordination)]
    guard host.conjunct >= 0, sentence.nounGroups[Int(host.conjunct)].first == group.first
    else { return nil }
    return candidate(group.coordination, sentence)
  }

  /// *urged X to cut its aid to Y*: X's, who is to do it.
  func doer(over unit: Int32, _ sentence: Sentence) -> Candidate? {
    guard sentence.units[Int(unit)].tag == .possessivePronoun,
      let owned = sentence.nounGroups.firstIndex(where: { $0.pronounPossessor == unit })
    else { return nil }
    let clause = sentence.clauses.indices.first { index in
      let clause = sentence.clauses[index]
      return [.infinitive, .gerund].contains(clause.kind) && clause.subject >= 0
        && clause.parent >= 0 && clause.subject != sentence.clauses[Int(clause.parent)].subject
        && (clause.object == Int32(owned)
          || sentence.phrases.contains { $0.group == Int32(owned) && $0.clause == Int32(index) })
    }
    guard let clause else { return nil }
    return candidate(sentence.clauses[clause].subject, sentence)
  }

  /// *With its support for X, Norland …*, *as it mocked X, Norland …*: the subject that a phrase or
  /// clause in front waits for.
  func ahead(
    of unit: Int32, _ means: PronounMeaning, _ sentence: Sentence, _ discourse: Discourse
  ) -> ActorNumber? {
    guard
      sentence.units[Int(unit)].tag == .possessivePronoun
        || sentence.clauses.contains(where: {
          ($0.kind == .adverbial || isFronted($0, sentence)) && holds(unit, $0, sentence)
        }),
      let clause = sentence.clauses.first(where: { $0.kind == .main && $0.subject >= 0 })
    else { return nil }
    let subject = sentence.nounGroups[Int(clause.subject)]
    guard subject.first > unit, subject.conjunct < 0, subject.first > 0,
      sentence.units[Int(subject.first) - 1].tag == .comma
        || subject.first > 1 && sentence.units[Int(subject.first) - 2].tag == .comma
    else { return nil }
    guard let actor = sentence.actor(at: subject.head) else { return nil }
    return agrees(actor, isPlural: isOwned(subject, sentence), means, discourse) ? actor : nil
  }

  /// *Having lost a port to X, which it …, Y …*: inside what stands before the main clause.
  private func isFronted(_ clause: Clause, _ sentence: Sentence) -> Bool {
    clause.kind == .relative && clause.parent >= 0
      && sentence.clauses[Int(clause.parent)].kind == .participle
      && sentence.verbGroups[Int(sentence.clauses[Int(clause.parent)].verb)].first == 0
  }

  /// *X, which it arms*: whom the relative clause tells of, and who is not its subject.
  func relatedTo(_ unit: Int32, _ sentence: Sentence) -> ActorNumber? {
    let clause = sentence.clauses.first {
      $0.kind == .relative && $0.antecedent >= 0 && $0.subject >= 0
        && sentence.nounGroups[Int($0.subject)].head == unit
    }
    return clause.flatMap { sentence.actor(ofGroup: $0.antecedent) }
  }

  /// Whether the unit is a clause's subject or object.
  private func holds(_ unit: Int32, _ clause: Clause, _ sentence: Sentence) -> Bool {
    [clause.subject, clause.object].contains { group in
      group >= 0 && sentence.nounGroups[Int(group)].head == unit
    }
  }

  /// The subject of the verb of saying over the pronoun's clause, when the pronoun is the subject
  /// of what is said: *Washington said it regrets*; *Norland denied a charge by X that its soldiers
  /// had fired*, where whoever denies is charged.
  func sayer(around unit: Int32, _ sentence: Sentence) -> Candidate? {
    for clause in sentence.clauses where clause.kind == .complement && clause.parent >= 0 {
      guard clause.subject >= 0 else { continue }
      let subject = sentence.nounGroups[Int(clause.subject)]
      let outer = sentence.clauses[Int(clause.parent)]
      let isCharged =
        subject.pronounPossessor == unit && clause.completes >= 0
        && pack.lexicon.verbClass(sentence.verbGroups[Int(outer.verb)].lemma).contains(.deny)
      guard subject.head == unit || isCharged else { continue }
      return outer.subject >= 0 ? candidate(outer.subject, sentence) : nil
    }
    return nil
  }

  /// *X warned Y that Z would act if he attacked*, *X would attack Y if it armed Z*: the condition is
  /// for Y, whom the warning is for.
  func warned(around unit: Int32, _ sentence: Sentence) -> Candidate? {
    for clause in sentence.clauses
    where clause.kind == .adverbial && clause.parent >= 0 && pack.isConditional(clause.marker) {
      guard clause.subject >= 0, sentence.nounGroups[Int(clause.subject)].head == unit else {
        continue
      }
      let threat = sentence.clauses[Int(clause.parent)]
      if threat.kind == .complement, threat.parent >= 0 {
        let outer = sentence.clauses[Int(threat.parent)]
        let verb = sentence.verbGroups[Int(outer.verb)]
        let object = verb.isPassive ? outer.subject : outer.object
        if object >= 0, pack.warns(verb.lemma) { return candidate(object, sentence) }
      }
      let deed = sentence.verbGroups[Int(threat.verb)]
      let isHostile = sentence.rawClaims.contains {
        $0.clause == clause.parent && $0.relation.stance == .oppose
      }
      guard deed.isWould || deed.isFuture, threat.object >= 0, isHostile,
        !sentence.verbGroups[Int(clause.verb)].isPassive
      else { return nil }
      return candidate(threat.object, sentence)
    }
    return nil
  }

  /// *condemned X after it attacked Y*, *jailed X because he backs Y*, *expelled X after its army
  /// shelled Y*: whoever is judged or punished by what he did (implicit causality: Garvey and
  /// Caramazza 1974); and *armed X after it was attacked*: whoever is helped by what befell him. Not
  /// who punishes by what befell somebody.
  func judged(around unit: Int32, _ sentence: Sentence) -> ActorNumber? {
    guard
      let clause = sentence.clauses.first(where: {
        guard $0.kind == .adverbial, $0.parent >= 0, $0.subject >= 0, pack.prompts($0.marker)
        else { return false }
        let subject = sentence.nounGroups[Int($0.subject)]
        return subject.head == unit || subject.pronounPossessor == unit
      })
    else { return nil }
    let judging = sentence.verbGroups[Int(sentence.clauses[Int(clause.parent)].verb)]
    let isUndergone = sentence.verbGroups[Int(clause.verb)].isPassive
    let isOwner = sentence.nounGroups[Int(clause.subject)].head != unit
    let doing = sentence.verbGroups[Int(clause.verb)].lemma
    // "cut ties with X because it opposes Y", "after it accused Y": whoever cuts them.
    let isMotive =
      pack.lexicon.verbClass(doing).contains(.allege)
      || pack.givesReason(clause.marker) && pack.opposes(doing) && !pack.doesDeed(doing)
    return target(of: clause.parent, before: unit, sentence) { claim in
      // "its army": a state's.
      guard !isOwner || pack.isState(claim.target.actor) else { return false }
      guard !isUndergone else { return [.back, .aid, .arm].contains(claim.relation) }
      return pack.judgesObject(judging.lemma)
        || !judging.isPassive && !isMotive && claim.relation.stance == .oppose
          && (claim.relation != .attack || pack.givesReason(clause.marker))
    }
  }

  /// *condemned X's raid on Y, calling it a crime*: the raid, which is nobody.
  func meansAct(at unit: Int32, _ means: PronounMeaning, _ sentence: Sentence) -> Bool {
    guard means == .thing || means == .many,
      let calling = sentence.clauses.first(where: {
        $0.kind == .participle && $0.parent >= 0 && $0.object >= 0
          && sentence.nounGroups[Int($0.object)].head == unit
      })
    else { return false }
    let judging = sentence.clauses[Int(calling.parent)]
    guard calling.subject == judging.subject, judging.object >= 0,
      pack.lexicon.verbClass(sentence.verbGroups[Int(calling.verb)].lemma).contains(.name)
    else { return false }
    let act = sentence.units[Int(sentence.nounGroups[Int(judging.object)].head)]
    // "cut aid to X, calling it a dictatorship"
    if calling.secondObject >= 0 {
      let called = sentence.units[Int(sentence.nounGroups[Int(calling.secondObject)].head)].lemma
      let kinds = pack.lexicon.nounClass(called)
      if pack.isRole(called) || !kinds.isDisjoint(with: NounClass.describing.union(.acting)) {
        return false
      }
    }
    return act.mention < 0 && act.isPlural == (means == .many)
      && (pack.constructions(for: act.lemma, .noun) != nil || pack.meansDeed(act.lemma))
  }

  /// *attacked the rebels after Y had armed them*, *would attack them unless Y stopped backing them*:
  /// whom a state's blow is for.
  func supplied(at unit: Int32, _ sentence: Sentence) -> ActorNumber? {
    guard
      var clause = sentence.clauses.first(where: {
        $0.object >= 0 && sentence.nounGroups[Int($0.object)].head == unit
          && pack.supports(sentence.verbGroups[Int($0.verb)].lemma)
      })
    else { return nil }
    while [.gerund, .infinitive].contains(clause.kind), clause.parent >= 0 {
      clause = sentence.clauses[Int(clause.parent)]
    }
    guard clause.kind == .adverbial, clause.parent >= 0, clause.subject >= 0,
      sentence.actor(ofGroup: clause.subject) != nil
    else { return nil }
    // Of two states, whoever strikes is as good a guess: "X bombed Y after Z had armed it".
    return target(of: clause.parent, before: unit, sentence) {
      $0.relation.stance == .oppose && pack.isState($0.source.actor)
        && !pack.isState($0.target.actor) && !pack.isPerson($0.target.actor)
    }
  }

  /// The only one whom a clause takes such a stance toward, and who is not named again behind the
  /// pronoun: *accused Y of it* is not said of Y himself.
  private func target(
    of clause: Int32, before unit: Int32, _ sentence: Sentence, where isMeant: (RawClaim) -> Bool
  ) -> ActorNumber? {
    let targets = Set(
      sentence.rawClaims.filter { $0.clause == clause && $0.cueFirst < unit && isMeant($0) }
        .map(\.target.actor))
    guard targets.count == 1, let one = targets.first,
      !sentence.units[Int(unit)...].contains(where: { word in
        guard word.mention >= 0 else { return false }
        let named = sentence.mentions[Int(word.mention)].actor
        // Nor of his own state's leader.
        return named == one || pack.isState(one) && pack.country(of: named) == one
      }),
      // "threatened X after it had accused the kingdom"
      !sentence.nounGroups.contains(where: {
        $0.first > unit && $0.isDefinite && $0.head == $0.first + 1
          && pack.lexicon.nounClass(sentence.units[Int($0.head)].lemma).contains(.country)
      })
    else { return nil }
    return one
  }

  /// *Z said X had cut ties with Y, accusing it of theft*: Y, sooner than Z, who only says so. The
  /// heads of what the verbs around a pronoun act upon, up to the finite one.
  func actedUpon(beside unit: Int32, _ sentence: Sentence) -> [Int32] {
    func holds(_ group: Int32) -> Bool {
      group >= 0 && sentence.nounGroups[Int(group)].holds(unit)
    }
    var around =
      sentence.clauses.indices.last { index in
        let clause = sentence.clauses[index]
        // "armed Y because of its hatred of Z": not always Y's.
        return holds(clause.object) || holds(clause.secondObject)
          || [.infinitive, .gerund, .participle].contains(clause.kind)
            && sentence.phrases.contains { $0.clause == Int32(index) && holds($0.group) }
      } ?? -1
    var heads: [Int32] = []
    while around >= 0 {
      let clause = sentence.clauses[around]
      let verb = sentence.verbGroups[Int(clause.verb)].main
      let groups =
        [clause.object, clause.secondObject]
        + sentence.phrases.filter {
          $0.clause == Int32(around) && !pack.isLocative($0.preposition)
        }.map(\.group)
      for group in groups where group >= 0 {
        let head = sentence.nounGroups[Int(group)].head
        // Not in "According to Z, X cut its ties".
        if head < unit, head > verb { heads.append(head) }
      }
      guard [.infinitive, .gerund, .participle].contains(clause.kind) else {
        heads += actedUponBefore(Int32(around), sentence)
        break
      }
      around = Int(clause.parent)
    }
    return heads
  }

  /// *Z said X backs Y and funds him*: what the verb before acts upon that has the same subject.
  private func actedUponBefore(_ number: Int32, _ sentence: Sentence) -> [Int32] {
    let clause = sentence.clauses[Int(number)]
    guard clause.kind == .complement, clause.subject >= 0, number > 0 else { return [] }
    let before = sentence.clauses[Int(number) - 1]
    guard before.kind == .complement, before.parent == clause.parent,
      before.subject == clause.subject, before.object >= 0
    else { return [] }
    return [sentence.nounGroups[Int(before.object)].head]
  }

  /// The actor that a noun group names, with no rival.
  private func candidate(_ number: Int32, _ sentence: Sentence) -> Candidate? {
    let group = sentence.nounGroups[Int(number)]
    guard let mention = mention(of: group, sentence), mention.meaning != .place else { return nil }
    return Candidate(
      actor: mention.actor, weight: 0, position: group.head, isPlural: isOwned(group, sentence))
  }
}
