/// What headlines leave out.
extension ClauseBuilder {
  /// *Norland, Sudra at odds over dam*: without a verb, the comma of a headline joins.
  func joinHeadlineNames(_ sentence: inout Sentence) {
    guard sentence.verbGroups.isEmpty, sentence.nodes.count > 3,
      sentence.nodes[0].kind == .nounGroup, sentence.nodes[1].kind == .comma,
      sentence.nodes[2].kind == .nounGroup, sentence.nodes[3].kind == .preposition
    else { return }
    let first = sentence.nodes[0].index
    let second = sentence.nodes[2].index
    guard sentence.actor(ofGroup: first) != nil, sentence.actor(ofGroup: second) != nil else {
      return
    }
    sentence.nounGroups[Int(first)].conjunct = second
    sentence.nounGroups[Int(second)].coordination = first
    sentence.nounGroups[Int(second)].appositionOf = -1
  }

  /// *X arming Y, Z says*: Z says so, though the groups read alike as a list of two that X arms.
  private func settleLastSpeaker(_ sentence: inout Sentence) {
    guard let last = sentence.clauses.indices.last, sentence.clauses[last].kind == .main else {
      return
    }
    let saying = sentence.verbGroups[Int(sentence.clauses[last].verb)]
    guard pack.lexicon.verbClass(saying.lemma).contains(.say), !saying.isPassive,
      sentence.clauses[last].object < 0,
      let speaker = sentence.nounGroups.indices.first(where: {
        sentence.nounGroups[$0].end == saying.first && sentence.nounGroups[$0].first > 0
      }),
      sentence.units[Int(sentence.nounGroups[speaker].first) - 1].tag == .comma,
      sentence.units[Int(saying.end)...].allSatisfy({ $0.tag == .stop || $0.tag == .quote }),
      sentence.clauses.contains(where: { clause in
        clause.kind == .participle && clause.subject == sentence.clauses[last].subject
          && sentence.verbGroups[Int(clause.verb)].form == .gerund
      })
    else { return }
    detach(Int32(speaker), as: .subject, &sentence)
    sentence.clauses[last].subject = Int32(speaker)
  }

  /// *Norland mocked by Sudra over raid*: a headline's passive, as nothing else is mocked.
  func turnHeadlines(_ sentence: inout Sentence) {
    settleLastSpeaker(&sentence)
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.kind == .main, clause.object < 0, clause.subject >= 0, !verb.isPassive,
        verb.first == verb.main,
        sentence.units[Int(verb.main)].readings.contains(.verbParticiple)
      else { continue }
      if hasAgent(verb, sentence) {
        sentence.verbGroups[Int(clause.verb)].isPassive = true
        continue
      }
      guard verb.end == verb.main + 1, pack.judges(verb.lemma),
        Int(verb.end) < sentence.units.count,
        sentence.units[Int(verb.end)].tag == .preposition
      else { continue }
      let preposition = sentence.units[Int(verb.end)].lexeme
      let isCharged =
        pack.alleges(verb.lemma) && pack.takesContent(verb.lemma, preposition)
      let phrase = sentence.phrases.first {
        $0.clause == Int32(index) && $0.unit == verb.end
      }
      guard isCharged || phrase.map({ isDone(by: $0, sentence) }) == true else { continue }
      sentence.verbGroups[Int(clause.verb)].isPassive = true
    }
  }

  /// *shot dead by X*, *gunned down by X*: what a frame knows as done to an object, and an actor
  /// behind *by*; but not *stood by X*.
  private func hasAgent(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    let behind = Int(verb.main) + 1
    guard behind < sentence.units.count, !pack.combines(verb.lemma, with: pack.marks.by) else {
      return false
    }
    let word = sentence.units[behind]
    let isParted =
      word.lexeme != pack.marks.by && [.particle, .adverb, .adjective].contains(word.tag)
    let by = isParted ? behind + 1 : behind
    return by < sentence.units.count && sentence.units[by].lexeme == pack.marks.by
      && pack.isTransitive(verb.lemma, with: isParted ? word.lexeme : -1)
      && sentence.phrases.contains { $0.unit == Int32(by) && isDone(by: $0, sentence) }
  }

  /// *mocked by X*, *hit by X sanctions*, *killed in X attack*
  private func isDone(by phrase: Phrase, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(sentence.nounGroups[Int(phrase.group)].head)]
    if phrase.preposition == pack.marks.in { return head.mention < 0 && pack.isStrike(head.lemma) }
    return phrase.preposition == pack.marks.by
      && (sentence.actor(ofGroup: phrase.group) != nil
        || pack.constructions(for: head.lemma, .noun) != nil
        // "held by Ugandan army"
        || !pack.lexicon.nounClass(head.lemma).isDisjoint(
          with: NounClass.acting.union([.person, .people, .official])))
  }
}
