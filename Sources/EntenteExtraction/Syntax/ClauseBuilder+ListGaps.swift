/// Verbs left out behind lists: *accused X of lying, and Y of theft*, *got rifles from X, tents from Y*.
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
