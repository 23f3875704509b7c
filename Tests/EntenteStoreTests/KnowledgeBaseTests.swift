import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteStore

@Suite struct KnowledgeBaseTests {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  private func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no error"
    } catch { return "\(error)" }
  }

  @Test("another program's database is refused, and stays as it was")
  func foreignDatabase() throws {
    _ = try fixture.shell("CREATE TABLE note (text)")
    for purpose in [KnowledgeBase.Purpose.reading, .writing] {
      #expect(
        message { _ = try KnowledgeBase(path: fixture.path, for: purpose) }
          == "\(fixture.path): a SQLite database, but not one of Entente's; "
          + "give another file to --db")
    }
    #expect(try fixture.shell(".tables") == "note\n")
  }

  @Test("a question about a file that lacks the newest migration says how to bring it up to date")
  func olderSchema() throws {
    try fixture.ingest([])
    _ = try fixture.shell("DELETE FROM grdb_migrations")
    #expect(
      message { _ = try fixture.open() }
        == "\(fixture.path): made by an older version of Entente; "
        + "'entente migrate' brings it up to date")
  }

  @Test("a view that somebody changed is made anew by the next ingest")
  func views() throws {
    try fixture.ingest(StoreFixture.documents)
    let views = try fixture.shell("SELECT name, sql FROM sqlite_schema WHERE type = 'view'")
    _ = try fixture.shell(
      "DROP VIEW claims; CREATE VIEW claims AS SELECT 1; UPDATE property SET value = '' WHERE name = 'views'"
    )
    try fixture.ingest([])
    #expect(
      try fixture.shell("SELECT name, sql FROM sqlite_schema WHERE type = 'view'") == views)
  }

  @Test("every table is strict and no row breaks a foreign key")
  func integrity() throws {
    try fixture.ingest(StoreFixture.documents)
    #expect(try fixture.shell("PRAGMA integrity_check; PRAGMA foreign_key_check") == "ok\n")
    #expect(
      try fixture.shell(
        """
        SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND NOT strict
          AND name NOT LIKE 'sqlite%' AND name <> 'grdb_migrations'
        """) == "")
  }

  @Test("a judgement can be neither changed nor deleted")
  func judgements() throws {
    try fixture.ingest([])
    _ = try fixture.shell(
      """
      INSERT INTO judgement (verdict, actor, other_actor, judged_by, judged_at)
      VALUES ('same', '~norland', '~the norland', 'analyst', '2021-01-01T00:00:00Z')
      """)
    #expect(throws: StoreFixture.ShellFailure.self) {
      _ = try fixture.shell("UPDATE judgement SET reason = 'none'")
    }
    #expect(throws: StoreFixture.ShellFailure.self) {
      _ = try fixture.shell("DELETE FROM judgement")
    }
  }

  @Test("the relations of the file are those of the program")
  func relations() throws {
    try fixture.ingest([])
    let expected = Relation.allCases
      .map { "\($0.rawValue)|\($0.stance.rawValue)|\($0.plover)|\($0.strength)" }.sorted()
    let rows = try fixture.shell(
      "SELECT name, stance, plover, strength FROM relation ORDER BY name")
    #expect(rows.split(separator: "\n").map(String.init).sorted() == expected)
  }

  @Test("the relation with the greater strength is the one that a summary names")
  func strongest() throws {
    try fixture.ingest([
      SourceDocument(id: "1", text: "Norland backs Sudra."),
      SourceDocument(id: "2", text: "Norland praised Sudra."),
    ])
    #expect(
      try fixture.shell(
        "SELECT source, stance, target, relation, standing, claims FROM who_backs_whom")
        == "Norland|support|Sudra|back|backs|2\n")
  }
}
