/// Verbs left out: *accused X of lying, and Y of theft*.
extension ClauseBuilder {
  /// Gives a clause of its own to a name that another charge, thanks or blame goes to by the same
  /// verb and preposition. Nothing to do where no verb and object are followed by such a one.
  func fillGaps(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      guard clause.object >= 0, !sentence.verbGroups[Int(clause.verb)].isPassive else { continue }
      let end = sentence.nounGroups[Int(clause.object)].end
      guard Int(end) < sentence.units.count, sentence.units[Int(end)].tag == .preposition,
        pack.takesContent(
          sentence.verbGroups[Int(clause.verb)].lemma, sentence.units[Int(end)].lexeme),
        let second = gapped(behind: end, sentence)
      else { continue }
      detach(second, &sentence)
      var other = clause
      other.object = second
      other.secondObject = -1
      let number = Int32(sentence.clauses.count)
      sentence.clauses.append(other)
      hang(on: number, behind: second, &sentence)
    }
  }

  /// The name before which a conjunction and behind which the preposition stands again.
  private func gapped(behind unit: Int32, _ sentence: Sentence) -> Int32? {
    let preposition = sentence.units[Int(unit)].lexeme
    return sentence.nounGroups.indices.first { number in
      let group = sentence.nounGroups[number]
      guard group.first > unit + 1, Int(group.end) + 1 < sentence.units.count,
        sentence.units[Int(group.head)].tag == .name,
        sentence.units[Int(group.first) - 1].tag == .conjunction,
        sentence.units[Int(group.end)].lexeme == preposition
      else { return false }
      let content = sentence.units[Int(group.end) + 1]
      if content.tag == .verbGerund { return true }
      // "arming Hamas and Hezbollah of Lebanon", "for attacking Togo and Chad for years"
      guard content.tag != .name,
        let governed = sentence.nounGroups.first(where: { $0.first == group.end + 1 })
      else { return false }
      return !governed.isTime && sentence.units[Int(governed.head)].tag == .noun
    }.map(Int32.init)
  }

  /// Takes a noun group out of the list or clause that it was read into.
  private func detach(_ number: Int32, _ sentence: inout Sentence) {
    for index in sentence.nounGroups.indices where sentence.nounGroups[index].conjunct == number {
      sentence.nounGroups[index].conjunct = -1
    }
    sentence.nounGroups[Int(number)].coordination = number
    sentence.nounGroups[Int(number)].role = .object
    for index in sentence.clauses.indices {
      if sentence.clauses[index].object == number { sentence.clauses[index].object = -1 }
      if sentence.clauses[index].secondObject == number {
        sentence.clauses[index].secondObject = -1
      }
    }
  }

  /// Gives the clause what the preposition behind the name governs.
  private func hang(on clause: Int32, behind number: Int32, _ sentence: inout Sentence) {
    let preposition = sentence.nounGroups[Int(number)].end
    for index in sentence.phrases.indices where sentence.phrases[index].unit == preposition {
      sentence.phrases[index].clause = clause
    }
    for index in sentence.clauses.indices where sentence.clauses[index].kind == .gerund {
      let first = sentence.verbGroups[Int(sentence.clauses[index].verb)].first
      guard first == preposition + 1 else { continue }
      sentence.clauses[index].parent = clause
      sentence.clauses[index].subject = number
    }
  }
}
