/// What others are made or not let to do: *had X arrested*, *ordered X jailed*, *stopped X attacking Y*.
extension ClauseBuilder {
  /// Gives what is done to the object the subject of whoever has it done, in the place of the clause
  /// around it and as it is negated, planned or reported there. What somebody else is said to do (*had X
  /// arrested by Y*) stays, and so does what befalls one (*had three soldiers killed*) or is only said
  /// (*had X accused of theft*).
  func turnCausatives(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      guard clause.kind == .participle, clause.parent >= 0,
        sentence.verbGroups[Int(clause.verb)].isPassive,
        sentence.agent(of: clause, behind: pack.marks.by) == nil
      else { continue }
      let outer = sentence.clauses[Int(clause.parent)]
      let cause = sentence.verbGroups[Int(outer.verb)]
      guard pack.causes(cause.lemma), !cause.isPassive, outer.subject >= 0, outer.object >= 0,
        pack.hasPower(sentence.verbGroups[Int(clause.verb)].lemma),
        isOneMeant(sentence.nounGroups[Int(outer.object)], sentence),
        end(of: outer.object, sentence) == sentence.verbGroups[Int(clause.verb)].first
      else { continue }
      var around = outer
      around.verb = clause.verb
      around.secondObject = -1
      around.predicate = -1
      sentence.clauses[index] = around
      sentence.clauses[Int(clause.parent)].object = -1
      sentence.verbGroups[Int(clause.verb)].isPassive = false
      sentence.verbGroups[Int(clause.verb)].takeMarks(of: cause)
    }
  }

  /// *stopped X attacking Y*: what the verb says of the gerund, and nothing that describes X.
  func turnPrevented(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.kind == .participle, clause.parent >= 0, !verb.isPassive else { continue }
      let outer = sentence.clauses[Int(clause.parent)]
      guard outer.object >= 0, sentence.nounGroups[Int(outer.object)].end == verb.first,
        pack.lexicon.verbClass(sentence.verbGroups[Int(outer.verb)].lemma).contains(.prevent)
      else { continue }
      sentence.clauses[index].kind = .gerund
      sentence.clauses[index].subject = outer.object
      sentence.clauses[index].antecedent = -1
    }
  }

  /// Somebody named, described as known, or meant by a pronoun; or the members of one.
  private func isOneMeant(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    if group.isPronoun || group.isDefinite || group.possessor >= 0 || group.pronounPossessor >= 0 {
      return true
    }
    let units = sentence.units[Int(group.first)..<Int(group.end)]
    return units.contains { $0.mention >= 0 } || group.first == group.head && units.count == 1
  }

  /// Where a noun group ends with what *of* hangs on it.
  private func end(of group: Int32, _ sentence: Sentence) -> Int32 {
    let end = sentence.nounGroups[Int(group)].end
    let tail = sentence.phrases.first {
      $0.unit == end && $0.after == group && $0.preposition == pack.marks.ofWord
    }
    return tail.map { sentence.nounGroups[Int($0.group)].end } ?? end
  }
}
