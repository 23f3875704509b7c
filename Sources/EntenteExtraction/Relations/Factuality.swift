import EntenteModel

/// Decides how the text holds each claim: polarity, modality and who answers for it, by walking
/// from the claim's clause outward (Saurí and Pustejovsky 2009, event factuality).
struct Factuality {
  /// How far outward a claim's marks are looked for.
  static let depth = 12
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
    if let modality = claim.modality {
      if modality == .ended { scope.stop() } else { scope.modality = modality }
    }
    scope.isCharge = claim.relation == .accuse
    if claim.isNegated { scope.negate() }
    // What an adjective or noun has said (*alleged support*).
    scope.attribute(claim.attribution)
    if claim.clause >= 0 {
      walk(from: claim.clause, claim, &scope, sentence, isPresupposed: claim.isPresupposed)
    }
    if scope.attribution == .none, claim.clause >= 0, let speaker = colonSpeaker(sentence) {
      scope.attribute(.said(speaker))
    }
    if isOnlySuspected(claim.source, sentence) { scope.weaken(to: .possible) }
    if isSpeakersOwn(claim, scope, sentence) { scope.attribution = .none }
    switch scope.attribution {
    case .alleged, .said, .none:
      if let denier = denier(of: claim, isStated: scope.attribution == .none, sentence) {
        scope.attribution = .denied(denier)
      }
    case .denied: break
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
    if claim.relation == .criticize, claim.clause >= 0, answers(claim.clause, sentence) {
      claim.block = .answered
    }
    // "threatened to go to war with X": X did not.
    if claim.isReturned, scope.isThreatened { claim.block = .oneSided }
    // "ruled out a pact with X", "weighs a pact with X": nobody has asked X.
    if claim.isReturned, claim.relation == .ally,
      claim.polarity == .negated || claim.finalModality == .possible
    {
      claim.block = .oneSided
    }
  }

  /// *suspected Front militants attacked X*: who knows whether they were the Front's.
  private func isOnlySuspected(_ source: Filler, _ sentence: Sentence) -> Bool {
    guard let group = sentence.nounGroups.first(where: { $0.holds(source.first) }) else {
      return false
    }
    let first = sentence.units[Int(group.first)]
    return first.tag == .adjective && group.head > group.first
      && pack.lexicon.adjectiveClass(first.lexeme).contains(.alleged)
      && !pack.lexicon.nounClass(sentence.units[Int(group.head)].lemma).isDisjoint(with: .acting)
  }

  /// Whether the quotation is itself the stance: an insult, praise, *“We stand with X.”*
  private func isSpeakersOwn(_ claim: RawClaim, _ scope: Scope, _ sentence: Sentence) -> Bool {
    if pack.constructions[Int(claim.construction)].source == [.speaker] { return true }
    let source = sentence.units[Int(claim.source.first)]
    return scope.modality == .actual && !claim.relation.isDeed && source.isQuoted
      && source.tag == .pronoun && pack.pronouns[source.lexeme] == .speaker
  }

  /// A threat is planned where the act is named, and actual otherwise.
  private func threat(_ claim: RawClaim, _ scope: Scope, _ sentence: Sentence) -> Modality {
    let namesAct =
      claim.clause >= 0
      && (tellsAct(claim.clause, sentence)
        || !scope.isNegated && threatensWithAct(claim.clause, sentence))
    switch scope.modality {
    case .actual where namesAct: return .planned
    case .planned where !namesAct && claim.modality != .planned: return .actual
    default: return scope.modality
    }
  }

  /// *threatened to bomb X*, *warned X that it would strike*, but not *warned X not to cross the
  /// river*: that is what X is not to do.
  private func tellsAct(_ number: Int32, _ sentence: Sentence) -> Bool {
    let object = sentence.clauses[Int(number)].object
    return sentence.clauses.contains {
      $0.parent == number
        && ($0.kind == .complement
          || $0.kind == .infinitive && ($0.subject < 0 || $0.subject != object))
    }
  }

  /// *threatened X with air strikes*, but not *showered X with threats*.
  private func threatensWithAct(_ number: Int32, _ sentence: Sentence) -> Bool {
    sentence.phrases.contains {
      $0.clause == number && $0.preposition == pack.marks.with && $0.after >= 0
        && !namesThreat($0.group, sentence)
    }
  }

