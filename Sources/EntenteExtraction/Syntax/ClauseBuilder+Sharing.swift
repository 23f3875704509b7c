/// What several clauses share: doers, and the antecedent that a verb of saying leads to.
extension ClauseBuilder {
  /// *X, which Y says is backed by Z*, *X, whom Y says Z backs*: what the relative clause says is a
  /// clause of its own, about the antecedent.
  func embedRelatives(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices.dropLast() {
      let outer = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(outer.verb)]
      guard outer.kind == .relative, outer.antecedent >= 0, outer.object == outer.antecedent,
        !verb.isPassive,
        !pack.lexicon.verbClass(verb.lemma).isDisjoint(with: .telling)
      else { continue }
      let told = sentence.clauses.indices.first {
        sentence.clauses[$0].kind == .complement && sentence.clauses[$0].parent == Int32(index)
          && leavesOutObject(sentence.clauses[$0], told: outer.antecedent, sentence)
      }
      if let told {
        sentence.clauses[index].object = -1
        sentence.clauses[told].object = outer.antecedent
        continue
      }
      guard
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

  /// *raids that X denounced and that Y defended*: the second clause, whose verb has nothing else to
  /// act upon, is about the same noun.
  func continueRelatives(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices.dropFirst() {
      let clause = sentence.clauses[index]
      let before = sentence.clauses[index - 1]
      guard clause.kind == .complement, clause.marker == pack.marks.that,
        before.kind == .relative, before.antecedent >= 0, before.object == before.antecedent,
        pack.judgesObject(sentence.verbGroups[Int(clause.verb)].lemma),
        leavesOutObject(clause, told: before.antecedent, sentence),
        let that = sentence.units[..<Int(sentence.verbGroups[Int(clause.verb)].first)].lastIndex(
          where: { $0.lexeme == pack.marks.that }), that > 0,
        sentence.units[that - 1].tag == .conjunction,
        !sentence.clauses.contains(where: { $0.parent == Int32(index) })
      else { continue }
      sentence.clauses[index].kind = .relative
      sentence.clauses[index].parent = before.parent
      sentence.clauses[index].antecedent = before.antecedent
      sentence.clauses[index].object = before.antecedent
      sentence.clauses[index].completes = -1
    }
  }

  /// *whom X strikes against*, *a force that X pays for*: the antecedent is what the preposition
  /// governs that is left behind the verb, where a frame knows the two words.
  func strandPrepositions(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.particle >= 0, clause.antecedent >= 0, clause.object == clause.antecedent,
        !verb.isPassive, pack.governs(verb.lemma, clause.particle),
        let unit = sentence.units[Int(verb.end)...].firstIndex(where: {
          $0.lexeme == clause.particle
        })
      else { continue }
      sentence.clauses[index].object = clause.secondObject
      sentence.clauses[index].secondObject = -1
      sentence.clauses[index].particle = -1
      sentence.phrases.append(
        Phrase(
          preposition: clause.particle, unit: Int32(unit), group: clause.antecedent, after: -1,
          afterAdjective: -1, clause: Int32(index)))
    }
  }

