import EntenteExtraction
import EntenteModel
import EntenteTestSupport
import Foundation

@testable import EntenteStore

/// A knowledge base in a folder of its own, and documents about an invented world.
struct StoreFixture {
  let folder: TemporaryFolder
  var path: String { folder.path("test.db") }

  /// Loaded once: reading the language pack takes longer than most tests.
  static let extractor = Result { Extractor(pack: try LanguagePack.builtIn()) }
  static let moment = Date(timeIntervalSince1970: 1_600_000_000)

  init() throws { folder = try TemporaryFolder() }

  static let documents = [
    SourceDocument(
      id: "one", text: "Norland backs Sudra. Karsk attacked Sudra. Norland denied arming Karsk.",
      publishedOn: PartialDate("2021-03-04"), outlet: "The Example"),
    SourceDocument(
      id: "two", text: "Norland backs Sudra. NORLAND condemned Karsk. Sudra thanked Norland.",
      publishedOn: PartialDate("2021-05"), outlet: "Second Example"),
    SourceDocument(id: "three", text: "Norland no longer supports Velia. Velia condemned Norland."),
    SourceDocument(id: "four", text: "Nobody said anything about anyone."),
  ]

  @discardableResult
  func ingest(_ documents: [SourceDocument], at moment: Date = moment) throws -> IngestReport {
    let knowledgeBase = try KnowledgeBase(path: path, for: .writing)
    var ingest = try Ingest(into: knowledgeBase, with: Self.extractor.get(), at: moment)
    for document in documents { try ingest.add(document) }
    try ingest.finish()
    return ingest.report
  }

  func open() throws -> KnowledgeBase { try KnowledgeBase(path: path, for: .reading) }

  /// What the plain SQLite shell prints.
  func shell(_ command: String) throws -> String {
    let result = try Program.system("sqlite3", "-batch", path, command, in: folder)
    guard result.exitCode == 0 else { throw ShellFailure(message: result.messages) }
    return result.output
  }

  struct ShellFailure: Error { let message: String }
}
