import EntenteModel

/// What gerunds and participles become.
extension ClauseAssembler {
  /// *accused X, speaking in Y, of arming Z*: the verb whose preposition it is, past what is set in.
  private func charging(_ inner: Int32, _ marker: Lexeme, _ sentence: Sentence) -> Int32 {
    if let answering = answering(inner, marker, sentence) { return answering }
    guard inner >= 0, marker >= 0, sentence.clauses[Int(inner)].kind == .participle else {
      return inner
    }
    let outer = sentence.clauses[Int(inner)].parent
    guard outer >= 0, preposition > 0, sentence.units[Int(preposition) - 1].tag == .comma else {
      return inner
    }
    func takes(_ clause: Int32) -> Bool {
      pack.takesContent(
        sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)].lemma, marker)
    }
    return takes(outer) ? outer : inner
  }

  /// *responded to claims that X tried to meddle by attacking Y*: how somebody responded.
  private func answering(_ inner: Int32, _ marker: Lexeme, _ sentence: Sentence) -> Int32? {
    guard marker == pack.marks.by else { return nil }
    var told = inner
    while told >= 0, sentence.clauses[Int(told)].kind == .infinitive {
      told = sentence.clauses[Int(told)].parent
    }
    guard told >= 0, sentence.clauses[Int(told)].completes >= 0 else { return nil }
    let outer = sentence.clauses[Int(told)].parent
    guard outer >= 0,
      pack.responds(sentence.verbGroups[Int(sentence.clauses[Int(outer)].verb)].lemma)
    else { return nil }
    return outer
  }

  mutating func participle(
    _ number: Int32, ofLast: Bool, isReduced: Bool = false, _ context: ClauseContext,
    _ sentence: inout Sentence
  ) {
    let isGerund = sentence.verbGroups[Int(number)].form == .gerund
    let isComplement = isGerund && (preposition >= 0 || context.before == .verbGroup)
    var clause = Clause(verb: number, kind: isComplement ? .gerund : .participle)
    if preposition >= 0 { clause.marker = sentence.units[Int(preposition)].lexeme }
    let parent = isComplement ? charging(top.current, clause.marker, sentence) : top.current
    clause.parent = parent
    if isComplement, prepositionAfter >= 0, preposition >= 0 {
      if isIntention(prepositionAfter, sentence) {
        clause.completes = prepositionAfter
      } else if clause.marker == pack.marks.ofWord {
        // "accusations by X of arming Y"
        clause.completes = told(by: prepositionAfter, sentence)
      }
      if let charge = chargeOfPart(parent, sentence) { clause.marker = charge }
    }
    if isComplement, parent >= 0 {
      clause.subject = gerundSubject(clause.marker, of: parent, sentence)
      passGap(from: parent, to: &clause, context, &sentence)
    } else if let earlier = row(of: number, behind: parent, context, sentence) {
      let outer = sentence.clauses[Int(earlier)]
      clause.subject = outer.subject
      clause.antecedent = outer.antecedent
      clause.parent = outer.parent
      clause.kind = outer.kind
      clause.marker = outer.marker
      clause.sharesAuxiliary = isGerund ? -1 : earlier
    } else if isGerund, context.before == .nounGroup, isSpent(by: parent, sentence) {
      clause.subject = sentence.clauses[Int(parent)].subject
    } else if ofLast, lastGroup >= 0, !isBehindVerb(of: parent, lastGroup, context, sentence) {
      clause.subject =
        context.before == .nounGroup
        ? whatIs(
          at: lastGroup, sentence.verbGroups[Int(number)], sentence) : lastGroup
      let group = sentence.nounGroups[Int(lastGroup)]
      if group.appositionOf >= 0, context.before == .comma { clause.subject = group.appositionOf }
      if context.afterConjunction, let explained = explained(through: lastGroup, sentence) {
        clause.subject = explained
      }
      if isGerund, context.before == .nounGroup, let several = several(lastGroup, sentence) {
        clause.subject = several
      }
      if context.before == .comma, top.clause < 0, top.subject >= 0 { clause.subject = top.subject }
      clause.antecedent = clause.subject
    } else if parent >= 0 {
      let finite = top.clause >= 0 ? top.clause : parent
      clause.parent = finite
      clause.subject = sentence.clauses[Int(finite)].subject
    } else if preposition >= 0, isGerund, let felt = felt(toward: clause.marker, sentence) {
      clause.subject = felt
    } else if top.subject >= 0 {
      clause.subject = top.subject
      clause.antecedent = top.subject
    }
    let new = add(clause, &sentence)
    if clause.subject < 0 { subjectless.append(new) }
    if isReduced { pushInner(new) } else { open(new) }
  }

  /// The participle that another one goes on with: *armed and trained by X*; *X, armed by Y, backed
  /// by Z, …*, where Z backs X as well, and not Y, who did the first.
  private func row(
    of number: Int32, behind parent: Int32, _ context: ClauseContext, _ sentence: Sentence
  ) -> Int32? {
    guard parent >= 0 else { return nil }
    if context.afterConjunction {
      return [.participle, .gerund].contains(sentence.clauses[Int(parent)].kind) ? parent : nil
    }
    let verb = sentence.verbGroups[Int(number)]
    if context.before == .comma, isListed(number, behind: parent, sentence) { return parent }
    guard context.before == .comma, verb.form != .gerund, followedByPhrase(verb, sentence) else {
      return nil
    }
    // "X, shot by men sent by Y, jailed by Z": what a comma set apart.
    var earlier = parent
    for _ in 0..<ClauseSearch.depth {
      let outer = sentence.clauses[Int(earlier)].parent
      guard sentence.clauses[Int(earlier)].kind == .participle, !isSetApart(earlier, sentence),
        outer >= 0, sentence.clauses[Int(outer)].kind == .participle
      else { break }
      earlier = outer
    }
    let clause = sentence.clauses[Int(earlier)]
    return clause.kind == .participle && sentence.verbGroups[Int(clause.verb)].isPassive
      && sentence.agent(of: clause, behind: pack.marks.by) != nil ? earlier : nil
  }

  /// *of arming X, training Y and attacking Z*: a gerund in a list that a conjunction ends; but not
  /// *condemned X for arming Y, urging Z to leave and calling it a thief*, as whoever speaks goes on.
  private func isListed(_ number: Int32, behind parent: Int32, _ sentence: Sentence) -> Bool {
    let first = sentence.clauses[Int(parent)]
    guard first.kind == .gerund,
      let start = sentence.nodes.firstIndex(where: {
        $0.kind == .verbGroup && Int32($0.index) == number
      })
    else { return false }
    let isTold =
      first.parent >= 0
      && (first.marker >= 0
        ? speaks(sentence.clauses[Int(first.parent)], sentence)
        : denies(sentence.clauses[Int(first.parent)], sentence))
    var isAfterConjunction = false
    for node in sentence.nodes[start...] {
      switch node.kind {
      case .verbGroup:
        let verb = sentence.verbGroups[Int(node.index)]
        guard verb.form == .gerund, !isTold || !isSpeech(verb.lemma) else { return false }
        if isAfterConjunction { return true }
      case .nounGroup, .preposition, .adjective, .comma, .quote, .conjunction: break
      default: return false
      }
      isAfterConjunction = node.kind == .conjunction
    }
    return false
  }

  private func speaks(_ clause: Clause, _ sentence: Sentence) -> Bool {
    let verb = sentence.verbGroups[Int(clause.verb)]
    return !verb.isPassive && isSpeech(verb.lemma)
  }

  private func denies(_ clause: Clause, _ sentence: Sentence) -> Bool {
    pack.lexicon.verbClass(sentence.verbGroups[Int(clause.verb)].lemma).contains(.deny)
  }

  /// What is said; or what whoever speaks does to whom he blames: *accused X of theft, sanctioning it
  /// and calling it a threat*.
  private func isSpeech(_ verb: Lexeme) -> Bool {
    !pack.lexicon.verbClass(verb).isDisjoint(with: [.say, .allege, .ask, .name])
      || pack.judgesObject(verb) && !pack.doesDeed(verb)
      || pack.punishes(verb)
  }

  private func isSetApart(_ clause: Int32, _ sentence: Sentence) -> Bool {
    let first = Int(sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)].first)
    return first == 0 || sentence.units[first - 1].tag == .comma
  }

  /// *an aide to X sanctioned by Y*, *the sanctions on X imposed by Y*: the aide and the sanctions, as
  /// no name needs to be told apart.
  private func toldApart(
    from name: Int32, by verb: VerbGroup, _ sentence: Sentence
  ) -> Int32? {
    guard let phrase = sentence.phrases.last(where: { $0.group == name }), phrase.after >= 0
    else { return nil }
    let head = sentence.units[Int(sentence.nounGroups[Int(phrase.after)].head)]
    guard head.mention < 0 else { return nil }
    let isPerson =
      [pack.marks.ofWord, pack.marks.to, pack.marks.forWord].contains(phrase.preposition)
      && (pack.isRole(head.lemma)
        || !pack.lexicon.nounClass(head.lemma).isDisjoint(with: [.person, .official]))
    let isAct =
      pack.constructions(for: head.lemma, .noun) != nil
      && pack.lexicon.verbClass(verb.lemma, particle: verb.particle).contains(.give)
    return isPerson || isAct ? phrase.after : nil
  }

  /// *X, a member of Y and backed by Z*: X, whom both explain.
  private func explained(through last: Int32, _ sentence: Sentence) -> Int32? {
    guard
      let phrase = sentence.phrases.last(where: { $0.group == last }), phrase.after >= 0,
      phrase.preposition == pack.marks.ofWord
    else { return nil }
    let host = sentence.nounGroups[Int(phrase.after)].appositionOf
    return host >= 0 ? host : nil
  }

  /// *with X and Y backing Z*: both, where nothing but names is in the list.
  private func several(_ last: Int32, _ sentence: Sentence) -> Int32? {
    let first = sentence.nounGroups[Int(last)].coordination
    guard first >= 0, first != last,
      // "despite X and Y backing Z", but not "an attack by X and Y"
      sentence.phrases.contains(where: {
        $0.group == first && $0.preposition != pack.marks.ofWord
          && $0.preposition != pack.marks.by && !pack.isLocative($0.preposition)
      }) || sentence.nounGroups[Int(first)].role == .none
    else { return nil }
    var member = first
    while member >= 0 {
      guard sentence.actor(ofGroup: member) != nil else { return nil }
      member = sentence.nounGroups[Int(member)].conjunct
    }
    return first
  }

  /// *spent millions denouncing X*, *wasted much of the debate mocking Y*: on what a gerund tells.
  private func isSpent(by clause: Int32, _ sentence: Sentence) -> Bool {
    guard clause >= 0, sentence.clauses[Int(clause)].object >= 0 else { return false }
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)]
    return !verb.isPassive && pack.spends(verb.lemma)
  }

  /// *having spent years denouncing X*: whoever spent them, as the last noun group stands before.
  private func isBehindVerb(
    of parent: Int32, _ last: Int32, _ context: ClauseContext, _ sentence: Sentence
  ) -> Bool {
    guard parent >= 0, context.before == .nounGroup else { return false }
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(parent)].verb)]
    return sentence.nounGroups[Int(last)].end <= verb.first
  }

  /// *fighters from Sudra trained by X*: the fighters, and not Sudra, which only tells where from; nor a
  /// day that stands between.
  private func whatIs(
    at place: Int32, _ verb: VerbGroup, _ sentence: Sentence
  ) -> Int32 {
    let isGerund = verb.form == .gerund
    let head = sentence.units[Int(sentence.nounGroups[Int(place)].head)]
    if sentence.nounGroups[Int(place)].isTime, isGerund { return before(place, sentence) }
    if !isGerund, head.tag == .name, let told = toldApart(from: place, by: verb, sentence) {
      return told
    }
    guard let phrase = sentence.phrases.last(where: { $0.group == place }), phrase.after >= 0,
      head.tag == .name, isLocative(phrase, sentence)
    else { return place }
    // "its patron in Tehran firing missiles": the capital stands for the patron.
    if isGerund, head.mention >= 0,
      sentence.mentions[Int(head.mention)].meaning == .capital
    {
      return place
    }
    return phrase.after
  }

  /// *furious with X for backing Y*, *grateful to X for*: X did what the feeling is for.
  private func felt(toward marker: Lexeme, _ sentence: Sentence) -> Int32? {
    guard let phrase = sentence.phrases.last, phrase.afterAdjective >= 0,
      phrase.group == prepositionAfter, marker == pack.marks.forWord,
      // "angry at X for arming Y"
      !pack.isLocative(phrase.preposition) || phrase.preposition == pack.marks.at
    else { return nil }
    return phrase.group
  }

  /// Who does what a gerund behind a verb or preposition says.
  func gerundSubject(
    _ marker: Lexeme, of parent: Int32, _ sentence: Sentence
  ) -> Int32 {
    let outer = sentence.clauses[Int(parent)]
    guard marker >= 0 else { return outer.subject }
    let verb = sentence.verbGroups[Int(outer.verb)]
    // "stopped X from arming Y", "talked X out of arming Y"
    let before = preposition > 0 ? sentence.units[Int(preposition) - 1].lexeme : -1
    if outer.object >= 0,
      pack.lexicon.verbClass(verb.lemma).contains(.prevent)
        || pack.lexicon.verbClass(verb.lemma, particle: before).contains(.prevent)
    {
      return outer.object
    }
    // "goaded X into arming Y"
    if marker == pack.marks.into, outer.object >= 0, !verb.isPassive { return outer.object }
    if marker == pack.marks.ofWord, outer.object >= 0, !verb.isPassive,
      pack.suspects(verb.lemma)
    {
      // "suspects X of arming Y"
      return outer.object
    }
    if pack.takesContent(verb.lemma, marker) {
      guard !verb.isPassive else { return outer.subject }
      if outer.object >= 0 { return outer.object }
      // "came under fire from X for arming Y", in headlines "accused by X of arming Y"
      let isReceived = sentence.phrases.contains {
        $0.clause == parent
          && ($0.preposition == pack.marks.from || $0.preposition == pack.marks.by)
      }
      if isReceived { return outer.subject }
      // "lashed out at X for arming Y", but "apologised to X for arming Y"; "is grateful to X for"
      return sentence.phrases.last {
        $0.clause == parent && $0.preposition != pack.marks.in
          && !sentence.nounGroups[Int($0.group)].isTime
          && (verb.isCopula || $0.preposition != pack.marks.to)
      }?.group ?? outer.subject
    }
    if let felt = felt(toward: marker, sentence) { return felt }
    if outer.object >= 0, !verb.isPassive, pack.hasPower(verb.lemma),
      pack.givesGrounds(marker) || isCharge(prepositionAfter, of: parent, sentence)
    {
      // "jailed X over arming Y", "arrested X on suspicion of arming Y"
      return outer.object
    }
    // "sees X as arming Y"
    if marker == pack.marks.as, outer.object >= 0, !verb.isPassive { return outer.object }
    // "drew X's ire by arming Y", "denied X's accusations of arming Y"
    if prepositionAfter >= 0, marker != pack.marks.by, !isAlleging(prepositionAfter, sentence),
      prepositionAfter == outer.object
    {
      let possessor = sentence.nounGroups[Int(prepositionAfter)].possessor
      if possessor >= 0 { return possessor }
    }
    return outer.subject
  }

  /// *accusations*: of what another does.
  private func isAlleging(_ noun: Int32, _ sentence: Sentence) -> Bool {
    let group = sentence.nounGroups[Int(noun)]
    let words = pack.intentions[sentence.units[Int(group.head)].lemma] ?? []
    if case .alleged = NounHold(words, group).attribution { return true }
    return false
  }

  /// *arrested X on charges of*: what is behind tells what X is charged with.
  private func isCharge(_ noun: Int32, of clause: Int32, _ sentence: Sentence) -> Bool {
    guard noun >= 0 else { return false }
    let hold = NounHold(
      pack.intentions[sentence.units[Int(sentence.nounGroups[Int(noun)].head)].lemma] ?? [],
      sentence.nounGroups[Int(noun)])
    return (hold.attribution != .none || hold.modality == .possible)
      && sentence.phrases.contains { $0.group == noun && $0.clause == clause }
  }

  /// *accused X of a role in arming Y*: as if X were accused of arming it. The preposition before what
  /// is said of the deed.
  private func chargeOfPart(_ clause: Int32, _ sentence: Sentence) -> Lexeme? {
    guard clause >= 0, sentence.units[Int(preposition)].lexeme == pack.marks.in,
      pack.isPart(sentence.units[Int(sentence.nounGroups[Int(prepositionAfter)].head)].lemma)
    else { return nil }
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)].lemma
    return sentence.phrases.first {
      $0.group == prepositionAfter && $0.clause == clause
        && pack.takesContent(verb, $0.preposition)
    }?.preposition
  }

  /// *adopted a resolution on Monday condemning X*: the resolution; *raided X on Monday killing ten*:
  /// whoever raided X.
  private func before(_ time: Int32, _ sentence: Sentence) -> Int32 {
    guard top.current >= 0 else { return time }
    let clause = sentence.clauses[Int(top.current)]
    if clause.object >= 0, sentence.actor(ofGroup: clause.object) == nil { return clause.object }
    return clause.subject >= 0 ? clause.subject : time
  }
}
