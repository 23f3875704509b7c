import EntenteModel

/// Finds the names in a sentence and cuts it into units: every name one unit, every other word one.
///
/// In order of trust: names the caller gave, acronyms and short names introduced in this document,
/// the gazetteer, and last unknown capitalised words.
struct ActorMatcher {
  let pack: LanguagePack
  /// Day of publication, as days since 1970; names are taken as of it.
  let day: Int32?
  /// Where nobody was named yet.
  let nobody: Discourse

  init(pack: LanguagePack, day: Int32?) {
    self.pack = pack
    self.day = day
    nobody = Discourse(curatedCount: pack.actorCount)
  }

  func run(
    on sentence: inout Sentence, text: borrowing Span<UInt8>, given: [GivenMention],
    discourse: inout Discourse
  ) {
    sentence.isTitleCase = isTitleCase(sentence)
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
        // "a 50% tariff": the sign goes with the number.
        if tag == .stop && isAbbreviationDot(cursor, sentence) || token.hash == pack.marks.percent {
          sentence.units[sentence.units.count - 1].isSilent = true
        }
        cursor += 1
        continue
      }
      if !given.isEmpty, let mention = givenMention(at: cursor, sentence, given) {
        cursor = Int(mention.end)
        append(mention, quoted: insideQuote, to: &sentence)
        rememberShortNames(mention, sentence, &discourse)
      } else if token.shape == .lower, token.begins.isEmpty {
        append(cursor, cursor + 1, tag: .other, quoted: insideQuote, to: &sentence)
        cursor += 1
      } else if token.begins.contains(.multiword), let phrase = multiword(at: cursor, sentence) {
        append(cursor, phrase.end, tag: .other, quoted: insideQuote, to: &sentence)
        let last = sentence.units.count - 1
        sentence.units[last].lexeme = phrase.word.lexeme
        sentence.units[last].lemma = phrase.word.lexeme
        sentence.units[last].tag = phrase.word.tag
        sentence.units[last].isSilent = phrase.word.isSilent
        sentence.units[last].readings =
          phrase.word.tag == .other ? pack.lexicon.readings(phrase.word.lexeme) : []
        cursor = phrase.end
      } else if token.shape == .clitic {
        append(cursor, cursor + 1, tag: .other, quoted: insideQuote, to: &sentence)
        cursor += 1
      } else if token.shape != .lower || token.begins.contains(.name),
        let mention = name(at: cursor, sentence, text, given, &discourse)
      {
        cursor = Int(mention.end)
        let namesVessel =
          discourse.isProvisional(mention.actor)
          && sentence.units.last.map { pack.namesVessel($0.lexeme) } == true
        append(mention, quoted: insideQuote, to: &sentence)
        if namesVessel {
          // "the Norlandic tanker Halcyon": what that is tells the noun.
          sentence.units[sentence.units.count - 1].isSilent = true
        } else {
          rememberShortNames(mention, sentence, &discourse)
        }
      } else if token.begins.contains(.title), let titleEnd = title(at: cursor, sentence) {
        append(cursor, titleEnd, tag: .noun, quoted: insideQuote, to: &sentence)
        sentence.units[sentence.units.count - 1].readings = [.title, .noun]
        cursor = titleEnd
      } else {
        append(cursor, cursor + 1, tag: .other, quoted: insideQuote, to: &sentence)
        cursor += 1
      }
      if cursor < end, sentence.tokens[cursor].hash == pack.marks.openBracket,
        let close = bracketedAcronym(at: cursor, &sentence, text, &discourse)
          ?? bracketedEpithet(at: cursor, sentence)
      {
        for silent in cursor..<close {
          append(silent, silent + 1, tag: .other, quoted: insideQuote, to: &sentence)
          sentence.units[sentence.units.count - 1].isSilent = true
        }
        cursor = close
      }
    }
  }

  // MARK: Units

  func append(
    _ first: Int, _ end: Int, tag: Tag, quoted: Bool, to sentence: inout Sentence
  ) {
    let token = sentence.tokens[first]
    let last = sentence.tokens[end - 1]
    sentence.units.append(
      Unit(
        first: Int32(first), end: Int32(end), lexeme: last.lexeme, lemma: last.lexeme, tag: tag,
        readings: last.readings, isQuoted: quoted,
        isJoined: token.flags.contains(.hyphenBefore), isCapitalised: token.isCapitalised))
  }

  func append(_ mention: ActorMention, quoted: Bool, to sentence: inout Sentence) {
    append(Int(mention.first), Int(mention.end), tag: .name, quoted: quoted, to: &sentence)
    let isActor = mention.meaning != .place
    sentence.units[sentence.units.count - 1].mention = Int32(sentence.mentions.count)
    sentence.units[sentence.units.count - 1].readings = []
    // A name's last word is no common noun: *Government of National Accord* is not an accord.
    sentence.units[sentence.units.count - 1].lexeme = Unit.nameLexeme
    sentence.units[sentence.units.count - 1].lemma =
      isActor ? organ(in: mention, sentence) : Unit.nameLexeme
    if !isActor { sentence.units[sentence.units.count - 1].readings = .place }
    sentence.mentions.append(mention)
  }

  /// The word that makes a name an organ's, so that idioms know it: *took X to the High Court*.
  private func organ(in mention: ActorMention, _ sentence: Sentence) -> Lexeme {
    guard mention.end - mention.first > 1 else { return Unit.nameLexeme }
    for token in mention.first..<mention.end {
      let noun = pack.lexicon[sentence.tokens[Int(token)].lexeme].noun
      if pack.lexicon.nounClass(noun).contains(.organ) { return noun }
    }
    return Unit.nameLexeme
  }

  /// *Sept. 9*, *Schiff, D-Calif., said*: the dot ends the word and not the sentence.
  func isAbbreviationDot(_ cursor: Int, _ sentence: Sentence) -> Bool {
    guard cursor > sentence.range.lowerBound, cursor + 1 < sentence.range.upperBound,
      sentence.tokens[cursor].hash == pack.marks.dot,
      !sentence.tokens[cursor].flags.contains(.spaceBefore)
    else { return false }
    let next = sentence.tokens[cursor + 1]
    return pack.marks.abbreviations.contains(sentence.tokens[cursor - 1].hash)
      || next.hash == pack.marks.comma && !next.flags.contains(.spaceBefore)
  }

  func punctuationTag(_ hash: UInt64) -> Tag {
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
