import EntenteModel

/// Whom the text has named so far, and how near each stands.
extension ReferenceResolver {
  func candidates(
    before unit: Int32, isPlural: Bool = false, _ sentence: Sentence, _ discourse: Discourse
  ) -> [Candidate] {
    var found: [Candidate] = []
    for (number, group) in sentence.nounGroups.enumerated() where group.end <= unit {
      if group.referent >= 0 {
        found.append(
          Candidate(
            actor: group.referent, weight: weight(of: group, before: unit, isPlural, sentence),
            position: group.head))
        continue
      }
      if isPlural, let owner = ownerOfMen(Int32(number), sentence),
        // "recognised X as Y's rulers": they are X.
        !sentence.phrases.contains(where: {
          $0.group == number && $0.preposition == pack.marks.as
        })
      {
        found.append(
          Candidate(
            actor: owner, weight: weight(of: group, before: unit, isPlural, sentence),
            position: group.head,
            isPlural: true))
        continue
      }
      guard let mention = mention(of: group, sentence), mention.meaning != .place,
        !isWhere(Int32(number), mention, sentence, discourse)
      else { continue }
      found.append(
        Candidate(
          actor: mention.actor, weight: weight(of: group, before: unit, isPlural, sentence),
          position: group.head, isPlural: isOwned(group, sentence)))
    }
    for naming in discourse.namings.reversed() {
      let distance = sentence.number - naming.sentence
      guard distance >= 1 else { continue }
      guard distance <= Self.span else { break }
      found.append(
        Candidate(
          actor: naming.actor,
          weight: (naming.isTopic ? 36 : naming.isSubject ? 34 : 20) - Int(distance) * 8,
          position: -distance, isPlural: naming.isPlural))
    }
    return found
  }

