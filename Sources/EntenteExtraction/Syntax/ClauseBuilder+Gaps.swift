/// Verbs left out: *accused X of lying, and Y of theft*, *X backs Y, and Z the rebels*.
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
      let behind = sentence.nounGroups[Int(second)].end
      let preposition = sentence.units[Int(end)].lexeme
      hang(
        on: number, what: second,
        behind: behindInsert(at: behind, preposition, sentence) ?? behind, &sentence)
    }
  }

  /// The name before which a conjunction and behind which the preposition stands again.
  private func gapped(behind unit: Int32, _ sentence: Sentence) -> Int32? {
    let preposition = sentence.units[Int(unit)].lexeme
    return sentence.nounGroups.indices.first { number in
      let group = sentence.nounGroups[number]
      guard group.first > unit + 1, Int(group.end) + 1 < sentence.units.count,
        sentence.units[Int(group.head)].tag == .name,
        sentence.units[Int(group.first) - 1].tag == .conjunction
      else { return false }
      // "and Z, which …, of arming V"
      if behindInsert(at: group.end, preposition, sentence) != nil { return true }
      guard sentence.units[Int(group.end)].lexeme == preposition else { return false }
      let content = sentence.units[Int(group.end) + 1]
      if content.tag == .verbGerund { return true }
      // "arming Hamas and Hezbollah of Lebanon", "for attacking Togo and Chad for years"
      guard content.tag != .name,
        let governed = sentence.nounGroups.first(where: { $0.first == group.end + 1 })
      else { return false }
      return !governed.isTime && sentence.units[Int(governed.head)].tag == .noun
    }.map(Int32.init)
  }

  /// Where the preposition and a gerund stand behind a relative clause between commas that begins at a
  /// unit.
  private func behindInsert(
    at unit: Int32, _ preposition: Lexeme, _ sentence: Sentence
  ) -> Int32? {
    let units = sentence.units[Int(unit)...]
    guard units.count > 4, units[Int(unit)].tag == .comma, units[Int(unit) + 1].tag == .relative,
      let end = units.indices.dropFirst(2).first(where: { units[$0].tag == .comma }),
      end + 2 < units.endIndex, units[end + 1].lexeme == preposition,
      units[end + 2].tag == .verbGerund
    else { return nil }
    return Int32(end) + 1
  }

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
        guard let second = gappedObject(behind: number, isCounted: isCounted, sentence) else {
          continue
        }
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
    var before = Int(group.first) - 1
    if sentence.units[before].tag == .conjunction { before -= 1 }
    guard [.comma, .semicolon].contains(sentence.units[before].tag) else { return false }
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
    behind number: Int, isCounted: Bool, _ sentence: Sentence
  ) -> Int? {
    let name = sentence.nounGroups[number]
    guard sentence.actor(at: name.head) != nil, number + 1 < sentence.nounGroups.count,
      [.comma, .conjunction, .semicolon].contains(sentence.units[Int(name.first) - 1].tag)
    else { return nil }
    let second = sentence.nounGroups[number + 1]
    guard second.first == name.end, !second.isTime || second.head == second.first else {
      return nil
    }
    if Int(second.end) < sentence.units.count {
      switch sentence.units[Int(second.end)].tag {
      case .stop, .comma, .semicolon, .conjunction: break
      default: return nil
      }
    }
    let first = sentence.units[Int(second.first)]
    if first.tag == .number, second.first == second.head { return isCounted ? number + 1 : nil }
    // "Norland Sudra"
    if sentence.actor(at: second.head) != nil, second.first == second.head { return number + 1 }
    return first.lexeme == pack.marks.theWord && !second.isTime ? number + 1 : nil
  }

  private func hasNumber(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    sentence.units[Int(group.first)..<Int(group.head)].contains { $0.tag == .number }
  }

  /// Gives the clause what the preposition behind the name governs.
  private func hang(
    on clause: Int32, what number: Int32, behind preposition: Int32, _ sentence: inout Sentence
  ) {
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

  /// *X, whom Y has spent years trying to topple*: what Y has spent is its object, and *whom* goes with
  /// the last verb.
  func sinkGaps(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.kind == .relative, clause.antecedent >= 0, clause.object == clause.antecedent,
        let thing = sentence.nounGroups.firstIndex(where: { $0.first == verb.end })
      else { continue }
      if let content = charge(of: Int32(index), behind: thing, sentence) {
        sentence.clauses[index].object = Int32(thing)
        sentence.clauses[index].secondObject = -1
        sentence.clauses[content].subject = Int32(thing)
        sentence.clauses[content].object = clause.antecedent
        continue
      }
      guard
        clause.secondObject == Int32(thing) || sentence.nounGroups[thing].isTime,
        sentence.actor(ofGroup: Int32(thing)) == nil,
        pack.lexicon.verbClass(verb.lemma).isDisjoint(with: [.give, .name]),
        let last = lastVerb(behind: sentence.nounGroups[thing].end, sentence),
        sentence.clauses[last].object < 0
      else { continue }
      sentence.clauses[index].object = clause.secondObject
      sentence.clauses[index].secondObject = -1
      sentence.clauses[last].object = clause.antecedent
    }
  }

  /// *X, which Y accuses Z of arming*: the gerund that tells what Z does to X, where nothing else is its
  /// object.
  private func charge(of clause: Int32, behind thing: Int, _ sentence: Sentence) -> Int? {
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)]
    guard sentence.clauses[Int(clause)].secondObject == Int32(thing) else { return nil }
    let end = sentence.nounGroups[thing].end
    return sentence.clauses.firstIndex {
      $0.kind == .gerund && $0.parent == clause && $0.object < 0
        && sentence.verbGroups[Int($0.verb)].first == end + 1
        && pack.takesContent(verb.lemma, $0.marker)
    }
  }

  /// The last of the infinitives and gerunds that stand in a row from a unit on: *trying to topple*.
  private func lastVerb(behind unit: Int32, _ sentence: Sentence) -> Int? {
    var end = unit
    var last: Int?
    while let next = sentence.clauses.firstIndex(where: {
      sentence.verbGroups[Int($0.verb)].first == end
        && [.infinitive, .gerund, .participle].contains($0.kind)
    }) {
      last = next
      end = sentence.verbGroups[Int(sentence.clauses[next].verb)].end
    }
    return last
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

  /// *got rifles from X, tents from Y and cash from Z*, *supplied X with rifles, Y with tents and Z
  /// with cash*: a clause of its own with the same verb for each thing, or each name, that the same
  /// preposition follows.
  func fillListGaps(_ sentence: inout Sentence) {
    for clause in sentence.clauses {
      guard clause.object >= 0, !sentence.verbGroups[Int(clause.verb)].isPassive else { continue }
      let object = sentence.nounGroups[Int(clause.object)]
      guard Int(object.end) < sentence.units.count,
        sentence.units[Int(object.end)].tag == .preposition,
        isThing(object, sentence) || governsThing(behind: object, sentence)
      else { continue }
      let preposition = sentence.units[Int(object.end)].lexeme
      guard preposition != pack.marks.ofWord, preposition != pack.marks.in else { continue }
      let rest = sentence.verbGroups.first { $0.first >= object.end }?.first ?? Int32.max
      let listed = sentence.nounGroups.indices.filter { number in
        let group = sentence.nounGroups[number]
        return group.first > object.end && group.end < rest
          && isListed(group, with: object, before: preposition, sentence)
      }
      // "attacked X with rockets, Y with drones": Y may attack as well.
      guard let last = listed.last, isThing(object, sentence) || endsList(last, sentence) else {
        continue
      }
      for number in listed
      where !isLikelySubject(sentence.nounGroups[number], beside: object, clause, sentence) {
        detach(Int32(number), &sentence)
        var other = clause
        other.object = Int32(number)
        other.secondObject = -1
        let new = Int32(sentence.clauses.count)
        sentence.clauses.append(other)
        hang(
          on: new, what: Int32(number), behind: sentence.nounGroups[number].end, &sentence)
      }
    }
  }

  /// Whether a comma or conjunction stands before another thing, or another name to which a thing
  /// goes, and the preposition behind it.
  private func isListed(
    _ group: NounGroup, with object: NounGroup, before preposition: Lexeme, _ sentence: Sentence
  ) -> Bool {
    guard
      isThing(object, sentence)
        ? isThing(group, sentence) : governsThing(behind: group, sentence),
      Int(group.end) + 1 < sentence.units.count,
      sentence.units[Int(group.end)].lexeme == preposition,
      sentence.nounGroups.contains(where: { $0.first == group.end + 1 && !$0.isTime })
    else { return false }
    return [.comma, .conjunction].contains(sentence.units[Int(group.first) - 1].tag)
  }

  /// Whether the name ends a list, and what its preposition governs the clause: *X with rifles, Y
  /// with tents and Z with cash*.
  private func endsList(_ number: Int, _ sentence: Sentence) -> Bool {
    let name = sentence.nounGroups[number]
    guard sentence.units[Int(name.first) - 1].tag == .conjunction,
      sentence.units[Int(name.first) - 2].tag != .comma,
      let governed = sentence.nounGroups.first(where: { $0.first == name.end + 1 })
    else { return false }
    return Int(governed.end) >= sentence.units.count
      || [.stop, .comma, .semicolon].contains(sentence.units[Int(governed.end)].tag)
  }

  /// *Berlin supplies Ukraine with tanks, Oslo with money*: a name like the subject's, and not like
  /// the object's.
  private func isLikelySubject(
    _ name: NounGroup, beside object: NounGroup, _ clause: Clause, _ sentence: Sentence
  ) -> Bool {
    func meaning(_ group: NounGroup) -> GazetteerEntry.Meaning? {
      let mention = sentence.units[Int(group.head)].mention
      return mention >= 0 ? sentence.mentions[Int(mention)].meaning : nil
    }
    guard clause.subject >= 0, let own = meaning(name) else { return false }
    return own == meaning(sentence.nounGroups[Int(clause.subject)]) && own != meaning(object)
  }

  /// *X with rifles*
  private func governsThing(behind name: NounGroup, _ sentence: Sentence) -> Bool {
    guard sentence.actor(at: name.head) != nil,
      let governed = sentence.nounGroups.first(where: { $0.first == name.end + 1 })
    else { return false }
    return isThing(governed, sentence)
  }

  private func isThing(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(group.head)]
    return head.tag == .noun && head.mention < 0 && !group.isTime
  }
}
