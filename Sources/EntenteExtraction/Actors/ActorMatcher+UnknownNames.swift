import EntenteModel

/// Capitalised words that no list knows.
extension ActorMatcher {
  // MARK: Unknown names

  /// A run of capitalised words that no list knows, beginning at `cursor` or, when `from` is given,
  /// continuing a listed name (*Syrian* + *Democratic Union Party*).
  func unknownName(
    at cursor: Int, from listedEnd: Int?, isPlaceName: Bool = false, parent: ActorNumber,
    _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ given: [GivenMention], _ discourse: inout Discourse
  ) -> ActorMention? {
    let lexicon = pack.lexicon
    let end = sentence.range.upperBound
    var index = cursor
    if listedEnd == nil, let model = model(at: cursor, sentence, text) { return model }
    if listedEnd == nil, let organ = organ(at: cursor, sentence, text, &discourse) { return organ }
    if let listedEnd {
      index = listedEnd
      guard index < end, sentence.tokens[index].isCapitalised,
        !sentence.tokens[index].flags.contains(.hyphenBefore),
        sentence.tokens[index].shape != .upper, !beginsModel(index, sentence),
        title(at: index, sentence) == nil, !beginsListedName(index, sentence),
        !sentence.tokens[index].readings.isDisjoint(with: [.noun, .adjective])
          // "the Norlandic Olympic Committee"
          || leadsToOrganisation(index, sentence)
      else { return nil }
    } else {
      let token = sentence.tokens[cursor]
      let readings = token.readings
      guard
        readings.isDisjoint(with: [.closed, .calendar]) || beginsWithLetters(cursor, sentence),
        token.hash != 0, !namesEvent(at: cursor, sentence)
      else { return nil }
      if token.flags.contains(.hyphenBefore), !readings.isEmpty { return nil }
      let ordinary = !readings.isDisjoint(with: [.noun, .verb, .adjective, .adverb, .number])
      let nextIsCapital =
        cursor + 1 < end && sentence.tokens[cursor + 1].isCapitalised
        && sentence.tokens[cursor + 1].shape != .punctuation
      if ordinary, sentence.isTitleCase, !readings.contains(.givenName),
        !leadsToOrganisation(cursor, sentence)
      {
        return nil
      }
      if ordinary, !readings.contains(.givenName), !nextIsCapital,
        !beginsOrganisation(cursor, sentence), !standsAsName(cursor, sentence),
        !standsAsParty(cursor, sentence), !standsAsBand(cursor, sentence),
        !namesBand(cursor, sentence),
        !standsAsAcronym(cursor, sentence)
      {
        // One ordinary word with a capital: the start of a sentence, a headline, or an honorific.
        return nil
      }
      if isSentenceStart(cursor, sentence), !nextIsCapital, readings.isEmpty,
        looksLikeOrdinaryWord(token, text), !meetsVerb(cursor + 1, sentence)
      {
        return nil
      }
      if ordinary, isSentenceStart(cursor, sentence), !readings.contains(.givenName),
        readings.contains(.adverb) || beginsListedName(cursor + 1, sentence)
      {
        // "Now Democrats …"
        return nil
      }
      if readings.contains(.number), isSentenceStart(cursor, sentence) {
        // "Two Norlandic battalions"
        return nil
      }
      if isSentenceStart(cursor, sentence),
        lexicon.adjectiveClass(token.lexeme).contains(.ended) || pack.tellsRank(token.lexeme)
      {
        // "Former Scottish minister Alex Salmond", "Senior Osk aides"
        return nil
      }
      if let end = title(at: cursor, sentence),
        end >= sentence.range.upperBound || !namesOrganisation(end..<end + 1, sentence)
      {
        // "General Haftar", but "General Confederation of Labour".
        return nil
      }
      index = cursor + 1
    }
    // "anti-Velania Karsk Brigade": two names.
    if !sentence.tokens[cursor].flags.contains(.hyphenBefore) {
      index = extendName(from: index, start: cursor, sentence, given)
    }
    guard listedEnd == nil || index > (listedEnd ?? 0) else { return nil }
    // "the Andean nation"
    if index == cursor + 1, pack.states(describedBy: [sentence.tokens[cursor].lexeme]) != nil {
      return nil
    }
    var (kind, gender) = guessKind(cursor..<index, sentence)
    if listedEnd != nil, kind == .unknown || kind == .person {
      // "Euphrates Lions", but not "Aleppo Airport".
      let last = lexicon[sentence.tokens[index - 1].lexeme]
      guard last.isPlural, !lexicon.nounClass(last.noun).contains(.place), isPlaceName else {
        return nil
      }
      kind = .group
    }
    // "the National Dialogue", "the Peace Summit"
    if listedEnd == nil, kind == .unknown, index > cursor + 1,
      pack.namesOccasion(lexicon[sentence.tokens[index - 1].lexeme].noun)
    {
      return nil
    }
    // "Hurricane Osk"
    if listedEnd == nil, kind == .unknown || kind == .person, index > cursor + 1,
      lexicon.nounClass(lexicon[sentence.tokens[cursor].lexeme].noun).contains(.event)
    {
      return ActorMention(
        first: Int32(cursor), end: Int32(index), actor: Self.noActor, meaning: .place)
    }
    let actor =
      organ(listedEnd, index, of: parent, sentence, &discourse)
      ?? discourse.provisionalActor(
        hash: hash(of: cursor..<index, sentence), kind: kind, gender: gender, parent: parent
      ) { Self.spelling(of: cursor..<index, sentence, text) }
    return ActorMention(
      first: Int32(cursor), end: Int32(index), actor: actor, meaning: .name)
  }

