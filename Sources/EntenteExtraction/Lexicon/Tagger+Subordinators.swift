/// Whether a clause follows a word that can be preposition and subordinator: *after the talks*,
/// *after the talks failed*.
extension Tagger {
  /// Words between the commas of *Osk, who leads the party,* and *Osk, the minister,* at most.
  private static let longestRelative = 12
  private static let longestDescription = 10

  /// Whether a subject and a finite verb come before the next boundary.
  func clauseFollows(
    _ index: Int, _ sentence: Sentence, upToConjunction: Bool = false
  ) -> Bool {
    if datesClause(index + 1, sentence) || datesRelative(index, sentence) { return false }
    var seenNominal = false
    // "after the force that had fled came": the first verb is the relative clause's.
    var owed = 0
    var cursor = index + 1
    while cursor < min(sentence.units.count, index + Self.reach) {
      let unit = sentence.units[cursor]
      cursor += 1
      if unit.isSilent || unit.tag == .quote { continue }
      if unit.tag == .comma, seenNominal, opensOffice(index + 1, sentence) {
        return verbFollowsName(between: cursor, sentence)
      }
      if unit.tag == .comma, sentence.units[cursor - 2].tag == .name,
        cursor == index + 3
          || cursor == index + 4 && sentence.units[index + 1].lexeme == pack.marks.theWord,
        verbFollowsDescription(between: cursor, sentence)
      {
        return true
      }
      if unit.tag == .comma || unit.tag == .semicolon || unit.tag == .stop || unit.tag == .dash {
        return false
      }
      // "after arming X", but "after the killing of X"
      if !seenNominal, unit.readings.contains(.verbGerund), unit.tag == .other,
        !isBehindArticle(cursor - 1, sentence)
      {
        return false
      }
      if seenNominal, unit.lexeme == pack.marks.that {
        owed += 1
        continue
      }
      if unit.tag == .name || unit.readings.contains(.pronoun) {
        seenNominal = true
        continue
      }
      // "once her own right hand"
      if unit.lexeme == pack.marks.own { continue }
      if unit.readings.contains(.relative) { return false }
      // "as a state if the vote went well"
      if seenNominal, unit.tag == .other, unit.readings == .subordinator { return false }
      // "after weeks of doubt Norland agreed"
      if cursor == index + 2, cursor < sentence.units.count,
        sentence.units[cursor].lexeme == pack.marks.ofWord,
        pack.lexicon.nounClass(pack.lexicon[unit.lexeme].noun).contains(.time)
      {
        return false
      }
      if unit.readings.contains(.conjunction), cursor < sentence.units.count,
        upToConjunction || !startsNounGroup(cursor, sentence)
      {
        return false
      }
      // "after the force that it arms fled"
      if owed > 0, unit.tag == .other, !unit.readings.isDisjoint(with: .finite),
        pack.isSubjectForm(sentence.units[cursor - 2].lexeme)
      {
        owed -= 1
        continue
      }
      if unit.tag == .other, seenNominal, !isBehindArticle(cursor - 1, sentence),
        !unit.readings.isDisjoint(with: [.modal, .auxiliary, .verbThird, .verbPast])
          || unit.readings.contains(.verbBase),
        !unit.readings.contains(.noun)
          || (unit.readings.contains(.verbThird) && cursor < sentence.units.count
            && startsNounGroup(cursor, sentence))
          || unit.readings.contains(.verbPast)
            && (isPastOfName(cursor - 1, sentence) || isObjectPronoun(cursor, sentence)
              || opensLongIdiom(cursor - 1, sentence)),
        !unit.isJoined, !modifiesNoun(cursor - 1, sentence)
      {
        guard owed > 0 else { return true }
        owed -= 1
        while cursor < sentence.units.count, sentence.units[cursor].tag == .other,
          !sentence.units[cursor].readings.isDisjoint(with: [.verbParticiple, .adverb, .verbBase]),
          sentence.units[cursor].readings.isDisjoint(with: .closed),
          !unit.readings.isDisjoint(with: [.modal, .auxiliary, .adverb])
            || sentence.units[cursor].readings.contains(.adverb)
        {
          cursor += 1
        }
        continue
      }
      if unit.readings.contains(.noun) || unit.readings.contains(.number) { seenNominal = true }
    }
    return false
  }

  /// *though armed by X*, *while backing X*, *if attacked by X*, *while in prison*: no subject follows, so
  /// that the word says no more than an adverb.
  func opensReduced(_ index: Int, _ next: Int?, _ sentence: Sentence) -> Bool {
    let word = sentence.units[index]
    guard !pack.asks(word.lexeme), !pack.givesReason(word.lexeme),
      word.lexeme != pack.marks.that, word.lexeme != pack.marks.as, let next
    else { return false }
    // "while on holiday, X …"
    if sentence.units[next].readings.contains(.preposition),
      word.readings.isDisjoint(with: .preposition)
    {
      return !clauseFollows(index, sentence)
    }
    let verb = reducedVerb(from: next, sentence)
    let unit = sentence.units[verb]
    guard unit.tag == .other, !unit.isCapitalised else { return false }
    let behind = following(verb, sentence)
    if unit.readings.contains(.verbParticiple) {
      let isAgent = behind.map { sentence.units[$0].lexeme == pack.marks.by } ?? false
      // "until expelled by X", but "after trained soldiers left"
      if word.readings.contains(.preposition) { return pack.limits(word.lexeme) && isAgent }
      guard let behind else { return true }
      return isAgent || [.comma, .stop].contains(sentence.units[behind].tag)
        || !sentence.units[behind].readings.isDisjoint(with: [.preposition, .infinitiveTo])
    }
    // "while backing X", but "while fighting goes on", "although backing X is popular"
    return unit.readings.contains(.verbGerund) && word.readings.isDisjoint(with: .preposition)
      && behind.map { startsNounGroup($0, sentence) } ?? false
      && !finiteVerbAhead(verb, sentence)
  }

