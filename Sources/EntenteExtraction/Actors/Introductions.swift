import EntenteModel

/// What a sentence tells of those it names: *X, a militia,* is no person, *the minister X* is one,
/// and *Norland's minister X* is of Norland.
struct Introductions {
  let pack: LanguagePack
  let resolver: ActorResolver

  func run(
    on sentence: Sentence, text: borrowing Span<UInt8>, discourse: inout Discourse
  ) {
    for (number, group) in sentence.nounGroups.enumerated() {
      if let called = resolver.namedGroup(group, sentence),
        discourse.kinds(of: called.actor).isEmpty,
        pack.kind(of: called.actor, discourse) == .unknown
      {
        // "the Lantern clan": no man.
        learn(called.actor, sentence.units[Int(group.head)].lemma, &discourse)
      }
      if let actor = named(group, sentence) {
        readModifiers(of: actor, group, sentence, &discourse)
        if group.appositionOf >= 0 {
          let host = sentence.nounGroups[Int(group.appositionOf)]
          describe(actor, group.appositionOf, host, sentence, text, &discourse)
        }
        readRelative(of: actor, group, sentence, &discourse)
      } else if group.appositionOf >= 0, !group.isNegated,
        let actor = named(sentence.nounGroups[Int(group.appositionOf)], sentence)
      {
        describe(actor, Int32(number), group, sentence, text, &discourse)
        guard sentence.units[Int(group.head)].isPlural else { continue }
        // "X and Y, the grocers,"
        var member = sentence.nounGroups[Int(group.appositionOf)].coordination
        while member >= 0 {
          let each = sentence.nounGroups[Int(member)]
          if let other = named(each, sentence), other != actor {
            describe(other, Int32(number), group, sentence, text, &discourse)
          }
          member = each.conjunct
        }
      }
    }
  }

  private func named(_ group: NounGroup, _ sentence: Sentence) -> ActorNumber? {
    sentence.actor(at: group.head)
  }

  /// *the rebel commander X*, *Haitian gang leader X*
  private func readModifiers(
    of actor: ActorNumber, _ group: NounGroup, _ sentence: Sentence, _ discourse: inout Discourse
  ) {
    guard group.head > group.first else { return }
    if group.head == group.first + 1, pack.kind(of: actor, discourse) == .unknown,
      sentence.units[Int(group.first)].lexeme == pack.marks.theWord
    {
      // "the Portmoor Echo": no person has an article.
      discourse.learn(actor, .things)
      return
    }
    let last = sentence.units[Int(group.head) - 1]
    let isPerson =
      last.tag == .noun && pack.lexicon.nounClass(last.lemma).contains(.person)
    for index in group.first..<group.head {
      let unit = sentence.units[Int(index)]
      if unit.tag == .noun {
        // In "party leader X", X is no party.
        guard !isPerson || pack.lexicon.nounClass(unit.lemma).contains(.person) else { continue }
        let title = Description.title(group.first...index, sentence, pack)
        discourse.describe(actor, as: title)
        if index == group.head - 1 { learn(actor, unit.lemma, &discourse) }
      } else if isPerson, let owner = sentence.actor(at: index) {
        discourse.tie(actor, to: owner)
      }
    }
    if isPerson, group.possessor >= 0, let owner = sentence.actor(ofGroup: group.possessor) {
      discourse.tie(actor, to: owner)
    }
  }

  /// *X, a militia in the north*, *the league's president, X*
  private func describe(
    _ actor: ActorNumber, _ number: Int32, _ group: NounGroup, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse
  ) {
    let head = sentence.units[Int(group.head)]
    guard head.mention < 0, head.tag == .noun else { return }
    let description = Description(group, sentence, pack)
    discourse.describe(actor, as: description.title)
    learn(actor, head.lemma, &discourse)
    guard pack.kind(of: actor, discourse) == .person, !pack.isRole(head.lemma) else { return }
    let modifier = resolver.modifier(group, sentence)
    if modifier >= 0, let owner = sentence.actor(at: modifier) {
      discourse.tie(actor, to: owner)
    }
    if group.possessor >= 0 {
      let owners = resolver.one(
        group.possessor, as: .target, sentence, text, &discourse, depth: 1)
      for owner in owners { discourse.tie(actor, to: owner.actor) }
    } else if group.pronounPossessor >= 0 {
      let pronoun = sentence.units[Int(group.pronounPossessor)]
      let owners = resolver.references.pronoun(
        pronoun.lexeme, at: group.pronounPossessor, sentence, discourse, excluding: [actor])
      for owner in owners { discourse.tie(actor, to: owner.actor) }
    } else if let of = sentence.phrase(behind: number, pack.marks.ofWord),
      let owner = sentence.actor(ofGroup: of.group)
    {
      discourse.tie(actor, to: owner)
    }
  }

  /// *X, which …*: no person.
  private func readRelative(
    of actor: ActorNumber, _ group: NounGroup, _ sentence: Sentence, _ discourse: inout Discourse
  ) {
    guard discourse.isProvisional(actor), discourse.kinds(of: actor).isEmpty else { return }
    var next = Int(group.end)
    if next < sentence.units.count, sentence.units[next].tag == .comma { next += 1 }
    guard next < sentence.units.count else { return }
    if sentence.units[next].lexeme == pack.marks.which { discourse.learn(actor, .things) }
  }

  private func learn(_ actor: ActorNumber, _ noun: Lexeme, _ discourse: inout Discourse) {
    discourse.learn(
      actor, pack.kinds(ofNoun: noun), pack.meaning(ofNoun: noun)?.gender ?? .unknown)
  }
}
