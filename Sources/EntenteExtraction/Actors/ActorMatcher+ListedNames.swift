import EntenteModel

/// Names of the gazetteer, and which of those that share a spelling is meant.
extension ActorMatcher {
  func givenMention(
    at cursor: Int, _ sentence: Sentence, _ given: [GivenMention]
  ) -> ActorMention? {
    let token = sentence.tokens[cursor]
    // The last one that begins before the token ends: they are in order and do not overlap.
    var low = 0
    var high = given.count
    while low < high {
      let middle = (low + high) / 2
      if given[middle].start < token.end { low = middle + 1 } else { high = middle }
    }
    guard low > 0, given[low - 1].end > token.start else { return nil }
    let mention = given[low - 1]
    var end = cursor + 1
    while end < sentence.range.upperBound, sentence.tokens[end].start < mention.end { end += 1 }
    // A given possessive ("Kratz’") does not swallow the clitic.
    while end > cursor + 1, sentence.tokens[end - 1].shape == .clitic { end -= 1 }
    return ActorMention(
      first: Int32(cursor), end: Int32(end), actor: mention.actor, meaning: mention.meaning,
      isGiven: true)
  }

  func name(
    at cursor: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>, _ given: [GivenMention],
    _ discourse: inout Discourse
  ) -> ActorMention? {
    let token = sentence.tokens[cursor]
    if token.isCapitalised,
      let known = discourse.shortName(token.lexeme),
      token.shape == .upper || !followsIntoName(cursor, sentence)
    {
      if token.shape != .upper,
        let other = longerName(at: cursor, sentence, text, given, &discourse)
      {
        return other
      }
      let meaning: GazetteerEntry.Meaning = token.shape == .upper ? .acronym : .surname
      let short = ActorMention(
        first: Int32(cursor), end: Int32(cursor + 1), actor: known, meaning: meaning)
      if let listed = listedName(at: cursor, sentence, discourse), listed.end > short.end {
        return listed
      }
      return short
    }
    if followsArticle(cursor, sentence), let known = nameByKind(at: cursor, sentence, discourse) {
      // "the Movement for Oneness": another one.
      if let listed = listedName(at: cursor, sentence, discourse), listed.end > known.end {
        return listed
      }
      return known
    }
    if token.begins.contains(.name), let listed = listedName(at: cursor, sentence, discourse),
      !isGivenName(listed, sentence)
    {
      if let organ = organ(named: listed, sentence, &discourse) { return organ }
      if namesOther(listed, sentence, discourse),
        let other = unknownName(
          at: cursor, from: nil, parent: -1, sentence, text, given, &discourse)
      {
        return other
      }
      if listed.meaning == .surname, Int(listed.end) == cursor + 1,
        let other = longerName(at: cursor, sentence, text, given, &discourse)
      {
        return other
      }
      if listed.meaning == .demonym || listed.meaning == .metonym || listed.meaning == .capital
        || listed.meaning == .place || listed.meaning == .name,
        let longer = unknownName(
          at: cursor, from: Int(listed.end), isPlaceName: listed.meaning == .place,
          parent: listed.actor, sentence, text, given,
          &discourse)
      {
        return longer
      }
      return listed
    }
    guard token.isCapitalised || isOrdinalOfUnit(cursor, sentence) else { return nil }
    return unknownName(
      at: cursor, from: nil, parent: -1, sentence, text, given, &discourse)
  }

  /// *Magyar Nemzet*, where a Mr Magyar was named: another's, as a word that only a name can be
  /// follows.
  private func longerName(
    at cursor: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>, _ given: [GivenMention],
    _ discourse: inout Discourse
  ) -> ActorMention? {
    // "the Biden Burisma claims"
    if cursor + 2 < sentence.range.upperBound,
      sentence.tokens[cursor + 2].shape == .lower,
      sentence.tokens[cursor + 2].readings.contains(.noun),
      sentence.tokens[cursor + 2].readings.isDisjoint(with: .verb)
    {
      return nil
    }
    guard isOnlyName(at: cursor + 1, sentence) else { return nil }
    return unknownName(at: cursor, from: nil, parent: -1, sentence, text, given, &discourse)
  }

