import EntenteModel

/// Whom a noun group stands for, step by step; a step that does not apply is `nil`.
extension ActorResolver {
  /// A name: whose it is where it only tells a place, a person for *the Hungarian*, or its bearer.
  func named(
    _ asked: Asked, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    let group = asked.group
    let mention = sentence.mentions[Int(asked.head.mention)]
    guard mention.meaning != .place else {
      return owner(
        asked.number, group, asked.role, sentence, text, &discourse, asked.depth,
        excluding: asked.excluding)
    }
    if namesPlaceOfList(group, mention, sentence, discourse) { return [] }
    // "a Kenyan": one of many.
    if mention.meaning == .demonym, group.head == group.first + 1,
      pack.marks.isIndefinite(sentence.units[Int(group.first)].lexeme)
    {
      return []
    }
    // "seven Democrats": not the party.
    if sentence.units[Int(group.first)..<Int(group.head)].contains(where: { $0.tag == .number }),
      pack.kind(of: mention.actor, discourse) == .party,
      pack.isPluralName(sentence.tokens[Int(asked.head.end) - 1].lexeme)
    {
      return []
    }
    // "Chechens of the Karsk Brigade"
    if mention.meaning == .demonym || discourse.isProvisional(mention.actor),
      let whole = groupOfMembers(asked.number, sentence, discourse)
    {
      return [whole]
    }
    if let person = personOfDemonym(group, mention, sentence, discourse, asked.excluding) {
      return person
    }
    if let organ = organOfAnother(group, mention, sentence, text, &discourse, asked.depth) {
      return [organ]
    }
    return [Filler(actor: mention.actor, first: group.head, end: group.head + 1)]
  }

  /// *the former*, *those of the front*, *one of its bases*, *they*.
  func standIn(
    _ asked: Asked, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler]? {
    let (group, head) = (asked.group, asked.head)
    if group.isDefinite, group.head == group.first + 1,
      pack.meansFormer(head.lexeme) || pack.meansLatter(head.lexeme)
    {
      let one = references.ofTwo(
        isFormer: pack.meansFormer(head.lexeme), before: group.first, sentence, discourse)
      return one.map { [Filler(actor: $0, first: group.head, end: group.head + 1)] } ?? []
    }
    if pack.standsForNoun(head.lexeme), group.first == group.head,
      let owner = sentence.phrase(behind: asked.number, pack.marks.ofWord)
    {
      return fillers(
        of: owner.group, as: asked.role, sentence, text, &discourse, excluding: asked.excluding,
        depth: asked.depth + 1)
    }
    // "three of them", "nobody from X"
    if head.readings.contains(.number) || pack.meansNobody(head.lexeme),
      let whole = whole(of: asked, sentence),
      !pack.isRole(sentence.units[Int(sentence.nounGroups[Int(whole)].head)].lemma)
    {
      let found = fillers(
        of: whole, as: asked.role, sentence, text, &discourse, excluding: asked.excluding,
        depth: asked.depth + 1)
      if !found.isEmpty { return found }
    }
    guard group.isPronoun || head.tag == .pronoun else { return nil }
    // "those who back X": whoever does, and nobody named before.
    if pack.standsForNoun(head.lexeme),
      sentence.clauses.contains(where: { $0.kind == .relative && $0.antecedent == asked.number })
    {
      return []
    }
    // "would dissolve itself": nobody else.
    if asked.role == .target, pack.isReflexive(head.lexeme) { return [] }
    if asked.role == .target, let means = pack.pronouns[head.lexeme],
      [.thing, .male, .female].contains(means), let same = judgedBefore(asked.number, sentence)
    {
      let isMeant =
        sentence.actor(ofGroup: same).map { references.agrees($0, means, discourse) }
        ?? (means == .thing)
      if isMeant {
        return fillers(
          of: same, as: .target, sentence, text, &discourse, excluding: asked.excluding,
          depth: asked.depth + 1
        ).map { Filler(actor: $0.actor, first: group.head, end: group.head + 1) }
      }
    }
    return references.pronoun(
      head.lexeme, at: group.head, sentence, discourse, excluding: asked.excluding)
  }

