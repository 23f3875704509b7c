/// The tag of a word from its readings and what stands around it: the first rule that applies decides.
extension Tagger {
  /// A word that is being tagged, and its neighbours.
  struct Place {
    let index: Int
    let unit: Unit
    let readings: Readings
    /// The unit before it, and the one before that where adverbs stand between.
    let before: Int?
    let beforeTag: Tag?
    let steady: Int?
    let steadyTag: Tag?
    let next: Int?

    var canBeNoun: Bool { readings.contains(.noun) }
    var canBeVerb: Bool { !readings.isDisjoint(with: .verb) }
  }

  func choose(_ index: Int, _ sentence: Sentence) -> Tag {
    let unit = sentence.units[index]
    let token = sentence.tokens[Int(unit.first)]
    if token.shape == .clitic { return clitic(index, token, sentence) }
    if token.shape == .punctuation { return .other }
    let before = previous(index, sentence)
    let steady = previous(index, sentence, skippingAdverbs: true)
    let place = Place(
      index: index, unit: unit, readings: unit.readings, before: before,
      beforeTag: before.map { sentence.units[$0].tag }, steady: steady,
      steadyTag: steady.map { sentence.units[$0].tag }, next: following(index, sentence))
    if isQuotedBeforeName(index, sentence) || goesOnDescribing(index, sentence)
      || tellsWhatBefell(index, sentence)
    {
      return .adjective
    }
    if isSaidOf(index, sentence) { return .verbParticiple }
    return fixedTag(place, sentence) ?? baseForm(place, sentence)
      ?? behindAuxiliary(place, sentence) ?? behindModifier(place, sentence)
      ?? (place.canBeVerb
        ? particle(place, sentence) ?? verbOrNoun(place, sentence) : noVerb(place, sentence))
  }

  /// Names of days and months, closed classes and numbers.
  private func fixedTag(_ at: Place, _ sentence: Sentence) -> Tag? {
    if at.readings.contains(.calendar), at.unit.isCapitalised, at.before != nil { return .noun }
    if !at.readings.isDisjoint(with: .closed) || at.readings.contains(.existential) {
      if let tag = closed(at.index, at.beforeTag, at.next, sentence) { return tag }
    }
    if at.readings.contains(.number), !at.readings.contains(.verbBase) { return .number }
    // "has long armed X"
    if at.readings.isSuperset(of: [.adverb, .adjective]), at.beforeTag?.isVerb == true,
      let before = at.before, sentence.units[before].lemma == pack.marks.have, let next = at.next,
      sentence.units[next].readings.contains(.verbParticiple), isKnownVerb(sentence.units[next]),
      beginsGroup(next, sentence)
    {
      return .adverb
    }
    return nil
  }

  private func baseForm(_ at: Place, _ sentence: Sentence) -> Tag? {
    // "helped Norland attack Sudra"
    if at.readings.contains(.verbBase), isBareInfinitive(at.index, sentence),
      at.next.map({ startsNounGroup($0, sentence) }) ?? false
    {
      return .verbBase
    }
    // After to, a modal or do: a base form.
    if at.readings.contains(.verbBase), let steadyTag = at.steadyTag, let steady = at.steady {
      if steadyTag == .infinitiveTo || steadyTag == .modal { return .verbBase }
      if steadyTag == .negation, supportsVerb(before: steady, sentence) { return .verbBase }
      if at.beforeTag?.isVerb == true,
        pack.lexicon.verbClass(sentence.units[steady].lemma).contains(.bare)
      {
        return .verbBase
      }
      if steadyTag.isVerb, sentence.units[steady].lemma == pack.marks.do,
        !beginsGroup(steady, sentence) || takesNext(at, sentence)
      {
        return .verbBase
      }
    }
    return nil
  }

  /// *did tear into X*, *did support the plan*: what stands next goes with the word as a verb.
  private func takesNext(_ at: Place, _ sentence: Sentence) -> Bool {
    let verb = pack.lexicon[at.unit.lexeme].verb
    return at.next.map {
      let next = sentence.units[$0]
      if next.tag == .name
        || !next.readings.isDisjoint(with: [.determiner, .possessivePronoun, .title])
      {
        return true
      }
      return pack.governs(verb, sentence.units[$0].lexeme)
        || pack.isPhrasal(verb, sentence.units[$0].lexeme)
    } ?? false
  }

