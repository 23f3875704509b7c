import EntenteModel

/// Decides how the text holds each claim: polarity, modality and who answers for it, by walking
/// from the claim's clause outward (Saurí and Pustejovsky 2009, event factuality).
struct Factuality {
  /// How far outward a claim's marks are looked for.
  private static let depth = 12
  let pack: LanguagePack

  func run(on sentence: inout Sentence, trace: inout FrameTrace?) {
    for index in sentence.rawClaims.indices {
      var claim = sentence.rawClaims[index]
      judge(&claim, sentence)
      sentence.rawClaims[index] = claim
    }
    for claim in sentence.rawClaims {
      if let reason = claim.block { trace?.block(claim, by: pack, reason) }
    }
    sentence.rawClaims.removeAll { $0.block != nil }
  }

  private func judge(_ claim: inout RawClaim, _ sentence: Sentence) {
    var scope = Scope()
    if claim.isNegated { scope.negate() }
    if let modality = claim.modality { scope.modality = modality }
    // What an adjective or noun has said (*alleged support*).
    scope.attribute(claim.attribution)
    if claim.clause >= 0 {
      walk(from: claim.clause, claim, &scope, sentence, isPresupposed: claim.isPresupposed)
    }
    // A quotation that is itself the insult or the praise is the speaker's own.
    if pack.constructions[Int(claim.construction)].source == [.speaker] {
      scope.attribution = .none
    }
    claim.polarity = scope.isNegated ? .negated : .affirmed
    claim.finalModality = scope.modality
    claim.attribution = scope.attribution
    if case .denied = scope.attribution { claim.polarity = .negated }
    if claim.relation == .threaten {
      claim.finalModality = threat(claim, scope, sentence)
    } else if scope.isThreatened, claim.relation.stance == .oppose {
      // "threatened to invade": the threat is what has happened.
      claim.relation = .threaten
    }
    claim.block = scope.block
  }

  /// A threat is planned where the act is named, and actual otherwise.
  private func threat(_ claim: RawClaim, _ scope: Scope, _ sentence: Sentence) -> Modality {
    let namesAct =
      claim.clause >= 0
      && (sentence.clauses.contains {
        $0.parent == claim.clause && [.infinitive, .complement].contains($0.kind)
      }
        || !scope.isNegated
          && sentence.phrases.contains {
            $0.clause == claim.clause && $0.preposition == pack.marks.with && $0.after >= 0
          })
    switch scope.modality {
    case .actual where namesAct: return .planned
    case .planned where !namesAct && claim.modality != .planned: return .actual
    default: return scope.modality
    }
  }

  /// What the clauses passed so far say.
  private struct Scope {
    var isNegated = false
    var modality = Modality.actual
    var attribution = ClaimAttribution.none
    var block: Refusal.Reason?
    /// The act is what somebody threatens.
    var isThreatened = false

    mutating func negate() { isNegated.toggle() }

    /// The stronger departure from *actual* stays: what is over, then what hangs on a condition.
    mutating func weaken(to new: Modality) {
      switch (modality, new) {
      case (.actual, _), (.planned, .conditional), (.planned, .possible): modality = new
      default: break
      }
    }

    mutating func attribute(_ new: ClaimAttribution) {
      if attribution == .none { attribution = new }
    }
  }

