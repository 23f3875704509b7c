import EntenteModel

/// The names of the curated actors, for the gazetteer and for those who look them up.
extension PackLoader {
  mutating func loadActors(_ files: PackFiles) throws(LanguagePackError) {
    let actorFiles = files.matching("actors/", ".tsv")
    actors.reserve(byteCount: actorFiles.reduce(0) { $0 + $1.text.bytes.count })
    for file in actorFiles { try actors.read(file) }
    try actors.finish()
    addNames()
    try checkNames()
  }

  private mutating func addNames() {
    var states: [String: ActorNumber] = [:]
    for (index, record) in actors.records.enumerated() {
      if record.kind == .state, let country = record.country {
        states[country.string] = ActorNumber(index)
      }
    }
    let holders = surnameHolders()
    actorsByName.reserveCapacity(actors.records.count)
    for (index, record) in actors.records.enumerated() {
      let number = ActorNumber(index)
      countries.append(record.country.flatMap { states[$0.string] } ?? -1)
      actorsByName[record.reference.name] = number
      for fact in actors.facts(of: number) {
        if case .name(let kind) = fact.property { add(fact, kind, to: number, record) }
      }
      if record.kind == .person { addSurname(of: record, number, holders) }
    }
    for (index, record) in actors.records.enumerated() {
      let number = ActorNumber(index)
      for fact in actors.facts(of: number) {
        switch fact.property {
        case .name(.office): add(office: fact, of: number)
        case .name(.formal) where record.kind == .state: add(formal: fact.value, of: number)
        case .name(.demonym): add(demonym: fact.value)
        case .link(.leads), .link(.memberOf):
          if record.kind == .person, let other = actors.number(ofKey: fact.value) {
            memberships[number, default: []].append(other)
          }
        default: break
        }
      }
    }
  }

  private mutating func add(
    _ fact: ActorTable.Fact, _ kind: ActorName.Kind, to number: ActorNumber,
    _ record: ActorTable.Record
  ) {
    let meaning: GazetteerEntry.Meaning
    switch kind {
    case .name, .alias, .formal: meaning = .name
    case .acronym: meaning = .acronym
    case .former: meaning = .former
    case .demonym: meaning = .demonym
    case .metonym: meaning = .metonym
    case .capital: meaning = .capital
    case .surname: meaning = .surname
    case .weak: meaning = .weak
    case .office: return
    }
    addEntry(fact.value, meaning, number, from: fact.firstDay, to: fact.lastDay)
    if record.kind == .people && kind != .demonym
      || kind == .demonym && fact.value.ends(in: "s")
        && !fact.value.ends(in: "ss")
    {
      pluralNames.insert(lexicon.add(fact.value.lastWord.hash, []))
    }
  }

  private mutating func addEntry(
    _ text: PackText, _ meaning: GazetteerEntry.Meaning, _ number: ActorNumber,
    from firstDay: Int32 = .min, to lastDay: Int32 = .max
  ) {
    cut(text)
    var capitals: UInt32 = 0
    for (index, token) in tokens.enumerated() where token.isCapitalised && index < 32 {
      capitals |= 1 << UInt32(index)
    }
    // "LeT", and not "Let" where a sentence begins
    let isAcronym =
      tokens.count == 1
      && (tokens[0].shape == .upper || meaning == .acronym && tokens[0].shape == .mixed)
    gazetteer.add(
      lexemes,
      GazetteerEntry(
        actor: number, meaning: meaning, firstDay: firstDay, lastDay: lastDay, capitals: capitals,
        isAcronym: isAcronym, next: -1))
  }

  // MARK: Surnames

  /// How many persons bear each surname; 2 where a row `surname` says whom it means.
  private func surnameHolders() -> [String: Int] {
    var holders: [String: Int] = [:]
    for record in actors.records
    where record.kind == .person && !record.hasSurname && !record.isAdded {
      holders[record.name.lastWord.string, default: 0] += 1
    }
    for index in actors.records.indices where actors.records[index].hasSurname {
      for fact in actors.facts(of: ActorNumber(index)) where fact.property == .name(.surname) {
        holders[fact.value.string] = 2
      }
    }
    return holders
  }

  /// A person is known by the last name alone.
  /// A surname that several share means none of them until one has been named in full, unless a row
  /// `surname` says whom it means alone.
  private mutating func addSurname(
    of record: ActorTable.Record, _ number: ActorNumber, _ holders: [String: Int]
  ) {
    guard !record.hasSurname, !record.isAdded, record.name.bytes.contains(0x20) else { return }
    let last = record.name.lastWord
    addEntry(last, holders[last.string] == 1 ? .surname : .weak, number)
  }

  // MARK: Offices

  /// *President of Norland*: who holds the office, for those who write *Norland's president*.
  private mutating func add(office fact: ActorTable.Fact, of holder: ActorNumber) {
    guard let of = fact.value.range(ofLast: " of ") else { return }
    let place = fact.value[of.upperBound..<fact.value.bytes.endIndex]
    guard let placeNumber = actorsByName[place.string] else { return }
    let title = fact.value[fact.value.bytes.startIndex..<of.lowerBound].words.map {
      lexicon.add($0.hash, [])
    }
    officeTitles.insert(title)
    for word in title.dropLast() { officeWords.insert(word) }
    officesHeld[holder, default: []].append(
      LanguagePack.HeldOffice(
        place: placeNumber, title: title, firstDay: fact.firstDay, lastDay: fact.lastDay))
    offices[LanguagePack.Office(place: placeNumber, title: title), default: []].append(
      (holder, fact.firstDay, fact.lastDay))
  }

  // MARK: Descriptions

  /// *Kingdom of Norland*: what form of state it is; at -1, all the forms there are.
  private mutating func add(formal name: PackText, of state: ActorNumber) {
    for word in name.words {
      let noun = lexicon[lexicon.vocabulary.lexeme(for: word.hash)].noun
      let nounClass = lexicon.nounClass(noun)
      guard nounClass.contains(.country), !nounClass.contains(.government) else { continue }
      formsOfState[state, default: []].append(noun)
      formsOfState[-1, default: []].append(noun)
    }
  }

  /// *the island*, *the landlocked country*: which states can be meant.
  mutating func loadRegions(_ files: PackFiles) throws(LanguagePackError) {
    var rows = files.rows("regions", columns: 2...2)
    while try rows.next() {
      var states: Set<ActorNumber> = []
      for name in rows[1].split(at: ",") {
        let name = name.string.trimmingPrefix(" ")
        guard let state = actorsByName[String(name)] else {
          throw rows.problem("'\(name)' is the name of no actor; write a state's as actors/ does")
        }
        states.insert(state)
      }
      regions[rows[0].words.map { lexicon.add($0.hash, []) }] = states
    }
  }

  /// *Norlander*: one of the *Norlanders*.
  private mutating func add(demonym: PackText) {
    guard demonym.ends(in: "s"), !demonym.bytes.contains(0x20) else { return }
    let bytes = demonym.bytes
    personDemonyms.insert(
      lexicon.add(demonym[bytes.startIndex..<bytes.endIndex - 1].hash, []))
  }
}
