/// Gathers units into noun groups and verb groups, from left to right, each unit in one group at
/// most (Abney 1991, parsing by chunks).
struct GroupChunker {
  let pack: LanguagePack

  /// Gathers the units from `start` on, where a node ends behind which no adverb waits.
  func run(on sentence: inout Sentence, from start: Int = 0) {
    var index = start
    var adverbs: AdverbClass = []
    while index < sentence.units.count {
      let unit = sentence.units[index]
      if unit.isSilent {
        index += 1
        continue
      }
      switch unit.tag {
      case .noun, .name, .adjective, .number, .determiner, .possessivePronoun:
        index = nounGroup(from: index, adverbs, &sentence)
        adverbs = []
      case .pronoun, .existential:
        pronoun(at: index, &sentence)
        adverbs = []
        index += 1
      case .verbBase, .verbThird, .verbPast, .verbParticiple, .verbGerund, .modal, .infinitiveTo:
        index = verbGroup(from: index, adverbs, &sentence)
        adverbs = []
      case .negation:
        adverbs.insert(.negative)
        index += 1
      case .adverb:
        adverbs.formUnion(pack.adverbClasses[unit.lexeme] ?? [])
        // "killed nearly 100 soldiers": of the count, and not of the killing.
        if index + 1 < sentence.units.count, sentence.units[index + 1].tag == .number {
          adverbs.remove(.negative)
        }
        index += 1
      case .preposition: index = connect(.preposition, index, &sentence)
      case .conjunction:
        adverbs = []
        index = connect(.conjunction, index, &sentence)
      case .subordinator, .whAdverb:
        adverbs = []
        index = connect(.subordinator, index, &sentence)
      case .relative: index = connect(.relative, index, &sentence)
      case .comma:
        // "X, foes until then, will make peace"
        adverbs.remove(.ended)
        index = connect(.comma, index, &sentence)
      case .semicolon, .stop:
        adverbs = []
        index = connect(.semicolon, index, &sentence)
      case .dash: index = connect(.dash, index, &sentence)
      case .quote: index = connect(.quote, index, &sentence)
      case .opening: index = connect(.opening, index, &sentence)
      case .closing: index = connect(.closing, index, &sentence)
      case .particle: index = connect(.preposition, index, &sentence)
      case .possessive, .other: index += 1
      }
    }
  }

  private func connect(_ kind: Node.Kind, _ index: Int, _ sentence: inout Sentence) -> Int {
    sentence.nodes.append(Node(kind: kind, index: Int32(index)))
    return index + 1
  }

  // MARK: Noun groups

  private func pronoun(at index: Int, _ sentence: inout Sentence) {
    var group = NounGroup(first: Int32(index), end: Int32(index + 1), head: Int32(index))
    group.isPronoun = true
    group.coordination = Int32(sentence.nounGroups.count)
    append(group, &sentence)
  }

  private func append(_ group: NounGroup, _ sentence: inout Sentence) {
    sentence.nodes.append(Node(kind: .nounGroup, index: Int32(sentence.nounGroups.count)))
    sentence.nounGroups.append(group)
  }

