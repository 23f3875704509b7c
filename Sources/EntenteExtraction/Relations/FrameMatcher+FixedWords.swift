/// Where the fixed words and the noun of an idiom stand: *threw its weight behind*, *took X to court*.
extension FrameMatcher {
  /// The infinitive behind a verb that the construction's fixed words name, wherever it stands, and
  /// the end of those words: *helped to elect X*, *helped elect X*.
  func fixedInfinitive(
    _ construction: Construction, _ index: Int32, _ sentence: Sentence
  ) -> (clause: Int32, end: Int32)? {
    guard construction.trigger == .verb else { return nil }
    let hasTo = construction.fixed.first == pack.marks.to
    let fixed = construction.fixed.dropFirst(hasTo ? 1 : 0)
    guard let deed = fixed.first,
      hasTo
        || fixed.count == 1 && construction.target == [.object]
          && pack.lexicon.readings(deed).contains(.verbBase)
    else { return nil }
    for (number, clause) in sentence.clauses.enumerated()
    where clause.kind == .infinitive && clause.parent == index {
      let verb = sentence.verbGroups[Int(clause.verb)]
      let act = sentence.units[Int(verb.main)]
      guard act.lemma == deed || act.lexeme == deed,
        // "helped elect X", but "let X go" finds its word behind X.
        hasTo
          ? sentence.units[Int(verb.first)].lexeme == pack.marks.to
          : verb.first == sentence.verbGroups[Int(sentence.clauses[Int(index)].verb)].end
      else { continue }
      let next = verb.main + 1
      let rest = Array(fixed.dropFirst())
      guard let end = rest.isEmpty ? next : follows(rest, from: next, sentence) else { continue }
      return (Int32(number), end)
    }
    return nil
  }

  /// *stopped sending gas to X*: the clause of the gerund among the construction's fixed words.
  func fixedGerund(
    _ construction: Construction, _ index: Int32, _ cueEnd: Int32, _ sentence: Sentence
  ) -> Int32? {
    guard construction.fixed.count > 1 else { return nil }
    let start = sentence.verbGroups[Int(sentence.clauses[Int(index)].verb)].end
    return sentence.clauses.firstIndex { clause in
      clause.kind == .gerund && clause.parent == index
        && sentence.verbGroups[Int(clause.verb)].main >= start
        && sentence.verbGroups[Int(clause.verb)].main < cueEnd
    }.map(Int32.init)
  }

  /// *stand by X*: the noun group behind the last fixed preposition is the object.
  func governing(
    _ construction: Construction, _ clause: Clause, _ index: Int32, _ verb: VerbGroup,
    _ cueEnd: Int32, _ sentence: Sentence
  ) -> Clause {
    guard !construction.fixed.isEmpty, clause.object < 0 || verb.end < cueEnd,
      let phrase = sentence.phrases.first(where: { $0.clause == index && $0.unit == cueEnd - 1 }),
      // "dismissed X as a gang of fools"
      clause.object < 0 || phrase.after < 0 || phrase.after == clause.object
    else { return clause }
    var clause = clause
    clause.object = phrase.group
    return clause
  }

  /// The end of the cue when the construction's fixed words stand where they must; the places are
  /// those behind the clause's object.
  func fixedWords(
    _ construction: Construction, _ verb: VerbGroup, _ clause: Clause, _ places: [Int32],
    _ sentence: Sentence
  ) -> Int32? {
    guard construction.trigger == .verb, !construction.fixed.isEmpty else { return verb.main + 1 }
    if let end = follows(construction.fixed, from: verb.main + 1, sentence) { return end }
    if clause.object < 0, let date = dateEnd(from: verb.end, sentence),
      let end = follows(construction.fixed, from: date, sentence)
    {
      return end
    }
    if construction.fixed.count == 1,
      construction.fixed[0] == verb.particle || construction.fixed[0] == clause.particle
    {
      return verb.end
    }
    if verb.isPassive, let agent = sentence.agent(of: clause, behind: pack.marks.by),
      let end = follows(construction.fixed, from: sentence.nounGroups[Int(agent)].end, sentence)
    {
      // "was dismissed by X as corrupt"
      return end
    }
    if clause.object >= 0 {
      let end = end(of: construction.fixed, behindAny: places, sentence)
      // "took the job on", but not "took a stance on fish".
      if let end, construction.fixed.count == 1,
        sentence.phrases.contains(where: { $0.unit == end - 1 })
      {
        return nil
      }
      return end
    }
    return nil
  }

