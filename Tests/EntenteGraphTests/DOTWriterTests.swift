import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteGraph

@Suite struct DOTWriterTests {
  private func edge(
    _ source: String, _ target: String, _ relation: Relation = .back,
    _ standing: Standing = .backs, claims: Int = 1
  ) -> Edge {
    Edge(
      source: ActorReference(key: "~" + source, name: source, kind: .state),
      target: ActorReference(key: "~" + target, name: target, kind: .person),
      stance: relation.stance, relation: relation, standing: standing, claims: claims)
  }

  @Test("support is solid and green, opposition dashed and red, the arrow ends at the target")
  func signs() {
    let dot = DOTWriter().write(
      SignedGraph(edges: [
        edge("Norland", "Osk", .fightFor, claims: 4), edge("Karsk", "Osk", .attack, .opposes),
      ]))
    #expect(
      dot.contains(
        """
          "~Karsk" -> "~Osk" [label="attack", color="#b2182b", fontcolor="#b2182b", style=dashed, \
        arrowhead=tee, penwidth=1.0];
          "~Norland" -> "~Osk" [label="fight for ×4", color="#1b7837", fontcolor="#1b7837", \
        style=solid, arrowhead=normal, penwidth=2.0];
        """))
    #expect(dot.contains("\"~Osk\" [label=\"Osk\", shape=ellipse];"))
  }

  @Test(
    "a stance that is over, contested or unclear is grey",
    arguments: [Standing.ended, .contested, .unclear])
  func grey(standing: Standing) {
    let dot = DOTWriter().write(SignedGraph(edges: [edge("Norland", "Osk", .back, standing)]))
    #expect(dot.contains("color=\"#8c8c8c\""))
  }

  @Test("the order of the edges given does not matter")
  func order() {
    let edges = [edge("B", "A"), edge("A", "B", .attack, .opposes), edge("A", "B"), edge("C", "A")]
    let written = DOTWriter().write(SignedGraph(edges: edges))
    #expect(DOTWriter().write(SignedGraph(edges: edges.reversed())) == written)
  }

  static let hardNames = [
    "", "2nd Army", "2ndArmy", "Fifth \"Steel\" Brigade", "back\\slash", "ends with \\", "\\N",
    "\\\"", "two\nlines", "Правительство", "حكومة الوفاق", "中国", "graph", "-1.5", "<b>bold</b>",
    "a;b{c}", "tab\there", "é",
  ]

  @Test("any name comes back from Graphviz as it went in")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    guard try Program.system("dot", "-V", in: folder).exitCode == 0 else {
      print("Skipped: Graphviz is not installed.")
      return
    }
    let edges = Self.hardNames.map { edge("Norland", $0) }
    let result = try Program.system(
      "dot", "-Tjson0", in: folder, input: DOTWriter().write(SignedGraph(edges: edges)))
    #expect(result.exitCode == 0 && result.messages == "")
    let canonical = try Program.system(
      "dot", "-Tcanon", in: folder, input: DOTWriter().write(SignedGraph(edges: edges)))
    #expect(canonical.exitCode == 0 && canonical.messages == "")
    #expect(
      try Self.labels(inJSON: result.output).sorted() == (Self.hardNames + ["Norland"]).sorted())
    // Written canonically and read again, it is still the same graph.
    let again = try Program.system("dot", "-Tjson0", in: folder, input: canonical.output)
    #expect(
      try Self.labels(inJSON: again.output).sorted() == Self.labels(inJSON: result.output).sorted())
  }
}
