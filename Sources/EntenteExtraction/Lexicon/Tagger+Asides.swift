/// Words that only say how somebody else puts it, or how exact a count is: *what it called*, *close
/// to 100*; and *each … the other*.
extension Tagger {
  /// Words from *each* to *the other*, at most.
  private static let longestEach = 10

  /// One pass; nothing is looked at but behind the words that can begin one.
  func asides(_ sentence: inout Sentence) {
    for index in sentence.units.indices
    where sentence.units[index].tag == .other
      && pack.asideWords.contains(sentence.units[index].lexeme)
    {
      let lexeme = sentence.units[index].lexeme
      if pack.becomes(lexeme) {
        turned(index, &sentence)
      } else if lexeme == pack.marks.what {
        whatRemains(index, &sentence)
        whatTheyCall(index, &sentence)
        whatTheyDid(index, &sentence)
      } else if lexeme == pack.marks.as {
        asDid(index, &sentence)
      } else if lexeme == pack.marks.both {
        bothDoing(index, &sentence)
      } else if lexeme == pack.marks.andWord {
        asideOfList(index, &sentence)
      } else if datesVerb(index, &sentence) {
        continue
      } else if lexeme == pack.marks.each {
        eachTheOther(index, &sentence)
      } else if lexeme == pack.marks.more {
        hundredsMore(index, &sentence)
      } else if pack.nears(lexeme) {
        count(index, behind: pack.marks.to, &sentence)
      } else if pack.timeWords[lexeme]?.roles.contains(.between) == true {
        count(index, behind: pack.marks.andWord, &sentence)
      }
    }
  }

  /// Whether the word begins what a conjunction and a comma stand before: *and, together with X, …*.
  func opensAside(_ index: Int, _ sentence: Sentence) -> Bool {
    index > 1 && sentence.units[index - 1].tag == .comma
      && sentence.units[index - 2].tag == .conjunction
  }

  /// Words of an aside in a list, at most.
  private static let longestAside = 7

  /// *X and, after some hesitation, Y*, *to X and, through a firm, to Y*: as if the phrase between
  /// the commas, which names nobody, were not there.
  private func asideOfList(_ index: Int, _ sentence: inout Sentence) {
    guard index + 4 < sentence.units.count, sentence.units[index + 1].tag == .comma,
      beginsAside(index + 2, sentence)
    else { return }
    let last = min(sentence.units.count, index + 3 + Self.longestAside)
    guard
      let end = sentence.units[index + 3..<last].firstIndex(where: { $0.tag == .comma }),
      sentence.units[index + 2..<end].allSatisfy({ unit in
        unit.mention < 0
          && (unit.readings.contains(.calendar)
            || unit.readings.isDisjoint(with: [.verbGerund, .auxiliary, .modal]))
          && (unit.readings.isDisjoint(with: .finite)
            || !unit.readings.isDisjoint(with: [.noun, .adjective, .number, .determiner]))
      })
    else { return }
    for unit in index + 1...end { sentence.units[unit].isSilent = true }
  }

  /// *after some hesitation*, *a week later*
  private func beginsAside(_ index: Int, _ sentence: Sentence) -> Bool {
    let readings = sentence.units[index].readings
    if !readings.isDisjoint(with: [.preposition, .calendar]) { return true }
    // "X and, more gently, Y", "X and, until recently, Y"
    if sentence.units[index].tag == .adverb
      || readings.contains(.adverb) && readings.isDisjoint(with: [.noun, .adjective, .verb])
    {
      return true
    }
    guard !readings.isDisjoint(with: [.determiner, .number]) else { return false }
    let noun = pack.lexicon[sentence.units[index + 1].lexeme].noun
    return pack.lexicon.nounClass(noun).contains(.time)
  }

  /// Words of a date between an auxiliary and its verb, at most.
  private static let longestDate = 6

  /// *was on Tuesday mocked by X*, *has since 2014 backed Y*, *has for years been arming Y*: whether a
  /// date stands between the auxiliary and its verb, which are then read as if it did not.
  private func datesVerb(_ index: Int, _ sentence: inout Sentence) -> Bool {
    guard index > 0,
      sentence.units[index].lexeme == pack.marks.forWord
        || pack.timeWords[sentence.units[index].lexeme]?.roles
          .isDisjoint(with: [.at, .since, .during]) == false,
      sentence.units[index - 1].tag == .other,
      sentence.units[index - 1].readings.contains(.auxiliary)
    else { return false }
    var end = index + 1
    while end < min(sentence.units.count, index + 1 + Self.longestDate), isDate(end, sentence) {
      end += 1
    }
    guard end > index + 1, end < sentence.units.count, sentence.units[end].tag == .other,
      sentence.units[end].readings.contains(.verbParticiple),
      sentence.units[end].readings.isDisjoint(with: .noun)
    else { return false }
    for unit in index..<end { sentence.units[unit].isSilent = true }
    return true
  }

