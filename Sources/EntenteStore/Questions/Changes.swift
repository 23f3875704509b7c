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
      var later = scope
      later.asOf = until
      var earlier = scope
      earlier.asOf = PartialDate(dayNumber: since.firstDay.dayNumber - 1)
      var period = scope
      (period.since, period.until) = (since.firstDay, until)
      let touched = try Pair.touched(in: period, db)
      guard !touched.isEmpty else { return [] }
      let before = try Pair.standings(of: touched, in: earlier, db)
      let changed = try Pair.standings(of: touched, in: later, db).filter { pair, edge in
        kind(from: before[pair]?.standing, to: edge.standing) != nil
      }
      let evidence = try Pair.evidence(of: Set(changed.keys), in: period, db)
      let changes = changed.compactMap { pair, edge -> (order: [String], change: StandingChange)? in
        guard let kind = kind(from: before[pair]?.standing, to: edge.standing) else { return nil }
        let decisive = decisive(
          evidence[[edge.source.key, edge.target.key]] ?? [], for: edge.standing)
        return (
          [decisive?.date?.description ?? "9999", edge.source.key, edge.target.key],
          StandingChange(
            source: edge.source, target: edge.target, kind: kind, before: before[pair]?.standing,
            after: edge.standing, evidence: decisive)
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
struct Pair: Hashable {
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

  static func standings(
    of pairs: Set<Pair>, in scope: Scope, _ db: Database
  ) throws -> [Pair: Edge] {
    var edges: [Pair: Edge] = [:]
    for row in try EdgeRow.fetch(claims(of: pairs, in: scope), db) {
      let pair = Pair(source: row.source, target: row.target)
      if pairs.contains(pair) { edges[pair] = row.edge }
    }
    return edges
  }

  /// The evidence by the keys of source and target; that of other pairs may be among it.
  static func evidence(
    of pairs: Set<Pair>, in scope: Scope, _ db: Database
  ) throws -> [[String]: [Evidence]] {
    guard !pairs.isEmpty else { return [:] }
    return Dictionary(grouping: try EvidenceRow.fetch(claims(of: pairs, in: scope), db)) {
      [$0.source.key, $0.target.key]
    }
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
