/// The form of a verb, and the place of a word in a noun group.
extension Tagger {
  // MARK: Forms

  func verbTag(
    _ index: Int, _ readings: Readings, before: Tag?, next: Int?, _ sentence: Sentence
  ) -> Tag {
    if readings.contains(.verbGerund) { return .verbGerund }
    if readings.contains(.verbPast), readings.contains(.verbParticiple) {
      return isReducedParticiple(index, before: before, next: next, sentence)
        ? .verbParticiple : .verbPast
    }
    if readings.contains(.verbThird) { return .verbThird }
    if readings.contains(.verbPast) { return .verbPast }
    if readings.isSuperset(of: [.verbParticiple, .verbBase]), before == .noun,
      let subject = previous(index, sentence), sentence.units[subject].isPlural,
      !isReducedParticiple(index, before: before, next: next, sentence)
    {
      // "the rockets come from X", but not "the camps run by X"
      return .verbBase
    }
    if readings.contains(.verbParticiple) { return .verbParticiple }
    return .verbBase
  }

  /// *fighters trained by*, *, backed by*, *Backed by …,*: no finite verb.
  func isReducedParticiple(
    _ index: Int, before: Tag?, next: Int?, _ sentence: Sentence
  ) -> Bool {
    guard let next else { return false }
    let following = sentence.units[next]
    let verb = pack.lexicon[sentence.units[index].lexeme].verb
    // "stuck by X", "intervened in X"
    if pack.lexicon.verbClass(verb).contains(.intransitive)
      || following.lexeme == pack.marks.by && pack.isPhrasal(verb, following.lexeme)
        && beginsGroup(next, sentence)
    {
      return false
    }
    let isBy = isAgent(next, sentence) || sharesAgent(from: next, sentence)
    let isPhrase =
      following.readings.contains(.preposition) || following.readings.contains(.infinitiveTo)
    switch before {
    case nil, .stop, .quote, .opening, .dash: return isBy || (isPhrase && before == nil)
    case .pronoun
    where previous(index, sentence).map {
      pack.isSubjectForm(sentence.units[$0].lexeme)
    } ?? false:
      // "he stood by X"
      return false
    case .noun, .name, .number, .pronoun, .closing:
      // Before another preposition the clause search weighs both.
      return isBy
    case .adverb where isJoinedToParticiple(index, sentence):
      // "was fined and then banned from the club by X"
      return isBy || isPhrase && namesAgent(from: next, sentence)
    case .comma, .adverb:
      // "X, said on Monday to be ill", but not "X, who fled, said on Monday it …"
      let isSaid =
        pack.lexicon.verbClass(verb).contains(.say) && !following.readings.contains(.infinitiveTo)
      return isBy
        || isPhrase && before == .comma && !isSaid && finiteVerbAhead(index, sentence)
    case .conjunction:
      if let earlier = lastFiniteVerb(before: index, sentence) {
        return sentence.units[earlier].tag == .verbParticiple
          && (isPhrase || !startsNounGroup(next, sentence))
      }
      return isBy
    default: return isBy
    }
  }

  /// Whether a conjunction joins the word to a participle, past adverbs.
  private func isJoinedToParticiple(_ index: Int, _ sentence: Sentence) -> Bool {
    guard let steady = previous(index, sentence, skippingAdverbs: true),
      sentence.units[steady].tag == .conjunction,
      let earlier = lastFiniteVerb(before: steady, sentence)
    else { return false }
    return sentence.units[earlier].tag == .verbParticiple
  }

  /// Whether *by* and who did it stand in what follows, before a comma or another verb.
  private func namesAgent(from start: Int, _ sentence: Sentence) -> Bool {
    for index in start..<min(sentence.units.count, start + Self.reach) {
      let unit = sentence.units[index]
      if isAgent(index, sentence) { return true }
      let isVerb =
        unit.tag == .other && !unit.readings.isDisjoint(with: .finite)
        && unit.readings.isDisjoint(with: .noun)
      if unit.tag == .comma || isVerb { return false }
    }
    return false
  }

  /// *by X*, but not *by doing*
  private func isAgent(_ index: Int, _ sentence: Sentence) -> Bool {
    sentence.units[index].lexeme == pack.marks.by
      && following(index, sentence).map {
        !sentence.units[$0].readings.contains(.verbGerund) || sentence.units[$0].tag == .name
      } ?? true
  }

