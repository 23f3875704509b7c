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
        sentence.phrases.contains(where: {
          $0.clause == Int32(index) && $0.unit == verb.end && $0.preposition == pack.marks.by
            && sentence.actor(ofGroup: $0.group) != nil
        })
      else { continue }
      sentence.verbGroups[Int(clause.verb)].isPassive = true
    }
  }
}
