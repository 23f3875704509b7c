import EntenteModel

/// Finds whom a pronoun or description means, in the sentence so far and the document before it.
///
/// Agreement first, then recency with subjects preferred (in the line of Lappin and Leass 1994);
/// no answer when two candidates are as good.
struct ReferenceResolver {
  /// How many sentences back a referent may be.
  static let span: Int32 = 3
  /// What a name gains that the pronoun's own clause acts upon: enough to go before the subject of
  /// a clause around it.
  static let besideGain = 25
  /// What somebody gains who has spoken before, where the pronoun speaks: enough to go before another
  /// subject.
  static let speakerGain = 5
  let pack: LanguagePack
  /// Day of publication, as days since 1970.
  var day: Int32?

  struct Candidate {
    let actor: ActorNumber
    var weight: Int
    let position: Int32
    /// Named by its people: *Kenyan soldiers*.
    var isPlural = false
  }

  func pronoun(
    _ lexeme: Lexeme, at unit: Int32, _ sentence: Sentence, _ discourse: Discourse,
    excluding: [ActorNumber]
  ) -> [Filler] {
    guard let means = pack.pronouns[lexeme] else { return [] }
    let here = Filler(actor: -1, first: unit, end: unit + 1)
    if means == .speaker {
      guard let speaker = speaker(at: unit, sentence, discourse) else { return [] }
      return [Filler(actor: speaker, first: here.first, end: here.end)]
    }
    if means == .eachOther { return together(before: unit, sentence, discourse) }
    var excluding = excluding
    if sentence.units[Int(unit)].isQuoted, let speaker = speaker(at: unit, sentence, discourse) {
      // Whoever speaks says "I" and "we" of himself and his side.
      excluding += ActorResolver(pack: pack, day: day).side(of: speaker, discourse)
    }
    if meansAct(at: unit, means, sentence) { return [] }
    if let related = relatedTo(unit, sentence) { excluding.append(related) }
    if let topic = topic(at: unit, means, sentence) {
      let actor = topic.referent >= 0 ? topic.referent : mention(of: topic, sentence)?.actor
      guard let actor, !excluding.contains(actor) else { return [] }
      return [Filler(actor: actor, first: here.first, end: here.end)]
    }
    if pack.meansTwo(lexeme), sentence.units[Int(unit)].tag == .pronoun {
      return both(at: unit, sentence, discourse, excluding: excluding)
    }
    if means == .many, !isCounted(unit, sentence),
      let several = coordination(before: unit, sentence, discourse)
    {
      return several.filter { !excluding.contains($0) }
        .map { Filler(actor: $0, first: here.first, end: here.end) }
    }
    if let warned = warned(around: unit, sentence), !excluding.contains(warned.actor),
      agrees(warned.actor, isPlural: warned.isPlural, means, discourse)
    {
      return [Filler(actor: warned.actor, first: here.first, end: here.end)]
    }
    if let one = judged(around: unit, sentence) ?? supplied(at: unit, sentence)
      ?? defended(at: unit, sentence),
      !excluding.contains(one), agrees(one, isPlural: means == .many, means, discourse),
      means != .many || pack.kind(of: one, discourse) != .person
    {
      return [Filler(actor: one, first: here.first, end: here.end)]
    }
    if let sayer = sayer(around: unit, sentence), !excluding.contains(sayer.actor),
      !isLessCertain(sayer.actor, means, before: unit, sentence, discourse),
      agrees(sayer.actor, isPlural: sayer.isPlural, means, discourse)
    {
      return [Filler(actor: sayer.actor, first: here.first, end: here.end)]
    }
    if let doer = doer(over: unit, sentence), !excluding.contains(doer.actor),
      agrees(doer.actor, isPlural: doer.isPlural, means, discourse)
    {
      return [Filler(actor: doer.actor, first: here.first, end: here.end)]
    }
    if let host = partner(of: unit, sentence), !excluding.contains(host.actor),
      means == .many || agrees(host.actor, isPlural: host.isPlural, means, discourse)
    {
      return [Filler(actor: host.actor, first: here.first, end: here.end)]
    }
    if means == .many, let persons = joinedPersons(before: unit, sentence, discourse, excluding) {
      return persons.map { Filler(actor: $0, first: here.first, end: here.end) }
    }
    let interrupted = interrupted(by: unit, sentence)
    var found = candidates(before: unit, isPlural: means == .many, sentence, discourse).filter {
      !excluding.contains($0.actor) && $0.position != interrupted?.head
        && !isOrgan($0.actor, of: excluding, discourse)
        && agrees($0.actor, isPlural: $0.isPlural, means, discourse)
    }
    if means == .many, let together = togetherBefore(found, sentence, discourse, excluding) {
      return together.map { Filler(actor: $0, first: here.first, end: here.end) }
    }
    if interrupted != nil {
      let speakers = speakers(before: unit, sentence)
      for index in found.indices where speakers.contains(found[index].position) {
        found[index].weight += Self.speakerGain
      }
    }
    let beside = means == .many ? [] : actedUpon(beside: unit, sentence)
    for index in found.indices where beside.contains(found[index].position) {
      found[index].weight += Self.besideGain
    }
    guard
      let best = found.isEmpty ? ahead(of: unit, means, sentence, discourse) : best(of: found),
      !excluding.contains(best)
    else { return [] }
    return [Filler(actor: best, first: here.first, end: here.end)]
  }

