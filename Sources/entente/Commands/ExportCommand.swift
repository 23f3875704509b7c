import ArgumentParser
import EntenteGraph
import EntenteModel
import EntenteStore

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", _superCommandName: "entente",
    abstract: "Write the graph of who backs whom.",
    discussion: """
      Support is a solid green line, opposition a dashed red one. SVG and PNG are drawn by Graphviz.

        entente export --format svg > graph.svg
        entente export --format dot --actor Haftar
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot, svg, png
  }

  @Option(help: "dot, svg or png.") var format: Format = .dot
  @Option(help: "Only edges from or to this actor.") var actor: String?
  @OptionGroup(title: "Scope") var scope: ScopeOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.open(for: .reading)
    let scope = try scope.scope()
    var edges: [Edge]
    if let name = actor {
      let actor = try knowledgeBase.actor(named: name)
      edges = try knowledgeBase.edges(EdgeFilter(source: actor.key, scope: scope))
      edges += try knowledgeBase.edges(EdgeFilter(target: actor.key, scope: scope))
    } else {
      edges = try knowledgeBase.edges(EdgeFilter(scope: scope))
    }
    let dot = DOTWriter().write(SignedGraph(edges: edges))
    switch format {
    case .dot: Terminal.write(dot)
    case .svg: Terminal.write(try Graphviz.draw(dot, as: .svg))
    case .png: Terminal.write(try Graphviz.draw(dot, as: .png))
    }
    if edges.isEmpty { throw ExitCode(1) }
  }
}