  private func namesThreat(_ group: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    return pack.constructions(for: head.lemma, .noun)?.contains {
      pack.constructions[Int($0)].relation == .threaten
        && pack.constructions[Int($0)].fixed.isEmpty
    } ?? false
  }

  /// What the clauses passed so far say.
  struct Scope {
    var isNegated = false
    var modality = Modality.actual
    var attribution = ClaimAttribution.none
    var block: Refusal.Reason?
    /// A charge that was made stays made: *had previously accused X*.
    var isCharge = false
    /// The act is what somebody threatens.
    var isThreatened = false

    /// Somebody tells it or denies it; where he does not, nothing is claimed (*refused to confirm
    /// that*).
    var isTold = false
    /// It is not even ruled out, if that is negated.
    var isRuledOut = false

    /// A word says that the stance is over (*stopped*), and not just when it was (*once*).
    private var isStopped = false

    mutating func negate() {
      if isTold {
        block = .unsaid
      } else if isStopped {
        // "did not stop backing X", "refused to end its support": it goes on.
        isStopped = false
        modality = .actual
      } else {
        isNegated.toggle()
        if isRuledOut, !isNegated { weaken(to: .possible) }
      }
    }

    mutating func stop() {
      guard !isTold else { return block = .unsaid }
      modality = .ended
      isStopped = true
    }

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
      if isFirst, claim.isNegated {
        // "did not rule out an attack on X"
        scope.isRuledOut = rulesOut(verb, clause)
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
      case .adverbial:
        reportsAround(clause.parent, &scope, sentence)
        if pack.givesReason(clause.marker) { saidWith(parent, &scope, sentence) }
        return
      case .relative, .participle:
        // In headlines, "says X arming Y".
        if clause.kind == .participle, clause.subject == parent.object, clause.subject >= 0,
          verb.form == .gerund, !outer.isPassive,
          pack.lexicon.verbClass(outer.lemma).contains(.say),
          sentence.nounGroups[Int(clause.subject)].end == verb.first
        {
          scope.attribute(.said(parent.subject))
        }
        // "according to X, which called it a crime": not X's word for it.
        if clause.antecedent < 0 || clause.antecedent != parent.accordingTo {
          reportsAround(clause.parent, &scope, sentence)
        }
        return
      case .complement:
        if clause.completes >= 0, scope.attribution != .none {
          reportsAround(clause.parent, &scope, sentence)
          return
        }
        if !complement(clause, parent, outer, &scope, sentence) { return }
      case .infinitive, .gerund:
        // "X's aim was to": the verb between them says whether it was.
        if clause.completes >= 0, outer.isCopula, clause.completes == parent.subject { break }
        if clause.completes >= 0, clause.completes != parent.object { return }
        if isOutcome(clause, sentence) {
          reportsAround(clause.parent, &scope, sentence)
          return
        }
        if isRecommended(clause, parent, outer) {
          scope.block = .asked
          return
        }
        if clause.kind == .gerund, clause.marker >= 0 {
          if !content(clause, parent, outer, &scope, sentence) { return }
          break
        }
        if !governs(clause, parent, outer, &scope, sentence) { return }
      }
      current = clause.parent
    }
  }

  /// *suggested arming X*, *advocated for arming X*, but not *was backed for arming X*: nobody has done it.
  private func isRecommended(_ clause: Clause, _ parent: Clause, _ outer: VerbGroup) -> Bool {
    clause.kind == .gerund && pack.recommends(outer.lemma)
      && (clause.marker < 0
        || clause.marker == pack.marks.forWord && clause.subject == parent.subject)
  }

  /// *pushed X out, only to be driven back by Y*: what came of it, and nothing that was wanted.
  private func isOutcome(_ clause: Clause, _ sentence: Sentence) -> Bool {
    let first = Int(sentence.verbGroups[Int(clause.verb)].first)
    return clause.kind == .infinitive && first > 1
      && sentence.units[first - 1].lexeme == pack.marks.only
      && sentence.units[first - 2].tag == .comma
  }

  private func conditions(_ clause: Clause, _ scope: inout Scope) {
    if clause.isConditioned, scope.modality != .ended, scope.modality != .actual {
      scope.modality = .conditional
    }
    if clause.kind == .adverbial, pack.isConditional(clause.marker) {
      scope.modality = .conditional
    }
  }

  /// Stands for the speaker of a quotation that began in an earlier sentence.
  static let speaker: Int32 = -2
}
