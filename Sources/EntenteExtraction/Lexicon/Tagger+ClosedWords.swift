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

  /// The tag of a word with a grammatical job, by the first of its jobs that it can have where it
  /// stands; `nil` for a word that has none.
  func closed(
    _ index: Int, _ before: Tag?, _ next: Int?, _ sentence: Sentence
  ) -> Tag? {
    let unit = sentence.units[index]
    let readings = unit.readings
    if standsAmongVerbs(index, before, next, sentence) { return .adverb }
    if readings.contains(.noun), !readings.isDisjoint(with: [.determiner, .pronoun]),
      before == .determiner || before == .adjective
        // "a gold mine", "Norland's mine"
        || readings.contains(.pronoun)
          && (before == .noun || before == .possessive || before == .possessivePronoun)
    {
      // "the second half", "a mine"
      return .noun
    }
    if readings.contains(.preposition), pack.lexicon[unit.lexeme].noun >= 0, let next,
      before == .determiner || before == .adjective,
      sentence.units[next].lexeme == pack.marks.ofWord
    {
      // "a new round of sanctions"
      return .noun
    }
    if unit.lexeme == pack.marks.that { return that(index, before, next, sentence) }
    if readings.contains(.infinitiveTo) { return infinitiveTo(index, before, sentence) }
    if readings.contains(.negation) { return .negation }
    if readings.contains(.modal) {
      return before == .determiner || before == .possessivePronoun ? .noun : .modal
    }
    if readings.contains(.auxiliary) { return auxiliary(readings, before) }
    if readings.contains(.possessivePronoun) { return possessive(readings, next, sentence) }
    if readings.contains(.relative) { return .relative }
    if readings.contains(.determiner) { return determiner(index, before, next, sentence) }
    if readings.contains(.number), next.map({ isNominal($0, sentence) }) == true { return .number }
    if readings.contains(.pronoun) {
      // "the chancellor himself", "X, itself backed by Y"
      let isOfParticiple =
        before == .comma
        && next.map { sentence.units[$0].readings.contains(.verbParticiple) } == true
      return pack.isReflexive(unit.lexeme)
        && (before == .name || before == .noun || isOfParticiple) ? .adverb : .pronoun
    }
    if readings.contains(.conjunction) {
      // "might yet supply", "has not yet supplied"
      return readings.contains(.adverb)
        && (before == .modal || before == .negation || before == .adverb || before?.isVerb == true)
        ? .adverb : .conjunction
    }
    if readings.contains(.subordinator), opensReduced(index, next, sentence) { return .adverb }
    if readings.contains(.whAdverb) {
      return readings.contains(.subordinator) ? .subordinator : .whAdverb
    }
    if readings.contains(.subordinator) { return subordinator(index, before, next, sentence) }
    if readings.contains(.preposition) {
      // "no sooner had X armed Y than Z attacked it"
      if unit.lexeme == pack.marks.than, clauseFollows(index, sentence),
        sentence.units[..<index].contains(where: { pack.meansHardly($0.lexeme) })
      {
        return .subordinator
      }
      // "would like X to arm Y"
      if readings.contains(.verbBase), before == .modal || before == .infinitiveTo {
        return .verbBase
      }
      // "by following X", "stopped excluding X"
      if readings.contains(.verbGerund), takesGerund(before, index, sentence) { return .verbGerund }
      return preposition(index, before, next, sentence)
    }
    return readings.contains(.existential) ? .existential : nil
  }

  /// *have all been mocked*, *X and Y would both back Z*
  private func standsAmongVerbs(
    _ index: Int, _ before: Tag?, _ next: Int?, _ sentence: Sentence
  ) -> Bool {
    guard sentence.units[index].readings.isSuperset(of: [.determiner, .pronoun]), let next else {
      return false
    }
    let readings = sentence.units[next].readings
    if before == .modal, let modal = previous(index, sentence),
      let subject = previous(modal, sentence), sentence.units[subject].tag.isNominal
    {
      return readings.contains(.verbBase)
    }
    guard before?.isVerb == true else { return false }
    return !readings.isDisjoint(with: .verb)
      && readings.isDisjoint(with: [.noun, .adjective, .determiner])
  }

  /// *to*: before a verb, or a preposition.
  private func infinitiveTo(_ index: Int, _ before: Tag?, _ sentence: Sentence) -> Tag {
    if let next = following(index, sentence), let before = previous(index, sentence),
      sentence.units[next].lexeme == sentence.units[before].lexeme
    {
      // "shoulder to shoulder"
      return .preposition
    }
    guard let next = following(index, sentence, skippingAdverbs: true) else { return .preposition }
    let unit = sentence.units[next]
    guard unit.tag == .other, unit.readings.contains(.verbBase) else { return .preposition }
    // "whom X is believed to fund,"
    let isAct =
      previous(index, sentence).map {
        sentence.units[$0].tag == .verbParticiple
          && !pack.lexicon.verbClass(sentence.units[$0].lemma)
            .isDisjoint(with: VerbClass.telling.union([.plan, .ask, .possible]))
      } ?? false
    let isNoun =
      !isAct && unit.readings.contains(.noun)
      && (followsNominally(next, sentence, after: before) || isSetPhrase(index, next, sentence))
    return isNoun ? .preposition : .infinitiveTo
  }

  /// *be*, *have* and *do* in all their forms.
  private func auxiliary(_ readings: Readings, _ before: Tag?) -> Tag {
    if readings.contains(.verbParticiple), !readings.contains(.verbPast) { return .verbParticiple }
    if readings.contains(.verbGerund) { return .verbGerund }
    if readings.contains(.verbBase), before == .infinitiveTo || before == .modal {
      return .verbBase
    }
    if readings.contains(.verbPast) { return .verbPast }
    return readings.contains(.verbThird) ? .verbThird : .verbBase
  }

  /// *her*: possessive before a noun, object elsewhere.
  private func possessive(_ readings: Readings, _ next: Int?, _ sentence: Sentence) -> Tag {
    guard readings.contains(.pronoun) else { return .possessivePronoun }
    guard let next, isNominal(next, sentence),
      sentence.units[next].readings.isDisjoint(with: .closed)
    else { return .pronoun }
    return .possessivePronoun
  }

  /// *both*, *either*, *this*, *the*
  private func determiner(
    _ index: Int, _ before: Tag?, _ next: Int?, _ sentence: Sentence
  ) -> Tag {
    let unit = sentence.units[index]
    if unit.lexeme == pack.marks.both {
      if let next, joinsWhatFollows(before, next, sentence) { return .adverb }
    } else if unit.readings.contains(.conjunction) {
      return .conjunction
    } else if before == .name, pack.meansEvery(unit.lexeme), let next, actsOn(next, sentence),
      let name = previous(index, sentence), subjectIsPlural(name, sentence)
    {
      // "X, Y and Z all support W"
      return .adverb
    } else if before?.isVerb == true, pack.meansEvery(unit.lexeme), let next,
      let verb = previous(index, sentence), sentence.units[verb].lemma == pack.marks.be,
      sentence.units[next].readings.contains(.verbGerund), actsOn(next, as: .verbGerund, sentence)
    {
      // "are all fighting W"
      return .adverb
    }
    guard unit.readings.contains(.pronoun) || unit.readings.contains(.adverb) else {
      return .determiner
    }
    // "neither hostile to X nor …"
    if unit.lexeme == pack.marks.neither, let next, let beyond = following(next, sentence),
      sentence.units[next].readings.contains(.adjective),
      sentence.units[beyond].readings.contains(.preposition)
    {
      return .adverb
    }
    // "those backing X"
    if pack.standsForNoun(unit.lexeme), let next, actsOn(next, as: .verbGerund, sentence) {
      return .pronoun
    }
    return next.map { isNominal($0, sentence) } == true ? .determiner : .pronoun
  }

  /// Whether the word can be a verb with an object behind it.
  private func actsOn(
    _ index: Int, as form: Readings = .finite, _ sentence: Sentence
  ) -> Bool {
    !sentence.units[index].readings.isDisjoint(with: form)
      && following(index, sentence).map { opensGroup($0, sentence) } == true
  }

  /// *both X and Y*, *both mocked and insulted*
  private func joinsWhatFollows(_ before: Tag?, _ next: Int, _ sentence: Sentence) -> Bool {
    let readings = sentence.units[next].readings
    return opensGroup(next, sentence) || readings.contains(.pronoun)
      || before?.isVerb == true && !readings.isDisjoint(with: .verb)
      || before == .name && !readings.isDisjoint(with: .finite)
      // "X and Y, a friend, both spoke up", but not "both backed by Z"
      || before == .comma && !readings.isDisjoint(with: [.verbPast, .verbThird])
        && following(next, sentence).map { sentence.units[$0].lexeme != pack.marks.by } ?? true
  }

  /// *since*, *while*, *before*
  private func subordinator(
    _ index: Int, _ before: Tag?, _ next: Int?, _ sentence: Sentence
  ) -> Tag {
    let readings = sentence.units[index].readings
    if readings.contains(.adverb), before?.isVerb == true, let next,
      sentence.units[next].readings.contains(.verbParticiple)
    {
      // "has since endorsed"
      return .adverb
    }
    guard readings.contains(.preposition) || readings.contains(.adverb),
      tellsName(index, sentence) || tellsUntrue(index, sentence)
        || tellsWhatInside(index, sentence)
        || !clauseFollows(index, sentence, upToConjunction: tellsWhat(index, sentence))
    else { return .subordinator }
    return readings.contains(.preposition) ? .preposition : .adverb
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
    // "vowed to campaign against X", "its decision to vote against X"
    if pack.governs(pack.lexicon[unit.lexeme].verb, sentence.units[beyond].lexeme)
      || opensIdiom(unit, beyond, sentence)
    {
      return false
    }
    return !startsNounGroup(beyond, sentence)
  }

  /// *bowed to pressure from X*: a set phrase, but not *came to hate X*.
  private func isSetPhrase(_ to: Int, _ next: Int, _ sentence: Sentence) -> Bool {
    guard let before = previous(to, sentence),
      following(next, sentence).map({ opensGroup($0, sentence) }) != true
    else { return false }
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
      if !readings.isDisjoint(with: .finite), endsCleft(index, sentence) { return .relative }
      if nextIsVerb || readings.contains(.adverb) && !readings.contains(.determiner)
        || !readings.isDisjoint(with: .finite) && !readings.contains(.noun)
      {
        return .relative
      }
      // "the claim that X did" tells what is claimed; "the act that X condemned" tells which act.
      if before == .noun, hasGap(index, sentence) { return .relative }
      guard let noun = toldApart(index, before, sentence),
        !pack.tellsContent(sentence.units[noun].lemma),
        !pack.lexicon.nounClass(sentence.units[noun].lemma).contains(.time),
        !sentence.units[noun].readings.contains(.calendar),
        !isObjectOfSaying(noun, sentence)
      else { return .subordinator }
      return .relative
    case .preposition:
      if tellsClause(index, behind: .particle, sentence) { return .subordinator }
      return isNominal(next, sentence) ? .determiner : .pronoun
    default:
      if nextIsVerb { return before?.isVerb == true ? .subordinator : .pronoun }
      if before?.isVerb == true || before == .adjective || before == .comma
        || before == .conjunction || before == .particle || before == .pronoun || before == .quote
      {
        return .subordinator
      }
      if tellsClause(index, behind: .adverb, sentence) { return .subordinator }
      return isNominal(next, sentence) ? .determiner : .subordinator
    }
  }

  /// *, an idea that X rejected.*: behind a comma and an article, a verb that judges something and has
  /// no object but what *that* stands for.
  private func hasGap(_ that: Int, _ sentence: Sentence) -> Bool {
    guard that > 3, that + 2 < sentence.units.count, sentence.units[that - 3].tag == .comma,
      pack.marks.isIndefinite(sentence.units[that - 2].lexeme),
      sentence.units[that + 1].tag == .name,
      pack.intentions[sentence.units[that - 1].lemma]?.isDisjoint(with: .telling) ?? true
    else { return false }
    let verb = sentence.units[that + 2]
    guard verb.tag == .other, !verb.readings.isDisjoint(with: [.verbPast, .verbThird]),
      pack.judges(pack.lexicon[verb.lexeme].verb)
    else { return false }
    return that + 3 == sentence.units.count
      || [.stop, .comma, .semicolon].contains(sentence.units[that + 3].tag)
      || sentence.units[that + 3].lexeme == pack.marks.as
  }

  /// The noun before *that*, or, where a name stands there, the noun that it hangs on: *attacks on X
  /// that Y condemned*, but not *insisted at talks with X that*.
  private func toldApart(_ that: Int, _ before: Tag?, _ sentence: Sentence) -> Int? {
    guard let word = previous(that, sentence) else { return nil }
    if before == .noun { return word }
    guard before == .name, let preposition = previous(word, sentence),
      sentence.units[preposition].tag == .preposition,
      let noun = previous(preposition, sentence), sentence.units[noun].tag == .noun,
      let verb = lastFiniteVerb(before: noun, sentence),
      pack.lexicon.verbClass(sentence.units[verb].lemma)
        .isDisjoint(with: VerbClass.telling.union([.say, .allege, .deny, .plan, .ask, .want]))
    else { return nil }
    return noun
  }

  /// *found out that the army had*, *said again that Norland had*: a clause, behind what belongs to the
  /// verb.
  private func tellsClause(
    _ that: Int, behind reading: Readings, _ sentence: Sentence
  ) -> Bool {
    guard let before = previous(that, sentence), before > 0,
      sentence.units[before].readings.contains(reading),
      let verb = previous(that, sentence, skippingAdverbs: reading == .adverb),
      sentence.units[verb].tag.isVerb
        || previous(verb, sentence).map({ sentence.units[$0].tag.isVerb }) == true
    else { return false }
    return clauseFollows(that, sentence)
  }

  /// *it was Norland that*, *it is X, not Y, that*: who it was, and then what they did.
  private func endsCleft(_ index: Int, _ sentence: Sentence) -> Bool {
    var cursor = index - 1
    while cursor > 0, index - cursor < Self.longestSpeaker, !sentence.units[cursor].tag.isVerb {
      cursor -= 1
    }
    return cursor > 0 && sentence.units[cursor].lemma == pack.marks.be
      && pack.pronouns[sentence.units[cursor - 1].lexeme] == .thing
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
