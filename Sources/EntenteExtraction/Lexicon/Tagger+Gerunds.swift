/// Words in *-ing*: a noun (*a bombing*, *travel and banking sanctions*) or what somebody does.
extension Tagger {
  /// *with Iranian funding and Russian arms*, *Iranian funding grew*: what the demonym tells the
  /// origin of.
  func isGoodsOfNation(_ at: Place, _ sentence: Sentence) -> Bool {
    guard at.canBeNoun, at.beforeTag == .name, let before = at.before,
      sentence.units[before].mention >= 0
    else { return false }
    if let earlier = previous(before, sentence) {
      // "$400m in UN funding"
      if sentence.units[earlier].lexeme == pack.marks.in,
        previous(earlier, sentence).map({ sentence.units[$0].tag == .number }) == true
      {
        return true
      }
      guard
        sentence.units[earlier].tag == .preposition || sentence.units[earlier].tag.isVerb,
        at.next.map({ !startsNounGroup($0, sentence) || sentence.units[$0].tag == .name }) ?? true
      else { return false }
    } else {
      // "Iranian funding kept X afloat"
      guard let next = at.next, !sentence.units[next].readings.isDisjoint(with: .finite),
        sentence.units[next].readings.isDisjoint(with: [.noun, .adjective])
      else { return false }
    }
    let mention = sentence.mentions[Int(sentence.units[before].mention)]
    return mention.meaning == .demonym && !isPluralName(sentence.units[before], sentence)
  }

  /// *a Norlandic landing ship*, *the Oslo shipping group Marevo*, *condemned the Norlandic
  /// landing.*: a thing, or what it is for.
  func tellsPurpose(_ at: Place, _ sentence: Sentence) -> Bool {
    guard at.beforeTag == .name, let before = at.before,
      sentence.units[before].mention >= 0, let article = previous(before, sentence),
      let next = at.next
    else { return false }
    let isOfNation =
      sentence.mentions[Int(sentence.units[before].mention)].meaning == .demonym
    let isDefinite = sentence.units[article].lexeme == pack.marks.theWord
    if isDefinite, isOfNation, at.canBeNoun,
      sentence.units[next].tag == .stop || sentence.units[next].tag == .comma
    {
      return true
    }
    guard isDefinite || pack.marks.isIndefinite(sentence.units[article].lexeme),
      isPlainNoun(next, sentence), !pack.lexicon[sentence.units[next].lexeme].isPlural
    else { return false }
    return isOfNation
      || !pack.lexicon.nounClass(pack.lexicon[sentence.units[next].lexeme].noun)
        .isDisjoint(with: [.group, .force])
  }

  /// *gave X guns and training.*: nothing follows that a gerund could act on; *travel and banking
  /// sanctions*: what follows is said of both.
  func endsListOfGoods(_ at: Place, _ sentence: Sentence) -> Bool {
    guard at.canBeNoun, at.beforeTag == .conjunction, let before = at.before,
      let earlier = previous(before, sentence), sentence.units[earlier].tag == .noun,
      let next = at.next
    else { return false }
    let noun = pack.lexicon[sentence.units[next].lexeme]
    let isSaidOfBoth =
      noun.isPlural && sentence.units[next].tag == .other && !sentence.units[earlier].isPlural
      && previous(earlier, sentence).map { sentence.units[$0].tag != .verbGerund } ?? true
    return isSaidOfBoth || sentence.units[next].tag == .stop || sentence.units[next].tag == .comma
      || sentence.units[next].tag == .semicolon
  }

  /// *accuses X of fighting for Y*: what X is accused of doing for another.
  func isCharge(_ at: Place, _ sentence: Sentence) -> Bool {
    guard let before = at.before, let next = at.next,
      let verb = lastFiniteVerb(before: before, sentence),
      pack.takesContent(sentence.units[verb].lemma, sentence.units[before].lexeme)
    else { return false }
    return pack.governs(
      pack.lexicon[at.unit.lexeme].verb, sentence.units[next].lexeme)
  }

