public import EntenteExtraction
public import EntenteModel
import Foundation
import GRDB

/// A claim that an analyst makes, without a text that a machine has read.
public struct AnalystClaim: Sendable, Hashable {
  /// Who takes the stance.
  public var source: ActorReference
  /// Toward whom it is taken; another actor than ``source``.
  public var target: ActorReference
  /// How it is taken.
  public var relation: Relation
  /// Whether it is affirmed or negated.
  public var polarity = Polarity.affirmed
  /// Whether it is taken, only announced, hedged, or over.
  public var modality = Modality.actual
  /// Who answers for it. A denial leaves ``polarity`` as it is: set that to ``Polarity/negated``
  /// too.
  public var attribution = Attribution.none
  /// When the stance was taken.
  public var date: PartialDate?
  /// Who published it.
  public var outlet: String?
  /// The words that say so, or where they are found.
  public var note: String?

  /// An affirmed and actual claim in the outlet's own words, with neither date, outlet nor note.
  public init(source: ActorReference, relation: Relation, target: ActorReference) {
    self.source = source
    self.relation = relation
    self.target = target
  }

  /// The name of the rule that stands with such claims.
  public static let rule = "analyst"

  var text: String {
    guard let note, !note.isEmpty else {
      return "\(source.name) → \(target.name): \(relation.rawValue)"
    }
    return note
  }

  /// Two claims that say the same are one, whoever adds them.
  var sha256: String {
    let fields = [
      Self.rule, source.key, target.key, relation.rawValue, polarity.rawValue, modality.rawValue,
      attribution.label, attribution.claimer?.key ?? "", date?.description ?? "", outlet ?? "",
      text,
    ]
    return Digest.hexadecimal(of: fields.map { "\($0.utf8.count):\($0)" }.joined())
  }
}

extension KnowledgeBase {
  /// Whether no language pack's actors have been written to the file yet.
  public func lacksActors() throws(StoreError) -> Bool {
    try read { db in try Property.value("actors", db) == nil }
  }

  /// Brings the curated actors up to date with a language pack's.
  public func takeActors(of pack: LanguagePack) throws(StoreError) {
    try write { db in try ActorRecord.synchronize(with: pack, db) }
  }

  /// Adds an analyst's claim. It is kept as a document of its own that holds the note, so that
  /// every question leads back to it, and is marked `added_by`; re-reading leaves it alone. Throws
  /// ``StoreError/conflict(_:)`` when it is there already or source and target are one actor.
  @discardableResult
  public func add(_ claim: AnalystClaim, by author: Author) throws(StoreError) -> ClaimHandle {
    try write { db in
      guard claim.source.key != claim.target.key else {
        throw StoreError.conflict(
          "'\(claim.source.name)' cannot take a stance toward itself; give another target")
      }
      guard try !DocumentRecord.exists(sha256: claim.sha256, db) else {
        throw StoreError.conflict("that claim is there already; nothing was added")
      }
      let document = try insertNote(of: claim, by: author, db)
      let text = claim.text
      let whole = ScalarRange(start: 0, end: text.unicodeScalars.count)
      let reading = Claim(
        source: try mention(of: claim.source, in: text, db),
        target: try mention(of: claim.target, in: text, db), relation: claim.relation,
        polarity: claim.polarity, modality: claim.modality, attribution: claim.attribution,
        sentence: whole, sentenceText: text, cue: ScalarRange(start: 0, end: 0), cueText: "",
        rule: AnalystClaim.rule)
      try ClaimRecord.insert(reading, number: 1, of: document, version: AnalystClaim.rule, db)
      try SentenceRecord.insert([whole], of: document, text: text, db)
      try Copies.update(since: document, db)
      return ClaimHandle(document: document, number: 1)
    }
  }

  private func insertNote(
    of claim: AnalystClaim, by author: Author, _ db: Database
  ) throws -> Int64 {
    if let outlet = claim.outlet {
      try db.execute(sql: "INSERT OR IGNORE INTO outlet (name) VALUES (?)", arguments: [outlet])
    }
    try db.execute(
      sql: """
        INSERT INTO document (sha256, name, outlet, published_on, ingested_at, text, added_by)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        claim.sha256, author.name, claim.outlet, claim.date?.description, author.writtenMoment,
        claim.text, author.name,
      ])
    return db.lastInsertedRowID
  }

  /// Where the note names the actor; an empty range at its start when it does not.
  private func mention(
    of actor: ActorReference, in text: String, _ db: Database
  ) throws -> Mention {
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT text FROM actor_name JOIN actor ON actor.id = actor_name.actor WHERE actor.key = ?
        ORDER BY length(text) DESC, text
        """, arguments: [actor.key])
    for name in [actor.name] + names {
      guard let place = text.range(of: name) else { continue }
      let start = text.unicodeScalars.distance(from: text.startIndex, to: place.lowerBound)
      let length = text[place].unicodeScalars.count
      return Mention(
        actor: actor, range: ScalarRange(start: start, end: start + length), text: name)
    }
    return Mention(actor: actor, range: ScalarRange(start: 0, end: 0), text: "")
  }
}
