/// Noun or verb: *backs*, *support*, *strike*.
extension Tagger {
  /// Decides for words that can be both, after a possible subject.
  func isVerbHere(
    _ index: Int, _ readings: Readings, before: Int?, next: Int?, _ sentence: Sentence
  ) -> Bool {
    guard !readings.isDisjoint(with: .finite) else { return false }
    let nextBeginsGroup =
      next.map { startsNounGroup($0, sentence) || isFaced($0, by: index, sentence) } ?? false
    guard var before else { return false }
    if sentence.units[before].tag == .adverb,
      let earlier = previous(before, sentence, skippingAdverbs: true)
    {
      before = earlier
    }
    if isBothWho(before, sentence), readings.contains(.verbBase), nextBeginsGroup { return true }
    // "neither backs nor arms X"
    if sentence.units[before].lexeme == pack.marks.neither
      || sentence.units[before].lexeme == pack.marks.both,
      let earlier = previous(before, sentence)
    {
      before = earlier
    }
    if !readings.isDisjoint(with: [.verbThird, .verbBase]), isSaidOfRelative(before, sentence) {
      // "which it says ships guns to X"
      let nextIsNoun = next.map { sentence.units[$0].readings.contains(.noun) } ?? false
      if nextBeginsGroup || nextIsNoun && !finiteVerbAhead(index + 1, sentence) { return true }
    }
    if let next, !sentence.units[next].readings.isDisjoint(with: [.auxiliary, .modal]),
      pack.lexicon.verbClass(pack.lexicon[sentence.units[index].lexeme].verb).contains(.say),
      followsRelative(index, sentence)
    {
      // "X, who Norland claims has armed Y"
      return true
    }
    // "whom X arms and Y trains"
    if let next, readings.contains(.verbThird), sentence.units[before].tag == .name,
      sentence.units[next].readings.contains(.conjunction), before > 0,
      sentence.units[before - 1].lexeme == pack.marks.whom
    {
      return true
    }
    // "their Wagner allies"
    if sentence.units[before].tag == .name, readings.contains(.noun), before > 0,
      sentence.units[before - 1].tag == .possessivePronoun,
      pack.isRole(pack.lexicon[sentence.units[index].lexeme].noun)
    {
      return false
    }
    // "denied Turkish claims that", "NATO allies including X"
    if readings.contains(.noun), let next, sentence.units[before].tag == .name {
      let noun = pack.lexicon[sentence.units[index].lexeme].noun
      if isBareDemonym(before, sentence), sentence.units[next].lexeme == pack.marks.that,
        pack.tellsContent(noun)
      {
        return false
      }
      if pack.isRole(noun), pack.exemplifies(sentence.units[next].lexeme) { return false }
    }
    // "whose pay X covers"
    if sentence.units[before].lexeme == pack.marks.whose { return false }
    switch sentence.units[before].tag {
    case .noun, .name, .number, .closing, .quote, .comma, .adverb, .pronoun, .relative, .dash: break
    case .conjunction:
      // "funds X and arms Y": the same form as the verb before.
      // "closed its ports and hit out at X"
      let behind = next.flatMap {
        sentence.units[$0].readings == .adverb ? following($0, sentence) : $0
      }
      let isPhrasal =
        behind.map {
          pack.isPhrasal(
            pack.lexicon[sentence.units[index].lexeme].verb, sentence.units[$0].lexeme)
            || readings.contains(.verbPast)
              && pack.governs(
                pack.lexicon[sentence.units[index].lexeme].verb, sentence.units[$0].lexeme)
        } ?? false
      let endsClause = next.map { sentence.units[$0].tag == .stop } ?? true
      guard nextBeginsGroup || isPhrasal || endsClause && readings.contains(.verbPast),
        let earlier = lastFiniteVerb(before: index, sentence)
      else {
        return false
      }
      let form = sentence.units[earlier].tag
      // "is armed by X and funds Y"
      let isOfPresent =
        form == .verbParticiple
        && previous(earlier, sentence, skippingAdverbs: true).map {
          sentence.units[$0].tag == .verbThird
        } == true
      if readings.contains(.verbThird), form.isFinite || isOfPresent, let next,
        opensGroup(next, sentence) || isFaced(next, by: index, sentence),
        !finiteVerbAhead(index, sentence)
      {
        // "cut its ties and backs X", but not "condemned raids and strikes the army made"
        return true
      }
      return form == .verbThird && readings.contains(.verbThird)
        || form == .verbPast && readings.contains(.verbPast)
        || form == .verbBase && readings.contains(.verbBase)
        || form == .verbParticiple && readings.contains(.verbParticiple)
    default: return false
    }
    if let next, pack.isCopular(pack.lexicon[sentence.units[index].lexeme].verb),
      sentence.units[next].readings.contains(.verbParticiple)
    {
      // "Rwanda stands accused"
      return true
    }
    if let next, sentence.units[next].readings.contains(.verbGerund),
      readings.contains(.verbThird) || readings.contains(.verbPast),
      pack.lexicon.verbClass(pack.lexicon[sentence.units[index].lexeme].verb).contains(.continue)
    {
      // "the party keeps vilifying X"
      return true
    }
    if isRemark(index, before: before, next: next, sentence) { return true }
    if opensLongIdiom(index, sentence), !hasFiniteVerb(before: index, sentence) { return true }
    if readings.contains(.verbPast), let next, isObjectPronoun(next, sentence) { return true }
    if readings.contains(.verbThird), tellsWhatIs(index, before: before, next: next, sentence) {
      return true
    }
    if finiteVerbAhead(index, sentence) || hasFiniteVerb(before: index, sentence) { return false }
    if readings.contains(.verbThird) {
      if sentence.units[before].isPlural, !readings.contains(.verbPast) { return false }
      if sentence.units[before].tag == .noun, endsCompound(index, before: before, sentence) {
        return false
      }
      if !nextBeginsGroup, isBareDemonym(before, sentence) { return false }
      if sentence.units[before].tag == .name, deniesContent(before, next, sentence) { return true }
      // "rifles and Javelin missiles to X", "the Sarir and Zella fields from X"
      if !nextBeginsGroup,
        sentence.units[before].tag == .name || sentence.units[before].tag == .noun,
        !pack.lexicon.nounClass(pack.lexicon[sentence.units[index].lexeme].noun)
          .isDisjoint(with: [.weapon, .place])
      {
        return false
      }
      // "with rocket attacks"
      if !nextBeginsGroup, sentence.units[before].tag == .noun,
        let earlier = previous(before, sentence), sentence.units[earlier].tag == .preposition
      {
        return false
      }
      return nextBeginsGroup
        || next.map {
          takesVerb($0, sentence) || goesOnWithVerbs($0, sentence) || sharesObject($0, sentence)
        } ?? false
    }
    if readings.contains(.verbPast) { return true }
    if readings.contains(.verbBase) {
      guard subjectIsPlural(before, sentence), !isAdjectiveOfNation(before, sentence) else {
        return false
      }
      return nextBeginsGroup || next.map { takesVerb($0, sentence) } ?? false
    }
    return false
  }

