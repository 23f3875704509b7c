import EntenteModel

/// Whom the places of a verb's construction hold.
extension FrameMatcher {
  /// The actors of the first place that is filled.
  func roles(
    _ places: [Place], as role: ActorResolver.Role, _ index: Int32, _ clause: Clause,
    _ verb: VerbGroup, _ noun: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, excluding: [ActorNumber] = []
  ) -> [Filler] {
    for place in places {
      if place == .possessor {
        // "expelled Norland's envoy, Maren Tolk": without a noun of its own, the object's owner.
        let owned =
          noun >= 0 ? noun : groups(at: .object, index, clause, verb, sentence).first ?? -1
        guard owned >= 0 else { continue }
        let owners = nounRoles(
          [.possessor], as: role, owned, sentence.nounGroups[Int(owned)], .alone, sentence, text,
          &discourse)
        if isSubject(owners, places, owned, clause, sentence) { continue }
        if !owners.isEmpty {
          return owners
            + ownersOfOthers(joined: owned, as: role, sentence, text, &discourse)
        }
        continue
      }
      if place == .second, let receiver = receiver(of: clause, verb, sentence) {
        return [receiver]
      }
      var all: [Filler] = []
      for group in groups(at: place, index, clause, verb, sentence) {
        guard all.isEmpty || continues(group, sentence) else { break }
        all += resolver.fillers(
          of: group, as: role, sentence, text, &discourse, excluding: excluding)
        dropLater(&all, of: group, clause, verb, sentence)
      }
      if !all.isEmpty { return all }
      if place == .subject, let sender = sender(of: clause, sentence) {
        let found = resolver.fillers(
          of: sender, as: role, sentence, text, &discourse, excluding: excluding)
        if !found.isEmpty { return found }
      }
      if place == .subject, role == .source {
        if clause.kind == .infinitive, clause.subject >= 0, clause.completes == clause.subject {
          // "X's aim was to"
          let found = nounRoles(
            [.possessor, .preposition(pack.marks.ofWord)], as: role, clause.subject,
            sentence.nounGroups[Int(clause.subject)], .alone, sentence, text, &discourse,
            excluding: excluding)
          if !found.isEmpty { return found }
        }
        let behind = verb.isPassive ? principals(index, verb, sentence, text, &discourse) : []
        if !behind.isEmpty { return behind }
        let found = attackers(index, clause, verb, sentence, text, &discourse)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// *guards X's palace and Y's ports*: Y.
  private func ownersOfOthers(
    joined first: Int32, as role: ActorResolver.Role, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse
  ) -> [Filler] {
    var found: [Filler] = []
    var member = sentence.nounGroups[Int(first)].conjunct
    while member >= 0 {
      let group = sentence.nounGroups[Int(member)]
      if group.possessor >= 0 {
        found += resolver.fillers(of: group.possessor, as: role, sentence, text, &discourse)
      }
      member = group.conjunct
    }
    return found
  }

  /// *X ended its alliance*: its own, so that the subject says who it was.
  private func isSubject(
    _ owners: [Filler], _ places: [Place], _ owned: Int32, _ clause: Clause, _ sentence: Sentence
  ) -> Bool {
    guard places.contains(.subject), clause.subject >= 0, owners.count == 1,
      sentence.nounGroups[Int(owned)].pronounPossessor >= 0
    else { return false }
    return sentence.actor(ofGroup: clause.subject) == owners.first?.actor
  }

  /// *X, which arms Y, and Z*: Z, which comes later in the list, arms nobody.
  private func dropLater(
    _ fillers: inout [Filler], of group: Int32, _ clause: Clause, _ verb: VerbGroup,
    _ sentence: Sentence
  ) {
    guard group == clause.antecedent, sentence.nounGroups[Int(group)].conjunct >= 0,
      sentence.nounGroups[Int(group)].first < verb.first
    else { return }
    fillers.removeAll { $0.first > verb.main }
  }

  /// *sending the RSF weapons*: the receiver and the thing look like one noun group.
  func receiver(of clause: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Filler? {
    guard !verb.isPassive, clause.object >= 0, clause.secondObject < 0 else { return nil }
    let group = sentence.nounGroups[Int(clause.object)]
    var unit = resolver.modifier(group, sentence)
    guard unit >= 0, sentence.units[Int(group.head)].mention < 0, group.possessor < 0 else {
      return nil
    }
    // "gave Norland T-72 tanks": the first name receives.
    var further = resolver.modifier(group, sentence, before: unit)
    while further >= 0 {
      unit = further
      further = resolver.modifier(group, sentence, before: unit)
    }
    let mention = sentence.mentions[Int(sentence.units[Int(unit)].mention)]
    guard mention.meaning != .demonym else { return nil }
    return Filler(actor: mention.actor, first: unit, end: unit + 1)
  }

  func continues(_ group: Int32, _ sentence: Sentence) -> Bool {
    sentence.phrases.contains { $0.group == group && $0.continues }
  }

  func groups(
    at place: Place, _ index: Int32, _ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence
  ) -> [Int32] {
    switch place {
    case .subject:
      if verb.isPassive {
        let doers = phrases(pack.marks.by, of: index, clause, sentence)
        let behind = doers.filter { sentence.nounGroups[Int($0)].first > verb.main }
        return behind.isEmpty ? doers : behind
      }
      return clause.subject >= 0 ? [clause.subject] : []
    case .object:
      if verb.isPassive { return clause.subject >= 0 ? [clause.subject] : [] }
      if clause.object >= 0 { return [clause.object] }
      return []
    case .second:
      // "gave Kyiv tanks": the first of two objects receives.
      if verb.isPassive {
        return clause.object >= 0 && clause.subject >= 0 ? [clause.subject] : []
      }
      return clause.secondObject >= 0 && clause.object >= 0 ? [clause.object] : []
    case .preposition(let lexeme):
      let found = phrases(lexeme, of: index, clause, sentence)
      guard verb.isPassive, lexeme == pack.marks.by else { return found }
      // "a move by X was rejected by Y": Y did it.
      return found.filter { sentence.nounGroups[Int($0)].first < verb.first }
    case .clause:
      guard !verb.isPassive else { return [] }
      return sentence.clauses.filter { $0.kind == .complement && $0.parent == index }
        .map(\.subject).filter { $0 >= 0 }
    case .deed: return deed(of: index, sentence)
    case .speaker:
      // "responded to claims that X": whose claims they are.
      if clause.completes >= 0, sentence.phrases.contains(where: { $0.group == clause.completes }) {
        let claimer = sentence.nounGroups[Int(clause.completes)].possessor
        return claimer >= 0 ? [claimer] : []
      }
      let telling = telling(clause, verb, sentence)
      guard telling >= 0 else { return clause.accordingTo >= 0 ? [clause.accordingTo] : [] }
      let speaker = sentence.clauses[Int(telling)].subject
      return speaker >= 0 ? [speaker] : []
    case .topic:
      let telling = telling(clause, verb, sentence)
      guard telling >= 0, meansSomebody(clause.subject, sentence) else { return [] }
      let says = sentence.verbGroups[Int(sentence.clauses[Int(telling)].verb)].main
      return sentence.phrases.filter {
        $0.clause == telling && $0.preposition == pack.marks.ofWord && $0.unit > says
      }.map(\.group)
    case .possessor, .head, .prefix: return []
    }
  }

  /// *it is shameful to …*, *it would be shameful if …*: the pronoun only stands for what follows.
  private func isAnticipated(_ clause: Clause, _ sentence: Sentence) -> Bool {
    guard clause.subject >= 0 else { return false }
    let head = sentence.units[Int(sentence.nounGroups[Int(clause.subject)].head)]
    return head.tag == .pronoun && pack.pronouns[head.lexeme] == .thing
      && sentence.clauses.contains {
        $0.parent >= 0 && sentence.clauses[Int($0.parent)].verb == clause.verb
          && ($0.kind == .infinitive || $0.kind == .complement
            || $0.kind == .adverbial && pack.isConditional($0.marker))
      }
  }

  /// *he*, *the man*: but no storm.
  private func meansSomebody(_ group: Int32, _ sentence: Sentence) -> Bool {
    guard group >= 0 else { return false }
    let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    return head.tag == .pronoun
      || head.mention < 0 && !pack.lexicon.nounClass(head.lemma).isDisjoint(with: .describing)
  }

  /// The clause that tells who says this one, in a quotation or behind a verb of saying (*said that
  /// X is a coward*), or -1.
  private func telling(_ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Int32 {
    if isAnticipated(clause, sentence) { return -1 }
    if clause.reporter >= 0 {
      let isQuoted =
        sentence.units[Int(verb.main)].isQuoted
        // "X, he wrote, is “a coward”"
        || clause.object >= 0
          && sentence.units[Int(sentence.nounGroups[Int(clause.object)].head)].isQuoted
      if isQuoted || says(clause.reporter, sentence) { return clause.reporter }
    }
    guard clause.kind == .complement, clause.parent >= 0, says(clause.parent, sentence) else {
      return -1
    }
    return clause.parent
  }

  private func says(_ clause: Int32, _ sentence: Sentence) -> Bool {
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)]
    return pack.lexicon.verbClass(verb.lemma).contains(.say) && !verb.isNegated && !verb.isPassive
  }

  /// The noun groups that the infinitive behind a verb acts upon, unless it helps them.
  func deed(of index: Int32, _ sentence: Sentence) -> [Int32] {
    let act = sentence.clauses.firstIndex { $0.kind == .infinitive && $0.parent == index }
    guard let act else { return [] }
    let clause = sentence.clauses[act]
    let verb = sentence.verbGroups[Int(clause.verb)]
    guard !verb.isPassive, !verb.isNegated, !pack.supports(verb.lemma) else { return [] }
    let phrases = sentence.phrases.filter { phrase in
      phrase.clause == Int32(act) && pack.leadsToDeed(phrase.preposition)
        && !sentence.nounGroups[Int(phrase.group)].isTime
    }
    return ([clause.object] + phrases.map(\.group)).filter { $0 >= 0 }
  }

  /// Whether a gerund right behind the noun group, or the list that it begins, tells what it does.
  private func acts(_ group: Int32, _ sentence: Sentence) -> Bool {
    let end = sentence.nounGroups[Int(sentence.lastMember(of: group))].end
    return sentence.verbGroups.contains { $0.first == end && $0.form == .gerund }
  }

  func phrases(
    _ preposition: Lexeme, of index: Int32, _ clause: Clause, _ sentence: Sentence
  ) -> [Int32] {
    let verb = sentence.verbGroups[Int(clause.verb)]
    let found = sentence.phrases.filter {
      guard $0.preposition == preposition, !sentence.nounGroups[Int($0.group)].isTime else {
        return false
      }
      // ", to the fury of X": an aside; ", to whom Y sold": none.
      let isAside =
        !$0.continues && $0.unit > 0 && sentence.units[Int($0.unit) - 1].tag == .comma
        && sentence.units[Int($0.unit) + 1].tag != .relative
      if isAside, preposition == pack.marks.to { return false }
      // ", with X accusing Y": a clause of its own.
      if isAside, preposition == pack.marks.with, acts($0.group, sentence) { return false }
      // "Sanctions on Sudra were eased": what hangs on the passive's subject belongs to its object.
      if verb.isPassive, clause.subject >= 0, $0.after == clause.subject { return true }
      if preposition == pack.marks.ofWord, isNested($0, sentence) { return false }
      if isTargetOfGrounds($0, sentence) { return false }
      if preposition == pack.marks.to, leadsToEvent($0, sentence) { return false }
      if preposition == pack.marks.from, givesHelp($0, sentence) { return false }
      // "armed X, its partner against Y": X's foe.
      if $0.after >= 0, sentence.nounGroups[Int($0.after)].appositionOf >= 0,
        pack.isRole(sentence.units[Int(sentence.nounGroups[Int($0.after)].head)].lemma)
      {
        return false
      }
      return $0.clause == index && ($0.unit > verb.main || clause.kind == .relative)
    }
    // "blamed the attack on X on Y": on Y; but "took a swipe at X at a rally".
    let isObjects =
      found.count == 2 && found[0].after == clause.object && clause.object >= 0
      && !tellsOccasion(found[1].group, sentence)
    return (isObjects && found[1].after == found[0].group ? Array(found[1...]) : found)
      .map(\.group)
  }

  /// *a rally*, *the border*: nobody.
  private func tellsOccasion(_ number: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(sentence.nounGroups[Int(number)].head)]
    return head.mention < 0 && head.tag == .noun
      && pack.lexicon.nounClass(head.lemma)
        .isDisjoint(with: NounClass.describing.union(.acting).union([.people, .organ]))
  }

  /// *took the town with help from X*: who helped.
  private func givesHelp(_ phrase: Phrase, _ sentence: Sentence) -> Bool {
    guard phrase.after >= 0,
      sentence.phrases.contains(where: {
        $0.group == phrase.after && $0.preposition == pack.marks.with
      })
    else { return false }
    let noun = sentence.units[Int(sentence.nounGroups[Int(phrase.after)].head)].lemma
    return pack.constructions(for: noun, .noun)?.contains {
      pack.constructions[Int($0)].relation.stance == .support
    } == true
  }

  /// *promised him money on a visit to X*: where the visit went.
  private func leadsToEvent(_ phrase: Phrase, _ sentence: Sentence) -> Bool {
    guard phrase.after >= 0 else { return false }
    let event = sentence.units[Int(sentence.nounGroups[Int(phrase.after)].head)].lemma
    return pack.lexicon.nounClass(event).contains(.event)
      && sentence.phrases.contains {
        $0.group == phrase.after && $0.preposition == pack.marks.on
      }
  }

  /// *imposed sanctions over X's attack on Y*: Y is attacked, and not sanctioned.
  func isTargetOfGrounds(_ phrase: Phrase, _ sentence: Sentence) -> Bool {
    guard phrase.after >= 0,
      let grounds = sentence.phrases.first(where: { $0.group == phrase.after }),
      pack.givesGrounds(grounds.preposition),
      // "claimed responsibility for a raid on Y", but "retaliation for X's raid on Y"
      grounds.preposition != pack.marks.forWord
        || resolver.hasOwner(sentence.nounGroups[Int(phrase.after)], sentence)
    else { return false }
    let act = sentence.units[Int(sentence.nounGroups[Int(phrase.after)].head)].lemma
    return pack.constructions(for: act, .noun)?.contains {
      pack.constructions[Int($0)].target.contains(.preposition(phrase.preposition))
    } ?? false
  }

  /// *looted the port with the help of X*: the help's, and not the port's.
  private func isNested(_ phrase: Phrase, _ sentence: Sentence) -> Bool {
    guard phrase.after >= 0,
      let host = sentence.phrases.first(where: { $0.group == phrase.after }),
      host.preposition == pack.marks.with
    else { return false }
    let act = sentence.units[Int(sentence.nounGroups[Int(host.group)].head)].lemma
    return pack.constructions(for: act, .noun) != nil
  }
}
