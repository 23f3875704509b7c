import EntenteModel

/// Whom a thing, an organ or an office belongs to.
extension ActorResolver {
  /// Whom the head belongs to: the possessor, the demonym or name before it, or the *of*-phrase.
  func owner(
    _ number: Int32, _ group: NounGroup, _ role: Role, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse, _ depth: Int,
    excluding: [ActorNumber]
  ) -> [Filler] {
    var unit = modifier(group, sentence)
    while unit >= 0, isNameOfPlace(unit, group, sentence, discourse) {
      unit = modifier(group, sentence, before: unit)
    }
    let further = unit >= 0 ? modifier(group, sentence, before: unit) : -1
    if further >= 0, isNameOfMake(unit, group, sentence, discourse) { unit = further }
    // "Ukraine's NATO bid" is Ukraine's, as is its "Syrian policy"; "Turkey's Syrian allies" are Syrians.
    if unit >= 0, group.possessor >= 0, let actor = sentence.actor(at: unit),
      modifiesForeign(unit, pack.kind(of: actor, discourse), sentence)
        || isNoActor(number, sentence)
          && sentence.mentions[Int(sentence.units[Int(unit)].mention)].meaning == .demonym
    {
      let owners = one(
        group.possessor, as: .target, sentence, text, &discourse, depth: depth + 1)
      if !owners.isEmpty { return owners }
    }
    if role == .target, unit >= 0, tellsWhere(unit, sentence),
      let doer = doer(of: number, group, sentence)
    {
      // "condemned the Vienna raid by X": X's.
      let found = fillers(
        of: doer, as: .source, sentence, text, &discourse, depth: depth + 1)
      if !found.isEmpty { return found }
    }
    if unit >= 0, let actor = sentence.actor(at: unit) {
      return [Filler(actor: actor, first: unit, end: unit + 1)]
    }
    if role == .target, let holder = joinedOwner(group, sentence) { return [holder] }
    let isSuffered =
      role == .target
      && (suffers(number, group, sentence, discourse) || isDoneBy(number, group, sentence))
    if group.possessor >= 0, !isSuffered {
      if isAgainstOwner(group, sentence) || isThirdParty(group, sentence) { return [] }
      return one(group.possessor, as: .target, sentence, text, &discourse, depth: depth + 1)
    }
    if group.pronounPossessor >= 0, !isSuffered {
      // "froze its own grant": nobody else's.
      if group.pronounPossessor + 1 < group.end,
        sentence.units[Int(group.pronounPossessor) + 1].lexeme == pack.marks.own
      {
        return []
      }
      let pronoun = sentence.units[Int(group.pronounPossessor)]
      // "stood by its ally", "would never recognise its former province": the subject's own.
      if isTheirOwn(group, pronoun.lexeme, sentence, discourse, excluding) {
        let other = counterpart(group, sentence, discourse, excluding)
        return other.map { [$0] } ?? []
      }
      if role == .target, defendsOwn(number, pronoun.lexeme, sentence, discourse, excluding) {
        return []
      }
      // "welcomed their resumption of ties with X": their own act, so it counts toward X.
      let owners = references.pronoun(
        pronoun.lexeme, at: group.pronounPossessor, sentence, discourse,
        excluding: excluding + possessors(of: excluding, sentence))
      if !owners.isEmpty || excluding.isEmpty { return owners }
    }
    if role == .target, let doer = doer(of: number, group, sentence) {
      // "the execution of four men by Y"
      let found = fillers(
        of: doer, as: .source, sentence, text, &discourse, depth: depth + 1)
      if !found.isEmpty { return found }
    }
    // "condemned the invasion of X": not X.
    let noun = sentence.units[Int(group.head)].lemma
    let isDone = pack.isDoneTo(sentence.units[Int(group.head)])
    let isReport = NounHold(pack.intentions[noun] ?? [], group).attribution != .none
    for phrase in sentence.phrases where phrase.after == number {
      guard
        phrase.preposition == pack.marks.ofWord && !isDone
          // "dismissed reports of X's raids": not X, as "the claims of X" would be.
          && (!isReport || sentence.actor(ofGroup: phrase.group) != nil)
          || (phrase.preposition == pack.marks.from && isActing(group, sentence))
          || role == .target && sendsPeople(phrase, group, sentence, discourse)
          // "brushed off an offer from X"
          || (role == .target && phrase.preposition == pack.marks.from
            && isSent(sentence.units[Int(group.head)].lemma))
          || (role == .target && pack.tellsBelonging(phrase.preposition)
            && pack.isTie(sentence.units[Int(group.head)].lemma))
      else { continue }
      var found = fillers(
        of: phrase.group, as: role, sentence, text, &discourse, excluding: excluding,
        depth: depth + 1)
      // "helicopters of X and of Y"
      for other in sentence.phrases where other.continues && other.after == number {
        found += fillers(
          of: other.group, as: role, sentence, text, &discourse, excluding: excluding,
          depth: depth + 1)
      }
      if !found.isEmpty { return found }
    }
    if rules(group, sentence) || role == .source && isOfficial(group, sentence),
      let seat = sentence.phrase(behind: number, pack.marks.in),
      let holder = sentence.actor(ofGroup: seat.group), pack.isState(holder)
    {
      // "police in Oman", "the government in Riyadh": all of it names the state.
      let place = sentence.nounGroups[Int(seat.group)].head
      return [
        Filler(actor: holder, first: group.first, end: place + 1).trimmed(sentence, pack)
      ]
    }
    if role == .source, isOfficial(group, sentence),
      let post = sentence.phrase(behind: number, pack.marks.at),
      let employer = sentence.actor(ofGroup: post.group),
      [.institution, .organisation, .state, .bloc].contains(pack.kind(of: employer, discourse))
    {
      // "prosecutors at the International Criminal Court", "officials at the White House"
      let name = sentence.nounGroups[Int(post.group)].head
      return [Filler(actor: employer, first: name, end: name + 1)]
    }
    guard role == .target else { return [] }
    if let owners = statedOwner(number, sentence, text, &discourse) { return owners }
    if let doer = references.doer(of: group, sentence, discourse), !excluding.contains(doer) {
      return [Filler(actor: doer, first: group.first, end: group.head + 1).trimmed(sentence, pack)]
    }
    // A place the caller gave as an actor owns what happens in it.
    for phrase in sentence.phrases
    where phrase.after == number && pack.isLocative(phrase.preposition) {
      let head = sentence.units[Int(sentence.nounGroups[Int(phrase.group)].head)]
      if head.mention >= 0, sentence.mentions[Int(head.mention)].isGiven {
        return [
          Filler(
            actor: sentence.mentions[Int(head.mention)].actor,
            first: sentence.nounGroups[Int(phrase.group)].head,
            end: sentence.nounGroups[Int(phrase.group)].head + 1)
        ]
      }
    }
    return []
  }

