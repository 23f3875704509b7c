/// Where a noun group ends, though a noun or a name follows.
extension GroupChunker {
  /// Whether the noun or name begins another group.
  func endsBefore(_ index: Int, _ scan: NounScan, _ sentence: Sentence) -> Bool {
    let units = sentence.units
    let (unit, head) = (units[index], units[scan.head])
    let headClass = pack.lexicon.nounClass(head.lemma)
    // "for years General Osk's ally"
    if unit.readings.contains(.title), unit.isCapitalised, head.isPlural,
      headClass.contains(.time)
    {
      return true
    }
    // "a decision General Osk mocked"
    if unit.readings.contains(.title), unit.isCapitalised, pack.meansDeed(head.lemma),
      pack.marks.isIndefinite(units[scan.first].lexeme)
    {
      return true
    }
    // "After weeks of rain General Osk left"
    if unit.readings.contains(.title), unit.isCapitalised, namesNobody(head, sentence),
      index + 1 < units.count, units[index + 1].mention >= 0,
      finiteVerbFollows(index + 1, sentence), isFronted(scan, sentence)
    {
      return true
    }
    guard unit.tag == .noun else { return nameEnds(index, scan, sentence) }
    // "sent the Russians weapons"
    if !unit.isJoined, index == scan.head + 1, isPeople(head, sentence),
      // "a Hutu militia", "the Bosnian Serb leader"
      !pack.marks.isIndefinite(units[scan.first].lexeme),
      pack.lexicon.nounClass(unit.lemma).contains(.people)
        || pack.lexicon.nounClass(unit.lemma)
          .isDisjoint(with: NounClass.acting.union([.person, .official, .group]))
    {
      return true
    }
    if receives(scan.head, before: index, from: scan.start, sentence) { return true }
    // "expelled the envoy hours after"
    if unit.isPlural, pack.lexicon.nounClass(unit.lemma).contains(.time),
      headClass.isDisjoint(with: .time), index + 1 < units.count,
      units[index + 1].tag == .preposition || units[index + 1].tag == .subordinator
        // "had seized the trucks days earlier"
        || units[index + 1].tag == .adverb,
      pack.timeWords[units[index + 1].lexeme] != nil
    {
      return true
    }
    guard head.tag == .name, !head.isJoined else { return false }
    // "turned on Tehran years ago"
    if pack.lexicon.nounClass(unit.lemma).contains(.time), unit.isPlural { return true }
    // "Hamas north of the river"
    return index + 1 < units.count && units[index + 1].lexeme == pack.marks.ofWord
      && unit.readings.contains(.adverb) && pack.lexicon.nounClass(unit.lemma).contains(.place)
  }

  /// *languages*, *rockets*: nobody, whom a name behind it could name.
  private func isOfThings(_ noun: Unit) -> Bool {
    pack.lexicon.nounClass(noun.lemma).isDisjoint(
      with: NounClass.describing.union(.acting).union([.place, .message, .weapon]))
      && !pack.isRole(noun.lemma)
  }

  /// Whether a name begins another group: a second person's, one that follows an act or a time.
  private func nameEnds(_ index: Int, _ scan: NounScan, _ sentence: Sentence) -> Bool {
    let units = sentence.units
    let (unit, head) = (units[index], units[scan.head])
    if startsClause(index, behind: scan, sentence) { return true }
    if head.tag == .name {
      return !head.isJoined
        && (!isModifierName(scan.head, sentence) && !tellsWhose(scan, index, sentence)
          && !tellsWhere(scan, index, sentence)
          || areGapped(scan, index, sentence))
    }
    guard head.tag == .noun else { return false }
    let headClass = pack.lexicon.nounClass(head.lemma)
    // "in three languages Norland declared"
    if !unit.isJoined, head.isPlural, isOfThings(head) { return true }
    if !unit.isJoined, isOfThings(head) || headClass.contains(.person),
      beginsContact(index, behind: scan, sentence)
    {
      return true
    }
    // "Until the coup America trained …"
    if !unit.isJoined,
      !headClass.isDisjoint(with: [.event, .time])
        || headClass.contains(.place) && isPersonName(unit, sentence),
      headClass.isDisjoint(with: .describing)
    {
      return true
    }
    // "denounced as an ugly crime Serbia's raid"
    return pack.marks.isIndefinite(units[scan.first].lexeme)
      && (pack.meansDeed(head.lemma)
        || index + 1 < units.count && units[index + 1].tag == .possessive)
  }

  /// *condemned the raid Norland launched*, *is the man Norland backs*: the name of a state explains
  /// no man and no thing, and begins a clause that does.
  private func beginsContact(
    _ index: Int, behind scan: NounScan, _ sentence: Sentence
  ) -> Bool {
    let units = sentence.units
    guard units[index].mention >= 0, units[scan.first].lexeme == pack.marks.theWord else {
      return false
    }
    let mention = sentence.mentions[Int(units[index].mention)]
    return mention.meaning != .demonym && pack.isState(mention.actor)
      && finiteVerbFollows(index, sentence)
      && units[..<scan.first].contains { $0.tag.isFinite }
  }

