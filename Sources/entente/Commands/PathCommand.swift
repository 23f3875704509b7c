import ArgumentParser
import EntenteModel
import EntenteStore

struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", _superCommandName: "entente",
    abstract: "Find the shortest chains of support from one actor to another.",
    discussion: """
        entente path Qatar GNA
        entente path Iran Hezbollah --longest 3 --as-of 2020
      """)

  @Argument(help: "A name or key of the actor that supports.") var source: String
  @Argument(help: "A name or key of the actor supported in the end.") var target: String
  @Option(help: "At most so many steps.") var longest = 4
  @OptionGroup(title: "Scope") var scope: ScopeOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let knowledgeBase = try database.open(for: .reading)
    let source = try knowledgeBase.actor(named: source)
    let target = try knowledgeBase.actor(named: target)
    let scope = try scope.scope()
    let paths = try knowledgeBase.paths(from: source, to: target, longest: longest, scope: scope)
    var table = Table([
      "path", "step", "source", "relation", "target", "standing", "claims", "sentence",
    ])
    for (index, path) in paths.enumerated() {
      for (step, edge) in path.enumerated() {
        table.rows.append([
          .number(index + 1), .number(step + 1), .text(edge.source.name, style: [.bold]),
          .text(edge.relation.rawValue, style: Style.of(edge.stance)),
          .text(edge.target.name, style: [.bold]),
          .text(edge.standing.rawValue, style: Style.of(edge.standing)), .number(edge.claims),
          .text(try EdgeTable.sample(edge, scope, knowledgeBase)),
        ])
      }
    }
    if output.format != .table || !paths.isEmpty { table.write(as: output.format) }
    if output.format == .table {
      Terminal.note(
        paths.isEmpty
          ? "nothing found: no chain of support from \(source.name) to \(target.name) "
            + "in \(Counts.of(longest, "step"))"
          : "\(Counts.of(paths.count, "chain")) of \(Counts.of(paths[0].count, "step"))")
    }
    if paths.isEmpty { throw ExitCode(1) }
  }
}
