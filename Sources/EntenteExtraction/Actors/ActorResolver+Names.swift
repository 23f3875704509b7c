import EntenteModel

/// The names that the sentence gives to a common noun: beside it, as examples, *known as*.
extension ActorResolver {
  /// The name that an apposition gives: *the rebel leader, John Garang,*.
  func nameBeside(_ number: Int32, _ group: NounGroup, _ sentence: Sentence) -> Filler? {
    // "a plot to oust the president, X,": the plot has no name.
    if Int(group.end) < sentence.units.count,
      sentence.units[Int(group.end)].tag == .infinitiveTo
    {
      return nil
    }
    if group.appositionOf >= 0 {
      let host = sentence.nounGroups[Int(group.appositionOf)]
      if let actor = sentence.actor(at: host.head) {
        return Filler(actor: actor, first: host.head, end: host.head + 1)
      }
    }
    for other in sentence.nounGroups where other.appositionOf == number && !other.isNegated {
      if let actor = sentence.actor(at: other.head) {
        return Filler(actor: actor, first: other.head, end: other.head + 1)
      }
      if let named = namedGroup(other, sentence) { return named }
    }
    return nameGiven(to: number, sentence)
  }

  /// *the militants known locally as X*, *a group called X*
  private func nameGiven(to number: Int32, _ sentence: Sentence) -> Filler? {
    for (index, clause) in sentence.clauses.enumerated()
    where clause.kind == .participle && clause.antecedent == number {
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard verb.isPassive, pack.names(verb.lemma) else { continue }
      let phrase = sentence.phrases.first {
        $0.clause == Int32(index) && $0.preposition == pack.marks.as
      }
      let name = clause.object >= 0 ? clause.object : phrase?.group ?? -1
      guard name >= 0, let actor = sentence.actor(ofGroup: name) else { continue }
      let head = sentence.nounGroups[Int(name)].head
      return Filler(actor: actor, first: head, end: head + 1)
    }
    return nil
  }

  /// *the Lantern movement*: the movement by the name before it.
  func namedGroup(_ group: NounGroup, _ sentence: Sentence) -> Filler? {
    let head = sentence.units[Int(group.head)]
    let name = group.head - 1
    guard head.tag == .noun, !head.isPlural, name > group.first,
      pack.lexicon.nounClass(head.lemma).contains(.group), group.isDefinite, group.possessor < 0,
      let actor = sentence.actor(at: name),
      sentence.mentions[Int(sentence.units[Int(name)].mention)].meaning != .demonym,
      !pack.isState(actor)
    else { return nil }
    return Filler(actor: actor, first: name, end: name + 1)
  }

  /// *the rebel leaders, Riek Machar and Lam Akol,*: all whom it names.
  func namesBeside(_ number: Int32, _ named: Filler, _ sentence: Sentence) -> [Filler] {
    var found = [named]
    let first = sentence.nounGroups.first { $0.head == named.first && $0.appositionOf == number }
    var member = first?.conjunct ?? -1
    while member >= 0 {
      let head = sentence.nounGroups[Int(member)].head
      if let actor = sentence.actor(at: head) {
        found.append(Filler(actor: actor, first: head, end: head + 1))
      }
      member = sentence.nounGroups[Int(member)].conjunct
    }
    return found
  }

  /// *several countries, including X and Y*: those that are named, as a noun group.
  func examples(of number: Int32, _ sentence: Sentence) -> Int32? {
    let end = sentence.nounGroups[Int(number)].end
    return sentence.phrases.first { phrase in
      // "groups like X"
      if pack.likens(phrase.preposition) { return phrase.unit == end && phrase.after == number }
      return pack.exemplifies(phrase.preposition)
        && (phrase.unit == end
          || phrase.unit == end + 1 && setsApart(sentence.units[Int(end)])
          || isAtEnd(phrase, of: number, sentence))
    }?.group
  }

  /// *Y's rivals, among them X*, *Y's rivals – among them X*
  private func setsApart(_ unit: Unit) -> Bool { unit.tag == .comma || unit.tag == .dash }

  /// *stripped dissidents of their passports, among them X*: what is told of them stands between,
  /// and nobody else of whom X could be one.
  private func isAtEnd(_ phrase: Phrase, of number: Int32, _ sentence: Sentence) -> Bool {
    let end = sentence.nounGroups[Int(number)].end
    guard phrase.unit > end, setsApart(sentence.units[Int(phrase.unit) - 1]),
      sentence.actor(ofGroup: phrase.group) != nil,
      sentence.nounGroups[Int(number)].role == .object
    else { return false }
    return !sentence.nounGroups.contains { other in
      let head = sentence.units[Int(other.head)]
      return other.first >= end && other.end <= phrase.unit
        && (head.mention >= 0
          || head.isPlural
            && !pack.lexicon.nounClass(head.lemma)
              .isDisjoint(with: NounClass.describing.union(.acting)))
    }
  }

  /// *several countries, X and Y among them,*: the names between the comma and *among them*.
  func namesAmong(_ group: NounGroup, _ sentence: Sentence) -> [Filler] {
    var index = Int(group.end)
    guard index < sentence.units.count, sentence.units[index].tag == .comma else { return [] }
    var found: [Filler] = []
    while index + 1 < sentence.units.count {
      index += 1
      let unit = sentence.units[index]
      switch unit.tag {
      case .name:
        guard let actor = sentence.actor(at: Int32(index)) else { continue }
        found.append(Filler(actor: actor, first: Int32(index), end: Int32(index) + 1))
      case .comma, .conjunction, .determiner, .other: continue
      case .preposition:
        // "several countries, including X": told before.
        return pack.exemplifies(unit.lexeme) && index > Int(group.end) + 1 ? found : []
      default: return []
      }
    }
    return []
  }
}
