import EntenteModel

/// Capitalised words that name an organisation by what it is: *Front for the Liberation of …*.
extension ActorMatcher {
  /// *Front for the Liberation of …*
  func beginsOrganisation(_ cursor: Int, _ sentence: Sentence) -> Bool {
    if cursor + 2 < sentence.range.upperBound, sentence.tokens[cursor + 1].shape == .clitic,
      sentence.tokens[cursor + 1].hash == pack.marks.possessive,
      isBareApostrophe(sentence.tokens[cursor + 1]) || namesPeople(cursor, sentence)
    {
      // "Dockers' League", "People's Alliance"
      return sentence.tokens[cursor + 2].isCapitalised
        && namesOrganisation(cursor + 2..<cursor + 3, sentence)
    }
    guard
      namesOrganisation(cursor..<cursor + 1, sentence)
        && (!isSentenceStart(cursor, sentence) || !areForces(sentence.tokens[cursor]))
        || namesMany(cursor, sentence)
    else { return false }
    var next = cursor + 1
    guard next < sentence.range.upperBound,
      sentence.tokens[next].hash == pack.marks.of || sentence.tokens[next].hash == pack.marks.for
    else { return false }
    next = behindArticle(of: next, sentence)
    return next < sentence.range.upperBound && sentence.tokens[next].isCapitalised
      && title(at: cursor, sentence) == nil
      // "the Army of Norland" is Norland's, "the Brothers of Norland" are not.
      && (!beginsListedName(next, sentence)
        || namesMany(cursor, sentence) && !areForces(sentence.tokens[cursor]))
  }

  /// *the Wolves of Karsk*, *the Friends of the Lake*: many who share a name.
  func namesMany(_ cursor: Int, _ sentence: Sentence) -> Bool {
    let token = sentence.tokens[cursor]
    guard token.isCapitalised, cursor > sentence.range.lowerBound,
      sentence.tokens[cursor - 1].hash == pack.marks.the, token.shape != .upper,
      !sentence.isTitleCase
    else { return false }
    let word = pack.lexicon[token.lexeme]
    return word.isPlural
      && pack.lexicon.nounClass(word.noun)
        .isDisjoint(with: [.official, .government, .place, .event, .time, .country, .message])
  }

  /// Past a preposition and its article: *of the Lake*, *for a Better Norland*.
  func behindArticle(of preposition: Int, _ sentence: Sentence) -> Int {
    let next = preposition + 1
    guard next < sentence.range.upperBound else { return next }
    let token = sentence.tokens[next]
    let isArticle =
      token.hash == pack.marks.the
      || sentence.tokens[preposition].hash == pack.marks.for
        && pack.marks.isIndefinite(token.lexeme)
    return isArticle ? next + 1 : next
  }

  /// *People's*, *Women's*, but not *President's*
  func namesPeople(_ cursor: Int, _ sentence: Sentence) -> Bool {
    let noun = pack.lexicon[sentence.tokens[cursor].lexeme].noun
    return !pack.lexicon.nounClass(noun).isDisjoint(with: [.people, .person])
      && !isPersonTitle(cursor, sentence)
  }

  /// *Fighters of the Harbour Front*: the capital is the sentence's.
  private func areForces(_ token: Token) -> Bool {
    let word = pack.lexicon[token.lexeme]
    return word.isPlural && pack.lexicon.nounClass(word.noun).contains(.force)
  }

  func namesOrganisation(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    range.contains { index in
      let noun = pack.lexicon[sentence.tokens[index].lexeme].noun
      return !pack.lexicon.nounClass(noun).isDisjoint(with: [.group, .organ, .force, .government])
        || pack.marks.organisationWords.contains(sentence.tokens[index].hash)
    }
  }
}