  private func walk(
    from start: Int32, _ claim: RawClaim, _ scope: inout Scope, _ sentence: Sentence,
    isPresupposed: Bool
  ) {
    var current = start
    var isFirst = true
    var steps = 0
    while current >= 0, steps < Self.depth {
      steps += 1
      let clause = sentence.clauses[Int(current)]
      let verb = sentence.verbGroups[Int(clause.verb)]
      if isFirst, claim.isCalled {
        // "called X a puppet of Y": so says who calls.
        if pack.isBelief(verb.lemma), verb.isPassive {
          scope.weaken(to: .possible)
        } else {
          scope.attribute(.said(verb.isPassive ? -1 : clause.subject))
        }
      }
      if isFirst, !isPresupposed {
        own(verb, clause, &scope, sentence)
        if pack.asks(clause.marker) { scope.block = .question }
      }
      if clause.isQuestion, !isPresupposed { scope.block = .question }
      if !isPresupposed || !isFirst { conditions(clause, &scope) }
      if isPresupposed {
        // A relative or nominal claim stands by itself, but for what is around in a quotation.
        report(current, clause, &scope, sentence, onlyQuoted: true)
        reportsAround(current, &scope, sentence)
        return
      }
      report(current, clause, &scope, sentence, onlyQuoted: false)
      isFirst = false
      if clause.completes >= 0 { completes(clause, &scope, sentence) }
      // "Norland, far from condemning X, …"
      if clause.parent < 0, clause.marker >= 0, pack.negates(clause.marker) { scope.negate() }
      guard clause.parent >= 0, scope.block == nil else {
        if clause.parent < 0, clause.kind == .relative || clause.kind == .participle {
          reportsAround(host(of: clause, sentence), &scope, sentence)
        }
        return
      }
      let parent = sentence.clauses[Int(clause.parent)]
      let outer = sentence.verbGroups[Int(parent.verb)]
      switch clause.kind {
      case .main: return
      case .relative, .participle, .adverbial:
        reportsAround(clause.parent, &scope, sentence)
        return
      case .complement:
        if clause.completes >= 0, scope.attribution != .none {
          reportsAround(clause.parent, &scope, sentence)
          return
        }
        if !complement(clause, parent, outer, &scope, sentence) { return }
      case .infinitive, .gerund:
        if clause.completes >= 0, clause.completes != parent.object { return }
        if clause.kind == .gerund, clause.marker >= 0 {
          if !content(clause, parent, outer, &scope, sentence) { return }
          break
        }
        if !governs(clause, parent, outer, &scope, sentence) { return }
      }
      current = clause.parent
    }
  }

  /// The verb's own auxiliaries and adverbs, or those it shares.
  private func own(
    _ verb: VerbGroup, _ clause: Clause, _ scope: inout Scope, _ sentence: Sentence
  ) {
    var verbs = [verb]
    if clause.sharesAuxiliary >= 0 {
      verbs.append(
        sentence.verbGroups[Int(sentence.clauses[Int(clause.sharesAuxiliary)].verb)])
    }
    for (index, each) in verbs.enumerated() {
      if each.isNegated { scope.negate() }
      if each.isEnded { scope.weaken(to: .ended) }
      if each.isPossible { scope.weaken(to: .possible) }
      if each.isDuty {
        // "We must back X" commits the speaker; what others must do is a wish.
        if speaks(clause, sentence) {
          scope.weaken(to: .planned)
        } else {
          scope.block = .asked
        }
      }
      // "will not" refuses now.
      if each.isFuture || each.isWould, !scope.isNegated { scope.weaken(to: .planned) }
      if index == 0, each.isReported { scope.attribute(.said(-1)) }
      if index == 0, each.isAlleged { scope.attribute(.alleged(-1)) }
    }
    if lasted(verb, clause, sentence) { scope.weaken(to: .ended) }
    if followsNor(verb, sentence) { scope.negate() }
    if clause.subject >= 0 {
      let subject = sentence.nounGroups[Int(clause.subject)]
      if subject.isNegated || neither(subject, sentence)
        || followsInvertedNor(subject, sentence)
      {
        scope.negate()
      }
    }
  }

  /// *backed X until May*, *backed X until Y left*
  private func lasted(_ verb: VerbGroup, _ clause: Clause, _ sentence: Sentence) -> Bool {
    let tag = sentence.units[Int(verb.main)].tag
    guard tag == .verbPast || tag == .verbParticiple || tag == .verbGerund, !verb.isNegated,
      !verb.isFuture, !verb.isWould
    else { return false }
    return sentence.phrases.contains {
      pack.limits($0.preposition) && $0.clause >= 0
        && sentence.clauses[Int($0.clause)].verb == clause.verb
    }
      || sentence.clauses.contains {
        $0.kind == .adverbial && pack.limits($0.marker) && $0.parent >= 0
          && sentence.clauses[Int($0.parent)].verb == clause.verb
      }
  }

