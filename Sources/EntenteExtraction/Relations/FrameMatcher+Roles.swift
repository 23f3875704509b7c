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

  /// *X met ally Y*, *X said that rival Y …*: without a word that says whose, the subject's.
  private func ownerOfBareRole(
    _ number: Int32, _ group: NounGroup, at unit: Int32, _ sentence: Sentence
  ) -> Int32? {
    guard unit + 1 < group.end, sentence.units[Int(unit) + 1].mention >= 0,
      !sentence.units[Int(unit)].isPlural
    else { return nil }
    let phrase = sentence.phrases.first { $0.group == group.coordination && $0.clause >= 0 }
    let around = sentence.clauses.first { clause in
      clause.object == group.coordination || clause.secondObject == group.coordination
    }
    if let clause = around ?? phrase.map({ sentence.clauses[Int($0.clause)] }) {
      let isPassive = sentence.verbGroups[Int(clause.verb)].isPassive
      return clause.subject >= 0 && !isPassive ? clause.subject : nil
    }
    let told = sentence.clauses.first {
      $0.subject == group.coordination && $0.kind == .complement && $0.parent >= 0
    }
    guard let told else { return nil }
    let teller = sentence.clauses[Int(told.parent)]
    return teller.subject >= 0 ? teller.subject : nil
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
              // "Syrian allies Russia and Iran": of the state, as a state is no Syrian.
              || pack.isState(actor) && !selves.isEmpty && unit < group.head
                && selves.allSatisfy({ pack.isState($0.actor) && $0.actor != actor })
          {
            others = [Filler(actor: actor, first: unit - 1, end: unit)]
          }
        }
      case .preposition(let lexeme):
        // "a friend and ally of X"
        let host = isAlone(number, sentence) ? sentence.lastMember(of: number) : number
        for phrase in sentence.phrases
        where phrase.after == host && phrase.preposition == lexeme
          && (others.isEmpty || phrase.continues)
        {
          // "X is an ally of Y and his deputy": Y's.
          others += resolver.fillers(
            of: phrase.group, as: .target, sentence, text, &discourse,
            excluding: selves.map(\.actor))
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
    if others.isEmpty, stated.contains(.possessor), unit == group.first,
      let owner = ownerOfBareRole(number, group, at: unit, sentence)
    {
      others = resolver.fillers(
        of: owner, as: .target, sentence, text, &discourse, excluding: selves.map(\.actor))
    }
    let isEnded = group.isEnded || clause < 0 && lasted(number, group, sentence)
    let isNegated = group.isNegated || isDenied(number, group, sentence)
    selves = selves.filter { filler in !others.contains { $0.actor == filler.actor } }
    if others.isEmpty, selves.count > 1,
      construction.isMutual && !areOfAnother(number, group, selves, sentence)
        || isReciprocal(number, sentence)
    {
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

  /// *two of his rivals, X and Y*, *attacked two rivals, X and Y*: rivals of somebody else.
  private func areOfAnother(
    _ number: Int32, _ group: NounGroup, _ selves: [Filler], _ sentence: Sentence
  ) -> Bool {
    if group.possessor >= 0 || group.pronounPossessor >= 0 { return true }
    return sentence.clauses.contains { clause in
      guard clause.object == number, clause.subject >= 0,
        let doer = sentence.actor(ofGroup: clause.subject)
      else { return false }
      return !sentence.verbGroups[Int(clause.verb)].isCopula
        && !selves.contains { $0.actor == doer }
    }
  }

  /// Whether a role is said of several to one another: *enemies of each other*.
  private func isReciprocal(_ number: Int32, _ sentence: Sentence) -> Bool {
    guard let phrase = sentence.phrase(behind: number, pack.marks.ofWord) else { return false }
    let head = sentence.nounGroups[Int(phrase.group)].head
    return sentence.units[Int(head)].lexeme == pack.marks.eachOther
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
}
