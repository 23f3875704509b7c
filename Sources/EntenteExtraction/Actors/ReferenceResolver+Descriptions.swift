import EntenteModel

/// Whom a description means: *the general*, *the Venezuelan leader*, *both railways*, *the latter*.
extension ReferenceResolver {
  /// How much heavier a referent must be than the next.
  static let clearMargin = 3

  /// *the general*, *the bloc*: the latest actor that was called so or holds the office, else the
  /// only near one that can be called so.
  func description(
    _ description: Description, at unit: Int32, _ sentence: Sentence, _ discourse: Discourse,
    excluding: [ActorNumber], of owner: ActorNumber? = nil
  ) -> ActorNumber? {
    if let struck = struck(description, before: unit, sentence), !excluding.contains(struck),
      owner == nil
    {
      return struck
    }
    let found = candidates(before: unit, sentence, discourse).filter { candidate in
      !excluding.contains(candidate.actor)
        && (owner.map { belongs(candidate.actor, to: $0, discourse) } ?? true)
    }
    let described = found.filter { isDescribed($0.actor, description, discourse) }
    let holders = latest(found.filter { holds($0.actor, description) }, description)
    if holders.isEmpty, let exact = best(of: described) { return exact }
    if !holders.isEmpty {
      if let clear = clearBest(of: holders + described) { return clear }
      let called = Set(described.map(\.actor))
      return called.count == 1 ? called.first : nil
    }
    let fitting = found.filter {
      fits($0.actor, description, discourse)
        && !isKnownOtherwise($0.actor, description, discourse)
    }
    var strict = fitting.filter { isStrict($0.actor, description, discourse) }
    if pack.meaning(ofNoun: description.noun)?.kinds.contains(.labour) ?? false {
      let unions = strict.filter { discourse.kinds(of: $0.actor).contains(.labour) }
      if !unions.isEmpty { strict = unions }
    }
    if !fitting.isEmpty { return clearBest(of: strict.isEmpty ? fitting : strict) }
    return onlyOne(description, sentence, discourse, excluding)
      ?? onlyHolder(description, discourse, excluding)
  }

  /// Whether the clause of the noun group can be of help, and is nothing against whom it is done to.
  private func isHelped(at unit: Int32, _ sentence: Sentence) -> Bool {
    guard let group = sentence.nounGroups.firstIndex(where: { $0.holds(unit) }) else {
      return false
    }
    let phrase = sentence.phrases.first { $0.group == Int32(group) && $0.clause >= 0 }
    let clause =
      phrase.map { sentence.clauses[Int($0.clause)] }
      ?? sentence.clauses.first { $0.object == Int32(group) }
    guard let clause,
      let numbers = pack.constructions(
        for: sentence.verbGroups[Int(clause.verb)].lemma, .verb)
    else { return false }
    let readings = numbers.map { pack.constructions[Int($0)] }
      .filter { $0.fixed.isEmpty && $0.idiom == nil }
    return readings.contains { $0.relation.stance == .support }
      && !readings.contains {
        $0.objects.isEmpty && ($0.relation == .sanction || $0.relation == .criticize)
      }
  }

  /// *X invaded Y, and Z sent arms to the country*: Y, who needs help.
  private func struck(
    _ description: Description, before unit: Int32, _ sentence: Sentence
  ) -> ActorNumber? {
    guard description.nounClass.contains(.country), isHelped(at: unit, sentence) else {
      return nil
    }
    let blows = sentence.rawClaims.filter { claim in
      claim.relation.stance == .oppose && claim.relation.isDeed && claim.target.first < unit
        && pack.isState(claim.source.actor) && pack.isState(claim.target.actor)
        && sentence.verbGroups.contains {
          $0.form == .finite && $0.first > claim.target.first && $0.end <= unit
        }
    }
    let struck = Set(blows.map(\.target.actor))
    return struck.count == 1 ? struck.first : nil
  }

