/// What *do so* and *do the same* stand for, and *did* or *has not* alone.
///
/// *X backed Y, and Z declined to do so*, *X backed Y, but Z did not*.
extension ClauseBuilder {
  /// Gives such a clause the verb that it stands for, and what that verb acts on.
  func fillEchoes(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      turnEcho(index, &sentence)
      let clause = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(clause.verb)]
      // "praised X for doing so", "making it the first to do so": told already.
      guard !verb.isPassive, verb.form != .gerund,
        clause.parent < 0 || clause.subject < 0
          || sentence.clauses[Int(clause.parent)].secondObject != clause.subject,
        let earlier = isEcho(clause, verb, sentence)
          ? echoed(by: Int32(index), sentence) : opposite(of: index, sentence)
      else { continue }
      if hasNegation(verb, sentence) { sentence.verbGroups[Int(clause.verb)].isNegated = true }
      let host = sentence.clauses[Int(earlier)]
      sentence.verbGroups[Int(clause.verb)].lemma = sentence.verbGroups[Int(host.verb)].lemma
      sentence.verbGroups[Int(clause.verb)].isPassive =
        sentence.verbGroups[Int(host.verb)].isPassive
      sentence.verbGroups[Int(clause.verb)].isCopula = false
      sentence.verbGroups[Int(clause.verb)].particle =
        sentence.verbGroups[Int(host.verb)].particle
      // "nor do Y and Z": denied by *nor*, and not by the auxiliary before.
      if isDenial(verb, sentence) { sentence.clauses[index].sharesAuxiliary = -1 }
      sentence.clauses[index].object =
        undergoer(of: Int32(index), clause, sentence) ?? host.object
      sentence.clauses[index].secondObject = host.secondObject
      for var phrase in sentence.phrases where phrase.clause == earlier {
        guard phrase.unit > sentence.verbGroups[Int(host.verb)].main else { continue }
        phrase.clause = Int32(index)
        // As if it stood behind the verb.
        phrase.unit = verb.main + 1
        sentence.phrases.append(phrase)
      }
    }
  }

  /// *did the same to Y*: to Y, and not to whom the verb before tells of.
  private func undergoer(
    of index: Int32, _ clause: Clause, _ sentence: Sentence
  ) -> Int32? {
    guard clause.object >= 0 else { return nil }
    return sentence.phrases.first {
      $0.clause == index && $0.after == clause.object
        && ($0.preposition == pack.marks.to || $0.preposition == pack.marks.forWord
          || $0.preposition == pack.marks.with)
    }?.group
  }

  /// *and so did X*, *so, in its way, has X*, *as did X*, *nor did X*: X is the subject.
  private func turnEcho(_ index: Int, _ sentence: inout Sentence) {
    let clause = sentence.clauses[index]
    let verb = sentence.verbGroups[Int(clause.verb)]
    guard standsAlone(verb, sentence), clause.object >= 0, followsEcho(verb, sentence),
      sentence.start(of: clause.object) == verb.end
    else { return }
    sentence.nounGroups[Int(clause.object)].role = .subject
    sentence.clauses[index].subject = clause.object
    sentence.clauses[index].object = -1
  }

  /// *do* or *have*, with no verb behind it.
  private func isAuxiliary(_ verb: VerbGroup) -> Bool {
    verb.lemma == pack.marks.do || verb.lemma == pack.marks.have && verb.end == verb.main + 1
  }

  /// *has*, *does*, *will*, without the verb that it goes with.
  private func standsAlone(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    isAuxiliary(verb) || sentence.units[Int(verb.main)].tag == .modal
  }

  /// *X did not back Y, nor did Z*
  private func isDenial(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    verb.first > 0 && pack.marks.denies(sentence.units[Int(verb.first) - 1].lexeme)
  }

  /// Whether *so* stands before the verb; between them, something set apart by commas may stand.
  private func followsEcho(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    var before = Int(verb.first) - 1
    guard before >= 0 else { return false }
    if isDenial(verb, sentence) { return true }
    if sentence.units[before].tag == .comma {
      guard
        let opening = sentence.units[..<before].lastIndex(where: {
          $0.tag == .comma || $0.tag.isVerb
        })
      else { return false }
      before = opening - 1
    }
    guard before >= 0 else { return false }
    return pack.echoes(sentence.units[before].lexeme)
      || sentence.units[before].lexeme == pack.marks.as
  }

  /// *, and X does too*: nothing follows but the adverb.
  private func endsInEcho(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    let adverb = Int(verb.end)
    guard adverb < sentence.units.count, pack.adds(sentence.units[adverb].lexeme) else {
      return false
    }
    return adverb + 1 == sentence.units.count
      || [.stop, .comma, .semicolon].contains(sentence.units[adverb + 1].tag)
  }

  /// *did so*, *do likewise*, *did the same*, *followed suit*, *so did*, *so has*
  private func isEcho(_ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    if standsAlone(verb, sentence), clause.object < 0,
      followsEcho(verb, sentence) || endsInEcho(verb, sentence)
    {
      return true
    }
    guard pack.canEcho(verb.lemma), Int(verb.main) + 1 < sentence.units.count else { return false }
    if clause.object >= 0 {
      let object = sentence.nounGroups[Int(clause.object)]
      return object.first == verb.end && pack.echoes(sentence.units[Int(object.head)].lexeme)
    }
    return (verb.main + 1..<min(verb.main + 3, Int32(sentence.units.count))).contains {
      pack.echoes(sentence.units[Int($0)].lexeme)
    }
  }

  /// *X backed Y, but Z did not*, *X will arm Y; Z will not*, *X refused to back Y, though Z did*: the
  /// clause whose opposite is told of another, who is named.
  private func opposite(of index: Int, _ sentence: Sentence) -> Int32? {
    let clause = sentence.clauses[index]
    let verb = sentence.verbGroups[Int(clause.verb)]
    let isBe = verb.lemma == pack.marks.be && clause.predicate < 0
    guard standsAlone(verb, sentence) || isBe,
      clause.object < 0, clause.subject >= 0, sentence.actor(ofGroup: clause.subject) != nil,
      clause.kind == .main || clause.kind == .adverbial && pack.concedes(clause.marker)
    else { return nil }
    let isNegated = hasNegation(verb, sentence)
    let end = Int(verb.end) + (isNegated && !verb.isNegated ? 1 : 0)
    guard
      end >= sentence.units.count || [.stop, .comma, .semicolon].contains(sentence.units[end].tag),
      var earlier = sentence.clauses.indices.prefix(index).last(where: {
        let host = sentence.verbGroups[Int(sentence.clauses[$0].verb)]
        return !host.isCopula && !isAuxiliary(host) && host.end <= verb.first
      })
    else { return nil }
    // "accused X of bombing Y, but Z did not": Z did not accuse.
    for _ in 0..<Self.mostHosts {
      let inner = sentence.clauses[earlier]
      guard [.infinitive, .gerund].contains(inner.kind), inner.parent >= 0,
        !isRefused(inner, sentence)
      else { break }
      earlier = Int(inner.parent)
    }
    let host = sentence.clauses[earlier]
    let hostVerb = sentence.verbGroups[Int(host.verb)]
    guard isBe ? takesBe(hostVerb, sentence) : !hostVerb.isPassive,
      [.main, .infinitive, .adverbial].contains(host.kind),
      host.object >= 0 || sentence.phrases.contains(where: { $0.clause == Int32(earlier) }),
      host.object != clause.subject,
      (hostVerb.isNegated != isRefused(host, sentence)) != isNegated
    else { return nil }
    return Int32(earlier)
  }

  /// *is arming*, *was armed*: what *is* or *was* alone can stand for.
  private func takesBe(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    verb.form == .finite
      && (verb.isPassive || sentence.units[Int(verb.main)].tag == .verbGerund)
  }

  private func hasNegation(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    verb.isNegated
      || Int(verb.end) < sentence.units.count && sentence.units[Int(verb.end)].tag == .negation
  }

  /// *refused to back X*, of the subject's own.
  private func isRefused(_ clause: Clause, _ sentence: Sentence) -> Bool {
    guard clause.kind == .infinitive, clause.parent >= 0 else { return false }
    let outer = sentence.clauses[Int(clause.parent)]
    let verb = sentence.verbGroups[Int(outer.verb)]
    return outer.subject == clause.subject && !verb.isNegated
      && pack.lexicon.verbClass(verb.lemma).contains(.refuse)
  }

  /// The last clause before that acts on something, and not the one that the echo hangs on.
  private func echoed(by index: Int32, _ sentence: Sentence) -> Int32? {
    // "declined to do so", but "armed X after Y had done so"
    var hosts: [Int32] = []
    var clause = sentence.clauses[Int(index)]
    while [.infinitive, .gerund, .complement].contains(clause.kind), clause.parent >= 0,
      hosts.count < Self.mostHosts
    {
      hosts.append(clause.parent)
      clause = sentence.clauses[Int(clause.parent)]
    }
    let last = sentence.clauses.indices.prefix(Int(index)).last { number in
      let verb = sentence.verbGroups[Int(sentence.clauses[number].verb)]
      return !hosts.contains(Int32(number)) && !verb.isCopula && !pack.canEcho(verb.lemma)
        && (pack.lexicon.verbClass(verb.lemma).isDisjoint(with: .telling)
          // "sneered at X"
          || sentence.phrases.contains { $0.clause == Int32(number) && $0.unit == verb.end }
            && !sentence.clauses.contains {
              $0.parent == Int32(number) && $0.kind == .complement
            })
    }
    return last.flatMap { canEcho($0, as: index, sentence) ? Int32($0) : nil }
  }

  /// Whether the clause tells an act as a fact, so that its echo does too: not *refused to back X*,
  /// *did not back X*, *was backed by X*.
  private func canEcho(_ number: Int, as index: Int32, _ sentence: Sentence) -> Bool {
    let clause = sentence.clauses[number]
    let verb = sentence.verbGroups[Int(clause.verb)]
    let isDenied = isDenial(
      sentence.verbGroups[Int(sentence.clauses[Int(index)].verb)], sentence)
    return verb.form == .finite && !verb.isPassive && verb.isNegated == isDenied
      && (clause.object >= 0 || sentence.phrases.contains { $0.clause == Int32(number) })
      && (clause.object < 0 || clause.object != sentence.clauses[Int(index)].subject)
  }

  /// Clauses around an echo, at most.
  private static var mostHosts: Int { 4 }
}
