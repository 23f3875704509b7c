public import EntenteModel
import GRDB

extension KnowledgeBase {
  /// Adds the actors of a list, in one transaction.
  ///
  /// An actor is taken for one that the knowledge base has when they share the Wikidata item, or
  /// when a proper name of one curated actor alone is the list's main name and both are persons or
  /// neither is; a state's name means the state, whatever the list makes of it. It keeps its own
  /// name and kind. A name that means another curated actor already is left out, and so is a new
  /// actor of such a name. Importing twice changes nothing. `list` is kept with each tie as where
  /// it comes from.
  public func add(
    _ actors: [ListedActor], from list: String, by author: Author
  ) throws(StoreError) -> ImportReport {
    try write { db in
      var importer = try ActorImport(from: list, by: author, db)
      for actor in actors { try importer.add(actor, db) }
      return importer.report
    }
  }
}

/// One import under way: what the knowledge base has, in memory, so that a row costs no query.
private struct ActorImport {
  private struct Known {
    let isPerson: Bool
    let isState: Bool
    var nextName: Int64
    var nextTie: Int64
  }

  private let list: String
  private let author: Author
  /// Written out once; that takes as long as a row.
  private let moment: String
  private var known: [Int64: Known] = [:]
  private var keys: [String: Int64] = [:]
  private var byWikidata: [String: Int64] = [:]
  /// By folded name: who has it as a proper name.
  private var byProperName: [String: [Int64]] = [:]
  private var demonyms: Set<String> = []
  /// By folded name: who has it at all.
  private var holders: [String: [Int64]] = [:]
  private var states: [String: Int64] = [:]
  private var ties: Set<Tie> = []
  private(set) var report = ImportReport()

  private struct Tie: Hashable {
    let child: Int64
    let parent: Int64
    let from: String?
    let to: String?
    let evidence: String?
  }

