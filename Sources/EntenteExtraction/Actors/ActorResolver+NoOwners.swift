import EntenteModel

/// Names that stand before a noun and do not tell whose it is: *the Iran talks*, *X's wife*, *X's
/// arrest*.
extension ActorResolver {
  /// *X's wife*, *X's victims*: others, who do not stand for X.
  func isThirdParty(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(group.head)]
    return head.mention < 0 && pack.isThirdParty(head.lemma)
  }

  /// *condemned X's arrest*, *his death*: what is done to X, who is no state, and where *of* does not
  /// tell to whom else.
  func suffers(
    _ number: Int32, _ group: NounGroup, _ sentence: Sentence, _ discourse: Discourse
  ) -> Bool {
    let head = sentence.units[Int(group.head)]
    guard pack.isSuffered(head.lemma), !head.isPlural,
      sentence.phrase(behind: number, pack.marks.ofWord) == nil
    else { return false }
    if group.pronounPossessor >= 0 {
      let pronoun = pack.pronouns[sentence.units[Int(group.pronounPossessor)].lexeme]
      return pronoun == .male || pronoun == .female
    }
    guard group.possessor >= 0, let owner = sentence.actor(ofGroup: group.possessor) else {
      return false
    }
    return ![.state, .government, .bloc].contains(pack.kind(of: owner, discourse))
  }

  /// *Russian Su-24 bombers*: an unknown name before a weapon is its make, where another tells
  /// whose.
  func isNameOfMake(
    _ unit: Int32, _ group: NounGroup, _ sentence: Sentence, _ discourse: Discourse
  ) -> Bool {
    sentence.actor(at: unit).map { pack.kind(of: $0, discourse) } == .unknown
      && pack.lexicon.nounClass(sentence.units[Int(group.head)].lemma).contains(.weapon)
  }

  /// *the Lachin corridor*, *the Lachin accord*: an unknown name before a place or meeting is the
  /// place's.
  func isNameOfPlace(
    _ unit: Int32, _ group: NounGroup, _ sentence: Sentence, _ discourse: Discourse
  ) -> Bool {
    let mention = sentence.mentions[Int(sentence.units[Int(unit)].mention)]
    // "the Iran talks", "the China tariffs": about whom, as "Iranian" would tell whose.
    if mention.meaning == .name, group.possessor < 0,
      pack.isState(mention.actor),
      isTopical(sentence.units[Int(group.head)].lemma)
    {
      return true
    }
    // "the Paris climate pact"
    if mention.meaning == .capital, group.possessor < 0,
      pack.namesAccord(sentence.units[Int(group.head)].lemma)
    {
      return true
    }
    return pack.kind(of: mention.actor, discourse) == .unknown && !mention.isGiven
      && !pack.lexicon.nounClass(sentence.units[Int(group.head)].lemma)
        .isDisjoint(with: [.place, .event])
  }

  /// *talks*, *war*, *sanctions*: what a name before it can tell the subject of.
  private func isTopical(_ noun: Lexeme) -> Bool {
    pack.namesAccord(noun) || pack.lexicon.nounClass(noun).contains(.event) || pack.isTopical(noun)
  }
}
