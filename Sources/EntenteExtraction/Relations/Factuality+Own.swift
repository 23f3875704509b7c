import EntenteModel

/// What a clause's own verb and subject say: auxiliaries, adverbs, *neither* and *until*.
extension Factuality {
  /// The verb's own auxiliaries and adverbs, or those it shares.
  func own(
    _ verb: VerbGroup, _ clause: Clause, _ scope: inout Scope, _ sentence: Sentence
  ) {
    var verbs = [verb]
    if clause.sharesAuxiliary >= 0 {
      verbs.append(
        sentence.verbGroups[Int(sentence.clauses[Int(clause.sharesAuxiliary)].verb)])
    }
    // First of all: "neither would" refuses now. What denies the subject denies once: "Neither backs X".
    if followsNor(verb, sentence) || isSubjectDenied(clause, sentence) { scope.negate() }
    for (index, each) in verbs.enumerated() {
      if each.isNegated { scope.negate() }
      if each.isEnded, !(scope.isCharge && isPerfect(each, sentence)) {
        scope.weaken(to: .ended)
      }
      if each.isPossible { scope.weaken(to: .possible) }
      if each.isConditional { scope.modality = .conditional }
      if each.isDuty {
        // "We must back X" commits the speaker; what others must do is a wish.
        if speaks(clause, sentence) {
          scope.weaken(to: .planned)
        } else {
          scope.block = .asked
        }
      }
      // "X would not back Y", told as a fact, refuses now; "said it would not" says what will be.
      let refuses =
        each.isWould && scope.isNegated && clause.kind == .main && clause.reporter < 0
        && !clause.isConditioned
      if each.isFuture || each.isWould && !refuses {
        // "would have backed X": but did not.
        scope.weaken(to: each.isWould && isPerfect(each, sentence) ? .conditional : .planned)
      }
      if index == 0, each.isReported { scope.attribute(.said(-1)) }
      if index == 0, each.isAlleged { scope.attribute(.alleged(-1)) }
    }
    // "Norland to arm Sudra": a headline's future.
    if clause.kind == .infinitive, clause.parent < 0, clause.subject >= 0,
      clause.completes < 0 || clause.completes == clause.subject,
      !scope.isNegated
    {
      scope.weaken(to: .planned)
    }
    if lasted(verb, clause, sentence) { scope.weaken(to: .ended) }
  }

  /// *backed X until May*, *backed X until Y left*
  private func lasted(_ verb: VerbGroup, _ clause: Clause, _ sentence: Sentence) -> Bool {
    let tag = sentence.units[Int(verb.main)].tag
    guard tag == .verbPast || tag == .verbParticiple || tag == .verbGerund, !verb.isNegated,
      !verb.isFuture, !verb.isWould, !isPresentPerfect(verb, sentence)
    else { return false }
    if clause.kind == .gerund, clause.parent >= 0 {
      // "would keep attacking X until"
      let outer = sentence.verbGroups[Int(sentence.clauses[Int(clause.parent)].verb)]
      if outer.isFuture || outer.isWould || outer.form == .infinitive { return false }
    }
    // "X, an ally of Y until May, attacked Z": of the alliance.
    let subject = clause.subject >= 0 ? sentence.nounGroups[Int(clause.subject)].end : verb.first
    if clause.subject >= 0, opensEnded(sentence.nounGroups[Int(clause.subject)], sentence) {
      return true
    }
    return sentence.phrases.contains {
      pack.limits($0.preposition) && $0.clause >= 0
        && sentence.clauses[Int($0.clause)].verb == clause.verb
        && ($0.unit < subject || $0.unit > verb.main)
    }
      || sentence.clauses.contains {
        $0.kind == .adverbial && pack.limits($0.marker) && $0.parent >= 0
          && sentence.clauses[Int($0.parent)].verb == clause.verb
      }
  }

