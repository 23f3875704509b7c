public import EntenteModel
import GRDB

extension KnowledgeBase {
  /// The shortest chains of support from one actor to another, each a list of edges; empty when
  /// there is none of at most `longest` edges. Only edges whose stance holds count (backs, or
  /// mixed).
  public func paths(
    from source: ActorReference, to target: ActorReference, longest: Int = 4,
    scope: Scope = Scope()
  ) throws(StoreError) -> [[Edge]] {
    try read { db in
      guard let start = try ActorLookup.rows(ofKey: source.key, db).first,
        let end = try ActorLookup.rows(ofKey: target.key, db).first
      else { return [] }
      var incoming: [Int64: [EdgeRow]] = [:]
      var seen: Set<Int64> = [start]
      var frontier = [start]
      for _ in 0..<max(0, longest) where !seen.contains(end) && !frontier.isEmpty {
        var claims = ScopedClaims(scope)
        claims.sources = frontier
        let rows = try EdgeRow.fetch(
          claims, conditions: ["edge.stance = 'support'", "standing IN ('backs', 'mixed')"], db)
        var next: Set<Int64> = []
        for row in rows where !seen.contains(row.target) {
          incoming[row.target, default: []].append(row)
          next.insert(row.target)
        }
        seen.formUnion(next)
        frontier = next.sorted()
      }
      return chains(to: end, from: start, incoming)
    }
  }

  private func chains(
    to end: Int64, from start: Int64, _ incoming: [Int64: [EdgeRow]]
  ) -> [[Edge]] {
    guard end != start else { return [] }
    var chains: [[Edge]] = []
    for row in incoming[end] ?? [] {
      let before = row.source == start ? [[]] : self.chains(to: row.source, from: start, incoming)
      chains += before.map { $0 + [row.edge] }
    }
    return chains
  }
}
