/// *the party whose offices Norland has seized and Sudra has searched*: what *whose* begins is
/// acted upon.
extension ClauseBuilder {
  /// Makes what *whose* begins the object where a second noun group stands between it and the verb.
  func takeWhoseObjects(_ sentence: inout Sentence) {
    guard sentence.units.contains(where: { $0.lexeme == pack.marks.whose }) else { return }
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      guard clause.subject >= 0 else { continue }
      if clause.kind == .relative, let thing = named(behindWhose: clause, sentence) {
        // "whose leader, X, he had called a coward"
        if clause.secondObject < 0 { sentence.clauses[index].secondObject = clause.object }
        sentence.clauses[index].object = thing
        sentence.nounGroups[Int(thing)].role = .object
        continue
      }
      if takePhraseOfWhose(index, &sentence) { continue }
      guard sentence.followsWhose(clause.subject, pack), canTakeObject(clause, sentence),
        let doer = doer(behind: clause.subject, of: clause, sentence)
      else { continue }
      detach(doer, as: .subject, &sentence)
      let thing = clause.subject
      sentence.nounGroups[Int(thing)].role = .object
      sentence.clauses[index].subject = doer
      sentence.clauses[index].object = thing
      for later in sentence.clauses.indices.dropFirst(index + 1) {
        let other = sentence.clauses[later]
        guard other.kind == .relative, other.antecedent == clause.antecedent, other.subject >= 0,
          canTakeObject(other, sentence), !sentence.followsWhose(other.subject, pack)
        else { continue }
        sentence.clauses[later].object = thing
      }
    }
  }

  /// *to whose coffers X contributes*: makes what a preposition and *whose* begin a phrase of the
  /// clause, where a doer of its own stands behind it; whether it did.
  private func takePhraseOfWhose(_ index: Int, _ sentence: inout Sentence) -> Bool {
    let clause = sentence.clauses[index]
    // "coffers X contributes": read as what X contributes.
    let isGap = clause.object >= 0 && clause.object == clause.antecedent
    let thing = isGap ? clause.object : clause.subject
    let before = Int(sentence.nounGroups[Int(thing)].first) - 2
    guard before >= 0, sentence.units[before].tag == .preposition,
      sentence.followsWhose(thing, pack),
      let doer = isGap ? clause.subject : doer(behind: thing, of: clause, sentence)
    else { return false }
    if isGap {
      sentence.clauses[index].object = -1
    } else {
      detach(doer, as: .subject, &sentence)
      sentence.clauses[index].subject = doer
    }
    sentence.nounGroups[Int(thing)].role = .oblique
    // Until now the preposition governed the antecedent, as in *to whom*.
    sentence.phrases.removeAll {
      $0.unit == Int32(before) && $0.clause == Int32(index)
    }
    sentence.phrases.append(
      Phrase(
        preposition: sentence.units[before].lexeme, unit: Int32(before), group: thing, after: -1,
        afterAdjective: -1, clause: Int32(index)))
    return true
  }

  /// The name of what *whose* begins, where the doer stands behind it: *whose leader, X, he accused*.
  private func named(behindWhose clause: Clause, _ sentence: Sentence) -> Int32? {
    let verb = sentence.verbGroups[Int(clause.verb)]
    let subject = sentence.nounGroups[Int(clause.subject)]
    guard !verb.isPassive, !verb.isCopula,
      clause.object < 0 || pack.lexicon.verbClass(verb.lemma).contains(.name),
      subject.first > 3, sentence.units[Int(subject.first) - 1].tag == .comma,
      let name = sentence.nounGroups.firstIndex(where: { $0.end == subject.first - 1 }),
      clause.antecedent >= 0,
      sentence.nounGroups[Int(clause.antecedent)].end < sentence.nounGroups[name].first,
      sentence.units[Int(sentence.nounGroups[name].first) - 1].tag == .comma,
      let thing = sentence.nounGroups.firstIndex(where: {
        $0.end == sentence.nounGroups[name].first - 1
      }), sentence.followsWhose(Int32(thing), pack)
    else { return nil }
    return Int32(name)
  }

  private func canTakeObject(_ clause: Clause, _ sentence: Sentence) -> Bool {
    let verb = sentence.verbGroups[Int(clause.verb)]
    return clause.object < 0 && !verb.isPassive && !verb.isCopula
  }

  /// The noun group between another and the clause's verb.
  private func doer(behind thing: Int32, of clause: Clause, _ sentence: Sentence) -> Int32? {
    let end = sentence.nounGroups[Int(thing)].end
    let verb = sentence.verbGroups[Int(clause.verb)].first
    // "whose allies Norland's courts have jailed": the courts.
    var first = end
    var owner: Int32 = -1
    while let next = sentence.nounGroups.firstIndex(where: {
      $0.first == first && $0.possessor == owner
    }), sentence.units[Int(sentence.nounGroups[next].end)].tag == .possessive {
      owner = Int32(next)
      first = sentence.nounGroups[next].end + 1
    }
    return sentence.nounGroups.firstIndex {
      $0.first == first && $0.possessor == owner && !$0.isTime && $0.end <= verb
        && sentence.units[Int($0.end)..<Int(verb)].allSatisfy { $0.tag == .adverb }
    }.map(Int32.init)
  }
}

extension Sentence {
  /// Whether *whose* stands right before the noun group.
  func followsWhose(_ group: Int32, _ pack: LanguagePack) -> Bool {
    let first = Int(nounGroups[Int(group)].first)
    return first > 0 && units[first - 1].lexeme == pack.marks.whose
  }
}
