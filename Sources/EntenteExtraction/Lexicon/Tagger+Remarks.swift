/// Remarks and asides that stand in the way of the grammar: each is moved to where remarks are read
/// anyhow, or silenced.
extension Tagger {
  /// Words of such a remark, at most.
  private static let longestRemark = 6
  /// Auxiliaries, negations and adverbs before it, at most.
  private static let longestBeginning = 3

  /// *X has, Y says, armed Z*, *X is, says Y, a friend of Z*: as if the remark stood before the
  /// auxiliary, where remarks are read anyhow. The units change places and keep their words.
  func moveRemarks(_ sentence: inout Sentence) {
    var comma = 2
    while comma < sentence.units.count {
      passAdverb(behind: comma, &sentence)
      passAside(ofSubjectBefore: comma, &sentence)
      hearsay(behind: comma, &sentence)
      remarkOfRelative(behind: comma, &sentence)
      remarkOfCleft(behind: comma, &sentence)
      remarkAmongVerbs(behind: comma, &sentence)
      if isComma(sentence.units[comma]),
        let verb = beginning(before: comma, sentence),
        let end = remarkEnd(behind: comma, sentence) ?? asideEnd(behind: comma, sentence)
      {
        let remark = sentence.units[comma...end]
        sentence.units.replaceSubrange(verb...end, with: remark + sentence.units[verb..<comma])
        comma = end
      }
      comma += 1
    }
  }

  /// *X rebuffed Y's offer – “crumbs”, its spokesman sneered – and will fight on*: what stands between
  /// two dashes is put in brackets where the verb behind them goes on with the sentence.
  func bracketDashes(_ sentence: inout Sentence) {
    guard let first = sentence.units.firstIndex(where: { $0.tag == .dash }),
      let second = sentence.units[(first + 1)...].firstIndex(where: { $0.tag == .dash }),
      second + 2 < sentence.units.count, sentence.units[second + 1].tag == .conjunction,
      sentence.units[second + 2].tag.isFinite || sentence.units[second + 2].tag == .modal,
      sentence.units[first..<second].contains(where: { $0.tag.isFinite })
    else { return }
    sentence.units[first].tag = .opening
    sentence.units[second].tag = .closing
  }

  /// *stopped short, however, of arming X*: as if the adverb and its commas were not there.
  private func passAdverb(behind comma: Int, _ sentence: inout Sentence) {
    guard comma + 3 < sentence.units.count, isComma(sentence.units[comma]),
      sentence.units[comma + 2].tag == .comma, sentence.units[comma + 1].tag == .other,
      sentence.units[comma + 1].readings == .adverb, sentence.units[comma + 3].tag == .other,
      !sentence.units[comma + 3].readings.isDisjoint(with: [.preposition, .infinitiveTo]),
      sentence.units[comma + 3].readings.isDisjoint(with: [.subordinator, .conjunction])
    else { return }
    for unit in comma...comma + 2 { sentence.units[unit].isSilent = true }
  }

  /// *X condemned Y, and Z, in turn, condemned X*: as if the aside and its commas were not there, so that
  /// Z is whoever condemned.
  private func passAside(ofSubjectBefore comma: Int, _ sentence: inout Sentence) {
    guard comma + 2 < sentence.units.count, isComma(sentence.units[comma]),
      isPart(sentence.units[comma - 1]),
      let start = sentence.units[..<comma].lastIndex(where: { !isPart($0) }),
      sentence.units[start].readings.contains(.conjunction),
      let end = asideEnd(behind: comma, followedBy: .finite, sentence),
      sentence.units[comma...end].allSatisfy({
        $0.mention < 0 && $0.readings.isDisjoint(with: .calendar)
          && pack.timeWords[$0.lexeme] == nil
      })
    else { return }
    for unit in comma...end { sentence.units[unit].isSilent = true }
  }

  /// *X has, it is said, armed Y*: as if *reportedly* stood there.
  private func hearsay(behind comma: Int, _ sentence: inout Sentence) {
    guard comma + 5 < sentence.units.count, isComma(sentence.units[comma]),
      sentence.units[comma + 4].tag == .comma,
      pack.pronouns[sentence.units[comma + 1].lexeme] == .thing,
      pack.lexicon[sentence.units[comma + 2].lexeme].verb == pack.marks.be,
      let adverb = adverb(for: pack.lexicon[sentence.units[comma + 3].lexeme].verb)
    else { return }
    for unit in comma...comma + 4 { sentence.units[unit].isSilent = true }
    sentence.units[comma + 3].isSilent = false
    sentence.units[comma + 3].tag = .adverb
    sentence.units[comma + 3].lexeme = adverb
    sentence.units[comma + 3].lemma = adverb
  }

