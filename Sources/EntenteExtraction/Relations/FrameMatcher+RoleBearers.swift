import EntenteModel

/// Who bears a role: *X, an ally of Y*, *X is one of Y's critics*, *its backer X*.
extension FrameMatcher {
  /// Whom a role noun names: the head of its group, its apposition, or the subject of *be*.
  func selves(
    _ number: Int32, _ group: NounGroup, at unit: Int32, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse, _ clause: inout Int32
  ) -> [Filler] {
    if unit != group.head {
      let head = sentence.units[Int(group.head)]
      guard head.mention >= 0 else { return [] }
      // "Norland's ally Sudra and Velania": Sudra alone.
      return sentence.units[Int(unit)].isPlural
        ? resolver.fillers(of: number, as: .source, sentence, text, &discourse)
        : resolver.one(number, as: .source, sentence, text, &discourse, depth: 0)
    }
    let host = explained(by: number, sentence)
    if host >= 0, sentence.units[Int(unit)].isPlural {
      let first = sentence.nounGroups[Int(host)].coordination
      // "X, his supporters and Y": three, and X is no supporters.
      if group.pronounPossessor >= 0, sentence.nounGroups[Int(host)].conjunct < 0,
        let own = pack.pronouns[sentence.units[Int(group.pronounPossessor)].lexeme],
        own == .male || own == .female
      {
        return []
      }
      return resolver.fillers(of: first, as: .source, sentence, text, &discourse)
    }
    if host >= 0, sentence.nounGroups[Int(host)].conjunct > number {
      // "X, an ally of Y, and Z": X alone.
      return resolver.one(host, as: .source, sentence, text, &discourse, depth: 0)
    }
    if host >= 0 { return resolver.fillers(of: host, as: .source, sentence, text, &discourse) }
    // "calls his old ally “Judas”": what he is called.
    let isCalled = sentence.clauses.contains { clause in
      clause.object == number
        && pack.lexicon.verbClass(sentence.verbGroups[Int(clause.verb)].lemma).contains(.name)
    }
    let beside = isCalled ? nil : sentence.nounGroups.firstIndex { $0.appositionOf == number }
    if let beside {
      let head = sentence.units[Int(sentence.nounGroups[beside].head)]
      if head.mention >= 0 {
        return resolver.fillers(of: Int32(beside), as: .source, sentence, text, &discourse)
      }
    }
    if let host = partOf(number, sentence) {
      return resolver.fillers(of: host, as: .source, sentence, text, &discourse)
    }
    // "is a friend and ally of X": both are said of the subject.
    let predicate = group.coordination >= 0 ? group.coordination : number
    for (index, candidate) in sentence.clauses.enumerated() where candidate.object == predicate {
      let verb = sentence.verbGroups[Int(candidate.verb)]
      // "stood his ally", but not "stood by his ally"
      if verb.isCopula || pack.isCopular(verb.lemma) && verb.particle < 0, candidate.subject >= 0 {
        clause = Int32(index)
        return resolver.fillers(of: candidate.subject, as: .source, sentence, text, &discourse)
      }
    }
    if let named = namedBehindCopula(number, sentence, &clause)
      ?? (sentence.units[Int(unit)].isPlural ? namedExamples(of: number, sentence) : nil)
    {
      return resolver.fillers(of: named, as: .source, sentence, text, &discourse)
    }
    if let described = described(number, sentence, &clause) {
      return resolver.fillers(of: described, as: .source, sentence, text, &discourse)
    }
    if let group = resolver.memberGroup(number, sentence, discourse) { return [group] }
    // "its Western allies": the name among the modifiers.
    let modifier = resolver.modifier(group, sentence)
    if modifier >= 0, modifier < unit,
      sentence.mentions[Int(sentence.units[Int(modifier)].mention)].meaning == .demonym
        || group.possessor >= 0 || group.pronounPossessor >= 0
    {
      if pack.standsAlone(sentence.units[Int(unit)].lemma) {
        // "its Norlandic proxies": not Norland.
        return resolver.nationalGroup(group, sentence, text, &discourse).map { [$0] } ?? []
      }
      let mention = sentence.mentions[Int(sentence.units[Int(modifier)].mention)]
      return [Filler(actor: mention.actor, first: modifier, end: modifier + 1)]
    }
    return []
  }

  /// Whom an apposition explains, or -1: also one that goes on (*X, a poet and critic of Y*, *X,
  /// leader of the party and one of Y's critics*).
  private func explained(by number: Int32, _ sentence: Sentence) -> Int32 {
    let group = sentence.nounGroups[Int(number)]
    if group.appositionOf >= 0 || group.coordination < 0 || group.coordination == number {
      return goesOn(group, sentence) ?? group.appositionOf
    }
    let first = sentence.nounGroups[Int(group.coordination)]
    if first.appositionOf >= 0 { return first.appositionOf }
    let hanging = sentence.phrases.first { $0.group == group.coordination && $0.after >= 0 }
    return hanging.map { sentence.nounGroups[Int($0.after)].appositionOf } ?? -1
  }

