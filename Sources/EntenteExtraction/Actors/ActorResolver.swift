import EntenteModel

/// Tells whom a noun group stands for: a name for its holder, an organ for itself, forces for the
/// one they belong to, a description or pronoun for its referent.
struct ActorResolver {
  let pack: LanguagePack
  let day: Int32?

  enum Role {
    /// Takes the stance: only what can act.
    case source
    /// Receives it: an act toward what an actor owns counts toward the actor.
    case target
  }

  /// The actors of a coordination, in text order.
  func fillers(
    of group: Int32, as role: Role, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, excluding: [ActorNumber] = []
  ) -> [Filler] {
    var found: [Filler] = []
    var member = group
    var steps = 0
    while member >= 0, steps < 24 {
      defer { member = sentence.nounGroups[Int(member)].conjunct }
      steps += 1
      // "from South Sudan, not Sudan"
      if member != group, sentence.nounGroups[Int(member)].isNegated { continue }
      let each = one(member, as: role, sentence, text, &discourse, excluding: excluding, depth: 0)
      for filler in each where !found.contains(filler) { found.append(filler) }
    }
    return found
  }

  /// The actors that a noun group alone stands for: none, one, or several for a plural pronoun.
  func one(
    _ number: Int32, as role: Role, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, excluding: [ActorNumber] = [], depth: Int
  ) -> [Filler] {
    guard number >= 0, depth < 4 else { return [] }
    let group = sentence.nounGroups[Int(number)]
    if group.isTime, sentence.units[Int(group.head)].mention < 0 { return [] }
    let head = sentence.units[Int(group.head)]
    if head.mention >= 0 {
      let mention = sentence.mentions[Int(head.mention)]
      guard mention.meaning != .place else {
        return owner(
          number, group, role, sentence, text, &discourse, depth, excluding: excluding)
      }
      return [Filler(actor: mention.actor, first: group.head, end: group.head + 1)]
    }
    if group.isPronoun || head.tag == .pronoun {
      return ReferenceResolver(pack: pack).pronoun(
        head.lexeme, at: group.head, sentence, discourse, excluding: excluding)
    }
    let nounClass = pack.lexicon.nounClass(head.lemma)
    if nounClass.contains(.organ), hasOwner(group, sentence),
      let organ = organ(group, sentence, text, &discourse, depth)
    {
      return [organ]
    }
    if let named = nameBeside(number, group, sentence) { return [named] }
    if !nounClass.isDisjoint(with: .acting) || areMenOfSomebody(head, nounClass) {
      let owners = owner(
        number, group, role, sentence, text, &discourse, depth, excluding: excluding
      )
      // French farmers are not France.
      .filter { !nounClass.isDisjoint(with: .acting) || !pack.isState($0.actor) }
      if !owners.isEmpty { return owners }
    }
    if nounClass.contains(.group), let people = nationalGroup(group, sentence, text, &discourse) {
      return [people]
    }
    if nounClass.contains(.person),
      let holder = officeHolder(group, sentence, text, &discourse, depth)
    {
      return [holder]
    }
    if !nounClass.isDisjoint(with: [.group, .organ]) {
      let owners = owner(
        number, group, role, sentence, text, &discourse, depth, excluding: excluding)
      if !owners.isEmpty { return owners }
    }
    if speaksOfTwo(group, sentence), !nounClass.isDisjoint(with: .describing) {
      let pair = ReferenceResolver(pack: pack).pair(
        of: nounClass, before: group.first, sentence, discourse, excluding: excluding)
      if !pair.isEmpty {
        return pair.map {
          Filler(actor: $0, first: group.first, end: group.head + 1).trimmed(sentence, pack)
        }
      }
    }
    if group.isDefinite, !nounClass.isDisjoint(with: .describing),
      let referent = ReferenceResolver(pack: pack).description(
        head.lemma, nounClass, at: group.first, sentence, discourse, excluding: excluding,
        country: country(group, sentence))
    {
      return [
        Filler(actor: referent, first: group.first, end: group.head + 1).trimmed(sentence, pack)
      ]
    }
    if nounClass.contains(.generic), group.isDefinite,
      let country = ReferenceResolver(pack: pack).country(before: group.first, sentence, discourse)
    {
      return [
        Filler(actor: country, first: group.first, end: group.head + 1).trimmed(sentence, pack)
      ]
    }
    if nounClass.contains(.organ), group.isDefinite,
      let organ = organOfTheCountry(group, sentence, &discourse)
    {
      return [organ]
    }
    if role == .target || nounClass.contains(.people) {
      return owner(
        number, group, role, sentence, text, &discourse, depth, excluding: excluding)
    }
    return []
  }

  // MARK: Names beside a common noun

