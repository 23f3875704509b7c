import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteStore

/// The tables `edge` and `past_standing` must say what the claims add up to, whatever happens to them.
@Suite struct EdgeTests {
  let fixture: StoreFixture
  let author = Author(name: "mara", moment: StoreFixture.moment)

  init() throws { fixture = try StoreFixture() }

  private func writer() throws -> KnowledgeBase {
    try KnowledgeBase(path: fixture.path, for: .writing)
  }

  /// Rows that are in one of the two alone: who_backs_whom, and the claims added up.
  private static let differences = """
    WITH shown AS (
      SELECT source_id, target_id, stance, standing, claims, denials, allegations, endings, copies,
        documents, outlets, grade, item, first_date, last_date, current FROM who_backs_whom
    ),
    added_up AS (
      SELECT source, target, stance, standing, affirmed, denials, allegations, endings, copies,
        documents, outlets, grade, item, first_date, last_date, current
      FROM standings WHERE profile = 'default'
    )
    SELECT 'shown', * FROM (SELECT * FROM shown EXCEPT SELECT * FROM added_up)
    UNION ALL SELECT 'added up', * FROM (SELECT * FROM added_up EXCEPT SELECT * FROM shown);
    """

  private static let names = ["Norland", "Sudra", "Karsk", "Velia", "Tarn"]

