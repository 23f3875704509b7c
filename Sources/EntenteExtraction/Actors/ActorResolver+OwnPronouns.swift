import EntenteModel

/// Whose something is that stands behind *its*, *his* or *their*.
extension ActorResolver {
  /// *Spain's Vox left its coalition*: whom actors are named as belonging to.
  func possessors(of actors: [ActorNumber], _ sentence: Sentence) -> [ActorNumber] {
    sentence.nounGroups.compactMap { group in
      guard group.possessor >= 0, let actor = sentence.actor(at: group.head),
        actors.contains(actor)
      else { return nil }
      return sentence.actor(ofGroup: group.possessor)
    }
  }

  /// Whether others are spoken of as the subject's: *its ally*, *their neighbour*, *its voters*.
  func isTheirOwn(
    _ group: NounGroup, _ pronoun: Lexeme, _ sentence: Sentence, _ discourse: Discourse,
    _ subjects: [ActorNumber]
  ) -> Bool {
    guard !subjects.isEmpty else { return false }
    let head = sentence.units[Int(group.head)]
    guard
      pack.isRole(head.lemma) || pack.isTerritory(head.lemma)
        || !pack.lexicon.nounClass(head.lemma).isDisjoint(with: [.country, .people])
    else { return false }
    guard let means = pack.pronouns[pronoun] else { return false }
    return subjects.contains { references.agrees($0, isPlural: true, means, discourse) }
  }

  /// *India said it would punish its nuclear rival*, where one other was named: that one.
  func counterpart(
    _ group: NounGroup, _ sentence: Sentence, _ discourse: Discourse, _ subjects: [ActorNumber]
  ) -> Filler? {
    guard pack.isRole(sentence.units[Int(group.head)].lemma),
      !sentence.units[Int(group.head)].isPlural
    else { return nil }
    let others = Set(
      references.candidates(before: group.first, sentence, discourse)
        .filter { $0.position >= 0 && !subjects.contains($0.actor) }.map(\.actor))
    guard others.count == 1, let other = others.first, let subject = subjects.first,
      pack.kind(of: other, discourse) == pack.kind(of: subject, discourse)
    else { return nil }
    return Filler(actor: other, first: group.pronounPossessor + 1, end: group.head + 1)
  }

  /// *X, criticised by Y, defended its raid*, *praised its soldiers*: X's own.
  func defendsOwn(
    _ number: Int32, _ pronoun: Lexeme, _ sentence: Sentence, _ discourse: Discourse,
    _ subjects: [ActorNumber]
  ) -> Bool {
    guard let means = pack.pronouns[pronoun],
      let clause = sentence.clauses.first(where: { $0.object == number }), clause.subject >= 0,
      let subject = sentence.actor(ofGroup: clause.subject), subjects.contains(subject),
      references.agrees(subject, isPlural: true, means, discourse)
    else { return false }
    let verb = sentence.verbGroups[Int(clause.verb)].lemma
    let owned = pack.lexicon.nounClass(
      sentence.units[Int(sentence.nounGroups[Int(number)].head)].lemma)
    return pack.takesAnyObject(verb) { $0 == .fightFor }
      || pack.judgesObject(verb) && !pack.doesDeed(verb)
        && !owned.isDisjoint(with: [.force, .organ])
  }
}