  /// *the general*, where one person alone that is remembered was called so or holds the office.
  private func onlyHolder(
    _ description: Description, _ discourse: Discourse, _ excluding: [ActorNumber]
  ) -> ActorNumber? {
    guard pack.namesOffice(description.noun), !description.isNamedWith else { return nil }
    var found: ActorNumber?
    for naming in discourse.namings
    where naming.actor != found && !excluding.contains(naming.actor)
      && (isDescribed(naming.actor, description, discourse) || holds(naming.actor, description))
    {
      guard found == nil else { return nil }
      found = naming.actor
    }
    return found
  }

  /// *the bloc*, where the text has named one bloc only, though some sentences before.
  private func onlyOne(
    _ description: Description, _ sentence: Sentence, _ discourse: Discourse,
    _ excluding: [ActorNumber]
  ) -> ActorNumber? {
    guard let meaning = pack.meaning(ofNoun: description.noun), !meaning.kinds.contains(.person),
      meaning.kinds != .any
    else { return nil }
    var found: ActorNumber?
    for naming in discourse.namings
    where sentence.number - naming.sentence <= Self.longSpan && naming.actor != found
      && !excluding.contains(naming.actor) && fits(naming.actor, description, discourse)
    {
      guard found == nil, isStrict(naming.actor, description, discourse) else { return nil }
      found = naming.actor
    }
    return found
  }

  /// How many sentences back the only actor of a kind may be.
  private static let longSpan: Int32 = 8

  /// The only candidate, or one that is clearly nearer than all others.
  private func clearBest(of found: [Candidate]) -> ActorNumber? {
    guard let top = found.max(by: { $0.weight < $1.weight }) else { return nil }
    let rival = found.filter { $0.actor != top.actor }.map(\.weight).max() ?? Int.min
    return rival <= top.weight - Self.clearMargin ? top.actor : nil
  }

  private func holds(_ actor: ActorNumber, _ description: Description) -> Bool {
    guard pack.holdsOffice(actor), pack.namesOffice(description.noun) else { return false }
    return pack.holds(actor, description.title, on: description.isEnded ? nil : day)
  }

  /// Whether the actor was called so; of offices, none but the same one.
  private func isDescribed(
    _ actor: ActorNumber, _ description: Description, _ discourse: Discourse
  ) -> Bool {
    guard discourse.isDescribed(actor, as: description.noun) else { return false }
    guard pack.namesOffice(description.noun) else { return true }
    return discourse.descriptions(of: actor).contains {
      $0.last == description.noun && pack.isSameOffice($0, description.title)
    }
  }

  /// Of several who held the same office, the last is meant.
  private func latest(_ found: [Candidate], _ description: Description) -> [Candidate] {
    guard !description.isEnded, found.count > 1 else { return found }
    return found.filter { candidate in
      !found.contains { pack.succeeds($0.actor, candidate.actor, as: description.title) }
    }
  }

  /// Whether a person is known by another office or rank than the one that describes somebody.
  private func isKnownOtherwise(
    _ actor: ActorNumber, _ description: Description, _ discourse: Discourse
  ) -> Bool {
    guard pack.namesOffice(description.noun) else { return false }
    if pack.holdsOffice(actor) { return !pack.namesRank(description.noun) }
    if pack.kind(of: actor, discourse) == .person {
      // The army's chief can be a general.
      return pack.namesRank(description.noun)
        ? discourse.descriptions(of: actor).contains { title in
          title.last.map { !pack.isLeader($0) } ?? false
        } : discourse.hasDescription(actor)
    }
    // An office is nobody's of whom nothing is known, unless the name acts like a person's.
    return pack.kind(of: actor, discourse) == .unknown
      && (!pack.name(of: actor, discourse).contains(" ") || !discourse.wasSubject(actor))
  }