  /// *whom, Norland says, X arms*: as *whom Norland says X arms*, so that the clause is his who says so.
  private func remarkOfRelative(behind comma: Int, _ sentence: inout Sentence) {
    guard isComma(sentence.units[comma]), sentence.units[comma - 1].tag == .other,
      sentence.units[comma - 1].readings.contains(.relative),
      sentence.units[comma - 2].tag == .comma
        || sentence.units[comma - 2].readings.contains(.preposition),
      let end = remarkEnd(behind: comma, sentence), !says(sentence.units[comma + 1]),
      !pack.tellsSource(sentence.units[comma + 1].lexeme),
      sentence.units[end + 1].readings.isDisjoint(with: [.auxiliary, .modal, .finite])
        || sentence.units[end + 1].mention >= 0
    else { return }
    for unit in [comma, end] { sentence.units[unit].isSilent = true }
  }

  /// *It was X, Norland says, that armed Y*: as *Norland says it was X that armed Y*.
  private func remarkOfCleft(behind comma: Int, _ sentence: inout Sentence) {
    guard isComma(sentence.units[comma]), sentence.units[comma - 1].mention >= 0,
      let end = remarkEnd(behind: comma, sentence), end + 1 < sentence.units.count,
      sentence.units[end + 1].readings.contains(.relative), !says(sentence.units[comma + 1]),
      let it = sentence.units[..<(comma - 1)].lastIndex(where: {
        pack.pronouns[$0.lexeme] == .thing
      }), it + 2 < comma,
      pack.lexicon[sentence.units[it + 1].lexeme].verb == pack.marks.be,
      sentence.units[it + 2..<comma].allSatisfy(isPart)
    else { return }
    for unit in [comma, end] { sentence.units[unit].isSilent = true }
    let remark = sentence.units[comma...end]
    sentence.units.replaceSubrange(it...end, with: remark + sentence.units[it..<comma])
  }

  /// *X armed Y, Norland said, and funded Z*, *X armed Y and, Norland said, funded Z*: as if the remark
  /// stood at the end, where it is of both.
  private func remarkAmongVerbs(behind comma: Int, _ sentence: inout Sentence) {
    guard isComma(sentence.units[comma]),
      let end = remarkEnd(behind: comma, sentence), end + 2 < sentence.units.count
    else { return }
    let joins = sentence.units[end + 1].readings.contains(.conjunction)
    guard joins || sentence.units[comma - 1].readings.contains(.conjunction) else { return }
    let verb = sentence.units[joins ? end + 2 : end + 1]
    guard verb.tag == .other, verb.mention < 0, !verb.isQuoted,
      !verb.readings.isDisjoint(with: [.verbPast, .verbThird]),
      verb.readings.isDisjoint(with: [.noun, .adjective, .determiner]),
      sentence.units[..<comma].contains(where: {
        $0.tag == .other && !$0.readings.isDisjoint(with: .finite)
          && $0.readings.isDisjoint(with: .noun)
      })
    else { return }
    let stop =
      sentence.units[end...].firstIndex { [.stop, .semicolon].contains($0.tag) }
      ?? sentence.units.count
    let remark = sentence.units[comma..<end]
    sentence.units[end].isSilent = true
    sentence.units.replaceSubrange(comma..<stop, with: sentence.units[end..<stop] + remark)
  }

  /// *nor, he added, would X back Y*: as *nor would X back Y*. Only so does the auxiliary stand
  /// behind the denial, where an inversion is known by it.
  func dropRemarksOfDenials(_ sentence: inout Sentence) {
    var comma = 1
    while comma < sentence.units.count {
      if sentence.units[comma].tag == .comma, pack.marks.denies(sentence.units[comma - 1].lexeme),
        let end = remarkEnd(behind: comma, sentence), end + 2 < sentence.units.count,
        isAuxiliary(sentence.units[end + 1])
      {
        sentence.units.removeSubrange(comma...end)
      }
      comma += 1
    }
  }

  /// What *it is said*, *it is alleged* and *it is believed* amount to.
  private func adverb(for verb: Lexeme) -> Lexeme? {
    if pack.isBelief(verb) { return pack.marks.possibly }
    let verbClass = pack.lexicon.verbClass(verb)
    if verbClass.contains(.allege) { return pack.marks.allegedly }
    return verbClass.contains(.say) ? pack.marks.reportedly : nil
  }

