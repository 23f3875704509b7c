import EntenteModel

/// Finds the names in a sentence and cuts it into units: every name one unit, every other word one.
///
/// In order of trust: names the caller gave, acronyms and short names introduced in this document,
/// the gazetteer, and last unknown capitalised words.
struct ActorMatcher {
  let pack: LanguagePack
  /// Day of publication, as days since 1970; names are taken as of it.
  let day: Int32?

  func run(
    on sentence: inout Sentence, text: borrowing Span<UInt8>, given: [GivenMention],
    discourse: inout Discourse
  ) {
    var cursor = sentence.range.lowerBound
    let end = sentence.range.upperBound
    var insideQuote = sentence.beginsInsideQuote
    var isFirstQuote = true
    while cursor < end {
      let token = sentence.tokens[cursor]
      if token.shape == .punctuation {
        let tag = punctuationTag(token.hash)
        if tag == .quote {
          insideQuote = token.flags.contains(.opensQuote)
          if !insideQuote, isFirstQuote {
            // A quotation that began before the sentence.
            for index in sentence.units.indices { sentence.units[index].isQuoted = true }
          }
          isFirstQuote = false
        }
        append(cursor, cursor + 1, tag: tag, quoted: insideQuote, to: &sentence)
        if tag == .stop, isAbbreviationDot(cursor, sentence) {
          sentence.units[sentence.units.count - 1].isSilent = true
        }
        cursor += 1
        continue
      }
      if let mention = givenMention(at: cursor, sentence, given) {
        cursor = Int(mention.end)
        append(mention, quoted: insideQuote, to: &sentence)
        rememberShortNames(mention, sentence, &discourse)
      } else if let phrase = multiword(at: cursor, sentence) {
        append(cursor, phrase.end, tag: .other, quoted: insideQuote, to: &sentence)
        let last = sentence.units.count - 1
        sentence.units[last].lexeme = phrase.word.lexeme
        sentence.units[last].lemma = phrase.word.lexeme
        sentence.units[last].tag = phrase.word.tag
        sentence.units[last].readings = []
        cursor = phrase.end
      } else if token.shape == .clitic {
        append(cursor, cursor + 1, tag: .other, quoted: insideQuote, to: &sentence)
        cursor += 1
      } else if let mention = name(at: cursor, sentence, text, given, &discourse) {
        cursor = Int(mention.end)
        append(mention, quoted: insideQuote, to: &sentence)
        rememberShortNames(mention, sentence, &discourse)
      } else if let titleEnd = title(at: cursor, sentence) {
        append(cursor, titleEnd, tag: .noun, quoted: insideQuote, to: &sentence)
        sentence.units[sentence.units.count - 1].readings = [.title, .noun]
        cursor = titleEnd
      } else {
        append(cursor, cursor + 1, tag: .other, quoted: insideQuote, to: &sentence)
        cursor += 1
      }
      if cursor < end, let close = bracketedAcronym(at: cursor, sentence, &discourse) {
        for silent in cursor..<close {
          append(silent, silent + 1, tag: .other, quoted: insideQuote, to: &sentence)
          sentence.units[sentence.units.count - 1].isSilent = true
        }
        cursor = close
      }
    }
  }

  // MARK: Units

  private func append(
    _ first: Int, _ end: Int, tag: Tag, quoted: Bool, to sentence: inout Sentence
  ) {
    let token = sentence.tokens[first]
    let last = sentence.tokens[end - 1]
    sentence.units.append(
      Unit(
        first: Int32(first), end: Int32(end), lexeme: last.lexeme, lemma: last.lexeme, tag: tag,
        readings: pack.lexicon.readings(last.lexeme), isQuoted: quoted,
        isJoined: token.flags.contains(.hyphenBefore), isCapitalised: token.isCapitalised))
  }