  /// *Tuesday*, *2014*, *the spring*, *his time*, *recent years*
  private func isDate(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    if unit.tag == .number || pack.timeWords[unit.lexeme]?.roles.contains(.ordinal) == true {
      return true
    }
    guard unit.tag == .other else { return false }
    return !unit.readings.isDisjoint(with: [.calendar, .number, .determiner, .possessivePronoun])
      || unit.readings.contains(.adjective) && unit.readings.isDisjoint(with: .verb)
      || pack.lexicon.nounClass(pack.lexicon[unit.lexeme].noun).contains(.time)
  }

  /// *X mocked Y, as did Z*: as if it were *and so did Z*.
  private func asDid(_ index: Int, _ sentence: inout Sentence) {
    guard index > 0, sentence.units[index - 1].tag == .comma,
      let auxiliary = following(index, sentence),
      sentence.units[auxiliary].readings.contains(.auxiliary),
      pack.lexicon[sentence.units[auxiliary].lexeme].verb != pack.marks.be,
      let subject = following(auxiliary, sentence), startsNounGroup(subject, sentence)
    else { return }
    sentence.units[index].tag = .conjunction
  }

  /// *X and Y left, both denouncing Z*: as if *both* were not there.
  private func bothDoing(_ index: Int, _ sentence: inout Sentence) {
    guard index > 0, index + 2 < sentence.units.count, sentence.units[index - 1].tag == .comma,
      sentence.units[index + 1].readings.contains(.verbGerund),
      sentence.units[index + 2].mention >= 0 || startsNounGroup(index + 2, sentence)
    else { return }
    sentence.units[index].isSilent = true
  }

  /// *a doctor turned rival of X*: what he was tells of what he is.
  private func turned(_ index: Int, _ sentence: inout Sentence) {
    guard let before = previous(index, sentence), let next = following(index, sentence),
      sentence.units[before].mention < 0,
      sentence.units[next].tag == .other || sentence.units[next].tag == .noun,
      !pack.lexicon.nounClass(pack.lexicon[sentence.units[before].lexeme].noun)
        .isDisjoint(with: [.person, .official]),
      sentence.units[next].readings.contains(.noun),
      sentence.units[next].readings.isDisjoint(with: [.preposition, .determiner])
    else { return }
    sentence.units[before].tag = .adjective
    sentence.units[index].tag = .adjective
  }

  /// *routed what remained of X's army*, *what was left of it*: the army is routed.
  private func whatRemains(_ index: Int, _ sentence: inout Sentence) {
    var end = index + 1
    while end < sentence.units.count, pack.remains(sentence.units[end].lexeme) { end += 1 }
    guard end > index + 1, end < sentence.units.count,
      sentence.units[end].lexeme == pack.marks.ofWord
    else { return }
    for unit in index...end { sentence.units[unit].isSilent = true }
  }

  /// *condemned what it called Norland's raid*: the raid is condemned.
  private func whatTheyCall(_ index: Int, _ sentence: inout Sentence) {
    guard !sentence.units[index].isSilent,
      let before = previous(index, sentence), let subject = following(index, sentence),
      sentence.units[before].lexeme != pack.marks.as,
      !sentence.units[before].readings.isDisjoint(
        with: [.verbPast, .verbThird, .verbBase, .verbGerund, .preposition]),
      pack.lexicon[sentence.units[before].lexeme].verb != pack.marks.be
    else { return }
    var verb = subject
    if sentence.units[subject].readings.contains(.determiner) { verb += 1 }
    verb += 1
    guard verb < sentence.units.count,
      sentence.units[subject].mention >= 0
        || !sentence.units[subject].readings.isDisjoint(with: [.pronoun, .determiner]),
      !sentence.units[verb].readings.isDisjoint(with: [.verbPast, .verbThird, .verbBase]),
      pack.lexicon.verbClass(pack.lexicon[sentence.units[verb].lexeme].verb).contains(.name)
    else { return }
    var end = verb + 1
    if end < sentence.units.count, sentence.units[end].lexeme == pack.marks.as { end += 1 }
    guard end < sentence.units.count else { return }
    if !sentence.units[end].readings.isDisjoint(with: [.adjective, .verbParticiple]),
      end + 1 < sentence.units.count, isNominal(end + 1, sentence)
    {
      // "what it called repeated violations"
      sentence.units[end].tag = .adjective
    }
    guard
      startsNounGroup(end, sentence) || sentence.units[end].tag == .quote
        || sentence.units[end].tag == .adjective || sentence.units[end].mention >= 0
    else { return }
    if takesStance(verb, behind: before, sentence) {
      // ", in what X condemned as a crime": X condemns what is told.
      sentence.units[before].isSilent = true
      sentence.units[index].tag = .relative
      return
    }
    for unit in index..<end { sentence.units[unit].isSilent = true }
  }

