import EntenteModel

/// Whose deed it is that somebody judges or undoes.
extension FrameMatcher {
  /// Whoever did what a clause behind a comma's *which* judges, where the name before the comma is
  /// whom it was done to: a deed is condemned, not its victim.
  func doerOfWhatIsJudged(
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
  func doer(around clause: Clause, _ sentence: Sentence) -> Int32? {
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
  func ownerOfWhatIsJudged(
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

  /// *Trump cut US aid to Y*: not what his own country gives.
  func isOwnHelp(
    _ target: Filler, of sources: [Filler], _ relation: Relation, _ sentence: Sentence
  ) -> Bool {
    guard [.sanction, .threaten, .reject, .oppose].contains(relation),
      sources.contains(where: { pack.country(of: $0.actor) == target.actor }),
      let help = sentence.nounGroups.first(where: {
        $0.first <= target.first && target.first < $0.head
      })
    else { return false }
    return pack.constructions(for: sentence.units[Int(help.head)].lemma, .noun)?.contains {
      pack.constructions[Int($0)].relation.stance == .support
    } ?? false
  }
}
