/// Objects and agents that several verbs share.
extension ClauseBuilder {
  /// *armed and trained X*, *X armed, and Y trained, Z*: verbs joined to one with an object share
  /// it; *was armed and trained by X*: passives share who did it.
  func shareObjects(_ sentence: inout Sentence) {
    // From the last, which has what all of them share.
    for index in sentence.clauses.indices.dropLast().reversed() {
      let clause = sentence.clauses[index]
      let next = sentence.clauses[index + 1]
      let verb = sentence.verbGroups[Int(clause.verb)]
      let other = sentence.verbGroups[Int(next.verb)]
      // Clauses whose verb is left out stand behind the others.
      guard next.kind == clause.kind, verb.isPassive == other.isPassive, verb.end <= other.first,
        Int(verb.end) < sentence.units.count
      else { continue }
      let areAdjacent =
        next.subject == clause.subject && isJoined(verb.end..<other.first, sentence)
      if verb.isPassive {
        if areAdjacent { shareAgent(of: index + 1, with: index, &sentence) }
        continue
      }
      // "stood by and watched X": it shares nothing.
      guard clause.object < 0, next.antecedent < 0, verb.particle != pack.marks.by,
        // "X on Tuesday armed and trained Y"
        !sentence.phrases.contains(where: { $0.clause == Int32(index) && $0.unit > verb.first })
      else { continue }
      if next.object < 0, let object = objectBehindComma(clause, next, sentence) {
        detach(object, &sentence)
        sentence.clauses[index].object = object
        sentence.clauses[index + 1].object = object
        continue
      }
      guard next.object >= 0 else {
        if areAdjacent { shareGoverned(by: index + 1, with: index, &sentence) }
        continue
      }
      if next.subject == clause.subject {
        shareBehindPreposition(next.object, with: index, before: other.first, &sentence)
      }
      let object = sentence.nounGroups[Int(next.object)]
      let isInterrupted =
        sentence.units[Int(verb.end)].tag == .comma && object.first > other.end
        && sentence.units[Int(object.first) - 1].tag == .comma
      // "X backs and Y opposes Z"
      let isParallel =
        next.subject >= 0 && sentence.units[Int(verb.end)].tag == .conjunction
        && sentence.nounGroups[Int(next.subject)].first == verb.end + 1
        && sentence.units[Int(verb.main)].tag == .verbThird
        && sentence.units[Int(other.main)].tag == .verbThird
      if areAdjacent || isInterrupted || isParallel {
        sentence.clauses[index].object = next.object
      }
    }
  }

  /// *arms and stands by X*, *fights and dies for X*: what the last verb's preposition governs.
  private func shareGoverned(by other: Int, with index: Int, _ sentence: inout Sentence) {
    let verb = sentence.verbGroups[Int(sentence.clauses[index].verb)]
    let last = sentence.verbGroups[Int(sentence.clauses[other].verb)]
    guard
      let phrase = sentence.phrases.first(where: {
        $0.clause == Int32(other) && $0.unit == last.end
      }), pack.combines(last.lemma, with: phrase.preposition)
    else { return }
    if pack.combines(verb.lemma, with: phrase.preposition) {
      var own = phrase
      own.clause = Int32(index)
      sentence.phrases.append(own)
    } else {
      sentence.clauses[index].object = phrase.group
    }
  }

  /// *marches against and sues X*: the object of the last verb is what the preposition governs as
  /// well.
  private func shareBehindPreposition(
    _ object: Int32, with index: Int, before end: Int32, _ sentence: inout Sentence
  ) {
    let verb = sentence.verbGroups[Int(sentence.clauses[index].verb)]
    let unit = sentence.units[Int(verb.end)]
    guard unit.tag == .preposition || unit.tag == .particle, verb.end + 1 < end,
      isJoined(verb.end + 1..<end, sentence), pack.governs(verb.lemma, unit.lexeme)
    else { return }
    sentence.phrases.append(
      Phrase(
        preposition: unit.lexeme, unit: verb.end, group: object, after: -1, afterAdjective: -1,
        clause: Int32(index)))
  }

  private func shareAgent(of other: Int, with index: Int, _ sentence: inout Sentence) {
    guard
      var agent = sentence.phrases.first(where: {
        $0.clause == Int32(other) && $0.preposition == pack.marks.by
      })
    else { return }
    agent.clause = Int32(index)
    sentence.phrases.append(agent)
  }

  /// *X armed, and Y trained, Z*: the noun group behind the second comma, which another verb does
  /// not claim.
  private func objectBehindComma(
    _ clause: Clause, _ next: Clause, _ sentence: Sentence
  ) -> Int32? {
    let verb = sentence.verbGroups[Int(clause.verb)]
    let other = sentence.verbGroups[Int(next.verb)]
    let end = Int(other.end)
    guard sentence.units[Int(verb.end)].tag == .comma, next.subject >= 0,
      end + 1 < sentence.units.count,
      sentence.units[Int(verb.end) + 1].tag == .conjunction,
      sentence.units[end].tag == .comma,
      let object = sentence.nounGroups.firstIndex(where: { $0.first == Int32(end) + 1 })
    else { return nil }
    let last = Int(sentence.nounGroups[object].end)
    guard last < sentence.units.count else { return Int32(object) }
    let owned = sentence.nounGroups.firstIndex { $0.possessor == Int32(object) }
    switch sentence.units[last].tag {
    case .stop, .comma, .semicolon, .preposition, .conjunction, .verbParticiple:
      return Int32(object)
    case .possessive: return owned.map(Int32.init)
    default: return nil
    }
  }

  /// Whether only a conjunction or comma, adverbs and a negation stand in the range.
  private func isJoined(_ range: Range<Int32>, _ sentence: Sentence) -> Bool {
    var joins = false
    for index in range {
      switch sentence.units[Int(index)].tag {
      case .conjunction, .comma: joins = true
      case .adverb, .negation: break
      default: return false
      }
    }
    return joins
  }
}
