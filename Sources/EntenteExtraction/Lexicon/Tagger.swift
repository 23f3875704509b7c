/// Gives every unit one part of speech and its base form, by what may stand next to what.
///
/// A single pass from left to right with a short look ahead, in the spirit of constraint grammar
/// (Karlsson 1990): the lexicon offers readings, the context rules them out. Linear time: a look
/// ahead ends at the clause's first boundary and at most ``reach`` units away.
struct Tagger {
  static let reach = 24
  /// Words from *helped* to what it helped do, at most.
  static let longestHelped = 7
  /// Words of the noun group before a verb of saying, at most.
  static let longestSpeaker = 7
  let pack: LanguagePack

  func run(on sentence: inout Sentence, text: borrowing Span<UInt8>) {
    tagCompounds(&sentence)
    for index in sentence.units.indices {
      guard sentence.units[index].tag == .other, !sentence.units[index].isSilent else { continue }
      if sentence.units[index].readings.isEmpty {
        guess(index, &sentence, text)
      }
    }
    if sentence.units.contains(where: { pack.turningWords.contains($0.lexeme) }) {
      invertedConditions(&sentence)
      whetherTo(&sentence)
      neitherVerb(&sentence)
      dropRemarksOfDenials(&sentence)
      invertedDenials(&sentence)
    }
    moveRemarks(&sentence)
    contrasts(&sentence)
    asides(&sentence)
    let meant = idioms(&sentence)
    for index in sentence.units.indices {
      let unit = sentence.units[index]
      if unit.tag == .preposition, isApproximation(index, sentence) {
        // "up to 100 soldiers"
        sentence.units[index].tag = .adverb
      }
      if unit.tag == .conjunction, index > 0, pack.accompanies(unit.lexeme),
        sentence.units[index - 1].tag.isVerb || opensAside(index, sentence)
      {
        // "fought together with X", "backs X and, together with Y, opposes Z"
        sentence.units[index].tag = .preposition
      }
      guard unit.tag == .other, !unit.isSilent else { continue }
      let chosen = choose(index, sentence)
      let tag = chosen == .conjunction && excepts(index, sentence) ? .preposition : chosen
      sentence.units[index].tag = tag
      if tag == .adverb, unit.readings.contains(.subordinator) { tagReduced(index, &sentence) }
      let word = pack.lexicon[unit.lexeme]
      if tag.isVerb, word.verb >= 0 {
        sentence.units[index].lemma = meant[index] ?? word.verb
      }
      if tag == .noun || tag == .adjective, word.noun >= 0 {
        sentence.units[index].lemma = word.noun
        sentence.units[index].isPlural = word.isPlural
      }
      if tag == .infinitiveTo || tag == .modal { sentence.units[index].lemma = unit.lexeme }
      if tag == .verbPast, index > 0, pack.goesOn(sentence.units[index - 1].lexeme) {
        // "closed its border, then sided with X": no participle.
        sentence.units[index].readings.remove(.verbParticiple)
      }
      if tag == .verbBase, isBareInfinitive(index, sentence) {
        sentence.units[index].isBareInfinitive = true
      }
    }
    bracketDashes(&sentence)
  }

  /// *all neighbours but X*, *all the Arab states but the X party*, *everyone but X*: not X.
  private func excepts(_ index: Int, _ sentence: Sentence) -> Bool {
    guard pack.contrasts(sentence.units[index].lexeme), index > 0 else { return false }
    var next = index + 1
    if next < sentence.units.count, sentence.units[next].readings.contains(.determiner) {
      next += 1
    }
    guard next < sentence.units.count, sentence.units[next].mention >= 0 else { return false }
    var first = index - 1
    while first > 0, !pack.meansEvery(sentence.units[first].lexeme),
      [.noun, .adjective, .name, .number, .determiner].contains(sentence.units[first].tag)
    {
      first -= 1
    }
    return pack.meansEvery(sentence.units[first].lexeme)
  }

  // MARK: Second choices

  /// The next best tag of a word that can be noun and verb, or of *that*; `nil` where there is
  /// none.
  @inline(__always)
  func alternative(at index: Int, _ sentence: Sentence) -> Tag? {
    guard let tag = alternative(to: sentence.units[index]),
      tag == .relative
        || (tag == .subordinator
          ? canOpenClause(index, sentence) : canBeVerb(index, sentence)),
      // "backs, but does not fund, X"
      sentence.units[index].tag != .verbBase || !isSupported(index, sentence),
      // "had shown complete disdain": no base form behind a participle.
      tag != .verbBase || index == 0 || sentence.units[index - 1].tag != .verbParticiple,
      tag != .verbBase || !isActOfNamed(index, sentence)
    else { return nil }
    return tag
  }

