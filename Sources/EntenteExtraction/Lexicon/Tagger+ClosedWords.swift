/// Words with a grammatical job: *that*, *to*, *both*, *her*.
extension Tagger {
  func clitic(_ index: Int, _ token: Token, _ sentence: Sentence) -> Tag {
    let readings = sentence.units[index].readings
    if readings.contains(.negation) { return .negation }
    if readings.contains(.modal) { return .modal }
    if token.hash == pack.marks.possessive {
      guard let before = previous(index, sentence),
        pack.pronouns[sentence.units[before].lexeme] != .eachOther
      else { return .possessive }
      switch sentence.units[before].tag {
      case .pronoun, .relative, .existential, .whAdverb: return .verbThird
      default: return .possessive
      }
    }
    return readings.contains(.auxiliary) ? .verbThird : .other
  }

  func closed(
    _ index: Int, _ readings: Readings, _ before: Tag?, _ next: Int?, _ sentence: Sentence
  ) -> Tag? {
    let unit = sentence.units[index]
    if readings.contains(.determiner), readings.contains(.pronoun), let next, let previous = before,
      previous.isVerb && !sentence.units[next].readings.isDisjoint(with: .verb)
        && sentence.units[next].readings.isDisjoint(with: [.noun, .adjective, .determiner])
    {
      // "have all been mocked"
      return .adverb
    }
    if readings.contains(.noun), readings.contains(.determiner),
      before == .determiner || before == .adjective
    {
      // "the second half"
      return .noun
    }
    if unit.lexeme == pack.marks.that { return that(index, before, next, sentence) }
    if readings.contains(.infinitiveTo) {
      if let next, let before = previous(index, sentence),
        sentence.units[next].lexeme == sentence.units[before].lexeme
      {
        // "shoulder to shoulder"
        return .preposition
      }
      if let next = following(index, sentence, skippingAdverbs: true) {
        let unit = sentence.units[next]
        if unit.tag == .other, unit.readings.contains(.verbBase),
          !(unit.readings.contains(.noun)
            && (followsNominally(next, sentence, after: before)
              || isSetPhrase(index, next, sentence)))
        {
          return .infinitiveTo
        }
      }
      return .preposition
    }
    if readings.contains(.negation) { return .negation }
    if readings.contains(.modal) {
      return before == .determiner || before == .possessivePronoun ? .noun : .modal
    }
    if readings.contains(.auxiliary) {
      if readings.contains(.verbParticiple), !readings.contains(.verbPast) {
        return .verbParticiple
      }
      if readings.contains(.verbGerund) { return .verbGerund }
      if readings.contains(.verbBase), before == .infinitiveTo || before == .modal {
        return .verbBase
      }
      if readings.contains(.verbPast) { return .verbPast }
      return readings.contains(.verbThird) ? .verbThird : .verbBase
    }
    if readings.contains(.possessivePronoun) {
      if !readings.contains(.pronoun) { return .possessivePronoun }
      // "her": possessive before a noun, object elsewhere.
      return next.map {
        isNominal($0, sentence) && sentence.units[$0].readings.isDisjoint(with: .closed)
      } == true
        ? .possessivePronoun : .pronoun
    }
    if readings.contains(.relative) { return .relative }
    if readings.contains(.determiner) {
      if readings.contains(.conjunction), unit.lexeme != pack.marks.both { return .conjunction }
      if unit.lexeme == pack.marks.both, let next,
        opensGroup(next, sentence)
          || sentence.units[next].readings.contains(.pronoun)
          || before?.isVerb == true && !sentence.units[next].readings.isDisjoint(with: .verb)
          || before == .name && !sentence.units[next].readings.isDisjoint(with: .finite)
      {
        return .adverb
      }
      guard readings.contains(.pronoun) || readings.contains(.adverb) else { return .determiner }
      return next.map { isNominal($0, sentence) } == true ? .determiner : .pronoun
    }
    if readings.contains(.number), next.map({ isNominal($0, sentence) }) == true { return .number }
    if readings.contains(.pronoun) {
      // "the chancellor himself"
      return pack.isReflexive(unit.lexeme) && (before == .name || before == .noun)
        ? .adverb : .pronoun
    }
    if readings.contains(.conjunction) {
      // "might yet supply"
      return readings.contains(.adverb) && (before == .modal || before?.isVerb == true)
        ? .adverb : .conjunction
    }
    if readings.contains(.whAdverb) {
      return readings.contains(.subordinator) ? .subordinator : .whAdverb
    }
    if readings.contains(.subordinator) {
      if readings.contains(.adverb), before?.isVerb == true, let next,
        sentence.units[next].readings.contains(.verbParticiple)
      {
        // "has since endorsed"
        return .adverb
      }
      guard readings.contains(.preposition) || readings.contains(.adverb) else {
        return .subordinator
      }
      if clauseFollows(index, sentence, upToConjunction: tellsWhat(index, sentence)) {
        return .subordinator
      }
      return readings.contains(.preposition) ? .preposition : .adverb
    }
    if readings.contains(.preposition) {
      if isApproximation(index, sentence) { return .adverb }
      if readings.contains(.particle), before?.isVerb == true,
        let verb = previous(index, sentence),
        pack.isPhrasal(sentence.units[verb].lemma, unit.lexeme),
        let next, startsNounGroup(next, sentence), !isTime(next, sentence)
      {
        // "locked up the leader", but "fell in 2014"
        return .particle
      }
      if readings.contains(.particle) || readings.contains(.adverb) {
        guard let next,
          startsNounGroup(next, sentence) || sentence.units[next].tag == .quote
            || isPartOfName(next, sentence)
            || before == .name && isParticipleOfNoun(next, sentence)
            || before == .noun && isParticipleOfNoun(next, sentence)
            || unit.lexeme == pack.marks.in && governsNoun(next, sentence)
            // "relies on X and on strikes by Y"
            || before == .conjunction && sentence.units[next].readings.contains(.noun)
        else {
          if let next, !sentence.units[next].readings.isDisjoint(with: [.verbGerund]) {
            return .preposition
          }
          return before?.isVerb == true && readings.contains(.particle) ? .particle : .adverb
        }
      }
      return .preposition
    }
    return readings.contains(.existential) ? .existential : nil
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
      let counted = following(next, sentence), isNominal(counted, sentence)
    else { return false }
    let unit = sentence.units[index]
    guard unit.end - unit.first == 1,
      let before = previous(index, sentence, skippingAdverbs: true)
    else { return true }
    switch sentence.units[before].tag {
    case .comma, .conjunction, .preposition, .determiner, .subordinator: return true
    case let tag: return tag.isVerb && pack.isCountable(sentence.units[before].lemma)
    }
  }

