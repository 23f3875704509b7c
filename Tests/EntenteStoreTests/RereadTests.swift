import EntenteExtraction
import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteStore

@Suite struct RereadTests {
  let fixture: StoreFixture
  let author = Author(name: "mara", moment: StoreFixture.moment)

  init() throws { fixture = try StoreFixture() }

  private func writer() throws -> KnowledgeBase {
    try KnowledgeBase(path: fixture.path, for: .writing)
  }

  private func actor(_ name: String) throws -> ActorReference {
    try fixture.open().actor(named: name)
  }

  @discardableResult
  private func reread(
    with extractor: Extractor? = nil, isTrial: Bool = false
  ) throws -> RereadReport {
    try writer().reread(
      with: extractor ?? StoreFixture.extractor.get(), at: StoreFixture.moment, isTrial: isTrial)
  }

  /// Makes the file look as if older rules had read it: one claim other, one more, one less.
  private func age() throws {
    _ = try fixture.shell(
      """
      PRAGMA foreign_keys = ON;
      UPDATE claim SET relation = 'endorse', modality = 'possible' WHERE document = 1 AND number = 1;
      DELETE FROM claim WHERE document = 1 AND number = 2;
      INSERT INTO claim SELECT document, 9, sentence_start, sentence_end, sentence_hash, target, source,
        'oppose', 'accuse', polarity, modality, attribution, attributed_to, event_from, event_to,
        date_precision, date_basis, confidence, confidence_sample, 'gone/verb', cue, '0.0.9'
        FROM claim WHERE document = 1 AND number = 1;
      INSERT INTO claim_span SELECT document, 9, role, start, end FROM claim_span
        WHERE document = 1 AND claim = 1;
      """)
  }

  private static let views = """
    SELECT * FROM who_backs_whom ORDER BY source, target, stance; SELECT * FROM actors ORDER BY key;
    SELECT * FROM claims ORDER BY document_sha256, sentence_start, source, target;
    SELECT * FROM timeline ORDER BY date, sentence, source; SELECT * FROM sentence_copy;
    SELECT text FROM sentences ORDER BY 1; SELECT rowid FROM sentence_search('norland') ORDER BY 1;
    """

  @Test("the same rules change nothing, and write nothing down")
  func sameRules() throws {
    try fixture.ingest(StoreFixture.documents)
    let dump = try fixture.shell(".dump")
    let report = try reread()
    #expect(report == RereadReport(documents: 4))
    #expect(try fixture.shell(".dump") == dump)
  }

  @Test("new rules bring the claims to what they read, and the difference is told")
  func newRules() throws {
    try fixture.ingest(StoreFixture.documents)
    let views = try fixture.shell(Self.views)
    try age()
    let aged = try fixture.shell(Self.views)
    let trial = try reread(isTrial: true)
    #expect(try fixture.shell(Self.views) == aged)
    let report = try reread()
    #expect(report == trial)
    #expect(
      report.differences.map {
        "\($0.kind.rawValue) \($0.source) \($0.target) \($0.before ?? "") > \($0.after ?? "")"
      } == [
        "~ ~norland ~sudra endorse, possible > back", "+ ~karsk ~sudra  > attack",
        "- ~sudra ~norland accuse, possible > ",
      ])
    #expect(report.differences.map(\.sentence).first == "Norland backs Sudra.")
    #expect(try fixture.shell(Self.views) == views)
    #expect(try fixture.shell("SELECT kind, documents FROM run") == "ingest|4\nreread|1\n")
  }

  @Test("a rejection outlives re-reading, whatever relation the new rules read")
  func rejection() throws {
    try fixture.ingest(StoreFixture.documents)
    try age()
    try writer().judge(ClaimHandle(document: 1, number: 1), .reject, by: author)
    try reread()
    #expect(
      try fixture.shell("SELECT relation FROM claim WHERE document = 1 AND number = 1")
        == "back\n")
    #expect(
      try fixture.shell(
        "SELECT DISTINCT document FROM evidence WHERE target = 'Sudra' AND stance = 'support'")
        == "two\n")
  }

  @Test("an accepted claim stays when no rule reads it any more, and goes to the new one otherwise")
  func acceptance() throws {
    try fixture.ingest(StoreFixture.documents)
    try age()
    try writer().judge(ClaimHandle(document: 1, number: 9), .accept, by: author)
    try writer().judge(ClaimHandle(document: 1, number: 1), .accept, by: author)
    let report = try reread()
    #expect(report.keptClaims == 1)
    #expect(
      try fixture.shell(
        "SELECT relation FROM evidence WHERE document = 'one' AND review = 'accept' ORDER BY 1")
        == "accuse\nback\n")
    #expect(try reread().differences.isEmpty)
    #expect(try fixture.open().check() == [])
  }

  @Test(
    "a judgement about a name that no list knew finds the actor who was added by that name",
    arguments: ["Zorb Kalim Front", "Zorb-Kalim Front", "Zörb Kalim Front"])
  func listedLater(name: String) throws {
    try fixture.ingest([SourceDocument(id: "one", text: "The \(name) condemned Norland.")])
    let claim = ClaimHandle(document: 1, number: 1)
    try writer().judge(claim, .accept, by: author)
    try writer().add(
      PoliticalActor(
        key: "zorb", name: name, kind: .force, names: [ActorName(text: name, kind: .name)]),
      by: author)
    let pack = try LanguagePack.builtIn(adding: fixture.open().addedActors())
    try reread(with: Extractor(pack: pack))
    #expect(
      try fixture.shell("SELECT source, review FROM evidence") == "\(name)|accept\n")
  }

  @Test("claims by hand and additions to actors stay")
  func additions() throws {
    try fixture.ingest(StoreFixture.documents)
    try writer().add(
      AnalystClaim(source: actor("Karsk"), relation: .aid, target: actor("Velia")), by: author)
    try writer().add(
      ActorName(text: "Old Norland", kind: .former), to: actor("Norland"), by: author)
    let views = try fixture.shell(Self.views)
    try age()
    try reread()
    #expect(try fixture.shell(Self.views) == views)
    #expect(try actor("Old Norland").key == "~norland")
  }

  @Test("merge, ingest, unmerge and reread give the views of a fresh file")
  func afterMerging() throws {
    let (first, later) = (StoreFixture.documents.prefix(2), StoreFixture.documents.suffix(2))
    try fixture.ingest(Array(first))
    let number = try writer().merge(actor("Norland"), with: actor("Karsk"), by: author)
    try fixture.ingest(Array(later))
    try writer().undo(number, by: author)
    try age()
    try reread()
    let fresh = try StoreFixture()
    try fresh.ingest(StoreFixture.documents)
    #expect(try fixture.shell(Self.views) == fresh.shell(Self.views))
  }

  @Test("an actor that no reading names any more goes, unless an analyst says something of it")
  func orphans() throws {
    try fixture.ingest(StoreFixture.documents)
    _ = try fixture.shell(
      """
      INSERT INTO actor (key, name, kind, status) VALUES
        ('~gone', 'Gone', 'unknown', 'provisional'), ('~named', 'Named', 'unknown', 'provisional');
      INSERT INTO actor_name (actor, number, text, folded, kind)
        SELECT id, 1, name, lower(name), 'name' FROM actor WHERE key IN ('~gone', '~named')
      """)
    try writer().add(ActorName(text: "Another", kind: .alias), to: actor("Named"), by: author)
    try reread()
    #expect(
      try fixture.shell("SELECT name FROM actor WHERE key IN ('~gone', '~named')") == "Named\n")
  }
}
