import ArgumentParser
import EntenteModel
import EntenteStore

struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The knowledge base (default: $ENTENTE_DB, else entente.db here).", valueName: "file"))
  var path: String?

  /// The file's path.
  var file: String { path ?? Terminal.environment("ENTENTE_DB") ?? "entente.db" }

  func open(for purpose: KnowledgeBase.Purpose) throws -> KnowledgeBase {
    try KnowledgeBase(path: file, for: purpose)
  }
}