  /// *Norland wishes Sudra had backed Velania*: between two names at the start, of which the second has a
  /// verb, only a verb that takes a clause can stand.
  private func tellsWhatIs(
    _ index: Int, before: Int, next: Int?, _ sentence: Sentence
  ) -> Bool {
    guard sentence.units[before].tag == .name, !isBareDemonym(before, sentence),
      !isPluralName(sentence.units[before], sentence), let next,
      sentence.units[next].tag == .name, next + 1 < sentence.units.count,
      !pack.lexicon.verbClass(pack.lexicon[sentence.units[index].lexeme].verb)
        .isDisjoint(with: [.say, .want, .allege, .deny, .possible])
    else { return false }
    let opens =
      previous(before, sentence).map {
        [.comma, .conjunction, .subordinator, .semicolon].contains(sentence.units[$0].tag)
      } ?? true
    let behind = sentence.units[next + 1].readings
    return opens && !behind.isDisjoint(with: [.auxiliary, .modal, .verbThird, .verbPast])
  }

  /// *faces sanctions from X*: two plurals in a row, of which the first meets or gets the other.
  private func isFaced(_ next: Int, by index: Int, _ sentence: Sentence) -> Bool {
    let verb = pack.lexicon[sentence.units[index].lexeme].verb
    return sentence.units[index].readings.contains(.verbThird)
      && sentence.units[next].readings.isSuperset(of: [.noun, .verbThird])
      && !pack.lexicon.verbClass(verb).isDisjoint(with: [.face, .get])
  }

