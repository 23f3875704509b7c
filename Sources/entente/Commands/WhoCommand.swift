import ArgumentParser
import EntenteModel
import EntenteStore

struct WhoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "List who backs, or opposes, an actor.",
    discussion: """
        entente who backs GNA
        entente who opposes Haftar --csv
      """)

  @Argument(help: "backs or opposes.") var verb: StanceVerb
  @Argument(help: "A name or key of the actor.") var actor: String
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let knowledgeBase = try database.open(for: .reading)
    let target = try knowledgeBase.actor(named: actor)
    let edges = try knowledgeBase.edges(EdgeFilter(target: target.key, stance: verb.stance))
    try EdgeTable.answer(
      edges, from: knowledgeBase, showing: .source, question: "\(verb.rawValue) \(target.name)",
      as: output.format)
  }
}