  /// The units at which fixed words may go on behind an object, in the order in which they are looked
  /// for: right behind it, or past what is joined to it, explains, completes or dates it, or tells
  /// whose it is; none where there is no object.
  func placesBehindObject(
    of clause: Clause, _ verb: VerbGroup, _ sentence: Sentence
  ) -> [Int32] {
    guard clause.object >= 0 else { return [] }
    let object = sentence.nounGroups[Int(clause.object)]
    var places = [object.end]
    appendPlaces(pastListOf: clause.object, to: &places, sentence)
    if let tail = pastTail(of: object, verb, sentence) { places.append(tail) }
    if let date = dateEnd(from: object.end, sentence) { places.append(date) }
    appendPlaces(pastOwnerOf: clause.object, to: &places, sentence)
    return places
  }

  /// Where the words end that stand at the first of the places at which they do.
  private func end(
    of words: [Lexeme], behindAny places: [Int32], _ sentence: Sentence
  ) -> Int32? {
    for place in places {
      if let end = follows(words, from: place, sentence) { return end }
    }
    return nil
  }

  /// *withdrew on Monday from X*, *relieved X last week of his post*: where the date ends that
  /// begins at a unit.
  func dateEnd(from unit: Int32, _ sentence: Sentence) -> Int32? {
    sentence.nounGroups.first { group in
      group.isTime
        && (group.first == unit
          || group.first == unit + 1 && sentence.units[Int(unit)].tag == .preposition)
    }?.end
  }

  /// Adverbs and quotes between words, at most.
  static var mostPassed: Int { 3 }

  func canPass(_ unit: Unit) -> Bool {
    unit.isSilent || unit.tag == .quote || unit.tag == .adverb
  }

  /// Matches words one after the other, passing adverbs and quotes.
  func follows(
    _ words: [Lexeme], from unit: Int32, _ sentence: Sentence
  ) -> Int32? {
    guard unit >= 0 else { return nil }
    var cursor = Int(unit)
    var matched = 0
    var passed = 0
    while matched < words.count, cursor < sentence.units.count {
      let unit = sentence.units[cursor]
      if unit.lexeme == words[matched] || unit.lemma == words[matched] {
        matched += 1
        cursor += 1
      } else if canPass(unit), passed < Self.mostPassed {
        passed += 1
        cursor += 1
      } else {
        return nil
      }
    }
    return matched == words.count ? Int32(cursor) : nil
  }

  /// The group that the idiom's noun heads: an object (*threw its weight*, *took up its cause*), or
  /// what the last fixed word governs (*came to its aid*).
  func idiomObject(
    _ idiom: ObjectNouns, _ construction: Construction, _ index: Int32, _ clause: Clause,
    _ verb: VerbGroup, _ places: [Int32], _ sentence: Sentence
  ) -> Int32? {
    func heads(_ group: Int32) -> Bool {
      guard group >= 0 else { return false }
      let head = sentence.nounGroups[Int(group)].head
      return idiom.contains(sentence.units[Int(head)]) { surround($0, $1, head, sentence) }
    }
    let fixed = construction.fixed
    let isComplete =
      fixed.isEmpty || follows(fixed, from: verb.main + 1, sentence) != nil
      || fixed == [verb.particle] || fixed == [clause.particle]
    if isComplete {
      // "was given the cold shoulder": the object stays.
      var objects =
        verb.isPassive ? [clause.subject, clause.object] : [clause.object, clause.secondObject]
      // "called their leader a bandit": what he is called, and not who.
      if !verb.isPassive, clause.secondObject >= 0,
        pack.lexicon.verbClass(verb.lemma).contains(.name)
      {
        objects = [clause.secondObject]
      }
      if let group = objects.first(where: heads) { return group }
    }
    guard let governor = fixed.last else { return nil }
    func stand(behind unit: Int32) -> Bool { follows(fixed, from: unit, sentence) != nil }
    return sentence.phrases.first { phrase in
      // "forced X out of the country"
      phrase.clause == index && phrase.preposition == governor && heads(phrase.group)
        && (fixed.count == 1 || stand(behind: verb.main + 1)
          || end(of: fixed, behindAny: places, sentence) != nil)
    }?.group
  }

  func precedes(_ words: [Lexeme], _ head: Int32, _ sentence: Sentence) -> Bool {
    let first = head - Int32(words.count)
    guard first >= 0 else { return false }
    return follows(words, from: first, sentence) == head
  }

  /// *political cover*, *a seal of approval*, *access to its ports*
  func surround(
    _ before: [Lexeme], _ after: [Lexeme], _ head: Int32, _ sentence: Sentence
  ) -> Bool {
    guard precedes(before, head, sentence) else { return false }
    guard let preposition = after.first else { return true }
    let unit = Int(head) + 1
    guard unit < sentence.units.count, sentence.units[unit].lexeme == preposition,
      let governed = sentence.nounGroups.first(where: { $0.first == head + 2 })
    else { return false }
    let words = Array(after.dropFirst())
    return follows(words, from: governed.head - Int32(words.count) + 1, sentence) != nil
  }
}