  /// *Kenyan soldiers*: several of a state, which *they* can mean.
  func isOwned(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(group.head)]
    guard head.mention >= 0 else { return head.isPlural }
    let mention = sentence.mentions[Int(head.mention)]
    // "the British", "the Chadians", but not "the Chadian"
    return mention.meaning == .demonym && group.isDefinite
      && !pack.personDemonyms.contains(sentence.tokens[Int(mention.end) - 1].lexeme)
  }

  /// *X's troops*, *supporters of X*, *the Kenyan pilots*: whose they are, for whom *they* stands.
  func ownerOfMen(_ number: Int32, _ sentence: Sentence) -> ActorNumber? {
    let group = sentence.nounGroups[Int(number)]
    let head = sentence.units[Int(group.head)]
    guard head.mention < 0, head.isPlural else { return nil }
    let nounClass = pack.lexicon.nounClass(head.lemma)
    // "X's ELN guerrillas": the ELN's.
    let isNamed = group.head > group.first && sentence.actor(at: group.head - 1) != nil
    if group.possessor >= 0, !isNamed {
      // "X's guerrillas" do not stand for X.
      let areOwn = !nounClass.isDisjoint(with: .acting) && !pack.standsAlone(head.lemma)
      return areOwn ? sentence.actor(ofGroup: group.possessor) : nil
    }
    if !nounClass.isDisjoint(with: [.follower, .force]),
      let owner = sentence.phrase(behind: number, pack.marks.ofWord)
    {
      return sentence.actor(ofGroup: owner.group)
    }
    guard !nounClass.isDisjoint(with: .acting), group.head > group.first,
      let mention = mention(of: group, sentence), mention.meaning == .demonym
    else { return nil }
    return mention.actor
  }

  /// The name that heads a group, or that owns the forces it names (*the Wagner convoy*).
  func mention(of group: NounGroup, _ sentence: Sentence) -> ActorMention? {
    let head = sentence.units[Int(group.head)]
    if head.mention >= 0 { return sentence.mentions[Int(head.mention)] }
    let nounClass = pack.lexicon.nounClass(head.lemma)
    guard group.head > group.first else { return nil }
    let before = sentence.units[Int(group.head) - 1]
    // "ELN guerrillas", but not "Colombian guerrillas"
    let areOfGroup =
      head.isPlural && nounClass.contains(.group) && before.mention >= 0
      && !pack.isState(sentence.mentions[Int(before.mention)].actor)
    guard
      areOfGroup
        || !nounClass.isDisjoint(with: .acting) || head.isPlural && nounClass.contains(.person)
        // "the Lantern movement"
        || ActorResolver(pack: pack, day: day).namedGroup(group, sentence) != nil
    else { return nil }
    return before.mention >= 0 ? sentence.mentions[Int(before.mention)] : nil
  }

  /// Subjects of main clauses first, then possessors, other subjects and the rest.
  private func weight(
    of group: NounGroup, before unit: Int32, _ isPlural: Bool, _ sentence: Sentence
  ) -> Int {
    // "Russia and China …, and it …": one of two is seldom meant.
    if !isPlural, isCoordinated(group, sentence) { return 36 }
    var weight = group.role == .possessor ? 45 : 40
    for clause in sentence.clauses where clause.subject == group.coordination {
      let isInner =
        clause.kind == .gerund
        ? !isIn(clause, unit, sentence) : clause.kind == .relative || clause.kind == .participle
      weight = max(weight, isInner ? 47 : 60)
    }
    return weight
  }

  /// *accused X of arming its foes*: inside what the gerund tells, whose subject comes first there.
  private func isIn(_ clause: Clause, _ unit: Int32, _ sentence: Sentence) -> Bool {
    let verb = sentence.verbGroups[Int(clause.verb)]
    return verb.first < unit
      && !sentence.verbGroups.contains {
        $0.form == .finite && $0.first >= verb.end && $0.first < unit
      }
  }

  private func isCoordinated(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    group.conjunct >= 0
      || group.coordination >= 0
        && sentence.nounGroups[Int(group.coordination)].head != group.head
  }

  func best(of found: [Candidate]) -> ActorNumber? {
    guard let top = found.max(by: { $0.weight < $1.weight }) else { return nil }
    let rivals = Set(found.filter { $0.weight == top.weight }.map(\.actor))
    if rivals.count == 1 { return top.actor }
    // As good by weight: the one named again elsewhere, else no guess.
    let repeated = rivals.filter { rival in found.filter { $0.actor == rival }.count > 1 }
    return repeated.count == 1 ? repeated.first : nil
  }

  /// *at Wan Hai*: an unknown name that only tells where.
  func isWhere(
    _ number: Int32, _ mention: ActorMention, _ sentence: Sentence, _ discourse: Discourse
  ) -> Bool {
    guard discourse.isProvisional(mention.actor), !mention.isGiven,
      pack.kind(of: mention.actor, discourse) == .unknown, !discourse.hasNamed(mention.actor)
    else { return false }
    return sentence.phrases.contains {
      $0.group == number && pack.isLocative($0.preposition) && $0.preposition != pack.marks.from
    }
  }

  /// Those of a coordination that are named, in text order: the last one before a place.
  func joined(in sentence: Sentence, before unit: Int32 = Int32.max) -> [ActorNumber]? {
    if sentence.clauses.isEmpty { return listed(in: sentence) }
    for (number, group) in sentence.nounGroups.enumerated().reversed()
    where group.conjunct >= 0 && group.coordination == Int32(number) && group.end <= unit {
      var found: [ActorNumber] = []
      var member = Int32(number)
      while member >= 0, sentence.nounGroups[Int(member)].end <= unit {
        let group = sentence.nounGroups[Int(member)]
        // "the Lantern party and the Front"
        let named =
          sentence.actor(at: group.head)
          ?? (group.isDefinite ? mention(of: group, sentence)?.actor : nil)
        if let actor = named, !found.contains(actor) {
          found.append(actor)
        }
        member = sentence.nounGroups[Int(member)].conjunct
      }
      if found.count > 1 { return found }
    }
    return nil
  }

  /// *X and Y waited.*: those whom a sentence begins with, where clauses were not looked for.
  func leadingList(in sentence: Sentence) -> [ActorNumber]? {
    guard sentence.clauses.isEmpty, let first = sentence.nounGroups.first,
      let found = listed(in: sentence), sentence.actor(at: first.head) == found.first
    else { return nil }
    return found
  }

  /// As ``joined(in:before:)``, by commas and *and* alone, where clauses were not looked for.
  private func listed(in sentence: Sentence) -> [ActorNumber]? {
    guard sentence.units.contains(where: { $0.lexeme == pack.marks.andWord }) else { return nil }
    var found: [ActorNumber] = []
    var isLast = false
    var end: Int32 = 0
    for group in sentence.nounGroups {
      guard let actor = sentence.actor(at: group.head), group.first >= end else { continue }
      let between = sentence.units[Int(end)..<Int(group.first)]
      let joins =
        !found.isEmpty && !isLast && !between.isEmpty
        && between.allSatisfy { $0.tag == .comma || $0.lexeme == pack.marks.andWord }
      if !joins {
        if isLast { break }
        found = []
      }
      isLast = joins && between.contains { $0.lexeme == pack.marks.andWord }
      found.append(actor)
      end = group.end
    }
    return isLast && found.count > 1 ? found : nil
  }
}
