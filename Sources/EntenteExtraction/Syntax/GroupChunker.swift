/// Gathers units into noun groups and verb groups, from left to right, each unit in one group at
/// most (Abney 1991, parsing by chunks).
struct GroupChunker {
  let pack: LanguagePack

  /// Gathers the units from `start` on, where a node ends behind which no adverb waits.
  func run(on sentence: inout Sentence, from start: Int = 0) {
    var index = start
    var adverbs: AdverbClass = []
    while index < sentence.units.count {
      let unit = sentence.units[index]
      if unit.isSilent {
        index += 1
        continue
      }
      switch unit.tag {
      case .noun, .name, .adjective, .number, .determiner, .possessivePronoun:
        index = nounGroup(from: index, adverbs, &sentence)
        adverbs = []
      case .pronoun, .existential:
        pronoun(at: index, adverbs, &sentence)
        adverbs = []
        index += 1
        // "blamed them both": the same as without it.
        if index < sentence.units.count, pack.pronouns[unit.lexeme] == .many,
          pack.pronouns[sentence.units[index].lexeme] == .many,
          pack.meansTwo(sentence.units[index].lexeme)
        {
          index += 1
        }
      case .verbBase, .verbThird, .verbPast, .verbParticiple, .verbGerund, .modal, .infinitiveTo:
        index = verbGroup(from: index, adverbs, &sentence)
        adverbs = []
      case .negation:
        adverbs.insert(.negative)
        index += 1
      case .adverb:
        adverbs.formUnion(adverbClass(at: index, sentence))
        if pack.isConditional(unit.lexeme) { adverbs.insert(.conditional) }
        // "killed nearly 100 soldiers": of the count, and not of the killing.
        if index + 1 < sentence.units.count, sentence.units[index + 1].tag == .number {
          adverbs.remove(.negative)
        }
        index += 1
      case .preposition: index = connect(.preposition, index, &sentence)
      case .conjunction:
        adverbs = []
        index = connect(.conjunction, index, &sentence)
      case .subordinator, .whAdverb:
        adverbs = []
        index = connect(.subordinator, index, &sentence)
      case .relative: index = connect(.relative, index, &sentence)
      case .comma:
        // "X, foes until then, will make peace"
        adverbs.remove(.ended)
        // "true or not, the claim …"
        if index > 0, sentence.units[index - 1].tag == .negation { adverbs.remove(.negative) }
        if closesAdverb(index, sentence) {
          sentence.nodes.removeLast()
          index += 1
        } else {
          index = connect(.comma, index, &sentence)
        }
      case .semicolon, .stop:
        adverbs = []
        index = connect(.semicolon, index, &sentence)
      case .dash: index = connect(.dash, index, &sentence)
      case .quote: index = connect(.quote, index, &sentence)
      case .opening: index = connect(.opening, index, &sentence)
      case .closing: index = connect(.closing, index, &sentence)
      case .particle: index = connect(.preposition, index, &sentence)
      case .possessive, .other: index += 1
      }
    }
  }

  /// *X, again, warned Y*: commas around what stands between a subject and its verb, and no more.
  private func closesAdverb(_ index: Int, _ sentence: Sentence) -> Bool {
    let nodes = sentence.nodes
    guard nodes.count > 1, nodes[nodes.count - 1].kind == .comma,
      nodes[nodes.count - 2].kind == .nounGroup, index + 1 < sentence.units.count,
      sentence.units[index + 1].tag.isFinite || sentence.units[index + 1].tag == .modal
    else { return false }
    for node in nodes.reversed() {
      switch node.kind {
      case .verbGroup, .relative: return false
      case .semicolon, .subordinator, .quote, .opening: return true
      default: break
      }
    }
    return true
  }

  /// What the adverb says of a verb. *Hardly had X armed Y when* denies nothing: it had, just before.
  func adverbClass(at index: Int, _ sentence: Sentence) -> AdverbClass {
    let units = sentence.units
    let said = pack.adverbClasses[units[index].lexeme] ?? []
    guard pack.meansHardly(units[index].lexeme), index + 1 < units.count,
      units[index + 1].lexeme == pack.marks.had
        || index > 0 && units[index - 1].lexeme == pack.marks.had,
      units[index...].contains(where: { $0.tag == .subordinator || $0.tag == .whAdverb })
    else { return said }
    return said.subtracting(.negative)
  }

  private func connect(_ kind: Node.Kind, _ index: Int, _ sentence: inout Sentence) -> Int {
    sentence.nodes.append(Node(kind: kind, index: Int32(index)))
    return index + 1
  }

  // MARK: Noun groups