  /// *we, I*
  private func speaks(_ clause: Clause, _ sentence: Sentence) -> Bool {
    guard clause.subject >= 0 else { return false }
    let head = sentence.units[Int(sentence.nounGroups[Int(clause.subject)].head)]
    return head.tag == .pronoun && pack.pronouns[head.lexeme] == .speaker
  }

  /// *neither arms X nor trains Y*
  private func followsNor(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    var index = Int(verb.first) - 1
    while index >= 0 {
      let word = sentence.units[index].lexeme
      if word == pack.marks.nor || word == pack.marks.neither { return true }
      guard sentence.units[index].tag == .adverb else { return false }
      index -= 1
    }
    return false
  }

  /// *nor did it arm X*
  private func followsInvertedNor(_ subject: NounGroup, _ sentence: Sentence) -> Bool {
    var index = Int(subject.first) - 1
    guard index > 0, sentence.units[index].isSilent else { return false }
    index -= 1
    let word = sentence.units[index].lexeme
    return word == pack.marks.nor || word == pack.marks.neither
  }

  private func neither(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    var index = Int(group.first) - 1
    while index >= 0, sentence.units[index].isSilent || sentence.units[index].tag == .determiner {
      if sentence.units[index].lexeme == pack.marks.neither { return true }
      index -= 1
    }
    return index >= 0 && sentence.units[index].lexeme == pack.marks.neither
  }

  private func conditions(_ clause: Clause, _ scope: inout Scope) {
    if clause.isConditioned, scope.modality != .ended, scope.modality != .actual {
      scope.modality = .conditional
    }
    if clause.kind == .adverbial, pack.isConditional(clause.marker) {
      scope.modality = .conditional
    }
  }

  /// Clauses of saying around or behind: *…, the ministry said*; *according to Reuters*.
  private func report(
    _ index: Int32, _ clause: Clause, _ scope: inout Scope, _ sentence: Sentence, onlyQuoted: Bool
  ) {
    let quoted = sentence.units[Int(sentence.verbGroups[Int(clause.verb)].main)].isQuoted
    if onlyQuoted, !quoted { return }
    if clause.reporter >= 0 {
      let reporter = sentence.clauses[Int(clause.reporter)]
      let verb = sentence.verbGroups[Int(reporter.verb)]
      if pack.lexicon.verbClass(verb.lemma).contains(.allege) {
        scope.attribute(.alleged(reporter.subject))
      } else {
        scope.attribute(.said(reporter.subject))
      }
    } else if clause.accordingTo >= 0 {
      scope.attribute(.said(clause.accordingTo))
    } else if quoted, clause.kind == .main, sentence.speaker >= 0 {
      scope.attribute(.said(Self.speaker))
    }
  }

  /// The main clause that an aside before its verb belongs to, or -1.
  private func host(of aside: Clause, _ sentence: Sentence) -> Int32 {
    let verb = sentence.verbGroups[Int(aside.verb)].main
    let host = sentence.clauses.firstIndex {
      $0.kind == .main && sentence.verbGroups[Int($0.verb)].main > verb
    }
    return host.map(Int32.init) ?? -1
  }

  /// Whoever reports the sentence as a whole (*…, the ministry said*) answers for its asides too.
  private func reportsAround(_ start: Int32, _ scope: inout Scope, _ sentence: Sentence) {
    var current = start
    var steps = 0
    while current >= 0, steps < Self.depth {
      steps += 1
      let clause = sentence.clauses[Int(current)]
      report(current, clause, &scope, sentence, onlyQuoted: false)
      current = clause.parent
    }
  }

  /// Stands for the speaker of a quotation that began in an earlier sentence.
  static let speaker: Int32 = -2

