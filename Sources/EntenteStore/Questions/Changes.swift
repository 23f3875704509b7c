public import EntenteModel
import GRDB

/// How a pair stands on two dates, and the sentence that made the difference.
public struct StandingChange: Sendable, Hashable {
  /// How two standings of a pair differ.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A stance was taken where there was none, or none that was clear.
    case began
    /// No stance holds any more.
    case ended
    /// From support to opposition or the other way round.
    case switched
    /// It is now mixed or contested, whatever it was.
    case disputed
    /// A stance that was clear is so no more, without having ended.
    case faded
  }

  /// Who takes the stance.
  public let source: ActorReference
  /// Toward whom it is taken.
  public let target: ActorReference
  /// How ``before`` and ``after`` differ.
  public let kind: Kind
  /// The standing on the day before the period; `nil` when there was no claim yet.
  public let before: Standing?
  /// The standing at the end of the period.
  public let after: Standing
  /// The first sentence of the period that speaks for ``after``, the text's own words before
  /// others'; when none does, the first of all.
  public let evidence: Evidence?
}

extension KnowledgeBase {
  /// The pairs whose standing at the end of a period differs from the one before it, by the date of
  /// the sentence that did it; claims without a date change nothing.
  public func changes(
    since: PartialDate, until: PartialDate, scope: Scope = Scope()
  ) throws(StoreError) -> [StandingChange] {
    try read { db in
      let standings = try PairStandings.touched(since: since, until: until, in: scope, db)
      guard !standings.isEmpty else { return [] }
      var period = scope
      (period.since, period.until) = (since.firstDay, until)
      let evidence = Dictionary(grouping: try EvidenceRow.fetch(ScopedClaims(period), db)) {
        Keys(source: $0.source.key, target: $0.target.key)
      }
      let changes = standings.compactMap { pair -> StandingChange? in
        guard let kind = kind(from: pair.before, to: pair.after) else { return nil }
        let keys = Keys(source: pair.source.key, target: pair.target.key)
        return StandingChange(
          source: pair.source, target: pair.target, kind: kind, before: pair.before,
          after: pair.after, evidence: decisive(evidence[keys] ?? [], for: pair.after))
      }
      return changes.map {
        (($0.evidence?.date?.description ?? "9999", $0.source.key, $0.target.key), $0)
      }
      .sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func kind(from before: Standing?, to after: Standing) -> StandingChange.Kind? {
    guard before != after else { return nil }
    let wasClear = before == .backs || before == .opposes
    switch after {
    case .backs, .opposes: return wasClear ? .switched : .began
    case .ended: return before == nil ? nil : .ended
    case .mixed, .contested: return .disputed
    case .unclear: return wasClear ? .faded : nil
    }
  }

  /// The first sentence of the period that speaks for the new standing; of several, one that the
  /// text itself says.
  private func decisive(_ evidence: [Evidence], for standing: Standing) -> Evidence? {
    func speaks(_ item: Evidence) -> Bool {
      switch standing {
      case .backs, .opposes:
        item.polarity == .affirmed && item.modality != .ended
          && item.stance == (standing == .backs ? .support : .oppose)
      case .ended: item.polarity == .affirmed && item.modality == .ended
      case .contested: item.polarity == .negated
      case .mixed, .unclear: true
      }
    }
    let speaking = evidence.filter(speaks)
    return speaking.first { $0.attribution == "none" && $0.modality == .actual }
      ?? speaking.first ?? evidence.first
  }
}

/// The keys of a source and a target.
private struct Keys: Hashable {
  let source: String
  let target: String
}

/// How a pair stands before a period and at its end.
private struct PairStandings {
  let source: ActorReference
  let target: ActorReference
  let before: Standing?
  let after: Standing

  /// All pairs that have a claim in the period.
  static func touched(
    since: PartialDate, until: PartialDate, in scope: Scope, _ db: Database
  ) throws -> [PairStandings] {
    // Nothing was before the first day of all.
    let eve = PartialDate(dayNumber: since.firstDay.dayNumber - 1)
    var period = scope
    (period.since, period.until) = (since.firstDay, until)
    let claims = ScopedClaims(period)
    if scope == Scope(), try !EdgeRecord.isStale(db) {
      return try kept(claims, eve: eve, until: until, db)
    }
    let touched = try Pair.touched(in: claims, db)
    guard !touched.isEmpty else { return [] }
    let earlier = try eve.map { try PairStanding.of(touched, in: scope, asOf: $0, db) } ?? [:]
    return try PairStanding.of(touched, in: scope, asOf: until, db).map { pair, after in
      PairStandings(
        source: after.source, target: after.target, before: earlier[pair]?.standing,
        after: after.standing)
    }
  }

  /// From the tables `edge` and `past_standing`.
  private static func kept(
    _ claims: ScopedClaims, eve: PartialDate?, until: PartialDate, _ db: Database
  ) throws -> [PairStandings] {
    let eve = eve?.description ?? ""
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH \(try claims.tables(db)),
        pair AS (
          SELECT source, target, standing, min(first_date) AS first_date
          FROM (SELECT DISTINCT source, target FROM counted_claim)
          CROSS JOIN edge USING (source, target)
          GROUP BY source, target
        )
        SELECT
          CASE WHEN first_date <= '\(eve)' THEN \(EdgeRecord.standing(of: "pair", on: eve)) END
            AS before,
          \(EdgeRecord.standing(of: "pair", on: until.lastDay.description)) AS after,
          \(ActorLookup.columns)
        FROM pair
        JOIN actor AS source ON source.id = pair.source
        JOIN actor AS target ON target.id = pair.target
        """)
    return try Array(
      rows.map { row in
        PairStandings(
          source: try ActorLookup.source(row), target: try ActorLookup.target(row),
          before: try (row["before"] as String?).map(StoredWord.read),
          after: try StoredWord.read(row["after"]))
      })
  }
}

/// The rows of a source and a target.
private struct Pair: Hashable {
  let source: Int64
  let target: Int64

  static func touched(in claims: ScopedClaims, _ db: Database) throws -> Set<Pair> {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH \(try claims.tables(db))
        SELECT DISTINCT source, target FROM counted_claim
        """)
    var pairs: Set<Pair> = []
    while let row = try rows.next() {
      pairs.insert(Pair(source: row["source"], target: row["target"]))
    }
    return pairs
  }
}

/// How a pair stands in a scope, added up from its claims.
private struct PairStanding {
  let source: ActorReference
  let target: ActorReference
  let standing: Standing