  /// *the Democratic Party of Norland*: not that of another country.
  private func namesOther(
    _ listed: ActorMention, _ sentence: Sentence, _ discourse: Discourse
  ) -> Bool {
    let of = Int(listed.end)
    guard listed.meaning == .name, namesOrganisation(Int(listed.first)..<of, sentence),
      let country = pack.country(of: listed.actor),
      let place = state(of: of, sentence, discourse)
    else { return false }
    return place.actor != country
  }

  /// *Milan Nedic*: a person's, though a town has it too.
  private func isGivenName(_ listed: ActorMention, _ sentence: Sentence) -> Bool {
    let next = Int(listed.end)
    guard listed.meaning == .place, listed.end == listed.first + 1, !sentence.isTitleCase,
      next < sentence.range.upperBound, sentence.tokens[next].isCapitalised,
      sentence.tokens[next].shape != .upper
    else { return false }
    return sentence.tokens[next].readings.isEmpty
      && sentence.tokens[Int(listed.first)].readings.contains(.givenName)
      && !beginsListedName(next, sentence)
  }

  /// *the Congress*, *the Front*: the one group named so far whose name has the word.
  private func nameByKind(
    at cursor: Int, _ sentence: Sentence, _ discourse: Discourse
  ) -> ActorMention? {
    guard !sentence.isTitleCase,
      !(cursor + 1 < sentence.range.upperBound && sentence.tokens[cursor + 1].isCapitalised)
    else { return nil }
    let noun = pack.lexicon[sentence.tokens[cursor].lexeme].noun
    guard noun >= 0, !pack.lexicon.nounClass(noun).isDisjoint(with: [.group, .organ, .force]),
      let actor = discourse.called(noun, where: { pack.kind(of: $0, discourse) != .person })
    else { return nil }
    return ActorMention(
      first: Int32(cursor), end: Int32(cursor + 1), actor: actor, meaning: .surname)
  }

  /// A word with a capital right behind *the*.
  @inline(__always)
  private func followsArticle(_ cursor: Int, _ sentence: Sentence) -> Bool {
    let token = sentence.tokens[cursor]
    return token.isCapitalised && token.shape != .upper && cursor > sentence.range.lowerBound
      && sentence.tokens[cursor - 1].hash == pack.marks.the
  }

  /// Whether the next token continues a capitalised name.
  func followsIntoName(_ cursor: Int, _ sentence: Sentence) -> Bool {
    let next = cursor + 1
    return next < sentence.range.upperBound && sentence.tokens[next].isCapitalised
      && sentence.tokens[next].shape != .upper
  }

  /// The longest name in the gazetteer that begins here and may be meant.
  func listedName(
    at cursor: Int, _ sentence: Sentence, _ discourse: Discourse
  ) -> ActorMention? {
    guard sentence.tokens[cursor].begins.contains(.name) else { return nil }
    var node = Gazetteer.root
    var best: ActorMention?
    var index = cursor
    let end = min(sentence.range.upperBound, cursor + Gazetteer.longestName)
    while index < end {
      node = pack.gazetteer.step(node, sentence.tokens[index].lexeme, in: .name)
      guard node >= 0 else { break }
      index += 1
      if isCounted(cursor..<index, sentence) { continue }
      if let chosen = choose(at: node, cursor..<index, sentence, discourse) {
        best = ActorMention(
          first: Int32(cursor), end: Int32(index), actor: chosen.actor, meaning: chosen.meaning)
      }
    }
    return best
  }

