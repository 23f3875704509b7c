import EntenteModel

/// Ordinary words that only a name would give a capital.
extension ActorMatcher {
  /// Letters of a word that is written as an acronym, at least and at most.
  private static let acronymLetters: ClosedRange<UInt32> = 3...6

  /// *the FACT fighters*, *backed by ACT*: capitals alone among other words, though they spell an
  /// ordinary one.
  func standsAsAcronym(_ cursor: Int, _ sentence: Sentence) -> Bool {
    func isUpper(_ index: Int) -> Bool {
      sentence.range.contains(index) && sentence.tokens[index].shape == .upper
    }
    let token = sentence.tokens[cursor]
    // "An IED killed": letters that are no more than the thing itself.
    let noun = pack.lexicon.nounClass(pack.lexicon[token.lexeme].noun)
    return isUpper(cursor) && Self.acronymLetters.contains(token.end - token.start)
      && noun.isDisjoint(with: [.weapon, .person])
      && !isSentenceStart(cursor, sentence) && !isUpper(cursor - 1) && !isUpper(cursor + 1)
  }

  /// *struck Ford*, *told Rice*: an ordinary noun that only a name would give a capital there.
  func standsAsName(_ cursor: Int, _ sentence: Sentence) -> Bool {
    let token = sentence.tokens[cursor]
    let word = pack.lexicon[token.lexeme]
    guard cursor > sentence.range.lowerBound, cursor + 1 < sentence.range.upperBound,
      !isSentenceStart(cursor, sentence), token.shape != .upper, word.noun >= 0, !word.isPlural,
      token.readings.isDisjoint(with: [.adjective, .adverb, .number]),
      pack.lexicon.nounClass(word.noun).isEmpty, title(at: cursor, sentence) == nil,
      !namesOrganisation(cursor..<cursor + 1, sentence)
    else { return false }
    let before = sentence.tokens[cursor - 1]
    let after = sentence.tokens[cursor + 1]
    guard !before.isCapitalised, before.shape == .lower,
      before.readings.isDisjoint(
        with: [.determiner, .possessivePronoun, .adjective, .number])
    else { return false }
    if after.shape == .punctuation || after.shape == .clitic { return true }
    let following = after.readings
    return after.shape == .lower
      && (!following.isDisjoint(with: .closed) || following.isDisjoint(with: [.noun, .adjective]))
  }

  /// *the Socialists*, *Norland's Greens*
  func standsAsParty(_ cursor: Int, _ sentence: Sentence) -> Bool {
    let token = sentence.tokens[cursor]
    let word = pack.lexicon[token.lexeme]
    guard cursor > sentence.range.lowerBound, token.shape != .upper, word.isPlural,
      pack.isPartisan(word.noun)
    else { return false }
    let before = sentence.tokens[cursor - 1]
    return before.hash == pack.marks.the || before.hash == pack.marks.possessive
  }

  /// *the Herons, a militia*, *a gang, the Herons*: a plural that explains a group, or is explained by
  /// one.
  func standsAsBand(_ cursor: Int, _ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard cursor > sentence.range.lowerBound, tokens[cursor].shape != .upper,
      pack.lexicon[tokens[cursor].lexeme].isPlural,
      tokens[cursor - 1].hash == pack.marks.the
    else { return false }
    func isBand(_ index: Int) -> Bool {
      sentence.range.contains(index)
        && !pack.lexicon.nounClass(pack.lexicon[tokens[index].lexeme].noun)
          .isDisjoint(with: [.group, .force])
    }
    func isComma(_ index: Int) -> Bool {
      sentence.range.contains(index) && tokens[index].hash == pack.marks.comma
    }
    if isComma(cursor - 2), isBand(cursor - 3) { return true }
    guard isComma(cursor + 1), sentence.range.contains(cursor + 2),
      pack.marks.isIndefinite(tokens[cursor + 2].lexeme)
    else { return false }
    return (cursor + 3...cursor + 5).contains { isBand($0) }
  }

  /// *the Victory bloc*, *its Harmony party*: a capital that only a name would have there.
  func namesBand(_ cursor: Int, _ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard cursor > sentence.range.lowerBound, cursor + 1 < sentence.range.upperBound,
      tokens[cursor].shape != .upper, tokens[cursor + 1].shape == .lower,
      title(at: cursor, sentence) == nil, tokens[cursor].readings.contains(.noun),
      tokens[cursor].readings.isDisjoint(with: [.adjective, .calendar])
    else { return false }
    let noun = pack.lexicon.nounClass(pack.lexicon[tokens[cursor].lexeme].noun)
    let band = pack.lexicon[tokens[cursor + 1].lexeme]
    let before = tokens[cursor - 1]
    return noun.isDisjoint(with: NounClass.describing.union([.organ, .government, .country]))
      && !band.isPlural && pack.lexicon.nounClass(band.noun).contains(.group)
      && (!before.isCapitalised || cursor - 1 == sentence.range.lowerBound)
      && !before.readings.isDisjoint(
        with: [.determiner, .possessivePronoun, .adjective, .verbParticiple])
  }
}