  /// *of funding and arming X*: both act on X.
  func sharesObjectWithGerund(_ next: Int?, _ sentence: Sentence) -> Bool {
    guard let next, sentence.units[next].readings.contains(.conjunction),
      let other = following(next, sentence), sentence.units[other].readings.contains(.verbGerund),
      let object = following(other, sentence)
    else { return false }
    return startsNounGroup(object, sentence)
  }

  /// *a UN finding that X armed Y*, *Norland's warning that*
  func holdsClause(_ index: Int, before: Int?, next: Int?, _ sentence: Sentence) -> Bool {
    guard let before, let next, sentence.units[next].lexeme == pack.marks.that,
      pack.tellsContent(pack.lexicon[sentence.units[index].lexeme].noun)
    else { return false }
    if sentence.units[before].tag == .possessive { return true }
    return before > 0 && sentence.units[before].tag == .name
      && !sentence.units[before - 1].readings.isDisjoint(with: [.determiner, .possessivePronoun])
  }

  /// *Fighting between X and Y goes on*, *the Mombasa crossing*, *a car bombing by X*: a noun in *-ing*.
  func isNamedActivity(
    _ index: Int, before: Int?, next: Int?, _ sentence: Sentence
  ) -> Bool {
    guard let next, sentence.units[index].readings.contains(.noun) else { return false }
    if sentence.units[next].tag == .comma, let before, before > 0,
      sentence.units[before - 1].lexeme == pack.marks.theWord, sentence.units[before].tag == .name,
      pack.isAttack(pack.lexicon[sentence.units[index].lexeme].noun)
    {
      // "the Netanya bombing, which"
      return true
    }
    guard sentence.units[next].readings.contains(.preposition) else { return false }
    if sentence.units[next].lexeme == pack.marks.ofWord, let before,
      sentence.units[before].mention >= 0,
      pack.isAttack(pack.lexicon[sentence.units[index].lexeme].noun)
    {
      // "the NATO bombing of X"
      return true
    }
    guard let before else {
      return finiteVerbAhead(next, sentence)
        || pack.timeWords[sentence.units[next].lexeme]?.roles.contains(.between) == true
    }
    let unit = sentence.units[before]
    // "Saudi backing for X has grown"
    if before == 0, unit.mention >= 0, !isPluralName(unit, sentence),
      sentence.mentions[Int(unit.mention)].meaning == .demonym, finiteVerbAhead(next, sentence)
    {
      return true
    }
    guard before > 0, sentence.units[before - 1].tag == .determiner else { return false }
    if unit.tag == .noun, !unit.isPlural {
      // "a suicide bombing by X killed", but not "a soldier fighting in X"
      return pack.isAttack(pack.lexicon[sentence.units[index].lexeme].noun)
        && pack.lexicon.nounClass(unit.lemma)
          .isDisjoint(with: NounClass.acting.union([.person, .people, .group, .weapon]))
    }
    guard unit.mention >= 0 else { return false }
    let mention = sentence.mentions[Int(unit.mention)]
    return mention.meaning == .place || pack.isState(mention.actor)
  }

  /// *by following*, *denied regarding*: behind a preposition, or a verb that ends or denies an act.
  func takesGerund(_ before: Tag?, _ index: Int, _ sentence: Sentence) -> Bool {
    if before == .preposition { return true }
    guard before?.isVerb == true, let verb = previous(index, sentence) else { return false }
    return !pack.lexicon.verbClass(sentence.units[verb].lemma)
      .isDisjoint(with: [.end, .deny, .continue])
  }

  /// Verbs behind which a word in *-ing* tells what is done (*denied arming X*).
  private static let beforeGerunds: VerbClass = [
    .say, .deny, .plan, .possible, .want, .refuse, .continue, .prevent, .ask, .end, .intransitive,
  ]

