import EntenteModel
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteStore

/// Files of every earlier version, with rows, brought up to date.
@Suite struct MigrationTests {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  /// All but the last, which a new file has anyway.
  static let versions = Schema.migrations.dropLast().map { String($0.name.prefix(4)) }

  private func load(_ version: String) throws {
    let result = try Program.system(
      "sqlite3", "-batch", fixture.path, in: fixture.folder,
      input: Checkout.text("Tests/Fixtures/\(version).sql"))
    #expect(result.exitCode == 0, "\(result.messages)")
  }

  @Test(
    "a file of an earlier version keeps its rows, and answers as one made today",
    arguments: versions)
  func migrate(version: String) throws {
    try load(version)
    let tables =
      "SELECT count(*) FROM document; SELECT count(*) FROM claim; SELECT * FROM judgement"
    let rows = try fixture.shell(tables)
    let knowledgeBase = try KnowledgeBase(path: fixture.path, for: .writing)
    #expect(try fixture.shell(tables) == rows)
    #expect(try fixture.open().check() == [])
    #expect(
      try fixture.shell(
        "SELECT source, stance, target, standing FROM who_backs_whom ORDER BY 1, 2 DESC, 3") == """
          Karsk|support|Norland|unclear
          Norland|support|Sudra|backs
          Norland|oppose|Karsk|opposes
          Sudra|oppose|Velia|opposes
          United States|support|Tarn|unclear
          Velia|oppose|Tarn|opposes

          """)
    #expect(try fixture.open().search("harbour").count == 2)
    let copy = try #require(knowledgeBase.migrationBackup)
    #expect(copy.hasPrefix("\(fixture.path).before-"))
    let names = "SELECT count(*) FROM grdb_migrations"
    #expect(
      try Program.system("sqlite3", copy, names, in: fixture.folder).output
        == "\(Int(version) ?? 0)\n")
    #expect(try KnowledgeBase(path: fixture.path, for: .writing).migrationBackup == nil)
  }

  @Test("a migrated file takes new documents, and can be read again", arguments: versions)
  func ingest(version: String) throws {
    try load(version)
    let report = try fixture.ingest(StoreFixture.documents)
    #expect(report.documents == 4)
    let reread = try KnowledgeBase(path: fixture.path, for: .writing).reread(
      with: StoreFixture.extractor.get(), at: StoreFixture.moment)
    #expect(reread.documents == 9)
    #expect(try fixture.open().check() == [])
  }

  @Test("the list of migrations reads an older file and does not change it")
  func list() throws {
    try load("0001")
    let dump = try fixture.shell(".dump")
    let states = try KnowledgeBase.migrations(ofFile: fixture.path)
    #expect(states.map(\.name) == Schema.migrations.map(\.name))
    #expect(states.map(\.isApplied) == [true] + states.dropFirst().map { _ in false })
    #expect(try fixture.shell(".dump") == dump)
  }

  @Test("there is a file with rows for every earlier version")
  func fixtures() throws {
    #expect(try Checkout.files(in: "Tests/Fixtures") == Self.versions.map { "\($0).sql" })
  }
}
