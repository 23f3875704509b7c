import EntenteModel

/// Those who are told by what they do, where the sentence names them: *the states that back X
/// include Y*.
extension ActorResolver {
  /// *the states that back X include Y*: Y.
  func listed(
    _ asked: Asked, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler]? {
    guard let members = membersListed(asked, sentence) else { return nil }
    let found = fillers(
      of: members, as: asked.role, sentence, text, &discourse, excluding: asked.excluding,
      depth: asked.depth + 1)
    return found.isEmpty ? nil : found
  }

  /// The members of a set that the sentence lists, as a noun group, or `nil`.
  private func membersListed(_ asked: Asked, _ sentence: Sentence) -> Int32? {
    let head = asked.head
    guard
      pack.standsForNoun(head.lexeme) && asked.group.first == asked.group.head
        || head.tag == .noun && isOfActors(asked.nounClass)
          && (head.isPlural || isTold(asked.number, sentence))
    else { return nil }
    return others(asked.number, sentence) ?? toldByCopula(asked.number, sentence)
      ?? toldAmong(asked.number, sentence) ?? examplesBehindClause(of: asked.number, sentence)
  }

  /// *the only state that backs X*
  private func isTold(_ number: Int32, _ sentence: Sentence) -> Bool {
    sentence.nounGroups[Int(number)].isDefinite
      && sentence.clauses.contains { $0.antecedent == number }
  }

  private func isOfActors(_ nounClass: NounClass) -> Bool {
    !nounClass.isDisjoint(with: [.person, .group, .force, .country, .follower, .people, .organ])
  }

  /// *X, Y and other states that back Z*: also those before it.
  private func others(_ number: Int32, _ sentence: Sentence) -> Int32? {
    let group = sentence.nounGroups[Int(number)]
    guard group.conjunct < 0, group.coordination >= 0, group.coordination != number,
      pack.differs(sentence.units[Int(group.first)].lexeme),
      sentence.actor(ofGroup: group.coordination) != nil
    else { return nil }
    return group.coordination
  }

  /// *Those backing X are Y and Z*, *the states that back X include Y*
  private func toldByCopula(_ number: Int32, _ sentence: Sentence) -> Int32? {
    sentence.clauses.first { clause in
      let verb = sentence.verbGroups[Int(clause.verb)]
      return clause.subject == number && clause.object >= 0 && isPlain(clause, sentence)
        && (verb.isCopula || pack.exemplifies(verb.lemma))
        && !sentence.nounGroups[Int(clause.object)].isNegated
        && sentence.actor(ofGroup: clause.object) != nil
    }?.object
  }

  /// Whether the clause states who they are: the marks it had otherwise would be lost.
  private func isPlain(_ clause: Clause, _ sentence: Sentence) -> Bool {
    let verb = sentence.verbGroups[Int(clause.verb)]
    return clause.kind == .main && isStated(clause, sentence) && clause.reporter < 0
      && clause.accordingTo < 0 && !verb.isEnded && !verb.isReported && !verb.isAlleged
  }

  /// Whether whoever says the clause says that it is so.
  private func isStated(_ clause: Clause, _ sentence: Sentence) -> Bool {
    let verb = sentence.verbGroups[Int(clause.verb)]
    return verb.isActual && !verb.isDuty && !clause.isConditioned && !clause.isQuestion
  }

  /// *Y is among those backing X*
  private func toldAmong(_ number: Int32, _ sentence: Sentence) -> Int32? {
    // "Among those backing X are Y and Z"
    if let fronted = sentence.phrases.first, fronted.unit == 0, fronted.group == number,
      pack.isAmong(fronted.preposition),
      let told = sentence.clauses.first(where: {
        sentence.verbGroups[Int($0.verb)].isCopula && $0.subject < 0 && $0.object >= 0
      }), sentence.actor(ofGroup: told.object) != nil
    {
      return told.object
    }
    guard
      let among = sentence.phrases.first(where: {
        // but not "Y is critical of those backing X", "Y is a friend of those who back X"
        $0.group == number && $0.clause >= 0 && $0.afterAdjective < 0
          && pack.isAmong($0.preposition)
          && ($0.after < 0
            || sentence.units[Int(sentence.nounGroups[Int($0.after)].head)].tag != .noun
              && !sentence.nounGroups[Int($0.after)].isNegated)
      })
    else { return nil }
    let clause = sentence.clauses[Int(among.clause)]
    guard sentence.verbGroups[Int(clause.verb)].isCopula,
      isPlain(clause, sentence) || goesOn(from: among, number, sentence)
    else { return nil }
    let named = clause.subject >= 0 ? clause.subject : clause.object
    guard named >= 0 else { return nil }
    return sentence.actor(ofGroup: named) != nil
      || sentence.nounGroups[Int(named)].possessor >= 0 ? named : nil
  }

  /// *when Y was among those who backed X*, *Z said Y was among those who*: whoever says so says the
  /// relative clause with it.
  private func goesOn(from among: Phrase, _ number: Int32, _ sentence: Sentence) -> Bool {
    let clause = sentence.clauses[Int(among.clause)]
    return isStated(clause, sentence)
      && [.main, .complement, .adverbial].contains(clause.kind)
      && !(clause.kind == .adverbial && pack.isConditional(clause.marker))
      && sentence.clauses.contains {
        $0.kind == .relative && $0.antecedent == number && $0.parent == among.clause
      }
  }

  /// *groups fighting the junta, such as X*: behind the clause that tells which, in which nobody
  /// else can have examples.
  private func examplesBehindClause(of number: Int32, _ sentence: Sentence) -> Int32? {
    let group = sentence.nounGroups[Int(number)]
    guard sentence.clauses.contains(where: { $0.antecedent == number }) else { return nil }
    return sentence.phrases.first { phrase in
      guard pack.exemplifies(phrase.preposition), phrase.unit > group.end,
        sentence.units[Int(phrase.unit) - 1].tag == .comma,
        sentence.actor(ofGroup: phrase.group) != nil
      else { return false }
      return !sentence.units[Int(group.end)..<Int(phrase.unit) - 1].contains { unit in
        unit.tag == .comma
          || unit.isPlural && unit.tag == .noun
            && isOfActors(pack.lexicon.nounClass(unit.lemma))
      }
    }?.group
  }
}
