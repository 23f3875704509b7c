import EntenteModel

/// Ministries, parliaments and courts, and whose they are.
extension ActorResolver {
  /// *Turkey's foreign ministry*: an actor of its own, named for its owner.
  func organ(
    _ group: NounGroup, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ depth: Int
  ) -> Filler? {
    guard let owner = namedOwner(of: group, sentence, text, &discourse, depth) else { return nil }
    var words: [Lexeme] = []
    var index = owner.end
    while index <= group.head {
      let unit = sentence.units[Int(index)]
      if unit.tag != .determiner, !unit.isSilent, unit.tag != .quote { words.append(unit.lexeme) }
      index += 1
    }
    while !words.isEmpty {
      if let actor = pack.organ(words, of: owner.actor, &discourse) {
        return Filler(actor: actor, first: owner.first, end: group.head + 1)
      }
      words.removeFirst()
    }
    // "a Turkish court" is Turkey; "its offices" are nobody.
    let head = sentence.units[Int(group.head)]
    let nounClass = pack.lexicon.nounClass(head.lemma)
    guard !head.isPlural, nounClass.contains(.organ), nounClass.isDisjoint(with: .acting) else {
      return nil
    }
    let end = organEnd(group, sentence)
    let tokens = Int(sentence.units[Int(owner.first)].first)..<Int(sentence.units[Int(end) - 1].end)
    let name = ActorMatcher.spelling(of: tokens, sentence, text)
    let actor = discourse.provisionalActor(
      hash: Spelling.hash(of: name), kind: .institution, parent: owner.actor, name: { name })
    return Filler(actor: actor, first: owner.first, end: end)
  }

