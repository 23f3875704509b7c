/// A verb with its auxiliaries, negation, adverbs and particle.
extension GroupChunker {
  func verbGroup(
    from start: Int, _ adverbs: AdverbClass, _ sentence: inout Sentence
  ) -> Int {
    var scan = VerbScan(start: start, lemma: sentence.units[start].lemma)
    scan.apply(adverbs)
    // "weighs whether to arm X"
    if start > 0, pack.asks(sentence.units[start - 1].lexeme) { scan.group.isPossible = true }
    var index = start
    while index < sentence.units.count, !scan.isComplete,
      sentence.units[index].isSilent || goesOn(&scan, at: index, sentence)
    {
      index += 1
    }
    // "until it no longer could": the verb is left out.
    if scan.main < 0 { scan.main = (start..<index).last { sentence.units[$0].tag == .modal } ?? -1 }
    guard scan.main >= 0 else { return max(index, start + 1) }
    let group = verb(scan, to: index, sentence)
    sentence.nodes.append(Node(kind: .verbGroup, index: Int32(sentence.verbGroups.count)))
    sentence.verbGroups.append(group)
    return Int(group.end)
  }

  /// Whether the unit belongs to the verb group; notes what it says of it.
  private func goesOn(_ scan: inout VerbScan, at index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    switch unit.tag {
    case .infinitiveTo:
      guard scan.main < 0 else { return false }
      scan.group.form = .infinitive
    case .modal:
      guard scan.main < 0 else { return false }
      scan.apply(pack.modals[unit.lexeme] ?? [])
    case .negation:
      guard scan.main < 0 || isAuxiliary(scan.main, at: index, sentence) else { return false }
      scan.group.isNegated = true
    case .adverb:
      guard scan.main < 0 || verbAhead(index, sentence) else { return false }
      scan.apply(adverbClass(at: index, sentence))
    case .quote:
      // "may “arm” X", "is “playing with fire”"
      return (scan.main < 0 || isAuxiliary(scan.main, at: index + 1, sentence))
        && verbAhead(index, sentence)
    case .conjunction:
      // "have openly and often criticised"
      return sentence.units[index - 1].tag == .adverb && index + 1 < sentence.units.count
        && sentence.units[index + 1].tag == .adverb && verbAhead(index, sentence)
    case .verbBase, .verbThird, .verbPast, .verbParticiple, .verbGerund:
      return takesVerb(&scan, at: index, sentence)
    default: return false
    }
    return true
  }

  /// Likewise of a verb, which makes the one before an auxiliary.
  private func takesVerb(_ scan: inout VerbScan, at index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    if scan.main >= 0 {
      guard isAuxiliary(scan.main, at: index, sentence) else { return false }
      let auxiliary = sentence.units[scan.main].lemma
      if auxiliary == pack.marks.be {
        scan.group.isPassive = unit.tag == .verbParticiple || unit.tag == .verbPast
      }
      if auxiliary == pack.marks.have { scan.group.isPassive = false }
    } else if scan.group.form == .finite, !scan.isModal {
      scan.group.form = form(of: index, sentence)
      scan.group.isPassive = unit.tag == .verbParticiple
    }
    scan.main = index
    scan.isComplete = !canContinue(index, from: index + 1, sentence)
    return true
  }

  /// What the first verb of a group makes it.
  private func form(of index: Int, _ sentence: Sentence) -> VerbGroup.Form {
    switch sentence.units[index].tag {
    case .verbBase where sentence.units[index].isBareInfinitive: .infinitive
    // "rather than denounce it"
    case .verbBase where index > 0 && sentence.units[index - 1].tag == .preposition: .gerund
    case .verbGerund: .gerund
    case .verbParticiple: .participle
    default: .finite
    }
  }

  private func verb(_ scan: VerbScan, to end: Int, _ sentence: Sentence) -> VerbGroup {
    var group = scan.group
    let main = sentence.units[scan.main]
    // "could not back" does not back; "could back" may.
    if scan.isAble, !group.isNegated { group.isPossible = true }
    group.main = Int32(scan.main)
    group.lemma = main.lemma
    group.isCopula = group.lemma == pack.marks.be
    group.isPlural = main.tag == .verbBase
    group.end = Int32(end)
    guard end < sentence.units.count else { return group }
    let next = sentence.units[end]
    if group.isCopula, next.tag == .adverb,
      pack.adverbClasses[next.lexeme]?.contains(.ended) == true
    {
      // "are no longer at war"
      group.isEnded = true
    }
    if next.tag == .particle {
      group.particle = next.lexeme
      group.end += 1
    }
    return group
  }

  /// Whether the verb at `main` can be auxiliary to a later one.
  func isAuxiliary(_ main: Int, at index: Int, _ sentence: Sentence) -> Bool {
    let lemma = sentence.units[main].lemma
    guard lemma == pack.marks.be || lemma == pack.marks.have || lemma == pack.marks.do else {
      return false
    }
    return canContinue(main, from: index, sentence)
  }

  /// Whether a form that the auxiliary asks for follows, past adverbs and negation.
  private func canContinue(_ main: Int, from index: Int, _ sentence: Sentence) -> Bool {
    let lemma = sentence.units[main].lemma
    guard lemma == pack.marks.be || lemma == pack.marks.have || lemma == pack.marks.do else {
      return false
    }
    var cursor = index
    var end = index + 6
    while cursor < sentence.units.count, cursor < end {
      let unit = sentence.units[cursor]
      switch unit.tag {
      case .adverb, .negation, .quote: cursor += 1
      case .verbParticiple, .verbPast: return lemma != pack.marks.do
      case .verbGerund: return lemma == pack.marks.be
      case .verbBase: return lemma == pack.marks.do
      default:
        if unit.isSilent {
          cursor += 1
          end += 1
          continue
        }
        return false
      }
    }
    return false
  }

  func verbAhead(_ index: Int, _ sentence: Sentence) -> Bool {
    var cursor = index + 1
    var end = index + 4
    while cursor < sentence.units.count, cursor < end {
      let unit = sentence.units[cursor]
      if unit.tag.isVerb { return true }
      guard [.adverb, .negation, .quote].contains(unit.tag) || unit.isSilent else { return false }
      cursor += 1
      if unit.isSilent { end += 1 }
    }
    return false
  }
}