  /// *X, which Norland says arms Y*: what the relative pronoun stands for does it.
  private func isSaidOfRelative(_ verb: Int, _ sentence: Sentence) -> Bool {
    sentence.units[verb].tag.isFinite
      && pack.lexicon.verbClass(sentence.units[verb].lemma).contains(.say)
      && followsRelative(verb, sentence)
  }

  /// Whether nothing but a subject stands between a relative pronoun and the word.
  private func followsRelative(_ verb: Int, _ sentence: Sentence) -> Bool {
    var subject = verb - 1
    while subject >= 0, verb - subject < Self.longestSpeaker,
      sentence.units[subject].tag.isNominal || sentence.units[subject].tag == .pronoun
        || sentence.units[subject].isSilent
    {
      subject -= 1
    }
    return subject >= 0 && subject < verb - 1 && sentence.units[subject].tag == .relative
  }

  /// *but both want X*: no determiner.
  private func isBothWho(_ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.units[index].lexeme == pack.marks.both, index > 0 else { return false }
    let before = sentence.units[index - 1]
    return before.readings.contains(.conjunction) || before.tag == .comma
      || before.tag == .semicolon
  }

  /// *struck Hamas and Iranian targets in Sudra*: no one person of that country, whom an article
  /// would announce.
  private func isBareDemonym(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    guard unit.mention >= 0, sentence.mentions[Int(unit.mention)].meaning == .demonym,
      !isPluralName(unit, sentence), let earlier = previous(index, sentence)
    else { return false }
    return sentence.units[earlier].tag != .determiner && sentence.units[earlier].tag != .adjective
  }

  /// *, a claim Norland rejects.*: behind a noun that holds what was said, whoever answers it.
  private func deniesContent(_ name: Int, _ next: Int?, _ sentence: Sentence) -> Bool {
    guard let noun = previous(name, sentence), sentence.units[noun].tag == .noun,
      pack.tellsContent(sentence.units[noun].lemma)
    else { return false }
    guard let next else { return true }
    return sentence.units[next].tag == .stop || sentence.units[next].tag == .comma
  }

  /// *backs, funds and arms X*: more verbs of the same form, and what they act on.
  func goesOnWithVerbs(_ index: Int, _ sentence: Sentence) -> Bool {
    var cursor = index
    var found = false
    while cursor < min(sentence.units.count, index + Self.reach) {
      let unit = sentence.units[cursor]
      if unit.tag == .comma || unit.readings.contains(.conjunction)
        || unit.readings.contains(.adverb) && !unit.readings.contains(.noun)
      {
        cursor += 1
      } else if unit.readings.contains(.verbThird), unit.tag == .other {
        found = true
        cursor += 1
      } else {
        return found
          && (startsNounGroup(cursor, sentence) || isGovernedBehind(cursor, sentence))
      }
    }
    return false
  }

  /// *arms and stands by X*: a preposition that a frame knows with the verb before it.
  private func isGovernedBehind(_ preposition: Int, _ sentence: Sentence) -> Bool {
    guard sentence.units[preposition].readings.contains(.preposition),
      let next = following(preposition, sentence)
    else { return false }
    return startsNounGroup(next, sentence)
      && pack.combines(
        pack.lexicon[sentence.units[preposition - 1].lexeme].verb,
        with: sentence.units[preposition].lexeme)
  }

  /// *X backs, and Y arms, Z*: from the first comma, another verb of the same form before another
  /// comma.
  private func sharesObject(_ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.units[index].tag == .comma, index + 1 < sentence.units.count,
      sentence.units[index + 1].readings.contains(.conjunction)
    else { return false }
    for cursor in index + 2..<max(index + 2, min(sentence.units.count - 1, index + Self.reach)) {
      if sentence.units[cursor].tag == .comma { return false }
      if sentence.units[cursor].tag == .other,
        sentence.units[cursor].readings.contains(.verbThird)
      {
        return sentence.units[cursor + 1].tag == .comma
      }
    }
    return false
  }

