/// What stands behind an auxiliary.
extension Tagger {
  func behindAuxiliary(_ at: Place, _ sentence: Sentence) -> Tag? {
    // After have or be: a participle or a gerund.
    if let steady = at.steady, let steadyTag = at.steadyTag,
      steadyTag.isVerb || steadyTag == .negation
    {
      let auxiliary =
        steadyTag == .negation ? previous(steady, sentence, skippingAdverbs: true) : steady
      if let auxiliary, sentence.units[auxiliary].tag.isVerb {
        let lemma = sentence.units[auxiliary].lemma
        if lemma == pack.marks.have || lemma == pack.marks.be {
          if at.readings.contains(.verbParticiple),
            !(at.readings.contains(.adjective)
              && (lemma == pack.marks.have
                ? !isKnownVerb(at.unit) && continuesGroup(at.next, sentence)
                : standsBeforePlural(at, sentence)))
          {
            return .verbParticiple
          }
          if at.readings.contains(.verbGerund), lemma == pack.marks.be { return .verbGerund }
        } else if auxiliary == at.before, at.readings.contains(.verbParticiple),
          pack.isCopular(lemma),
          pack.alleges(pack.lexicon[at.unit.lexeme].verb)
            || at.next.map({ sentence.units[$0].lexeme == pack.marks.to }) == true
        {
          // "stands accused of", "remains opposed to"
          return .verbParticiple
        }
        if at.readings.contains(.adjective), !at.readings.contains(.noun),
          lemma == pack.marks.be || pack.isCopular(lemma),
          at.next.map({ sentence.units[$0].readings.contains(.infinitiveTo) }) == true
        {
          // "is ready to", "stands ready to"
          return .adjective
        }
      }
    }
    return nil
  }

  /// *are sworn enemies*: nothing is sworn, as no passive takes a bare object but of giving.
  private func standsBeforePlural(_ at: Place, _ sentence: Sentence) -> Bool {
    guard let next = at.next, sentence.units[next].tag == .other,
      sentence.units[next].readings.contains(.noun),
      sentence.units[next].readings.isDisjoint(with: [.preposition, .adverb, .calendar])
    else { return false }
    let noun = pack.lexicon[sentence.units[next].lexeme]
    let verb = pack.lexicon.verbClass(pack.lexicon[at.unit.lexeme].verb)
    return noun.isPlural && pack.lexicon.nounClass(noun.noun).isDisjoint(with: .time)
      && verb.isDisjoint(with: [.give, .name, .ask])
  }
}