  init(from list: String, by author: Author, _ db: Database) throws {
    self.list = list
    self.author = author
    moment = author.writtenMoment
    let actors = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, key, kind, country, wikidata, status,
          (SELECT coalesce(max(number), 0) FROM actor_name WHERE actor = id),
          (SELECT coalesce(max(number), 0) FROM actor_link WHERE child = id)
        FROM actor ORDER BY id
        """)
    var provisional: Set<Int64> = []
    while let row = try actors.next() {
      let id: Int64 = row[0]
      let kind: String = row[2]
      keys[row[1]] = id
      if row[5] as String == "provisional" {
        provisional.insert(id)
        continue
      }
      known[id] = Known(
        isPerson: kind == ActorKind.person.rawValue, isState: kind == ActorKind.state.rawValue,
        nextName: max(row[6] as Int64 + 1, Addition.firstNumber),
        nextTie: max(row[7] as Int64 + 1, Addition.firstNumber))
      if let item = row[4] as String? { byWikidata[item] = byWikidata[item] ?? id }
      if kind == ActorKind.state.rawValue, let country = row[3] as String? {
        states[country] = states[country] ?? id
      }
    }
    let names = try Row.fetchCursor(db, sql: "SELECT actor, folded, kind FROM actor_name")
    while let row = try names.next() {
      let id: Int64 = row[0]
      guard !provisional.contains(id) else { continue }
      note(row[1], row[2], of: id)
    }
    let links = try Row.fetchCursor(
      db,
      sql: """
        SELECT child, parent, valid_from, valid_to, evidence FROM actor_link
        WHERE evidence IS NOT NULL
        """)
    while let row = try links.next() {
      ties.insert(Tie(child: row[0], parent: row[1], from: row[2], to: row[3], evidence: row[4]))
    }
  }

  private mutating func note(_ folded: String, _ kind: String, of id: Int64) {
    if !(holders[folded]?.contains(id) ?? false) { holders[folded, default: []].append(id) }
    switch ActorName.Kind(rawValue: kind) {
    case .name, .alias, .formal, .acronym, .former:
      if !(byProperName[folded]?.contains(id) ?? false) {
        byProperName[folded, default: []].append(id)
      }
    case .demonym: demonyms.insert(folded)
    case .surname, .capital, .metonym, .office, .weak, nil: break
    }
  }

  mutating func add(_ actor: ListedActor, _ db: Database) throws {
    let folded = FoldedName.fold(actor.name)
    guard !folded.isEmpty else { return }
    let id: Int64
    if let same = match(actor, folded) {
      id = same
      report.joined += 1
    } else if byProperName[folded] != nil || demonyms.contains(folded) {
      report.namesOfOthers += 1
      return
    } else {
      id = try insert(actor, db)
      report.added += 1
    }
    try add(ActorName(text: actor.name, kind: .alias), to: id, db)
    let isMistakenForOther = known[id]?.isState == true && actor.kind != .state
    for name in actor.names {
      try add(isMistakenForOther ? ActorName(text: name.text, kind: .weak) : name, to: id, db)
    }
    for role in actor.roles { try add(role, to: id, db) }
  }

  private func match(_ actor: ListedActor, _ folded: String) -> Int64? {
    if let item = actor.wikidata, let id = byWikidata[item] { return id }
    if let key = actor.key, let id = keys[key], known[id] != nil { return id }
    let bearers = byProperName[folded] ?? []
    let alike = bearers.filter { known[$0]?.isPerson == (actor.kind == .person) }
    let candidates = alike.isEmpty ? bearers.filter { known[$0]?.isState == true } : alike
    return candidates.count == 1 ? candidates.first : nil
  }

  private mutating func insert(_ actor: ListedActor, _ db: Database) throws -> Int64 {
    let base = actor.key ?? ActorKey.slug(of: actor.name)
    var key = base.isEmpty || base.hasPrefix("~") ? "actor" : base
    var number = 2
    while keys[key] != nil {
      key = "\(base)-\(number)"
      number += 1
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO actor (key, name, kind, country, wikidata, status, added_by, added_at)
        VALUES (?, ?, ?, ?, ?, 'curated', ?, ?)
        """
    ).execute(arguments: [
      key, actor.name, actor.kind.rawValue, actor.country, actor.wikidata, author.name,
      moment,
    ])
    let id = db.lastInsertedRowID
    keys[key] = id
    if let item = actor.wikidata { byWikidata[item] = id }
    known[id] = Known(
      isPerson: actor.kind == .person, isState: actor.kind == .state,
      nextName: Addition.firstNumber, nextTie: Addition.firstNumber)
    try write(
      ActorName(text: actor.name, kind: .name), FoldedName.fold(actor.name), of: id, db)
    return id
  }

  private mutating func add(_ name: ActorName, to id: Int64, _ db: Database) throws {
    let folded = FoldedName.fold(name.text)
    guard !folded.isEmpty else { return }
    if let holders = holders[folded], !holders.isEmpty {
      if !holders.contains(id) { report.namesOfOthers += 1 }
      return
    }
    try write(name, folded, of: id, db)
  }

  private mutating func write(
    _ name: ActorName, _ folded: String, of id: Int64, _ db: Database
  ) throws {
    guard let number = known[id]?.nextName else { return }
    known[id]?.nextName += 1
    try db.cachedStatement(
      sql: """
        INSERT INTO actor_name (
          actor, number, text, folded, kind, valid_from, valid_to, added_by, added_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, number, name.text, folded, name.kind.rawValue, name.validFrom?.description,
      name.validTo?.description, author.name, moment,
    ])
    note(folded, name.kind.rawValue, of: id)
    report.names += 1
  }

  private mutating func add(_ role: ListedActor.Role, to id: Int64, _ db: Database) throws {
    guard let parent = states[role.country], parent != id, let number = known[id]?.nextTie else {
      return
    }
    let tie = Tie(
      child: id, parent: parent, from: role.validFrom?.description, to: role.validTo?.description,
      evidence: "\(list): \(role.code)")
    guard ties.insert(tie).inserted else { return }
    known[id]?.nextTie += 1
    try db.cachedStatement(
      sql: """
        INSERT INTO actor_link (
          child, number, role, parent, valid_from, valid_to, evidence, added_by, added_at)
        VALUES (?, ?, 'member_of', ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, number, parent, tie.from, tie.to, tie.evidence, author.name, moment,
    ])
    report.ties += 1
  }
}
