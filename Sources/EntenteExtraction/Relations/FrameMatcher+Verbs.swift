import EntenteModel

/// Verbs and idioms: *backs*, *threw its weight behind*.
extension FrameMatcher {
  func verbFrames(
    _ index: Int32, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    let read = sentence.clauses[Int(index)]
    let verb = sentence.verbGroups[Int(read.verb)]
    guard let candidates = pack.constructions(for: verb.lemma, .verb) else { return }
    trace?.look(at: verb.main)
    let start = verb.main
    var longest = 0
    let places = placesBehindObject(of: read, verb, sentence)
    let openings = trace == nil ? openings(behind: verb, read, places, sentence) : .all
    let objects = trace == nil ? objects(of: verb, read, sentence) : .all
    for place in candidates.indices
    where pack.canFire(place, among: words)
      && pack.canOpen(place, with: openings, objects: objects, heads: heads)
    {
      let number = candidates[place]
      let construction = pack.constructions[Int(number)]
      let act = fixedInfinitive(construction, index, sentence)
      guard var cueEnd = act?.end ?? fixedWords(construction, verb, read, places, sentence) else {
        trace?.refuse(construction, .otherWords)
        continue
      }
      if construction.fixed.count < longest { continue }
      // "voted on Monday to oust X": X is the object of the infinitive.
      let home =
        read.object < 0 && !verb.isPassive
        ? act?.clause ?? fixedGerund(construction, index, cueEnd, sentence) ?? index : index
      let doing = sentence.clauses[Int(home)]
      let verb = home == index ? verb : sentence.verbGroups[Int(doing.verb)]
      let clause = governing(construction, doing, home, verb, cueEnd, sentence)
      if construction.fixed.isEmpty, verb.particle >= 0,
        !construction.target.contains(.preposition(verb.particle))
      {
        trace?.refuse(construction, .otherParticle)
        continue
      }
      var noun: Int32 = -1
      if let idiom = construction.idiom {
        let places =
          clause.object == read.object ? places : placesBehindObject(of: clause, verb, sentence)
        guard let group = idiomObject(idiom, construction, index, clause, verb, places, sentence)
        else {
          trace?.refuse(construction, .otherNoun)
          continue
        }
        noun = group
        cueEnd = max(cueEnd, sentence.nounGroups[Int(group)].head + 1)
      }
      guard allowed(construction, clause, verb, sentence, &trace) else { continue }
      if construction.isVowing && !vows(home, sentence)
        || construction.isQuoted && !givesEpithet(home, clause, verb, sentence, discourse)
      {
        trace?.refuse(construction, .otherWords)
        continue
      }
      let before = sentence.rawClaims.count
      fill(
        construction, number, home, clause, verb, noun, cue: (start, cueEnd), marks: index,
        &sentence, text, &discourse, &trace)
      if sentence.rawClaims.count > before { longest = max(longest, construction.fixed.count) }
    }
  }

  /// The words that ``fixedWords(_:_:_:_:_:)`` may find first.
  private func openings(
    behind verb: VerbGroup, _ clause: Clause, _ places: [Int32], _ sentence: Sentence
  ) -> LexemeFilter {
    var words = LexemeFilter()
    func insert(from first: Int32) {
      guard Int(first) < sentence.units.count else { return }
      for index in Int(first)..<min(Int(first) + Self.mostPassed + 1, sentence.units.count) {
        let unit = sentence.units[index]
        words.insert(unit.lexeme)
        words.insert(unit.lemma)
        guard canPass(unit) else { return }
      }
    }
    words.insert(verb.particle)
    words.insert(clause.particle)
    insert(from: verb.main + 1)
    if verb.isPassive, let agent = sentence.agent(of: clause, behind: pack.marks.by) {
      insert(from: sentence.nounGroups[Int(agent)].end)
    }
    guard clause.object >= 0 else {
      if let date = dateEnd(from: verb.end, sentence) { insert(from: date) }
      return words
    }
    for place in places { insert(from: place) }
    return words
  }

