import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteStore

@Suite struct StandingTests {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  private func document(
    _ text: String, _ date: String? = nil, _ outlet: String? = nil, url: String? = nil
  ) -> SourceDocument {
    SourceDocument(
      id: text, text: text, publishedOn: date.flatMap { PartialDate($0) }, url: url, outlet: outlet)
  }

  private func edge(_ profile: String = "default", _ stance: Stance = .support) throws -> Edge? {
    var scope = Scope()
    scope.profile = profile
    var filter = EdgeFilter(
      source: "~norland", target: "~sudra", stance: stance, scope: scope)
    filter.includesDenied = true
    return try fixture.open().edges(filter).first
  }

  /// Sentences, and the standing by the profiles cautious, default and wide.
  static let standings: [([String], [Standing])] = [
    (["Norland backs Sudra."], [.unclear, .backs, .backs]),
    (["Norland attacked Sudra."], [.unclear, .opposes, .opposes]),
    (["Norland backs Sudra.", "Norland supports Sudra."], [.backs, .backs, .backs]),
    (["Norland backs Sudra.", "Norland attacked Sudra."], [.unclear, .mixed, .mixed]),
    (["Norland backs Sudra.", "Norland denied backing Sudra."], [.unclear, .contested, .backs]),
    (["Norland will support Sudra."], [.unclear, .unclear, .backs]),
    (["Norland no longer backs Sudra."], [.ended, .ended, .ended]),
    (["Karsk said Norland backs Sudra."], [.unclear, .backs, .backs]),
  ]

  @Test("a profile says what a standing asks for", arguments: standings)
  func profiles(sentences: [String], expected: [Standing]) throws {
    try fixture.ingest(
      sentences.enumerated().map { document($1, "2021-03-0\($0 + 1)", "Outlet \($0)") })
    let standings = try ["cautious", "default", "wide"].map { profile in
      try (edge(profile) ?? edge(profile, .oppose))?.standing
    }
    #expect(standings == expected)
  }

  /// Sentences with their dates, and the standing by the default profile, which asks for 30 days.
  static let switches: [([(String, String?)], Standing)] = [
    (
      [("Norland backs Sudra.", "2021-03-01"), ("Norland condemned Sudra.", "2021-03-31")], .opposes
    ),
    ([("Norland backs Sudra.", "2021-03-01"), ("Norland condemned Sudra.", "2021-03-30")], .mixed),
    ([("Norland condemned Sudra.", "2021-03-01"), ("Norland backs Sudra.", "2021-05-01")], .backs),
    ([("Norland backs Sudra.", "2021-03"), ("Norland condemned Sudra.", "2021-04-30")], .opposes),
    ([("Norland backs Sudra.", "2021-03"), ("Norland condemned Sudra.", "2021-04-29")], .mixed),
    ([("Norland backs Sudra.", nil), ("Norland condemned Sudra.", "2021-04-30")], .mixed),
    (
      [
        ("Norland backs Sudra.", "2021-03-01"), ("Karsk said Norland backs Sudra.", "2021-04-20"),
        ("Norland condemned Sudra.", "2021-04-30"),
      ], .mixed
    ),
    (
      [("Norland backs Sudra.", "2021-03-01"), ("Norland may oppose Sudra.", "2021-05-30")], .backs
    ),
    (
      [
        ("Norland backs Sudra.", "2021-03-01"), ("Norland condemned Sudra.", "2021-04-30"),
        ("Norland aids Sudra.", "2021-06-30"),
      ], .backs
    ),
  ]

  @Test(
    "a clear stance takes the place of the opposite one when it is newer by the profile's days",
    arguments: switches)
  func switched(sentences: [(String, String?)], expected: Standing) throws {
    try fixture.ingest(sentences.map { document($0.0, $0.1) })
    let standings = try [Stance.support, .oppose].compactMap { try edge("default", $0)?.standing }
    #expect(Set(standings) == [expected])
  }