  /// "to peace": a preposition, because a noun was asked for (after a noun or verb of motion) and
  /// no noun group follows that a verb could take.
  func followsNominally(_ next: Int, _ sentence: Sentence, after before: Tag?) -> Bool {
    guard let beyond = following(next, sentence) else {
      return pack.lexicon.nounClass(pack.lexicon[sentence.units[next].lexeme].noun).contains(.event)
    }
    let unit = sentence.units[next]
    let noun = pack.lexicon[unit.lexeme].noun
    guard
      !pack.lexicon.nounClass(noun).isDisjoint(
        with: [.event, .force, .place, .time, .group, .organ, .official])
    else { return false }
    return !startsNounGroup(beyond, sentence)
  }

  /// *bowed to pressure from X*: a set phrase.
  private func isSetPhrase(_ to: Int, _ next: Int, _ sentence: Sentence) -> Bool {
    guard let before = previous(to, sentence) else { return false }
    let verb = pack.lexicon[sentence.units[before].lexeme].verb
    let words = [sentence.units[to].lexeme, sentence.units[next].lexeme]
    return pack.constructions(for: verb, .verb)?.contains {
      pack.constructions[Int($0)].fixed == words
    } == true
  }

  func that(_ index: Int, _ before: Tag?, _ next: Int?, _ sentence: Sentence) -> Tag {
    guard let next else { return .pronoun }
    let readings = sentence.units[next].readings
    let nextIsVerb =
      !readings.isDisjoint(with: [.modal, .auxiliary, .verbPast, .verbThird])
      && !readings.contains(.noun)
    switch before {
    case .noun, .name, .number:
      if nextIsVerb || readings.contains(.adverb) && !readings.contains(.determiner)
        || !readings.isDisjoint(with: .finite) && !readings.contains(.noun)
      {
        return .relative
      }
      // "the claim that X did" tells what is claimed; "the act that X condemned" tells which act.
      guard before == .noun, let noun = previous(index, sentence),
        !pack.tellsContent(sentence.units[noun].lemma),
        !pack.lexicon.nounClass(sentence.units[noun].lemma).contains(.time),
        !sentence.units[noun].readings.contains(.calendar),
        !isObjectOfSaying(noun, sentence)
      else { return .subordinator }
      return .relative
    case .preposition: return isNominal(next, sentence) ? .determiner : .pronoun
    default:
      if nextIsVerb { return before?.isVerb == true ? .subordinator : .pronoun }
      if before?.isVerb == true || before == .adjective || before == .comma
        || before == .conjunction || before == .particle || before == .pronoun || before == .quote
      {
        return .subordinator
      }
      return isNominal(next, sentence) ? .determiner : .subordinator
    }
  }

  /// *told reporters that*: the clause tells what is said, not which reporters.
  func isObjectOfSaying(_ noun: Int, _ sentence: Sentence) -> Bool {
    var cursor = noun - 1
    while cursor >= 0, sentence.units[cursor].tag.isNominal { cursor -= 1 }
    guard cursor >= 0, sentence.units[cursor].tag.isVerb else { return false }
    let verbClass = pack.lexicon.verbClass(sentence.units[cursor].lemma)
    return !verbClass.isDisjoint(with: [.say, .allege, .plan])
  }

  /// A name or a determiner begins a noun group of its own.
  func opensGroup(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    return unit.tag == .name || unit.readings.contains(.determiner)
      || unit.readings.contains(.possessivePronoun) || unit.readings.contains(.calendar)
  }
}
