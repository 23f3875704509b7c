import EntenteModel
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteStore

@Suite struct UpkeepTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
    try fixture.ingest(StoreFixture.documents)
  }

  @Test("a sound file gives no finding")
  func sound() throws { #expect(try fixture.open().check() == []) }

  /// What breaks a file, and the findings.
  static let damages: [(String, [String])] = [
    (
      "UPDATE claim SET cue = 'hates' WHERE document = 1 AND number = 1",
      ["offsets, claim 1.1: the text has 'backs' where the cue is 'hates'"]
    ),
    (
      "UPDATE claim_span SET end = 999 WHERE document = 1 AND claim = 1 AND role = 'target'",
      ["offsets, claim 1.1: its target ends beyond the text, at 999"]
    ),
    (
      "UPDATE sentence SET end = 999 WHERE id = 1",
      ["offsets, sentence 1: it ends beyond the text, at 999"]
    ),
    (
      "DELETE FROM sentence WHERE id = 1",
      ["sentences, claim 1.1: its sentence is not among the sentences"]
    ),
    (
      "DELETE FROM claim_span WHERE document = 1 AND claim = 1 AND role = 'source'",
      ["orphans, claim 1.1: it has not all of source, target and cue"]
    ),
    (
      "UPDATE claim SET attributed_to = 99999 WHERE document = 1 AND number = 3",
      ["foreign keys, claim : points to a row of actor that is not there"]
    ),
    (
      "INSERT INTO sentence_copy VALUES (1, 1)",
      ["orphans, sentence_copy 1: no claim has that sentence"]
    ),
    (
      """
      INSERT INTO judgement (verdict, document_sha256, sentence_start, source, target, stance,
        judged_by, judged_at) VALUES ('accept', 'x', 0, 'a', 'b', 'support', 'mara', '2021')
      """,
      ["reviews, judgement 1: the latest reading has no such claim"]
    ),
  ]

  @Test("check finds what is broken", arguments: damages)
  func damaged(statement: String, expected: [String]) throws {
    _ = try fixture.shell(statement)
    let findings = try fixture.open().check().map { "\($0.check), \($0.place): \($0.problem)" }
    #expect(findings == expected)
  }

  @Test("a backup has every row, and is made while the file is written")
  func backup() throws {
    let copy = fixture.folder.path("copy.db")
    try fixture.open().backup(to: copy)
    let dump = try Program.system("sqlite3", copy, ".dump", in: fixture.folder).output
    #expect(try dump == fixture.shell(".dump"))
    #expect(throws: StoreError.conflict("\(copy): there already; give the name of a new file")) {
      try fixture.open().backup(to: copy)
    }
  }

  private static let views = """
    SELECT * FROM evidence ORDER BY claim; SELECT * FROM actors ORDER BY key;
    """

  @Test("compacting gives space back and loses nothing")
  func compact() throws {
    _ = try fixture.shell(
      "CREATE TABLE waste (text); INSERT INTO waste VALUES (randomblob(3000000)); DROP TABLE waste")
    let views = try fixture.shell(Self.views)
    let hits = try fixture.open().search("norland")
    let sizes = try KnowledgeBase(path: fixture.path, for: .writing).compact()
    #expect(sizes.after < sizes.before - 2_000_000)
    #expect(try fixture.shell(Self.views) == views)
    #expect(try fixture.open().search("norland") == hits)
    #expect(hits.count == 7)
  }
}