  private func append(_ mention: ActorMention, quoted: Bool, to sentence: inout Sentence) {
    append(Int(mention.first), Int(mention.end), tag: .name, quoted: quoted, to: &sentence)
    let isActor = mention.meaning != .place
    sentence.units[sentence.units.count - 1].mention = Int32(sentence.mentions.count)
    sentence.units[sentence.units.count - 1].readings = []
    // A name's last word is no common noun: *Government of National Accord* is not an accord.
    sentence.units[sentence.units.count - 1].lexeme = Unit.nameLexeme
    sentence.units[sentence.units.count - 1].lemma = Unit.nameLexeme
    if !isActor { sentence.units[sentence.units.count - 1].readings = .place }
    sentence.mentions.append(mention)
  }

  /// *Sept. 9*: the dot ends the word and not the sentence.
  private func isAbbreviationDot(_ cursor: Int, _ sentence: Sentence) -> Bool {
    cursor > sentence.range.lowerBound && cursor + 1 < sentence.range.upperBound
      && !sentence.tokens[cursor].flags.contains(.spaceBefore)
      && pack.marks.abbreviations.contains(sentence.tokens[cursor - 1].hash)
  }

  private func punctuationTag(_ hash: UInt64) -> Tag {
    switch hash {
    case pack.marks.comma: .comma
    case pack.marks.semicolon, pack.marks.colon: .semicolon
    case pack.marks.dash: .dash
    case pack.marks.doubleQuote, pack.marks.singleQuote: .quote
    case pack.marks.openBracket, pack.marks.openSquare: .opening
    case pack.marks.closeBracket, pack.marks.closeSquare: .closing
    case pack.marks.dot, pack.marks.question, pack.marks.exclamation: .stop
    default: .other
    }
  }

  // MARK: Names

  private func givenMention(
    at cursor: Int, _ sentence: Sentence, _ given: [GivenMention]
  ) -> ActorMention? {
    guard !given.isEmpty else { return nil }
    let token = sentence.tokens[cursor]
    for mention in given where mention.start < token.end && mention.end > token.start {
      var end = cursor + 1
      while end < sentence.range.upperBound, sentence.tokens[end].start < mention.end { end += 1 }
      // A given possessive ("Kratz’") does not swallow the clitic.
      while end > cursor + 1, sentence.tokens[end - 1].shape == .clitic { end -= 1 }
      return ActorMention(
        first: Int32(cursor), end: Int32(end), actor: mention.actor, meaning: mention.meaning,
        isGiven: true)
    }
    return nil
  }

