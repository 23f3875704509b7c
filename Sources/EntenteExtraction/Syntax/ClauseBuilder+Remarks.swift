/// Clauses of saying that stand in, before or behind what is said.
extension ClauseBuilder {
  /// *If X attacks, Y said, Z will answer*: the remark reports both, and the condition is the
  /// answer's.
  func attachRemarks(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let remark = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(remark.verb)]
      guard remark.kind == .main, !verb.isPassive,
        let end = end(of: remark, verb, sentence),
        pack.lexicon.verbClass(verb.lemma, particle: verb.particle).contains(.say),
        !sentence.clauses.contains(where: { $0.parent == Int32(index) && $0.kind == .complement }),
        !standsInRelative(remark, verb, sentence),
        let next = sentence.clauses.indices.first(where: {
          $0 > index && sentence.clauses[$0].kind == .main
        }),
        isBeforeComma(end, sentence)
          || goesOn(next, behind: verb, sentence)
      else { continue }
      sentence.clauses[next].reporter = Int32(index)
      for other in sentence.clauses.indices
      where sentence.clauses[other].kind == .adverbial
        && sentence.clauses[other].parent == Int32(index)
      {
        sentence.clauses[other].parent = Int32(next)
        sentence.clauses[other].reporter = Int32(index)
      }
    }
  }

  /// *who, it said, had fled*: of the clause that tells who fled, and of no other.
  private func standsInRelative(
    _ remark: Clause, _ verb: VerbGroup, _ sentence: Sentence
  ) -> Bool {
    guard remark.subject >= 0, let told = around(verb, remark, sentence) else { return false }
    return sentence.clauses[told].kind == .relative
  }

  /// *"A coward," X said of Y*, *"Cowards," X called Y*: X called Y that.
  func turnEpithets(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.subject >= 0, !verb.isPassive, verb.form == .finite,
        let called = called(by: index, verb, sentence),
        sentence.nounGroups[Int(clause.subject)].isEpithet(sentence, pack),
        let speaker = sentence.nounGroups.firstIndex(where: {
          $0.end == verb.first && $0.role != .possessor
        }), Int32(speaker) != clause.subject,
        !sentence.units[Int(sentence.nounGroups[speaker].head)].isQuoted
      else { continue }
      sentence.clauses[index].secondObject = clause.subject
      sentence.clauses[index].object = called
      sentence.clauses[index].subject = Int32(speaker)
      sentence.nounGroups[speaker].role = .subject
      sentence.nounGroups[Int(clause.subject)].role = .object
      sentence.verbGroups[Int(clause.verb)].lemma = pack.marks.call
    }
  }

  /// Of whom something is said, or who is called something.
  private func called(by index: Int, _ verb: VerbGroup, _ sentence: Sentence) -> Int32? {
    let clause = sentence.clauses[index]
    if verb.lemma == pack.marks.call {
      return clause.object >= 0 && clause.secondObject < 0 ? clause.object : nil
    }
    guard clause.object < 0, pack.lexicon.verbClass(verb.lemma).contains(.say) else { return nil }
    return sentence.phrases.first {
      $0.clause == Int32(index) && $0.preposition == pack.marks.ofWord && $0.unit == verb.end
    }?.group
  }

  /// *X, said Y, had armed Z*: between commas, the noun group behind a verb of saying speaks, and
  /// the one before it waits for its verb.
  func turnRemarks(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices where sentence.clauses[index].kind == .main {
      let verb = sentence.verbGroups[Int(sentence.clauses[index].verb)]
      guard verb.first == verb.main, verb.first > 1,
        pack.lexicon.verbClass(verb.lemma).contains(.say)
      else { continue }
      let comma = unitBefore(verb, sentence)
      guard sentence.units[comma].tag == .comma,
        let waiting = sentence.nounGroups.firstIndex(where: { $0.end == Int32(comma) }),
        let speaker = sentence.nounGroups.firstIndex(where: {
          $0.first >= verb.end && $0.first <= verb.end + 1
        }),
        sentence.nounGroups[waiting].role == .subject || sentence.nounGroups[waiting].role == .none,
        let next = sentence.clauses.indices.first(where: {
          $0 > index
            && (sentence.clauses[$0].kind == .main
              // "X," said Y, "is …"
              || sentence.clauses[$0].parent == Int32(index)
                && sentence.clauses[$0].kind == .complement && comma < Int(verb.first) - 1)
            && opensBehindComma(sentence.clauses[$0], sentence)
        }),
        !sentence.clauses[index..<next].contains(where: {
          // "said Y, who leads Z, …"
          $0.kind == .relative && $0.antecedent != Int32(speaker)
        })
      else { continue }
      let first = sentence.nounGroups[waiting].coordination
      sentence.clauses[index].subject = Int32(speaker)
      sentence.clauses[index].object = -1
      sentence.clauses[next].kind = .main
      sentence.clauses[next].parent = -1
      sentence.clauses[next].subject = first
      sentence.clauses[next].reporter = Int32(index)
      sentence.nounGroups[Int(first)].role = .subject
    }
  }

  /// Whether the clause's verb stands right behind a comma.
  private func opensBehindComma(_ clause: Clause, _ sentence: Sentence) -> Bool {
    let verb = sentence.verbGroups[Int(clause.verb)]
    return verb.form == .finite && verb.first > 1
      && sentence.units[unitBefore(verb, sentence)].tag == .comma
  }

  /// The unit before the verb, past a quotation mark.
  private func unitBefore(_ verb: VerbGroup, _ sentence: Sentence) -> Int {
    let before = Int(verb.first) - 1
    return sentence.units[before].tag == .quote ? before - 1 : before
  }

  /// Where *Y said* or *Y told reporters* ends; `nil` for a verb with an object that it does not
  /// address, which is no remark.
  private func end(of remark: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Int32? {
    guard remark.object >= 0 else { return verb.end }
    return pack.addresses(verb.lemma) ? sentence.nounGroups[Int(remark.object)].end : nil
  }

  private func isBeforeComma(_ end: Int32, _ sentence: Sentence) -> Bool {
    let next = sentence.units[Int(end)...].first { !$0.isSilent || $0.tag == .comma }
    return next?.tag == .comma
  }

  /// *X is ready, Y said on Monday, but Z would not help*: only a date stands before the comma, and
  /// *would* goes on with what is said.
  private func goesOn(_ next: Int, behind verb: VerbGroup, _ sentence: Sentence) -> Bool {
    guard sentence.verbGroups[Int(sentence.clauses[next].verb)].isWould else { return false }
    let start = verb.end
    return sentence.nounGroups.contains { group in
      group.isTime && (group.first == start || group.first == start + 1)
        && Int(group.end) < sentence.units.count
        && sentence.units[Int(group.end)].tag == .comma
    }
  }

  /// *…, the ministry said*: a clause of saying with nothing of its own to say reports the rest.
  func attachReporters(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      if isAsTold(sentence.clauses[index], Int32(index), sentence) {
        sentence.clauses[Int(sentence.clauses[index].parent)].reporter = Int32(index)
      }
      let clause = sentence.clauses[index]
      guard clause.kind == .main, clause.subject >= 0 else { continue }
      let verb = sentence.verbGroups[Int(clause.verb)]
      let verbClass = pack.lexicon.verbClass(verb.lemma, particle: verb.particle)
      guard !verbClass.isDisjoint(with: [.say, .allege]), !verb.isPassive,
        !sentence.clauses.contains(where: { $0.parent == Int32(index) && $0.kind == .complement })
      else { continue }
      let quoted = sentence.units[Int(verb.main)].isQuoted
      if let told = around(verb, clause, sentence) {
        sentence.clauses[told].reporter = Int32(index)
        continue
      }
      let tells = clause.object < 0 || pack.addresses(verb.lemma)
      for other in sentence.clauses.indices where other != index {
        let candidate = sentence.clauses[other]
        let candidateVerb = sentence.verbGroups[Int(candidate.verb)]
        guard candidate.reporter < 0,
          candidate.kind == .main || isHeadline(candidate, candidateVerb, sentence)
        else { continue }
        let isQuoted = sentence.units[Int(candidateVerb.main)].isQuoted
        let before = candidateVerb.main < verb.main
        let follows =
          tells && before && !quoted && afterComma(verb, clause, sentence)
          && !sentence.units[Int(candidateVerb.main)..<Int(verb.main)].contains {
            $0.tag == .semicolon
          }
        if isQuoted && !quoted || follows {
          sentence.clauses[other].reporter = Int32(index)
        }
      }
    }
  }

  /// *X arming Y, Z says*: a gerund right behind its subject, where the sentence begins.
  private func isHeadline(_ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    guard clause.kind == .participle, verb.form == .gerund, clause.subject >= 0 else {
      return false
    }
    let subject = sentence.nounGroups[Int(clause.subject)]
    return sentence.nounGroups[Int(subject.coordination)].first == 0
      && sentence.nounGroups[Int(sentence.lastMember(of: subject.coordination))].end == verb.first
  }

  /// *X armed Y, as Z has long said*
  private func isAsTold(_ clause: Clause, _ number: Int32, _ sentence: Sentence) -> Bool {
    guard clause.kind == .adverbial, clause.marker == pack.marks.as, clause.subject >= 0,
      clause.object < 0, clause.parent >= 0,
      sentence.clauses[Int(clause.parent)].kind == .main, canBeTold(clause.subject, sentence),
      // "X did not arm Y, as Z alleged": Z alleged that it did.
      !sentence.verbGroups[Int(sentence.clauses[Int(clause.parent)].verb)].isNegated
    else { return false }
    let verb = sentence.verbGroups[Int(clause.verb)]
    return !verb.isPassive && !verb.isNegated
      && !pack.lexicon.verbClass(verb.lemma).isDisjoint(with: [.say, .allege])
      && pack.lexicon.verbClass(verb.lemma).isDisjoint(with: [.plan, .ask])
      && !sentence.clauses.contains { $0.parent == number }
  }

  /// *…, whose men, it says, armed X*; *… but paid, he said, no ransom*: the clause that the remark
  /// stands within, and of no other.
  private func around(_ verb: VerbGroup, _ remark: Clause, _ sentence: Sentence) -> Int? {
    let start = min(sentence.nounGroups[Int(remark.subject)].first, verb.first) - 1
    guard let last = self.end(of: remark, verb, sentence) else { return nil }
    let end = max(sentence.nounGroups[Int(remark.subject)].end, last)
    guard start > 0, Int(end) + 1 < sentence.units.count,
      sentence.units[Int(start)].tag == .comma, sentence.units[Int(end)].tag == .comma,
      !sentence.units[Int(verb.main)].isQuoted
    else { return nil }
    return sentence.clauses.indices.first { index in
      let clause = sentence.clauses[index]
      let told = sentence.verbGroups[Int(clause.verb)]
      guard told.first != verb.first, clause.subject >= 0 else { return false }
      if told.first == end + 1 { return sentence.nounGroups[Int(clause.subject)].end <= start }
      return told.end == start && clause.object >= 0
        && sentence.nounGroups[Int(clause.object)].first == end + 1
    }
  }

  /// *reporters*, *the BBC*, *parliament*
  private func canBeTold(_ group: Int32, _ sentence: Sentence) -> Bool {
    if sentence.actor(ofGroup: group) != nil || assembler.canBePerson(group, sentence) {
      return true
    }
    let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    return head.tag == .name || pack.lexicon.nounClass(head.lemma).contains(.organ)
  }

  private func afterComma(_ verb: VerbGroup, _ clause: Clause, _ sentence: Sentence) -> Bool {
    let subject = sentence.nounGroups[Int(clause.subject)]
    var first = Int(min(subject.first, verb.first)) - 1
    if subject.possessor >= 0 {
      first = Int(min(sentence.nounGroups[Int(subject.possessor)].first, verb.first)) - 1
    }
    while first >= 0, sentence.units[first].isSilent { first -= 1 }
    guard first >= 0 else { return false }
    let tag = sentence.units[first].tag
    return tag == .comma || tag == .quote
  }
}