  /// What a verb says of the *that*-clause behind it. Whether to walk on.
  private func complement(
    _ clause: Clause, _ parent: Clause, _ outer: VerbGroup, _ scope: inout Scope,
    _ sentence: Sentence
  ) -> Bool {
    let verbClass = pack.lexicon.verbClass(outer.lemma, particle: outer.particle)
    if verbClass.contains(.deny) {
      if outer.isNegated {
        scope.block = .unsaid
        return false
      }
      scope.attribute(.denied(parent.subject))
      scope.isNegated = true
      return true
    }
    if verbClass.contains(.allege) {
      scope.attribute(.alleged(outer.isPassive ? -1 : parent.subject))
      if outer.isNegated { scope.block = .unsaid }
      return true
    }
    if verbClass.contains(.say) {
      if outer.isNegated { scope.block = .unsaid }
      if outer.isPassive {
        scope.attribute(.said(-1))
      } else {
        scope.attribute(.said(parent.subject))
      }
      return true
    }
    if verbClass.contains(.plan) {
      scope.weaken(to: .planned)
      return true
    }
    if !verbClass.isDisjoint(with: [.ask, .want]) {
      scope.block = .asked
      return false
    }
    if verbClass.contains(.possible) { scope.weaken(to: .possible) }
    return true
  }

  /// What a noun says of the clause that completes it (*a plan to*, *no intention of*, *the claim that*).
  private func completes(_ clause: Clause, _ scope: inout Scope, _ sentence: Sentence) {
    let group = sentence.nounGroups[Int(clause.completes)]
    let head = sentence.units[Int(group.head)].lemma
    let noun = pack.intentions[head] ?? []
    if !noun.isDisjoint(with: .telling), clause.kind != .infinitive {
      told(as: noun, group, clause, &scope, sentence)
      return
    }
    if group.isNegated {
      scope.negate()
    } else if noun.contains(.plan) {
      scope.weaken(to: .planned)
    }
    if noun.contains(.refuse) { scope.negate() }
    if noun.contains(.possible) { scope.weaken(to: .possible) }
    if !noun.isDisjoint(with: [.ask, .want]) { scope.block = .asked }
    if noun.contains(.end) { scope.modality = .ended }
    if noun.contains(.lift) { scope.block = .asked }
    if pack.isThreat(head) { scope.isThreatened = true }
  }

  /// *denied claims that*, *its accusation that*, *reports of*: what the noun tells is denied with it.
  private func told(
    as noun: VerbClass, _ group: NounGroup, _ clause: Clause, _ scope: inout Scope,
    _ sentence: Sentence
  ) {
    if clause.parent >= 0 {
      let outer = sentence.clauses[Int(clause.parent)]
      let verb = sentence.verbGroups[Int(outer.verb)]
      let verbClass = pack.lexicon.verbClass(verb.lemma, particle: verb.particle)
      if outer.object == clause.completes, !verb.isPassive, !verb.isNegated,
        verbClass.contains(.deny) || pack.rejects(verb.lemma)
      {
        scope.attribute(.denied(outer.subject))
        scope.isNegated = true
        return
      }
    }
    let teller = group.possessor
    if noun.contains(.deny) {
      scope.attribute(.denied(teller))
      scope.isNegated = true
    } else if noun.contains(.allege) {
      scope.attribute(.alleged(teller))
    } else {
      scope.attribute(.said(teller))
    }
  }

