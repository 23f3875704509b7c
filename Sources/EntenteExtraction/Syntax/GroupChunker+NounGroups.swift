/// Which words go on with a noun group.
extension GroupChunker {
  /// Whether the group goes on with the unit; notes what the unit says of it.
  func goesOn(_ scan: inout NounScan, at index: Int, _ sentence: Sentence) -> Bool {
    switch sentence.units[index].tag {
    case .quote, .comma, .conjunction: joins(scan, at: index, sentence)
    case .adverb: adverb(&scan, at: index, sentence)
    case .determiner, .possessivePronoun: determiner(&scan, at: index, sentence)
    case .number: number(scan, at: index, sentence)
    case .adjective: adjective(&scan, at: index, sentence)
    case .noun, .name: noun(&scan, at: index, sentence)
    default: false
    }
  }

  /// *a long, costly war*, *full and unconditional support*; a quotation mark inside.
  private func joins(_ scan: NounScan, at index: Int, _ sentence: Sentence) -> Bool {
    let units = sentence.units
    guard index > 0, index + 1 < units.count else { return false }
    if units[index].tag == .quote {
      return units[index + 1].tag.isNominal
        && (index > scan.first
          ? units[index - 1].tag != .noun && units[index - 1].tag != .name : scan.possessor >= 0)
    }
    // "the Norland-backed and Sudra-armed militia"
    if index + 2 < units.count, units[index - 1].isJoined, units[index - 1].tag == .adjective,
      units[index + 2].isJoined, units[index + 2].tag == .adjective,
      scan.head < 0 || units[scan.head].tag == .name
    {
      return true
    }
    return index > scan.first && scan.head < 0 && units[index - 1].tag == .adjective
      && units[index + 1].tag == .adjective
      && (units[index].tag == .comma || !units[index + 1].isJoined)
  }

  /// *Comey's later intervention*, *a largely Norlandic militia*
  private func adverb(_ scan: inout NounScan, at index: Int, _ sentence: Sentence) -> Bool {
    let units = sentence.units
    let isOwned = index == scan.first && scan.possessor >= 0
    guard index + 1 < units.count, scan.head < 0,
      units[index + 1].tag == .adjective || isOwned && units[index + 1].tag == .noun
        || index > scan.first && units[index + 1].tag == .name && index + 2 < units.count
          && (units[index + 2].tag == .noun || units[index + 2].tag == .adjective)
    else { return false }
    if pack.adverbClasses[units[index].lexeme]?.contains(.ended) == true { scan.isEnded = true }
    return true
  }

  private func determiner(_ scan: inout NounScan, at index: Int, _ sentence: Sentence) -> Bool {
    let units = sentence.units
    let unit = units[index]
    guard scan.head < 0 || index == scan.first else { return false }
    // "in 2019 the committee"
    if index > scan.first, units[index - 1].tag == .number {
      // "seven other members"
      return unit.lexeme == pack.marks.other && !isYear(index - 1, sentence)
    }
    if unit.tag == .possessivePronoun {
      scan.pronounPossessor = Int32(index)
      scan.isDefinite = true
    }
    if unit.lexeme == pack.marks.no || unit.lexeme == pack.marks.neither { scan.isNegated = true }
    if unit.lexeme == pack.marks.theWord { scan.isDefinite = true }
    return
      !(scan.head < 0 && index > scan.first && units[index - 1].tag == .adjective
      && unit.lexeme != pack.marks.such
      && units[index - 1].readings.isDisjoint(with: [.determiner, .number]))
  }

  /// *Resolution 1701* goes on, a new group after a name does not.
  private func number(_ scan: NounScan, at index: Int, _ sentence: Sentence) -> Bool {
    let units = sentence.units
    guard scan.head >= 0 else { return true }
    let head = units[scan.head]
    guard head.tag == .name || !scan.isTime && head.tag == .noun else { return true }
    return head.tag == .noun && !head.isPlural
      && (index + 1 >= units.count || !units[index + 1].tag.isNominal)
  }

