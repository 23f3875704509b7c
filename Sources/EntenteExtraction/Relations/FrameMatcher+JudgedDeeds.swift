import EntenteModel

/// What a clause with *which* judges, where that is a deed and not whom it was done to.
extension FrameMatcher {
  /// The act, or whoever did it, that the clause is about; `nil` where it means what it names.
  func judged(
    _ construction: Construction, _ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence
  ) -> (group: Int32, role: ActorResolver.Role)? {
    if let act = actJudged(construction.relation, clause, sentence),
      !(construction.source.first == .subject && clause.subject == clause.antecedent)
        || verb.isPassive
    {
      return (act, .target)
    }
    let doer =
      doerOfWhatIsJudged(construction.relation, clause, verb, sentence)
      ?? doerOfWhatAngers(construction, clause, verb, sentence)
    return doer.map { ($0, .source) }
  }

  /// *X attacked Y, which angered Z*: X.
  private func doerOfWhatAngers(
    _ construction: Construction, _ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence
  ) -> Int32? {
    guard construction.relation == .oppose, construction.target == [.subject],
      construction.source == [.object], clause.kind == .relative,
      clause.subject == clause.antecedent, verb.first > 0,
      sentence.units[Int(verb.first) - 1].lexeme == pack.marks.which
    else { return nil }
    return doer(around: clause, sentence)
  }

  /// *X struck Y, which Z condemned*: X, as a deed is condemned and not its victim.
  private func doerOfWhatIsJudged(
    _ relation: Relation, _ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence
  ) -> Int32? {
    guard relation == .criticize || relation == .endorse || relation == .reject,
      clause.kind == .relative, clause.object == clause.antecedent,
      clause.subject >= 0, verb.first == verb.main,
      sentence.units[Int(verb.main)].tag == .verbPast,
      let victim = sentence.actor(ofGroup: clause.antecedent), !pack.isPerson(victim)
    else { return nil }
    let first = Int(sentence.nounGroups[Int(clause.subject)].first)
    guard first >= 2, sentence.units[first - 1].lexeme == pack.marks.which,
      sentence.units[first - 2].tag == .comma
    else { return nil }
    return doer(around: clause, sentence)
  }

  /// Who does the deed of the clause around, where that does it to somebody.
  private func doer(around clause: Clause, _ sentence: Sentence) -> Int32? {
    guard clause.parent >= 0 else { return nil }
    let outer = sentence.clauses[Int(clause.parent)]
    let deed = sentence.verbGroups[Int(outer.verb)]
    guard outer.subject >= 0, !deed.isPassive, outer.subject != clause.antecedent,
      // "praised X, which angered Y": no person is meant by *which*.
      pack.doesDeed(deed.lemma)
        || sentence.actor(ofGroup: clause.antecedent).map(pack.isPerson) == true
    else { return nil }
    return outer.subject
  }

  /// *X's attack on Y, which Z condemned*: the attack, and X by it.
  private func actJudged(
    _ relation: Relation, _ clause: Clause, _ sentence: Sentence
  ) -> Int32? {
    guard [.criticize, .endorse, .reject, .oppose].contains(relation), clause.kind == .relative,
      clause.antecedent >= 0,
      clause.object == clause.antecedent
        || clause.subject == clause.antecedent,
      let phrase = sentence.phrases.last(where: { $0.group == clause.antecedent }),
      phrase.after >= 0
    else { return nil }
    let act = sentence.nounGroups[Int(phrase.after)]
    let comma = Int(sentence.nounGroups[Int(clause.antecedent)].end)
    guard comma + 1 < sentence.units.count, sentence.units[comma].tag == .comma,
      sentence.units[comma + 1].lexeme == pack.marks.which,
      resolver.hasOwner(act, sentence),
      pack.constructions(for: sentence.units[Int(act.head)].lemma, .noun)?.contains(where: {
        pack.constructions[Int($0)].target.contains(.preposition(phrase.preposition))
      }) == true
    else { return nil }
    return phrase.after
  }
}