  /// *After weeks of unrest Norland agreed*, *whose men Norland has trained*: a name that begins a
  /// clause behind a phrase in front of it, or behind what *whose* begins.
  private func startsClause(_ index: Int, behind scan: NounScan, _ sentence: Sentence) -> Bool {
    let units = sentence.units
    let unit = units[index]
    guard unit.mention >= 0, !unit.isJoined, units[scan.head].readings.isDisjoint(with: .title),
      finiteVerbFollows(index, sentence)
    else { return false }
    let mention = sentence.mentions[Int(unit.mention)]
    let head = units[scan.head]
    if scan.start > 0, units[scan.start - 1].lexeme == pack.marks.whose {
      // "whose leader Anton Osk has said"
      return head.tag == .noun
        && (!pack.isPerson(mention.actor)
          || pack.lexicon.nounClass(head.lemma).isDisjoint(with: [.person, .official]))
    }
    // "weeks of rain Anton Osk", but not "talks with leader Anton Osk"
    return mention.meaning != .demonym
      && (pack.isState(mention.actor) || namesNobody(head, sentence))
      && isFronted(scan, sentence)
  }

  /// *rain*, or a place: *In Paris Anton Osk said*
  private func namesNobody(_ head: Unit, _ sentence: Sentence) -> Bool {
    if head.mention >= 0 {
      let mention = sentence.mentions[Int(head.mention)]
      return mention.meaning == .place || mention.meaning == .capital
        || mention.meaning == .name && pack.isState(mention.actor)
    }
    return head.tag == .noun && head.readings.isDisjoint(with: .title)
      && pack.lexicon.nounClass(head.lemma)
        .isDisjoint(with: NounClass.describing.union([.person, .official]))
  }

  /// *X backs Y, Norland Sudra*: two states beside each other and nothing else.
  private func areGapped(_ scan: NounScan, _ index: Int, _ sentence: Sentence) -> Bool {
    let units = sentence.units
    guard scan.first == scan.head, index == scan.head + 1, scan.first > 0,
      index + 1 < units.count,
      [.comma, .semicolon, .conjunction].contains(units[scan.first - 1].tag),
      [.comma, .semicolon, .conjunction, .stop].contains(units[index + 1].tag)
    else { return false }
    return [scan.head, index].allSatisfy { place in
      guard units[place].mention >= 0 else { return false }
      let mention = sentence.mentions[Int(units[place].mention)]
      return mention.meaning != .demonym && pack.isState(mention.actor)
    }
  }

  /// Whether the group ends a phrase that the sentence or a clause begins with.
  private func isFronted(_ scan: NounScan, _ sentence: Sentence) -> Bool {
    let units = sentence.units
    var index = scan.first - 1
    while index >= 0, units[index].lexeme == pack.marks.ofWord {
      index -= 1
      while index >= 0,
        units[index].tag.isNominal || units[index].tag == .determiner
          || units[index].tag == .possessive || units[index].tag == .number
      {
        index -= 1
      }
    }
    guard index >= 0, units[index].tag == .preposition else { return false }
    guard index > 0 else { return true }
    switch units[index - 1].tag {
    case .comma, .semicolon, .dash, .quote: return true
    case .conjunction: return index > 1 && units[index - 2].tag == .comma
    default: return false
    }
  }

  private func finiteVerbFollows(_ index: Int, _ sentence: Sentence) -> Bool {
    var next = index + 1
    if next < sentence.units.count, sentence.units[next].tag == .possessive {
      // "whose men Norland's courts have jailed"
      next += 1
      while next < sentence.units.count,
        sentence.units[next].tag == .noun || sentence.units[next].tag == .adjective
      {
        next += 1
      }
    }
    next = behindAside(at: next, sentence)
    while next < sentence.units.count, sentence.units[next].tag == .adverb { next += 1 }
    guard next < sentence.units.count else { return false }
    switch sentence.units[next].tag {
    case .verbThird, .verbPast, .modal: return true
    case .verbBase: return sentence.units[next].readings.contains(.auxiliary)
    default: return false
    }
  }

  /// *After weeks of doubt Norland, along with Sudra, agreed*: where the verb is sought behind what a
  /// conjunction sets in between commas.
  private func behindAside(at index: Int, _ sentence: Sentence) -> Int {
    let units = sentence.units
    guard index + 2 < units.count, units[index].tag == .comma,
      units[index + 1].tag == .conjunction,
      let end = units[(index + 2)...].firstIndex(where: {
        ![.name, .noun, .determiner, .adjective, .possessive].contains($0.tag)
      }), units[end].tag == .comma
    else { return index }
    return end + 1
  }

  /// *granted the president asylum*: a person behind a verb of giving, and what he is given.
  private func receives(_ head: Int, before gift: Int, from start: Int, _ sentence: Sentence)
    -> Bool
  {
    let kinds: NounClass = [.person, .official, .people]
    guard head >= 0, start > 0, sentence.units[head].tag == .noun, !sentence.units[gift].isJoined,
      sentence.units[start - 1].tag.isVerb,
      pack.lexicon.verbClass(sentence.units[start - 1].lemma).contains(.give),
      sentence.units[start].lexeme == pack.marks.theWord || sentence.units[head].isPlural,
      !pack.lexicon.nounClass(sentence.units[head].lemma).isDisjoint(with: kinds),
      pack.lexicon.nounClass(sentence.units[gift].lemma)
        .isDisjoint(with: kinds.union([.force, .group, .organ]))
    else { return false }
    return gift + 1 >= sentence.units.count || !sentence.units[gift + 1].tag.isNominal
  }
}
