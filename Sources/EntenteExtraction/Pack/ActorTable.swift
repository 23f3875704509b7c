import EntenteModel

/// The curated actors as `actors/*.tsv` list them: one row per fact, rows of one key together.
///
/// Reading needs keys, kinds and spellings; a whole ``PoliticalActor`` is put together only for
/// those who ask for it.
struct ActorTable: Sendable {
  struct Record {
    let file: String
    let line: Int
    let key: PackText
    var name = PackText([])
    var kind: ActorKind?
    var gender = Gender.unknown
    var country: PackText?
    var wikidata: PackText?
    /// Whether a row `surname` says what the actor is called alone.
    var hasSurname = false
    /// Whether no file lists it.
    var isAdded: Bool { file == AddedActors.path }
    /// 4 for who leads a state, 2 for who leads something else.
    fileprivate(set) var prominence: UInt8 = 0
    /// How a claim refers to it; complete after ``ActorTable/finish()``.
    fileprivate(set) var reference = ActorReference(key: "", name: "", kind: .unknown)
    /// Of its facts.
    fileprivate var range = 0..<0
  }

  /// A name or a tie.
  struct Fact {
    let actor: ActorNumber
    let property: Property
    let value: PackText
    let from: PartialDate?
    let to: PartialDate?

    /// Days since 1970, both included.
    var firstDay: Int32 { from.map { Int32($0.firstDay.dayNumber) } ?? .min }
    var lastDay: Int32 { to.map { Int32($0.lastDay.dayNumber) } ?? .max }
  }

  private(set) var records: [Record] = []
  /// Those of one actor together, in the order of the rows.
  private var facts: [Fact] = []
  private var numbers: [String: ActorNumber] = [:]

  func facts(of actor: ActorNumber) -> ArraySlice<Fact> { facts[records[Int(actor)].range] }

  // MARK: Reading

  /// Room for files of so many bytes; 32 is the usual length of a row.
  mutating func reserve(byteCount: Int) {
    facts.reserveCapacity(byteCount / 32)
    records.reserveCapacity(byteCount / 128)
  }

  /// The actor of the key.
  func number(ofKey key: PackText) -> ActorNumber? { numbers[key.string] }

  mutating func read(_ file: PackFile) throws(LanguagePackError) {
    var rows = PackRows(
      file, needing: 3...5, wanted: "write key, property, value, from, to with tabs")
    var current: ActorNumber = -1
    while try rows.next() {
      if current < 0 || records[Int(current)].key.bytes != rows[0].bytes {
        current = number(of: rows[0], in: rows)
      }
      try add(rows, to: current)
    }
  }

  private mutating func number(of key: PackText, in rows: PackRows) -> ActorNumber {
    let name = key.string
    if let known = numbers[name] { return known }
    let new = ActorNumber(records.count)
    numbers[name] = new
    records.append(Record(file: rows.file.path, line: rows.line, key: key))
    return new
  }

  private mutating func add(
    _ rows: PackRows, to number: ActorNumber
  ) throws(LanguagePackError) {
    let value = rows[2]
    guard !value.isEmpty else {
      throw rows.problem("'\(rows[0].string)' has an empty value")
    }
    let from = try Self.date(rows, 3)
    let to = try Self.date(rows, 4)
    let name = rows[1].string
    guard let property = Property.byName[name] else {
      throw rows.problem("'\(name)' is no property; see the language pack's README")
    }
    let record = Int(number)
    if rows.file.path == AddedActors.path, !records[record].isAdded {
      switch property {
      case .kind, .country, .name(.name): return
      default: break
      }
    }
    switch property {
    case .kind:
      guard let kind = ActorKind(rawValue: value.string),
        kind != .unknown || records[record].isAdded
      else {
        throw rows.problem(
          "'\(value.string)' is no kind of actor; use one of "
            + ActorKind.allCases.filter { $0 != .unknown }.map(\.rawValue).joined(separator: ", "))
      }
      records[record].kind = kind
    case .gender: records[record].gender = value == "f" ? .female : .male
    case .country: records[record].country = value
    case .wikidata: records[record].wikidata = value
    case .iso: break
    case .name(let kind):
      if kind == .name { records[record].name = value }
      if kind == .surname { records[record].hasSurname = true }
      facts.append(Fact(actor: number, property: property, value: value, from: from, to: to))
    case .link:
      facts.append(Fact(actor: number, property: property, value: value, from: from, to: to))
    }
  }

  private static func date(
    _ rows: PackRows, _ column: Int
  ) throws(LanguagePackError) -> PartialDate? {
    guard rows.has(column) else { return nil }
    guard let date = PartialDate(utf8: rows[column].bytes) else {
      throw rows.problem(
        "'\(rows[column].string)' is no date; write YYYY, YYYY-MM or YYYY-MM-DD")
    }
    return date
  }

  /// Checks the actors when all files are read.
  mutating func finish() throws(LanguagePackError) {
    for index in records.indices {
      let record = records[index]
      guard let kind = record.kind, !record.name.isEmpty else {
        throw LanguagePackError(
          file: record.file, line: record.line,
          problem: "'\(record.key.string)' needs a row 'kind' and a row 'name'")
      }
      records[index].reference = ActorReference(
        key: record.key.string, name: record.name.string, kind: kind)
    }
    gatherFacts()
    for fact in facts where fact.property == .link(.leads) {
      let leadsState = numbers[fact.value.string].map { records[Int($0)].kind == .state } ?? false
      let record = Int(fact.actor)
      records[record].prominence = max(records[record].prominence, leadsState ? 4 : 2)
    }
  }

  /// Brings the facts of an actor together, which several files may hold.
  private mutating func gatherFacts() {
    if zip(facts, facts.dropFirst()).contains(where: { $0.actor > $1.actor }) {
      facts = facts.enumerated().sorted {
        ($0.element.actor, $0.offset) < ($1.element.actor, $1.offset)
      }.map(\.element)
    }
    var start = 0
    for index in records.indices {
      var end = start
      while end < facts.count, facts[end].actor == ActorNumber(index) { end += 1 }
      records[index].range = start..<end
      start = end
    }
  }
}

extension ActorTable {
  /// What a row says of an actor.
  enum Property: Hashable {
    case kind, gender, country, wikidata, iso
    case name(ActorName.Kind)
    case link(ActorLink.Role)

    static let byName: [String: Property] = {
      var table: [String: Property] = [
        "kind": .kind, "gender": .gender, "country": .country, "wikidata": .wikidata, "iso": .iso,
      ]
      for kind in ActorName.Kind.allCases { table[kind.rawValue] = .name(kind) }
      for role in ActorLink.Role.allCases { table[role.rawValue] = .link(role) }
      return table
    }()
  }

  /// All actors with their names and ties, in the order of the files.
  var actors: [PoliticalActor] {
    records.indices.map { index in
      let record = records[index]
      var names: [ActorName] = []
      var links: [ActorLink] = []
      for fact in facts[record.range] {
        switch fact.property {
        case .name(let kind):
          names.append(
            ActorName(
              text: fact.value.string, kind: kind, validFrom: fact.from, validTo: fact.to))
        case .link(let role):
          links.append(
            ActorLink(
              role: role, other: fact.value.string, validFrom: fact.from, validTo: fact.to))
        case .kind, .gender, .country, .wikidata, .iso: break
        }
      }
      return PoliticalActor(
        key: record.reference.key, name: record.reference.name, kind: record.reference.kind,
        country: record.country?.string, wikidata: record.wikidata?.string, names: names,
        links: links)
    }
  }
}
