/// Prepositions that can be particles or adverbs: *locked up*, *over 100 soldiers*.
extension Tagger {
  /// *in*, *over*, *up*: a preposition, the particle of a verb, or an adverb.
  func preposition(
    _ index: Int, _ before: Tag?, _ next: Int?, _ sentence: Sentence
  ) -> Tag {
    if isApproximation(index, sentence) { return .adverb }
    let unit = sentence.units[index]
    if unit.readings.contains(.particle), before?.isVerb == true,
      let verb = previous(index, sentence),
      pack.isPhrasal(sentence.units[verb].lemma, unit.lexeme),
      let next, startsNounGroup(next, sentence) || isPluralNoun(next, sentence),
      !isTime(next, sentence)
    {
      // "locked up the leader", "stood by forces of X", but "fell in 2014"
      return .particle
    }
    guard unit.readings.contains(.particle) || unit.readings.contains(.adverb) else {
      return .preposition
    }
    let beyond = following(index, sentence, skippingAdverbs: true)
    // "recognised by only X and Y", "attacked by forces of X", "did harm by openly arming X"
    let governsBeyond =
      unit.lexeme == pack.marks.by
      && beyond.map {
        startsNounGroup($0, sentence) || isPluralNoun($0, sentence)
          || sentence.units[$0].readings.contains(.verbGerund)
      } == true
    if let next,
      governs(next, from: index, before, sentence)
        || sentence.units[next].readings.contains(.verbGerund) || governsBeyond
    {
      return .preposition
    }
    return before?.isVerb == true && unit.readings.contains(.particle) ? .particle : .adverb
  }

  /// *forces*, *states*, which may be verbs elsewhere
  private func isPluralNoun(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    return unit.readings.contains(.noun) && pack.lexicon[unit.lexeme].isPlural
  }

  /// Whether what a preposition can govern begins there.
  private func governs(
    _ next: Int, from index: Int, _ before: Tag?, _ sentence: Sentence
  ) -> Bool {
    startsNounGroup(next, sentence) || sentence.units[next].tag == .quote
      // "on not only X but also Y"
      || sentence.units[next].tag == .adverb
        && following(next, sentence).map { startsNounGroup($0, sentence) } == true
      // "an attack on not just X but also Y"
      || sentence.units[next].readings.contains(.negation)
        && following(next, sentence, skippingAdverbs: true)
          .map { $0 > next + 1 && startsNounGroup($0, sentence) } == true
      // "on whom X imposed sanctions"
      || sentence.units[next].readings.contains(.relative)
        && sentence.units[next].lexeme != pack.marks.that
      || isPartOfName(next, sentence)
      || (before == .name || before == .noun) && isParticipleOfNoun(next, sentence)
      || sentence.units[index].lexeme == pack.marks.in && governsNoun(next, sentence)
      || isQualifiedPlural(next, sentence)
      // "relies on X and on strikes by Y"
      || before == .conjunction && sentence.units[next].readings.contains(.noun)
  }

  /// A month or day, or a number that counts nothing.
  private func isTime(_ index: Int, _ sentence: Sentence) -> Bool {
    let readings = sentence.units[index].readings
    if readings.contains(.calendar) { return true }
    guard readings.contains(.number), let next = following(index, sentence) else {
      return readings.contains(.number)
    }
    return !isNominal(next, sentence) && sentence.units[next].lexeme != pack.marks.ofWord
  }

  /// *sued X over leaked papers*
  private func isParticipleOfNoun(_ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.units[index].readings.contains(.verbParticiple),
      let noun = following(index, sentence)
    else { return false }
    return sentence.units[noun].readings.contains(.noun)
      && sentence.units[noun].readings.isDisjoint(with: .closed)
  }

  /// *killed in overnight shelling*, *in raids before dawn*: a noun, though its first word may be an
  /// adverb or a verb elsewhere.
  private func governsNoun(_ index: Int, _ sentence: Sentence) -> Bool {
    let readings = sentence.units[index].readings
    let beyond = following(index, sentence)
    if readings.contains(.adjective), let beyond {
      let noun = sentence.units[beyond].readings
      return noun.contains(.noun) && noun.isDisjoint(with: .closed)
    }
    guard readings.contains(.noun), readings.contains(.verbThird) else { return false }
    guard let beyond else { return true }
    let unit = sentence.units[beyond]
    return unit.tag == .comma || unit.tag == .stop
      || !unit.readings.isDisjoint(with: [.preposition, .conjunction])
  }

  /// *on positions of X*, *on camps held by X*: a noun, since no verb in *-s* follows a preposition.
  private func isQualifiedPlural(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    guard unit.readings.contains(.verbThird), pack.lexicon[unit.lexeme].isPlural,
      let next = following(index, sentence)
    else { return false }
    return sentence.units[next].lexeme == pack.marks.ofWord
      || sentence.units[next].readings.contains(.verbParticiple)
        && following(next, sentence).map { sentence.units[$0].lexeme == pack.marks.by } == true
  }

  /// *in south Sudra*: no adverb, though it may be one elsewhere.
  private func isPartOfName(_ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.units[index].readings.contains(.noun), let name = following(index, sentence)
    else { return false }
    return sentence.units[name].tag == .name
  }

  /// *killed over 100 soldiers*, *up to 100 soldiers were killed*: how exact a count is; not *said
  /// over 100 channels*.
  func isApproximation(_ index: Int, _ sentence: Sentence) -> Bool {
    guard pack.approximates(sentence.units[index].lexeme),
      let next = following(index, sentence),
      sentence.units[next].readings.contains(.number) || sentence.units[next].tag == .number,
      let counted = following(next, sentence),
      // "up to 4,000 of its soldiers"
      isNominal(counted, sentence) || sentence.units[counted].lexeme == pack.marks.ofWord
    else { return false }
    let unit = sentence.units[index]
    guard unit.end - unit.first == 1,
      let before = previous(index, sentence, skippingAdverbs: true)
    else { return true }
    switch sentence.units[before].tag {
    case .comma, .conjunction, .preposition, .determiner, .subordinator: return true
    case let tag:
      let verb = sentence.units[before].lemma
      return tag.isVerb
        && (pack.isCountable(verb)
          // "say about 4,000 soldiers fought"
          || pack.lexicon.verbClass(verb).contains(.say) && finiteVerbAhead(counted, sentence))
    }
  }
}
