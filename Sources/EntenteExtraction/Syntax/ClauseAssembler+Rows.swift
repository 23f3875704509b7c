/// Participles and gerunds that go on with the one before: *armed and trained by X*.
extension ClauseAssembler {
  /// The participle that another one goes on with: *armed and trained by X*; *X, armed by Y, backed
  /// by Z, …*, where Z backs X as well, and not Y, who did the first.
  func row(
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
}