  /// *, Politico reports,*, *“…,” the Norland army claims.*
  func isRemark(
    _ index: Int, before: Int, next: Int?, _ sentence: Sentence
  ) -> Bool {
    guard let next, [.comma, .stop].contains(sentence.units[next].tag) else { return false }
    let verb = pack.lexicon[sentence.units[index].lexeme].verb
    guard !pack.lexicon.verbClass(verb).isDisjoint(with: [.say, .allege]),
      canSpeak(sentence.units[before])
    else { return false }
    var first = before
    while first > 0, before - first < Self.longestSpeaker,
      sentence.units[first - 1].tag.isNominal || sentence.units[first - 1].tag == .determiner
        || sentence.units[first - 1].tag == .adjective
    {
      first -= 1
    }
    return first > 0 && [.comma, .quote].contains(sentence.units[first - 1].tag)
  }

  private func canSpeak(_ unit: Unit) -> Bool {
    unit.tag == .name
      || unit.tag == .noun
        && !pack.lexicon.nounClass(unit.lemma).isDisjoint(with: [.force, .organ, .government])
  }

  /// Prepositions, particles and *to* may follow a verb as well as a noun.
  func takesVerb(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    return !unit.readings.isDisjoint(with: [.preposition, .particle, .infinitiveTo, .adverb])
      || unit.readings.contains(.subordinator) || unit.tag == .quote
  }

  func subjectIsPlural(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    if unit.tag == .noun {
      // "a media house"
      return unit.isPlural
        && !(index > 0 && pack.marks.isIndefinite(sentence.units[index - 1].lexeme))
    }
    if unit.tag == .name {
      if unit.mention >= 0, isPluralName(unit, sentence) { return true }
      // "the Defence Forces of Maren Tolk reject"
      if index > 1, sentence.units[index - 1].lexeme == pack.marks.ofWord {
        return subjectIsPlural(index - 2, sentence)
      }
      var cursor = index - 1
      while cursor >= 0, cursor > index - 4 {
        if sentence.units[cursor].tag == .conjunction { return true }
        cursor -= 1
      }
    }
    return unit.tag == .quote || unit.tag == .comma || unit.tag == .relative
  }

  func isPluralName(_ unit: Unit, _ sentence: Sentence) -> Bool {
    pack.isPluralName(sentence.tokens[Int(unit.end) - 1].lexeme)
  }

  func isBoundary(_ unit: Unit) -> Bool {
    switch unit.tag {
    case .comma, .semicolon, .stop, .dash, .opening, .closing, .relative, .subordinator: true
    default:
      unit.tag == .other
        && !unit.readings.isDisjoint(with: [.relative, .subordinator, .whAdverb])
        && !unit.readings.contains(.preposition)
    }
  }

  /// *rather than join X*, *rather than back X*, *rather than side with X*
  func isLeftUndone(_ at: Place, _ sentence: Sentence) -> Bool {
    guard let before = at.before, let next = at.next else { return false }
    return pack.prefersOther(sentence.units[before].lexeme)
      && (sentence.units[next].mention >= 0 || opensGroup(next, sentence)
        || pack.combines(pack.lexicon[at.unit.lexeme].verb, with: sentence.units[next].lexeme))
  }

  /// *X, weary of war, …*: no comma cuts a name off from a base form.
  func opensAdjectiveAside(_ at: Place, _ sentence: Sentence) -> Bool {
    guard at.readings.isSuperset(of: [.adjective, .verbBase]), !at.canBeNoun,
      at.beforeTag == .comma,
      let name = at.before.flatMap({ previous($0, sentence) })
    else { return false }
    return sentence.units[name].tag == .name
  }

  /// *left the border open*, *called the leaders brave*: no base form behind a noun that is not plural,
  /// or behind whom a verb calls so.
  func tellsResult(_ at: Place, _ sentence: Sentence) -> Bool {
    guard at.readings.isSuperset(of: [.adjective, .verbBase]), !at.canBeNoun,
      at.beforeTag == .noun || at.beforeTag == .name,
      at.readings.isDisjoint(with: [.verbThird, .verbPast]), let noun = at.before,
      at.next.map({ !isNominal($0, sentence) || $0 == sentence.units.count - 1 }) ?? true
    else { return false }
    if at.beforeTag == .noun, !sentence.units[noun].isPlural { return true }
    guard let verb = lastFiniteVerb(before: at.index, sentence), at.index - verb < 7 else {
      return false
    }
    return pack.lexicon.verbClass(sentence.units[verb].lemma).contains(.name)
  }
}