  /// *the former used to praise X*, *the latter has left*: no noun follows.
  private func standsForOne(_ at: Place, _ sentence: Sentence) -> Bool {
    guard pack.meansFormer(at.unit.lexeme) || pack.meansLatter(at.unit.lexeme), let next = at.next
    else { return false }
    let readings = sentence.units[next].readings
    // "called the latter a thief", "praised the former, …"
    if !readings.isDisjoint(with: [.auxiliary, .modal, .determiner])
      || [.comma, .stop].contains(sentence.units[next].tag)
    {
      return true
    }
    return !readings.isDisjoint(with: .finite) && readings.isDisjoint(with: .noun)
      && following(next, sentence).map {
        // "the latter called X a thief"
        sentence.units[$0].readings.contains(.infinitiveTo) || startsNounGroup($0, sentence)
      } == true
  }

  /// Behind an article, an adjective, a number or a preposition.
  private func behindModifier(_ at: Place, _ sentence: Sentence) -> Tag? {
    switch at.beforeTag {
    case .adjective
    where at.readings.contains(.verbGerund)
      && at.next.map({
        isNominal($0, sentence) && !opensGroup($0, sentence)
      }) == true:
      // "her most candid speaking appearances"
      return .adjective
    case .determiner where standsForOne(at, sentence): return .noun
    // "whose exiled leader"
    case .relative
    where at.before.map { sentence.units[$0].lexeme == pack.marks.whose } == true
      && at.readings.contains(.verbParticiple) && !at.canBeNoun
      && at.next.map { isNominal($0, sentence) } == true:
      return .adjective
    case .determiner, .possessivePronoun, .possessive, .adjective:
      if at.beforeTag == .adjective, at.canBeVerb, !at.canBeNoun, !at.readings.contains(.adjective),
        !at.readings.contains(.verbParticiple)
          || !(at.next.map { isNominal($0, sentence) } ?? false)
      {
        return verbTag(at.index, at.readings, before: at.beforeTag, next: at.next, sentence)
      }
      if at.readings == .adverb, at.next.map({ isPlainNoun($0, sentence) }) == true {
        // "his then deputy", "the only ally"
        return .adjective
      }
      return nominalTag(at.readings, next: at.next, sentence)
    case .verbPast, .verbThird, .verbBase, .verbParticiple:
      // "freed jailed Sudanese pilots"
      return tellsOfObject(at, of: at.before, sentence) ? .adjective : nil
    case .number:
      if at.readings.contains(.verbPast), followsYear(at, sentence) {
        // "who in 2019 cut ties with X"
        return verbTag(at.index, at.readings, before: nil, next: at.next, sentence)
      }
      if at.readings.contains(.verbParticiple), !at.canBeNoun,
        at.next.map({ sentence.units[$0].readings.contains(.noun) }) == true
          || tellsOfObject(at, of: at.before.flatMap { previous($0, sentence) }, sentence)
      {
        // "6,000 alleged members"
        return .adjective
      }
      if at.canBeVerb, !at.canBeNoun {
        // "eight top Hamas leaders"
        if at.readings.contains(.adjective), at.next.map({ isNominal($0, sentence) }) == true {
          return .adjective
        }
        return verbTag(at.index, at.readings, before: at.beforeTag, next: at.next, sentence)
      }
      return nominalTag(at.readings, next: at.next, sentence)
    case .preposition:
      if at.readings.contains(.verbBase),
        !at.canBeNoun && !at.readings.contains(.adjective)
          || isLeftUndone(at, sentence)
      {
        // "rather than denounce it"
        return .verbBase
      }
      if at.readings.contains(.verbGerund), at.readings.contains(.adjective),
        continuesGroup(at.next, sentence), !opensIdiom(at.unit, at.next, sentence),
        !actsOnGoods(at, sentence)
      {
        // "under withering fire"
        return .adjective
      }
      if at.readings.contains(.verbGerund) {
        if at.canBeNoun, at.next.map({ startsNounGroup($0, sentence) }) != true,
          !leadsToInfinitive(at.index, next: at.next, sentence),
          !isPhrasalGerund(at.index, next: at.next, sentence),
          !sharesObjectWithGerund(at.next, sentence),
          !isCharge(at, sentence), !goesOnAsVerb(at, sentence)
        {
          return .noun
        }
        return .verbGerund
      }
      return nominalTag(at.readings, next: at.next, sentence)
    default: break
    }
    return nil
  }

