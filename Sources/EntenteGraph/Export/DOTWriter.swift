import EntenteModel

/// Writes a signed graph in Graphviz's DOT language.
///
/// Support is a solid green line, opposition a dashed red one; a stance that is over, contested or
/// unclear is grey. The arrow points from the source to the target, and the width grows with the
/// number of claims.
public struct DOTWriter: Sendable {
  /// A writer has no settings.
  public init() {}

  /// The graph as a text in DOT, the same for the same graph.
  public func write(_ graph: SignedGraph) -> String {
    var lines = [
      "digraph entente {",
      "  graph [rankdir=LR, overlap=false, splines=true];",
      "  node [shape=box, style=\"rounded,filled\", fillcolor=\"#f7f7f2\", color=\"#8a8a80\", "
        + "fontname=\"Helvetica\", fontsize=11];",
      "  edge [fontname=\"Helvetica\", fontsize=9];",
    ]
    for node in graph.nodes {
      lines.append(
        "  \(quote(node.key)) [label=\(quote(node.name)), shape=\(node.kind == .person ? "ellipse" : "box")];"
      )
    }
    for edge in graph.edges {
      let style = edge.stance == .support ? "solid" : "dashed"
      let head = edge.stance == .support ? "normal" : "tee"
      lines.append(
        "  \(quote(edge.source.key)) -> \(quote(edge.target.key)) "
          + "[label=\(quote(label(edge))), color=\"\(color(edge))\", fontcolor=\"\(color(edge))\", "
          + "style=\(style), arrowhead=\(head), penwidth=\(width(edge))];")
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private func label(_ edge: Edge) -> String {
    let relation = edge.relation.rawValue.replacing("_", with: " ")
    return edge.claims > 1 ? "\(relation) ×\(edge.claims)" : relation
  }

  private func color(_ edge: Edge) -> String {
    switch edge.standing {
    case .contested, .ended, .unclear: "#8c8c8c"
    case .backs, .opposes, .mixed: edge.stance == .support ? "#1b7837" : "#b2182b"
    }
  }

  private func width(_ edge: Edge) -> Double {
    switch edge.claims {
    case ...1: 1
    case ...3: 1.5
    case ...9: 2
    default: 3
    }
  }

  /// A double-quoted text. DOT itself escapes only the quotation mark, but labels give a backslash
  /// meanings of their own (`\N`, `\l`), so it is doubled
  /// (https://graphviz.org/docs/attr-types/escString/).
  func quote(_ text: String) -> String {
    var quoted = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r", "\0": continue
      default: quoted.unicodeScalars.append(character)
      }
    }
    return quoted + "\""
  }
}
