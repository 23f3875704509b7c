/// Words whose part of speech shows in that a frame knows them, alone or together.
extension Tagger {
  /// *make Norland pay*: a verb that a frame knows together with the one before, and no noun of its
  /// own.
  func isPhrasalVerb(
    _ index: Int, before: Tag?, next: Int?, _ sentence: Sentence
  ) -> Bool {
    let unit = sentence.units[index]
    guard unit.readings.contains(.verbBase), !unit.readings.contains(.adverb),
      before == .name || before == .noun,
      let verb = lastFiniteVerb(before: index, sentence), index - verb < 5,
      pack.isPhrasal(sentence.units[verb].lemma, unit.lexeme)
    else { return false }
    return pack.constructions(for: pack.lexicon[unit.lexeme].noun, .noun) == nil
      && next.map { !isNominal($0, sentence) } ?? true
  }

  /// *of opening fire*, but *under withering fire*: a verb and a noun that a frame knows together.
  func opensIdiom(_ unit: Unit, _ next: Int?, _ sentence: Sentence) -> Bool {
    guard let next else { return false }
    let verb = pack.lexicon[unit.lexeme].verb
    let noun = pack.lexicon[sentence.units[next].lexeme].noun
    return pack.constructions(for: verb, .verb)?.contains {
      let construction = pack.constructions[Int($0)]
      return construction.idiom?.contains(head: noun) ?? false
        || construction.fixed.first == sentence.units[next].lexeme
    } ?? false
  }

  /// *set fire to X*: a past form, whatever noun it could be, as two words of a frame stand behind it.
  func opensLongIdiom(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    guard unit.tag == .other, unit.readings.isSuperset(of: [.noun, .verbPast]),
      index + 2 < sentence.units.count
    else { return false }
    let words = [sentence.units[index + 1].lexeme, sentence.units[index + 2].lexeme]
    return pack.constructions(for: pack.lexicon[unit.lexeme].verb, .verb)?.contains {
      pack.constructions[Int($0)].fixed.starts(with: words)
    } ?? false
  }

  /// *asset freezes and travel bans on X*: a noun that a frame knows together with the one before.
  func endsCompound(_ index: Int, before: Int, _ sentence: Sentence) -> Bool {
    let noun = pack.lexicon[sentence.units[index].lexeme].noun
    return pack.constructions(for: noun, .noun)?.contains {
      pack.constructions[Int($0)].fixed.last == sentence.units[before].lexeme
    } ?? false
  }

  /// *has frozen assets*, but *has limited funds*: a verb that a frame or a class knows.
  func isKnownVerb(_ unit: Unit) -> Bool {
    let verb = pack.lexicon[unit.lexeme].verb
    return pack.constructions(for: verb, .verb) != nil || !pack.lexicon.verbClass(verb).isEmpty
  }
}
