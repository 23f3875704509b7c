import EntenteModel

/// Whom a noun group that names nobody stands for: those it belongs to, or whom the text makes clear.
extension ActorResolver {
  /// *Turkish forces*, *Syrian rebels*, *the Turkish president*, *Norland's opposition party*.
  func belonging(
    _ asked: Asked, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler]? {
    let (group, head, nounClass) = (asked.group, asked.head, asked.nounClass)
    // "X's family", but "the X family"
    if asked.role == .source, pack.isThirdParty(head.lemma), modifier(group, sentence) < 0 {
      return []
    }
    if pack.speakForThemselves(head.lemma), asked.role == .source || pack.areEmigrants(head.lemma),
      let state = stateOf(group, sentence)
    {
      // "Georgian students" speak for themselves, and one of them for nobody.
      guard head.isPlural else {
        return described(
          asked.number, group, nounClass, sentence, text, &discourse, asked.depth, asked.excluding
        ).map { [$0] } ?? []
      }
      return [groupOfItsOwn(group, of: state, sentence, text, &discourse)]
    }
    if !nounClass.isDisjoint(with: .acting) || areMenOfSomebody(head, nounClass) {
      let owners = owner(
        asked.number, group, asked.role, sentence, text, &discourse, asked.depth,
        excluding: asked.excluding
      )
      .filter { actsFor($0, asked, sentence, discourse) }
      if !owners.isEmpty { return owners }
    }
    if let known = compatriot(asked, sentence, discourse) { return [known] }
    if nounClass.contains(.group), let people = nationalGroup(group, sentence, text, &discourse) {
      return [people]
    }
    if head.isPlural, pack.speaksForState(head.lemma),
      let states = sentence.phrase(behind: asked.number, pack.marks.ofWord)?.group,
      sentence.nounGroups[Int(states)].conjunct >= 0
    {
      // "the ministers of Egypt and Jordan"
      return fillers(
        of: states, as: asked.role, sentence, text, &discourse, excluding: asked.excluding,
        depth: asked.depth + 1)
    }
    if nounClass.contains(.person),
      let holder = officeHolder(
        group, sentence, text, &discourse, asked.depth, excluding: asked.excluding)
    {
      return [holder]
    }
    guard !nounClass.isDisjoint(with: [.group, .organ]) else { return nil }
    let owners = owner(
      asked.number, group, asked.role, sentence, text, &discourse, asked.depth,
      excluding: asked.excluding)
    // "Norland's opposition party" is not Norland.
    if pack.standsAlone(head.lemma), group.possessor >= 0, let state = owners.first,
      pack.isState(state.actor)
    {
      // "the country's parties" is no name.
      guard sentence.units[Int(state.first)].mention >= 0 else { return [] }
      return [groupOfItsOwn(group, of: state, sentence, text, &discourse)]
    }
    // Nor does Norland's newspaper speak for it.
    if asked.role == .source, group.possessor >= 0, !head.isJoined, let state = owners.first,
      pack.isState(state.actor),
      pack.meaning(ofNoun: head.lemma)?.kinds.areIndependent == true
    {
      let isNamed = sentence.units[Int(state.first)].mention >= 0 && !head.isPlural
      return isNamed ? [groupOfItsOwn(group, of: state, sentence, text, &discourse)] : []
    }
    return owners.isEmpty ? nil : owners
  }

  /// Whether what those who act do is their owner's act.
  private func actsFor(
    _ owner: Filler, _ asked: Asked, _ sentence: Sentence, _ discourse: Discourse
  ) -> Bool {
    let (head, nounClass) = (asked.head, asked.nounClass)
    // French farmers are not France.
    // Nor are Haitian gang leaders Haiti, or Irish militants Ireland.
    if pack.isState(owner.actor),
      nounClass.isDisjoint(with: .acting) || isOfFaction(asked.group, sentence)
        || pack.standsAlone(head.lemma)
    {
      return false
    }
    // Nor does the former Honduran president act for Honduras any more.
    if asked.group.isEnded, pack.isState(owner.actor),
      !nounClass.isDisjoint(with: [.person, .official])
    {
      return false
    }
    let kind = pack.kind(of: owner.actor, discourse)
    // "the Colorado senator" is not Colorado, nor one lawmaker his country.
    if pack.isLegislator(head.lemma), !head.isPlural || kind == .government { return false }
    if head.isPlural { return true }
    // "a NATO member" is not NATO; "NATO members" are, as its forces are.
    if nounClass.contains(.follower), kind == .organisation || kind == .bloc { return false }
    // "the Republican senator" is not the party.
    return !nounClass.contains(.person) || asked.group.possessor >= 0 || kind != .party
  }

