import EntenteModel

/// Groups that are named for a state and are not the state: *Syrian rebels*.
extension ActorResolver {
  /// *Syrian rebels*: a group of its own, never the state.
  func nationalGroup(
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
    if (unit + 1..<group.head).contains(where: {
      pack.isOfState(sentence.units[Int($0)].lexeme)
    }), kind == .state {
      return Filler(actor: mention.actor, first: unit, end: unit + 1)
    }
    // "pro-X separatists" are not X's.
    let isPrefixed =
      unit > 0 && sentence.units[Int(unit)].isJoined
      && pack.constructions(for: sentence.units[Int(unit) - 1].lexeme, .prefix) != nil
    let first = isPrefixed ? unit - 1 : unit
    let tokens = Int(sentence.units[Int(first)].first)..<Int(sentence.units[Int(group.head)].end)
    let name = ActorMatcher.spelling(of: tokens, sentence, text)
    let actor =
      pack.actorsByName[name]
      ?? discourse.provisionalActor(
        hash: Spelling.hash(of: name), kind: .group, parent: mention.actor, name: { name })
    return Filler(actor: actor, first: first, end: group.head + 1)
  }

  /// *the Lebanese group*: the only group named before that can be of the state.
  func compatriot(_ asked: Asked, _ sentence: Sentence, _ discourse: Discourse) -> Filler? {
    let (group, unit) = (asked.group, modifier(asked.group, sentence))
    guard unit >= 0, group.isDefinite, !asked.head.isPlural, asked.nounClass.contains(.group),
      asked.number >= 0, !isAgainstOwner(group, sentence),
      let state = sentence.actor(at: unit), pack.isState(state),
      sentence.mentions[Int(sentence.units[Int(unit)].mention)].meaning == .demonym,
      let known = references.compatriot(
        of: state, Description(group, sentence, pack), sentence, discourse, at: group.first,
        excluding: asked.excluding)
    else { return nil }
    return Filler(actor: known, first: group.first, end: group.head + 1).trimmed(sentence, pack)
  }

  /// *Norland's main opposition party*: named for its state, and not the state.
  func groupOfItsOwn(
    _ group: NounGroup, of state: Filler, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> Filler {
    let first = Int(sentence.units[Int(state.first)].first)
    let tokens = first..<Int(sentence.units[Int(group.head)].end)
    let name = ActorMatcher.spelling(of: tokens, sentence, text)
    let actor = discourse.provisionalActor(
      hash: Spelling.hash(of: name), kind: .group, parent: state.actor, name: { name })
    return Filler(actor: actor, first: state.first, end: group.head + 1)
  }
}