  /// *the Front's youth wing*, *the armed wing of the Front*: an actor of its own, named as the text
  /// does; *Osk's wing of the Front* are his followers.
  func branch(
    _ asked: Asked, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> Filler? {
    let (group, head) = (asked.group, asked.head)
    guard pack.isBranch(head.lemma), !head.isPlural,
      nameBeside(asked.number, group, sentence) == nil
    else { return nil }
    let named = namedOwner(of: group, sentence, text, &discourse, asked.depth)
    if let named, [.person, .unknown].contains(pack.kind(of: named.actor, discourse)) {
      return Filler(actor: named.actor, first: named.first, end: named.first + 1)
    }
    let isTold = (group.first..<group.head).contains {
      let unit = sentence.units[Int($0)]
      return unit.mention < 0 && (unit.tag == .adjective || unit.tag == .noun)
    }
    var (owner, first, end) = (named, named?.first ?? group.first, group.head + 1)
    if owner == nil, let whole = sentence.phrase(behind: asked.number, pack.marks.ofWord) {
      owner =
        one(
          whole.group, as: .target, sentence, text, &discourse, depth: asked.depth + 1
        ).first
      end = sentence.nounGroups[Int(whole.group)].head + 1
      while sentence.units[Int(first)].tag == .determiner { first += 1 }
    }
    guard isTold, let owner,
      [.group, .party, .organisation, .force, .company].contains(
        pack.kind(of: owner.actor, discourse))
    else { return nil }
    let tokens = Int(sentence.units[Int(first)].first)..<Int(sentence.units[Int(end) - 1].end)
    let name = ActorMatcher.spelling(of: tokens, sentence, text)
    let actor = discourse.provisionalActor(
      hash: Spelling.hash(of: name), kind: .group, parent: owner.actor, name: { name })
    return Filler(actor: actor, first: first, end: end)
  }

  /// *Peru's Congress*, *the Philippine Senate*: a name that many states' organs have is that of the
  /// state before it, or else of the one country named.
  func organOfAnother(
    _ group: NounGroup, _ mention: ActorMention, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ depth: Int
  ) -> Filler? {
    let unit = sentence.units[Int(group.head)]
    let words = (unit.first..<unit.end).map { sentence.tokens[Int($0)].lexeme }
    guard pack.organs[words] != nil else { return nil }
    if let owner = namedOwner(of: group, sentence, text, &discourse, depth) {
      guard pack.isState(owner.actor), pack.country(of: mention.actor) != owner.actor,
        let organ = pack.organ(words, of: owner.actor, &discourse)
      else { return nil }
      return Filler(actor: organ, first: owner.first, end: group.head + 1)
    }
    guard let country = references.country(before: group.first, sentence, discourse),
      discourse.isProvisional(mention.actor)
        || pack.kind(of: mention.actor, discourse) == .institution
          && pack.country(of: mention.actor) != country,
      let organ = pack.organ(words, of: country, &discourse)
    else { return nil }
    return Filler(actor: organ, first: group.head, end: group.head + 1)
  }

  /// *the supreme court*, of the one country that the text speaks of, or of the state whose capital
  /// it is in.
  func organOfTheCountry(
    _ number: Int32, _ group: NounGroup, _ sentence: Sentence, _ discourse: inout Discourse,
    excluding: [ActorNumber]
  ) -> Filler? {
    var words: [Lexeme] = []
    for index in group.first...group.head {
      let unit = sentence.units[Int(index)]
      if unit.tag != .determiner, !unit.isSilent, unit.tag != .quote { words.append(unit.lexeme) }
    }
    guard
      let country = seat(of: number, sentence)
        ?? references.country(before: group.first, sentence, discourse),
      !excluding.contains(country), let actor = pack.organ(words, of: country, &discourse)
    else { return nil }
    return Filler(actor: actor, first: group.first, end: group.head + 1).trimmed(sentence, pack)
  }

  /// *police stormed a house in Quito*: the state where they did it.
  func seat(ofDeedOf number: Int32, _ sentence: Sentence) -> ActorNumber? {
    guard let deed = sentence.clauses.firstIndex(where: { $0.subject == number }) else {
      return nil
    }
    let clause = sentence.clauses[deed]
    return sentence.phrases.lazy.filter {
      $0.preposition == pack.marks.in
        && ($0.clause == Int32(deed) || $0.after >= 0 && $0.after == clause.object)
    }.compactMap { state(in: $0, sentence) }.first
  }

  /// *in Quito*, *in Ecuador*: the state.
  private func state(in phrase: Phrase, _ sentence: Sentence) -> ActorNumber? {
    let head = sentence.units[Int(sentence.nounGroups[Int(phrase.group)].head)]
    guard head.mention >= 0 else { return nil }
    let mention = sentence.mentions[Int(head.mention)]
    return pack.isState(mention.actor) ? mention.actor : nil
  }

  /// *the ministry in Damascus*: the state.
  private func seat(of number: Int32, _ sentence: Sentence) -> ActorNumber? {
    sentence.phrase(behind: number, pack.marks.in).flatMap { state(in: $0, sentence) }
  }

  /// *the US embassy in Libya*: the place belongs to the name.
  func organEnd(_ group: NounGroup, _ sentence: Sentence) -> Int32 {
    for phrase in sentence.phrases
    where phrase.after >= 0 && sentence.nounGroups[Int(phrase.after)].head == group.head
      && pack.isLocative(phrase.preposition)
    {
      let place = sentence.nounGroups[Int(phrase.group)]
      if sentence.units[Int(place.head)].tag == .name { return place.head + 1 }
    }
    return group.head + 1
  }

  /// *Myanmar's rebel groups*: whoever fights the state does not stand for it.
  func isAgainstOwner(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(group.head)]
    return head.tag == .noun
      && !pack.lexicon.nounClass(head.lemma).isDisjoint(with: [.group, .force])
      && (group.first..<group.head).contains {
        pack.rebels(sentence.units[Int($0)].lemma)
      }
  }

  /// The name before a group's head, or its possessor; `end` is where the rest of the group begins.
  private func namedOwner(
    of group: NounGroup, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ depth: Int
  ) -> Filler? {
    let unit = modifier(group, sentence)
    if unit >= 0 {
      return sentence.actor(at: unit).map { Filler(actor: $0, first: unit, end: unit + 1) }
    }
    guard group.possessor >= 0,
      let owner = one(
        group.possessor, as: .target, sentence, text, &discourse, depth: depth + 1
      ).first
    else { return nil }
    return Filler(
      actor: owner.actor, first: sentence.nounGroups[Int(group.possessor)].head, end: group.first)
  }
}

extension LanguagePack {
  /// An organ by what the text calls it (*foreign ministry*), named for its owner.
  func organ(
    _ words: [Lexeme], of owner: ActorNumber, _ discourse: inout Discourse
  ) -> ActorNumber? {
    guard let pattern = organs[words] else { return nil }
    let name = pattern.replacing("%", with: self.name(of: owner, discourse))
    return actorsByName[name]
      ?? discourse.provisionalActor(
        hash: Spelling.hash(of: name), kind: .institution, parent: owner, name: { name })
  }
}