  /// *both countries*, *the general*, *the ministry's decree*, *police*, *the supreme court*: whom
  /// the text makes clear.
  func meant(
    _ asked: Asked, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler]? {
    let (group, head, nounClass) = (asked.group, asked.head, asked.nounClass)
    let whole = Filler(actor: -1, first: group.first, end: group.head + 1)
    if let count = count(of: group, sentence) {
      let found = references.several(
        count, Description(group, sentence, pack), before: group.first, sentence, discourse,
        excluding: asked.excluding)
      if !found.isEmpty {
        return found.map { whole.standing(for: $0).trimmed(sentence, pack) }
      }
      if pack.count(ofNoun: head.lemma) != nil { return [] }
    }
    if group.isDefinite, !nounClass.isDisjoint(with: .describing),
      let referent = described(
        asked.number, group, nounClass, sentence, text, &discourse, asked.depth, asked.excluding)
    {
      return [referent]
    }
    if let led = whomUnnamedLeads(asked, sentence, discourse) { return [led] }
    // "X's Twitter account" speaks for X, but "by his own account" does not.
    let isAccount = pack.isAccount(head.lemma) && modifier(group, sentence) >= 0
    if asked.role == .source, nounClass.contains(.message) || isAccount {
      if group.possessor >= 0 {
        return one(
          group.possessor, as: .source, sentence, text, &discourse, excluding: asked.excluding,
          depth: asked.depth + 1)
      }
      if group.pronounPossessor >= 0 {
        let own = sentence.units[Int(group.pronounPossessor)].lexeme
        return references.pronoun(
          own, at: group.pronounPossessor, sentence, discourse, excluding: asked.excluding)
      }
      // "a resolution of the EU", "the account of X", but no "film of X"
      if let whole = sentence.phrase(behind: asked.number, pack.marks.ofWord),
        let actor = sentence.actor(ofGroup: whole.group),
        isAccount || canIssue(head, actor, discourse)
      {
        return fillers(
          of: whole.group, as: .source, sentence, text, &discourse, excluding: asked.excluding,
          depth: asked.depth + 1)
      }
      // "a White House statement"
      let named = modifier(group, sentence)
      if named >= 0, let actor = sentence.actor(at: named), canIssue(head, actor, discourse) {
        return [Filler(actor: actor, first: named, end: named + 1)]
      }
      // "a statement by X", "a letter from X"
      if let author = sentence.phrase(behind: asked.number, pack.marks.by)
        ?? sentence.phrase(behind: asked.number, pack.marks.from)
      {
        return fillers(
          of: author.group, as: .source, sentence, text, &discourse, excluding: asked.excluding,
          depth: asked.depth + 1)
      }
    }
    // "his own regime" is not that of the country spoken of.
    if nounClass.contains(.generic) || meansRulers(head), group.pronounPossessor < 0,
      group.isDefinite || isBare(group, nounClass),
      let country = seat(ofDeedOf: asked.number, sentence)
        ?? references.country(
          before: group.first, sentence, discourse, excluding: asked.excluding),
      !asked.excluding.contains(country)
    {
      return [whole.standing(for: country).trimmed(sentence, pack)]
    }
    guard nounClass.contains(.organ),
      group.isDefinite || group.first == group.head && pack.organs[[head.lemma]] != nil
    else { return nil }
    return organOfTheCountry(
      asked.number, group, sentence, &discourse, excluding: asked.excluding
    ).map { [$0] }
  }