  /// The name that an apposition gives: *the rebel leader, John Garang,*.
  private func nameBeside(_ number: Int32, _ group: NounGroup, _ sentence: Sentence) -> Filler? {
    if group.appositionOf >= 0 {
      let host = sentence.nounGroups[Int(group.appositionOf)]
      let head = sentence.units[Int(host.head)]
      if head.mention >= 0, sentence.mentions[Int(head.mention)].meaning != .place {
        return Filler(
          actor: sentence.mentions[Int(head.mention)].actor, first: host.head, end: host.head + 1)
      }
    }
    for other in sentence.nounGroups where other.appositionOf == number && !other.isNegated {
      let head = sentence.units[Int(other.head)]
      if head.mention >= 0, sentence.mentions[Int(head.mention)].meaning != .place {
        return Filler(
          actor: sentence.mentions[Int(head.mention)].actor, first: other.head, end: other.head + 1)
      }
    }
    return nil
  }

  private func hasOwner(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    group.possessor >= 0 || modifier(group, sentence) >= 0
  }

  /// *both countries*, *the two leaders*, *neither party*
  private func speaksOfTwo(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    (group.first..<group.head).contains { pack.meansTwo(sentence.units[Int($0)].lexeme) }
  }

  /// *Haftar's men*, but not *Haftar's critics*, who are named by a stance of their own.
  private func areMenOfSomebody(_ head: Unit, _ nounClass: NounClass) -> Bool {
    head.isPlural && nounClass.contains(.person)
      && !pack.isRole(head.lemma)
  }

  /// The country or actor that modifies the head (*Turkish*, *US*), as a unit, or -1.
  func modifier(_ group: NounGroup, _ sentence: Sentence) -> Int32 {
    var index = group.head - 1
    while index >= group.first {
      let unit = sentence.units[Int(index)]
      if unit.mention >= 0, sentence.mentions[Int(unit.mention)].meaning != .place,
        !joinsNext(index, sentence)
      {
        return index
      }
      index -= 1
    }
    return -1
  }

  /// As ``modifier(_:_:)``, but a place counts too (*Amhara militiamen*).
  private func anyModifier(_ group: NounGroup, _ sentence: Sentence) -> Int32 {
    let unit = modifier(group, sentence)
    guard unit < 0, group.head > group.first else { return unit }
    let before = group.head - 1
    return sentence.units[Int(before)].mention >= 0 && !joinsNext(before, sentence) ? before : -1
  }

  private func joinsNext(_ index: Int32, _ sentence: Sentence) -> Bool {
    Int(index) + 1 < sentence.units.count && sentence.units[Int(index) + 1].isJoined
  }

  private func country(_ group: NounGroup, _ sentence: Sentence) -> ActorNumber {
    let unit = modifier(group, sentence)
    if unit >= 0 { return sentence.mentions[Int(sentence.units[Int(unit)].mention)].actor }
    if group.possessor >= 0 {
      let head = sentence.units[Int(sentence.nounGroups[Int(group.possessor)].head)]
      if head.mention >= 0 { return sentence.mentions[Int(head.mention)].actor }
    }
    return -1
  }

  // MARK: Owners

  /// Whom the head belongs to: the possessor, the demonym or name before it, or the *of*-phrase.
  private func owner(
    _ number: Int32, _ group: NounGroup, _ role: Role, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse, _ depth: Int,
    excluding: [ActorNumber]
  ) -> [Filler] {
    let unit = modifier(group, sentence)
    if unit >= 0, !isNameOfPlace(unit, group, sentence, discourse) {
      let mention = sentence.mentions[Int(sentence.units[Int(unit)].mention)]
      return [Filler(actor: mention.actor, first: unit, end: unit + 1)]
    }
    if group.possessor >= 0 {
      return one(group.possessor, as: .target, sentence, text, &discourse, depth: depth + 1)
    }
    if group.pronounPossessor >= 0 {
      let pronoun = sentence.units[Int(group.pronounPossessor)]
      // "welcomed their resumption of ties with X": their own act, so it counts toward X.
      let owners = ReferenceResolver(pack: pack).pronoun(
        pronoun.lexeme, at: group.pronounPossessor, sentence, discourse, excluding: excluding)
      if !owners.isEmpty || excluding.isEmpty { return owners }
    }
    for phrase in sentence.phrases where phrase.after == number {
      guard
        phrase.preposition == pack.marks.ofWord
          || (phrase.preposition == pack.marks.from && isActing(group, sentence))
          || (role == .target && pack.prepositionsOfBelonging.contains(phrase.preposition)
            && pack.isTie(sentence.units[Int(group.head)].lemma))
      else { continue }
      let found = fillers(of: phrase.group, as: role, sentence, text, &discourse)
      if !found.isEmpty { return found }
    }
    guard role == .target else { return [] }
    if let owners = statedOwner(number, sentence, text, &discourse) { return owners }
    // A place the caller gave as an actor owns what happens in it.
    for phrase in sentence.phrases
    where phrase.after == number && pack.locativePrepositions.contains(phrase.preposition) {
      let head = sentence.units[Int(sentence.nounGroups[Int(phrase.group)].head)]
      if head.mention >= 0, sentence.mentions[Int(head.mention)].isGiven {
        return [
          Filler(
            actor: sentence.mentions[Int(head.mention)].actor,
            first: sentence.nounGroups[Int(phrase.group)].head,
            end: sentence.nounGroups[Int(phrase.group)].head + 1)
        ]
      }
    }
    return []
  }

