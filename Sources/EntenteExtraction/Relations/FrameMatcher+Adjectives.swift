import EntenteModel

/// Adjectives, compounds and prefixes: *loyal to X*, *X-backed*, *pro-X*.
extension FrameMatcher {
  func adjectiveFrames(
    _ predication: Predication, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    let unit = sentence.units[Int(predication.adjective)]
    guard predication.group >= 0,
      let candidates = pack.constructions(for: unit.lexeme, .adjective)
    else { return }
    trace?.look(at: predication.adjective)
    for candidate in candidates {
      let construction = pack.constructions[Int(candidate)]
      guard
        follows(construction.fixed, from: predication.adjective + 1, sentence) != nil
          || construction.fixed.isEmpty, !isBarred(construction, sentence, &trace)
      else { continue }
      // "a regime odious to X"
      let describesTarget = construction.target.contains(.subject)
      var described = resolver.fillers(
        of: predication.group, as: describesTarget ? .target : .source, sentence, text, &discourse)
      if described.isEmpty, !describesTarget, let issuer = issuer(of: predication.group, sentence) {
        described = resolver.fillers(of: issuer, as: .source, sentence, text, &discourse)
      }
      var others: [Filler] = []
      for case .preposition(let lexeme) in describesTarget
        ? construction.source : construction.target
      where others.isEmpty {
        for phrase in sentence.phrases
        where phrase.preposition == lexeme && phrase.unit > predication.adjective
          && (phrase.afterAdjective == predication.adjective
            || phrase.unit <= predication.adjective + 3)
          && (others.isEmpty || phrase.continues)
        {
          others += resolver.fillers(
            of: phrase.group, as: describesTarget ? .source : .target, sentence, text, &discourse)
        }
      }
      if others.isEmpty, construction.target.contains(.clause),
        let subject = subject(ofClauseBehind: predication.adjective, sentence)
      {
        // "furious that X had armed Y"
        others = resolver.fillers(of: subject, as: .source, sentence, text, &discourse)
      }
      let (sources, targets) = describesTarget ? (others, described) : (described, others)
      trace?.check(construction, sources, targets)
      let cue = (predication.adjective, predication.adjective + 1 + Int32(construction.fixed.count))
      if construction.isMutual {
        mutual(sources, targets, construction, candidate, cue, predication.clause, &sentence)
        continue
      }
      let adverbs = sentence.adverbs(before: predication.adjective, pack)
      for source in sources {
        for target in targets {
          add(
            source, target, construction, candidate, cue, predication.clause, &sentence,
            isPresupposed: predication.clause < 0,
            modality: modality(of: adverbs), isNegated: adverbs.contains(.negative),
            held: attribution(of: adverbs))
        }
      }
    }
  }

  /// *once loyal to*, *possibly hostile to*
  private func modality(of adverbs: AdverbClass) -> Modality? {
    if adverbs.contains(.ended) { return .ended }
    if adverbs.contains(.possible) { return .possible }
    return adverbs.contains(.planned) ? .planned : nil
  }

  /// *allegedly hostile to*, *reportedly loyal to*
  private func attribution(of adverbs: AdverbClass) -> ClaimAttribution {
    adverbs.contains(.alleged) ? .alleged(-1) : adverbs.contains(.reported) ? .said(-1) : .none
  }

  /// Of the *that*-clause right behind an adjective.
  private func subject(ofClauseBehind adjective: Int32, _ sentence: Sentence) -> Int32? {
    guard Int(adjective) + 1 < sentence.units.count,
      sentence.units[Int(adjective) + 1].lexeme == pack.marks.that
    else { return nil }
    return sentence.clauses.first { clause in
      clause.subject >= 0 && sentence.nounGroups[Int(clause.subject)].first > adjective
        && sentence.verbGroups[Int(clause.verb)].main > adjective
    }?.subject
  }

  /// *X-backed Y*, *pro-X Y*.
  func compounds(
    _ number: Int32, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    let group = sentence.nounGroups[Int(number)]
    var index = group.first + 1
    while index < group.end {
      defer { index += 1 }
      let unit = sentence.units[Int(index)]
      guard unit.isJoined else { continue }
      let before = sentence.units[Int(index) - 1]
      if before.mention >= 0, unit.mention < 0,
        let candidates = pack.constructions(for: unit.lexeme, .compound)
      {
        guard let actor = sentence.actor(at: index - 1) else { continue }
        let prefix = Filler(actor: actor, first: index - 1, end: index)
        let heads = compoundHeads(number, group, after: index, sentence, text, &discourse)
        trace?.look(at: index)
        for candidate in candidates {
          let construction = pack.constructions[Int(candidate)]
          trace?.check(construction, [prefix], heads)
          for head in heads {
            let turned = construction.source == [.head]
            add(
              turned ? head : prefix, turned ? prefix : head, construction, candidate,
              (index, index + 1), -1, &sentence, isPresupposed: true)
          }
        }
      } else if unit.mention >= 0, before.mention < 0,
        let candidates = pack.constructions(for: before.lexeme, .prefix)
      {
        guard let actor = sentence.actor(at: index) else { continue }
        let prefixed = Filler(actor: actor, first: index, end: index + 1)
        let heads = compoundHeads(number, group, after: index, sentence, text, &discourse)
        trace?.look(at: index - 1)
        for candidate in candidates {
          let construction = pack.constructions[Int(candidate)]
          trace?.check(construction, heads, [prefixed])
          for head in heads {
            add(
              head, prefixed, construction, candidate, (index - 1, index), -1, &sentence,
              isPresupposed: true)
          }
        }
      }
    }
  }