  /// *X and Y fled. Z condemned them*: both, where nobody else can be meant.
  private func togetherBefore(
    _ found: [Candidate], _ sentence: Sentence, _ discourse: Discourse, _ excluding: [ActorNumber]
  ) -> [ActorNumber]? {
    let together = discourse.togetherNamed
    guard sentence.number - together.sentence == 1, together.actors.count > 1,
      found.allSatisfy({ together.actors.contains($0.actor) }),
      together.actors.allSatisfy({ !excluding.contains($0) }),
      Set(together.actors.map { pack.kind(of: $0, discourse) }).count == 1
    else { return nil }
    return together.actors
  }

  /// *nearly all of them*, *two of them*: things that are counted, sooner than two who were named.
  private func isCounted(_ unit: Int32, _ sentence: Sentence) -> Bool {
    guard unit > 1, sentence.units[Int(unit) - 1].lexeme == pack.marks.ofWord else { return false }
    let quantity = sentence.units[Int(unit) - 2]
    return !pack.meansTwo(quantity.lexeme)
      && (quantity.tag == .number || quantity.tag == .pronoun || quantity.tag == .determiner
        || pack.isQuantity(quantity.lexeme))
  }

  /// *arrested X and Y while Z, who had sheltered them, …*: persons, whom only *and* makes several,
  /// with no group beside them.
  private func joinedPersons(
    before unit: Int32, _ sentence: Sentence, _ discourse: Discourse, _ excluding: [ActorNumber]
  ) -> [ActorNumber]? {
    let last = discourse.lastJoined
    guard
      let persons = joined(in: sentence, before: unit)
        ?? (sentence.number - last.sentence == 1 ? last.actors : nil),
      persons.count > 1,
      persons.allSatisfy({
        pack.kind(of: $0, discourse) == .person && !excluding.contains($0)
      })
    else { return nil }
    let others = candidates(before: unit, isPlural: true, sentence, discourse).filter {
      ($0.position >= 0 || -$0.position <= 1)
        && agrees($0.actor, isPlural: $0.isPlural, .many, discourse)
    }
    return others.isEmpty ? persons : nil
  }

  /// Whether the actor's gender is not known, and that of another near one is the pronoun's.
  private func isLessCertain(
    _ actor: ActorNumber, _ means: PronounMeaning, before unit: Int32, _ sentence: Sentence,
    _ discourse: Discourse
  ) -> Bool {
    let gender: Gender
    switch means {
    case .male: gender = .male
    case .female: gender = .female
    default: return false
    }
    guard pack.gender(of: actor, discourse) == .unknown else { return false }
    return candidates(before: unit, sentence, discourse).contains {
      $0.actor != actor && $0.position >= -1 && pack.gender(of: $0.actor, discourse) == gender
    }
  }

  /// A ministry of theirs, for which *they* do not stand either.
  private func isOrgan(
    _ actor: ActorNumber, of owners: [ActorNumber], _ discourse: Discourse
  ) -> Bool {
    guard pack.kind(of: actor, discourse) == .institution else { return false }
    if discourse.isProvisional(actor) {
      return owners.contains(discourse.provisional(actor).parent)
    }
    return pack.country(of: actor).map(owners.contains) ?? false
  }

  private func speaker(
    at unit: Int32, _ sentence: Sentence, _ discourse: Discourse
  ) -> ActorNumber? {
    guard sentence.units[Int(unit)].isQuoted else { return nil }
    for clause in sentence.clauses where clause.subject >= 0 {
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard !sentence.units[Int(verb.main)].isQuoted,
        !pack.lexicon.verbClass(verb.lemma).isDisjoint(with: [.say, .allege])
      else { continue }
      if let actor = self.subject(of: clause, sentence, discourse) { return actor }
    }
    return sentence.speaker >= 0 ? sentence.speaker : nil
  }

  /// Whom the subject of a clause of saying stands for.
  func subject(of clause: Clause, _ sentence: Sentence, _ discourse: Discourse) -> ActorNumber? {
    if let actor = sentence.actor(ofGroup: clause.subject) { return actor }
    if let named = named(beside: clause.subject, sentence) { return named }
    let subject = sentence.nounGroups[Int(clause.subject)]
    if subject.referent >= 0 { return subject.referent }
    let head = sentence.units[Int(subject.head)]
    guard head.tag == .pronoun, !head.isQuoted, pack.pronouns[head.lexeme] != .speaker else {
      return nil
    }
    return pronoun(head.lexeme, at: subject.head, sentence, discourse, excluding: []).first?.actor
  }