  /// *the two African leaders*, *five EU countries*: some of them, and not all that the name means.
  private func isCounted(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let before = range.lowerBound - 1
    guard before >= sentence.range.lowerBound, range.count > 1,
      sentence.tokens[range.upperBound - 1].shape == .lower
    else { return false }
    return sentence.tokens[before].readings.contains(.number)
      || pack.meansTwo(sentence.tokens[before].lexeme)
  }

  /// The entry meant at a node: the right spelling and date, an actor already named before others.
  func choose(
    at node: Int32, _ range: Range<Int>, _ sentence: Sentence, _ discourse: Discourse
  ) -> GazetteerEntry? {
    var best: GazetteerEntry?
    var bestScore = Int.min
    var link = pack.gazetteer.firstEntry(at: node)
    while link >= 0 {
      let entry = pack.gazetteer.entries[Int(link)]
      link = entry.next
      guard entry.meaning != .title, entry.meaning != .multiword, isWritten(entry, range, sentence)
      else { continue }
      let named = discourse.hasNamed(entry.actor)
      if let day, day < entry.firstDay || day > entry.lastDay { continue }
      var score = 10 * (10 - Int(entry.meaning.rawValue)) + (named ? 45 : 0)
      switch entry.meaning {
      case .weak:
        guard named || namesMembers(entry.actor, range, sentence) else { continue }
      case .surname:
        guard named || isDistinctSurname(range, of: entry.actor, sentence) else { continue }
        score += pack.prominence(of: entry.actor)
        if entry.lastDay != Int32.max { score -= 1 }
      case .metonym:
        // An undated text cannot tell whether a dated metonym holds, unless its actor is named.
        if day == nil, entry.lastDay != Int32.max || entry.firstDay != Int32.min, !named {
          continue
        }
        score += 12
      case .name, .acronym, .former, .demonym, .capital, .place, .title, .multiword: break
      }
      if score > bestScore {
        bestScore = score
        best = entry
      }
    }
    return best
  }

  /// *Republican senators*, *Democratic presidential candidates*: a party by its adjective, before
  /// those who are of it.
  private func namesMembers(
    _ actor: ActorNumber, _ range: Range<Int>, _ sentence: Sentence
  ) -> Bool {
    var next = range.upperBound
    if next + 1 < sentence.range.upperBound, sentence.tokens[next].shape == .lower,
      sentence.tokens[next].readings.contains(.adjective),
      sentence.tokens[next].readings.isDisjoint(with: .noun)
    {
      next += 1
    }
    guard next < sentence.range.upperBound, sentence.tokens[next].shape == .lower,
      !sentence.tokens[next].flags.contains(.hyphenBefore), pack.isParty(actor)
    else { return false }
    let noun = pack.lexicon[sentence.tokens[next].lexeme].noun
    return !pack.lexicon.nounClass(noun).isDisjoint(with: [
      .person, .official, .government, .follower,
    ])
  }

  /// A surname alone means a listed person only where it is no ordinary word.
  func isDistinctSurname(
    _ range: Range<Int>, of actor: ActorNumber, _ sentence: Sentence
  ) -> Bool {
    let first = range.lowerBound
    let readings = sentence.tokens[range.upperBound - 1].readings
    guard readings.isDisjoint(with: [.calendar, .givenName, .place, .closed]) else { return false }
    if range.upperBound < sentence.range.upperBound,
      sentence.tokens[range.upperBound].isCapitalised,
      !sentence.tokens[range.upperBound].flags.contains(.hyphenBefore),
      !isVerbOfHeadline(range.upperBound, sentence), !beginsSeat(range.upperBound, sentence)
    {
      return false
    }
    let ordinary = !readings.isDisjoint(with: [.noun, .verb, .adjective, .adverb])
    if ordinary, pack.prominence(of: actor) > 0, actsAsName(before: range.upperBound, sentence) {
      return true
    }
    if ordinary, takesSides(range.upperBound, sentence) { return true }
    return !ordinary || (first > sentence.range.lowerBound && !isSentenceStart(first, sentence))
  }

