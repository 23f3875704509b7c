/// Verbs left out: *X backs Y, and Z the rebels*, *X cut ties with Y, and Z with V*.
extension ClauseBuilder {
  /// Takes a noun group out of the list or clause that it was read into.
  func detach(_ number: Int32, as role: GroupRole = .object, _ sentence: inout Sentence) {
    for index in sentence.nounGroups.indices where sentence.nounGroups[index].conjunct == number {
      sentence.nounGroups[index].conjunct = -1
    }
    sentence.nounGroups[Int(number)].coordination = number
    sentence.nounGroups[Int(number)].appositionOf = -1
    sentence.nounGroups[Int(number)].role = role
    for index in sentence.clauses.indices {
      if sentence.clauses[index].object == number { sentence.clauses[index].object = -1 }
      if sentence.clauses[index].secondObject == number {
        sentence.clauses[index].secondObject = -1
      }
    }
  }

  /// *X backs Y, Z the rebels*, *X expelled ten envoys, Y four*: a clause of its own with the same
  /// verb for a name before another noun group or number.
  func fillVerbGaps(_ sentence: inout Sentence) {
    for clause in sentence.clauses {
      guard clause.kind == .main || clause.kind == .complement, clause.object >= 0,
        clause.subject >= 0, !sentence.verbGroups[Int(clause.verb)].isPassive
      else { continue }
      let object = sentence.nounGroups[Int(clause.object)]
      let isCounted = hasNumber(object, sentence)
      let rest = sentence.verbGroups.first { $0.first >= object.end }?.first
      for number in sentence.nounGroups.indices
      where sentence.nounGroups[number].first >= object.end
        && sentence.nounGroups[number].end <= rest ?? Int32.max
      {
        guard
          let second = gappedObject(
            behind: number, isCounted: isCounted,
            isCopula: sentence.verbGroups[Int(clause.verb)].isCopula, sentence)
        else { continue }
        detach(Int32(number), as: .subject, &sentence)
        var other = clause
        other.subject = Int32(number)
        other.secondObject = -1
        if sentence.units[Int(sentence.nounGroups[second].head)].tag != .number {
          detach(Int32(second), &sentence)
          other.object = Int32(second)
        }
        sentence.clauses.append(other)
      }
    }
  }

  /// *X sided with Y, Z with V*, *X cut ties with Y, Z with V*, *X seized ships of ten Y firms, Z of
  /// two*: a clause of its own with the same verb for a name before the same preposition and another
  /// name or number.
  func fillPhraseGaps(_ sentence: inout Sentence) {
    for number in sentence.phrases.indices where sentence.phrases[number].clause >= 0 {
      let phrase = sentence.phrases[number]
      let clause = sentence.clauses[Int(phrase.clause)]
      let tiesObject =
        clause.object >= 0 && phrase.after == clause.object && !isNamed(clause.object, sentence)
      guard clause.kind == .main || clause.kind == .complement, clause.object < 0 || tiesObject,
        clause.subject >= 0, !sentence.verbGroups[Int(clause.verb)].isPassive,
        isNamed(phrase.group, sentence)
          || hasNumber(sentence.nounGroups[Int(phrase.group)], sentence)
      else { continue }
      for other in sentence.phrases.indices {
        let gap = sentence.phrases[other]
        guard gap.preposition == phrase.preposition, gap.unit > phrase.unit, gap.clause >= 0,
          sentence.clauses[Int(gap.clause)].verb == clause.verb, gap.after >= 0,
          gap.after != phrase.after, isAlone(gap.after, before: gap, sentence)
        else { continue }
        detach(gap.after, as: .subject, &sentence)
        if isCount(gap.group, sentence) {
          sentence.phrases[other].group = phrase.group
        } else if !isNamed(gap.group, sentence) {
          // "and Z with nobody"
          continue
        }
        var new = clause
        new.subject = gap.after
        sentence.phrases[other].clause = Int32(sentence.clauses.count)
        sentence.phrases[other].after = phrase.after
        sentence.clauses.append(new)
      }
    }
  }