  /// A participle between a verb and what it acts on, unless a relative clause ends before it: *the
  /// gang (that) X armed attacked Y*.
  private func tellsOfObject(_ at: Place, of verb: Int?, _ sentence: Sentence) -> Bool {
    // "set free ten jailed pilots"
    let isParticle = verb.map { sentence.units[$0].tag == .particle } == true
    guard let verb = isParticle ? verb.flatMap({ previous($0, sentence) }) : verb,
      at.readings.contains(.verbParticiple), sentence.units[verb].tag.isVerb,
      sentence.units[verb].lemma != pack.marks.be, sentence.units[verb].lemma != pack.marks.have,
      let next = at.next,
      isNominal(next, sentence) && !opensGroup(next, sentence) || isModifier(next, sentence)
    else { return false }
    if sentence.units[verb].tag == .verbParticiple {
      guard let auxiliary = previous(verb, sentence, skippingAdverbs: true),
        sentence.units[auxiliary].lemma == pack.marks.have
      else { return false }
    }
    var cursor = verb
    while cursor > max(0, verb - Self.reach) {
      cursor -= 1
      let unit = sentence.units[cursor]
      if unit.tag == .relative { return false }
      if unit.tag == .name, cursor > 0, sentence.units[cursor - 1].tag == .noun,
        !sentence.units[cursor - 1].readings.contains(.title)
      {
        return false
      }
      if isBoundary(unit) { break }
    }
    return true
  }

  /// *Sudanese troops*: a demonym before its noun.
  private func isModifier(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    guard unit.mention >= 0, sentence.mentions[Int(unit.mention)].meaning == .demonym,
      let noun = following(index, sentence)
    else { return false }
    return sentence.units[noun].readings.contains(.noun) && !opensGroup(noun, sentence)
  }

  private func noVerb(_ at: Place, _ sentence: Sentence) -> Tag {
    if at.readings.contains(.particle), at.beforeTag?.isVerb == true, let before = at.before,
      pack.lexicon.isPhrasal(sentence.units[before].lemma, at.unit.lexeme)
    {
      // "walked away from its alliance"
      return .particle
    }
    if at.readings.contains(.adverb), !at.canBeNoun,
      !(at.readings.contains(.adjective)
        && continuesGroup(at.next, sentence))
    {
      let opensParticiple =
        at.next.map {
          sentence.units[$0].readings.contains(.verbParticiple)
            && !sentence.units[$0].readings.contains(.noun)
        } ?? false
      return at.readings.contains(.adjective) && at.beforeTag?.isVerb == true && !opensParticiple
        && sentence.units[at.before ?? 0].lemma == pack.marks.be ? .adjective : .adverb
    }
    if at.readings.contains(.particle), at.beforeTag?.isVerb == true { return .particle }
    return nominalTag(at.readings, next: at.next, sentence)
  }

  private func particle(_ at: Place, _ sentence: Sentence) -> Tag? {
    if at.readings.contains(.particle), at.beforeTag == .pronoun, let before = at.before,
      // "took it on"
      !pack.isSubjectForm(sentence.units[before].lexeme)
        || pack.pronouns[sentence.units[before].lexeme] == .thing,
      let verb = previous(before, sentence), sentence.units[verb].tag.isVerb,
      !pack.lexicon.verbClass(sentence.units[verb].lemma).contains(.say),
      at.next.map({ !startsNounGroup($0, sentence) }) ?? true
    {
      // "let them back"
      return .particle
    }
    if at.readings.contains(.particle), at.canBeNoun, at.beforeTag == .name,
      let verb = lastFiniteVerb(before: at.index, sentence), at.index - verb < 5
    {
      // "welcomed the general back"
      return .particle
    }
    if at.canBeNoun, isPhrasalVerb(at.index, before: at.beforeTag, next: at.next, sentence) {
      return .particle
    }
    if at.readings.contains(.particle), at.beforeTag?.isVerb == true,
      !at.canBeNoun || at.next.map({ !isNominal($0, sentence) }) ?? true
    {
      return .particle
    }
    return nil
  }