  /// A person of the country, named before: *the Venezuelan leader*; with no description,
  /// *the Venezuelan*.
  func countryman(
    of country: ActorNumber, _ description: Description?, _ sentence: Sentence,
    _ discourse: Discourse, at unit: Int32, excluding: [ActorNumber] = []
  ) -> ActorNumber? {
    let found = candidates(before: unit, sentence, discourse).filter {
      pack.kind(of: $0.actor, discourse) == .person && !excluding.contains($0.actor)
        && belongs($0.actor, to: country, discourse)
    }
    let distinct = Set(found.map(\.actor))
    guard let description else { return distinct.count == 1 ? distinct.first : nil }
    let described = distinct.filter {
      isDescribed($0, description, discourse) || holds($0, description)
    }
    if described.count == 1 { return described.first }
    guard described.isEmpty else { return nil }
    let fitting = distinct.filter {
      fits($0, description, discourse) && !isKnownOtherwise($0, description, discourse)
    }
    if fitting.count == 1 { return fitting.first }
    // "the Norlandic leader": whoever leads the state.
    let leaders = fitting.filter { pack.leads($0, country, on: day) }
    return leaders.count == 1 ? leaders.first : nil
  }

  /// A group of the country, or of none that is known, where no other was named: *the Lebanese
  /// militia*.
  func compatriot(
    of country: ActorNumber, _ description: Description, _ sentence: Sentence,
    _ discourse: Discourse, at unit: Int32, excluding: [ActorNumber]
  ) -> ActorNumber? {
    let found = candidates(before: unit, sentence, discourse).filter { candidate in
      let kind = pack.kind(of: candidate.actor, discourse)
      return ![.person, .state, .unknown, .people].contains(kind)
        && !excluding.contains(candidate.actor) && fits(candidate.actor, description, discourse)
    }
    guard let first = found.first?.actor, found.allSatisfy({ $0.actor == first }) else {
      return nil
    }
    return belongs(first, to: country, discourse) || pack.country(of: first) == nil ? first : nil
  }

  /// Whether a person was named lately whose country nobody knows.
  func hasStranger(
    before unit: Int32, _ sentence: Sentence, _ discourse: Discourse
  ) -> Bool {
    candidates(before: unit, sentence, discourse).contains {
      pack.kind(of: $0.actor, discourse) == .person && pack.country(of: $0.actor) == nil
        && !discourse.ties(of: $0.actor).contains { pack.isState($0) }
    }
  }

  /// Whether somebody is of the country, party or firm, by the pack or the text.
  func belongs(
    _ actor: ActorNumber, to owner: ActorNumber, _ discourse: Discourse
  ) -> Bool {
    pack.belongs(actor, to: owner) || discourse.isTied(actor, to: owner)
      || pack.memberships(of: actor).contains(owner)
  }

  /// The one country that the text has spoken of so far, itself or by its people and organs.
  func country(
    before unit: Int32, _ sentence: Sentence, _ discourse: Discourse,
    excluding: [ActorNumber] = []
  ) -> ActorNumber? {
    var countries: Set<ActorNumber> = []
    for before in 0..<unit {
      if let actor = self.actor(at: before, sentence), let country = pack.country(of: actor),
        !excluding.contains(country)
      {
        countries.insert(country)
      }
    }
    // The last few sentences, else all that are remembered.
    for span in [Self.span, Int32.max] where countries.isEmpty {
      for naming in discourse.namings where sentence.number - naming.sentence <= span {
        if let country = pack.country(of: naming.actor), !excluding.contains(country) {
          countries.insert(country)
        }
      }
    }
    return countries.count == 1 ? countries.first : nil
  }

  /// Whom the name at a unit means there: *Peru's Congress* is not the US one.
  private func actor(at unit: Int32, _ sentence: Sentence) -> ActorNumber? {
    guard let actor = sentence.actor(at: unit) else { return nil }
    guard let group = sentence.nounGroups.first(where: { $0.head == unit }) else { return actor }
    if group.referent >= 0 { return group.referent }
    // "Peru's Congress": whose it is tells the country.
    return group.possessor >= 0 && pack.isInstitution(actor) ? nil : actor
  }

