/// Turns tagged words into groups and clauses: searches for the best reading, builds it, and ties
/// together clauses that report or condition others.
///
/// A reading that leaves a clause without a verb, or a verb without a subject, has a high cost;
/// then words that can be noun and verb are tried the other way, and the cheaper reading stays.
struct ClauseBuilder {
  /// A reading that costs less is not questioned.
  static let doubt: Int32 = 240
  /// How much cheaper a reading with a word tried the other way must be.
  static let clearGain: Int32 = 100
  /// Words tried the other way, at most.
  static let longestDoubt = 6

  let pack: LanguagePack
  private let tagger: Tagger
  private let chunker: GroupChunker
  private var search: ClauseSearch
  private var assembler: ClauseAssembler
  private var steps: [ClauseStep] = []
  /// The groups that are not tried at the moment.
  private var other = Grouping()

  init(pack: LanguagePack) {
    self.pack = pack
    tagger = Tagger(pack: pack)
    chunker = GroupChunker(pack: pack)
    search = ClauseSearch(pack: pack)
    assembler = ClauseAssembler(pack: pack)
  }

  /// Linear in the sentence.
  mutating func run(on sentence: inout Sentence, always: Bool = false) {
    guard always || canClaim(sentence) else {
      chunker.run(on: &sentence)
      markFirstSubject(&sentence)
      return
    }
    chunker.run(on: &sentence)
    search.run(on: sentence)
    if search.cost >= Self.doubt { reconsider(&sentence) }
    search.steps(of: sentence, into: &steps)
    assembler.begin()
    for (index, step) in steps.enumerated() { assembler.take(step, at: index, &sentence) }
    fillGaps(&sentence)
    fillVerbGaps(&sentence)
    shareObjects(&sentence)
    joinDoers(&sentence)
    turnRemarks(&sentence)
    attachRemarks(&sentence)
    embedRelatives(&sentence)
    markConditions(&sentence)
    markQuestions(&sentence)
    attachReporters(&sentence)
    if assembler.accordingTo >= 0 {
      for index in sentence.clauses.indices where sentence.clauses[index].kind == .main {
        sentence.clauses[index].accordingTo = assembler.accordingTo
      }
    }
    for index in sentence.predications.indices where sentence.predications[index].group < 0 {
      let clause = sentence.predications[index].clause
      if clause >= 0 { sentence.predications[index].group = sentence.clauses[Int(clause)].subject }
    }
  }

  /// Most sentences hold no word of a frame, or nobody to take sides; their clauses do not matter.
  /// A quotation does: it can tell who speaks in the next sentence.
  private func canClaim(_ sentence: Sentence) -> Bool {
    var actors = 0
    var hasTrigger = false
    for (index, unit) in sentence.units.enumerated() {
      if unit.mention >= 0 {
        if sentence.mentions[Int(unit.mention)].meaning != .place { actors += 1 }
      } else if unit.tag == .quote {
        return true
      } else {
        if pack.isTrigger(unit.lemma) || pack.isTrigger(unit.lexeme) { hasTrigger = true }
        if unit.tag == .pronoun || unit.tag == .possessivePronoun
          || unit.tag == .noun
            && (!pack.lexicon.nounClass(unit.lemma).isDisjoint(with: .describing)
              || index > 0 && pack.refersBack(unit.lemma, behind: sentence.units[index - 1]))
        {
          // "The two countries have been rivals."
          actors += index > 0 && sentence.units[index - 1].tag == .number ? 2 : 1
        }
      }
      if hasTrigger, actors > 1 { return true }
    }
    return false
  }

  private func markFirstSubject(_ sentence: inout Sentence) {
    for node in sentence.nodes {
      if node.kind == .verbGroup { return }
      guard node.kind == .nounGroup else { continue }
      sentence.nounGroups[Int(node.index)].role = .subject
      return
    }
  }

