import ArgumentParser
import EntenteStore

/// A knowledge base whose own actors are recognised; nothing is written to it.
struct AddedActorsOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "Also recognise the actors and names that were added to this knowledge base.",
      valueName: "file"))
  var path: String?

  func knowledgeBase() throws -> KnowledgeBase? {
    try path.map { try KnowledgeBase(path: $0, for: .reading) }
  }
}