  /// *if attacked, X would …*: a participle, whatever else the form could be.
  func tagReduced(_ index: Int, _ sentence: inout Sentence) {
    guard pack.adverbClasses[sentence.units[index].lexeme] == nil,
      let next = following(index, sentence)
    else { return }
    let verb = reducedVerb(from: next, sentence)
    guard sentence.units[verb].tag == .other,
      sentence.units[verb].readings.contains(.verbParticiple)
    else { return }
    retag(verb, as: .verbParticiple, &sentence)
  }

  /// The verb past adverbs and a negation: *although not yet armed*.
  func reducedVerb(from next: Int, _ sentence: Sentence) -> Int {
    var verb = next
    while verb + 1 < sentence.units.count,
      !sentence.units[verb].readings.isDisjoint(with: [.adverb, .negation]),
      sentence.units[verb].readings.isDisjoint(with: .verb)
    {
      verb += 1
    }
    return verb
  }

  /// *until 2020 Norland backed*, *until last spring the front backed*: a date, and then the clause
  /// that it dates.
  private func datesClause(_ start: Int, _ sentence: Sentence) -> Bool {
    guard start + 2 < sentence.units.count else { return false }
    let first = sentence.units[start]
    let isYear = isYear(first, sentence)
    let isDay = first.readings.contains(.calendar) && first.isCapitalised
    let second = sentence.units[start + 1]
    // "last spring"
    let isQualified =
      first.tag == .other && first.readings.contains(.adjective) && second.tag == .other
      && (second.readings.contains(.calendar)
        || pack.lexicon.nounClass(pack.lexicon[second.lexeme].noun).contains(.time))
    let end = isQualified ? start + 2 : isYear || isDay ? start + 1 : start
    guard end > start, end + 1 < sentence.units.count else { return false }
    let subject = sentence.units[end]
    return subject.mention >= 0 || subject.readings.contains(.determiner)
      || pack.isSubjectForm(subject.lexeme)
  }

  /// *who until that week had fled*: a time, and then the verb of the relative clause.
  private func datesRelative(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index > 0, index + 3 < sentence.units.count,
      sentence.units[index - 1].readings.contains(.relative),
      sentence.units[index + 1].readings.contains(.determiner)
    else { return false }
    let noun = sentence.units[index + 2]
    return noun.tag == .other
      && pack.lexicon.nounClass(pack.lexicon[noun.lexeme].noun).contains(.time)
      && !sentence.units[index + 3].readings.isDisjoint(with: .finite.union(.auxiliary))
  }

  /// *Norland hit out at*, *Norland cut diplomatic ties*, *it cut its ties*: the past of what could
  /// be a noun, behind a name or pronoun.
  private func isPastOfName(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index > 0, index + 1 < sentence.units.count,
      sentence.units[index - 1].tag == .name
        || sentence.units[index - 1].readings.contains(.pronoun)
          && sentence.units[index - 1].readings.isDisjoint(with: [.determiner, .possessivePronoun])
    else { return false }
    let verb = pack.lexicon[sentence.units[index].lexeme].verb
    return pack.isPhrasal(verb, sentence.units[index + 1].lexeme)
      || startsNounGroup(index + 1, sentence)
  }

  /// *as the wing of exiled clerics*: a participle, for no verb follows a preposition or an
  /// article.
  private func modifiesNoun(_ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.units[index].readings.contains(.verbParticiple), index > 0 else { return false }
    let before = sentence.units[index - 1].readings
    return !before.isDisjoint(with: [.preposition, .determiner, .possessivePronoun])
      && before.isDisjoint(with: [.pronoun, .subordinator, .particle])
  }

  /// *shot her*, *shot them in the back*: a form that is no subject, and no possessor of a noun
  /// behind it.
  func isObjectPronoun(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.units.count else { return false }
    let unit = sentence.units[index]
    guard unit.readings.contains(.pronoun), pack.pronouns[unit.lexeme] != nil,
      !pack.isSubjectForm(unit.lexeme), unit.readings.isDisjoint(with: [.determiner, .adverb])
    else { return false }
    guard unit.readings.contains(.possessivePronoun) else { return true }
    return following(index, sentence).map { !isNominal($0, sentence) } ?? true
  }

