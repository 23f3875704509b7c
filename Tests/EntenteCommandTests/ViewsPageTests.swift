import EntenteTestSupport
import Foundation
import Testing

/// `docs/views.md` against the views themselves, in other people's clients.
@Suite struct ViewsPageTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (date, outlet, text) in [
      (
        "2021-03-04", "Wire",
        "Norland backs Sudra. Sudra attacked Karsk. Karsk attacked Sudra. Velia aids Sudra."
      ),
      ("2021-04-04", "Harbour Post", "Norland denied backing Sudra. Norland condemned Karsk."),
    ] {
      _ = try Program.entente(
        "ingest", "-", "--date", date, "--outlet", outlet, in: folder, input: text)
    }
    _ = try Program.entente("review", "accept", "1.1", in: folder)
  }

  /// A section of the page: the view's name, the columns it lists and its examples.
  private struct Section {
    let view: String
    let columns: [String]
    let examples: [String]
  }

  private func sections() throws -> [Section] {
    try Checkout.text("docs/views.md").components(separatedBy: "\n## ").dropFirst().map { text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let columns = lines.filter { $0.hasPrefix("| `") }
        .flatMap { line -> [String] in
          let cell = line.dropFirst(2).components(separatedBy: " | ")[0]
          return cell.components(separatedBy: ", ").map { $0.filter { $0 != "`" } }
        }
      let examples = text.components(separatedBy: "```sql\n").dropFirst()
        .map { $0.components(separatedBy: "```")[0] }
      return Section(view: String(lines[0]), columns: columns, examples: Array(examples))
    }
  }

  private func sqlite(_ statement: String) throws -> ProgramResult {
    try Program.system("sqlite3", "-batch", "-readonly", "entente.db", statement, in: folder)
  }

  @Test("every view has a section that lists all its columns, and no other")
  func columns() throws {
    let sections = try sections()
    let views = try sqlite("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name")
    #expect(
      sections.map(\.view).sorted()
        == views.output.split(separator: "\n").map(String.init))
    for section in sections {
      let columns = try sqlite("SELECT name FROM pragma_table_info('\(section.view)')").output
      #expect(
        section.columns.sorted() == columns.split(separator: "\n").map(String.init).sorted(),
        "\(section.view)")
    }
  }

  @Test("every example runs in the plain SQLite shell, and finds rows")
  func examples() throws {
    for section in try sections() {
      #expect(!section.examples.isEmpty, "\(section.view) has no example")
      for example in section.examples {
        let result = try sqlite(example)
        #expect(result.exitCode == 0, "\(result.messages)")
        #expect(!result.output.isEmpty, "no row: \(example)")
      }
    }
  }

  static let hasDatasette =
    (try? Program.system("datasette", "--version", in: TemporaryFolder()))?.exitCode == 0

  @Test(
    "Datasette shows the views",
    .enabled(if: hasDatasette, "datasette is not installed; 'pip install datasette' gets it"))
  func datasette() throws {
    let answer = try Program.system(
      "datasette", "entente.db", "--get",
      "/entente/who_backs_whom.json?source=Norland&target=Sudra&_shape=array", in: folder)
    #expect(answer.exitCode == 0, "\(answer.messages)")
    #expect(answer.output.contains(#""standing": "contested""#), "\(answer.output)")
    let evidence = try Program.system(
      "datasette", "entente.db", "--get", "/entente/evidence.json?_shape=array", in: folder)
    #expect(evidence.output.contains("Norland denied backing Sudra."))
  }
}