  private func adjective(_ scan: inout NounScan, at index: Int, _ sentence: Sentence) -> Bool {
    let units = sentence.units
    // "lent Norland $2bn last week"
    if scan.head < 0, index > scan.first, units[index - 1].tag == .number,
      Tagger(pack: pack).beginsDate(index, sentence)
    {
      return false
    }
    if scan.head >= 0 {
      // An adjective after the head belongs to it only in "officials loyal to".
      if units[index].isJoined { return true }
      // "the Kenya-based trading house"
      if units[index - 1].isJoined, units[index - 1].tag == .adjective,
        index + 1 < units.count, units[index + 1].tag.isNominal
      {
        return true
      }
      // "the anti-Kremlin weekly Novaya"
      if units[scan.head].isJoined, units[scan.head].tag == .name, index == scan.head + 1,
        index + 1 < units.count, units[index + 1].tag.isNominal
      {
        return true
      }
      // "the Iraqi paramilitary group": a demonym before an adjective modifies too.
      // So does a party: "the GOP presidential candidate".
      guard
        isDemonym(scan.head, sentence) || isParty(scan.head, sentence)
          || opensOffice(scan, sentence),
        !isPeople(units[scan.head], sentence),
        index == scan.head + 1 || units[index - 1].tag == .adjective,
        leadsToNoun(index, sentence),
        // "was expelled from Labour last year"
        !Tagger(pack: pack).beginsDate(index, sentence)
      else { return false }
    }
    if pack.lexicon.adjectiveClass(units[index].lexeme).contains(.ended) { scan.isEnded = true }
    return true
  }

  private func noun(_ scan: inout NounScan, at index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    if scan.head < 0, index == scan.start + 1,
      isYear(scan.start, sentence) || isVerdict(on: index, scan, sentence)
    {
      return false
    }
    // "march", "fall" and "half" are dates only by their context.
    let isDate =
      unit.readings.contains(.calendar) && unit.tag != .name
      && (unit.isCapitalised || pack.lexicon.nounClass(unit.lemma).contains(.time))
    if scan.head >= 0, scan.isTime, !isDate, tellsWhich(scan, before: index, sentence) {
      scan.isTime = false
    }
    if scan.head >= 0 {
      if isDate != scan.isTime { return false }
      if endsBefore(index, scan, sentence) { return false }
    }
    if isDate { scan.isTime = true }
    scan.head = index
    return true
  }

  /// *Hamas's October 7 attack*, *the Feb. 24 Russian invasion*: a date that tells which.
  private func tellsWhich(_ scan: NounScan, before index: Int, _ sentence: Sentence) -> Bool {
    let units = sentence.units
    let opens =
      scan.first == scan.start
      ? units[scan.start].lexeme == pack.marks.theWord : scan.possessor >= 0
    guard opens, scan.isTime, units[scan.head].readings.contains(.calendar) else { return false }
    // "the October attack", "the October 7 Hamas attack"
    let noun = units[index].tag == .name ? index + 1 : index
    return noun < units.count && units[noun].tag == .noun
      && pack.constructions(for: units[noun].lemma, .noun) != nil
  }

  /// *rejected as absurd X's charge*: what the adjective says of the charge, and not of X.
  private func isVerdict(on index: Int, _ scan: NounScan, _ sentence: Sentence) -> Bool {
    let units = sentence.units
    return units[index].tag == .name && units[scan.start].tag == .adjective && scan.start > 0
      && units[scan.start - 1].lexeme == pack.marks.as && index + 1 < units.count
      && units[index + 1].tag == .possessive
  }

  /// *In 2014 rebels attacked*: four digits right behind *in*, *since*, *by* or *of* are a group of
  /// their own.
  func isYear(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index > 0, sentence.units[index].tag == .number else { return false }
    let before = sentence.units[index - 1].lexeme
    guard
      before == pack.marks.ofWord
        || pack.timeWords[before]?.roles.isDisjoint(with: [.at, .since, .until]) == false
    else { return false }
    return Tagger(pack: pack).isYear(sentence.units[index], sentence)
  }

  /// *EU foreign policy chief X*: an organisation where a sentence begins, before an office in it.
  private func opensOffice(_ scan: NounScan, _ sentence: Sentence) -> Bool {
    let mention = sentence.units[scan.head].mention
    guard scan.head == 0, mention >= 0, sentence.mentions[Int(mention)].meaning == .acronym else {
      return false
    }
    let name = sentence.units.firstIndex { $0.mention >= 0 && $0.mention != mention } ?? 0
    return name > 1
      && !pack.lexicon.nounClass(sentence.units[name - 1].lemma)
        .isDisjoint(with: [.official, .person])
      && sentence.units[1..<name].allSatisfy { $0.tag == .adjective || $0.tag == .noun }
  }

  private func isDemonym(_ index: Int, _ sentence: Sentence) -> Bool {
    let mention = sentence.units[index].mention
    return mention >= 0 && sentence.mentions[Int(mention)].meaning == .demonym
  }

  private func isParty(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    return unit.mention >= 0 && pack.isParty(sentence.mentions[Int(unit.mention)].actor)
      && !pack.isPluralName(sentence.tokens[Int(unit.end) - 1].lexeme)
  }

  private func leadsToNoun(_ index: Int, _ sentence: Sentence) -> Bool {
    var index = index
    while index < sentence.units.count, sentence.units[index].tag == .adjective { index += 1 }
    return index < sentence.units.count && sentence.units[index].tag == .noun
  }
}