  private func name(
    at cursor: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>, _ given: [GivenMention],
    _ discourse: inout Discourse
  ) -> ActorMention? {
    let token = sentence.tokens[cursor]
    if token.isCapitalised,
      let known = discourse.shortName(token.lexeme),
      token.shape == .upper || !followsIntoName(cursor, sentence)
    {
      let meaning: GazetteerEntry.Meaning = token.shape == .upper ? .acronym : .surname
      let short = ActorMention(
        first: Int32(cursor), end: Int32(cursor + 1), actor: known, meaning: meaning)
      if let listed = listedName(at: cursor, sentence, discourse), listed.end > short.end {
        return listed
      }
      return short
    }
    if let listed = listedName(at: cursor, sentence, discourse) {
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
    guard token.isCapitalised else { return nil }
    return unknownName(
      at: cursor, from: nil, parent: -1, sentence, text, given, &discourse)
  }

  /// Whether the next token continues a capitalised name.
  private func followsIntoName(_ cursor: Int, _ sentence: Sentence) -> Bool {
    let next = cursor + 1
    return next < sentence.range.upperBound && sentence.tokens[next].isCapitalised
      && sentence.tokens[next].shape != .upper
  }

  /// The longest name in the gazetteer that begins here and may be meant.
  private func listedName(
    at cursor: Int, _ sentence: Sentence, _ discourse: Discourse
  ) -> ActorMention? {
    guard pack.gazetteer.canBegin(sentence.tokens[cursor].lexeme) else { return nil }
    var node = Gazetteer.root
    var best: ActorMention?
    var index = cursor
    let end = min(sentence.range.upperBound, cursor + Gazetteer.longestName)
    while index < end {
      node = pack.gazetteer.step(node, sentence.tokens[index].lexeme)
      guard node >= 0 else { break }
      index += 1
      if let chosen = choose(at: node, cursor..<index, sentence, discourse) {
        best = ActorMention(
          first: Int32(cursor), end: Int32(index), actor: chosen.actor, meaning: chosen.meaning)
      }
    }
    return best
  }

  /// The entry meant at a node: the right spelling and date, an actor already named before others.
  private func choose(
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
        guard named else { continue }
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

  /// A surname alone means a listed person only where it is no ordinary word.
  private func isDistinctSurname(
    _ range: Range<Int>, of actor: ActorNumber, _ sentence: Sentence
  ) -> Bool {
    let first = range.lowerBound
    let readings = pack.lexicon.readings(sentence.tokens[range.upperBound - 1].lexeme)
    guard readings.isDisjoint(with: [.calendar, .givenName, .place, .closed]) else { return false }
    if range.upperBound < sentence.range.upperBound,
      sentence.tokens[range.upperBound].isCapitalised,
      !sentence.tokens[range.upperBound].flags.contains(.hyphenBefore)
    {
      return false
    }
    let ordinary = !readings.isDisjoint(with: [.noun, .verb, .adjective, .adverb])
    if ordinary, pack.prominence(of: actor) > 0, range.upperBound < sentence.range.upperBound {
      // "Trump said", "Trump-backed"
      let next = sentence.tokens[range.upperBound]
      let following = pack.lexicon.readings(next.lexeme)
      if !following.isDisjoint(with: [.verbPast, .verbThird, .modal, .auxiliary, .verbParticiple]),
        !following.contains(.noun) || next.flags.contains(.hyphenBefore)
      {
        return true
      }
    }
    return !ordinary || (first > sentence.range.lowerBound && !isSentenceStart(first, sentence))
  }

  private func isWritten(
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
      pack.lexicon.readings(sentence.tokens[range.lowerBound].lexeme).contains(.calendar)
    {
      return false
    }
    return true
  }

  private func isSentenceStart(_ cursor: Int, _ sentence: Sentence) -> Bool {
    var index = cursor - 1
    while index >= sentence.range.lowerBound, sentence.tokens[index].shape == .punctuation {
      if sentence.tokens[index].hash == pack.marks.comma { return false }
      index -= 1
    }
    return index < sentence.range.lowerBound
  }

  // MARK: Unknown names

  /// A run of capitalised words that no list knows, beginning at `cursor` or, when `from` is given,
  /// continuing a listed name (*Syrian* + *Democratic Union Party*).
  private func unknownName(
    at cursor: Int, from listedEnd: Int?, isPlaceName: Bool = false, parent: ActorNumber,
    _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ given: [GivenMention], _ discourse: inout Discourse
  ) -> ActorMention? {
    let lexicon = pack.lexicon
    let end = sentence.range.upperBound
    var index = cursor
    if let listedEnd {
      index = listedEnd
      guard index < end, sentence.tokens[index].isCapitalised,
        !sentence.tokens[index].flags.contains(.hyphenBefore),
        sentence.tokens[index].shape != .upper,
        title(at: index, sentence) == nil, !beginsListedName(index, sentence),
        !lexicon.readings(sentence.tokens[index].lexeme).isDisjoint(with: [.noun, .adjective])
      else { return nil }
    } else {
      let token = sentence.tokens[cursor]
      let readings = lexicon.readings(token.lexeme)
      guard readings.isDisjoint(with: [.closed, .calendar]), token.hash != 0,
        !namesEvent(at: cursor, sentence)
      else { return nil }
      if token.flags.contains(.hyphenBefore), !readings.isEmpty { return nil }
      let ordinary = !readings.isDisjoint(with: [.noun, .verb, .adjective, .adverb, .number])
      let nextIsCapital =
        cursor + 1 < end && sentence.tokens[cursor + 1].isCapitalised
        && sentence.tokens[cursor + 1].shape != .punctuation
      if ordinary, !readings.contains(.givenName), !nextIsCapital,
        !beginsOrganisation(cursor, sentence)
      {
        // One ordinary word with a capital: the start of a sentence, a headline, or an honorific.
        return nil
      }
      if isSentenceStart(cursor, sentence), !nextIsCapital, readings.isEmpty,
        looksLikeOrdinaryWord(token, text)
      {
        return nil
      }
      if ordinary, isSentenceStart(cursor, sentence), !readings.contains(.givenName),
        readings.contains(.adverb) || beginsListedName(cursor + 1, sentence)
      {
        // "Now Democrats …"
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
    var (kind, gender) = guessKind(cursor..<index, sentence)
    if listedEnd != nil, kind == .unknown || kind == .person {
      // "Euphrates Lions", but not "Aleppo Airport".
      let last = lexicon[sentence.tokens[index - 1].lexeme]
      guard last.isPlural, !lexicon.nounClass(last.noun).contains(.place), isPlaceName else {
        return nil
      }
      kind = .group
    }
    var hash: UInt64 = 0
    for token in cursor..<index { hash = hash &* 31 &+ sentence.tokens[token].hash }
    let actor = discourse.provisionalActor(
      hash: hash, kind: kind, gender: gender, parent: parent
    ) {
      Self.spelling(of: cursor..<index, sentence, text)
    }
    return ActorMention(
      first: Int32(cursor), end: Int32(index), actor: actor, meaning: .name)
  }

  /// *Operation 1027*, *Resolution 1701*: no actor.
  private func namesEvent(at cursor: Int, _ sentence: Sentence) -> Bool {
    guard cursor + 1 < sentence.range.upperBound, sentence.tokens[cursor + 1].shape == .number
    else { return false }
    let noun = pack.lexicon[sentence.tokens[cursor].lexeme].noun
    return pack.lexicon.nounClass(noun).contains(.event)
  }

  /// *Front for the Liberation of …*
  private func beginsOrganisation(_ cursor: Int, _ sentence: Sentence) -> Bool {
    if cursor + 2 < sentence.range.upperBound, sentence.tokens[cursor + 1].shape == .clitic,
      sentence.tokens[cursor + 1].hash == pack.marks.possessive,
      isBareApostrophe(sentence.tokens[cursor + 1])
    {
      // "Dockers' League"
      return sentence.tokens[cursor + 2].isCapitalised
        && namesOrganisation(cursor + 2..<cursor + 3, sentence)
    }
    guard namesOrganisation(cursor..<cursor + 1, sentence) else { return false }
    var next = cursor + 1
    guard next < sentence.range.upperBound,
      sentence.tokens[next].hash == pack.marks.of || sentence.tokens[next].hash == pack.marks.for
    else { return false }
    next += 1
    if next < sentence.range.upperBound, sentence.tokens[next].hash == pack.marks.the { next += 1 }
    return next < sentence.range.upperBound && sentence.tokens[next].isCapitalised
      && title(at: cursor, sentence) == nil && !beginsListedName(next, sentence)
  }

  private func beginsListedName(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.range.upperBound, sentence.tokens[index].isCapitalised,
      pack.gazetteer.canBegin(sentence.tokens[index].lexeme)
    else { return false }
    let discourse = Discourse(curatedCount: pack.actorCount)
    return listedName(at: index, sentence, discourse) != nil
  }

  /// Words that are not in the lexicon but end like ordinary ones, at the start of a sentence.
  private func looksLikeOrdinaryWord(_ token: Token, _ text: borrowing Span<UInt8>) -> Bool {
    let end = Int(token.end)
    let length = end - Int(token.start)
    guard length > 5 else { return false }
    func ends(_ suffix: StaticString) -> Bool {
      let count = suffix.utf8CodeUnitCount
      for offset in 0..<count where text[end - count + offset] | 0x20 != suffix.utf8Start[offset] {
        return false
      }
      return true
    }
    return ends("ing") || ends("ly") || ends("ed") || ends("tion") || ends("ers")
  }

  private func extendName(
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
        let readings = lexicon.readings(token.lexeme)
        if readings.contains(.calendar) { break }
        if !readings.isDisjoint(with: .closed), token.shape != .upper { break }
        if index > nameStart, splitsName(at: index, sentence) { break }
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
        let isOfPeople = !lexicon.nounClass(owner.noun).isDisjoint(with: [.people, .person])
        if isOfMany || isOfPeople, !isPersonTitle(index - 1, sentence) {
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
        namesOrganisation(nameStart..<index, sentence)
      {
        var next = index + 1
        if next < end, sentence.tokens[next].hash == pack.marks.the { next += 1 }
        if next < end, sentence.tokens[next].isCapitalised, !beginsTitle(next, sentence),
          lexicon.readings(sentence.tokens[next].lexeme).isDisjoint(with: [.closed, .calendar])
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
  private func isBareApostrophe(_ token: Token) -> Bool {
    let length = token.end - token.start
    return length == 1 || length == 3
  }

  /// *USTelecom Chief Executive Jonathan Spalter*: a title between two names, with no common word behind.
  private func splitsName(at index: Int, _ sentence: Sentence) -> Bool {
    guard let end = title(at: index, sentence), end < sentence.range.upperBound else {
      return false
    }
    let next = sentence.tokens[end]
    let readings = pack.lexicon.readings(next.lexeme)
    return next.isCapitalised && (readings.contains(.givenName) || readings.isEmpty)
  }

  private func isPersonTitle(_ index: Int, _ sentence: Sentence) -> Bool {
    pack.lexicon.readings(sentence.tokens[index].lexeme).contains(.title)
  }

  private func beginsTitle(_ index: Int, _ sentence: Sentence) -> Bool {
    title(at: index, sentence) != nil
  }

  private func namesOrganisation(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    range.contains { index in
      let noun = pack.lexicon[sentence.tokens[index].lexeme].noun
      return !pack.lexicon.nounClass(noun).isDisjoint(with: [.group, .organ, .force, .government])
        || pack.marks.organisationWords.contains(sentence.tokens[index].hash)
    }
  }

  private func guessKind(_ range: Range<Int>, _ sentence: Sentence) -> (ActorKind, Gender) {
    let lexicon = pack.lexicon
    if range.count > 1 || range.lowerBound > sentence.range.lowerBound {
      for index in range {
        let nounClass = lexicon.nounClass(lexicon[sentence.tokens[index].lexeme].noun)
        let isOnly = range.count == 1
        if isOnly { continue }
        if nounClass.contains(.organ) { return (.institution, .unknown) }
        if nounClass.contains(.force), !nounClass.contains(.group) { return (.force, .unknown) }
        if nounClass.contains(.group)
          || pack.marks.organisationWords.contains(
            sentence.tokens[index].hash)
        {
          return (.group, .unknown)
        }
      }
    }
    let first = sentence.tokens[range.lowerBound].lexeme
    if let gender = pack.titles[previousTitle(range.lowerBound, sentence)] {
      return (.person, gender)
    }
    if lexicon.readings(first).contains(.givenName) {
      return (.person, pack.givenNames[first] ?? .unknown)
    }
    return (.unknown, .unknown)
  }

  /// Lexeme of the last word of a title that ends right before the name, or -1.
  private func previousTitle(_ index: Int, _ sentence: Sentence) -> Lexeme {
    guard index > sentence.range.lowerBound else { return -1 }
    var before = index - 1
    if sentence.tokens[before].hash == pack.marks.dot, before > sentence.range.lowerBound {
      before -= 1
    }
    let lexeme = sentence.tokens[before].lexeme
    return pack.lexicon.readings(lexeme).contains(.title) ? lexeme : -1
  }

  /// The end of a title that begins here and stands before a name (*Prime Minister*).
  private func title(at cursor: Int, _ sentence: Sentence) -> Int? {
    guard pack.gazetteer.canBegin(sentence.tokens[cursor].lexeme) else { return nil }
    var node = Gazetteer.root
    var best: Int?
    var index = cursor
    while index < min(sentence.range.upperBound, cursor + 5) {
      node = pack.gazetteer.step(node, sentence.tokens[index].lexeme)
      guard node >= 0 else { break }
      index += 1
      var link = pack.gazetteer.firstEntry(at: node)
      while link >= 0 {
        let entry = pack.gazetteer.entries[Int(link)]
        if entry.meaning == .title { best = index }
        link = entry.next
      }
    }
    guard var end = best else { return nil }
    if end < sentence.range.upperBound, sentence.tokens[end].hash == pack.marks.dot,
      pack.marks.abbreviations.contains(sentence.tokens[end - 1].hash)
    {
      end += 1
    }
    return end
  }

  /// Several words that are one for the grammar (*as well as*).
  private func multiword(at cursor: Int, _ sentence: Sentence) -> (end: Int, word: Multiword)? {
    guard pack.gazetteer.canBegin(sentence.tokens[cursor].lexeme) else { return nil }
    var node = Gazetteer.root
    var best: (end: Int, word: Multiword)?
    var index = cursor
    while index < min(sentence.range.upperBound, cursor + 5) {
      node = pack.gazetteer.step(node, sentence.tokens[index].lexeme)
      guard node >= 0 else { break }
      index += 1
      var link = pack.gazetteer.firstEntry(at: node)
      while link >= 0 {
        let entry = pack.gazetteer.entries[Int(link)]
        if entry.meaning == .multiword { best = (index, pack.multiwords[Int(entry.actor)]) }
        link = entry.next
      }
    }
    return best
  }

  // MARK: Short names

  private func rememberShortNames(
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
        pack.lexicon.readings(first.lexeme).isEmpty, !pack.gazetteer.canBegin(first.lexeme)
      else { return }
      discourse.remember(shortName: first.lexeme, for: mention.actor)
    default: break
    }
  }

  /// The end of a bracketed acronym that follows the last name, `(GNA)`, which it makes a name.
  private func bracketedAcronym(
    at cursor: Int, _ sentence: Sentence, _ discourse: inout Discourse
  ) -> Int? {
    guard cursor + 2 < sentence.range.upperBound + 1, cursor + 2 < sentence.tokens.count,
      sentence.tokens[cursor].hash == pack.marks.openBracket,
      sentence.tokens[cursor + 2].hash == pack.marks.closeBracket,
      let unit = sentence.units.last, unit.mention >= 0
    else { return nil }
    let acronym = sentence.tokens[cursor + 1]
    guard acronym.shape == .upper || acronym.shape == .mixed else { return nil }
    let mention = sentence.mentions[Int(unit.mention)]
    guard mention.end - mention.first > 1, mention.meaning != .place else { return nil }
    discourse.remember(shortName: acronym.lexeme, for: mention.actor)
    return cursor + 3
  }

  static func spelling(
    of range: Range<Int>, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> String {
    let start = Int(sentence.tokens[range.lowerBound].start)
    let end = Int(sentence.tokens[range.upperBound - 1].end)
    return String(decoding: text, in: start..<end)
  }
}

/// A name the caller gave, in bytes of the document.
struct GivenMention {
  let start: UInt32
  let end: UInt32
  let actor: ActorNumber
  let meaning: GazetteerEntry.Meaning
}

extension String {
  /// The words of a range of bytes.
  init(decoding text: borrowing Span<UInt8>, in range: Range<Int>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for index in range { bytes.append(text[index]) }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