  private func pronoun(at index: Int, _ adverbs: AdverbClass, _ sentence: inout Sentence) {
    var group = NounGroup(first: Int32(index), end: Int32(index + 1), head: Int32(index))
    group.isPronoun = true
    // "nobody but X" is X.
    let isNobody =
      pack.meansNobody(sentence.units[index].lexeme)
      && (index + 1 == sentence.units.count || !pack.contrasts(sentence.units[index + 1].lexeme))
    // "not one of X's ministers", "not among those who"
    let isPart =
      sentence.units[index].readings.contains(.number)
      || pack.standsForNoun(sentence.units[index].lexeme)
    group.isNegated = isNobody || adverbs.contains(.negative) && isPart
    group.coordination = Int32(sentence.nounGroups.count)
    append(group, &sentence)
  }

  private func append(_ group: NounGroup, _ sentence: inout Sentence) {
    sentence.nodes.append(Node(kind: .nounGroup, index: Int32(sentence.nounGroups.count)))
    sentence.nounGroups.append(group)
  }

  /// Reads a noun group, and those whose possessives lead it (*Norland's army's bases*).
  private func nounGroup(
    from start: Int, _ adverbs: AdverbClass, _ sentence: inout Sentence
  ) -> Int {
    var possessor: Int32 = -1
    var first = start
    while true {
      var scan = NounScan(start: start, first: first, possessor: possessor, adverbs)
      // Behind a possessive, the adverb denies nothing any more.
      if possessor >= 0 { scan.isNegated = false }
      var index = first
      while index < sentence.units.count,
        sentence.units[index].isSilent || goesOn(&scan, at: index, sentence)
      {
        index += 1
      }
      if index == first {
        return possessor < 0 ? start + 1 : leave(possessor, at: index, &sentence)
      }
      if scan.head < 0 {
        // No noun: a predicate adjective, or "the poor", "both", "three".
        return modifiersOnly(first..<index, scan.pronounPossessor, adverbs, &sentence)
      }
      var group = noun(scan, to: index, sentence)
      let number = Int32(sentence.nounGroups.count)
      group.coordination = number
      guard index < sentence.units.count, sentence.units[index].tag == .possessive else {
        append(group, &sentence)
        return index
      }
      group.role = .possessor
      sentence.nounGroups.append(group)
      possessor = number
      index += 1
      first = index
      // "Kim's visit to": go on; "a friend of Kim's": nothing follows.
      if index < sentence.units.count,
        sentence.units[index].tag.isNominal || sentence.units[index].tag == .quote
          || sentence.units[index].tag == .adverb
      {
        continue
      }
      return leave(number, at: index, &sentence)
    }
  }

  /// A possessor of nothing: a group of its own.
  private func leave(_ possessor: Int32, at index: Int, _ sentence: inout Sentence) -> Int {
    sentence.nodes.append(Node(kind: .nounGroup, index: possessor))
    sentence.nounGroups[Int(possessor)].role = .none
    return index
  }

  private func noun(_ scan: NounScan, to end: Int, _ sentence: Sentence) -> NounGroup {
    let head = sentence.units[scan.head]
    var group = NounGroup(
      first: Int32(scan.first), end: Int32(end), head: Int32(scan.head))
    group.possessor = scan.possessor
    group.pronounPossessor = scan.pronounPossessor
    group.isTime =
      scan.isTime || head.tag == .noun && pack.lexicon.nounClass(head.lemma).contains(.time)
    group.isEnded = scan.isEnded
    group.isNegated = scan.isNegated
    group.isDefinite = scan.isDefinite || scan.possessor >= 0
    return group
  }

  private func modifiersOnly(
    _ range: Range<Int>, _ pronounPossessor: Int32, _ adverbs: AdverbClass,
    _ sentence: inout Sentence
  ) -> Int {
    let units = sentence.units
    let first = units[range.lowerBound]
    let last = units[range.upperBound - 1]
    if first.tag == .determiner || first.tag == .number || first.tag == .possessivePronoun
      || last.tag == .number
    {
      var group = NounGroup(
        first: Int32(range.lowerBound), end: Int32(range.upperBound),
        head: Int32(range.upperBound - 1))
      group.isPronoun = range.count == 1 && first.tag != .number
      group.pronounPossessor = pronounPossessor
      let token = sentence.tokens[Int(last.first)]
      // A year, or a number that counts something; "$50bn" has four characters too.
      group.isTime =
        last.tag == .number && token.shape == .number && token.end - token.start == 4
        && !(last.first > 0
          && pack.isCurrencySign(sentence.tokens[Int(last.first) - 1].lexeme))
      group.coordination = Int32(sentence.nounGroups.count)
      append(group, &sentence)
    } else {
      for index in range where units[index].tag == .adjective {
        sentence.nodes.append(Node(kind: .adjective, index: Int32(index)))
      }
    }
    return range.upperBound
  }
}