  /// *under a programme run from X*: the clause has its verb.
  private func hasVerb(before index: Int, _ sentence: Sentence) -> Bool {
    var cursor = index - 1
    while cursor >= 0, !isBoundary(sentence.units[cursor]) {
      if sentence.units[cursor].tag.isVerb { return true }
      cursor -= 1
    }
    return false
  }

  /// For a word that can be a verb, and where no neighbour decides alone.
  private func verbOrNoun(_ at: Place, _ sentence: Sentence) -> Tag {
    if at.beforeTag == .relative, at.canBeNoun, let before = at.before,
      sentence.units[before].lexeme == pack.marks.whose
    {
      return nominalTag(at.readings, next: at.next, sentence)
    }
    if at.beforeTag == .relative, at.canBeNoun, let before = at.before,
      let earlier = previous(before, sentence),
      sentence.units[earlier].tag == .preposition
    {
      // "through which banks pay": no subject yet.
      return nominalTag(at.readings, next: at.next, sentence)
    }
    if at.beforeTag == .pronoun || at.beforeTag == .relative {
      if !at.readings.isDisjoint(with: .finite) {
        return verbTag(at.index, at.readings, before: at.beforeTag, next: at.next, sentence)
      }
    }
    if tellsResult(at, sentence) || opensAdjectiveAside(at, sentence) { return .adjective }
    if at.readings.contains(.verbGerund), tellsPurpose(at, sentence) { return .noun }
    if !at.canBeNoun,
      !at.readings.contains(.adjective) || at.next.map({ !isNominal($0, sentence) }) ?? true
    {
      return verbTag(at.index, at.readings, before: at.beforeTag, next: at.next, sentence)
    }
    if at.readings.contains(.verbGerund),
      isNamedActivity(at.index, before: at.before, next: at.next, sentence)
        || isGoodsOfNation(at, sentence) || endsListOfGoods(at, sentence)
        || holdsClause(at.index, before: at.before, next: at.next, sentence)
    {
      return .noun
    }
    if at.readings.contains(.verbGerund) {
      // "received funding"
      let carries =
        at.beforeTag?.isVerb == true
        && !pack.lexicon.verbClass(sentence.units[at.before ?? 0].lemma)
          .isDisjoint(with: [.give, .get, .face, .lose])
        // "began fighting beside X"
        && !pack.lexicon.verbClass(sentence.units[at.before ?? 0].lemma).contains(.continue)
      // "halted funding to X", but "stopped funding X"
      let isEnded =
        at.beforeTag?.isVerb == true && at.canBeNoun
        && pack.lexicon.verbClass(sentence.units[at.before ?? 0].lemma).contains(.end)
        && at.next.map({ sentence.units[$0].readings.contains(.infinitiveTo) }) == true
      if modifiesGoods(at, sentence) { return .adjective }
      return (carries || isEnded || isHandled(at, sentence))
        && at.next.map({ startsNounGroup($0, sentence) }) != true
        ? .noun : .verbGerund
    }
    if at.readings.contains(.verbParticiple), let next = at.next,
      sentence.units[next].lexeme == pack.marks.by
        || sentence.units[next].lexeme == pack.marks.from && at.beforeTag == .noun
          && hasVerb(before: at.index, sentence),
      at.beforeTag == .noun || at.beforeTag == .name || at.beforeTag == .closing
    {
      // "companies run by Wagner"
      return .verbParticiple
    }
    if isVerbHere(at.index, at.readings, before: at.before, next: at.next, sentence) {
      return verbTag(at.index, at.readings, before: at.beforeTag, next: at.next, sentence)
    }
    return nominalTag(at.readings, next: at.next, sentence)
  }
}