  private func nounGroup(
    from start: Int, _ adverbs: AdverbClass, _ sentence: inout Sentence
  ) -> Int {
    let units = sentence.units
    var possessor: Int32 = -1
    var index = start
    var first = start
    var isNegated = adverbs.contains(.negative)
    while true {
      var head = -1
      var pronounPossessor: Int32 = -1
      var isDefinite = false
      var isEnded = adverbs.contains(.ended)
      var isTime = false
      scan: while index < units.count {
        let unit = units[index]
        if unit.isSilent {
          index += 1
          continue
        }
        switch unit.tag {
        case .quote:
          // A quotation mark inside a group, not at its end.
          guard index + 1 < units.count, units[index + 1].tag.isNominal,
            index > first
              ? units[index - 1].tag != .noun && units[index - 1].tag != .name
              : possessor >= 0
          else { break scan }
        case .comma:
          // "a long, costly war"
          guard index > first, index + 1 < units.count, units[index - 1].tag == .adjective,
            units[index + 1].tag == .adjective, head < 0
          else { break scan }
        case .conjunction:
          // "full and unconditional support"
          guard index > first, head < 0, index + 1 < units.count,
            units[index - 1].tag == .adjective, units[index + 1].tag == .adjective,
            !units[index + 1].isJoined
          else { break scan }
        case .adverb:
          // "Comey's later intervention"
          let isOwned = index == first && possessor >= 0
          guard index + 1 < units.count, head < 0,
            units[index + 1].tag == .adjective || isOwned && units[index + 1].tag == .noun
              // "a largely Norlandic militia"
              || index > first && units[index + 1].tag == .name && index + 2 < units.count
                && (units[index + 2].tag == .noun || units[index + 2].tag == .adjective)
          else { break scan }
          if let adverbClass = pack.adverbClasses[unit.lexeme], adverbClass.contains(.ended) {
            isEnded = true
          }
        case .determiner, .possessivePronoun:
          guard head < 0 || index == first else { break scan }
          // "in 2019 the committee"
          if index > first, units[index - 1].tag == .number { break scan }
          if unit.tag == .possessivePronoun {
            pronounPossessor = Int32(index)
            isDefinite = true
          }
          if unit.lexeme == pack.marks.no || unit.lexeme == pack.marks.neither { isNegated = true }
          if unit.lexeme == pack.marks.theWord { isDefinite = true }
          if head < 0, index > first, units[index - 1].tag == .adjective,
            unit.lexeme != pack.marks.such,
            units[index - 1].readings.isDisjoint(with: [.determiner, .number])
          {
            break scan
          }
        case .number:
          if head >= 0, units[head].tag == .name || isTime == false && units[head].tag == .noun {
            // "Resolution 1701" goes on, a new group after a name does not.
            guard units[head].tag == .noun, !units[head].isPlural,
              index + 1 >= units.count || !units[index + 1].tag.isNominal
            else { break scan }
          }
        case .adjective:
          // "lent Norland $2bn last week"
          if head < 0, index > first, units[index - 1].tag == .number,
            Tagger(pack: pack).beginsDate(index, sentence)
          {
            break scan
          }
          if head >= 0 {
            // An adjective after the head belongs to it only in "officials loyal to".
            if unit.isJoined { break }
            // "the Iraqi paramilitary group": a demonym before an adjective modifies too.
            guard isDemonym(head, sentence),
              index == head + 1 || units[index - 1].tag == .adjective,
              leadsToNoun(index, sentence)
            else { break scan }
          }
          if pack.lexicon.adjectiveClass(unit.lexeme).contains(.ended) { isEnded = true }
        case .noun, .name:
          if head < 0, index == start + 1, isYear(start, sentence) { break scan }
          // "march", "fall" and "half" are dates only by their context.
          let calendar =
            unit.readings.contains(.calendar) && unit.tag != .name
            && (unit.isCapitalised || pack.lexicon.nounClass(unit.lemma).contains(.time))
          if calendar, head >= 0, !isTime { break scan }
          // "turned on Tehran years ago"
          if unit.tag == .noun, head >= 0, units[head].tag == .name, !units[head].isJoined,
            pack.lexicon.nounClass(unit.lemma).contains(.time), unit.isPlural
          {
            break scan
          }
          if !calendar, isTime, head >= 0 { break scan }
          if unit.tag == .noun, receives(head, before: index, from: start, sentence) { break scan }
          // "Hamas north of the river"
          if unit.tag == .noun, head >= 0, units[head].tag == .name, !units[head].isJoined,
            index + 1 < units.count, units[index + 1].lexeme == pack.marks.ofWord,
            unit.readings.contains(.adverb), pack.lexicon.nounClass(unit.lemma).contains(.place)
          {
            break scan
          }
          // "sent the Russians weapons"
          if head >= 0, unit.tag == .noun || unit.tag == .adjective, !unit.isJoined,
            isPeople(units[head], sentence)
          {
            break scan
          }
          // "for years General Osk's ally"
          if head >= 0, unit.readings.contains(.title), unit.isCapitalised, units[head].isPlural,
            pack.lexicon.nounClass(units[head].lemma).contains(.time)
          {
            break scan
          }
          if calendar { isTime = true }
          if unit.tag == .name, head >= 0, units[head].tag == .noun, !unit.isJoined,
            !pack.lexicon.nounClass(units[head].lemma).isDisjoint(with: [.event, .time])
              || pack.lexicon.nounClass(units[head].lemma).contains(.place)
                && isPersonName(unit, sentence),
            pack.lexicon.nounClass(units[head].lemma).isDisjoint(with: .describing)
          {
            // "Until the coup America trained …"
            break scan
          }
          // "denounced as an ugly crime Serbia's raid"
          if unit.tag == .name, head >= 0, units[head].tag == .noun, isIndefinite(first, sentence),
            pack.meansDeed(units[head].lemma)
              || index + 1 < units.count && units[index + 1].tag == .possessive
          {
            break scan
          }
          if unit.tag == .name, head >= 0, units[head].tag == .name,
            !units[head].isJoined, !isModifierName(head, sentence)
          {
            break scan
          }
          head = index
        default: break scan
        }
        index += 1
      }
      if index == first { return start + 1 }
      if head < 0 {
        // No noun: a predicate adjective, or "the poor", "both", "three".
        return modifiersOnly(first..<index, pronounPossessor, adverbs, &sentence)
      }
      var group = NounGroup(first: Int32(first), end: Int32(index), head: Int32(head))
      group.possessor = possessor
      group.pronounPossessor = pronounPossessor
      group.isTime =
        isTime
        || (units[head].tag == .noun
          && pack.lexicon.nounClass(units[head].lemma).contains(.time))
      group.isEnded = isEnded
      group.isNegated = isNegated
      group.isDefinite = isDefinite || possessor >= 0
      let number = Int32(sentence.nounGroups.count)
      group.coordination = number
      if index < units.count, units[index].tag == .possessive {
        group.role = .possessor
        sentence.nounGroups.append(group)
        possessor = number
        index += 1
        first = index
        isNegated = false
        // "Kim's visit to": go on; "a friend of Kim's": nothing follows.
        if index < units.count,
          units[index].tag.isNominal || units[index].tag == .quote
            || units[index].tag == .adverb
        {
          continue
        }
        sentence.nodes.append(Node(kind: .nounGroup, index: number))
        sentence.nounGroups[Int(number)].role = .none
        return index
      }
      append(group, &sentence)
      return index
    }
  }