  /// The comma that ends an aside of adverbs, or of a preposition and what it governs, where the verb
  /// goes on behind: *will not, after all, arm X*, *did not, however, arm X*.
  private func asideEnd(
    behind comma: Int,
    followedBy forms: Readings = [.verbBase, .verbParticiple, .verbGerund, .auxiliary],
    _ sentence: Sentence
  ) -> Int? {
    let last = min(sentence.units.count - 2, comma + 1 + Self.longestRemark)
    guard comma + 2 <= last,
      let end = (comma + 2...last).first(where: { sentence.units[$0].tag == .comma }),
      !sentence.units[end + 1].readings.isDisjoint(with: forms),
      sentence.units[end + 1].mention < 0
    else { return nil }
    let aside = sentence.units[comma + 1..<end]
    if aside.allSatisfy({
      $0.tag == .adverb || $0.tag == .other && $0.readings.contains(.adverb)
    }) {
      return end
    }
    if let opening = aside.first, opening.readings.contains(.subordinator),
      opensReduced(comma + 1, comma + 2, sentence)
    {
      // "would, if attacked by Y, bomb Z"
      return end
    }
    guard let first = aside.first, first.readings.contains(.preposition), aside.count > 1,
      aside.dropFirst().allSatisfy({ isPart($0) || $0.readings.contains(.preposition) })
    else { return nil }
    return end
  }

  /// The first of the auxiliaries before the comma, where a subject stands before them.
  private func beginning(before comma: Int, _ sentence: Sentence) -> Int? {
    var first: Int?
    var index = comma - 1
    while index > 0, index >= comma - Self.longestBeginning {
      let unit = sentence.units[index]
      if isAuxiliary(unit) {
        first = index
      } else if unit.tag != .other
        || unit.readings.isDisjoint(with: [.adverb, .negation])
      {
        break
      }
      index -= 1
    }
    guard let first else { return nil }
    let subject = sentence.units[index]
    let canDo =
      subject.tag == .noun
      || subject.tag == .other && !subject.readings.isDisjoint(with: [.noun, .pronoun])
    return subject.tag == .name || canDo ? first : nil
  }

  private func isComma(_ unit: Unit) -> Bool { unit.tag == .comma && !unit.isSilent }

  private func isAuxiliary(_ unit: Unit) -> Bool {
    unit.tag == .other && !(unit.isCapitalised && unit.readings.contains(.calendar))
      && (!unit.readings.isDisjoint(with: [.auxiliary, .modal])
        || pack.isCopular(pack.lexicon[unit.lexeme].verb))
  }

  /// The comma that ends a remark: somebody and a verb of saying, in either order, or *according
  /// to* somebody.
  private func remarkEnd(behind comma: Int, _ sentence: Sentence) -> Int? {
    let last = min(sentence.units.count - 1, comma + 1 + Self.longestRemark)
    guard comma + 3 <= last,
      let end = (comma + 3...last).first(where: { sentence.units[$0].tag == .comma }),
      end + 1 < sentence.units.count
    else { return nil }
    let isFirst =
      says(sentence.units[comma + 1])
      || pack.tellsSource(sentence.units[comma + 1].lexeme)
    let dateless = beforeDate(end, sentence)
    guard comma + 2 < dateless else { return nil }
    let verb = saysInTwoWords(before: dateless, sentence) ? dateless - 2 : dateless - 1
    guard isFirst || verb < dateless - 1 || says(sentence.units[verb]), comma + 1 < verb else {
      return nil
    }
    let speaker = isFirst ? comma + 2..<dateless : comma + 1..<verb
    return sentence.units[speaker].allSatisfy(isPart) ? end : nil
  }

  /// Where a remark ends without its day: *said on Monday*.
  private func beforeDate(_ end: Int, _ sentence: Sentence) -> Int {
    guard sentence.units[end - 1].readings.contains(.calendar) else { return end }
    let isDated = pack.timeWords[sentence.units[end - 2].lexeme]?.roles.contains(.at) == true
    return isDated ? end - 2 : end - 1
  }

  /// *pointed out*
  private func saysInTwoWords(before end: Int, _ sentence: Sentence) -> Bool {
    let (verb, particle) = (sentence.units[end - 2], sentence.units[end - 1])
    return verb.tag == .other && !verb.readings.isDisjoint(with: .finite)
      && particle.readings.contains(.particle)
      && pack.lexicon.verbClass(pack.lexicon[verb.lexeme].verb, particle: particle.lexeme)
        .contains(.say)
  }

  private func says(_ unit: Unit) -> Bool {
    unit.tag == .other && !unit.readings.isDisjoint(with: .finite)
      && pack.lexicon.verbClass(pack.lexicon[unit.lexeme].verb).contains(.say)
  }

  /// Whether the word can be one of a noun group's.
  private func isPart(_ unit: Unit) -> Bool {
    // A title is a noun already.
    unit.mention >= 0 || unit.tag == .noun
      || unit.tag == .other
        && !unit.readings.isDisjoint(
          with: [.noun, .adjective, .determiner, .pronoun, .possessivePronoun, .title])
        && unit.readings.isDisjoint(with: [.relative, .preposition])
  }
}