  /// The name that explains a noun group.
  private func named(beside group: Int32, _ sentence: Sentence) -> ActorNumber? {
    for other in sentence.nounGroups where other.appositionOf == group {
      if let actor = sentence.actor(at: other.head) { return actor }
    }
    return nil
  }

  /// The actors of the last coordinated subject before a place, in this sentence or the one before.
  private func coordination(
    before unit: Int32, _ sentence: Sentence, _ discourse: Discourse
  ) -> [ActorNumber]? {
    if let here = coordinatedSubject(in: sentence, before: unit) { return here }
    let together = discourse.togetherNamed
    guard sentence.number - together.sentence == 1,
      !sentence.nounGroups.contains(where: {
        $0.end <= unit && $0.role == .subject && !$0.isPronoun
      })
    else { return nil }
    return together.actors
  }

  /// Those whom *each other* means: the coordinated subject, each by its own name, or *the two
  /// sides*.
  private func together(
    before unit: Int32, _ sentence: Sentence, _ discourse: Discourse
  ) -> [Filler] {
    if let here = coordinatedFillers(in: sentence, before: unit) { return here }
    let subject = sentence.nounGroups.last { $0.end <= unit && $0.role == .subject }
    // "Each side", as if it were "both sides".
    let areBoth = subject.map { sentence.units[Int($0.first)].lexeme == pack.marks.both } ?? false
    if let subject, sentence.units[Int(subject.head)].mention < 0,
      areBoth || subject.isDefinite && sentence.units[Int(subject.head)].isPlural
    {
      let two = several(
        2, Description(subject, sentence, pack), before: subject.first, sentence, discourse,
        excluding: [])
      if !two.isEmpty {
        return two.map {
          areBoth
            ? Filler(actor: $0, first: unit, end: unit + 1)
            : Filler(actor: $0, first: subject.first, end: subject.head + 1)
              .trimmed(sentence, pack)
        }
      }
    }
    return (coordination(before: unit, sentence, discourse) ?? [])
      .map { Filler(actor: $0, first: unit, end: unit + 1) }
  }

  func coordinatedSubject(
    in sentence: Sentence, before unit: Int32 = Int32.max
  ) -> [ActorNumber]? {
    coordinatedFillers(in: sentence, before: unit)?.map(\.actor)
  }

  private func coordinatedFillers(in sentence: Sentence, before unit: Int32) -> [Filler]? {
    for (number, group) in sentence.nounGroups.enumerated().reversed()
    where group.conjunct >= 0 && group.coordination == Int32(number) && group.end <= unit
      && group.role == .subject
    {
      var found: [Filler] = []
      var member = Int32(number)
      while member >= 0 {
        var named = sentence.nounGroups[Int(member)]
        let next = named.conjunct
        // "its rival, the Front"
        if sentence.units[Int(named.head)].mention < 0,
          let name = sentence.nounGroups.first(where: {
            $0.appositionOf == member && sentence.actor(at: $0.head) != nil
          })
        {
          named = name
        }
        if let actor = sentence.actor(at: named.head)
          ?? (named.referent >= 0 ? named.referent : nil)
        {
          let head =
            named.possessor >= 0 ? sentence.nounGroups[Int(named.possessor)].head : named.head
          found.append(Filler(actor: actor, first: head, end: head + 1))
        }
        member = next
      }
      if !found.isEmpty { return found }
    }
    return nil
  }

  /// Whether the pronoun can stand for the actor; `isPlural` when its people are named.
  func agrees(
    _ actor: ActorNumber, isPlural: Bool = false, _ means: PronounMeaning, _ discourse: Discourse
  ) -> Bool {
    let kind = pack.kind(of: actor, discourse)
    switch means {
    case .male, .female:
      guard kind == .person || kind == .unknown && !isAcronym(actor, discourse) else {
        return false
      }
      let gender = pack.gender(of: actor, discourse)
      return gender == .unknown || (gender == .male) == (means == .male)
    case .thing: return kind != .person && kind != .people
    case .many: return isPlural || (kind != .person && kind != .state)
    case .speaker, .eachOther: return false
    }
  }

  /// *NRC*: what is written in capitals alone is no person's name.
  private func isAcronym(_ actor: ActorNumber, _ discourse: Discourse) -> Bool {
    let name = pack.name(of: actor, discourse)
    return name.utf8.count > 2 && name.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }
}

/// Whom a pronoun can mean.
enum PronounMeaning: String, Sendable {
  case male, female, thing, many, speaker
  case eachOther = "each-other"
}