  /// *a battalion from South Sudan*
  private func isActing(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    !pack.lexicon.nounClass(sentence.units[Int(group.head)].lemma).isDisjoint(with: .acting)
  }

  /// *the Lachin corridor*: an unknown name before a place is the place's.
  private func isNameOfPlace(
    _ unit: Int32, _ group: NounGroup, _ sentence: Sentence, _ discourse: Discourse
  ) -> Bool {
    let mention = sentence.mentions[Int(sentence.units[Int(unit)].mention)]
    return pack.kind(of: mention.actor, discourse) == .unknown && !mention.isGiven
      && pack.lexicon.nounClass(sentence.units[Int(group.head)].lemma).contains(.place)
  }

  /// Whose a thing is by what is said of it: *companies run by Wagner*, *Marib, the last stronghold of
  /// the government*.
  private func statedOwner(
    _ number: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler]? {
    for (index, clause) in sentence.clauses.enumerated()
    where clause.antecedent == number {
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard pack.lexicon.verbClass(verb.lemma).contains(.own) else { continue }
      // "run by Wagner", "belonging to Wagner"
      let owner = verb.isPassive ? pack.marks.by : pack.marks.to
      for phrase in sentence.phrases
      where phrase.clause == Int32(index) && phrase.preposition == owner {
        let found = fillers(of: phrase.group, as: .source, sentence, text, &discourse)
        if !found.isEmpty { return found }
      }
    }
    for (other, group) in sentence.nounGroups.enumerated()
    where group.appositionOf == number && sentence.units[Int(group.head)].mention < 0 {
      for phrase in sentence.phrases
      where phrase.after == Int32(other) && phrase.preposition == pack.marks.ofWord {
        let found = fillers(of: phrase.group, as: .target, sentence, text, &discourse)
        if !found.isEmpty { return found }
      }
    }
    return nil
  }

  /// *the supreme court*, of the one country that the text speaks of.
  private func organOfTheCountry(
    _ group: NounGroup, _ sentence: Sentence, _ discourse: inout Discourse
  ) -> Filler? {
    var words: [Lexeme] = []
    for index in group.first...group.head {
      let unit = sentence.units[Int(index)]
      if unit.tag != .determiner, !unit.isSilent, unit.tag != .quote { words.append(unit.lexeme) }
    }
    guard let pattern = pack.organs[words],
      let country = ReferenceResolver(pack: pack).country(
        before: group.first, sentence, discourse)
    else { return nil }
    let name = pattern.replacing("%", with: pack.name(of: country, discourse))
    let actor =
      pack.actorsByName[name]
      ?? discourse.provisionalActor(
        hash: Spelling.hash(of: name), kind: .institution, parent: country, name: { name })
    return Filler(actor: actor, first: group.first, end: group.head + 1).trimmed(sentence, pack)
  }