  /// The nouns that the objects, and the subject of a passive, end in.
  private func objects(
    of verb: VerbGroup, _ clause: Clause, _ sentence: Sentence
  ) -> LexemeFilter {
    var words = LexemeFilter()
    for group in [verb.isPassive ? clause.subject : -1, clause.object, clause.secondObject]
    where group >= 0 {
      let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
      words.insert(head.lexeme)
      words.insert(head.lemma)
    }
    return words
  }

  /// *warned X that it would retaliate*: the *that*-clause says what will be done, and it is
  /// nothing kind.
  private func vows(_ index: Int32, _ sentence: Sentence) -> Bool {
    sentence.clauses.contains { clause in
      guard clause.kind == .complement, clause.parent == index, clause.subject >= 0 else {
        return false
      }
      let verb = sentence.verbGroups[Int(clause.verb)]
      let head = sentence.units[Int(sentence.nounGroups[Int(clause.subject)].head)]
      return head.tag == .pronoun && (verb.isFuture || verb.isWould) && !verb.isPassive
        && !verb.isNegated && pack.opposes(verb.lemma)
    }
  }

  /// *called X “a weathercock”*, *described X as “a weathercock”*: quotes around a name that is no
  /// actor's; or, of a person, what no person is: *called her a weathercock*.
  private func givesEpithet(
    _ index: Int32, _ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence,
    _ discourse: Discourse
  ) -> Bool {
    let called = verb.isPassive ? clause.object : clause.secondObject
    let isOfPerson = isPerson(
      verb.isPassive ? clause.subject : clause.object, sentence, discourse)
    if isOfPerson, called >= 0, isThing(called, sentence) { return true }
    let described = sentence.phrases.first {
      $0.clause == index && $0.preposition == pack.marks.as && $0.unit > verb.main
    }
    return [called, described?.group ?? -1].contains { number in
      guard number >= 0 else { return false }
      let group = sentence.nounGroups[Int(number)]
      if group.isEpithet(sentence, pack) { return true }
      let head = sentence.units[Int(group.head)]
      guard head.isQuoted, head.mention < 0 else { return false }
      let isIndefinite = pack.marks.isIndefinite(sentence.units[Int(group.first)].lexeme)
      // "rebels in cassocks", "a die-hard"
      let isSeveral = head.isPlural && !group.isDefinite
      // "Moscow's viceroy", "the head of a junta"
      return head.tag == .noun && (isSeveral || group.isDefinite && isOfPerson)
        || head.tag == .adjective && head.isJoined && (isIndefinite || isSeveral)
    }
  }

  /// *a weathercock*: a noun with *a* that names nobody.
  private func isThing(_ number: Int32, _ sentence: Sentence) -> Bool {
    let group = sentence.nounGroups[Int(number)]
    let head = sentence.units[Int(group.head)]
    return head.tag == .noun && head.mention < 0
      && pack.marks.isIndefinite(sentence.units[Int(group.first)].lexeme)
      && pack.lexicon.nounClass(head.lemma)
        .isDisjoint(with: NounClass.acting.union([.person, .people, .official, .event, .message]))
      && !pack.isRole(head.lemma)
  }

  private func isPerson(_ number: Int32, _ sentence: Sentence, _ discourse: Discourse) -> Bool {
    guard number >= 0 else { return false }
    let head = sentence.units[Int(sentence.nounGroups[Int(number)].head)]
    if let actor = sentence.actor(ofGroup: number) {
      return [.person, .unknown].contains(pack.kind(of: actor, discourse))
    }
    return pack.pronouns[head.lexeme] == .male || pack.pronouns[head.lexeme] == .female
  }