  func hash(of tokens: Range<Int>, _ sentence: Sentence) -> UInt64 {
    tokens.reduce(0) { $0 &* 31 &+ sentence.tokens[$1].hash }
  }

  /// *IF Metall*: letters that happen to be a word.
  private func beginsWithLetters(_ cursor: Int, _ sentence: Sentence) -> Bool {
    let token = sentence.tokens[cursor]
    return token.shape == .upper && token.end - token.start > 1 && !sentence.isTitleCase
      && token.readings.isDisjoint(with: [.pronoun, .modal, .determiner, .auxiliary, .negation])
      && isOnlyName(at: cursor + 1, sentence)
  }

  /// A capitalised word that neither a list of names nor the lexicon knows.
  func isOnlyName(at index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.range.upperBound else { return false }
    let token = sentence.tokens[index]
    return token.isCapitalised && token.shape != .upper && token.readings.isEmpty
      && !token.flags.contains(.hyphenBefore) && !beginsListedName(index, sentence)
  }

  /// *33rd Front*, *25th Division*
  func isOrdinalOfUnit(_ cursor: Int, _ sentence: Sentence) -> Bool {
    let token = sentence.tokens[cursor]
    guard token.shape == .number, token.lexeme < 0, cursor + 1 < sentence.range.upperBound else {
      return false
    }
    return sentence.tokens[cursor + 1].isCapitalised
      && namesOrganisation(cursor + 1..<cursor + 2, sentence)
  }

  /// *Operation 1027*, *Resolution 1701*: no actor.
  func namesEvent(at cursor: Int, _ sentence: Sentence) -> Bool {
    guard cursor + 1 < sentence.range.upperBound, sentence.tokens[cursor + 1].shape == .number
    else { return false }
    let noun = pack.lexicon[sentence.tokens[cursor].lexeme].noun
    return pack.lexicon.nounClass(noun).contains(.event)
  }

  func beginsListedName(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.range.upperBound, sentence.tokens[index].isCapitalised,
      sentence.tokens[index].begins.contains(.name)
    else { return false }
    return listedName(at: index, sentence, nobody) != nil
  }

  /// Words that are not in the lexicon but end like ordinary ones, at the start of a sentence.
  func looksLikeOrdinaryWord(_ token: Token, _ text: borrowing Span<UInt8>) -> Bool {
    token.end - token.start > 5
      && pack.endings.first { $0.ends(token, text) }?.isOrdinary == true
  }

  /// *Zended sued …*: a verb that can be nothing else, so that no verb stands before it.
  private func meetsVerb(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.range.upperBound else { return false }
    let readings = sentence.tokens[index].readings
    return !readings.isDisjoint(with: .finite)
      && readings.isDisjoint(with: [.noun, .adjective, .adverb, .verbGerund])
  }