  /// *X, once a backer of Y, now his critic*: X, not Y.
  private func goesOn(_ group: NounGroup, _ sentence: Sentence) -> Int32? {
    guard group.appositionOf >= 0, group.pronounPossessor >= 0, group.first > 0,
      sentence.units[Int(group.first) - 1].tag == .adverb,
      let phrase = sentence.phrases.first(where: { $0.group == group.appositionOf }),
      phrase.after >= 0, sentence.nounGroups[Int(phrase.after)].appositionOf >= 0
    else { return nil }
    return sentence.nounGroups[Int(phrase.after)].appositionOf
  }

  /// *Y's main backer is X*, *Y's rivals include X*
  private func namedBehindCopula(
    _ number: Int32, _ sentence: Sentence, _ clause: inout Int32
  ) -> Int32? {
    let found = sentence.clauses.firstIndex {
      $0.subject == number && $0.object >= 0
        && (sentence.verbGroups[Int($0.verb)].isCopula
          || pack.exemplifies(sentence.verbGroups[Int($0.verb)].lemma))
        && !sentence.verbGroups[Int($0.verb)].isNegated
        && !sentence.nounGroups[Int($0.object)].isNegated
        && sentence.actor(ofGroup: $0.object) != nil
    }
    guard let found else { return nil }
    clause = Int32(found)
    return sentence.clauses[found].object
  }

  /// *Y's backers, among them X*, *critics of Y, including X*
  private func namedExamples(of number: Int32, _ sentence: Sentence) -> Int32? {
    if let examples = resolver.examples(of: number, sentence) { return examples }
    return sentence.phrases.first { $0.after == number && $0.preposition == pack.marks.ofWord }
      .flatMap { resolver.examples(of: $0.group, sentence) }
  }

  /// *X, one of Y's fiercest critics,*, *One of Y's fiercest critics, X …*
  private func partOf(_ number: Int32, _ sentence: Sentence) -> Int32? {
    for phrase in sentence.phrases
    where phrase.group == number && pack.isAmong(phrase.preposition) {
      guard phrase.after >= 0 else {
        // "X, among Y's warmest admirers,"
        var comma = Int(phrase.unit) - 1
        while comma > 0, sentence.units[comma].tag == .adverb { comma -= 1 }
        guard comma > 0, sentence.units[comma].tag == .comma else { continue }
        let host = sentence.nounGroups.firstIndex { Int($0.end) == comma }
        if let host, sentence.actor(ofGroup: Int32(host)) != nil { return Int32(host) }
        continue
      }
      let host = explained(by: phrase.after, sentence)
      if host >= 0 { return host }
      let beside = sentence.nounGroups.firstIndex { group in
        group.appositionOf == phrase.after || group.appositionOf == number
      }
      if let beside { return Int32(beside) }
    }
    return nil
  }

  /// Whom a role noun describes from a distance: *is seen as the main backer of X*, *called Y a
  /// puppet of X*, *is one of X's supporters*.
  private func described(
    _ number: Int32, _ sentence: Sentence, _ clause: inout Int32
  ) -> Int32? {
    for (index, candidate) in sentence.clauses.enumerated()
    where candidate.secondObject == number && candidate.object >= 0 {
      let verb = sentence.verbGroups[Int(candidate.verb)]
      if pack.lexicon.verbClass(verb.lemma).contains(.name) {
        clause = Int32(index)
        return candidate.object
      }
    }
    for phrase in sentence.phrases where phrase.group == number && phrase.clause >= 0 {
      let carrier = sentence.clauses[Int(phrase.clause)]
      let verb = sentence.verbGroups[Int(carrier.verb)]
      if phrase.preposition == pack.marks.as {
        // "As an ally of X, Y …"
        if phrase.unit < verb.first, carrier.subject >= 0 { return carrier.subject }
        if pack.lexicon.verbClass(verb.lemma).contains(.name) {
          clause = phrase.clause
          return verb.isPassive ? carrier.subject : carrier.object
        }
        if pack.isCopular(verb.lemma), carrier.object < 0, carrier.subject >= 0 {
          clause = phrase.clause
          return carrier.subject
        }
      }
      if verb.isCopula || pack.isCopular(verb.lemma), pack.isAmong(phrase.preposition),
        phrase.after < 0 || phrase.after == carrier.object
      {
        // "Among Y's backers is X": turned around.
        let named = carrier.subject >= 0 ? carrier.subject : carrier.object
        guard named >= 0 else { continue }
        clause = phrase.clause
        return named
      }
    }
    return nil
  }
}