  func allowed(
    _ construction: Construction, _ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence,
    _ trace: inout FrameTrace?
  ) -> Bool {
    let object = verb.isPassive ? clause.subject : clause.object
    if !construction.objects.isEmpty {
      let isThere =
        [object, clause.object, clause.secondObject].contains { group in
          group >= 0 && isAmong(construction.objects, group, sentence)
        }
        || sentence.phrases.contains {
          $0.clause >= 0 && sentence.clauses[Int($0.clause)].verb == clause.verb
            && $0.preposition == pack.marks.with
            && isAmong(construction.objects, $0.group, sentence)
        }
      guard isThere else {
        trace?.refuse(construction, .otherObject)
        return false
      }
    }
    if construction.isToItself, object >= 0, sentence.nounGroups[Int(object)].conjunct < 0,
      resolver.isThing(object, sentence)
    {
      trace?.refuse(construction, .otherObject)
      return false
    }
    if object >= 0, construction.relation.stance == .oppose, isScored(object, sentence) {
      trace?.refuse(construction, .barred)
      return false
    }
    if construction.source == [.speaker], clause.object >= 0, isOfOther(clause.object, sentence) {
      trace?.refuse(construction, .barred)
      return false
    }
    if construction.relation == .ally, construction.fixed.isEmpty, pack.joinsDoers(verb.lemma),
      joinsInDoing(clause, sentence)
    {
      trace?.refuse(construction, .barred)
      return false
    }
    for words in construction.unless where self.words.mayContain(words[0]) {
      if object >= 0,
        isModifiedBy(words, object, sentence)
          || follows(words, from: verb.main + 1, sentence) != nil
          || follows(words, from: verb.end, sentence) != nil
      {
        trace?.refuse(construction, .barred)
        return false
      }
      if object < 0, follows(words, from: verb.main + 1, sentence) != nil {
        trace?.refuse(construction, .barred)
        return false
      }
    }
    return !isBarred(construction, sentence, &trace, cue: verb.main)
  }

  /// *mauled X 31-7*: a match.
  private func isScored(_ object: Int32, _ sentence: Sentence) -> Bool {
    let next = Int(sentence.nounGroups[Int(object)].end)
    return next + 1 < sentence.units.count && sentence.units[next + 1].isJoined
      && [next, next + 1].allSatisfy {
        sentence.tokens[Int(sentence.units[$0].first)].shape == .number
      }
  }

  /// *Norland is a friend of Sudra*: whose friend he is, and no praise by whoever says so.
  private func isOfOther(_ group: Int32, _ sentence: Sentence) -> Bool {
    pack.isRole(sentence.units[Int(sentence.nounGroups[Int(group)].head)].lemma)
      && sentence.phrase(behind: group, pack.marks.ofWord).map {
        sentence.actor(ofGroup: $0.group) != nil
      } ?? false
  }

  func isBarred(
    _ construction: Construction, _ sentence: Sentence, _ trace: inout FrameTrace?,
    cue: Int32 = -1
  ) -> Bool {
    for words in construction.unlessInSentence where self.words.mayContain(words[0]) {
      for index in sentence.units.indices
      where sentence.units[index].lexeme == words[0] || sentence.units[index].lemma == words[0] {
        if words.count == 1 || follows(words, from: Int32(index), sentence) != nil,
          // "on Tuesday received rockets"
          dateEnd(from: Int32(index), sentence) == nil,
          !isAside(Int32(index), of: cue, sentence), !isElsewhere(Int32(index), from: cue, sentence)
        {
          trace?.refuse(construction, .barred)
          return true
        }
      }
    }
    return false
  }

  /// Whether the word stands in a relative clause, which tells something else: *Norland, which
  /// borders Sudra, …*; and not what the cue stands in itself.
  private func isAside(_ unit: Int32, of cue: Int32, _ sentence: Sentence) -> Bool {
    sentence.clauses.contains { clause in
      guard clause.kind == .relative else { return false }
      let start = sentence.verbGroups[Int(clause.verb)].first
      guard start <= unit, cue < start || cue > unit else { return false }
      return !sentence.units[Int(start)...Int(unit)].contains {
        $0.tag == .comma || $0.tag == .semicolon || $0.tag == .stop || $0.tag == .dash
      }
    }
  }

  /// Whether the word stands in a clause beside that of the cue: *prices rose, and Norland paid
  /// Sudra*.
  private func isElsewhere(_ unit: Int32, from cue: Int32, _ sentence: Sentence) -> Bool {
    // "will vote against the bill, and Y may do the same": all that was said before is meant.
    guard cue >= 0, sentence.units[Int(cue)].lemma != pack.marks.do else { return false }
    let own = sentence.clauses.indices.first { number in
      let verb = sentence.verbGroups[Int(sentence.clauses[number].verb)]
      return verb.first <= cue && cue < verb.end
    }
    guard let own else { return false }
    var around: Int32 = Int32(own)
    var ancestors: [Int32] = []
    while around >= 0, ancestors.count < ClauseSearch.depth {
      ancestors.append(around)
      around = sentence.clauses[Int(around)].parent
    }
    return sentence.clauses.indices.contains { number in
      let clause = sentence.clauses[number]
      guard [.main, .adverbial].contains(clause.kind), !ancestors.contains(Int32(number)) else {
        return false
      }
      let extent = extent(of: number, sentence)
      return extent.contains(unit) && !extent.contains(cue)
    }
  }

