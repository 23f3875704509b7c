import EntenteModel

/// Who does what a gerund behind a verb or a preposition says, and which verb it goes with.
extension ClauseAssembler {
  /// *accused X, speaking in Y, of arming Z*: the verb whose preposition it is, past what is set in.
  func charging(_ inner: Int32, _ marker: Lexeme, _ sentence: Sentence) -> Int32 {
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

  /// *furious with X for backing Y*, *grateful to X for*: X did what the feeling is for.
  func felt(toward marker: Lexeme, _ sentence: Sentence) -> Int32? {
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
    if case .alleged = hold(of: noun, sentence).attribution { return true }
    return false
  }

  /// *arrested X on charges of*: what is behind tells what X is charged with.
  private func isCharge(_ noun: Int32, of clause: Int32, _ sentence: Sentence) -> Bool {
    guard noun >= 0 else { return false }
    let hold = hold(of: noun, sentence)
    return (hold.attribution != .none || hold.modality == .possible)
      && sentence.phrases.contains { $0.group == noun && $0.clause == clause }
  }

  /// What the noun says of the act behind it.
  private func hold(of noun: Int32, _ sentence: Sentence) -> NounHold {
    let group = sentence.nounGroups[Int(noun)]
    return NounHold(pack.intentions[sentence.units[Int(group.head)].lemma] ?? [], group)
  }

  /// *accused X of a role in arming Y*: as if X were accused of arming it. The preposition before what
  /// is said of the deed.
  func chargeOfPart(_ clause: Int32, _ sentence: Sentence) -> Lexeme? {
    guard clause >= 0, sentence.units[Int(preposition)].lexeme == pack.marks.in,
      pack.isPart(sentence.units[Int(sentence.nounGroups[Int(prepositionAfter)].head)].lemma)
    else { return nil }
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)].lemma
    return sentence.phrases.first {
      $0.group == prepositionAfter && $0.clause == clause
        && pack.takesContent(verb, $0.preposition)
    }?.preposition
  }
}
