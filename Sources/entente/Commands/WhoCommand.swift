import ArgumentParser
import EntenteModel
import EntenteStore

struct WhoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who", _superCommandName: "entente",
    abstract: "List who backs, or opposes, an actor.",
    discussion: """
        entente who backs GNA
        entente who opposes Haftar --csv
        entente who backs GNA --as-of 2020-02 --roll-up
      """)

  @Argument(help: "backs or opposes.") var verb: StanceVerb
  @Argument(help: "A name or key of the actor.") var actor: String
  @OptionGroup(title: "Scope") var scope: ScopeOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let knowledgeBase = try database.open(for: .reading)
    let target = try knowledgeBase.actor(named: actor)
    let scope = try scope.scope()
    let edges = try knowledgeBase.edges(
      EdgeFilter(target: target.key, stance: verb.stance, scope: scope))
    try EdgeTable.answer(
      edges, from: knowledgeBase, in: scope, showing: .source,
      question: "\(verb.rawValue) \(target.name)",
      as: output.format)
  }
}