  @Test("an unknown profile is refused with those that there are")
  func unknownProfile() throws {
    try fixture.ingest([])
    let error = StoreError.unknownProfile(name: "bold", known: ["cautious", "default", "wide"])
    #expect(throws: error) { _ = try edge("bold") }
    #expect(
      error.description
        == "no standing profile is called 'bold'; there are 'cautious', 'default', 'wide'")
  }

  @Test("a profile of the user's own judges like the built-in ones")
  func ownProfile() throws {
    try fixture.ingest([document("Norland will support Sudra.", "2021-03-01")])
    _ = try fixture.shell(
      """
      INSERT INTO standing_profile
      VALUES ('it''s mine', 0, 0, 1, 0, 1, 0, NULL, 1, 'plans count', NULL)
      """)
    #expect(try edge("it's mine")?.standing == .backs)
  }

  @Test("nearly the same sentence in another outlet of those days is a copy and counts once")
  func copies() throws {
    let wire =
      "Norland on Monday strongly condemned Sudra for the shelling of the old harbour and its people"
    try fixture.ingest([
      document("\(wire).", "2021-03-01", "First"),
      document("\(wire), agencies reported.", "2021-03-03", "Second"),
      document("\(wire), witnesses said.", "2021-05-03", "Third"),
    ])
    let edge = try #require(try edge("default", .oppose))
    #expect(edge.claims == 2 && edge.copies == 1)
    #expect(edge.documents == 3 && edge.outlets == 3)
    // Three outlets, but only two pieces of news.
    #expect(edge.item == 2)
  }

  @Test("copies do not depend on the order of reading")
  func copiesInAnyOrder() throws {
    let wire = "Norland on Monday condemned Sudra for the shelling of the old harbour"
    let documents = ["", " at dawn", " at dawn and dusk", " at dawn and dusk again"].enumerated()
      .map { document("\(wire)\($1).", "2021-03-0\($0 + 1)", "Outlet \($0)") }
    var tables: [String] = []
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [0, 3, 1, 2]] {
      let fixture = try StoreFixture()
      for index in order { try fixture.ingest([documents[index]]) }
      tables.append(try fixture.shell("SELECT * FROM sentence_copy ORDER BY 1"))
    }
    #expect(Set(tables).count == 1 && tables[0].split(separator: "\n").count == 4)
  }

  @Test("sentences with different numbers are no copies, and short ones only word for word")
  func noCopies() {
    func isCopy(_ first: String, _ second: String) -> Bool {
      SentenceWords(first).isCopy(of: SentenceWords(second))
    }
    let news = "Norland said that troops of Sudra killed 12 people in the harbour"
    #expect(isCopy(news, news.uppercased() + "!"))
    #expect(!isCopy(news, news.replacing("12", with: "40")))
    #expect(!isCopy("Norland backs Sudra.", "Norland backs Sudra!"))
  }

  /// Texts in as many outlets, and the digit of how far they bear each other out.
  static let items: [([String], Int)] = [
    (["Norland backs Sudra."], 3),
    (["Norland backs Sudra.", "Norland supports Sudra."], 2),
    (["Norland backs Sudra.", "Norland supports Sudra.", "Norland aided Sudra."], 1),
    (["Norland backs Sudra.", "Norland attacked Sudra."], 4),
    (["Norland backs Sudra.", "Norland denied backing Sudra."], 5),
    (["Norland denied backing Sudra."], 6),
  ]

  @Test(
    "outlets bear each other out, denials and the opposite stance speak against", arguments: items)
  func item(sentences: [String], digit: Int) throws {
    try fixture.ingest(sentences.enumerated().map { document($1, nil, "Outlet \($0)") })
    #expect(try edge()?.item == digit)
  }

  @Test("an edge has the best grade among the outlets that affirm it")
  func grade() throws {
    try fixture.ingest([
      document("Norland backs Sudra.", nil, "Good"), document("Norland aids Sudra.", nil, "Poor"),
      document("Norland denied backing Sudra.", nil, "Best"),
    ])
    #expect(try edge()?.grade == "F")
    let knowledgeBase = try KnowledgeBase(path: fixture.path, for: .writing)
    for (outlet, grade) in [("Good", "B"), ("Poor", "D"), ("Best", "A")] {
      try knowledgeBase.grade(outlet, grade.first)
    }
    #expect(try edge()?.grade == "B")
    try knowledgeBase.grade("Good", nil)
    #expect(try edge()?.grade == "D")
  }

  @Test("the view who_backs_whom gives in plain SQL what the default profile gives here")
  func plainSQL() throws {
    try fixture.ingest(StoreFixture.documents)
    let edges = try fixture.open().edges().map {
      "\($0.source.key)|\($0.target.key)|\($0.stance.rawValue)|\($0.standing.rawValue)|\($0.claims)"
    }
    let rows = try fixture.shell(
      """
      SELECT source_key, target_key, stance, standing, claims FROM who_backs_whom WHERE claims > 0
      """)
    #expect(!edges.isEmpty)
    #expect(rows.split(separator: "\n").map(String.init).sorted() == edges.sorted())
  }
}