  static func of(
    _ pairs: Set<Pair>, in scope: Scope, asOf date: PartialDate, _ db: Database
  ) throws -> [Pair: PairStanding] {
    var scope = scope
    scope.asOf = date
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH \(try claims(of: pairs, in: scope).weighedTables(db))
        SELECT edge.source, edge.target, standing, \(ActorLookup.columns)
        FROM (\(Schema.body(ofView: "standings"))) AS edge
        JOIN actor AS source ON source.id = edge.source
        JOIN actor AS target ON target.id = edge.target
        """)
    var standings: [Pair: PairStanding] = [:]
    while let row = try rows.next() {
      let pair = Pair(source: row["source"], target: row["target"])
      // The rows of both stances say the same.
      guard pairs.contains(pair), standings[pair] == nil else { continue }
      standings[pair] = PairStanding(
        source: try ActorLookup.source(row), target: try ActorLookup.target(row),
        standing: try StoredWord.read(row["standing"]))
    }
    return standings
  }

  /// All claims of these pairs; with roll-up, those of all their sources.
  private static func claims(of pairs: Set<Pair>, in scope: Scope) -> ScopedClaims {
    var claims = ScopedClaims(scope)
    if scope.rollsUp {
      claims.sources = Set(pairs.map(\.source)).sorted()
    } else {
      let list = pairs.map { "[\($0.source),\($0.target)]" }.joined(separator: ",")
      claims.pairs = """
        SELECT json_extract(value, '$[0]') AS source, json_extract(value, '$[1]') AS target
        FROM json_each('[\(list)]')
        """
    }
    return claims
  }
}