  /// *EU praise for X*, a headline without a verb: a noun, as no base form follows one name.
  private func isActOfNamed(_ index: Int, _ sentence: Sentence) -> Bool {
    guard let before = previous(index, sentence), sentence.units[before].tag == .name,
      let next = following(index, sentence), sentence.units[next].tag == .preposition
    else { return false }
    let word = pack.lexicon[sentence.units[index].lexeme]
    let preposition = sentence.units[next].lexeme
    return !isPluralName(sentence.units[before], sentence)
      && !pack.isPhrasal(word.verb, preposition)
      && pack.constructions(for: word.noun, .noun)?.contains {
        pack.constructions[Int($0)].target.contains(.preposition(preposition))
      } ?? false
  }

  /// *does not fund*, *may fund*: a verb, whatever follows.
  private func isSupported(_ index: Int, _ sentence: Sentence) -> Bool {
    guard let before = previous(index, sentence, skippingAdverbs: true) else { return false }
    return sentence.units[before].tag == .modal
      || sentence.units[before].tag == .negation && supportsVerb(before: before, sentence)
  }

  /// *silence after X, a former guard, fled*: no preposition, though a name and a comma follow.
  private func canOpenClause(_ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.units[index].tag == .preposition, let next = following(index, sentence) else {
      return true
    }
    return sentence.units[next].mention >= 0
      || sentence.units[next].isCapitalised && sentence.units[next].readings.contains(.title)
  }

  /// Behind an article or a preposition stands a noun.
  private func canBeVerb(_ index: Int, _ sentence: Sentence) -> Bool {
    guard let before = previous(index, sentence) else { return true }
    // "in whose ranks X fights"
    if sentence.units[before].lexeme == pack.marks.whose { return false }
    switch sentence.units[before].tag {
    case .determiner, .possessivePronoun, .possessive, .adjective, .preposition: return false
    // "to give X grain"
    case .infinitiveTo: return !beginsGroup(index, sentence)
    // "EU to lift sanctions on X"
    case .verbBase: return !isOfHeadline(before, sentence)
    // "reports of Chadian support"
    case .name: return !isAdjectiveOfNation(before, sentence)
    default: return true
    }
  }

  /// *X to lift*, where nothing stands before: the verb of a headline.
  private func isOfHeadline(_ verb: Int, _ sentence: Sentence) -> Bool {
    guard let to = previous(verb, sentence), sentence.units[to].tag == .infinitiveTo,
      let subject = previous(to, sentence)
    else { return false }
    return sentence.units[subject].mention >= 0 && previous(subject, sentence) == nil
  }

  /// *Chadian* behind a preposition: no people, so that no verb follows.
  func isAdjectiveOfNation(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    guard unit.mention >= 0, index > 0, sentence.units[index - 1].tag == .preposition else {
      return false
    }
    return sentence.mentions[Int(unit.mention)].meaning == .demonym
      && !pack.isPluralName(sentence.tokens[Int(unit.end) - 1].lexeme)
  }

  private func alternative(to unit: Unit) -> Tag? {
    // "told the men in the room that he …": no antecedent, though a noun stands before it.
    if unit.lexeme == pack.marks.that {
      return unit.tag == .relative ? .subordinator : unit.tag == .subordinator ? .relative : nil
    }
    // "before Y left", but "as Y's ally": what is not a clause behind *as* is a role.
    if unit.tag == .preposition, unit.readings.contains(.subordinator), !unit.isSilent,
      unit.lexeme != pack.marks.as
    {
      return .subordinator
    }
    guard unit.mention < 0, !unit.isSilent, !unit.isJoined,
      unit.readings.isDisjoint(with: .closed.subtracting(.preposition))
    else { return nil }
    switch unit.tag {
    case .noun, .adverb, .adjective, .particle:
      if unit.readings.contains(.verbThird) { return .verbThird }
      if unit.readings.contains(.verbPast) { return .verbPast }
      return unit.readings.contains(.verbBase) ? .verbBase : nil
    case .verbThird, .verbPast, .verbBase:
      if unit.readings.contains(.particle) { return .particle }
      if unit.readings.contains(.noun) { return .noun }
      return unit.readings.contains(.adverb) ? .adverb : nil
    default: return nil
    }
  }