  /// *X's invasion by Y*: done to X.
  private func isDoneBy(_ number: Int32, _ group: NounGroup, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(group.head)]
    guard group.possessor >= 0, head.mention < 0, !pack.tellsContent(head.lemma),
      let owner = sentence.actor(ofGroup: group.possessor),
      let agent = sentence.phrase(behind: number, pack.marks.by),
      let doer = sentence.actor(ofGroup: agent.group)
    else { return false }
    return doer != owner && pack.constructions(for: head.lemma, .noun) != nil
      && pack.lexicon.nounClass(head.lemma).isDisjoint(with: .acting)
  }

  /// *the Vienna raid*: the name of a place, of a capital or of a state.
  private func tellsWhere(_ unit: Int32, _ sentence: Sentence) -> Bool {
    let mention = sentence.mentions[Int(sentence.units[Int(unit)].mention)]
    return mention.meaning == .place || mention.meaning == .capital
      || mention.meaning != .demonym && pack.isState(mention.actor)
  }

  /// *clashed with dockers from X*: of an organisation, and not of a place.
  private func sendsPeople(
    _ phrase: Phrase, _ group: NounGroup, _ sentence: Sentence, _ discourse: Discourse
  ) -> Bool {
    let head = sentence.units[Int(group.head)]
    guard phrase.preposition == pack.marks.from, head.isPlural,
      !pack.lexicon.nounClass(head.lemma).isDisjoint(with: [.person, .people, .group]),
      let sender = sentence.actor(ofGroup: phrase.group)
    else { return false }
    return [.party, .organisation, .group, .company].contains(pack.kind(of: sender, discourse))
  }

  /// What somebody sends or puts to another: *an offer from X*, *a letter from X*.
  private func isSent(_ noun: Lexeme) -> Bool {
    pack.meansDeed(noun) || pack.lexicon.nounClass(noun).contains(.message)
  }

  /// An actor, and whose organ it is or whose office it holds: whom *it* and *the country* do not
  /// mean in what it does to somebody.
  func side(of actor: ActorNumber, _ discourse: Discourse) -> [ActorNumber] {
    guard actor >= 0 else { return [] }
    var side = [actor]
    if discourse.isProvisional(actor), discourse.provisional(actor).parent >= 0 {
      side.append(discourse.provisional(actor).parent)
    }
    let kind = pack.kind(of: actor, discourse)
    if kind == .institution || kind == .government || pack.holdsOffice(actor),
      let country = pack.country(of: actor)
    {
      side.append(country)
    }
    if kind == .person {
      side += discourse.ties(of: actor).filter {
        let kind = pack.kind(of: $0, discourse)
        return kind != .person && kind != .unknown
      }
    }
    return side
  }

  /// *NATO*, *Gaza*, but no demonym: behind a possessor, a name of where or what, and not of whose.
  private func modifiesForeign(_ unit: Int32, _ kind: ActorKind, _ sentence: Sentence) -> Bool {
    switch sentence.mentions[Int(sentence.units[Int(unit)].mention)].meaning {
    case .demonym: false
    case .capital, .metonym: true
    default: kind == .organisation || kind == .state || kind == .bloc
    }
  }

  /// Who does the act that a noun names, behind its *by*.
  private func doer(of number: Int32, _ group: NounGroup, _ sentence: Sentence) -> Int32? {
    let noun = sentence.units[Int(group.head)].lemma
    guard pack.constructions(for: noun, .noun) != nil || pack.meansDeed(noun) else { return nil }
    var hosts = [number]
    for phrase in sentence.phrases where hosts.contains(phrase.after) {
      if phrase.preposition == pack.marks.by { return phrase.group }
      hosts.append(phrase.group)
    }
    return nil
  }

  /// *the junta in Niamey*, *the generals in Naypyidaw*
  private func rules(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(group.head)]
    return pack.lexicon.nounClass(head.lemma).contains(.government) || meansRulers(head)
  }

  private func isOfficial(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    let head = sentence.units[Int(group.head)]
    let nounClass = pack.lexicon.nounClass(head.lemma)
    return nounClass.contains(.government) || head.isPlural && nounClass.contains(.official)
      || nounClass.contains(.generic)
  }

  /// *a battalion from South Sudan*
  func isActing(_ group: NounGroup, _ sentence: Sentence) -> Bool {
    !pack.lexicon.nounClass(sentence.units[Int(group.head)].lemma).isDisjoint(with: .acting)
  }

  /// *X armed Y, a move that Z condemned*, *X raided Y, raids that Z condemned*, *X, in a speech
  /// that Z condemned*: the noun stands for what X did, so that a stance on it is one on X. The
  /// doer, as a noun group; -1 where nobody is named; `nil` where the noun sums up nothing.
  func summarised(_ number: Int32, _ group: NounGroup, _ sentence: Sentence) -> Int32? {
    let first = sentence.units[Int(group.first)]
    guard group.possessor < 0, group.first > 0,
      pack.marks.isIndefinite(first.lexeme) || first.tag == .noun || first.tag == .adjective
    else { return nil }
    // "X, in a speech that Z condemned", "X left in a move that Z condemned"
    let head = sentence.units[Int(group.head)].lemma
    if pack.lexicon.nounClass(head).contains(.message) || pack.namesAct(head),
      let speech = sentence.phrases.first(where: {
        $0.group == number && $0.preposition == pack.marks.in && $0.clause >= 0
      })
    {
      return sentence.doer(of: sentence.clauses[Int(speech.clause)], behind: pack.marks.by)
    }
    guard
      sentence.units[Int(group.first) - 1].tag == .comma
        || sentence.units[Int(group.first) - 1].tag == .dash,
      sentence.clauses.contains(where: { $0.antecedent == number })
    else { return nil }
    let before = sentence.clauses.filter {
      sentence.verbGroups[Int($0.verb)].main < group.first && $0.subject >= 0
        && ($0.kind == .main || $0.kind == .complement)
    }
    guard var deed = before.last else { return nil }
    if deed.kind == .complement, deed.parent >= 0, deed.completes < 0,
      isOnlyThoughtOf(deed, sentence)
        || pack.lexicon.nounClass(sentence.units[Int(group.head)].lemma).contains(.message)
    {
      // "X said Y was a thief, a remark that", "X said only Y could win, an intrusion that"
      deed = sentence.clauses[Int(deed.parent)]
    }
    return sentence.doer(of: deed, behind: pack.marks.by)
  }

  /// What may or should be: nobody has done it.
  private func isOnlyThoughtOf(_ clause: Clause, _ sentence: Sentence) -> Bool {
    let verb = sentence.verbGroups[Int(clause.verb)]
    return verb.isPossible || verb.isDuty
  }

  /// *his party*, *Osk's deputy*: the one group or person of that kind that the text or the pack
  /// ties to the owner.
  func ownGroupOrPerson(
    _ group: NounGroup, _ nounClass: NounClass, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse, _ depth: Int,
    _ excluding: [ActorNumber]
  ) -> Filler? {
    let head = sentence.units[Int(group.head)]
    guard !head.isPlural, nounClass.contains(.group) || pack.namesOffice(head.lemma),
      group.possessor >= 0 || group.pronounPossessor >= 0, !pack.isRole(head.lemma)
    else { return nil }
    let owners =
      group.possessor >= 0
      ? one(group.possessor, as: .target, sentence, text, &discourse, depth: depth + 1)
      : references.pronoun(
        sentence.units[Int(group.pronounPossessor)].lexeme, at: group.pronounPossessor, sentence,
        discourse, excluding: [])
    guard owners.count == 1, let owner = owners.first?.actor else { return nil }
    let found = references.own(
      Description(group, sentence, pack), of: owner, before: group.first, sentence, discourse,
      excluding: excluding)
    // "his deputy": the words that describe him.
    let first = group.pronounPossessor >= 0 ? group.pronounPossessor + 1 : group.first
    return found.map {
      Filler(actor: $0, first: first, end: group.head + 1).trimmed(sentence, pack)
    }
  }

  /// *his country*, *whose country*: the one that a person belongs to.
  func homeland(
    _ group: NounGroup, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ depth: Int
  ) -> Filler? {
    var owner: ActorNumber?
    if group.possessor >= 0 {
      owner =
        one(group.possessor, as: .target, sentence, text, &discourse, depth: depth + 1).first?.actor
    } else if group.pronounPossessor >= 0 {
      owner =
        references.pronoun(
          sentence.units[Int(group.pronounPossessor)].lexeme, at: group.pronounPossessor, sentence,
          discourse, excluding: []
        ).first?.actor
    }
    guard let owner, pack.isPerson(owner), let country = pack.country(of: owner) else { return nil }
    return Filler(actor: country, first: group.first, end: group.head + 1).trimmed(sentence, pack)
  }

  /// *the Turkish president*: who holds the office, or whom the text named before, or the state.
  func officeHolder(
    _ group: NounGroup, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ depth: Int, excluding: [ActorNumber]
  ) -> Filler? {
    let place = country(group, sentence)
    guard place >= 0 else { return nil }
    let head = sentence.units[Int(group.head)]
    let unit = modifier(group, sentence)
    var first = unit >= 0 ? unit : group.first
    if unit < 0, group.possessor >= 0 {
      first = sentence.nounGroups[Int(group.possessor)].head
    }
    let whole = Filler(actor: -1, first: first, end: group.head + 1)
    let description = Description(group, sentence, pack)
    if let known = references.countryman(
      of: place, description, sentence, discourse, at: group.first, excluding: excluding)
    {
      return Filler(actor: known, first: whole.first, end: whole.end)
    }
    if let day, let holder = pack.officeHolder(title: description.title, of: place, on: day) {
      return Filler(actor: holder, first: whole.first, end: whole.end)
    }
    // An unnamed minister or envoy stands for the state; an unnamed man does not.
    if pack.speaksForState(head.lemma), pack.isState(place),
      // "Norland's church leaders"
      !sentence.units[Int(group.first)..<Int(group.head)].contains(where: {
        pack.standsAside($0.lemma) || pack.standsAlone($0.lemma)
      }),
      // "the Norlandic opposition leader"
      !sentence.tokens[Int(head.first)..<Int(head.end) - 1].contains(where: {
        pack.standsAlone($0.lexeme)
      })
    {
      return Filler(
        actor: place, first: unit >= 0 ? unit : first, end: (unit >= 0 ? unit : first) + 1)
    }
    return nil
  }
}
