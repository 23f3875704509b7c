/// What a verb of naming calls a second one: *called X a genius and Y a thief*.
extension ClauseBuilder {
  /// Gives the second one and what he is called a clause of their own with the same verb.
  func fillVerdictGaps(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.object >= 0, !verb.isPassive,
        pack.lexicon.verbClass(verb.lemma).contains(.name)
      else { continue }
      if clause.secondObject >= 0, let other = named(beside: clause.secondObject, sentence),
        let verdict = sentence.nounGroups.firstIndex(where: {
          $0.first == sentence.nounGroups[Int(other)].end
            && sentence.units[Int($0.head)].mention < 0
        })
      {
        detach(other, &sentence)
        detach(Int32(verdict), &sentence)
        var new = clause
        new.object = other
        new.secondObject = Int32(verdict)
        sentence.clauses.append(new)
      } else if let verdict = sentence.phrases.first(where: {
        $0.clause == Int32(index) && $0.preposition == pack.marks.as
      }), let other = named(beside: verdict.group, sentence),
        let next = sentence.phrases.firstIndex(where: {
          $0.preposition == pack.marks.as && $0.unit == sentence.nounGroups[Int(other)].end
        })
      {
        // "described X as a genius and Y as a thief"
        detach(other, &sentence)
        sentence.phrases[next].clause = Int32(sentence.clauses.count)
        sentence.phrases[next].after = other
        var new = clause
        new.object = other
        sentence.clauses.append(new)
      }
    }
  }

  /// The name that is joined to what the one before it is called.
  private func named(beside verdict: Int32, _ sentence: Sentence) -> Int32? {
    let other = sentence.nounGroups[Int(verdict)].conjunct
    guard other >= 0, sentence.units[Int(sentence.nounGroups[Int(other)].head)].mention >= 0,
      sentence.units[Int(sentence.nounGroups[Int(verdict)].head)].mention < 0
    else { return nil }
    return other
  }
}
