public import EntenteModel
import GRDB

/// A mark of a claim to ask for.
public enum ClaimStatus: String, Sendable, Hashable, CaseIterable {
  case affirmed, negated, actual, planned, conditional, possible, ended, said, alleged, denied

  var condition: String {
    switch self {
    case .affirmed, .negated: "polarity = '\(rawValue)'"
    case .actual, .planned, .conditional, .possible, .ended: "modality = '\(rawValue)'"
    case .said, .alleged, .denied: "attribution = '\(rawValue)'"
    }
  }
}

/// Which evidence a question asks for; a `nil` part asks for any.
public struct EvidenceFilter: Sendable, Hashable {
  /// Who takes the stance.
  public var source: ActorReference?
  /// Toward whom it is taken.
  public var target: ActorReference?
  /// Source or target.
  public var involved: ActorReference?
  /// Source and target; empty asks for any.
  public var among: [ActorReference] = []
  /// The side of the claims.
  public var stance: Stance?
  /// A mark that the claims have.
  public var status: ClaimStatus?
  /// At most so many, the earliest; ``KnowledgeBase/samples(_:)`` takes no notice of it.
  public var limit: Int?
  /// Which claims count.
  public var scope = Scope()

  /// Asks for either stance and any mark, without a limit.
  public init(source: ActorReference? = nil, target: ActorReference? = nil, scope: Scope = Scope())
  {
    self.source = source
    self.target = target
    self.scope = scope
  }
}

extension KnowledgeBase {
  /// The evidence for a pair, in time, undated last; `stance` `nil` asks for both.
  public func evidence(
    source: ActorReference, target: ActorReference, stance: Stance? = nil, limit: Int? = nil
  ) throws(StoreError) -> [Evidence] {
    var filter = EvidenceFilter(source: source, target: target)
    filter.stance = stance
    filter.limit = limit
    return try evidence(filter)
  }

  /// The evidence that a filter lets through, in time, undated last.
  public func evidence(_ filter: EvidenceFilter) throws(StoreError) -> [Evidence] {
    try read { db in
      try EvidenceRow.fetch(filter.claims(db), limit: filter.limit, db)
    }
  }
}

extension EvidenceFilter {
  func claims(_ db: Database) throws -> ScopedClaims {
    var claims = ScopedClaims(scope)
    claims.sources = try source.map { try ActorLookup.rows(ofKey: $0.key, db) }
    claims.targets = try target.map { try ActorLookup.rows(ofKey: $0.key, db) }
    if !among.isEmpty {
      let ends = try among.flatMap { try ActorLookup.rows(ofKey: $0.key, db) }
      (claims.sources, claims.targets) = (ends, ends)
    }
    claims.involved = try involved.map { try ActorLookup.rows(ofKey: $0.key, db) }
    let conditions = [
      stance.map { "stance = '\($0.rawValue)'" }, status?.condition,
    ].compactMap(\.self)
    claims.condition = conditions.isEmpty ? nil : conditions.joined(separator: " AND ")
    return claims
  }
}

/// Rows of the view `evidence`.
enum EvidenceRow {
  static func fetch(
    _ claims: ScopedClaims, limit: Int? = nil, order: String? = nil, _ db: Database
  ) throws -> [Evidence] {
    // A cursor finds columns by name faster than rows that were fetched all at once.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH \(try claims.tables(db))
        SELECT evidence.*, source_actor.kind AS source_kind, target_actor.kind AS target_kind
        FROM (\(Schema.body(ofView: "evidence"))) AS evidence
        JOIN actor AS source_actor ON source_actor.id = source_id
        JOIN actor AS target_actor ON target_actor.id = target_id
        ORDER BY \(order.map { "\($0), " } ?? "")date IS NULL, date, document_sha256, sentence_start, cue_start, rule,
          evidence.source_key, evidence.target_key
        LIMIT \(limit ?? -1)
        """)
    return try Array(rows.map(evidence))
  }

  private static func evidence(_ row: Row) throws -> Evidence {
    Evidence(
      source: try ActorLookup.reference(
        row, key: "source_key", name: "source", kind: "source_kind"),
      target: try ActorLookup.reference(
        row, key: "target_key", name: "target", kind: "target_kind"),
      relation: try StoredWord.read(row["relation"]),
      polarity: try StoredWord.read(row["polarity"]),
      modality: try StoredWord.read(row["modality"]), attribution: row["attribution"],
      attributedTo: row["attributed_to"], sentence: row["sentence"],
      sourceRange: range(row, "source"), targetRange: range(row, "target"),
      cueRange: range(row, "cue"), date: (row["date"] as String?).flatMap { PartialDate($0) },
      document: row["document"], title: row["title"], outlet: row["outlet"], url: row["url"],
      grade: row["grade"], copyGroup: row["copy_group"],
      through: [row["source_through"] as String?, row["target_through"]].compactMap(\.self),
      rule: row["rule"],
      confidence: (row["confidence"] as Double?).map {
        Confidence(precision: $0, sampleSize: row["confidence_sample"] ?? 0)
      }, claim: row["claim"], review: row["review"])
  }

  private static func range(_ row: Row, _ role: String) -> ScalarRange? {
    let start: Int = row["\(role)_start"]
    let end: Int = row["\(role)_end"]
    let length: Int = (row["sentence_end"] as Int) - (row["sentence_start"] as Int)
    return start >= 0 && end <= length ? ScalarRange(start: start, end: end) : nil
  }
}
