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
      // "two of X's advisers, Y and Z": those two.
      nameBeside(asked.number, group, sentence) == nil,
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
    if let branch = branch(asked, sentence, text, &discourse) { return [branch] }
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
      let areSeveral =
        head.readings.contains(.number)
        || head.isPlural && (canBeListed(asked.nounClass) || pack.isRole(head.lemma))
      return areSeveral && named.first > group.head
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

  /// *officials*, *companies*, but not *two brass bands, X and Y,*.
  private func canBeListed(_ nounClass: NounClass) -> Bool {
    !nounClass.isDisjoint(with: [
      .person, .group, .force, .country, .follower, .people, .official, .organ,
    ])
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
}
