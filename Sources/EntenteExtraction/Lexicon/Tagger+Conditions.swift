/// Verbs before their subject: if-clauses without *if* (*Should X attack*, *Were X to attack*, *Had
/// X attacked*), *nor did X attack*; and *whether to*.
extension Tagger {
  /// *nor did she criticise X*, *never has X backed Y*, *only then did X react*: the auxiliary says
  /// nothing that what stands before it does not.
  func invertedDenials(_ sentence: inout Sentence) {
    for index in sentence.units.indices.dropFirst() {
      let unit = sentence.units[index]
      guard unit.tag == .other, isBareAuxiliary(unit), turnsAround(index - 1, sentence),
        let next = following(index, sentence), startsNounGroup(next, sentence)
      else { continue }
      if pack.marks.denies(sentence.units[index - 1].lexeme), endsBehindGroup(next, sentence) {
        // "X does not back Y, nor does Z"
        sentence.units[index - 1].tag = .conjunction
        continue
      }
      sentence.units[index].isSilent = true
      if pack.lexicon[unit.lexeme].verb != pack.marks.have,
        let verb = verbOfCondition(pack.marks.should, from: index, sentence)
      {
        retag(verb, as: .verbPast, &sentence)
      }
    }
  }

  /// Whether the unit, or *only* before it, opens a clause whose auxiliary stands before the subject.
  private func turnsAround(_ index: Int, _ sentence: Sentence) -> Bool {
    let word = sentence.units[index].lexeme
    if pack.marks.denies(word) { return true }
    var start = index
    if index > 0, pack.fronts(sentence.units[index - 1].lexeme),
      sentence.units[index].readings.contains(.adverb)
    {
      start -= 1
    } else if let only = onlyBeforeDate(endingAt: index, sentence) {
      start = only
    } else if !pack.fronts(word), pack.adverbClasses[word]?.contains(.negative) != true {
      return false
    }
    guard start > 0 else { return true }
    switch sentence.units[start - 1].tag {
    case .comma, .semicolon, .stop, .dash, .quote, .opening: return true
    default:
      return !sentence.units[start - 1].readings.isDisjoint(with: [.conjunction, .subordinator])
    }
  }

  /// Words of a date behind *only*, at most.
  private static let longestDate = 5

  /// *only in 2019*, *only after the war*: where the word is that turns the clause around.
  private func onlyBeforeDate(endingAt end: Int, _ sentence: Sentence) -> Int? {
    let first = max(0, end - Self.longestDate)
    guard
      let only = (first..<end).first(where: { pack.fronts(sentence.units[$0].lexeme) }),
      pack.timeWords[sentence.units[only + 1].lexeme] != nil
    else { return nil }
    let isDate = sentence.units[only + 1...end].allSatisfy {
      $0.mention < 0 && $0.tag != .comma && $0.readings.isDisjoint(with: [.auxiliary, .modal])
    }
    return isDate ? only : nil
  }

  /// Whether the clause ends behind the noun group that begins at a unit.
  private func endsBehindGroup(_ start: Int, _ sentence: Sentence) -> Bool {
    func ends(_ index: Int) -> Bool {
      index >= sentence.units.count
        || [.stop, .comma, .semicolon].contains(sentence.units[index].tag)
    }
    var index = start
    while !ends(index) {
      let unit = sentence.units[index]
      let canBeVerb =
        unit.mention < 0 && !unit.readings.isDisjoint(with: [.verbBase, .verbParticiple])
      // "nor did X fund Y", but "nor does the state"
      if canBeVerb && !ends(index + 1) { return false }
      guard
        unit.mention >= 0 || unit.tag != .other
          || !unit.readings.isDisjoint(with: [
            .noun, .adjective, .determiner, .possessivePronoun, .number, .pronoun, .title,
            .conjunction,
          ])
      else { return false }
      index += 1
    }
    return true
  }

  /// *do*, *have* and *will*, but not *may* and *should*, which say more.
  private func isBareAuxiliary(_ unit: Unit) -> Bool {
    guard unit.readings.contains(.modal) else {
      return unit.readings.contains(.auxiliary)
        && pack.lexicon[unit.lexeme].verb != pack.marks.be
    }
    return (pack.modals[unit.lexeme] ?? []).isDisjoint(with: [.possible, .duty])
  }