  /// *has closed its border until May*: closed still.
  private func isPresentPerfect(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    let first = sentence.units[Int(verb.first)]
    return first.lemma == pack.marks.have && first.tag != .verbPast && verb.first < verb.main
  }

  /// *would have backed X*, *had previously accused X*
  private func isPerfect(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    sentence.units[Int(verb.first)..<Int(verb.main)].contains { $0.lemma == pack.marks.have }
  }

  /// *Until recently, X backed Y*
  private func opensEnded(_ subject: NounGroup, _ sentence: Sentence) -> Bool {
    let adverb = Int(subject.first) - 2
    return adverb >= 0 && sentence.units[adverb + 1].tag == .comma
      && sentence.units[adverb].tag == .adverb
      && pack.adverbClasses[sentence.units[adverb].lexeme]?.contains(.ended) == true
  }

  /// *we, I*
  private func speaks(_ clause: Clause, _ sentence: Sentence) -> Bool {
    guard clause.subject >= 0 else { return false }
    let head = sentence.units[Int(sentence.nounGroups[Int(clause.subject)].head)]
    return head.tag == .pronoun && pack.pronouns[head.lexeme] == .speaker
  }

  /// *nobody backs X*, *neither X nor Y backs Z*, *never has X's army armed Y*.
  private func isSubjectDenied(_ clause: Clause, _ sentence: Sentence) -> Bool {
    guard clause.subject >= 0 else { return false }
    let subject = sentence.nounGroups[Int(clause.subject)]
    // "Neither X, which arms Z, nor Y", "neither X, armed by Z, nor Y": X does, and Z did.
    let isAside =
      (clause.kind == .relative || clause.kind == .participle)
      && clause.subject == clause.antecedent && Int(subject.end) < sentence.units.count
      && sentence.units[Int(subject.end)].tag == .comma
    // "no state but X backs Y": X does.
    let next = Int(subject.end)
    let isExcepted =
      subject.conjunct >= 0 && next < sentence.units.count
      && pack.contrasts(sentence.units[next].lexeme)
    if isAside || subject.isNegated && isExcepted { return false }
    return subject.isNegated || opening(of: subject, sentence).isNegated
      || neither(subject, sentence) || followsInvertedNor(subject, sentence)
  }

  /// *neither arms X nor trains Y*, *has neither armed X nor trained Y*
  func followsNor(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    if !verb.isNegated,
      sentence.units[Int(verb.first)..<Int(verb.main)].contains(where: {
        $0.isSilent && pack.marks.denies($0.lexeme)
      })
    {
      return true
    }
    var index = Int(verb.first) - 1
    while index >= 0 {
      if pack.marks.denies(sentence.units[index].lexeme) { return true }
      guard sentence.units[index].tag == .adverb else { return false }
      index -= 1
    }
    return false
  }

  /// *nor did it arm X*, *nor did Y's army arm X*
  private func followsInvertedNor(_ subject: NounGroup, _ sentence: Sentence) -> Bool {
    let index = Int(opening(of: subject, sentence).first) - 1
    guard index > 0, sentence.units[index].isSilent else { return false }
    return pack.marks.denies(sentence.units[index - 1].lexeme)
  }

  private func neither(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    let start = opening(of: group, sentence).first
    // "Neither X's army nor Y"
    if sentence.units[Int(start)].lexeme == pack.marks.neither { return true }
    var index = Int(start) - 1
    while index >= 0, sentence.units[index].isSilent || sentence.units[index].tag == .determiner {
      if sentence.units[index].lexeme == pack.marks.neither { return true }
      index -= 1
    }
    return index >= 0 && sentence.units[index].lexeme == pack.marks.neither
  }

  /// The group itself, or the first of those whose possessives lead it: *X's* of *X's army's bases*.
  private func opening(of group: NounGroup, _ sentence: Sentence) -> NounGroup {
    var opening = group
    while opening.possessor >= 0 { opening = sentence.nounGroups[Int(opening.possessor)] }
    return opening
  }
}
