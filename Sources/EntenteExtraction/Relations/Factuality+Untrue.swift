/// What is called untrue: *called X's claim that Y armed Z a lie*, *claims that X armed Y are baseless*.
extension Factuality {
  /// *called X's claim that Y armed Z baseless*, *called it a lie*: what it is called ends the clause.
  func endsUntrue(_ clause: Clause, _ sentence: Sentence) -> Bool {
    let start = Int(sentence.verbGroups[Int(clause.verb)].end)
    let end = sentence.units[start...].firstIndex { [.comma, .stop, .semicolon].contains($0.tag) }
    let words = sentence.units[start..<(end ?? sentence.units.count)]
    guard let last = words.last(where: { $0.tag != .quote && !$0.isSilent }),
      !words.contains(where: { $0.tag == .negation })
    else { return false }
    return pack.meansUntrue(last.lexeme)
  }

  /// *Claims that X armed Y are baseless*: so says the text; but not *may be baseless*, *are hardly
  /// baseless*.
  func isCalledUntrue(_ claim: Int32, _ sentence: Sentence) -> Bool {
    sentence.clauses.contains { clause in
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.subject == claim, verb.isCopula, verb.isActual, clause.kind == .main,
        clause.reporter < 0,
        Int(verb.end) < sentence.units.count
      else { return false }
      let predicate = sentence.units[Int(verb.end)...].first {
        $0.tag != .determiner && $0.tag != .quote
      }
      return predicate.map { pack.meansUntrue($0.lexeme) } ?? false
    }
  }

  /// *it is a lie that X armed Y*, but not *it is no lie that*.
  func isLie(_ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    guard verb.isCopula, verb.isActual, clause.object >= 0, clause.subject >= 0,
      sentence.nounGroups[Int(clause.subject)].isPronoun
    else { return false }
    let called = sentence.nounGroups[Int(clause.object)]
    return !called.isNegated && pack.meansUntrue(sentence.units[Int(called.head)].lexeme)
  }

  /// *dismissed as a lie X's claim that*: what is called so stands behind.
  func dismissesAsUntrue(_ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    let first = sentence.start(of: clause.completes)
    guard verb.end < first, sentence.units[Int(verb.end)].lexeme == pack.marks.as else {
      return false
    }
    return sentence.nounGroups.contains {
      $0.end == first && $0.first == verb.end + 1
        && pack.meansUntrue(sentence.units[Int($0.head)].lexeme)
    }
  }

  /// *a charge that X called baseless*
  func callsUntrue(_ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    guard pack.lexicon.verbClass(verb.lemma).contains(.name) else { return false }
    var next = Int(verb.end)
    if next < sentence.units.count, sentence.units[next].lexeme == pack.marks.as { next += 1 }
    while next < sentence.units.count,
      sentence.units[next].tag == .adverb || sentence.units[next].tag == .determiner
    {
      next += 1
    }
    return next < sentence.units.count && pack.meansUntrue(sentence.units[next].lexeme)
  }
}