  /// Gives the unit a tag and the base form that goes with it.
  func retag(_ index: Int, as tag: Tag, _ sentence: inout Sentence) {
    sentence.units[index].tag = tag
    let word = pack.lexicon[sentence.units[index].lexeme]
    sentence.units[index].lemma = sentence.units[index].lexeme
    sentence.units[index].isPlural = false
    if tag.isVerb, word.verb >= 0 { sentence.units[index].lemma = word.verb }
    if tag == .noun || tag == .adjective, word.noun >= 0 {
      sentence.units[index].lemma = word.noun
      sentence.units[index].isPlural = word.isPlural
    }
  }

  // MARK: Unknown and joined words

  /// `UN-backed`, `long-time`: all but the last part of a hyphenated word modify it.
  func tagCompounds(_ sentence: inout Sentence) {
    for index in sentence.units.indices.dropFirst()
    where sentence.units[index].isJoined && sentence.units[index].tag == .other {
      let readings = sentence.units[index].readings
      let isLast = index + 1 >= sentence.units.count || !sentence.units[index + 1].isJoined
      if isLast, pack.prefixesVerb(sentence.units[index - 1].lexeme),
        !readings.isDisjoint(with: .verb), !readings.contains(.noun),
        index < 2 || sentence.units[index - 2].readings.isDisjoint(with: [.determiner, .adjective])
          || sentence.units[index - 2].readings.contains(.relative)
      {
        // "re-armed": as "armed"
        sentence.units[index - 1].isSilent = true
        sentence.units[index].isJoined = false
        continue
      }
      if isLast, readings.contains(.particle) {
        // "build-up"
        sentence.units[index].tag = .noun
      } else if !readings.isDisjoint(with: [.verbParticiple, .verbPast, .verbGerund, .adjective])
        && !readings.contains(.noun) || !isLast || readings.isEmpty
      {
        sentence.units[index].tag = .adjective
        let word = pack.lexicon[sentence.units[index].lexeme]
        if word.verb >= 0 { sentence.units[index].lemma = word.verb }
      }
      if sentence.units[index - 1].tag == .other { sentence.units[index - 1].tag = .adjective }
    }
  }

  func guess(_ index: Int, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>) {
    let unit = sentence.units[index]
    let token = sentence.tokens[Int(unit.first)]
    if token.shape == .number {
      sentence.units[index].readings = .number
      return
    }
    if token.shape == .clitic || token.shape == .punctuation { return }
    let ending = pack.endings.first { $0.ends(token, text) }
    sentence.units[index].readings = ending?.readings ?? .noun
    sentence.units[index].isPlural = ending?.isPlural ?? false
  }

  /// *helped Norland attack Sudra*
  func isBareInfinitive(_ index: Int, _ sentence: Sentence) -> Bool {
    guard let before = previous(index, sentence, skippingAdverbs: true) else { return false }
    if sentence.units[before].tag.isVerb {
      // "helped fight Sudra"
      return before == index - 1
        && pack.lexicon.verbClass(sentence.units[before].lemma).contains(.bare)
    }
    guard sentence.units[before].tag.isNominal || sentence.units[before].tag == .pronoun else {
      return false
    }
    var cursor = before
    while cursor > 0, cursor > index - Self.longestHelped {
      cursor -= 1
      let unit = sentence.units[cursor]
      if unit.tag.isVerb { return pack.lexicon.verbClass(unit.lemma).contains(.bare) }
      // "helped leaders of X and Y attack Z"
      let goesOn = [.possessive, .adverb, .conjunction].contains(unit.tag)
      if !unit.tag.isNominal, !goesOn, unit.lexeme != pack.marks.ofWord { return false }
    }
    return false
  }

  /// Whether do or a modal stands before a negation.
  func supportsVerb(before index: Int, _ sentence: Sentence) -> Bool {
    guard let earlier = previous(index, sentence, skippingAdverbs: true) else { return false }
    let unit = sentence.units[earlier]
    return unit.tag == .modal || unit.tag.isVerb && unit.lemma == pack.marks.do
      || unit.tag == .infinitiveTo
  }

  func beginsGroup(_ index: Int, _ sentence: Sentence) -> Bool {
    following(index, sentence).map { startsNounGroup($0, sentence) } ?? false
  }
}