  /// *withdrew funding from X*, *gave combat training to X*: a thing, and nothing that whoever withdrew
  /// or gave it does.
  func isHandled(_ at: Place, _ sentence: Sentence) -> Bool {
    guard at.canBeNoun, let before = at.before, let next = at.next,
      sentence.units[next].readings.contains(.preposition)
        || sentence.units[next].readings.contains(.infinitiveTo)
    else { return false }
    let word = pack.lexicon[at.unit.lexeme]
    if at.beforeTag == .noun { return isKindOfGoods(before, sentence) }
    return at.beforeTag?.isVerb == true && !sentence.units[before].readings.contains(.auxiliary)
      && pack.lexicon.verbClass(sentence.units[before].lemma).isDisjoint(with: Self.beforeGerunds)
      && !pack.governs(word.verb, sentence.units[next].lexeme)
  }

  /// *gave combat training*: a noun right behind a verb of giving that names nobody, and the kind of
  /// what follows.
  private func isKindOfGoods(_ noun: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[noun]
    guard !unit.isPlural, let verb = previous(noun, sentence), sentence.units[verb].tag.isVerb,
      !sentence.units[verb].readings.contains(.auxiliary)
    else { return false }
    return pack.lexicon.verbClass(sentence.units[verb].lemma).contains(.give)
      && pack.lexicon.nounClass(unit.lemma)
        .isDisjoint(with: NounClass.acting.union([.person, .people, .group]))
  }

  /// *by halting imports*, *of passing rifles*: what a frame knows as the verb's object.
  func actsOnGoods(_ at: Place, _ sentence: Sentence) -> Bool {
    guard let next = at.next else { return false }
    return pack.isObject(
      pack.lexicon[sentence.units[next].lexeme].noun,
      of: pack.lexicon[at.unit.lexeme].verb)
  }

  /// *relayed targeting coordinates to X*: what kind of goods.
  func modifiesGoods(_ at: Place, _ sentence: Sentence) -> Bool {
    guard at.beforeTag?.isVerb == true, let before = at.before, let next = at.next,
      isPlainNoun(next, sentence), pack.lexicon[sentence.units[next].lexeme].isPlural
    else { return false }
    let verb = sentence.units[before].lemma
    let verbClass = pack.lexicon.verbClass(verb)
    return verbClass.isDisjoint(with: Self.beforeGerunds)
      && (verbClass.contains(.give) || pack.isCountable(verb))
  }

  /// *by lobbying for X*, *of lashing out at X*: what goes with the word as a verb follows, and it
  /// names no act that a frame knows (*with training for X*).
  func goesOnAsVerb(_ at: Place, _ sentence: Sentence) -> Bool {
    let word = pack.lexicon[at.unit.lexeme]
    guard let next = at.next else { return false }
    let lexeme = sentence.units[next].lexeme
    if pack.isPhrasal(word.verb, lexeme) { return true }
    return pack.constructions(for: word.noun, .noun) == nil
      && (pack.governs(word.verb, lexeme) || opensIdiom(at.unit, next, sentence))
  }

  /// *of failing to arm X*
  func leadsToInfinitive(_ index: Int, next: Int?, _ sentence: Sentence) -> Bool {
    guard let next, sentence.units[next].readings.contains(.infinitiveTo),
      let act = following(next, sentence), sentence.units[act].readings.contains(.verbBase)
    else { return false }
    let verb = pack.lexicon[sentence.units[index].lexeme].verb
    return !pack.lexicon.verbClass(verb).isDisjoint(with: [.refuse, .plan, .ask, .want, .continue])
  }

  /// *by ordering out an envoy*: a particle of the verb, and what it acts on.
  func isPhrasalGerund(_ index: Int, next: Int?, _ sentence: Sentence) -> Bool {
    guard let next, let beyond = following(next, sentence) else { return false }
    let verb = pack.lexicon[sentence.units[index].lexeme].verb
    return pack.isPhrasal(verb, sentence.units[next].lexeme) && startsNounGroup(beyond, sentence)
  }
}