  /// *X condemned the coup; Y praised it*, *while X backs Z, Y opposes it*: what was judged before, as
  /// objects are parallel (Smyth 1994).
  private func judgedBefore(_ pronoun: Int32, _ sentence: Sentence) -> Int32? {
    guard let index = sentence.clauses.firstIndex(where: { $0.object == pronoun }), index > 0
    else { return nil }
    let (earlier, clause) = (sentence.clauses[index - 1], sentence.clauses[index])
    guard earlier.kind == .main || earlier.kind == .adverbial && pack.concedes(earlier.marker),
      clause.kind == .main, earlier.object >= 0, earlier.subject != clause.subject,
      [earlier, clause].allSatisfy({
        let verb = sentence.verbGroups[Int($0.verb)]
        return !verb.isPassive && pack.takesStand(verb.lemma)
      })
    else { return nil }
    return earlier.object
  }

  /// What the number is a part of; of *nobody* also behind *from* and *in*.
  private func whole(of asked: Asked, _ sentence: Sentence) -> Int32? {
    if let whole = sentence.phrase(behind: asked.number, pack.marks.ofWord) { return whole.group }
    guard pack.meansNobody(asked.head.lexeme), asked.role == .source else { return nil }
    return
      (sentence.phrase(behind: asked.number, pack.marks.from)
      ?? sentence.phrase(behind: asked.number, pack.marks.in))?.group
  }

  /// An organ of somebody for itself, his country for a person, a deed for whoever did it: *Turkey's
  /// foreign ministry*, *his country*, *a move that …*.
  func itself(
    _ asked: Asked, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler]? {
    if asked.nounClass.contains(.organ) || pack.organNouns.contains(asked.head.lemma),
      hasOwner(asked.group, sentence),
      let organ = organ(asked.group, sentence, text, &discourse, asked.depth)
    {
      return [organ]
    }
    if asked.nounClass.contains(.country),
      let home = homeland(asked.group, sentence, text, &discourse, asked.depth)
    {
      return [home]
    }
    guard pack.meansDeed(asked.head.lemma) || asked.nounClass.contains(.message),
      let deed = summarised(asked.number, asked.group, sentence)
    else { return nil }
    guard asked.role == .target, deed >= 0 else { return [] }
    return fillers(
      of: deed, as: .source, sentence, text, &discourse, excluding: asked.excluding,
      depth: asked.depth + 1)
  }

  /// *the rebel leader, John Garang,*; *several countries, including X and Y*.
  func spelledOut(
    _ asked: Asked, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler]? {
    let (group, head) = (asked.group, asked.head)
    if head.isPlural, group.appositionOf >= 0 {
      // "X and Y, peoples that"
      let list = sentence.nounGroups[Int(group.appositionOf)].coordination
      if list >= 0, sentence.nounGroups[Int(list)].conjunct >= 0 {
        let found = fillers(
          of: list, as: asked.role, sentence, text, &discourse, excluding: asked.excluding,
          depth: asked.depth + 1)
        if found.count > 1 { return found }
      }
    }
    if let named = nameBeside(asked.number, group, sentence) {
      // "three of them, X, Y and Z"
      let isCount = head.readings.contains(.number)
      return named.first > group.head && (head.isPlural || isCount)
        && (isCount
          || !asked.nounClass.isDisjoint(with: [
            .person, .group, .force, .country, .follower, .people,
          ]))
        ? namesBeside(asked.number, named, sentence) : [named]
    }
    // "20 people, including members of X"
    guard head.isPlural || asked.nounClass.contains(.people) else { return nil }
    if let examples = examples(of: asked.number, sentence) {
      let found = fillers(
        of: examples, as: asked.role, sentence, text, &discourse, excluding: asked.excluding,
        depth: asked.depth + 1)
      if !found.isEmpty { return found }
    }
    let among = namesAmong(group, sentence)
    return among.isEmpty ? nil : among
  }

