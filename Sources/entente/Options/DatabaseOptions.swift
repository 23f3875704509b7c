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
    let knowledgeBase = try KnowledgeBase(path: file, for: purpose)
    // The program ends with its answer, and the system closes faster what was only read.
    if purpose == .reading { _ = Unmanaged.passRetained(knowledgeBase) }
    return knowledgeBase
  }
}
