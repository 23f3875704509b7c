import EntenteGraph
import Testing

@Suite struct GraphvizTests {
  @Test("the message for a missing program says what to install")
  func missingProgram() {
    #expect(
      Graphviz.DrawingError.missingProgram.description
        == "cannot draw: the program 'dot' is not in the PATH; install Graphviz "
        + "(apt-get install graphviz), or use --format dot")
  }

  @Test("what dot says about a graph that it refuses is passed on")
  func refusal() {
    do {
      _ = try Graphviz.draw("digraph {", as: .svg)
      Issue.record("a graph without an end was drawn")
    } catch let error as Graphviz.DrawingError {
      let isExpected =
        error == .missingProgram || error.description.hasPrefix("cannot draw: dot says: ")
      #expect(isExpected, "\(error)")
    } catch {
      Issue.record(error)
    }
  }
}