  /// *his party*: the group that a person leads or is of. *His deputy*: whoever was called so or
  /// holds the office in the owner's country.
  func own(
    _ description: Description, of owner: ActorNumber, before unit: Int32, _ sentence: Sentence,
    _ discourse: Discourse, excluding: [ActorNumber]
  ) -> ActorNumber? {
    let isOfPerson = pack.kind(of: owner, discourse) == .person
    if description.nounClass.contains(.group) {
      // "his birthday party" is none.
      guard isOfPerson, description.title.count == 1 else { return nil }
      var groups: [ActorNumber] = []
      for group in discourse.ties(of: owner) + pack.memberships(of: owner)
      where !groups.contains(group) && pack.kind(of: group, discourse) != .person
        && isStrict(group, description, discourse)
      {
        groups.append(group)
      }
      let named = groups.filter { discourse.hasNamed($0) }
      return groups.count == 1 ? groups[0] : named.count == 1 ? named[0] : nil
    }
    guard pack.namesOffice(description.noun) else { return nil }
    let country = pack.country(of: owner)
    let found = candidates(before: unit, sentence, discourse).filter { candidate in
      candidate.actor != owner && !excluding.contains(candidate.actor)
        && (isDescribed(candidate.actor, description, discourse)
          && (discourse.isTied(candidate.actor, to: owner)
            || country.map { pack.belongs(candidate.actor, to: $0) } ?? false)
          || holds(candidate.actor, description)
            && country.map { pack.belongs(candidate.actor, to: $0) } ?? false)
    }
    let distinct = Set(found.map(\.actor))
    return distinct.count == 1 ? distinct.first : nil
  }

  // MARK: Kinds

  /// Whether the actor can be called so.
  func fits(
    _ actor: ActorNumber, _ description: Description, _ discourse: Discourse
  ) -> Bool {
    if description.isAnybody { return true }
    let kind = pack.kind(of: actor, discourse)
    if let meaning = pack.meaning(ofNoun: description.noun) {
      if meaning.gender != .unknown {
        let gender = pack.gender(of: actor, discourse)
        guard gender == .unknown || gender == meaning.gender else { return false }
      }
      if meaning.kinds == .any { return true }
      // "the rebels" are no one man.
      if kind == .person, description.isPlural, meaning.kinds != .person, meaning.kinds != .any {
        return false
      }
      let known = discourse.kinds(of: actor)
      if !known.isEmpty { return !known.isDisjoint(with: meaning.kinds) }
      // An unlisted group is some kind of group.
      let isVague =
        kind == .unknown
        || discourse.isProvisional(actor) && kind == .group && meaning.kinds != .person
      return meaning.kinds.contains(kind)
        || isVague && !description.nounClass.contains(.organ)
    }
    let nounClass = description.nounClass
    switch kind {
    case .person: return nounClass.contains(.person)
    case .state:
      return nounClass.contains(.country) && pack.canBeCalled(actor, description.noun)
        && description.states?.contains(actor) ?? true
    case .government: return nounClass.contains(.government)
    case .institution: return nounClass.contains(.organ)
    case .group, .force, .party, .organisation, .bloc, .company, .outlet:
      return nounClass.contains(.group)
    case .people: return nounClass.contains(.people)
    case .unknown:
      let known = discourse.kinds(of: actor)
      return !nounClass.isDisjoint(with: [.group, .person])
        && (known.isEmpty || known.contains(.person) || nounClass.contains(.group))
    }
  }

  /// Whether its kind is known, and not only not ruled out.
  private func isStrict(
    _ actor: ActorNumber, _ description: Description, _ discourse: Discourse
  ) -> Bool {
    guard let meaning = pack.meaning(ofNoun: description.noun) else {
      return pack.kind(of: actor, discourse) != .unknown
    }
    return meaning.kinds.contains(pack.kind(of: actor, discourse))
      || !discourse.kinds(of: actor).isDisjoint(with: meaning.kinds)
  }
}