  /// *neither backs nor arms X*: no *neither backs*.
  func neitherVerb(_ sentence: inout Sentence) {
    for index in sentence.units.indices.dropLast()
    where sentence.units[index].lexeme == pack.marks.neither {
      let readings = sentence.units[index + 1].readings.intersection(.finite)
      guard sentence.units[index + 1].tag == .other, !readings.isEmpty else { continue }
      let end = min(sentence.units.count, index + Self.reach)
      for other in index + 2..<max(end, index + 2)
      where sentence.units[other].lexeme == pack.marks.nor && other + 1 < sentence.units.count {
        if !sentence.units[other + 1].readings.isDisjoint(with: readings) {
          sentence.units[index].isSilent = true
          sentence.units[other].tag = .conjunction
        }
      }
    }
  }

  /// *weighs whether to arm X*: the infinitive is the verb's own.
  func whetherTo(_ sentence: inout Sentence) {
    for index in sentence.units.indices.dropLast()
    where sentence.units[index + 1].readings.contains(.infinitiveTo)
      && pack.asks(sentence.units[index].lexeme)
    {
      sentence.units[index].isSilent = true
    }
  }

  /// Turns the verb in front into the subordinator that it stands for, and gives the verb behind
  /// the subject its tag.
  func invertedConditions(_ sentence: inout Sentence) {
    for index in sentence.units.indices {
      let auxiliary = sentence.units[index].lexeme
      guard
        auxiliary == pack.marks.should || auxiliary == pack.marks.were
          || auxiliary == pack.marks.had,
        opensCondition(index, sentence),
        let verb = verbOfCondition(auxiliary, from: index, sentence),
        auxiliary != pack.marks.had || tellsWhatWouldBe(sentence)
      else { continue }
      sentence.units[index].lexeme = pack.marks.if
      sentence.units[index].lemma = pack.marks.if
      sentence.units[index].readings = .subordinator
      sentence.units[index].tag = .subordinator
      switch auxiliary {
      case pack.marks.were: retag(verb, as: .modal, &sentence)
      case pack.marks.should: retag(verb, as: .verbBase, &sentence)
      default: retag(verb, as: .verbPast, &sentence)
      }
    }
  }

  /// Whether the sentence says what would be: *X, a veteran, had Y sacked* is no condition.
  private func tellsWhatWouldBe(_ sentence: Sentence) -> Bool {
    sentence.units.contains { $0.readings.contains(.modal) }
  }

  private func opensCondition(_ index: Int, _ sentence: Sentence) -> Bool {
    if let before = previous(index, sentence), sentence.units[before].tag != .comma,
      !isTurned(index, behind: before, sentence)
    {
      return false
    }
    guard let next = following(index, sentence), startsNounGroup(next, sentence) else {
      return false
    }
    return !sentence.units[index...].contains { isQuestionMark($0, sentence) }
  }

  /// *would fight should an invasion take place*: no verb follows *should*, and a noun goes before
  /// it.
  private func isTurned(_ index: Int, behind before: Int, _ sentence: Sentence) -> Bool {
    guard sentence.units[index].lexeme == pack.marks.should,
      !sentence.units[before].readings.isDisjoint(with: [.noun, .adverb]),
      let next = following(index, sentence)
    else { return false }
    return sentence.units[next].mention >= 0
      || !sentence.units[next].readings.isDisjoint(
        with: [.determiner, .possessivePronoun, .pronoun])
  }

  func isQuestionMark(_ unit: Unit, _ sentence: Sentence) -> Bool {
    unit.tag == .stop && sentence.tokens[Int(unit.first)].hash == pack.marks.question
  }

  /// The verb behind the subject: for *were* its *to*.
  private func verbOfCondition(
    _ auxiliary: Lexeme, from start: Int, _ sentence: Sentence
  ) -> Int? {
    var hasSubject = false
    var doubtful: Int?
    for index in start + 1..<min(sentence.units.count, start + Self.reach) {
      let unit = sentence.units[index]
      if unit.tag == .comma || unit.tag == .stop || unit.tag == .semicolon { return doubtful }
      if hasSubject {
        switch auxiliary {
        case pack.marks.were where unit.readings.contains(.infinitiveTo):
          if let next = following(index, sentence, skippingAdverbs: true),
            sentence.units[next].readings.contains(.verbBase)
          {
            return index
          }
        case pack.marks.should where unit.readings.contains(.verbBase) && unit.tag == .other:
          let next = following(index, sentence)
          if !unit.readings.contains(.noun) || next.map({ startsNounGroup($0, sentence) }) ?? false
          {
            return index
          }
          // "Should X drill east of the river"
          doubtful = doubtful ?? index
        case pack.marks.had where unit.readings.contains(.verbParticiple) && unit.tag == .other:
          return index
        default: break
        }
      }
      if unit.tag == .name || !unit.readings.isDisjoint(with: [.noun, .pronoun]) {
        hasSubject = true
      }
    }
    return nil
  }
}