  /// Tries words the other way; a reading with one of them must be clearly cheaper to count.
  private mutating func reconsider(_ sentence: inout Sentence) {
    var tried = 0
    for index in sentence.units.indices
    where tried < Self.longestDoubt && search.cost >= Self.doubt {
      guard let tag = tagger.alternative(at: index, sentence) else { continue }
      tried += 1
      let before = sentence.units[index]
      tagger.retag(index, as: tag, &sentence)
      other.swap(with: &sentence)
      sentence.nounGroups.removeAll(keepingCapacity: true)
      sentence.verbGroups.removeAll(keepingCapacity: true)
      sentence.nodes.removeAll(keepingCapacity: true)
      chunker.run(on: &sentence)
      let changed = other.divergence(from: sentence, unit: index)
      if !search.run(onChanged: sentence, from: changed, within: search.cost - Self.clearGain) {
        sentence.units[index] = before
        other.swap(with: &sentence)
      }
    }
  }

  /// An if-clause makes conditional what it hangs on, up to the finite clause.
  private func markConditions(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices
    where pack.isConditional(sentence.clauses[index].marker)
      && sentence.clauses[index].kind == .adverbial
    {
      var host = sentence.clauses[index].parent
      var steps = 0
      while host >= 0, steps < 6 {
        sentence.clauses[Int(host)].isConditioned = true
        let kind = sentence.clauses[Int(host)].kind
        if kind != .infinitive, kind != .gerund { break }
        host = sentence.clauses[Int(host)].parent
        steps += 1
      }
    }
  }