  /// From a clause's subject, or from its verb where an earlier one has the same, to the last of
  /// what it names.
  private func extent(of number: Int, _ sentence: Sentence) -> Range<Int32> {
    let clause = sentence.clauses[number]
    let verb = sentence.verbGroups[Int(clause.verb)]
    var first = verb.first
    if clause.subject >= 0,
      sentence.clauses.firstIndex(where: { $0.subject == clause.subject }) == number
    {
      first = min(first, sentence.nounGroups[Int(clause.subject)].first)
    }
    var end = verb.end
    for group in [clause.object, clause.secondObject] where group >= 0 {
      end = max(end, sentence.nounGroups[Int(group)].end)
    }
    for phrase in sentence.phrases where phrase.clause == Int32(number) && phrase.unit > verb.first
    {
      end = max(end, sentence.nounGroups[Int(phrase.group)].end)
    }
    return first..<end
  }

  func isAmong(_ words: WantedObjects, _ group: Int32, _ sentence: Sentence) -> Bool {
    var member = group
    var steps = 0
    while member >= 0, steps < 12 {
      let head = sentence.units[Int(sentence.nounGroups[Int(member)].head)]
      if isWanted(words, member, sentence) { return true }
      // "F-16s" are weapons.
      if words.contains(pack.marks.weapon), isModel(head, sentence) { return true }
      // "$57m" are millions.
      if words.contains(pack.marks.million), isMoney(head, sentence) { return true }
      // "most of its sanctions", "€10bn of funds"
      for phrase in sentence.phrases
      where phrase.after == member
        && (phrase.preposition == pack.marks.ofWord || phrase.preposition == pack.marks.in)
      {
        if isWanted(words, phrase.group, sentence) { return true }
      }
      member = sentence.nounGroups[Int(member)].conjunct
      steps += 1
    }
    return false
  }

  @inline(__always)
  private func isWanted(
    _ words: borrowing WantedObjects, _ group: Int32, _ sentence: Sentence
  ) -> Bool {
    let head = sentence.nounGroups[Int(group)].head
    let unit = sentence.units[Int(head)]
    return words.contains(unit.lexeme) || words.contains(unit.lemma)
      || words.containsCompound(unit) { surround($0, $1, head, sentence) }
  }

  /// A number behind a sign of a currency.
  private func isMoney(_ unit: Unit, _ sentence: Sentence) -> Bool {
    unit.tag == .number && unit.first > 0
      && pack.isCurrencySign(sentence.tokens[Int(unit.first) - 1].lexeme)
  }

  /// *F-16s*, *MiG-29*: a weapon, where a frame needs one.
  private func isModel(_ unit: Unit, _ sentence: Sentence) -> Bool {
    guard unit.mention >= 0, unit.end - unit.first >= 2 else { return false }
    return sentence.tokens[Int(unit.first)].makesModel(
      with: sentence.tokens[Int(unit.first) + 1])
  }

  /// *joined X in condemning Y*: in that alone.
  private func joinsInDoing(_ clause: Clause, _ sentence: Sentence) -> Bool {
    sentence.clauses.contains {
      $0.kind == .gerund && $0.marker == pack.marks.in && $0.parent >= 0
        && sentence.clauses[Int($0.parent)].verb == clause.verb
    }
  }

  func isModifiedBy(_ words: [Lexeme], _ group: Int32, _ sentence: Sentence) -> Bool {
    let group = sentence.nounGroups[Int(group)]
    let head = sentence.units[Int(group.head)]
    if words.count == 1 { return head.lexeme == words[0] || head.lemma == words[0] }
    return follows(words, from: group.head - Int32(words.count) + 1, sentence) == group.head + 1
  }
}
