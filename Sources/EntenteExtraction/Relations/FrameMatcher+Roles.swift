import EntenteModel

/// Nouns that name somebody by a stance: *an ally of*, *its critics*.
extension FrameMatcher {
  func roleFrames(
    _ number: Int32, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    let group = sentence.nounGroups[Int(number)]
    var index = group.first
    while index < group.end {
      let unit = sentence.units[Int(index)]
      if unit.tag == .noun, unit.mention < 0,
        let candidates = pack.constructions(for: unit.lemma, .role)
          // "comrade-in-arms"
          ?? pack.constructions(for: unit.lexeme, .role)
      {
        trace?.look(at: index)
        let before = index > 0 ? sentence.units[Int(index) - 1] : nil
        for place in candidates.indices
        where pack.canFire(place, among: words) && pack.canStand(place, behind: before) {
          let candidate = candidates[place]
          let construction = pack.constructions[Int(candidate)]
          guard construction.fixed.isEmpty || precedes(construction.fixed, index, sentence),
            !isBarred(construction, sentence, &trace),
            !isBarredNoun(construction, group, sentence)
          else { continue }
          fillRole(
            construction, candidate, number, group, at: index, &sentence, text, &discourse, &trace)
        }
      }
      index += 1
    }
  }

  func fillRole(
    _ construction: Construction, _ candidate: Int32, _ number: Int32, _ group: NounGroup,
    at unit: Int32, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    let cue = (unit - Int32(construction.fixed.count), unit + 1)
    var clause: Int32 = -1
    var selves = selves(number, group, at: unit, sentence, text, &discourse, &clause)
    // Critics in a capital can be anybody's.
    if selves.isEmpty, construction.relation.stance == .support,
      let seat = seat(of: number, group, sentence)
    {
      selves = [seat]
    }
    let isTurned = construction.target == [.head]
    let stated = isTurned ? construction.source : construction.target
    let places = stated.isEmpty ? [.preposition(pack.marks.ofWord), .possessor] : stated
    var others: [Filler] = []
    for place in places where others.isEmpty {
      switch place {
      case .possessor:
        if group.possessor >= 0 {
          others = resolver.fillers(of: group.possessor, as: .target, sentence, text, &discourse)
        } else if group.pronounPossessor >= 0 {
          let pronoun = sentence.units[Int(group.pronounPossessor)]
          others = resolver.references.pronoun(
            pronoun.lexeme, at: group.pronounPossessor, sentence, discourse,
            excluding: selves.map(\.actor))
        }
      case .prefix:
        if unit > group.first {
          let before = sentence.units[Int(unit) - 1]
          if let actor = sentence.actor(at: unit - 1),
            sentence.mentions[Int(before.mention)].meaning != .demonym
          {
            others = [Filler(actor: actor, first: unit - 1, end: unit)]
          }
        }
      case .preposition(let lexeme):
        // "a friend and ally of X"
        let host = isAlone(number, sentence) ? sentence.lastMember(of: number) : number
        for phrase in sentence.phrases
        where phrase.after == host && phrase.preposition == lexeme && others.isEmpty {
          others = resolver.fillers(of: phrase.group, as: .target, sentence, text, &discourse)
        }
      case .subject, .object, .second, .clause, .deed, .speaker, .topic, .head: break
      }
    }
    if others.isEmpty, unit == group.head, construction.target.contains(.prefix),
      construction.relation.stance == .support,
      sentence.phrase(behind: number, pack.marks.ofWord) == nil,
      let patron = patron(of: selves, group, sentence)
    {
      others = [patron]
    }
    let isEnded = group.isEnded || clause < 0 && lasted(number, group, sentence)
    let isNegated = group.isNegated || isDenied(number, group, sentence)
    selves = selves.filter { filler in !others.contains { $0.actor == filler.actor } }
    if others.isEmpty, selves.count > 1, construction.isMutual || isReciprocal(number, sentence) {
      for first in selves {
        for second in selves where first.actor != second.actor {
          add(
            first, second, construction, candidate, cue, clause, &sentence,
            isPresupposed: clause < 0, modality: isEnded ? .ended : nil, isNegated: isNegated)
        }
      }
      return
    }
    trace?.check(construction, isTurned ? others : selves, isTurned ? selves : others)
    let isCalled =
      clause >= 0
      && pack.lexicon.verbClass(
        sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)].lemma
      ).contains(.name)
    for itself in selves {
      for other in others {
        add(
          isTurned ? other : itself, isTurned ? itself : other, construction, candidate, cue,
          clause,
          &sentence, isPresupposed: clause < 0, modality: isEnded ? .ended : nil,
          isNegated: isNegated, isCalled: isCalled)
      }
    }
    guard !others.isEmpty, !isTurned else { return }
    // "X's partner against Y"
    for case .preposition(let lexeme) in construction.opposed {
      guard let phrase = sentence.phrase(behind: number, lexeme) else { continue }
      let foes = resolver.fillers(of: phrase.group, as: .target, sentence, text, &discourse)
      for itself in selves {
        for foe in foes where !others.contains(foe) {
          add(
            itself, foe, construction, candidate, cue, clause, &sentence,
            relation: construction.opposedRelation, isPresupposed: clause < 0,
            modality: isEnded ? .ended : nil, isNegated: isNegated)
        }
      }
    }
  }

  /// Whether no phrase and no owner tells of the role noun alone.
  private func isAlone(_ number: Int32, _ sentence: Sentence) -> Bool {
    let group = sentence.nounGroups[Int(number)]
    return group.conjunct >= 0 && group.possessor < 0 && group.pronounPossessor < 0
      && !sentence.phrases.contains { $0.after == number }
  }

  /// *is not X's ally*, *was never X's ally*, *is not one of X's allies*
  private func isDenied(_ number: Int32, _ group: NounGroup, _ sentence: Sentence) -> Bool {
    var first = group
    var steps = 0
    while first.possessor >= 0, steps < 4 {
      first = sentence.nounGroups[Int(first.possessor)]
      steps += 1
    }
    if steps > 0, sentence.adverbs(before: first.first, pack).contains(.negative) { return true }
    // "is not among X's allies", "was never one of X's allies"
    guard !group.isNegated,
      let part = sentence.phrases.first(where: {
        $0.group == number && pack.isAmong($0.preposition)
      })
    else { return false }
    let start = part.after >= 0 ? sentence.nounGroups[Int(part.after)].first : part.unit
    return sentence.adverbs(before: start, pack).contains(.negative)
  }

  /// *once the closest of allies*, *an ally of X until May*, *until May X's ally*
  private func lasted(_ number: Int32, _ group: NounGroup, _ sentence: Sentence) -> Bool {
    var end = group.end
    for phrase in sentence.phrases where phrase.preposition == pack.marks.ofWord {
      if phrase.after == number { end = sentence.nounGroups[Int(phrase.group)].end }
      if phrase.group == number, phrase.after >= 0,
        sentence.nounGroups[Int(phrase.after)].isEnded
      {
        return true
      }
    }
    if Int(end) < sentence.units.count {
      let next = sentence.units[Int(end)]
      if pack.limits(next.lexeme) { return true }
      // "foes until then,"
      if next.tag == .adverb, Int(end) + 1 < sentence.units.count,
        sentence.units[Int(end) + 1].tag == .comma,
        pack.adverbClasses[next.lexeme]?.contains(.ended) == true
      {
        return true
      }
    }
    let first =
      group.possessor >= 0 ? sentence.nounGroups[Int(group.possessor)].first : group.first
    return sentence.phrases.contains {
      pack.limits($0.preposition) && sentence.nounGroups[Int($0.group)].end == first
    }
  }

  /// Whom a role noun names: the head of its group, its apposition, or the subject of *be*.
  func selves(
    _ number: Int32, _ group: NounGroup, at unit: Int32, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse, _ clause: inout Int32
  ) -> [Filler] {
    if unit != group.head {
      let head = sentence.units[Int(group.head)]
      guard head.mention >= 0 else { return [] }
      // "Norland's ally Sudra and Velania": Sudra alone.
      return sentence.units[Int(unit)].isPlural
        ? resolver.fillers(of: number, as: .source, sentence, text, &discourse)
        : resolver.one(number, as: .source, sentence, text, &discourse, depth: 0)
    }
    let host = explained(by: number, sentence)
    if host >= 0, sentence.units[Int(unit)].isPlural {
      let first = sentence.nounGroups[Int(host)].coordination
      return resolver.fillers(of: first, as: .source, sentence, text, &discourse)
    }
    if host >= 0, sentence.nounGroups[Int(host)].conjunct > number {
      // "X, an ally of Y, and Z": X alone.
      return resolver.one(host, as: .source, sentence, text, &discourse, depth: 0)
    }
    if host >= 0 { return resolver.fillers(of: host, as: .source, sentence, text, &discourse) }
    // "calls his old ally “Judas”": what he is called.
    let isCalled = sentence.clauses.contains { clause in
      clause.object == number
        && pack.lexicon.verbClass(sentence.verbGroups[Int(clause.verb)].lemma).contains(.name)
    }
    let beside = isCalled ? nil : sentence.nounGroups.firstIndex { $0.appositionOf == number }
    if let beside {
      let head = sentence.units[Int(sentence.nounGroups[beside].head)]
      if head.mention >= 0 {
        return resolver.fillers(of: Int32(beside), as: .source, sentence, text, &discourse)
      }
    }
    if let host = partOf(number, sentence) {
      return resolver.fillers(of: host, as: .source, sentence, text, &discourse)
    }
    // "is a friend and ally of X": both are said of the subject.
    let predicate = group.coordination >= 0 ? group.coordination : number
    for (index, candidate) in sentence.clauses.enumerated() where candidate.object == predicate {
      let verb = sentence.verbGroups[Int(candidate.verb)]
      // "stood his ally", but not "stood by his ally"
      if verb.isCopula || pack.isCopular(verb.lemma) && verb.particle < 0, candidate.subject >= 0 {
        clause = Int32(index)
        return resolver.fillers(of: candidate.subject, as: .source, sentence, text, &discourse)
      }
    }
    if let named = namedBehindCopula(number, sentence, &clause)
      ?? (sentence.units[Int(unit)].isPlural ? namedExamples(of: number, sentence) : nil)
    {
      return resolver.fillers(of: named, as: .source, sentence, text, &discourse)
    }
    if let described = described(number, sentence, &clause) {
      return resolver.fillers(of: described, as: .source, sentence, text, &discourse)
    }
    if let group = resolver.memberGroup(number, sentence, discourse) { return [group] }
    // "its Western allies": the name among the modifiers.
    let modifier = resolver.modifier(group, sentence)
    if modifier >= 0, modifier < unit,
      sentence.mentions[Int(sentence.units[Int(modifier)].mention)].meaning == .demonym
        || group.possessor >= 0 || group.pronounPossessor >= 0
    {
      if pack.standsAlone(sentence.units[Int(unit)].lemma) {
        // "its Norlandic proxies": not Norland.
        return resolver.nationalGroup(group, sentence, text, &discourse).map { [$0] } ?? []
      }
      let mention = sentence.mentions[Int(sentence.units[Int(modifier)].mention)]
      return [Filler(actor: mention.actor, first: modifier, end: modifier + 1)]
    }
    return []
  }

  /// *its patron in Tehran*: who sits there.
  private func seat(of number: Int32, _ group: NounGroup, _ sentence: Sentence) -> Filler? {
    guard group.possessor >= 0 || group.pronounPossessor >= 0,
      let phrase = sentence.phrase(behind: number, pack.marks.in)
    else { return nil }
    let place = sentence.nounGroups[Int(phrase.group)]
    let mention = sentence.units[Int(place.head)].mention
    guard place.first == place.head, mention >= 0,
      sentence.mentions[Int(mention)].meaning == .capital
        || sentence.mentions[Int(mention)].meaning == .metonym
    else { return nil }
    return Filler(
      actor: sentence.mentions[Int(mention)].actor, first: place.head, end: place.head + 1)
  }

  /// Whether a role is said of several to one another: *enemies of each other*.
  private func isReciprocal(_ number: Int32, _ sentence: Sentence) -> Bool {
    guard let phrase = sentence.phrase(behind: number, pack.marks.ofWord) else { return false }
    let head = sentence.nounGroups[Int(phrase.group)].head
    return sentence.units[Int(head)].lexeme == pack.marks.eachOther
  }

  /// Whom an apposition explains, or -1: also one that goes on (*X, a poet and critic of Y*, *X,
  /// leader of the party and one of Y's critics*).
  private func explained(by number: Int32, _ sentence: Sentence) -> Int32 {
    let group = sentence.nounGroups[Int(number)]
    if group.appositionOf >= 0 || group.coordination < 0 || group.coordination == number {
      return goesOn(group, sentence) ?? group.appositionOf
    }
    let first = sentence.nounGroups[Int(group.coordination)]
    if first.appositionOf >= 0 { return first.appositionOf }
    let hanging = sentence.phrases.first { $0.group == group.coordination && $0.after >= 0 }
    return hanging.map { sentence.nounGroups[Int($0.after)].appositionOf } ?? -1
  }

  /// *X, once a backer of Y, now his critic*: X, not Y.
  private func goesOn(_ group: NounGroup, _ sentence: Sentence) -> Int32? {
    guard group.appositionOf >= 0, group.pronounPossessor >= 0, group.first > 0,
      sentence.units[Int(group.first) - 1].tag == .adverb,
      let phrase = sentence.phrases.first(where: { $0.group == group.appositionOf }),
      phrase.after >= 0, sentence.nounGroups[Int(phrase.after)].appositionOf >= 0
    else { return nil }
    return sentence.nounGroups[Int(phrase.after)].appositionOf
  }

  /// *Hezbollah, an Iranian proxy*: the state whose he is, where he is of another.
  private func patron(
    of selves: [Filler], _ group: NounGroup, _ sentence: Sentence
  ) -> Filler? {
    let unit = resolver.modifier(group, sentence)
    guard unit >= 0, !group.isDefinite, let state = sentence.actor(at: unit), pack.isState(state),
      sentence.mentions[Int(sentence.units[Int(unit)].mention)].meaning == .demonym,
      !selves.isEmpty,
      selves.allSatisfy({ filler in
        pack.country(of: filler.actor).map { $0 != state } ?? false
      })
    else { return nil }
    return Filler(actor: state, first: unit, end: unit + 1)
  }

  /// *Y's main backer is X*, *Y's rivals include X*
  private func namedBehindCopula(
    _ number: Int32, _ sentence: Sentence, _ clause: inout Int32
  ) -> Int32? {
    let found = sentence.clauses.firstIndex {
      $0.subject == number && $0.object >= 0
        && (sentence.verbGroups[Int($0.verb)].isCopula
          || pack.exemplifies(sentence.verbGroups[Int($0.verb)].lemma))
        && !sentence.verbGroups[Int($0.verb)].isNegated
        && !sentence.nounGroups[Int($0.object)].isNegated
        && sentence.actor(ofGroup: $0.object) != nil
    }
    guard let found else { return nil }
    clause = Int32(found)
    return sentence.clauses[found].object
  }

  /// *Y's backers, among them X*, *critics of Y, including X*
  private func namedExamples(of number: Int32, _ sentence: Sentence) -> Int32? {
    if let examples = resolver.examples(of: number, sentence) { return examples }
    return sentence.phrases.first { $0.after == number && $0.preposition == pack.marks.ofWord }
      .flatMap { resolver.examples(of: $0.group, sentence) }
  }

  /// *X, one of Y's fiercest critics,*, *One of Y's fiercest critics, X …*
  private func partOf(_ number: Int32, _ sentence: Sentence) -> Int32? {
    for phrase in sentence.phrases
    where phrase.group == number && pack.isAmong(phrase.preposition) {
      guard phrase.after >= 0 else {
        // "X, among Y's warmest admirers,"
        var comma = Int(phrase.unit) - 1
        while comma > 0, sentence.units[comma].tag == .adverb { comma -= 1 }
        guard comma > 0, sentence.units[comma].tag == .comma else { continue }
        let host = sentence.nounGroups.firstIndex { Int($0.end) == comma }
        if let host, sentence.actor(ofGroup: Int32(host)) != nil { return Int32(host) }
        continue
      }
      let host = explained(by: phrase.after, sentence)
      if host >= 0 { return host }
      let beside = sentence.nounGroups.firstIndex { group in
        group.appositionOf == phrase.after || group.appositionOf == number
      }
      if let beside { return Int32(beside) }
    }
    return nil
  }

  /// Whom a role noun describes from a distance: *is seen as the main backer of X*, *called Y a
  /// puppet of X*, *is one of X's supporters*.
  func described(
    _ number: Int32, _ sentence: Sentence, _ clause: inout Int32
  ) -> Int32? {
    for (index, candidate) in sentence.clauses.enumerated()
    where candidate.secondObject == number && candidate.object >= 0 {
      let verb = sentence.verbGroups[Int(candidate.verb)]
      if pack.lexicon.verbClass(verb.lemma).contains(.name) {
        clause = Int32(index)
        return candidate.object
      }
    }
    for phrase in sentence.phrases where phrase.group == number && phrase.clause >= 0 {
      let carrier = sentence.clauses[Int(phrase.clause)]
      let verb = sentence.verbGroups[Int(carrier.verb)]
      if phrase.preposition == pack.marks.as {
        // "As an ally of X, Y …"
        if phrase.unit < verb.first, carrier.subject >= 0 { return carrier.subject }
        if pack.lexicon.verbClass(verb.lemma).contains(.name) {
          clause = phrase.clause
          return verb.isPassive ? carrier.subject : carrier.object
        }
        if pack.isCopular(verb.lemma), carrier.object < 0, carrier.subject >= 0 {
          clause = phrase.clause
          return carrier.subject
        }
      }
      if verb.isCopula || pack.isCopular(verb.lemma), pack.isAmong(phrase.preposition),
        phrase.after < 0 || phrase.after == carrier.object
      {
        // "Among Y's backers is X": turned around.
        let named = carrier.subject >= 0 ? carrier.subject : carrier.object
        guard named >= 0 else { continue }
        clause = phrase.clause
        return named
      }
    }
    return nil
  }
}