  /// Whom the noun behind a compound names; *Libya's UN-recognised government* names itself.
  func compoundHeads(
    _ number: Int32, _ group: NounGroup, after index: Int32, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse
  ) -> [Filler] {
    let head = sentence.units[Int(group.head)]
    guard group.head > index, !resolver.isCompound(group, sentence) else {
      let host = saidOf(number, group, sentence)
      return host >= 0
        ? resolver.fillers(of: host, as: .target, sentence, text, &discourse) : []
    }
    if head.mention >= 0 {
      return resolver.one(number, as: .target, sentence, text, &discourse, depth: 0)
    }
    if let whole = wholeMadeOf(number, sentence) {
      return resolver.one(whole, as: .target, sentence, text, &discourse, depth: 0)
    }
    if let clause = sentence.clauses.first(where: {
      $0.object == number && $0.subject >= 0 && sentence.verbGroups[Int($0.verb)].isCopula
    }) {
      // "X is a Norland-backed faction of the Front" tells it of X; "X is no such faction", of nobody.
      guard isFact(clause, sentence), !group.isNegated else { return [] }
      let found = resolver.fillers(of: clause.subject, as: .target, sentence, text, &discourse)
      if !found.isEmpty { return found }
    }
    let nounClass = pack.lexicon.nounClass(head.lemma)
    if nounClass.contains(.government) || nounClass.contains(.group) {
      if nounClass.contains(.group) || group.appositionOf >= 0 {
        let found = resolver.one(number, as: .target, sentence, text, &discourse, depth: 0)
        if !found.isEmpty {
          return found.map { filler in
            // "The X-backed rebels": those words are about them and do not name them.
            var filler = filler
            if filler.end == group.head + 1, filler.first <= index,
              discourse.hasNamed(filler.actor)
            {
              filler.first = index + 1
            }
            return filler
          }.filter {
            // "a Norlandic-backed faction of the Front": not the whole Front.
            if $0.first >= group.end {
              return !pack.standsAlone(head.lemma) || group.appositionOf >= 0
            }
            // "pro-X rebels": the prefix is part of their name.
            return $0.first > index
              || $0.first == index - 1 && sentence.units[Int(index)].isJoined
              || $0.end <= group.first
          }
        }
      }
      var owner: ActorNumber = -1
      if group.possessor >= 0 {
        owner =
          resolver.one(
            group.possessor, as: .target, sentence, text, &discourse, depth: 1
          ).first?.actor ?? -1
      }
      if resolver.refersBack(number, group, sentence),
        let known = resolver.references.description(
          Description(group, sentence, pack), at: group.first, sentence, discourse, excluding: [])
      {
        return [Filler(actor: known, first: index + 1, end: group.head + 1)]
      }
      if owner >= 0 { return [Filler(actor: owner, first: index - 1, end: group.head + 1)] }
      let nation = resolver.modifier(group, sentence)
      if nation > index, let actor = sentence.actor(at: nation) {
        return [Filler(actor: actor, first: nation, end: nation + 1)]
      }
      for phrase in sentence.phrases
      where phrase.after == number && phrase.preposition == pack.marks.ofWord {
        return resolver.fillers(of: phrase.group, as: .target, sentence, text, &discourse)
      }
      return []
    }
    return resolver.one(number, as: .target, sentence, text, &discourse, depth: 0)
      .filter { $0.first >= index || $0.end <= group.first || group.appositionOf >= 0 }
  }

  /// *the Front, a band of anti-X exiles*: what the members are is said of the Front.
  private func wholeMadeOf(_ members: Int32, _ sentence: Sentence) -> Int32? {
    guard let host = sentence.host(of: members, by: pack.marks.ofWord) else { return nil }
    let body = sentence.nounGroups[Int(host)]
    let noun = sentence.units[Int(body.head)]
    guard noun.mention < 0, !noun.isPlural, !body.isNegated, body.appositionOf >= 0,
      !pack.lexicon.nounClass(noun.lemma).isDisjoint(with: [.group, .force]),
      sentence.actor(ofGroup: body.appositionOf) != nil
    else { return nil }
    return body.appositionOf
  }

  /// Of whom compounds without a noun are said, or -1: *X is Y-backed*, *Y-backed, X won*.
  private func saidOf(_ number: Int32, _ group: NounGroup, _ sentence: Sentence) -> Int32 {
    let first = group.coordination >= 0 ? group.coordination : number
    if let clause = sentence.clauses.first(where: {
      $0.object == first && $0.subject >= 0 && sentence.verbGroups[Int($0.verb)].isCopula
    }) {
      let isTold =
        clause.kind == .relative
        ? sentence.verbGroups[Int(clause.verb)].isActual : isFact(clause, sentence)
      return isTold && !group.isNegated ? clause.subject : -1
    }
    let end = Int(group.end)
    guard sentence.nounGroups[Int(first)].first == 0, end < sentence.units.count,
      sentence.units[end].tag == .comma || sentence.units[end].tag == .conjunction
    else { return -1 }
    let host = sentence.nounGroups.firstIndex {
      $0.first >= group.end && ($0.role == .subject || $0.coordination == first)
        && !resolver.isCompound($0, sentence)
    }
    return host.map(Int32.init) ?? -1
  }

  private func isFact(_ clause: Clause, _ sentence: Sentence) -> Bool {
    clause.kind == .main && !clause.isQuestion && sentence.verbGroups[Int(clause.verb)].isActual
  }
}
