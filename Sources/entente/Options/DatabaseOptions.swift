import ArgumentParser
import EntenteModel
import EntenteStore

struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The knowledge base (default: $ENTENTE_DB, else entente.db here).", valueName: "file"))
  var path: String?

  func open(for purpose: KnowledgeBase.Purpose) throws -> KnowledgeBase {
    let path = path ?? Terminal.environment("ENTENTE_DB") ?? "entente.db"
    return try KnowledgeBase(path: path, for: purpose)
  }
}