  /// *a stab in the back*: no verb.
  private func isBehindArticle(_ index: Int, _ sentence: Sentence) -> Bool {
    let before = sentence.units[max(index - 1, 0)].lexeme
    return before == pack.marks.theWord || pack.marks.isIndefinite(before)
  }

  /// *denounced it as a sham and Y left*: what the word behind a verb of calling begins ends before
  /// the conjunction.
  func tellsWhat(_ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.units[index].lexeme == pack.marks.as,
      let verb = lastFiniteVerb(before: index, sentence), index - verb < 5
    else { return false }
    return pack.lexicon.verbClass(sentence.units[verb].lemma).contains(.name)
  }

  /// *the decision to describe it as a sham angered Y*: the finite verb is none of the describing's.
  func tellsWhatInside(_ index: Int, _ sentence: Sentence) -> Bool {
    guard tellsWhat(index, sentence), let verb = lastFiniteVerb(before: index, sentence),
      index + 1 < sentence.units.count, !pack.isSubjectForm(sentence.units[index + 1].lexeme)
    else { return false }
    return sentence.units[verb].tag == .verbGerund
      || verb > 0 && sentence.units[verb - 1].tag == .infinitiveTo
  }

  /// *dismissed as a lie X's claim that Y attacked*
  func tellsUntrue(_ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.units[index].lexeme == pack.marks.as else { return false }
    let noun = sentence.units[index + 1..<min(sentence.units.count, index + 4)].first {
      $0.tag != .quote && $0.readings.isDisjoint(with: [.determiner, .adjective])
    }
    return noun.map { pack.meansUntrue($0.lexeme) } ?? false
  }

  /// *a gang known as X attacked*
  func tellsName(_ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.units[index].lexeme == pack.marks.as, index > 1 else { return false }
    let participle = sentence.units[index - 1]
    return participle.tag == .verbParticiple && sentence.units[index - 2].tag.isNominal
      && pack.lexicon.verbClass(participle.lemma).contains(.name)
  }

  /// *after the head of X's navy*, *when the commander*
  private func opensOffice(_ start: Int, _ sentence: Sentence) -> Bool {
    for index in start..<min(sentence.units.count, start + 6) {
      let unit = sentence.units[index]
      if unit.tag == .comma || unit.readings.contains(.preposition) { return false }
      // A title is a noun already.
      guard unit.tag == .other || unit.tag == .noun, unit.readings.contains(.noun) else { continue }
      let noun = pack.lexicon[unit.lexeme].noun
      if index + 1 < sentence.units.count, isNominal(index + 1, sentence) { continue }
      return !pack.lexicon.nounClass(noun).isDisjoint(with: [.person, .official])
    }
    return false
  }

  /// *, Anton Reve, withdrew*: a name alone between commas, and a finite verb.
  private func verbFollowsName(between start: Int, _ sentence: Sentence) -> Bool {
    var index = start
    while index < sentence.units.count, sentence.units[index].tag == .name { index += 1 }
    return index > start && verbFollowsComma(at: index, sentence)
  }

  /// *since Osk, the finance minister of Norland, withdrew*, *after Osk, who leads the party, had
  /// withdrawn*: between commas what he is or does, and a finite verb.
  private func verbFollowsDescription(between start: Int, _ sentence: Sentence) -> Bool {
    guard start < sentence.units.count else { return false }
    var index = start + 1
    if sentence.units[start].readings.contains(.relative) {
      while index < min(sentence.units.count, start + Self.longestRelative),
        sentence.units[index].tag != .comma
      {
        index += 1
      }
      return verbFollowsComma(at: index, sentence)
    }
    guard !sentence.units[start].readings.isDisjoint(with: [.determiner, .possessivePronoun])
    else { return false }
    var isOffice = false
    while index < min(sentence.units.count, start + Self.longestDescription),
      sentence.units[index].tag != .comma
    {
      let unit = sentence.units[index]
      index += 1
      if unit.tag == .name || unit.tag == .possessive { continue }
      guard unit.tag == .other || unit.tag == .preposition || unit.tag == .noun,
        unit.readings.isDisjoint(with: [.relative, .modal, .auxiliary, .subordinator])
      else { return false }
      let noun = pack.lexicon[unit.lexeme].noun
      if noun >= 0,
        !pack.lexicon.nounClass(noun).isDisjoint(with: .describing) || pack.isRole(noun)
      {
        isOffice = true
      }
    }
    return isOffice && verbFollowsComma(at: index, sentence)
  }

  private func verbFollowsComma(at index: Int, _ sentence: Sentence) -> Bool {
    guard index + 2 < sentence.units.count, sentence.units[index].tag == .comma
    else { return false }
    let verb = sentence.units[index + 1]
    let isVerb =
      verb.readings.isDisjoint(with: .noun)
      // "after Osk, the minister, accused him"
      || verb.readings.contains(.verbPast)
        && (startsNounGroup(index + 2, sentence) || isObjectPronoun(index + 2, sentence))
    return verb.tag == .other && isVerb && verb.readings.isDisjoint(with: .preposition)
      && !verb.readings.isDisjoint(with: [.modal, .auxiliary, .verbPast, .verbThird])
      && sentence.units[index + 2].lexeme != pack.marks.by
  }
}
