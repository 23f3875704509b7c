import EntenteModel

/// The nouns that verbs make by themselves: *Norland's razing of Sudra*, *the razing of Sudra by
/// Norland*.
extension PackLoader {
  /// Adds for each verb that acts on its object what its gerund says as a noun, unless the frames say
  /// it themselves or it is a noun of its own (*building*).
  mutating func addGerunds() {
    let known = Set(constructions.filter { $0.trigger == .noun }.map(\.lemma))
    var patterns: [ObjectIdentifier: SharedPattern] = [:]
    for construction in constructions {
      guard construction.trigger == .verb, construction.fixed.isEmpty, construction.idiom == nil,
        construction.source == [.subject], construction.target == [.object],
        construction.objects.isEmpty, !construction.isMutual, !construction.isVowing,
        !construction.isQuoted, construction.modality == nil, !construction.isNegated,
        let gerund = gerunds[construction.lemma], gerund >= 0, lexicon[gerund].noun < 0,
        !known.contains(gerund)
      else { continue }
      let id = ObjectIdentifier(construction.pattern)
      let pattern = patterns[id] ?? SharedPattern(nominalised(construction.pattern.pattern))
      patterns[id] = pattern
      constructions.append(Construction(pattern, lemma: gerund, fixed: [], idiom: nil))
    }
  }

  private func nominalised(_ verb: ConstructionPattern) -> ConstructionPattern {
    ConstructionPattern(
      frame: verb.frame, line: verb.line, trigger: .noun, relation: verb.relation,
      source: [.possessor, .preposition(marks.by)], target: [.preposition(marks.ofWord)],
      opposed: [], opposedRelation: verb.opposedRelation, isMutual: false, modality: nil,
      isNegated: false, isVowing: false, isQuoted: false, isToItself: verb.isToItself,
      neededKinds: verb.neededKinds,
      objects: .any, unless: verb.unless, unlessInSentence: verb.unlessInSentence,
      content: verb.content)
  }
}