  /// *Turkey's foreign ministry*: an actor of its own, named for its owner.
  private func organ(
    _ group: NounGroup, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ depth: Int
  ) -> Filler? {
    let modifierUnit = modifier(group, sentence)
    var parent: ActorNumber = -1
    var first = group.first
    var phraseFirst = group.first
    if modifierUnit >= 0 {
      parent = sentence.mentions[Int(sentence.units[Int(modifierUnit)].mention)].actor
      first = modifierUnit
      phraseFirst = modifierUnit + 1
    } else if group.possessor >= 0 {
      guard
        let owner = one(
          group.possessor, as: .target, sentence, text, &discourse, depth: depth + 1
        ).first
      else { return nil }
      parent = owner.actor
      first = sentence.nounGroups[Int(group.possessor)].head
    } else {
      return nil
    }
    guard parent >= 0 else { return nil }
    var words: [Lexeme] = []
    var index = phraseFirst
    while index <= group.head {
      let unit = sentence.units[Int(index)]
      if unit.tag != .determiner, !unit.isSilent, unit.tag != .quote { words.append(unit.lexeme) }
      index += 1
    }
    let parentName = pack.name(of: parent, discourse)
    while !words.isEmpty {
      if let pattern = pack.organs[words] {
        let name = pattern.replacing("%", with: parentName)
        let actor =
          pack.actorsByName[name]
          ?? discourse.provisionalActor(
            hash: Spelling.hash(of: name), kind: .institution, parent: parent, name: { name })
        return Filler(actor: actor, first: first, end: group.head + 1)
      }
      words.removeFirst()
    }
    // "a Turkish court" is Turkey; "its offices" are nobody.
    let head = sentence.units[Int(group.head)]
    guard !head.isPlural, pack.lexicon.nounClass(head.lemma).isDisjoint(with: .acting) else {
      return nil
    }
    let end = organEnd(group, sentence)
    let tokens = Int(sentence.units[Int(first)].first)..<Int(sentence.units[Int(end) - 1].end)
    let name = ActorMatcher.spelling(of: tokens, sentence, text)
    let actor = discourse.provisionalActor(
      hash: Spelling.hash(of: name), kind: .institution, parent: parent, name: { name })
    return Filler(actor: actor, first: first, end: end)
  }

  /// *the US embassy in Libya*: the place belongs to the name.
  private func organEnd(_ group: NounGroup, _ sentence: Sentence) -> Int32 {
    for phrase in sentence.phrases
    where phrase.after >= 0 && sentence.nounGroups[Int(phrase.after)].head == group.head
      && pack.locativePrepositions.contains(phrase.preposition)
    {
      let place = sentence.nounGroups[Int(phrase.group)]
      if sentence.units[Int(place.head)].tag == .name { return place.head + 1 }
    }
    return group.head + 1
  }

  /// *Syrian rebels*: a group of its own, never the state.
  private func nationalGroup(
    _ group: NounGroup, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> Filler? {
    let unit = anyModifier(group, sentence)
    guard unit >= 0 else { return nil }
    let mention = sentence.mentions[Int(sentence.units[Int(unit)].mention)]
    let kind = pack.kind(of: mention.actor, discourse)
    guard
      mention.meaning == .demonym || mention.meaning == .place || kind == .state || kind == .people
        || kind == .unknown && sentence.units[Int(group.head)].isPlural
    else { return nil }
    let tokens = Int(mention.first)..<Int(sentence.units[Int(group.head)].end)
    let name = ActorMatcher.spelling(of: tokens, sentence, text)
    let actor =
      pack.actorsByName[name]
      ?? discourse.provisionalActor(
        hash: Spelling.hash(of: name), kind: .group, parent: mention.actor, name: { name })
    return Filler(actor: actor, first: unit, end: group.head + 1)
  }

  /// *the Turkish president*: who holds the office, or whom the text named before, or the state.
  private func officeHolder(
    _ group: NounGroup, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ depth: Int
  ) -> Filler? {
    let place = country(group, sentence)
    guard place >= 0 else { return nil }
    let head = sentence.units[Int(group.head)]
    let unit = modifier(group, sentence)
    var first = unit >= 0 ? unit : group.first
    if unit < 0, group.possessor >= 0 {
      first = sentence.nounGroups[Int(group.possessor)].head
    }
    let whole = Filler(actor: -1, first: first, end: group.head + 1)
    if let known = ReferenceResolver(pack: pack).countryman(
      of: place, described: head.lemma, sentence, discourse, at: group.first)
    {
      return Filler(actor: known, first: whole.first, end: whole.end)
    }
    var title: [Lexeme] = []
    for index in group.first...group.head where index != unit {
      let unit = sentence.units[Int(index)]
      if unit.tag == .noun || unit.tag == .adjective {
        title.append(unit.lemma >= 0 ? unit.lemma : unit.lexeme)
      }
    }
    if let day, let holder = pack.officeHolder(title: title, of: place, on: day) {
      return Filler(actor: holder, first: whole.first, end: whole.end)
    }
    // An unnamed minister or envoy stands for the state; an unnamed man does not.
    if pack.speaksForState(head.lemma), pack.isState(place) {
      return Filler(
        actor: place, first: unit >= 0 ? unit : first, end: (unit >= 0 ? unit : first) + 1)
    }
    return nil
  }
}

extension Filler {
  /// Without a leading article.
  func trimmed(_ sentence: Sentence, _ pack: LanguagePack) -> Filler {
    var filler = self
    while filler.first < filler.end - 1,
      sentence.units[Int(filler.first)].tag == .determiner
        || sentence.units[Int(filler.first)].tag == .quote
    {
      filler.first += 1
    }
    return filler
  }
}
