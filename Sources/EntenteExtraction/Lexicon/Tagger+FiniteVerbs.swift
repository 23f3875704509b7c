/// The finite verbs before and behind a word.
extension Tagger {
  func finiteVerbAhead(_ index: Int, _ sentence: Sentence) -> Bool {
    var cursor = index + 1
    while cursor < min(sentence.units.count, index + Self.reach) {
      let unit = sentence.units[cursor]
      // "border guards from X and Y fired"
      let joinsNames =
        unit.readings.contains(.conjunction) && sentence.units[cursor - 1].tag == .name
        && cursor + 1 < sentence.units.count && sentence.units[cursor + 1].tag == .name
      if isBoundary(unit) || unit.readings.contains(.conjunction) && !joinsNames { return false }
      if unit.tag == .other, !unit.isJoined, !unit.isSilent,
        !unit.readings.isDisjoint(with: [.modal, .auxiliary, .verbThird, .verbPast]),
        unit.readings.isDisjoint(with: [.noun, .adjective, .preposition]),
        !sentence.units[cursor - 1].readings.contains(.determiner),
        !sentence.units[cursor - 1].readings.contains(.possessivePronoun)
      {
        // "backed by": a participle, unless it is only a past form.
        let isParticiple =
          unit.readings.contains(.verbParticiple) && cursor + 1 < sentence.units.count
          && sentence.units[cursor + 1].readings.contains(.preposition)
        let afterTo =
          cursor > 0 && sentence.units[cursor - 1].readings.contains(.infinitiveTo)
        if !isParticiple && !afterTo { return true }
      }
      cursor += 1
    }
    return false
  }

  func hasFiniteVerb(before index: Int, _ sentence: Sentence) -> Bool {
    var cursor = index - 1
    while cursor >= 0 {
      let unit = sentence.units[cursor]
      if unit.tag == .subordinator || unit.tag == .relative || unit.tag == .semicolon
        || unit.tag == .stop || unit.tag == .dash
      {
        return false
      }
      if unit.tag == .conjunction || unit.tag == .comma { return false }
      if isReduced(cursor, before: index, sentence) {
        cursor -= 1
        continue
      }
      // "has said Russia backs"
      if unit.tag == .verbParticiple, cursor + 1 < index,
        !pack.lexicon.verbClass(unit.lemma).isDisjoint(with: .telling),
        let auxiliary = previous(cursor, sentence, skippingAdverbs: true),
        sentence.units[auxiliary].lemma == pack.marks.have
      {
        return false
      }
      if unit.tag.isFinite || unit.tag == .modal {
        // "said Russia backs": a verb of saying may be followed by a clause of its own.
        return pack.lexicon.verbClass(unit.lemma).isDisjoint(with: .telling)
      }
      cursor -= 1
    }
    return false
  }

  /// *A raid blamed on X hit the port*: a participle, when another verb and its object follow.
  private func isReduced(_ verb: Int, before index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[verb]
    return unit.tag == .verbPast && unit.readings.contains(.verbParticiple) && verb + 1 < index
      && sentence.units[verb + 1].tag == .preposition && index + 1 < sentence.units.count
      && sentence.units[index + 1].readings.contains(.determiner)
  }

  func lastFiniteVerb(before index: Int, _ sentence: Sentence) -> Int? {
    var cursor = index - 1
    while cursor >= 0, cursor > index - Self.reach {
      if sentence.units[cursor].tag.isVerb { return cursor }
      cursor -= 1
    }
    return nil
  }
}
