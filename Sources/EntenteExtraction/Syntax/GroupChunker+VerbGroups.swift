/// A verb with its auxiliaries, negation, adverbs and particle.
extension GroupChunker {
  func verbGroup(
    from start: Int, _ adverbs: AdverbClass, _ sentence: inout Sentence
  ) -> Int {
    let units = sentence.units
    var group = VerbGroup(
      first: Int32(start), end: Int32(start + 1), main: Int32(start),
      lemma: units[start].lemma, form: .finite)
    apply(adverbs, to: &group)
    // "weighs whether to arm X"
    if start > 0, pack.asks(units[start - 1].lexeme) { group.isPossible = true }
    var index = start
    var auxiliary: Lexeme = -1
    var isFirstVerb = true
    var isModal = false
    var main = -1
    var isAble = false
    scan: while index < units.count {
      let unit = units[index]
      if unit.isSilent {
        index += 1
        continue
      }
      switch unit.tag {
      case .infinitiveTo:
        guard main < 0, isFirstVerb, auxiliary < 0 else { break scan }
        group.form = .infinitive
      case .modal:
        guard main < 0 else { break scan }
        let modal = pack.modals[unit.lexeme] ?? []
        isModal = !modal.isDisjoint(with: [.future, .possible, .would])
        if modal.contains(.future) { group.isFuture = true }
        if modal.contains(.possible) { group.isPossible = true }
        if modal.contains(.able) { isAble = true }
        if modal.contains(.negative) { group.isNegated = true }
        if modal.contains(.duty) { group.isDuty = true }
        if modal.contains(.would) { group.isWould = true }
      case .negation:
        guard main < 0 || isAuxiliary(main, at: index, sentence) else { break scan }
        group.isNegated = true
      case .adverb:
        guard main < 0 || verbAhead(index, sentence) else { break scan }
        apply(pack.adverbClasses[unit.lexeme] ?? [], to: &group)
      case .quote:
        guard main < 0, verbAhead(index, sentence) else { break scan }
      case .conjunction:
        // "have openly and often criticised"
        guard units[index - 1].tag == .adverb, index + 1 < units.count,
          units[index + 1].tag == .adverb, verbAhead(index, sentence)
        else { break scan }
      case .verbBase, .verbThird, .verbPast, .verbParticiple, .verbGerund:
        if main >= 0 {
          guard isAuxiliary(main, at: index, sentence) else { break scan }
          auxiliary = units[main].lemma
          if auxiliary == pack.marks.be {
            group.isPassive = unit.tag == .verbParticiple || unit.tag == .verbPast
          }
          if auxiliary == pack.marks.have { group.isPassive = false }
        } else if isFirstVerb, group.form == .finite, !isModal {
          switch unit.tag {
          case .verbBase where unit.isBareInfinitive: group.form = .infinitive
          case .verbBase where index > 0 && units[index - 1].tag == .preposition:
            // "rather than denounce it"
            group.form = .gerund
          case .verbGerund: group.form = .gerund
          case .verbParticiple:
            group.form = .participle
            group.isPassive = true
          default: group.form = .finite
          }
        }
        isFirstVerb = false
        main = index
      default: break scan
      }
      index += 1
      if main == index - 1, main >= 0, !canContinue(main, from: index, sentence) { break }
    }
    if main < 0, let modal = (start..<index).last(where: { units[$0].tag == .modal }) {
      // "until it no longer could": the verb is left out.
      main = modal
    }
    guard main >= 0 else { return max(index, start + 1) }
    // "could not back" does not back; "could back" may.
    if isAble, !group.isNegated { group.isPossible = true }
    group.main = Int32(main)
    group.lemma = units[main].lemma
    group.isCopula = group.lemma == pack.marks.be
    group.isPlural = units[main].tag == .verbBase
    if group.isCopula, index < units.count, units[index].tag == .adverb,
      pack.adverbClasses[units[index].lexeme]?.contains(.ended) == true
    {
      // "are no longer at war"
      group.isEnded = true
    }
    if index < units.count, units[index].tag == .particle {
      group.particle = units[index].lexeme
      index += 1
    }
    group.end = Int32(index)
    sentence.nodes.append(Node(kind: .verbGroup, index: Int32(sentence.verbGroups.count)))
    sentence.verbGroups.append(group)
    return index
  }

  private func apply(_ adverbs: AdverbClass, to group: inout VerbGroup) {
    if adverbs.contains(.negative) { group.isNegated = true }
    if adverbs.contains(.ended) { group.isEnded = true }
    if adverbs.contains(.reported) { group.isReported = true }
    if adverbs.contains(.alleged) { group.isAlleged = true }
    if adverbs.contains(.possible) { group.isPossible = true }
    if adverbs.contains(.planned) { group.isFuture = true }
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
    while cursor < sentence.units.count, cursor < index + 6 {
      let unit = sentence.units[cursor]
      switch unit.tag {
      case .adverb, .negation, .quote: cursor += 1
      case .verbParticiple, .verbPast: return lemma != pack.marks.do
      case .verbGerund: return lemma == pack.marks.be
      case .verbBase: return lemma == pack.marks.do
      default:
        if unit.isSilent {
          cursor += 1
          continue
        }
        return false
      }
    }
    return false
  }

  func verbAhead(_ index: Int, _ sentence: Sentence) -> Bool {
    var cursor = index + 1
    while cursor < sentence.units.count, cursor < index + 4 {
      let tag = sentence.units[cursor].tag
      if tag.isVerb { return true }
      guard tag == .adverb || tag == .negation || tag == .quote else { return false }
      cursor += 1
    }
    return false
  }
}