  /// *It was X that armed Y*, *it was Y that X armed*: says in the place of the clause around what
  /// *X armed Y* would say.
  func turnClefts(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      guard clause.parent >= 0 else { continue }
      let around = sentence.clauses[Int(clause.parent)]
      guard isCleft(around, sentence) else { continue }
      switch clause.kind {
      case .relative where clause.antecedent == around.object: break
      case .complement where leavesOutObject(clause, told: around.object, sentence):
        sentence.clauses[index].object = around.object
      default: continue
      }
      // "it may have been X that"
      if sentence.verbGroups[Int(around.verb)].isPossible {
        sentence.verbGroups[Int(clause.verb)].isPossible = true
      }
      sentence.clauses[index].kind = around.kind
      sentence.clauses[index].parent = around.parent
      sentence.clauses[index].completes = around.completes
    }
  }

  /// *it was X*
  private func isCleft(_ clause: Clause, _ sentence: Sentence) -> Bool {
    guard clause.subject >= 0, clause.object >= 0,
      sentence.verbGroups[Int(clause.verb)].isCopula,
      isNamed(sentence.nounGroups[Int(clause.object)], sentence)
    else { return false }
    let subject = sentence.units[Int(sentence.nounGroups[Int(clause.subject)].head)]
    return subject.tag == .pronoun && pack.pronouns[subject.lexeme] == .thing
  }

  /// *X*, *X's troops*, but not *X's fear that* and not *a militia that*, which tells what it is.
  private func isNamed(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(group.head)]
    if head.mention >= 0 { return group.possessor < 0 && sentence.actor(at: group.head) != nil }
    return head.tag == .noun
      && !pack.lexicon.nounClass(head.lemma).isDisjoint(with: .acting)
      && !pack.marks.isIndefinite(sentence.units[Int(group.first)].lexeme)
  }

  /// Whether somebody else does something in the clause to what stands before it.
  private func leavesOutObject(_ clause: Clause, told: Int32, _ sentence: Sentence) -> Bool {
    let verb = sentence.verbGroups[Int(clause.verb)]
    return clause.subject >= 0 && clause.subject != told && clause.object < 0 && !verb.isPassive
      && !verb.isCopula
  }

  /// *a decision that X called a mistake*, *a plan that X condemned*: no content of the noun, but a
  /// relative clause about it, as its verb has nothing else to judge.
  func turnContents(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.kind == .complement, clause.subject >= 0, !verb.isPassive,
        clause.secondObject < 0, let noun = noun(before: clause, sentence),
        // "the claim that X considered arming Y"
        !sentence.clauses.contains(where: {
          $0.parent == Int32(index) && ($0.kind == .gerund || $0.kind == .infinitive)
        })
      else { continue }
      let names =
        pack.lexicon.verbClass(verb.lemma).contains(.name)
        && (clause.object >= 0
          // "the claim that X condemned Y"
          ? sentence.actor(ofGroup: clause.object) == nil : tellsWhat(verb, sentence))
      guard names || clause.object < 0 && pack.judgesObject(verb.lemma) else { continue }
      sentence.clauses[index].kind = .relative
      sentence.clauses[index].antecedent = noun
      sentence.clauses[index].secondObject = clause.object
      sentence.clauses[index].object = noun
      sentence.clauses[index].completes = -1
    }
  }

  /// *called presumptuous*, *described as a crime*
  private func tellsWhat(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    let next = Int(verb.end)
    guard next < sentence.units.count else { return false }
    return sentence.units[next].tag == .adjective || sentence.units[next].lexeme == pack.marks.as
  }

  /// The noun that *that* and the clause stand right behind.
  private func noun(before clause: Clause, _ sentence: Sentence) -> Int32? {
    let that = sentence.nounGroups[Int(clause.subject)].first - 1
    guard clause.marker == pack.marks.that, that > 0,
      sentence.units[Int(that)].lexeme == pack.marks.that
    else { return nil }
    guard
      let noun = sentence.nounGroups.firstIndex(where: {
        $0.end == that && !$0.isTime && sentence.units[Int($0.head)].tag == .noun
      }),
      // "said in a statement that"
      !sentence.phrases.contains(where: {
        $0.group == Int32(noun) && $0.preposition != pack.marks.ofWord
      })
    else { return nil }
    return Int32(noun)
  }

  private func embed(_ inner: Int, in outer: Int, _ sentence: inout Sentence) {
    let antecedent = sentence.clauses[outer].antecedent
    sentence.clauses[inner].kind = .complement
    sentence.clauses[inner].parent = Int32(outer)
    sentence.clauses[inner].subject = antecedent
    if sentence.clauses[inner].object == antecedent {
      sentence.clauses[inner].object = sentence.clauses[inner].secondObject
      sentence.clauses[inner].secondObject = -1
    }
  }

  /// *X, joined by Y, attacked Z*, *X, like Y, opposes Z*, *X joined Y in attacking Z*: both did.
  func joinDoers(_ sentence: inout Sentence) {
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
      if outer.kind == .infinitive, outer.parent >= 0 {
        // "refused to join Y in attacking Z": Y attacks, whoever says so.
        let matrix = sentence.clauses[Int(outer.parent)]
        sentence.clauses[Int(number)].kind = matrix.kind
        sentence.clauses[Int(number)].marker = matrix.marker
        sentence.clauses[Int(number)].parent = matrix.parent
        sentence.clauses[Int(number)].isConditioned = matrix.isConditioned
      } else if outer.kind == .gerund, pack.prefersOther(outer.marker) {
        // "rather than join Y in attacking Z": Y attacks.
        sentence.clauses[Int(number)].kind = .main
        sentence.clauses[Int(number)].marker = -1
        sentence.clauses[Int(number)].parent = -1
      }
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

  /// *criticised X over its failure to arm Y*: X's, who is judged by what it did.
  func turnGrounds(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      guard clause.completes >= 0,
        sentence.nounGroups[Int(clause.completes)].pronounPossessor >= 0,
        let grounds = sentence.phrases.first(where: { $0.group == clause.completes }),
        grounds.clause >= 0, pack.givesGrounds(grounds.preposition)
      else { continue }
      let judging = sentence.clauses[Int(grounds.clause)]
      let verb = sentence.verbGroups[Int(judging.verb)]
      let judged = verb.isPassive ? judging.subject : judging.object
      guard judged >= 0, clause.subject == judging.subject || verb.isPassive,
        pack.judgesObject(verb.lemma) || pack.takesContent(verb.lemma, grounds.preposition)
      else { continue }
      sentence.clauses[index].subject = judged
    }
  }

  /// *X said Y should go, accusing him of theft*: X speaks on, since *him* is Y where nobody else is
  /// named between; so does X who says what should be done.
  func turnSpeech(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.kind == .participle, verb.form == .gerund, verb.first > 0,
        sentence.units[Int(verb.first) - 1].tag == .comma, clause.object >= 0,
        pack.speaksOfOthers(verb.lemma) || pack.lexicon.verbClass(verb.lemma).contains(.allege),
        let told = sentence.clauses.first(where: {
          $0.kind == .complement && $0.subject == clause.subject && $0.parent >= 0
        })
      else { continue }
      let end = sentence.verbGroups[Int(told.verb)].end
      // "X said Y should leave Z, accusing W of theft": whoever says what should be.
      let telling = sentence.clauses[Int(told.parent)]
      let teller = sentence.verbGroups[Int(telling.verb)]
      // "demanded that X leave, accusing it of theft"
      let asks = pack.lexicon.verbClass(teller.lemma).contains(.ask)
      let isWished = asks || sentence.verbGroups[Int(told.verb)].isDuty
      // "X said that Y, accusing him of theft, left": Y does.
      guard end < verb.first, telling.subject >= 0, !teller.isPassive,
        asks || pack.lexicon.verbClass(teller.lemma).contains(.say)
      else { continue }
      let isAlone = !sentence.units[Int(end)..<Int(verb.first)].contains { $0.mention >= 0 }
      if sentence.nounGroups[Int(clause.object)].isPronoun, !isAlone {
        // "X said Y should sack Z, accusing him": X does, and of two who are named nobody tells whom.
        if isWished { sentence.clauses[index].subject = -1 }
        continue
      }
      guard isWished || sentence.nounGroups[Int(clause.object)].isPronoun else { continue }
      sentence.clauses[index].subject = telling.subject
      sentence.clauses[index].antecedent = -1
      sentence.clauses[index].parent = told.parent
    }
  }

  /// Words from the first of two to the second, at most.
  private static let longestPair = 14

  /// *between X, the president, and Y, his deputy*: two, though what explains the first stands between
  /// them.
  func joinPairs(_ sentence: inout Sentence) {
    for phrase in sentence.phrases
    where pack.timeWords[phrase.preposition]?.roles.contains(.between) == true {
      let first = sentence.nounGroups[Int(phrase.group)]
      let end = Int(first.end)
      guard first.conjunct < 0, end < sentence.units.count, sentence.units[end].tag == .comma,
        let comma = sentence.units[(end + 1)...].firstIndex(where: { $0.tag == .comma }),
        comma - end < Self.longestPair, comma + 1 < sentence.units.count,
        sentence.units[comma + 1].tag == .conjunction,
        !sentence.units[end..<comma].contains(where: { $0.tag.isVerb }),
        let second = group(from: comma + 2, sentence)
      else { continue }
      detach(second, as: .oblique, &sentence)
      assembler.coordinate(second, with: phrase.group, &sentence)
    }
  }

  /// The noun group, with its possessor, that begins at a unit.
  private func group(from unit: Int, _ sentence: Sentence) -> Int32? {
    let number = sentence.nounGroups.indices.first { number in
      Int(sentence.start(of: Int32(number))) == unit
        && !sentence.nounGroups.contains { $0.possessor == Int32(number) }
    }
    return number.map(Int32.init)
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
}