  func extendName(
    from start: Int, start nameStart: Int, _ sentence: Sentence, _ given: [GivenMention]
  ) -> Int {
    let lexicon = pack.lexicon
    let end = sentence.range.upperBound
    var index = start
    var sawOf = false
    while index < end {
      let token = sentence.tokens[index]
      if !given.isEmpty, givenMention(at: index, sentence, given) != nil { break }
      if token.isCapitalised || (token.shape == .number && token.flags.contains(.hyphenBefore)) {
        let readings = token.readings
        if readings.contains(.calendar) { break }
        if sentence.isTitleCase, !readings.isDisjoint(with: .verb),
          !readings.contains(.givenName), !namesOrganisation(index..<index + 1, sentence)
        {
          break
        }
        if !readings.isDisjoint(with: .closed), token.shape != .upper {
          // "Students Against Hunger"
          guard readings.contains(.preposition), !sentence.isTitleCase, index + 1 < end,
            sentence.tokens[index + 1].isCapitalised,
            pack.lexicon[sentence.tokens[nameStart].lexeme].isPlural
          else { break }
        }
        if index > nameStart,
          splitsName(at: index, sentence) || beginsSeat(index, sentence)
        {
          break
        }
        index += 1
        continue
      }
      if token.flags.contains(.hyphenBefore) {
        // Lower case after a hyphen: "Jamaat-e-Islami" goes on, "Moscow-backed" does not.
        if index + 1 < end, sentence.tokens[index + 1].isCapitalised,
          sentence.tokens[index + 1].flags.contains(.hyphenBefore)
        {
          index += 1
          continue
        }
        break
      }
      if token.shape == .clitic, token.hash == pack.marks.possessive, index + 1 < end,
        sentence.tokens[index + 1].isCapitalised, index > nameStart
      {
        // "People's Front": the possessive of a common noun is part of the name.
        let owner = lexicon[sentence.tokens[index - 1].lexeme]
        // "Dockers' League"
        let isOfMany =
          (owner.isPlural && owner.noun >= 0 || isBareApostrophe(token))
          && namesOrganisation(index + 1..<index + 2, sentence)
        if isOfMany && !isPersonTitle(index - 1, sentence) || namesPeople(index - 1, sentence) {
          index += 1
          continue
        }
        break
      }
      let isParticle = pack.marks.nameParticles.contains(token.hash)
      if isParticle, index + 1 < end, sentence.tokens[index + 1].isCapitalised {
        index += 1
        continue
      }
      let isOf = token.hash == pack.marks.of || token.hash == pack.marks.for
      if isOf || (sawOf && token.hash == pack.marks.and),
        namesOrganisation(nameStart..<index, sentence) || namesMany(nameStart, sentence)
      {
        let next = behindArticle(of: index, sentence)
        // "the Party of Norland and the LDK": two.
        let begins =
          !isOf && (next > index + 1 || next < end && sentence.tokens[next].shape == .upper)
        if next < end, !begins, sentence.tokens[next].isCapitalised, !beginsTitle(next, sentence),
          sentence.tokens[next].readings.isDisjoint(with: [.closed, .calendar])
        {
          sawOf = true
          index = next
          continue
        }
      }
      break
    }
    return index
  }

  /// The possessive of a plural: an apostrophe without s.
  func isBareApostrophe(_ token: Token) -> Bool {
    let length = token.end - token.start
    return length == 1 || length == 3
  }

  /// *USTelecom Chief Executive Jonathan Spalter*: a title between two names, with no common word
  /// behind.
  func splitsName(at index: Int, _ sentence: Sentence) -> Bool {
    guard let end = title(at: index, sentence), end < sentence.range.upperBound else {
      return false
    }
    let next = sentence.tokens[end]
    let readings = next.readings
    return next.isCapitalised && (readings.contains(.givenName) || readings.isEmpty)
  }

  // MARK: Short names

  func rememberShortNames(
    _ mention: ActorMention, _ sentence: Sentence, _ discourse: inout Discourse
  ) {
    guard mention.meaning != .place, mention.end - mention.first > 1 else { return }
    let first = sentence.tokens[Int(mention.first)]
    let last = sentence.tokens[Int(mention.end) - 1]
    switch pack.kind(of: mention.actor, discourse) {
    case .person, .unknown:
      guard last.isCapitalised else { return }
      discourse.remember(shortName: last.lexeme, for: mention.actor)
    case .group, .company, .organisation, .party, .outlet:
      // "Kestrel Dynamics" is "Kestrel" later; "National Front" is not "National".
      guard discourse.isProvisional(mention.actor),
        first.readings.isEmpty, first.begins.isEmpty
      else { return }
      discourse.remember(shortName: first.lexeme, for: mention.actor)
    default: break
    }
  }

  static func spelling(
    of range: Range<Int>, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> String {
    let start = Int(sentence.tokens[range.lowerBound].start)
    let end = Int(sentence.tokens[range.upperBound - 1].end)
    return String(decoding: text, in: start..<end)
  }
}