  /// *In 2014 rebels attacked*: four digits right behind *in*, *since* or *by* are a group of
  /// their own.
  private func isYear(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index > 0, sentence.units[index].tag == .number,
      let before = pack.timeWords[sentence.units[index - 1].lexeme],
      !before.roles.isDisjoint(with: [.at, .since, .until])
    else { return false }
    let token = sentence.tokens[Int(sentence.units[index].first)]
    return token.shape == .number && token.end - token.start == 4
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

  private func isDemonym(_ index: Int, _ sentence: Sentence) -> Bool {
    let mention = sentence.units[index].mention
    return mention >= 0 && sentence.mentions[Int(mention)].meaning == .demonym
  }

  private func leadsToNoun(_ index: Int, _ sentence: Sentence) -> Bool {
    var index = index
    while index < sentence.units.count, sentence.units[index].tag == .adjective { index += 1 }
    return index < sentence.units.count && sentence.units[index].tag == .noun
  }

  /// A demonym or place right before another name modifies it.
  private func isModifierName(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    guard unit.mention >= 0 else { return true }
    let mention = sentence.mentions[Int(unit.mention)]
    if index + 1 < sentence.units.count, sentence.units[index + 1].isJoined { return true }
    return mention.meaning == .demonym || mention.meaning == .place || mention.meaning == .acronym
      || mention.meaning == .capital || pack.isState(mention.actor)
  }

  private func modifiersOnly(
    _ range: Range<Int>, _ pronounPossessor: Int32, _ adverbs: AdverbClass,
    _ sentence: inout Sentence
  ) -> Int {
    let units = sentence.units
    let first = units[range.lowerBound]
    let last = units[range.upperBound - 1]
    if first.tag == .determiner || first.tag == .number || first.tag == .possessivePronoun
      || last.tag == .number
    {
      var group = NounGroup(
        first: Int32(range.lowerBound), end: Int32(range.upperBound),
        head: Int32(range.upperBound - 1))
      group.isPronoun = range.count == 1 && first.tag != .number
      group.pronounPossessor = pronounPossessor
      let token = sentence.tokens[Int(last.first)]
      // A year, or a number that counts something; "$50bn" has four characters too.
      group.isTime =
        last.tag == .number && token.shape == .number && token.end - token.start == 4
        && !(last.first > 0
          && pack.isCurrencySign(sentence.tokens[Int(last.first) - 1].lexeme))
      group.coordination = Int32(sentence.nounGroups.count)
      append(group, &sentence)
    } else {
      for index in range where units[index].tag == .adjective {
        sentence.nodes.append(Node(kind: .adjective, index: Int32(index)))
      }
    }
    return range.upperBound
  }

  /// *the Russians*: several, whose name modifies nothing.
  private func isPeople(_ unit: Unit, _ sentence: Sentence) -> Bool {
    guard unit.mention >= 0 else { return false }
    return sentence.mentions[Int(unit.mention)].meaning == .demonym
      && pack.pluralNames.contains(sentence.tokens[Int(unit.end) - 1].lexeme)
  }

  /// *across the border Imran Khan …*
  private func isPersonName(_ unit: Unit, _ sentence: Sentence) -> Bool {
    unit.mention >= 0 && pack.isPerson(sentence.mentions[Int(unit.mention)].actor)
  }

  /// *an ugly crime*
  private func isIndefinite(_ first: Int, _ sentence: Sentence) -> Bool {
    let word = sentence.units[first].lexeme
    return word == pack.marks.a || word == pack.marks.an
  }
}