  /// *X, which Y says is backed by Z*: what the relative clause says is a clause of its own, about
  /// the antecedent.
  private func embedRelatives(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices.dropLast() {
      let outer = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(outer.verb)]
      guard outer.kind == .relative, outer.antecedent >= 0, outer.object == outer.antecedent,
        !verb.isPassive,
        !pack.lexicon.verbClass(verb.lemma).isDisjoint(with: .telling),
        let inner = sentence.clauses.indices.first(where: {
          sentence.verbGroups[Int(sentence.clauses[$0].verb)].first == verb.end
        }), sentence.verbGroups[Int(sentence.clauses[inner].verb)].form == .finite
      else { continue }
      sentence.clauses[index].object = -1
      embed(inner, in: index, &sentence)
      // "is funded by Z and armed by V": what the same verb of saying reports further.
      for next in sentence.clauses.indices where next > inner {
        let clause = sentence.clauses[next]
        let verb = sentence.verbGroups[Int(clause.verb)]
        guard clause.kind == .relative, clause.antecedent == outer.antecedent,
          clause.subject == outer.subject, clause.object == outer.antecedent, verb.isPassive
        else { break }
        embed(next, in: index, &sentence)
      }
    }
  }

  private func embed(_ inner: Int, in outer: Int, _ sentence: inout Sentence) {
    let antecedent = sentence.clauses[outer].antecedent
    sentence.clauses[inner].kind = .complement
    sentence.clauses[inner].parent = Int32(outer)
    sentence.clauses[inner].subject = antecedent
    if sentence.clauses[inner].object == antecedent { sentence.clauses[inner].object = -1 }
  }

  /// A question mark asks what the clauses before it say, back to the stop before.
  private func markQuestions(_ sentence: inout Sentence) {
    var start: Int32 = 0
    for index in sentence.units.indices where sentence.units[index].tag == .stop {
      if tagger.isQuestionMark(sentence.units[index], sentence) {
        for clause in sentence.clauses.indices where sentence.clauses[clause].kind == .main {
          let verb = sentence.verbGroups[Int(sentence.clauses[clause].verb)].main
          if verb >= start, verb < index { sentence.clauses[clause].isQuestion = true }
        }
      }
      start = Int32(index)
    }
  }

  /// *armed and trained X*, *X armed, and Y trained, Z*: verbs joined to one with an object share
  /// it; *was armed and trained by X*: passives share who did it.
  private func shareObjects(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices.dropLast() {
      let clause = sentence.clauses[index]
      let next = sentence.clauses[index + 1]
      let verb = sentence.verbGroups[Int(clause.verb)]
      let other = sentence.verbGroups[Int(next.verb)]
      // Clauses whose verb is left out stand behind the others.
      guard next.kind == clause.kind, verb.isPassive == other.isPassive, verb.end <= other.first,
        Int(verb.end) < sentence.units.count
      else { continue }
      let areAdjacent =
        next.subject == clause.subject && isJoined(verb.end..<other.first, sentence)
      if verb.isPassive {
        if areAdjacent { shareAgent(of: index + 1, with: index, &sentence) }
        continue
      }
      guard clause.object < 0, next.antecedent < 0,
        !sentence.phrases.contains(where: { $0.clause == Int32(index) })
      else { continue }
      if next.object < 0, let object = objectBehindComma(clause, next, sentence) {
        detach(object, &sentence)
        sentence.clauses[index].object = object
        sentence.clauses[index + 1].object = object
        continue
      }
      guard next.object >= 0 else { continue }
      let object = sentence.nounGroups[Int(next.object)]
      let isInterrupted =
        sentence.units[Int(verb.end)].tag == .comma && object.first > other.end
        && sentence.units[Int(object.first) - 1].tag == .comma
      if areAdjacent || isInterrupted { sentence.clauses[index].object = next.object }
    }
  }

  private func shareAgent(of other: Int, with index: Int, _ sentence: inout Sentence) {
    guard
      var agent = sentence.phrases.first(where: {
        $0.clause == Int32(other) && $0.preposition == pack.marks.by
      })
    else { return }
    agent.clause = Int32(index)
    sentence.phrases.append(agent)
  }

  /// *X, joined by Y, attacked Z*, *X, like Y, opposes Z*, *X joined Y in attacking Z*: both did.
  private func joinDoers(_ sentence: inout Sentence) {
    for phrase in sentence.phrases
    where pack.joinsDoers(phrase.preposition) && phrase.clause >= 0 {
      let clause = sentence.clauses[Int(phrase.clause)]
      let end = Int(sentence.nounGroups[Int(phrase.group)].end)
      guard clause.kind == .main, clause.subject >= 0,
        phrase.unit < sentence.verbGroups[Int(clause.verb)].first,
        phrase.unit == 0 || sentence.units[Int(phrase.unit) - 1].tag == .comma,
        end < sentence.units.count, sentence.units[end].tag == .comma,
        phrase.group != clause.subject
      else { continue }
      join(phrase.group, to: clause.subject, &sentence)
    }
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      guard clause.kind == .gerund, clause.marker == pack.marks.in, clause.parent >= 0 else {
        continue
      }
      let outer = sentence.clauses[Int(clause.parent)]
      let verb = sentence.verbGroups[Int(outer.verb)]
      guard pack.joinsDoers(verb.lemma), clause.subject == outer.subject else { continue }
      let other =
        verb.isPassive ? sentence.agent(of: outer, behind: pack.marks.by) ?? -1 : outer.object
      guard other >= 0 else { continue }
      let number = Int32(sentence.clauses.count)
      sentence.clauses.append(clause)
      sentence.clauses[Int(number)].subject = other
      for var phrase in sentence.phrases where phrase.clause == Int32(index) {
        phrase.clause = number
        sentence.phrases.append(phrase)
      }
    }
    for clause in sentence.clauses where clause.kind == .participle && clause.subject >= 0 {
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard verb.isPassive, pack.joinsDoers(verb.lemma),
        sentence.clauses.contains(where: { $0.kind == .main && $0.subject == clause.subject }),
        let joiner = sentence.agent(of: clause, behind: pack.marks.by)
      else { continue }
      join(joiner, to: clause.subject, &sentence)
    }
  }

  /// Puts a list of noun groups behind another.
  private func join(_ group: Int32, to first: Int32, _ sentence: inout Sentence) {
    assembler.coordinate(group, with: first, &sentence)
    var member = sentence.nounGroups[Int(group)].conjunct
    while member >= 0 {
      sentence.nounGroups[Int(member)].coordination = sentence.nounGroups[Int(group)].coordination
      member = sentence.nounGroups[Int(member)].conjunct
    }
  }

  /// *X armed, and Y trained, Z*: the noun group behind the second comma, which another verb does
  /// not claim.
  private func objectBehindComma(
    _ clause: Clause, _ next: Clause, _ sentence: Sentence
  ) -> Int32? {
    let verb = sentence.verbGroups[Int(clause.verb)]
    let other = sentence.verbGroups[Int(next.verb)]
    let end = Int(other.end)
    guard sentence.units[Int(verb.end)].tag == .comma, next.subject != clause.subject,
      next.subject >= 0, end + 1 < sentence.units.count,
      sentence.units[Int(verb.end) + 1].tag == .conjunction,
      sentence.units[end].tag == .comma,
      let object = sentence.nounGroups.firstIndex(where: { $0.first == Int32(end) + 1 })
    else { return nil }
    let last = Int(sentence.nounGroups[object].end)
    guard last < sentence.units.count else { return Int32(object) }
    let owned = sentence.nounGroups.firstIndex { $0.possessor == Int32(object) }
    switch sentence.units[last].tag {
    case .stop, .comma, .semicolon, .preposition, .conjunction, .verbParticiple:
      return Int32(object)
    case .possessive: return owned.map(Int32.init)
    default: return nil
    }
  }

  /// Whether only a conjunction and adverbs stand in the range.
  private func isJoined(_ range: Range<Int32>, _ sentence: Sentence) -> Bool {
    var joins = false
    for index in range {
      switch sentence.units[Int(index)].tag {
      case .conjunction: joins = true
      case .adverb, .comma: break
      default: return false
      }
    }
    return joins
  }

  /// *If X attacks, Y said, Z will answer*: the remark reports both, and the condition is the
  /// answer's.
  private func attachRemarks(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let remark = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(remark.verb)]
      guard remark.kind == .main, remark.object < 0, !verb.isPassive,
        pack.lexicon.verbClass(verb.lemma).contains(.say),
        !sentence.clauses.contains(where: { $0.parent == Int32(index) && $0.kind == .complement }),
        isBetweenCommas(verb, sentence),
        let next = sentence.clauses.indices.first(where: {
          $0 > index && sentence.clauses[$0].kind == .main
        })
      else { continue }
      sentence.clauses[next].reporter = Int32(index)
      for other in sentence.clauses.indices
      where sentence.clauses[other].kind == .adverbial
        && sentence.clauses[other].parent == Int32(index)
      {
        sentence.clauses[other].parent = Int32(next)
        sentence.clauses[other].reporter = Int32(index)
      }
    }
  }

  /// *X, said Y, had armed Z*: between commas, the noun group behind a verb of saying speaks, and
  /// the one before it waits for its verb.
  private func turnRemarks(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices where sentence.clauses[index].kind == .main {
      let verb = sentence.verbGroups[Int(sentence.clauses[index].verb)]
      guard verb.first == verb.main, verb.first > 1,
        pack.lexicon.verbClass(verb.lemma).contains(.say)
      else { continue }
      let comma = unitBefore(verb, sentence)
      guard sentence.units[comma].tag == .comma,
        let waiting = sentence.nounGroups.firstIndex(where: { $0.end == Int32(comma) }),
        let speaker = sentence.nounGroups.firstIndex(where: {
          $0.first >= verb.end && $0.first <= verb.end + 1
        }),
        sentence.nounGroups[waiting].role == .subject || sentence.nounGroups[waiting].role == .none,
        let next = sentence.clauses.indices.first(where: {
          $0 > index
            && (sentence.clauses[$0].kind == .main
              // "X," said Y, "is …"
              || sentence.clauses[$0].parent == Int32(index)
                && sentence.clauses[$0].kind == .complement && comma < Int(verb.first) - 1)
            && opensBehindComma(sentence.clauses[$0], sentence)
        }), !sentence.clauses[index..<next].contains(where: { $0.kind == .relative })
      else { continue }
      let first = sentence.nounGroups[waiting].coordination
      sentence.clauses[index].subject = Int32(speaker)
      sentence.clauses[index].object = -1
      sentence.clauses[next].kind = .main
      sentence.clauses[next].parent = -1
      sentence.clauses[next].subject = first
      sentence.clauses[next].reporter = Int32(index)
      sentence.nounGroups[Int(first)].role = .subject
    }
  }

  /// Whether the clause's verb stands right behind a comma.
  private func opensBehindComma(_ clause: Clause, _ sentence: Sentence) -> Bool {
    let verb = sentence.verbGroups[Int(clause.verb)]
    return verb.form == .finite && verb.first > 1
      && sentence.units[unitBefore(verb, sentence)].tag == .comma
  }

  /// The unit before the verb, past a quotation mark.
  private func unitBefore(_ verb: VerbGroup, _ sentence: Sentence) -> Int {
    let before = Int(verb.first) - 1
    return sentence.units[before].tag == .quote ? before - 1 : before
  }

  private func isBetweenCommas(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    guard Int(verb.end) < sentence.units.count else { return false }
    return sentence.units[Int(verb.end)].tag == .comma
  }

  /// *…, the ministry said*: a clause of saying with nothing of its own to say reports the rest.
  private func attachReporters(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      guard clause.kind == .main, clause.subject >= 0 else { continue }
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard !pack.lexicon.verbClass(verb.lemma).isDisjoint(with: [.say, .allege]),
        !verb.isPassive,
        !sentence.clauses.contains(where: { $0.parent == Int32(index) && $0.kind == .complement })
      else { continue }
      let quoted = sentence.units[Int(verb.main)].isQuoted
      let tells = clause.object < 0 || canBeTold(clause.object, sentence)
      for other in sentence.clauses.indices where other != index {
        let candidate = sentence.clauses[other]
        guard candidate.kind == .main, candidate.reporter < 0 else { continue }
        let candidateVerb = sentence.verbGroups[Int(candidate.verb)]
        let isQuoted = sentence.units[Int(candidateVerb.main)].isQuoted
        let before = candidateVerb.main < verb.main
        let follows =
          tells && before && !quoted && afterComma(verb, clause, sentence)
          && !sentence.units[Int(candidateVerb.main)..<Int(verb.main)].contains {
            $0.tag == .semicolon
          }
        if isQuoted && !quoted || follows {
          sentence.clauses[other].reporter = Int32(index)
        }
      }
    }
  }

  /// *reporters*, *the BBC*, *parliament*
  private func canBeTold(_ group: Int32, _ sentence: Sentence) -> Bool {
    if sentence.actor(ofGroup: group) != nil || assembler.canBePerson(group, sentence) {
      return true
    }
    let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    return head.tag == .name || pack.lexicon.nounClass(head.lemma).contains(.organ)
  }

  private func afterComma(_ verb: VerbGroup, _ clause: Clause, _ sentence: Sentence) -> Bool {
    let subject = sentence.nounGroups[Int(clause.subject)]
    var first = Int(min(subject.first, verb.first)) - 1
    if subject.possessor >= 0 {
      first = Int(min(sentence.nounGroups[Int(subject.possessor)].first, verb.first)) - 1
    }
    while first >= 0, sentence.units[first].isSilent { first -= 1 }
    guard first >= 0 else { return false }
    let tag = sentence.units[first].tag
    return tag == .comma || tag == .quote
  }
}

/// An adjective said of a noun group: *is loyal to*, *fighters loyal to*.
struct Predication {
  /// The adjective's unit.
  var adjective: Int32
  var group: Int32
  var clause: Int32
}