  /// *was accused of arming Y by X*: who does what a passive says stands behind what it is about, as
  /// nothing active is done by anybody.
  func raiseAgents(_ sentence: inout Sentence) {
    for index in sentence.phrases.indices where sentence.phrases[index].preposition == pack.marks.by
    {
      let inner = sentence.phrases[index].clause
      guard inner >= 0 else { continue }
      let (content, outer) = (sentence.clauses[Int(inner)], sentence.clauses[Int(inner)].parent)
      guard content.kind == .gerund, outer >= 0,
        !sentence.verbGroups[Int(content.verb)].isPassive, content.object >= 0,
        sentence.phrases[index].unit > sentence.nounGroups[Int(content.object)].head
      else { continue }
      let around = sentence.clauses[Int(outer)]
      let verb = sentence.verbGroups[Int(around.verb)]
      guard verb.isPassive, sentence.agent(of: around, behind: pack.marks.by) == nil,
        pack.takesContent(verb.lemma, content.marker)
      else { continue }
      sentence.phrases[index].clause = outer
      sentence.phrases[index].after = -1
    }
  }

  /// *was accused by X of arming Y and by Z of lying*: a clause of its own with the same verb for
  /// what Z did.
  func fillAgentGaps(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard verb.isPassive, sentence.agent(of: clause, behind: pack.marks.by) != nil,
        let other = sentence.phrases.indices.first(where: {
          isAgent($0, besideThatOf: Int32(index), sentence)
        }),
        let content = sentence.clauses.firstIndex(where: {
          isContent($0, behind: sentence.phrases[other], of: Int32(index), sentence)
        })
      else { continue }
      let inner = sentence.phrases[other].clause
      let unit = sentence.phrases[other].unit
      let number = Int32(sentence.clauses.count)
      sentence.clauses.append(clause)
      for phrase in sentence.phrases.indices
      where sentence.phrases[phrase].clause == inner && sentence.phrases[phrase].unit >= unit {
        sentence.phrases[phrase].clause = number
      }
      sentence.clauses[content].parent = number
      sentence.clauses[content].subject = clause.subject
    }
  }

  /// Whether the clause tells what the second one did, for or of which: *and by Z of lying*.
  private func isContent(
    _ content: Clause, behind agent: Phrase, of clause: Int32, _ sentence: Sentence
  ) -> Bool {
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)]
    return content.kind == .gerund && pack.takesContent(verb.lemma, content.marker)
      && sentence.verbGroups[Int(content.verb)].first
        == sentence.nounGroups[Int(agent.group)].end + 1
  }

  /// Whether *and by* leads to somebody inside what the clause is about.
  private func isAgent(_ number: Int, besideThatOf clause: Int32, _ sentence: Sentence) -> Bool {
    let phrase = sentence.phrases[number]
    guard phrase.preposition == pack.marks.by, phrase.clause >= 0, phrase.unit > 0,
      sentence.units[Int(phrase.unit) - 1].tag == .conjunction
    else { return false }
    let inner = sentence.clauses[Int(phrase.clause)]
    return inner.kind == .gerund && inner.parent == clause
      && !sentence.verbGroups[Int(inner.verb)].isPassive
  }

  /// Whether a comma goes before the name, the preposition right behind it, and nothing behind what
  /// that governs.
  private func isAlone(_ name: Int32, before phrase: Phrase, _ sentence: Sentence) -> Bool {
    let group = sentence.nounGroups[Int(name)]
    let governed = sentence.nounGroups[Int(phrase.group)]
    guard isNamed(name, sentence), group.first > 1, group.end == phrase.unit else { return false }
    if isCount(phrase.group, sentence) {
      return [.comma, .conjunction, .semicolon].contains(
        sentence.units[Int(group.first) - 1].tag)
    }
    guard
      isNamed(phrase.group, sentence) || sentence.units[Int(governed.head)].tag == .pronoun,
      Int(governed.end) < sentence.units.count
    else { return false }
    // "imposed sanctions on X and Y on Z"
    let before = sentence.units[Int(group.first) - 1].tag
    guard [.comma, .semicolon, .conjunction].contains(before) else { return false }
    return [.stop, .comma, .semicolon].contains(sentence.units[Int(governed.end)].tag)
  }

  /// *of nineteen*: a number alone.
  private func isCount(_ number: Int32, _ sentence: Sentence) -> Bool {
    let group = sentence.nounGroups[Int(number)]
    return group.first == group.head && sentence.units[Int(group.head)].tag == .number
  }

  /// *Haftar*, *the Nour party*
  private func isNamed(_ number: Int32, _ sentence: Sentence) -> Bool {
    let group = sentence.nounGroups[Int(number)]
    if sentence.actor(at: group.head) != nil { return true }
    return group.head > group.first && sentence.units[Int(group.head)].tag == .noun
      && sentence.actor(at: group.head - 1) != nil
  }

  /// The noun group right behind a name that nothing but the verb of the clause before can tie to
  /// it. A bare number counts what the verb acted on there.
  private func gappedObject(
    behind number: Int, isCounted: Bool, isCopula: Bool, _ sentence: Sentence
  ) -> Int? {
    let name = sentence.nounGroups[number]
    guard sentence.actor(at: name.head) != nil, number + 1 < sentence.nounGroups.count,
      [.comma, .conjunction, .semicolon].contains(sentence.units[Int(name.first) - 1].tag)
    else { return nil }
    let second = sentence.nounGroups[number + 1]
    // "called X “a thief” and Y “a liar”"
    let behind = Int(name.end) < sentence.units.count && sentence.units[Int(name.end)].tag == .quote
    guard second.first == name.end + (behind ? 1 : 0), !second.isTime || second.head == second.first
    else {
      return nil
    }
    if Int(second.end) < sentence.units.count {
      switch sentence.units[Int(second.end)].tag {
      case .quote where behind: break
      case .stop, .comma, .semicolon, .conjunction: break
      default: return nil
      }
    }
    let first = sentence.units[Int(second.first)]
    if first.tag == .number, second.first == second.head { return isCounted ? number + 1 : nil }
    // "Norland Sudra"
    if sentence.actor(at: second.head) != nil, second.first == second.head { return number + 1 }
    // "X was a thief and Y a liar"
    let isSaid = isCopula && pack.marks.isIndefinite(first.lexeme)
    return (isSaid || first.lexeme == pack.marks.theWord) && !second.isTime ? number + 1 : nil
  }

  private func hasNumber(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    sentence.units[Int(group.first)..<Int(group.head)].contains { $0.tag == .number }
  }

  /// *led X to arm Y and Z to condemn it*, *prompting X to leave and Y and Z to follow*: another is
  /// led to do something, by the same verb. It looks as if it were joined to what stands before it.
  func fillInfinitiveGaps(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices where sentence.clauses[index].kind == .infinitive {
      let clause = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(clause.verb)].first
      guard clause.parent >= 0,
        let led = sentence.clauses.indices.first(where: { other in
          let led = sentence.clauses[other]
          return led.kind == .infinitive && led.subject >= 0 && led.parent >= 0
            && (led.parent == clause.parent || Int32(other) == clause.parent)
            && led.subject == sentence.clauses[Int(led.parent)].object
            && sentence.verbGroups[Int(led.verb)].end < verb
        }).map({ sentence.clauses[$0] }),
        sentence.verbGroups[Int(led.verb)].first >= sentence.nounGroups[Int(led.subject)].end,
        let first = listEnding(at: verb, sentence),
        sentence.nounGroups[Int(first)].first > sentence.verbGroups[Int(led.verb)].end
      else { continue }
      detach(first, as: .subject, &sentence)
      var member = first
      while member >= 0 {
        sentence.nounGroups[Int(member)].coordination = first
        sentence.nounGroups[Int(member)].role = .subject
        member = sentence.nounGroups[Int(member)].conjunct
      }
      sentence.clauses[index].subject = first
      sentence.clauses[index].parent = led.parent
    }
  }

  /// The first of the names joined by conjunctions that end at a unit and that a conjunction goes
  /// before; the name that a preposition governs is none of them.
  private func listEnding(at unit: Int32, _ sentence: Sentence) -> Int32? {
    var first: Int32?
    var end = unit
    while let number = sentence.nounGroups.firstIndex(where: { $0.end == end }) {
      let group = sentence.nounGroups[number]
      guard sentence.actor(at: group.head) != nil, group.first > 0,
        sentence.units[Int(group.first) - 1].tag == .conjunction
      else { return first }
      first = Int32(number)
      end = group.first - 1
    }
    return first
  }
}
