/// What headlines leave out.
extension ClauseBuilder {
  /// *Norland mocked by Sudra over raid*: a headline's passive, as nothing else is mocked.
  func turnHeadlines(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.kind == .main, clause.object < 0, clause.subject >= 0, !verb.isPassive,
        verb.first == verb.main, verb.end == verb.main + 1,
        sentence.units[Int(verb.main)].readings.contains(.verbParticiple),
        pack.judges(verb.lemma),
        Int(verb.end) < sentence.units.count,
        sentence.units[Int(verb.end)].tag == .preposition
      else { continue }
      let preposition = sentence.units[Int(verb.end)].lexeme
      let isCharged =
        pack.alleges(verb.lemma) && pack.takesContent(verb.lemma, preposition)
      let phrase = sentence.phrases.first {
        $0.clause == Int32(index) && $0.unit == verb.end
      }
      guard isCharged || phrase.map({ isDone(by: $0, sentence) }) == true else { continue }
      sentence.verbGroups[Int(clause.verb)].isPassive = true
    }
  }

  /// *mocked by X*, *hit by X sanctions*, *killed in X attack*
  private func isDone(by phrase: Phrase, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(sentence.nounGroups[Int(phrase.group)].head)]
    if phrase.preposition == pack.marks.in { return head.mention < 0 && pack.isStrike(head.lemma) }
    return phrase.preposition == pack.marks.by
      && (sentence.actor(ofGroup: phrase.group) != nil
        || pack.constructions(for: head.lemma, .noun) != nil
        // "held by Ugandan army"
        || !pack.lexicon.nounClass(head.lemma).isDisjoint(
          with: NounClass.acting.union([.person, .people, .official])))
  }
}