  /// What a verb says of the infinitive or gerund that it governs. Whether to walk on.
  private func governs(
    _ clause: Clause, _ parent: Clause, _ outer: VerbGroup, _ scope: inout Scope,
    _ sentence: Sentence
  ) -> Bool {
    let verbClass = pack.lexicon.verbClass(outer.lemma, particle: outer.particle)
    if pack.isThreat(outer.lemma), clause.kind == .infinitive { scope.isThreatened = true }
    let isHeld = outer.isPassive && (pack.isBelief(outer.lemma) || verbClass.contains(.say))
    if verbClass.contains(.ask), clause.kind == .infinitive, !isHeld {
      // "threatened" and "promised" plan; "urged" and "demanded" only ask.
      if !verbClass.contains(.plan) {
        scope.block = .asked
        return false
      }
    }
    if verbClass.contains(.want), !isHeld {
      scope.block = .asked
      return false
    }
    if verbClass.contains(.deny) {
      if outer.isNegated {
        scope.block = .unsaid
        return false
      }
      scope.attribute(.denied(parent.subject))
      scope.isNegated = true
      outerMarks(outer, &scope)
      return true
    }
    if verbClass.contains(.refuse) { scope.negate() }
    if verbClass.contains(.end), clause.kind == .gerund || clause.completes >= 0 {
      scope.modality = .ended
    }
    if verbClass.contains(.plan) {
      scope.weaken(to: outer.isNegated ? .actual : .planned)
    }
    if verbClass.contains(.possible) { scope.weaken(to: .possible) }
    if outer.isCopula || pack.isCopular(outer.lemma) {
      if parent.predicate >= 0 {
        let adjective = pack.lexicon.adjectiveClass(
          sentence.units[Int(parent.predicate)].lexeme)
        if adjective.contains(.possible) { scope.weaken(to: .possible) }
        if adjective.contains(.planned) { scope.weaken(to: .planned) }
        if adjective.contains(.negative) { scope.negate() }
      } else if outer.isCopula, clause.kind == .infinitive, parent.object < 0 {
        scope.weaken(to: .planned)
      }
    }
    if verbClass.contains(.say), outer.isPassive {
      // "is said to", "is thought to"
      if pack.isBelief(outer.lemma) {
        scope.weaken(to: .possible)
      } else {
        scope.attribute(.said(-1))
      }
    } else if verbClass.contains(.allege), outer.isPassive {
      scope.attribute(.alleged(-1))
    } else if pack.isBelief(outer.lemma), outer.isPassive {
      scope.weaken(to: .possible)
    }
    outerMarks(outer, &scope)
    return true
  }

  /// *will go on defending*
  private func isPhrasalContinue(_ outer: VerbGroup, _ clause: Clause) -> Bool {
    pack.lexicon.verbClass(outer.lemma, particle: clause.marker).contains(.continue)
  }

  private func outerMarks(_ outer: VerbGroup, _ scope: inout Scope) {
    if outer.isNegated { scope.negate() }
    if outer.isEnded { scope.weaken(to: .ended) }
    if outer.isPossible { scope.weaken(to: .possible) }
    if outer.isFuture { scope.weaken(to: .planned) }
    if outer.isWould { scope.weaken(to: scope.isNegated ? .actual : .planned) }
    if outer.isReported { scope.attribute(.said(-1)) }
    if outer.isAlleged { scope.attribute(.alleged(-1)) }
  }

  /// What a verb says of the gerund behind its preposition (*accused of arming*, *thanked for*).
  private func content(
    _ clause: Clause, _ parent: Clause, _ outer: VerbGroup, _ scope: inout Scope,
    _ sentence: Sentence
  ) -> Bool {
    let verbClass = pack.lexicon.verbClass(outer.lemma)
    if verbClass.contains(.prevent), parent.object >= 0, clause.subject == parent.object {
      scope.block = .asked
      return false
    }
    guard pack.takesContent(outer.lemma, clause.marker) else {
      if pack.negates(clause.marker) { scope.negate() }
      if verbClass.contains(.refuse) { scope.negate() }
      if verbClass.contains(.ask) { scope.block = .asked }
      if verbClass.contains(.plan) { scope.weaken(to: .planned) }
      if verbClass.contains(.continue) || isPhrasalContinue(outer, clause) {
        outerMarks(outer, &scope)
      }
      return true
    }
    let claimer: Int32
    if outer.isPassive {
      claimer =
        sentence.phrases.first {
          $0.preposition == pack.marks.by && sentence.clauses.indices.contains(Int($0.clause))
            && sentence.clauses[Int($0.clause)].verb == parent.verb
        }?.group ?? -1
    } else {
      claimer = parent.subject
    }
    if pack.alleges(outer.lemma) {
      scope.attribute(.alleged(claimer))
    } else {
      scope.attribute(.said(claimer))
    }
    return false
  }
}