  private func document(_ number: Int, _ random: inout Randomness) -> SourceDocument {
    func name() -> String { Self.names.randomElement(using: &random) ?? "" }
    let sentences = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      [
        "\(name()) backs \(name()).", "\(name()) condemned \(name()).",
        "\(name()) denied backing \(name()).", "\(name()) no longer supports \(name()).",
        "\(name()) will support \(name()).", "\(name()) said \(name()) armed \(name()).",
        "Norland strongly condemned Sudra for the shipment of weapons to the port of Tarn, "
          + ["agencies reported.", "witnesses said.", "a paper wrote."][number % 3],
      ].randomElement(using: &random) ?? ""
    }
    return SourceDocument(
      id: "\(number)", text: sentences.joined(separator: " "),
      publishedOn: ["2020", "2021-03-04", "2021-03-05", "2021-05-20", "2021-06", nil].randomElement(
        using: &random)?
        .flatMap { PartialDate($0) },
      url: number % 4 == 0 ? "https://example.org/\(number % 8)" : nil,
      outlet: ["Wire", "Harbour Post", nil].randomElement(using: &random) ?? nil)
  }

  private func actor(_ random: inout Randomness) throws -> ActorReference {
    try fixture.open().actor(named: Self.names.randomElement(using: &random) ?? "")
  }

  private func claim(_ random: inout Randomness) throws -> ClaimHandle? {
    let claims = try fixture.shell("SELECT document || '.' || number FROM claim ORDER BY 1")
    return claims.split(separator: "\n").randomElement(using: &random)
      .flatMap { ClaimHandle(String($0)) }
  }

  private func number(of verdicts: String, _ random: inout Randomness) throws -> Int64 {
    let numbers = try fixture.shell("SELECT id FROM judgement WHERE verdict IN (\(verdicts))")
    return numbers.split(separator: "\n").randomElement(using: &random).flatMap { Int64($0) } ?? 0
  }

  /// Does something that a knowledge base takes; refusals are nothing.
  private func change(_ step: Int, _ random: inout Randomness) throws {
    do {
      switch Int.random(in: 0..<9, using: &random) {
      case 0, 1: try fixture.ingest([document(step, &random), document(step + 100, &random)])
      case 2: try writer().merge(actor(&random), with: actor(&random), by: author)
      case 3: try writer().undo(number(of: "'same'", &random), by: author)
      case 4:
        guard let claim = try claim(&random) else { return }
        try writer().judge(claim, Bool.random(using: &random) ? .reject : .accept, by: author)
      case 5:
        guard let claim = try claim(&random) else { return }
        var correction = ClaimCorrection()
        correction.target = try actor(&random)
        if Bool.random(using: &random) { correction.source = try actor(&random) }
        if Bool.random(using: &random) { correction.date = PartialDate("2021-07-01") }
        try writer().judge(claim, .correct(correction), by: author)
      case 6:
        try writer().undoReview(number(of: "'accept', 'reject', 'correct'", &random), by: author)
      case 7: try writer().grade("Wire", ["A", "B", nil].randomElement(using: &random) ?? nil)
      default: _ = try writer().reread(with: StoreFixture.extractor.get(), at: StoreFixture.moment)
      }
    } catch is StoreError { return }
  }

  /// What somebody does with a SQLite shell.
  private static let statements = [
    "DELETE FROM claim WHERE document % 3 = 0 AND number = 1",
    "UPDATE claim SET modality = 'ended' WHERE document % 2 = 0 AND number = 2",
    "UPDATE claim SET source = target, target = source WHERE number = 1",
    "UPDATE document SET published_on = '2021-12-01' WHERE id % 2 = 1",
    "UPDATE document SET replaced_by = NULL",
    "UPDATE outlet SET grade = 'C'",
    "UPDATE sentence_copy SET original = sentence_hash",
    "DELETE FROM sentence_copy",
    "UPDATE claim_review SET source = NULL, target = NULL",
    "DELETE FROM claim_review",
    "DELETE FROM actor_identity",
    "UPDATE standing_profile SET minimum_statements = 2, counts_said_by_others = 0 WHERE name = 'default'",
    "DELETE FROM document WHERE id % 4 = 1",
  ]

  @Test("edges are what the claims add up to after any changes", arguments: 1...4)
  func changes(seed: UInt64) throws {
    var random = Randomness(seed: seed)
    try fixture.ingest((1000..<1012).map { document($0, &random) })
    for step in 1...20 {
      try change(step, &random)
      #expect(
        try fixture.shell(Self.differences + "SELECT * FROM stale_pair") == "", "step \(step)")
    }
    #expect(try fixture.open().check() == [])
    for statement in Self.statements.shuffled(using: &random) {
      _ = try fixture.shell("PRAGMA foreign_keys = ON; \(statement)")
      #expect(try fixture.shell(Self.differences) == "", "\(statement)")
      #expect(
        try fixture.open().edges(EdgeFilter(stance: .support)).count
          == fixture.open().edges().filter { $0.stance == .support }.count)
      guard Bool.random(using: &random) else { continue }
      _ = try writer()
      #expect(
        try fixture.shell(Self.differences + "SELECT * FROM stale_pair") == "", "\(statement)")
    }
  }

  @Test("a question without limits gives the same from the edges as from the claims")
  func questions() throws {
    try fixture.ingest(StoreFixture.documents)
    let ready = try fixture.open().edges()
    _ = try fixture.shell("INSERT INTO stale_pair VALUES (0, 0)")
    #expect(try fixture.open().edges() == ready)
    #expect(!ready.isEmpty)
  }

  @Test("changes are the same from what is kept as from the claims", arguments: 1...4)
  func keptChanges(seed: UInt64) throws {
    var random = Randomness(seed: seed)
    try fixture.ingest((1000..<1060).map { document($0, &random) })
    let dates = ["0001", "2020", "2021-03-04", "2021-03-05", "2021-05", "2021-06-02", "2021-07"]
      .compactMap { PartialDate($0) }
    func changes() throws -> [[StandingChange]] {
      let knowledgeBase = try fixture.open()
      return try dates.flatMap { since in
        try dates.filter { $0.lastDay.dayNumber >= since.firstDay.dayNumber }
          .map { try knowledgeBase.changes(since: since, until: $0) }
      }
    }
    for step in 1...8 {
      try change(step, &random)
      let kept = try changes()
      #expect(kept.contains { !$0.isEmpty })
      _ = try fixture.shell("INSERT INTO stale_pair VALUES (0, 0)")
      #expect(try changes() == kept, "step \(step)")
      _ = try fixture.shell("DELETE FROM stale_pair")
      #expect(try fixture.open().check() == [], "step \(step)")
    }
    #expect(try fixture.shell("SELECT count(*) FROM past_standing") != "0\n")
  }

  @Test("check finds a past standing that is not what the claims added up to")
  func damagedPast() throws {
    try fixture.ingest(StoreFixture.documents)
    _ = try fixture.shell(
      """
      INSERT INTO past_standing
      SELECT source, target, '2021-03-04', 'ended' FROM edge WHERE documents = 2
      """)
    #expect(
      try fixture.open().check().map { "\($0.check), \($0.place): \($0.problem)" }
        == ["edges, ~norland → ~sudra: it is not what the claims add up to"])
  }

  @Test("check finds an edge that is not what the claims add up to")
  func damaged() throws {
    try fixture.ingest(StoreFixture.documents)
    _ = try fixture.shell("UPDATE edge SET documents = 7 WHERE documents = 2")
    #expect(
      try fixture.open().check().map { "\($0.check), \($0.place): \($0.problem)" }
        == ["edges, ~norland → ~sudra: it is not what the claims add up to"])
  }

  @Test("without the profile there are no edges, and with it they are there again")
  func profile() throws {
    try fixture.ingest(StoreFixture.documents)
    let edges = "SELECT * FROM edge"
    let before = try fixture.shell(edges)
    _ = try fixture.shell("UPDATE standing_profile SET name = 'mine' WHERE name = 'default'")
    #expect(try fixture.shell("SELECT * FROM who_backs_whom") == "")
    _ = try writer()
    #expect(try fixture.shell(edges) == "")
    #expect(
      throws: StoreError.unknownProfile(name: "default", known: ["cautious", "mine", "wide"])
    ) { try fixture.open().edges() }
    _ = try fixture.shell("UPDATE standing_profile SET name = 'default' WHERE name = 'mine'")
    _ = try writer()
    #expect(try fixture.shell(edges) == before)
  }

  @Test("the edges of a pair are found without reading all claims")
  func plan() throws {
    try fixture.ingest([])
    let plan = try fixture.shell(
      "EXPLAIN QUERY PLAN SELECT * FROM who_backs_whom WHERE target_id = 1 AND stance = 'support'")
    #expect(plan.contains("SEARCH edge USING INDEX edge_by_target (target=?)"), "\(plan)")
  }

  @Test("the same documents in another order give the same claims and edges")
  func order() throws {
    var random = Randomness(seed: 7)
    let documents = (1..<30).map { document($0 * 4 + 1, &random) }
    let views = """
      SELECT source, stance, target, standing, claims, copies, documents, outlets FROM who_backs_whom
      ORDER BY 1, 2, 3;
      SELECT document, source, target, relation, sentence_start FROM claims ORDER BY 1, 5, 2, 3, 4;
      """
    try fixture.ingest(documents)
    let other = try StoreFixture()
    for document in documents.reversed() { try other.ingest([document]) }
    #expect(try fixture.shell(views) == other.shell(views))
    let dump = try fixture.shell(".dump")
    try fixture.ingest(documents.shuffled(using: &random))
    #expect(try fixture.shell(".dump") == dump)
  }
}