  /// *the NATO chief*, *Hezbollah's leader*, *the head of the bank*: unnamed, he speaks for it. A party has
  /// many leaders, and of a state the office tells.
  private func whomUnnamedLeads(
    _ asked: Asked, _ sentence: Sentence, _ discourse: Discourse
  ) -> Filler? {
    let group = asked.group
    guard pack.isLeader(asked.head.lemma), !asked.head.isPlural, !group.isEnded else { return nil }
    var place = modifier(group, sentence)
    // "NATO chief condemns X": a headline, without an article.
    let isDefinite = group.isDefinite || group.first == 0
    if place >= 0, place != group.head - 1 || !isDefinite { return nil }
    if place < 0, group.possessor >= 0 {
      let owner = sentence.nounGroups[Int(group.possessor)]
      // "X, whose leader": the text may name him.
      if owner.end < group.first - 1 { return nil }
      place = owner.head
    } else if place < 0, group.isDefinite,
      let whole = sentence.phrase(behind: asked.number, pack.marks.ofWord)
    {
      place = sentence.nounGroups[Int(whole.group)].head
    }
    guard place >= 0, let actor = sentence.actor(at: place) else { return nil }
    switch pack.kind(of: actor, discourse) {
    case .organisation, .institution, .bloc, .group, .force, .company, .outlet:
      return Filler(actor: actor, first: place, end: place + 1)
    default: return nil
    }
  }

  /// Whether what is named speaks for the actor named before it: *a Norlandic statement*, *a Senate
  /// report*, but not *a Norlandic film*, which is not Norland's, or *the Osk report*, which may be about him.
  private func canIssue(_ head: Unit, _ actor: ActorNumber, _ discourse: Discourse) -> Bool {
    if pack.isStatement(head.lemma) { return true }
    guard pack.isReport(head.lemma) else { return false }
    return switch pack.kind(of: actor, discourse) {
    case .state, .person, .people, .unknown: false
    default: true
    }
  }

  /// Whose the thing is, where an act toward it counts toward its owner.
  func owned(
    _ asked: Asked, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    guard asked.role == .target || asked.nounClass.contains(.people),
      !pack.isOpponent(asked.head.lemma)
    else { return [] }
    let owners = owner(
      asked.number, asked.group, asked.role, sentence, text, &discourse, asked.depth,
      excluding: asked.excluding)
    if standsForHimself(asked) {
      return owners.filter { !isWhereFrom($0, asked.group, discourse) }
    }
    if asked.role == .source, asked.nounClass.contains(.people) {
      // "Texas voters" are not those who govern there.
      return owners.filter { pack.kind(of: $0.actor, discourse) != .government }
    }
    // "Norlandic opposition candidates" are not Norland.
    return isOfFaction(asked.group, sentence) ? owners.filter { !pack.isState($0.actor) } : owners
  }

  /// *Georgian students*, *Georgia's students*: where they are from.
  private func stateOf(_ group: NounGroup, _ sentence: Sentence) -> Filler? {
    let unit =
      group.possessor >= 0
      ? sentence.nounGroups[Int(group.possessor)].head : modifier(group, sentence)
    guard unit >= 0, let actor = sentence.actor(at: unit),
      pack.isState(actor)
        || sentence.mentions[Int(sentence.units[Int(unit)].mention)].meaning == .demonym
    else { return nil }
    return Filler(actor: actor, first: unit, end: unit + 1)
  }

  /// *a Kenyan man*, *the Republican candidate*: one person, without an office in which he would stand
  /// for others (*a Kenyan colonel*).
  private func standsForHimself(_ asked: Asked) -> Bool {
    asked.nounClass.contains(.person) && asked.nounClass.isDisjoint(with: .acting)
      && !asked.head.isPlural && !asked.head.readings.contains(.title)
      && !pack.namesOffice(asked.head.lemma) && !pack.speaksForState(asked.head.lemma)
  }

  /// Whether a state or a party is named before the noun, and not as an owner.
  private func isWhereFrom(_ filler: Filler, _ group: NounGroup, _ discourse: Discourse) -> Bool {
    let kind = pack.kind(of: filler.actor, discourse)
    return (kind == .state || kind == .party) && group.first <= filler.first
      && filler.end <= group.head
  }
}
