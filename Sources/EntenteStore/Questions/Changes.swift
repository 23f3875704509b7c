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
      var period = scope
      (period.since, period.until) = (since.firstDay, until)
      let touched = try Pair.touched(in: period, db)
      guard !touched.isEmpty else { return [] }
      var later = scope
      later.asOf = until
      var earlier: [Pair: PairStanding] = [:]
      // Nothing was before the first day of all.
      if let eve = PartialDate(dayNumber: since.firstDay.dayNumber - 1) {
        var scope = scope
        scope.asOf = eve
        earlier = try PairStanding.of(touched, in: scope, db)
      }
      let evidence = Dictionary(grouping: try EvidenceRow.fetch(ScopedClaims(period), db)) {
        [$0.source.key, $0.target.key]
      }
      let changes = try PairStanding.of(touched, in: later, db).compactMap {
        pair, after -> (order: [String], change: StandingChange)? in
        let before = earlier[pair]?.standing
        guard let kind = kind(from: before, to: after.standing) else { return nil }
        let key = [after.source.key, after.target.key]
        let decisive = decisive(evidence[key] ?? [], for: after.standing)
        return (
          [decisive?.date?.description ?? "9999"] + key,
          StandingChange(
            source: after.source, target: after.target, kind: kind, before: before,
            after: after.standing, evidence: decisive)
        )
      }
      return changes.sorted { $0.order.lexicographicallyPrecedes($1.order) }.map(\.change)
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

/// The rows of a source and a target.
private struct Pair: Hashable {
  let source: Int64
  let target: Int64

  static func touched(in period: Scope, _ db: Database) throws -> Set<Pair> {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH \(try ScopedClaims(period).tables(db))
        SELECT DISTINCT source, target FROM counted_claim
        """)
    var pairs: Set<Pair> = []
    while let row = try rows.next() {
      pairs.insert(Pair(source: row["source"], target: row["target"]))
    }
    return pairs
  }
}

/// How a pair stands in a scope.
private struct PairStanding {
  let source: ActorReference
  let target: ActorReference
  let standing: Standing

  static func of(
    _ pairs: Set<Pair>, in scope: Scope, _ db: Database
  ) throws -> [Pair: PairStanding] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH \(try claims(of: pairs, in: scope).tables(db))
        SELECT edge.source, edge.target, standing,
          source.key AS source_key, source.name AS source_name, source.kind AS source_kind,
          target.key AS target_key, target.name AS target_name, target.kind AS target_kind
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
        source: try ActorLookup.reference(
          row, key: "source_key", name: "source_name", kind: "source_kind"),
        target: try ActorLookup.reference(
          row, key: "target_key", name: "target_name", kind: "target_kind"),
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