  /// *armed, trained and paid by X*: from behind the first, more participles and then the agent.
  private func sharesAgent(from start: Int, _ sentence: Sentence) -> Bool {
    var joins = false
    var participles = 0
    for index in start..<min(sentence.units.count, start + Self.reach) {
      let unit = sentence.units[index]
      if unit.tag == .comma || unit.readings.contains(.conjunction) {
        joins = true
      } else if joins, unit.tag == .other, unit.readings.contains(.verbParticiple) {
        joins = false
        participles += 1
      } else {
        return participles > 0 && isAgent(index, sentence)
      }
    }
    return false
  }

  func nominalTag(_ readings: Readings, next: Int?, _ sentence: Sentence) -> Tag {
    let nextIsNominal =
      next.map { isNominal($0, sentence) && !beginsRelative($0, sentence) } ?? false
    // "X's crushing of the revolt"
    if readings.contains(.verbGerund), let next, sentence.units[next].lexeme == pack.marks.ofWord {
      return .noun
    }
    if readings.contains(.number) { return .number }
    if modifiesAdjective(readings, next: next, sentence) { return .adverb }
    if readings.contains(.adverb), readings.isDisjoint(with: [.noun, .adjective]) {
      return .adverb
    }
    if readings.contains(.adjective), let next,
      sentence.units[next].readings.contains(.conjunction),
      let beyond = following(next, sentence),
      sentence.units[beyond].readings.contains(.adjective),
      sentence.units[beyond].readings.isDisjoint(with: [.noun, .determiner]),
      sentence.units[beyond].readings.isDisjoint(with: .verb)
        || following(beyond, sentence).map({ sentence.units[$0].readings.contains(.noun) }) == true
    {
      // "full and unconditional support", "a close and trusted ally"
      return .adjective
    }
    if readings.contains(.adjective), let next, sentence.units[next].tag == .comma,
      let beyond = following(next, sentence), describesNoun(beyond, sentence)
    {
      // "tough, new sanctions", "a major, coordinated attack"
      return .adjective
    }
    if let next, isKindBeforeName(next, readings, sentence) { return .noun }
    if readings.contains(.adjective), nextIsNominal || !readings.contains(.noun),
      !(readings.contains(.noun)
        && next.map { isPredicate($0, sentence) || beginsDate($0, sentence) } == true)
    {
      return .adjective
    }
    if readings.contains(.noun) { return .noun }
    if readings.contains(.verbGerund) { return nextIsNominal ? .adjective : .noun }
    if readings.contains(.verbParticiple) { return .adjective }
    return readings.contains(.adverb) ? .adverb : .noun
  }

  /// *the Turkish firm Baykar*: what the name behind it names.
  private func isKindBeforeName(
    _ name: Int, _ readings: Readings, _ sentence: Sentence
  ) -> Bool {
    guard readings.isSuperset(of: [.adjective, .noun]), sentence.units[name].tag == .name,
      let word = previous(name, sentence), let before = previous(word, sentence),
      sentence.units[before].tag == .name
    else { return false }
    let noun = pack.lexicon[sentence.units[word].lexeme].noun
    // "the Turkish official Osk Hale"
    return pack.lexicon.nounClass(noun).contains(.official)
      || pack.meaning(ofNoun: noun)?.kinds.isDisjoint(with: .firm) == false
  }

  /// *a firm that X condemned*: no modifier of *that*, but not *an open secret that*.
  private func beginsRelative(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index > 1, sentence.units[index].lexeme == pack.marks.that,
      pack.marks.isIndefinite(sentence.units[index - 2].lexeme)
    else { return false }
    let noun = pack.lexicon[sentence.units[index - 1].lexeme].noun
    return !pack.lexicon.nounClass(noun).isDisjoint(with: .describing)
  }

  /// *long hostile to*: it tells how, not which.
  func modifiesAdjective(
    _ readings: Readings, next: Int?, _ sentence: Sentence
  ) -> Bool {
    guard readings.contains(.adverb), readings.contains(.adjective), let next,
      sentence.units[next].readings.contains(.adjective),
      sentence.units[next].readings.isDisjoint(with: [.noun, .number, .determiner])
    else { return false }
    return following(next, sentence).map { isNominal($0, sentence) } != true
  }

  /// *the firm settled its arrears*, *the military backs Sudra*: a finite form with an object of
  /// its own.
  func isPredicate(_ index: Int, _ sentence: Sentence) -> Bool {
    let readings = sentence.units[index].readings
    guard !readings.isDisjoint(with: [.verbPast, .verbThird]),
      let beyond = following(index, sentence), opensGroup(beyond, sentence)
    else { return false }
    return !readings.contains(.noun)
      || readings.contains(.verbThird) && !finiteVerbAhead(index, sentence)
        && !hasFiniteVerb(before: index, sentence)
  }

