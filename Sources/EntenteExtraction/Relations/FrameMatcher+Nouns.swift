import EntenteModel

/// Act nouns, alone or carried by a verb: *support for*, *launched an attack on*.
extension FrameMatcher {
  func nounFrames(
    _ number: Int32, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    let group = sentence.nounGroups[Int(number)]
    let head = sentence.units[Int(group.head)]
    guard head.mention < 0, head.tag == .noun, !isSpoken(for: number, sentence),
      let candidates = pack.constructions(for: head.lemma, .noun)
    else { return }
    trace?.look(at: group.head)
    var longest = -1
    let before = group.head > 0 ? sentence.units[Int(group.head) - 1] : nil
    for place in candidates.indices
    where pack.canFire(place, among: words) && pack.canStand(place, behind: before) {
      let candidate = candidates[place]
      let construction = pack.constructions[Int(candidate)]
      guard construction.fixed.isEmpty || precedes(construction.fixed, group.head, sentence),
        construction.fixed.count >= longest, !isBarred(construction, sentence, &trace),
        !isBarredNoun(construction, group, sentence)
      else { continue }
      let known = sentence.rawClaims.count
      fillNoun(construction, candidate, number, group, &sentence, text, &discourse, &trace)
      if sentence.rawClaims.count > known { longest = construction.fixed.count }
    }
  }

  /// Whether an idiom has already read the noun with its verb (*withdrew its recognition*).
  func isSpoken(for number: Int32, _ sentence: Sentence) -> Bool {
    let head = sentence.nounGroups[Int(number)].head
    let owner = sentence.nounGroups[Int(number)].possessor
    return sentence.rawClaims.contains { claim in
      // "joined X's embargo on Y": X's own is told as well.
      if owner >= 0, claim.relation != .concede,
        !sentence.nounGroups[Int(owner)].holds(claim.source.first),
        !sentence.nounGroups[Int(owner)].holds(claim.target.first)
      {
        return false
      }
      // "lifted its sanctions": no more than that.
      guard claim.clause >= 0,
        pack.constructions[Int(claim.construction)].trigger == .phrase
          || claim.relation == .concede
      else { return false }
      let clause = sentence.clauses[Int(claim.clause)]
      // "called X's raid on Y a disgrace": the raid was done, whatever it is called.
      if clause.object == number, head + 1 != claim.cueEnd,
        pack.lexicon.verbClass(sentence.verbGroups[Int(clause.verb)].lemma).contains(.name)
      {
        return false
      }
      // "walked out of its alliance"
      if claim.cueFirst <= head, head < claim.cueEnd { return true }
      // "X's ban on Y won applause": the act of another.
      let isPassive = sentence.verbGroups[Int(clause.verb)].isPassive
      return clause.object == number || clause.secondObject == number
        || isPassive && clause.subject == number
    }
  }

  func isBarredNoun(
    _ construction: Construction, _ group: NounGroup, _ sentence: Sentence
  ) -> Bool {
    for words in construction.unless where self.words.mayContain(words[0]) {
      if follows(words, from: group.head + 1, sentence) != nil { return true }
      for index in group.first..<group.end
      where sentence.units[Int(index)].lexeme == words[0]
        || sentence.units[Int(index)].lemma == words[0]
      {
        return true
      }
    }
    return false
  }

  private func fillNoun(
    _ construction: Construction, _ candidate: Int32, _ number: Int32, _ group: NounGroup,
    _ sentence: inout Sentence, _ text: borrowing Span<UInt8>, _ discourse: inout Discourse,
    _ trace: inout FrameTrace?
  ) {
    let setting = setting(of: number, sentence)
    let framing = framing(of: number, sentence)
    if setting == .blocked || framing.isBlocked {
      trace?.refuse(construction, .asked)
      return
    }
    var act = NounAct(
      targets: nounRoles(
        construction.target, as: .target, number, group, setting, sentence, text, &discourse),
      sources: nounRoles(
        construction.source, as: .source, number, group, setting, sentence, text, &discourse),
      isNegated: group.isNegated != framing.isNegated)
    if construction.isMutual, let pair = joinedPair(before: group.head, in: group, sentence) {
      (act.sources, act.targets) = ([pair.0], [pair.1])
    }
    place(&act, in: setting, construction, number, group, sentence, text, &discourse)
    findAim(of: &act, number, group, sentence, text, &discourse)
    findUndergoer(of: &act, construction, number, group, sentence, text, &discourse)
    findDoers(of: &act, construction, number, group, setting, framing, sentence, text, &discourse)
    let selves = act.sources.map(\.actor)
    if !act.targets.isEmpty, act.targets.allSatisfy({ selves.contains($0.actor) }),
      act.targets != act.sources
    {
      // "Frazier quit in disgust at his remarks": somebody else's.
      act.targets = nounRoles(
        construction.target, as: .target, number, group, setting, sentence, text, &discourse,
        excluding: selves)
    }
    // "the objections of X and Y": those who object, and nobody they object to.
    if !construction.isMutual, act.targets == act.sources { act.targets = [] }
    if act.attribution == .none { act.attribution = framing.attribution }
    act.modality = framing.modality ?? act.modality
    if !construction.neededKinds.isEmpty {
      act.targets.removeAll {
        let kind = pack.kind(of: $0.actor, discourse)
        return !construction.neededKinds.contains(kind) && kind != .unknown
      }
    }
    trace?.check(construction, act.sources, act.targets)
    let cue = (group.head - Int32(construction.fixed.count), group.head + 1)
    claim(act, of: number, construction, candidate, cue, &sentence)
  }

  /// *the X-Y alliance*: whom the two names before the noun name.
  private func joinedPair(
    before head: Int32, in group: NounGroup, _ sentence: Sentence
  ) -> (Filler, Filler)? {
    for index in group.first..<max(head - 1, group.first) {
      guard sentence.units[Int(index) + 1].isJoined, let first = sentence.actor(at: index),
        let second = sentence.actor(at: index + 1), first != second
      else { continue }
      return (
        Filler(actor: first, first: index, end: index + 1),
        Filler(actor: second, first: index + 1, end: index + 2)
      )
    }
    return nil
  }

  /// A claim for every source and target; of what is mutual, one each way.
  private func claim(
    _ act: NounAct, of number: Int32, _ construction: Construction, _ candidate: Int32,
    _ cue: (Int32, Int32), _ sentence: inout Sentence
  ) {
    func add(_ source: Filler, _ target: Filler, isReturned: Bool = false) {
      self.add(
        source, target, construction, candidate, cue, act.clause, &sentence,
        relation: act.relation, isPresupposed: act.isPresupposed, modality: act.modality,
        isNegated: act.isNegated, isReturned: isReturned, held: act.attribution)
    }
    if construction.isMutual, act.targets.isEmpty || act.sources.isEmpty {
      // "quarrel with inflation": not with each other.
      guard !hasOtherSide(construction, number, sentence) else { return }
      // "its feud with X and Y": nobody says that they feud with each other.
      for first in act.sources {
        for second in act.sources { add(first, second) }
      }
      return
    }
    for source in act.sources {
      for target in act.targets {
        add(source, target)
        if construction.isMutual { add(target, source, isReturned: true) }
      }
    }
  }

  /// Whether something stands where the other side would.
  private func hasOtherSide(
    _ construction: Construction, _ number: Int32, _ sentence: Sentence
  ) -> Bool {
    sentence.phrases.contains { phrase in
      phrase.after == number && !sentence.nounGroups[Int(phrase.group)].isTime
        && phrase.preposition != pack.marks.ofWord
        && construction.target.contains(.preposition(phrase.preposition))
    }
  }
}