  /// *the Obama White House*: the seat of whoever is named.
  func beginsSeat(_ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.tokens[index].begins.contains(.name),
      let seat = listedName(at: index, sentence, nobody)
    else { return false }
    return seat.meaning == .metonym && seat.end > seat.first + 1
  }

  /// What follows a name rather than a noun without an article: *Trump said*, *Trump once said*,
  /// *Trump-backed*, *Trump’s envoy*, *Trump, who*, *Trump and Vance*, *Trump ally Steve Bannon*.
  private func actsAsName(before index: Int, _ sentence: Sentence) -> Bool {
    var index = index
    while index < sentence.range.upperBound, sentence.tokens[index].shape == .lower,
      sentence.tokens[index].readings.contains(.adverb),
      sentence.tokens[index].readings.isDisjoint(with: .verb)
    {
      index += 1
    }
    guard index < sentence.range.upperBound else { return false }
    let next = sentence.tokens[index]
    if next.shape == .clitic || next.hash == pack.marks.comma { return true }
    let isBeforeName =
      index + 1 < sentence.range.upperBound && sentence.tokens[index + 1].isCapitalised
    if next.lexeme == pack.marks.andWord { return isBeforeName }
    let word = pack.lexicon[next.lexeme]
    if !next.flags.contains(.hyphenBefore) {
      // "Trump supporters"
      if word.isPlural,
        !pack.lexicon.nounClass(word.noun).isDisjoint(with: [.official, .follower])
      {
        return true
      }
      if isBeforeName, pack.isRole(word.noun) { return true }
    }
    guard
      !next.readings.isDisjoint(
        with: [.verbPast, .verbThird, .modal, .auxiliary, .verbParticiple])
    else { return false }
    return !next.readings.contains(.noun) || next.flags.contains(.hyphenBefore)
      || !next.readings.isDisjoint(with: [.verbPast, .verbThird]) && leadsOn(index + 1, sentence)
  }

  /// *Musk praised X*: what only a person does.
  private func takesSides(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.range.upperBound else { return false }
    let next = sentence.tokens[index]
    let verb = pack.lexicon[next.lexeme].verb
    return next.shape == .lower && next.readings.contains(.verbPast)
      && next.readings.isDisjoint(with: [.noun, .adjective])
      && (pack.speaksOfOthers(verb) || pack.lexicon.verbClass(verb).contains(.allege))
  }

  /// *Trump backs Kenya*, *Trump backs the plan*, but not *Trump cards*.
  private func leadsOn(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.range.upperBound else { return false }
    let token = sentence.tokens[index]
    return token.isCapitalised
      || !token.readings.isDisjoint(
        with: [.determiner, .possessivePronoun, .infinitiveTo])
  }

  func isWritten(
    _ entry: GazetteerEntry, _ range: Range<Int>, _ sentence: Sentence
  ) -> Bool {
    for (offset, index) in range.enumerated() {
      let token = sentence.tokens[index]
      if entry.isAcronym {
        guard
          token.shape == .upper || token.shape == .mixed || token.shape == .number
            || range.count > 1
        else { return false }
      }
      if entry.capitals & (1 << UInt32(min(offset, 31))) != 0, !token.isCapitalised {
        return false
      }
    }
    // "May" the month, "May" the person.
    if range.count == 1, entry.meaning == .surname || entry.meaning == .weak,
      sentence.tokens[range.lowerBound].readings.contains(.calendar)
    {
      return false
    }
    return true
  }

  func isSentenceStart(_ cursor: Int, _ sentence: Sentence) -> Bool {
    var index = cursor - 1
    while index >= sentence.range.lowerBound, sentence.tokens[index].shape == .punctuation {
      if sentence.tokens[index].hash == pack.marks.comma { return false }
      index -= 1
    }
    return index < sentence.range.lowerBound
  }
}