  /// *last week*, *next year*, *a day after*
  func beginsDate(_ index: Int, _ sentence: Sentence) -> Bool {
    if !sentence.units[index].readings.isDisjoint(with: [.determiner, .number]),
      let unit = following(index, sentence), let behind = following(unit, sentence),
      let time = pack.timeWords[sentence.units[unit].lexeme], time.roles.contains(.unit),
      let word = pack.timeWords[sentence.units[behind].lexeme]
    {
      return !word.roles.isDisjoint(with: [.behind, .beyond, .ago, .earlier, .later])
    }
    guard let word = pack.timeWords[sentence.units[index].lexeme],
      !word.roles.isDisjoint(with: [.last, .next, .this]),
      let unit = following(index, sentence),
      let time = pack.timeWords[sentence.units[unit].lexeme]
    else { return false }
    return !time.roles.isDisjoint(with: [.unit, .weekday, .month, .season, .dayPart])
  }

  /// Whether a year and its preposition stand before a word, and a noun group behind it: *in 2019
  /// cut ties*.
  func followsYear(_ at: Place, _ sentence: Sentence) -> Bool {
    guard let year = at.before, let preposition = previous(year, sentence),
      sentence.units[preposition].tag == .preposition, isYear(sentence.units[year], sentence),
      let next = at.next
    else { return false }
    return startsNounGroup(next, sentence) || isPlainNoun(next, sentence)
      || sentence.units[next].readings.isSuperset(of: [.noun, .verbThird])
  }

  /// Whether the number has four digits.
  func isYear(_ unit: Unit, _ sentence: Sentence) -> Bool {
    let token = sentence.tokens[Int(unit.first)]
    return token.shape == .number && token.end - token.start == 4
  }

  // MARK: Neighbours

  func previous(
    _ index: Int, _ sentence: Sentence, skippingAdverbs: Bool = false
  ) -> Int? {
    var cursor = index - 1
    while cursor >= 0 {
      let unit = sentence.units[cursor]
      if !unit.isSilent, unit.tag != .quote, !(skippingAdverbs && unit.tag == .adverb) {
        return cursor
      }
      cursor -= 1
    }
    return nil
  }

  func following(
    _ index: Int, _ sentence: Sentence, skippingAdverbs: Bool = false
  ) -> Int? {
    var cursor = index + 1
    while cursor < sentence.units.count {
      let unit = sentence.units[cursor]
      if !unit.isSilent, unit.tag != .quote,
        !(skippingAdverbs && unit.readings.contains(.adverb)
          && unit.readings.isDisjoint(with: [.verbBase]))
      {
        return cursor
      }
      cursor += 1
    }
    return nil
  }

  /// Whether the unit can stand in a noun group after a modifier.
  /// Whether the next word goes on with the same noun group.
  func continuesGroup(_ next: Int?, _ sentence: Sentence) -> Bool {
    next.map { isNominal($0, sentence) && !opensGroup($0, sentence) } ?? false
  }

  func isNominal(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    if unit.tag == .name { return true }
    if unit.tag != .other { return unit.tag.isNominal }
    return !unit.readings.isDisjoint(with: [.noun, .adjective, .number, .determiner])
      && unit.readings.isDisjoint(with: [.preposition, .auxiliary, .modal])
  }

  /// A noun that is not tagged yet, or is, and could be no modifier of another.
  func isPlainNoun(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    return unit.tag == .noun
      || unit.tag == .other && unit.readings.contains(.noun)
        && unit.readings.isDisjoint(with: [.adjective, .adverb, .verbParticiple, .verbGerund])
  }

  /// Whether a noun group can begin with the unit.
  func startsNounGroup(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    if unit.tag == .name || unit.readings.contains(.calendar) && unit.isCapitalised { return true }
    if unit.tag != .other { return unit.tag.isNominal || unit.tag == .pronoun }
    if !unit.readings.isDisjoint(with: [.determiner, .possessivePronoun, .number]) { return true }
    if unit.readings.contains(.pronoun) { return !unit.readings.contains(.relative) }
    return !unit.readings.isDisjoint(with: [.noun, .adjective])
      && unit.readings.isDisjoint(with: [.preposition, .adverb, .conjunction, .particle, .modal])
      && (unit.readings.isDisjoint(with: [.verbPast, .verbThird])
        || unit.readings.contains(.adjective))
  }
}
