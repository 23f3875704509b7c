import EntenteModel

/// Tells whom a noun group stands for: a name for its holder, an organ for itself, forces for the
/// one they belong to, a description or pronoun for its referent.
struct ActorResolver {
  let pack: LanguagePack
  let day: Int32?

  var references: ReferenceResolver { ReferenceResolver(pack: pack, day: day) }

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
      if member != group,
        sentence.nounGroups[Int(member)].isNegated || accompanies(member, group, sentence)
      {
        continue
      }
      let each = one(member, as: role, sentence, text, &discourse, excluding: excluding, depth: 0)
      for filler in each where !found.contains(filler) { found.append(filler) }
    }
    return found
  }

  /// *the Tanak and Jafra fields*: the first of two places that share their noun.
  private func namesPlaceOfList(
    _ group: NounGroup, _ mention: ActorMention, _ sentence: Sentence, _ discourse: Discourse
  ) -> Bool {
    guard group.conjunct >= 0, group.first < group.head, discourse.isProvisional(mention.actor)
    else { return false }
    let next = sentence.nounGroups[Int(group.conjunct)]
    let head = sentence.units[Int(next.head)]
    return head.mention < 0 && head.isPlural && next.first < next.head
      && sentence.units[Int(next.first)].tag == .name
      && pack.lexicon.nounClass(head.lemma).contains(.place)
  }

  /// *took the town together with X*: with whom it was done, and not what was taken.
  private func accompanies(_ member: Int32, _ place: Int32, _ sentence: Sentence) -> Bool {
    let before = Int(sentence.nounGroups[Int(member)].first) - 1
    guard before >= 0, pack.accompanies(sentence.units[before].lexeme) else { return false }
    let mention = sentence.units[Int(sentence.nounGroups[Int(place)].head)].mention
    return mention >= 0 && sentence.mentions[Int(mention)].meaning == .place
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
      if namesPlaceOfList(group, mention, sentence, discourse) { return [] }
      if let person = personOfDemonym(group, mention, sentence, discourse, excluding) {
        return person
      }
      if let organ = organOfAnother(group, mention, sentence, text, &discourse, depth) {
        return [organ]
      }
      return [Filler(actor: mention.actor, first: group.head, end: group.head + 1)]
    }
    if group.isDefinite, group.head == group.first + 1,
      pack.meansFormer(head.lexeme) || pack.meansLatter(head.lexeme)
    {
      let one = references.ofTwo(
        isFormer: pack.meansFormer(head.lexeme), before: group.first, sentence, discourse)
      return one.map { [Filler(actor: $0, first: group.head, end: group.head + 1)] } ?? []
    }
    if pack.standsForNoun(head.lexeme), group.first == group.head,
      let owner = sentence.phrase(behind: number, pack.marks.ofWord)
    {
      // "clashed with those of the front"
      return fillers(of: owner.group, as: role, sentence, text, &discourse, excluding: excluding)
    }
    if head.readings.contains(.number),
      let whole = sentence.phrase(behind: number, pack.marks.ofWord)?.group,
      !pack.isRole(sentence.units[Int(sentence.nounGroups[Int(whole)].head)].lemma)
    {
      // "bombed one of its bases"
      let found = fillers(
        of: whole, as: role, sentence, text, &discourse, excluding: excluding)
      if !found.isEmpty { return found }
    }
    if group.isPronoun || head.tag == .pronoun {
      // "would dissolve itself": nobody else.
      if role == .target, pack.isReflexive(head.lexeme) { return [] }
      return references.pronoun(
        head.lexeme, at: group.head, sentence, discourse, excluding: excluding)
    }
    let nounClass = pack.lexicon.nounClass(head.lemma)
    if nounClass.contains(.organ) || pack.organNouns.contains(head.lemma),
      hasOwner(group, sentence),
      let organ = organ(group, sentence, text, &discourse, depth)
    {
      return [organ]
    }
    if nounClass.contains(.country),
      let home = homeland(group, sentence, text, &discourse, depth)
    {
      return [home]
    }
    if pack.meansDeed(head.lemma), let deed = summarised(number, group, sentence) {
      guard role == .target, deed >= 0 else { return [] }
      return fillers(of: deed, as: .source, sentence, text, &discourse, excluding: excluding)
    }
    if let named = nameBeside(number, group, sentence) {
      return named.first > group.head && head.isPlural
        && !nounClass.isDisjoint(with: [.person, .group, .force, .country, .follower])
        ? namesBeside(number, named, sentence) : [named]
    }
    if head.isPlural {
      if let examples = examples(of: number, sentence) {
        let found = fillers(
          of: examples, as: role, sentence, text, &discourse, excluding: excluding)
        if !found.isEmpty { return found }
      }
      let among = namesAmong(group, sentence)
      if !among.isEmpty { return among }
    }
    if head.tag == .number, pack.meansThree(head.lexeme), group.first == group.head - 1,
      sentence.units[Int(group.first)].tag == .determiner
    {
      // "envoys to all three"
      return references.several(
        3, .anybody, before: group.first, sentence, discourse, excluding: excluding
      ).map { Filler(actor: $0, first: group.first, end: group.head + 1) }
    }
    if head.tag == .number, pack.meansTwo(head.lexeme), group.head == group.first + 1,
      sentence.units[Int(group.first)].lexeme == pack.marks.theWord,
      sentence.phrase(behind: number, pack.marks.ofWord) == nil
    {
      // "but the two fell out"
      return references.both(at: group.head, sentence, discourse, excluding: excluding)
    }
    if head.tag == .number || pack.isQuantity(head.lexeme),
      let phrase = sentence.phrase(behind: number, pack.marks.ofWord)
    {
      // "thousands of Kenyans"
      let found = fillers(
        of: phrase.group, as: role, sentence, text, &discourse, excluding: excluding)
      if !found.isEmpty { return found }
    }
    if pack.speaksForState(head.lemma),
      let client = sentence.phrase(behind: number, pack.marks.forWord)
    {
      // "a spokesman for Egypt"
      let found = fillers(of: client.group, as: role, sentence, text, &discourse)
      if !found.isEmpty { return found }
    }
    if let group = memberGroup(number, sentence, discourse) { return [group] }
    if let subject = subjectDescribed(by: number, nounClass, sentence) {
      let found = fillers(
        of: subject, as: role, sentence, text, &discourse, excluding: excluding)
      if !found.isEmpty { return found }
    }
    if let own = ownGroupOrPerson(group, nounClass, sentence, text, &discourse, depth, excluding) {
      return [own]
    }
    if let leader = whomTheyFollow(number, nounClass, sentence) {
      return fillers(of: leader, as: role, sentence, text, &discourse, excluding: excluding)
    }
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
    if head.isPlural, pack.speaksForState(head.lemma),
      let states = sentence.phrase(behind: number, pack.marks.ofWord)?.group,
      sentence.nounGroups[Int(states)].conjunct >= 0
    {
      // "the ministers of Egypt and Jordan"
      return fillers(of: states, as: role, sentence, text, &discourse, excluding: excluding)
    }
    if nounClass.contains(.person),
      let holder = officeHolder(
        group, sentence, text, &discourse, depth, excluding: excluding)
    {
      return [holder]
    }
    if !nounClass.isDisjoint(with: [.group, .organ]) {
      let owners = owner(
        number, group, role, sentence, text, &discourse, depth, excluding: excluding)
      // "Norland's opposition party" is not Norland.
      if pack.standsAlone(head.lemma), group.possessor >= 0, let state = owners.first,
        pack.isState(state.actor)
      {
        return [groupOfItsOwn(group, of: state, sentence, text, &discourse)]
      }
      if !owners.isEmpty { return owners }
    }
    if let count = count(of: group, sentence) {
      let found = references.several(
        count, Description(group, sentence, pack), before: group.first, sentence, discourse,
        excluding: excluding)
      if !found.isEmpty {
        return found.map {
          Filler(actor: $0, first: group.first, end: group.head + 1).trimmed(sentence, pack)
        }
      }
      if pack.count(ofNoun: head.lemma) != nil { return [] }
    }
    if group.isDefinite, !nounClass.isDisjoint(with: .describing),
      let referent = described(
        number, group, nounClass, sentence, text, &discourse, depth, excluding)
    {
      return [referent]
    }
    if role == .source, nounClass.contains(.message), group.possessor >= 0 {
      // "by the ministry's decree"
      return one(
        group.possessor, as: .source, sentence, text, &discourse, excluding: excluding,
        depth: depth + 1)
    }
    if nounClass.contains(.generic) || meansRulers(head),
      group.isDefinite || isBare(group, nounClass),
      let country = references.country(
        before: group.first, sentence, discourse, excluding: excluding)
    {
      return [
        Filler(actor: country, first: group.first, end: group.head + 1).trimmed(sentence, pack)
      ]
    }
    if nounClass.contains(.organ),
      group.isDefinite || group.first == group.head && pack.organs[[head.lemma]] != nil,
      let organ = organOfTheCountry(
        number, group, sentence, &discourse, excluding: excluding)
    {
      return [organ]
    }
    if role == .target || nounClass.contains(.people) {
      let owners = owner(
        number, group, role, sentence, text, &discourse, depth, excluding: excluding)
      // "Norlandic opposition candidates" are not Norland.
      return isOfFaction(group, sentence) ? owners.filter { !pack.isState($0.actor) } : owners
    }
    return []
  }

  /// *the generals*: those who rule, where one of them would be somebody.
  private func meansRulers(_ head: Unit) -> Bool {
    head.isPlural && pack.lexicon.nounClass(head.lexeme).contains(.generic)
  }

  /// *police*, *prosecutors*, but not *court*, which can be a place
  private func isBare(_ group: NounGroup, _ nounClass: NounClass) -> Bool {
    group.first == group.head && !nounClass.contains(.organ)
  }

  func hasOwner(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    group.possessor >= 0 || modifier(group, sentence) >= 0
  }

  /// Of how many the group speaks: *both countries*, *the two leaders*, *all three*, *the trio*.
  private func count(of group: NounGroup, _ sentence: Sentence) -> Int? {
    let noun = sentence.units[Int(group.head)].lemma
    // "from all three"
    if pack.meansThree(noun), group.head == group.first + 1 { return 3 }
    if let count = pack.count(ofNoun: noun) {
      return group.isDefinite && group.head == group.first + 1 ? count : nil
    }
    guard
      !pack.lexicon.nounClass(noun).isDisjoint(with: .describing)
        || pack.meaning(ofNoun: noun) != nil
    else { return nil }
    // "both sides": the word can stand before the group.
    for index in max(group.first - 1, 0)..<group.head {
      let word = sentence.units[Int(index)].lexeme
      if pack.meansTwo(word) { return 2 }
      // "three men" are any three.
      if pack.meansThree(word), index > group.first { return 3 }
    }
    return nil
  }

  /// *the Hungarian*: a person of the country, named before. `nil` where it is no such name; nobody
  /// where several can be meant.
  private func personOfDemonym(
    _ group: NounGroup, _ mention: ActorMention, _ sentence: Sentence, _ discourse: Discourse,
    _ excluding: [ActorNumber]
  ) -> [Filler]? {
    guard mention.meaning == .demonym, mention.end - mention.first == 1,
      group.head == group.first + 1, group.isDefinite,
      pack.personDemonyms.contains(sentence.tokens[Int(mention.first)].lexeme)
    else { return nil }
    if let person = references.countryman(
      of: mention.actor, nil, sentence, discourse, at: group.first, excluding: excluding)
    {
      return [Filler(actor: person, first: group.head, end: group.head + 1)]
    }
    // Somebody of whom the text has not said where he is from.
    return references.hasStranger(before: group.first, sentence, discourse) ? [] : nil
  }

  /// *Haftar's men*, but not *Haftar's critics*, who are named by a stance of their own.
  func areMenOfSomebody(_ head: Unit, _ nounClass: NounClass) -> Bool {
    head.isPlural && nounClass.contains(.person)
      && !pack.isRole(head.lemma)
  }

  /// The country or actor that modifies the head (*Turkish*, *US*), as a unit, or -1; not one that
  /// the head is against (*anti-Kremlin*).
  func modifier(_ group: NounGroup, _ sentence: Sentence, before end: Int32? = nil) -> Int32 {
    var index = (end ?? group.head) - 1
    while index >= group.first {
      if sentence.actor(at: index) != nil, !joinsNext(index, sentence) {
        guard index > 0, sentence.units[Int(index)].isJoined else { return index }
        let prefix = sentence.units[Int(index) - 1].lexeme
        // "its pro-European government" is not Europe's.
        let isOthers =
          pack.opposes(prefix: prefix)
          || pack.constructions(for: prefix, .prefix) != nil
            && pack.lexicon.nounClass(sentence.units[Int(group.head)].lemma).contains(.government)
        return isOthers ? -1 : index
      }
      index -= 1
    }
    return -1
  }

  /// As ``modifier(_:_:)``, but a place counts too (*Amhara militiamen*).
  func anyModifier(_ group: NounGroup, _ sentence: Sentence) -> Int32 {
    let unit = modifier(group, sentence)
    guard unit < 0, group.head > group.first else { return unit }
    let before = group.head - 1
    return sentence.units[Int(before)].mention >= 0 && !joinsNext(before, sentence) ? before : -1
  }

  func joinsNext(_ index: Int32, _ sentence: Sentence) -> Bool {
    Int(index) + 1 < sentence.units.count && sentence.units[Int(index) + 1].isJoined
  }

  func country(_ group: NounGroup, _ sentence: Sentence) -> ActorNumber {
    let unit = modifier(group, sentence)
    if unit >= 0 { return sentence.actor(at: unit) ?? -1 }
    if group.possessor >= 0 { return sentence.actor(ofGroup: group.possessor) ?? -1 }
    // "the president of Norland"
    guard
      let of = sentence.phrases.first(where: {
        $0.preposition == pack.marks.ofWord && $0.unit == group.end
      })
    else { return -1 }
    return sentence.actor(ofGroup: of.group) ?? -1
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
