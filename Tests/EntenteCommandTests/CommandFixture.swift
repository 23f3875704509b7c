import EntenteTestSupport

/// A folder with a knowledge base about an invented war.
struct CommandFixture {
  let folder: TemporaryFolder

  static let article = """
    Norland backs Sudra. Karsk attacked Sudra. Velia supports Karsk.

    Norland condemned Karsk.
    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("article.txt", Self.article)
    _ = try Program.entente(
      "ingest", "article.txt", "--date", "2021-03-04", "--outlet", "The Example", in: folder)
  }

  func entente(_ arguments: String..., input: String = "") throws -> ProgramResult {
    try Program.run(Program.entente, arguments, in: folder.path, input: Array(input.utf8))
  }
}

extension ProgramResult {
  /// What a run prints on standard output alone.
  static func answer(_ output: String, note: String = "", exitCode: Int32 = 0) -> ProgramResult {
    ProgramResult(output: output, messages: note, exitCode: exitCode)
  }

  static func complaint(_ messages: String, exitCode: Int32 = 2) -> ProgramResult {
    ProgramResult(output: "", messages: messages, exitCode: exitCode)
  }
}