  /// *all three*, *the two*, *thousands of Kenyans*.
  func counted(
    _ asked: Asked, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler]? {
    let (group, head) = (asked.group, asked.head)
    if head.tag == .number, pack.meansThree(head.lexeme), group.first == group.head - 1,
      sentence.units[Int(group.first)].tag == .determiner
    {
      return references.several(
        3, .anybody, before: group.first, sentence, discourse, excluding: asked.excluding
      ).map { Filler(actor: $0, first: group.first, end: group.head + 1) }
    }
    if head.tag == .number, pack.meansTwo(head.lexeme), group.head == group.first + 1,
      sentence.units[Int(group.first)].lexeme == pack.marks.theWord,
      sentence.phrase(behind: asked.number, pack.marks.ofWord) == nil
    {
      return references.both(at: group.head, sentence, discourse, excluding: asked.excluding)
    }
    guard head.tag == .number || pack.isQuantity(head.lexeme),
      let phrase = sentence.phrase(behind: asked.number, pack.marks.ofWord)
    else { return nil }
    let found = fillers(
      of: phrase.group, as: asked.role, sentence, text, &discourse, excluding: asked.excluding,
      depth: asked.depth + 1)
    return found.isEmpty ? nil : found
  }

  /// *a spokesman for Egypt*, *his party*, *fighters loyal to X*: another than the words name.
  func represented(
    _ asked: Asked, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler]? {
    // "a spokesman for X", but not "Y's minister for X"
    if pack.speaksForState(asked.head.lemma), asked.group.possessor < 0,
      let client = sentence.phrase(behind: asked.number, pack.marks.forWord)
    {
      let found = fillers(
        of: client.group, as: asked.role, sentence, text, &discourse, depth: asked.depth + 1)
      if !found.isEmpty { return found }
    }
    if let group = memberGroup(asked.number, sentence, discourse)
      ?? groupOfMembers(asked.number, sentence, discourse)
    {
      return [group]
    }
    if let subject = subjectDescribed(by: asked.number, asked.nounClass, sentence) {
      let found = fillers(
        of: subject, as: asked.role, sentence, text, &discourse, excluding: asked.excluding,
        depth: asked.depth + 1)
      if !found.isEmpty { return found }
    }
    if let own = ownGroupOrPerson(
      asked.group, asked.nounClass, sentence, text, &discourse, asked.depth, asked.excluding)
    {
      return [own]
    }
    let followed =
      whomTheyFollow(asked.number, asked.nounClass, sentence)
      ?? (asked.role == .source ? whoSent(asked.number, asked.nounClass, sentence) : nil)
    return followed.map {
      fillers(
        of: $0, as: asked.role, sentence, text, &discourse, excluding: asked.excluding,
        depth: asked.depth + 1)
    }
  }

  /// *Turkish forces*, *Syrian rebels*, *the Turkish president*, *Norland's opposition party*.
  func belonging(
    _ asked: Asked, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler]? {
    let (group, head, nounClass) = (asked.group, asked.head, asked.nounClass)
    if !nounClass.isDisjoint(with: .acting) || areMenOfSomebody(head, nounClass) {
      let owners = owner(
        asked.number, group, asked.role, sentence, text, &discourse, asked.depth,
        excluding: asked.excluding
      )
      // French farmers are not France.
      // Nor are Haitian gang leaders Haiti, or Irish militants Ireland.
      .filter {
        !nounClass.isDisjoint(with: .acting) && !isOfFaction(group, sentence)
          && !pack.standsAlone(head.lemma) || !pack.isState($0.actor)
      }
      .filter { owner in
        // "a NATO member" is not NATO; "NATO members" are, as its forces are.
        head.isPlural || !nounClass.contains(.follower)
          || ![.organisation, .bloc].contains(pack.kind(of: owner.actor, discourse))
      }
      .filter { owner in
        // "the Republican senator" is not the party.
        head.isPlural || !nounClass.contains(.person) || group.possessor >= 0
          || pack.kind(of: owner.actor, discourse) != .party
      }
      if !owners.isEmpty { return owners }
    }
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
    if asked.role == .source, nounClass.contains(.message) {
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
      // "a statement by X"
      if let author = sentence.phrase(behind: asked.number, pack.marks.by) {
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
}
