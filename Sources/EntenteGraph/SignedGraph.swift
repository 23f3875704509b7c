public import EntenteModel

/// Who stands how to whom, as a directed graph with signed edges.
///
/// Nodes and edges are sorted, so that the same edges give the same graph.
public struct SignedGraph: Sendable {
  /// The actors at either end of an edge, by key.
  public let nodes: [ActorReference]
  /// By source, target and stance.
  public let edges: [Edge]

  /// Takes the edges in any order; the nodes are their ends.
  public init(edges: [Edge]) {
    self.edges = edges.sorted {
      ($0.source.key, $0.target.key, $0.stance.rawValue)
        < ($1.source.key, $1.target.key, $1.stance.rawValue)
    }
    var byKey: [String: ActorReference] = [:]
    for edge in self.edges {
      byKey[edge.source.key] = edge.source
      byKey[edge.target.key] = edge.target
    }
    nodes = byKey.values.sorted { $0.key < $1.key }
  }
}
