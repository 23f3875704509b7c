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
    _ discourse: inout Discourse, excluding: [ActorNumber] = [], depth: Int = 0
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
      let each = one(
        member, as: role, sentence, text, &discourse, excluding: excluding, depth: depth)
      for filler in each where !found.contains(filler) { found.append(filler) }
    }
    return found
  }

  /// *the Tanak and Jafra fields*: the first of two places that share their noun.
  func namesPlaceOfList(
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
    let head = sentence.units[Int(group.head)]
    if group.isTime, head.mention < 0 { return [] }
    let asked = Asked(
      number: number, group: group, head: head, nounClass: pack.lexicon.nounClass(head.lemma),
      role: role, excluding: excluding, depth: depth)
    if head.mention >= 0 {
      guard !isCompound(group, sentence) else { return [] }
      return named(asked, sentence, text, &discourse)
        + members(of: asked, sentence, text, &discourse)
    }
    return listed(asked, sentence, text, &discourse)
      ?? standIn(asked, sentence, text, &discourse)
      ?? itself(asked, sentence, text, &discourse)
      ?? spelledOut(asked, sentence, text, &discourse)
      ?? counted(asked, sentence, text, &discourse)
      ?? represented(asked, sentence, text, &discourse)
      ?? belonging(asked, sentence, text, &discourse)
      ?? meant(asked, sentence, text, &discourse)
      ?? owned(asked, sentence, text, &discourse)
  }

  /// *the Gulf states, including X and Y*: X and Y too.
  private func members(
    of asked: Asked, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    guard let actor = sentence.actor(at: asked.group.head),
      pack.kind(of: actor, discourse) == .bloc,
      let members = examples(of: asked.number, sentence)
    else { return [] }
    return fillers(
      of: members, as: asked.role, sentence, text, &discourse, excluding: asked.excluding,
      depth: asked.depth + 1)
  }

  /// *Norland-backed*, without a noun: says something of Norland's act and does not name it.
  func isCompound(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    sentence.units[Int(group.head)].mention >= 0 && joinsNext(group.head, sentence)
      && group.head + 1 < group.end
  }

  /// A noun group of which it is asked whom it stands for, and as what.
  struct Asked {
    let number: Int32
    let group: NounGroup
    let head: Unit
    let nounClass: NounClass
    let role: Role
    /// Those it cannot be.
    let excluding: [ActorNumber]
    /// How often a possessor was asked for in turn.
    let depth: Int
  }

  /// *the generals*: those who rule, where one of them would be somebody.
  func meansRulers(_ head: Unit) -> Bool {
    head.isPlural && pack.lexicon.nounClass(head.lexeme).contains(.generic)
  }

  /// *police*, *prosecutors*, but not *court*, which can be a place
  func isBare(_ group: NounGroup, _ nounClass: NounClass) -> Bool {
    group.first == group.head && !nounClass.contains(.organ)
  }

  func hasOwner(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    group.possessor >= 0 || modifier(group, sentence) >= 0
  }

  /// Of how many the group speaks: *both countries*, *the two leaders*, *all three*, *the trio*.
  func count(of group: NounGroup, _ sentence: Sentence) -> Int? {
    let noun = sentence.units[Int(group.head)].lemma
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
      // "both the rebels and the army": each of them may be one.
      if pack.meansTwo(word), index >= group.first || group.conjunct < 0 { return 2 }
      // "three men" are any three.
      if pack.meansThree(word), index > group.first { return 3 }
    }
    return nil
  }

  /// *the Hungarian*: a person of the country, named before. `nil` where it is no such name; nobody
  /// where several can be meant.
  func personOfDemonym(
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
    // Somebody of whom the text has not said where he is from, but "the Russian and Chinese
    // presidents" are no such people.
    return group.conjunct < 0
      || references.hasStranger(before: group.first, sentence, discourse) ? [] : nil
  }

  /// *Haftar's men*, but not *Haftar's critics*, who are named by a stance of their own, or *Haftar's
  /// parents*.
  func areMenOfSomebody(_ head: Unit, _ nounClass: NounClass) -> Bool {
    head.isPlural && nounClass.contains(.person)
      && !pack.isRole(head.lemma) && !pack.isThirdParty(head.lemma)
  }

  /// The country or actor that modifies the head (*Turkish*, *US*), as a unit, or -1; not one that
  /// the head is against (*anti-Kremlin*).
  func modifier(_ group: NounGroup, _ sentence: Sentence, before end: Int32? = nil) -> Int32 {
    var index = (end ?? group.head) - 1
    while index >= group.first {
      if sentence.actor(at: index) != nil, !joinsNext(index, sentence) {
        guard index > 0, sentence.units[Int(index)].isJoined else { return index }
        // "the X-Y war" is not Y's.
        if sentence.actor(at: index - 1) != nil { return -1 }
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
