/// Words that describe what follows, where they could be a noun or a verb: adjectives in a row,
/// participles, what somebody is called.
extension Tagger {
  /// *condemned “meddling” Norland*: what somebody is called, alone in quotes before the name.
  func isQuotedBeforeName(_ index: Int, _ sentence: Sentence) -> Bool {
    index > 0 && index + 2 < sentence.units.count && sentence.units[index - 1].tag == .quote
      && sentence.units[index + 1].tag == .quote && sentence.units[index + 2].mention >= 0
      && !sentence.units[index].readings.isDisjoint(
        with: [.adjective, .verbGerund, .verbParticiple])
  }

  /// *a major, coordinated attack*: a participle, or a noun that is an adjective too, behind an
  /// adjective and a comma.
  func goesOnDescribing(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index > 2, sentence.units[index - 1].tag == .comma,
      sentence.units[index - 2].tag == .adjective, describesNoun(index, sentence)
    else { return false }
    let before = sentence.units[index - 3]
    return [.determiner, .possessivePronoun, .possessive, .adjective, .comma].contains(before.tag)
      || before.tag.isVerb && before.lemma != pack.marks.be
  }

  /// Words of a description between a participle and the name, at most.
  private static let longestDescription = 4

  /// *Jailed opposition leader X condemned Y*: a participle where a sentence begins, before somebody's
  /// description, name and verb.
  func tellsWhatBefell(_ index: Int, _ sentence: Sentence) -> Bool {
    let units = sentence.units
    guard units[index].readings.contains(.verbParticiple), units[index].isCapitalised,
      units[..<index].allSatisfy({ $0.tag == .adverb || $0.tag == .quote })
    else { return false }
    var name = index + 1
    while name < units.count, name <= index + Self.longestDescription, units[name].mention < 0,
      !units[name].readings.isDisjoint(with: [.noun, .adjective, .title])
    {
      name += 1
    }
    guard name > index + 1, name + 1 < units.count, units[name].mention >= 0 else { return false }
    let verb = units[name + 1]
    let isDescribed =
      !pack.lexicon.nounClass(pack.lexicon[units[name - 1].lexeme].noun)
      .isDisjoint(with: [.person, .official])
      || units[name - 1].readings.contains(.title)
    return isDescribed && verb.tag == .other
      && !verb.readings.isDisjoint(with: [.verbPast, .verbThird, .auxiliary, .modal])
  }

  /// Adjectives in a row before their noun, at most.
  private static let longestRow = 4

  /// *new sanctions*, *coordinated attack*, *financial and political support*: adjectives and their
  /// noun.
  func describesNoun(_ index: Int, _ sentence: Sentence) -> Bool {
    var index = index
    for _ in 0..<Self.longestRow {
      let unit = sentence.units[index]
      guard unit.tag == .other, !unit.readings.isDisjoint(with: [.adjective, .verbParticiple]),
        unit.readings.isDisjoint(with: [.determiner, .pronoun, .preposition]),
        let next = following(index, sentence)
      else { return false }
      guard sentence.units[next].tag == .comma || sentence.units[next].lexeme == pack.marks.andWord
      else { return isPlainNoun(next, sentence) }
      guard let further = following(next, sentence) else { return false }
      index = further
    }
    return false
  }

  /// *the rebels, said to be armed by X, …*: said by others.
  func isSaidOf(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index > 1, index + 1 < sentence.units.count,
      sentence.units[index].readings.contains(.verbParticiple),
      sentence.units[index + 1].readings.contains(.infinitiveTo),
      let before = previous(index, sentence, skippingAdverbs: true),
      sentence.units[before].tag == .comma
    else { return false }
    let verb = pack.lexicon[sentence.units[index].lexeme].verb
    return index + 2 < sentence.units.count
      && pack.lexicon[sentence.units[index + 2].lexeme].verb == pack.marks.be
      && (pack.lexicon.verbClass(verb).contains(.say) || pack.isBelief(verb))
  }
}
