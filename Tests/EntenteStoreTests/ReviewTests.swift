import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteStore

@Suite struct ReviewTests {
  let fixture: StoreFixture
  let author = Author(name: "mara", moment: StoreFixture.moment, reason: "read it myself")

  init() throws {
    fixture = try StoreFixture()
    try fixture.ingest([
      SourceDocument(
        id: "a", text: "Norland backs Sudra. Karsk attacked Velia.",
        publishedOn: PartialDate("2021-03-04"), outlet: "The Example")
    ])
  }

  private func writer() throws -> KnowledgeBase {
    try KnowledgeBase(path: fixture.path, for: .writing)
  }

  private func actor(_ name: String) throws -> ActorReference {
    try fixture.open().actor(named: name)
  }

  private func handle(_ text: String) throws -> ClaimHandle { try #require(ClaimHandle(text)) }

  private func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no error"
    } catch { return "\(error)" }
  }

  private func edges() throws -> [String] {
    try fixture.open().edges().map {
      "\($0.source.name) \($0.standing.rawValue) \($0.target.name): \($0.relation.rawValue)"
    }
  }

  @Test("a rejected claim is counted nowhere, its row stays, and undoing brings it back")
  func reject() throws {
    let claims = try fixture.shell("SELECT * FROM claims")
    let before = try edges()
    let number = try writer().judge(handle("1.1"), .reject, by: author)
    #expect(try edges() == ["Karsk opposes Velia: attack"])
    #expect(
      try fixture.shell("SELECT source FROM evidence; SELECT source FROM timeline")
        == "Karsk\nKarsk\n")
    #expect(try fixture.shell("SELECT * FROM claims") == claims)
    try writer().undoReview(number, by: author)
    #expect(try edges() == before)
    #expect(try fixture.shell("SELECT verdict FROM judgement") == "reject\nundo\n")
  }

  @Test("a correction changes what views and questions show, and from the corrected actors on too")
  func correct() throws {
    var correction = ClaimCorrection()
    correction.source = try actor("Velia")
    correction.relation = .criticize
    correction.date = PartialDate("2021-02")
    try writer().judge(handle("1.1"), .correct(correction), by: author)
    #expect(try edges() == ["Karsk opposes Velia: attack", "Velia opposes Sudra: criticize"])
    let asked = try fixture.open().edges(EdgeFilter(source: "~velia"))
    #expect(asked.map(\.target.name) == ["Sudra"] && asked[0].firstDate == PartialDate("2021-02"))
    #expect(try fixture.open().edges(EdgeFilter(source: "~norland")).isEmpty)
    let evidence = try fixture.open().evidence(source: actor("Velia"), target: actor("Sudra"))
    #expect(evidence.map(\.review) == ["correct"] && evidence[0].claim == "1.1")
    #expect(
      try fixture.shell("SELECT source, relation FROM claims")
        == "Norland|back\nKarsk|attack\n")
  }

  @Test("the latest judgement of a claim counts, and undoing it brings the earlier one back")
  func latest() throws {
    try writer().judge(handle("1.1"), .reject, by: author)
    let accept = try writer().judge(handle("1.1"), .accept, by: author)
    #expect(try edges().count == 2)
    #expect(try fixture.open().reviews().map(\.counts) == [false, true])
    try writer().undoReview(accept, by: author)
    #expect(try edges().count == 1)
    #expect(try fixture.open().reviews().map(\.verdict) == ["reject"])
  }

  @Test("marks are corrected one by one, an attribution with whoever answers for it")
  func marks() throws {
    var correction = ClaimCorrection()
    correction.polarity = .negated
    correction.attribution = .denied(by: try actor("Norland"))
    try writer().judge(handle("1.1"), .correct(correction), by: author)
    #expect(
      try fixture.shell(
        "SELECT relation, polarity, modality, attribution, attributed_to FROM evidence LIMIT 1")
        == "back|negated|actual|denied|Norland\n")
  }

  @Test("a profile that asks for measured rules takes what analysts accepted")
  func confidence() throws {
    _ = try fixture.shell("UPDATE claim SET confidence = NULL, confidence_sample = NULL")
    _ = try fixture.shell(
      "UPDATE standing_profile SET minimum_confidence = 0.9 WHERE name = 'default'")
    try writer().judge(handle("1.2"), .accept, by: author)
    #expect(
      try fixture.shell("SELECT source, standing FROM who_backs_whom ORDER BY 1")
        == "Karsk|opposes\nNorland|unclear\n")
  }

  @Test("judgements that change nothing or make no sense are refused")
  func refused() throws {
    #expect(
      message { try writer().judge(handle("1.9"), .reject, by: author) }
        == "no claim is numbered '1.9'; 'entente why SOURCE TARGET' shows the numbers, which change "
        + "when documents are read again")
    try writer().judge(handle("1.1"), .reject, by: author)
    #expect(
      message { try writer().judge(handle("1.1"), .reject, by: author) }
        == "claim 1.1 has that verdict already (judgement 1)")
    #expect(
      message { try writer().judge(handle("1.2"), .correct(ClaimCorrection()), by: author) }
        == "claim 1.2: nothing to correct was given")
    var correction = ClaimCorrection()
    correction.source = try actor("Velia")
    #expect(
      message { try writer().judge(handle("1.2"), .correct(correction), by: author) }
        == "claim 1.2: source and target would be one actor; give another or reject the claim")
    #expect(
      message { try writer().undoReview(7, by: author) }
        == "no judgement about a claim with number 7 holds; see 'entente review list --judged'")
    #expect(ClaimHandle("1") == nil && ClaimHandle("0.1") == nil && ClaimHandle("1.x") == nil)
  }

  @Test("claims that nobody judged are listed, for one actor if need be")
  func open() throws {
    #expect(try fixture.open().unreviewedClaims().map(\.claim).sorted() == ["1.1", "1.2"])
    try writer().judge(handle("1.1"), .accept, by: author)
    #expect(try fixture.open().unreviewedClaims().map(\.claim) == ["1.2"])
    #expect(try fixture.open().unreviewedClaims(involved: actor("Sudra")).isEmpty)
  }

  @Test("a claim by hand counts like any, is marked as an analyst's, and leads to its note")
  func addition() throws {
    var claim = AnalystClaim(source: try actor("Karsk"), relation: .arm, target: try actor("Sudra"))
    (claim.date, claim.outlet) = (PartialDate("2021-04"), "Harbour Post")
    claim.note = "🕊️ Rifles from Karsk were seen."
    let handle = try writer().add(claim, by: author)
    let evidence = try fixture.open().evidence(source: claim.source, target: claim.target)
    let item = try #require(evidence.first)
    #expect(item.sentence == claim.note && item.review == "add" && item.rule == "analyst")
    #expect(item.document == "mara" && item.outlet == "Harbour Post" && item.claim == "\(handle)")
    #expect(item.date == claim.date && item.relation == .arm)
    #expect(
      try fixture.shell("SELECT source_words, target_words FROM evidence WHERE review = 'add'")
        == "Karsk|\n")
    #expect(try fixture.open().search("rifles").map(\.claims) == [1])
    #expect(
      message { try writer().add(claim, by: author) }
        == "that claim is there already; nothing was added")
    #expect(
      message {
        let karsk = try actor("Karsk")
        try writer().add(
          AnalystClaim(source: karsk, relation: .arm, target: karsk), by: author)
      } == "'Karsk' cannot take a stance toward itself; give another target")
    try writer().judge(handle, .reject, by: author)
    #expect(try fixture.open().evidence(source: claim.source, target: claim.target).isEmpty)
    #expect(try fixture.open().check() == [])
  }
}