  /// *condemned what Norland had done*: as if Norland were condemned.
  private func whatTheyDid(_ index: Int, _ sentence: inout Sentence) {
    guard !sentence.units[index].isSilent, sentence.units[index].tag == .other,
      let before = previous(index, sentence), let subject = following(index, sentence),
      !sentence.units[before].readings.isDisjoint(
        with: [.verbPast, .verbThird, .verbBase, .verbGerund, .preposition]),
      pack.lexicon[sentence.units[before].lexeme].verb != pack.marks.be
    else { return }
    let name = sentence.units[subject].lexeme == pack.marks.theWord ? subject + 1 : subject
    guard name < sentence.units.count, sentence.units[name].mention >= 0 else { return }
    var end = name + 1
    while end < sentence.units.count,
      sentence.units[end].readings.contains(.auxiliary)
        || end > name + 1
          && pack.lexicon[sentence.units[end].lexeme].verb == pack.marks.do
    {
      end += 1
    }
    guard end > name + 1,
      pack.lexicon[sentence.units[end - 1].lexeme].verb == pack.marks.do,
      end == sentence.units.count || sentence.units[end].readings.isDisjoint(with: .verb)
    else { return }
    sentence.units[index].isSilent = true
    for unit in name + 1..<end { sentence.units[unit].isSilent = true }
  }

  /// Whether *in what* opens a remark whose verb is a stance by itself (*condemned*, *praised*).
  private func takesStance(_ verb: Int, behind before: Int, _ sentence: Sentence) -> Bool {
    guard sentence.units[before].lexeme == pack.marks.in, before > 0,
      sentence.units[before - 1].tag == .comma
    else { return false }
    return pack.takesAnyObject(pack.lexicon[sentence.units[verb].lexeme].verb) { _ in true }
  }

  /// *X and Y each blame the other*, *X and Y have each blamed the other*, *X and Y left, each
  /// blaming the other*: X and Y blame each other.
  private func eachTheOther(_ index: Int, _ sentence: inout Sentence) {
    guard let next = following(index, sentence) else { return }
    let verb = sentence.units[next].readings
    let before = previous(index, sentence)
    if let before {
      let earlier = sentence.units[before]
      let standsWithVerb =
        earlier.mention >= 0 || earlier.readings.contains(.noun)
        ? !verb.isDisjoint(with: .finite)
        : earlier.readings.contains(.auxiliary)
          ? !verb.isDisjoint(with: [.verbParticiple, .verbGerund])
          : earlier.tag == .comma && verb.contains(.verbGerund)
      guard standsWithVerb else { return }
    } else {
      // "Each side blames the other"
      let behind = following(next, sentence).map { sentence.units[$0].readings } ?? []
      guard !verb.union(behind).isDisjoint(with: .finite) else { return }
    }
    let end = min(sentence.units.count - 1, next + Self.longestEach)
    for other in next..<max(next, end)
    where sentence.units[other].lexeme == pack.marks.theWord
      && sentence.units[other + 1].lexeme == pack.marks.other
    {
      if other + 2 < sentence.units.count, isNominal(other + 2, sentence) { return }
      if before == nil {
        // Whom "both" means there is looked for already.
        sentence.units[index].lexeme = pack.marks.both
      } else {
        sentence.units[index].isSilent = true
      }
      sentence.units[other].isSilent = true
      sentence.units[other + 1].lexeme = pack.marks.eachOther
      sentence.units[other + 1].lemma = pack.marks.eachOther
      sentence.units[other + 1].readings = .pronoun
      sentence.units[other + 1].tag = .pronoun
      return
    }
  }

  /// *hundreds more soldiers*: how many, and no group of its own.
  private func hundredsMore(_ index: Int, _ sentence: inout Sentence) {
    guard let before = previous(index, sentence), let next = following(index, sentence),
      sentence.units[before].readings.contains(.number),
      sentence.units[next].mention >= 0 || isNominal(next, sentence)
    else { return }
    sentence.units[index].isSilent = true
  }

  /// *killed close to 100 soldiers*, *killed between 50 and 100 soldiers*: the last number counts.
  private func count(_ index: Int, behind word: Lexeme, _ sentence: inout Sentence) {
    guard let before = previous(index, sentence),
      !pack.lexicon.readings(sentence.units[before].lexeme).isDisjoint(with: .verb),
      pack.isCountable(pack.lexicon[sentence.units[before].lexeme].verb)
    else { return }
    let isRange = word == pack.marks.andWord
    let joint = index + (isRange ? 2 : 1)
    guard joint + 2 < sentence.units.count, sentence.units[joint].lexeme == word,
      !isRange || sentence.units[joint - 1].readings.contains(.number),
      sentence.units[joint + 1].readings.contains(.number), isNominal(joint + 2, sentence)
    else { return }
    for unit in index...joint { sentence.units[unit].isSilent = true }
  }
}
