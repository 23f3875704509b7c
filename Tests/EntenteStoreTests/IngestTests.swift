import EntenteModel
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteStore

@Suite struct IngestTests {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test("the same documents a second time leave every byte of the dump as it was")
  func twice() throws {
    let first = try fixture.ingest(StoreFixture.documents)
    let dump = try fixture.shell(".dump")
    let second = try fixture.ingest(StoreFixture.documents, at: Date())
    #expect(first.documents == 4 && first.known == 0 && first.claims > 0)
    #expect(second == IngestReport(known: 4))
    #expect(try fixture.shell(".dump") == dump)
  }

  @Test("the order of reading changes no claim, no edge and no actor")
  func order() throws {
    let reversed = try StoreFixture()
    try fixture.ingest(StoreFixture.documents)
    try reversed.ingest(StoreFixture.documents.reversed())
    let columns = """
      SELECT source, stance, target, relation, standing, claims, denials, documents, outlets,
        first_date, last_date, source_key, target_key FROM who_backs_whom
      """
    for statement in ["SELECT * FROM claims", "SELECT * FROM actors", columns] {
      let rows = try fixture.open().run(statement).rows.map { "\($0)" }
      let others = try reversed.open().run(statement).rows.map { "\($0)" }
      #expect(rows.sorted() == others.sorted())
      #expect(!rows.isEmpty)
    }
  }

  @Test("one document in several runs, or twice in one, is one document")
  func repetition() throws {
    let document = StoreFixture.documents[0]
    let renamed = SourceDocument(
      id: "another name", text: document.text, publishedOn: document.publishedOn,
      outlet: document.outlet)
    let report = try fixture.ingest([document, document, renamed])
    #expect(report.documents == 1 && report.known == 2)
  }

  @Test("a document that the database refuses is named, and the others of its batch are stored")
  func refusal() throws {
    try fixture.ingest([])
    _ = try fixture.shell(
      """
      CREATE TRIGGER no_bad_claims BEFORE INSERT ON claim
      WHEN (SELECT name FROM document WHERE id = new.document) = 'two'
      BEGIN SELECT raise(ABORT, 'no claims of this one'); END
      """)
    let report = try fixture.ingest(StoreFixture.documents)
    #expect(report.documents == 3)
    #expect(
      report.refused.map(\.description) == [
        "two: not stored: the database says: no claims of this one; "
          + "check the document's text and fields"
      ])
    #expect(try fixture.shell("SELECT name FROM document ORDER BY id") == "one\nthree\nfour\n")
    #expect(
      try fixture.shell("SELECT documents, claims FROM run") == "3|\(report.claims)\n")
  }

  @Test("a newer version of an address replaces the claims of the older one")
  func replacement() throws {
    func version(_ text: String) -> SourceDocument {
      SourceDocument(id: "page", text: text, url: "https://example.org/page")
    }
    try fixture.ingest([version("Norland backs Sudra.")])
    let report = try fixture.ingest([version("Norland backs Velia.")])
    #expect(report.replaced == 1)
    #expect(try fixture.shell("SELECT source, target FROM claims") == "Norland|Velia\n")
    #expect(try fixture.shell("SELECT count(*) FROM document") == "2\n")
  }

  @Test("the same sentence in two outlets is one claim of two documents")
  func duplicates() throws {
    try fixture.ingest(StoreFixture.documents)
    let edge = try #require(
      try fixture.open().edges(EdgeFilter(source: "~norland", target: "~sudra")).first)
    #expect(edge.claims == 1 && edge.documents == 2 && edge.outlets == 2)
    #expect(edge.firstDate?.description == "2021-03-04")
    #expect(edge.lastDate?.description == "2021-05")
  }

  @Test("offsets give the words with SQLite's substr, beyond the Basic Multilingual Plane too")
  func offsets() throws {
    try fixture.ingest([
      SourceDocument(id: "emoji", text: "🕊️ “Peace,” said nobody.\n\nNorland backs Sudra. 🕊️")
    ])
    #expect(
      try fixture.shell(
        """
        SELECT substr(text, source_start + 1, source_end - source_start),
          substr(text, cue_start + 1, cue_end - cue_start),
          substr(text, target_start + 1, target_end - target_start),
          substr(text, sentence_start + 1, sentence_end - sentence_start)
        FROM claims JOIN document ON sha256 = document_sha256
        """) == "Norland|backs|Sudra|Norland backs Sudra.\n")
  }

  @Test("random given actors never stop an ingest", arguments: 0..<10 as Range<UInt64>)
  func hostileActors(seed: UInt64) throws {
    var randomness = Randomness(seed: seed)
    let text = "Norland backs Sudra; “Karsk” attacked Véliä — or so says Norland."
    let documents = (0..<20).map { number in
      SourceDocument(
        id: "\(number)", text: text,
        actors: (0..<Int.random(in: 1...3, using: &randomness)).map { _ in
          let start = Int.random(in: 0...80, using: &randomness)
          return .init(
            name: ["", " ", "Norland", "🕊️", "~"].randomElement(using: &randomness) ?? "",
            range: ScalarRange(
              start: start, end: start + Int.random(in: 1...60, using: &randomness)))
        })
    }
    let report = try fixture.ingest(documents)
    #expect(report.documents + report.known == 20 && report.refused.isEmpty)
  }
}
