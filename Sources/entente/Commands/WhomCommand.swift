import ArgumentParser
import EntenteModel
import EntenteStore

struct WhomCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whom", _superCommandName: "entente",
    abstract: "List whom an actor backs, or opposes.",
    discussion: """
        entente whom Turkey backs
        entente whom Russia opposes --json
      """)

  @Argument(help: "A name or key of the actor.") var actor: String
  @Argument(help: "backs or opposes.") var verb: StanceVerb
  @OptionGroup(title: "Scope") var scope: ScopeOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let knowledgeBase = try database.open(for: .reading)
    let source = try knowledgeBase.actor(named: actor)
    let scope = try scope.scope()
    let edges = try knowledgeBase.edges(
      EdgeFilter(source: source.key, stance: verb.stance, scope: scope))
    try EdgeTable.answer(
      edges, from: knowledgeBase, in: scope, showing: .target,
      question: "\(source.name) \(verb.rawValue)",
      as: output.format)
  }
}
