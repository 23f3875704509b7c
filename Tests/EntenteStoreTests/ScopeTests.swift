import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteStore

@Suite struct ScopeTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
    try fixture.ingest([
      document("Norland backs Sudra.", "2021-01-10"),
      document("Norland no longer backs Sudra.", "2021-03"),
      document("Norland attacked Sudra.", "2021-06-01"),
      document("Karsk backs Norland."),
      document("Velia backs Karsk.", "2021-02-01", url: "https://example.org/1"),
      document("Velia opposes Karsk.", "2021-02-20", url: "https://example.org/1"),
    ])
  }

  private func document(_ text: String, _ date: String? = nil, url: String? = nil)
    -> SourceDocument
  {
    SourceDocument(
      id: text, text: text, publishedOn: date.flatMap { PartialDate($0) }, url: url)
  }

  private func standing(
    _ source: String = "~norland", _ target: String = "~sudra", _ change: (inout Scope) -> Void
  ) throws -> Standing? {
    var scope = Scope()
    change(&scope)
    return try fixture.open()
      .edges(EdgeFilter(source: source, target: target, scope: scope)).first?.standing
  }

  @Test(
    "a standing is as it was at the end of a day, month or year",
    arguments: [
      ("2020", nil), ("2021-01-09", nil), ("2021-01-10", .backs), ("2021-01", .backs),
      ("2021-02-28", .backs), ("2021-03", .ended), ("2021-05-31", .ended), ("2021", .opposes),
    ] as [(String, Standing?)])
  func asOf(date: String, expected: Standing?) throws {
    #expect(try standing { $0.asOf = PartialDate(date) } == expected)
  }

  @Test("a period counts only claims of its time, and of months and years that touch it")
  func period() throws {
    #expect(try standing { $0.since = PartialDate("2021-04") } == .opposes)
    #expect(try standing { $0.until = PartialDate("2021-02") } == .backs)
    #expect(
      try standing {
        $0.since = PartialDate("2021-03-15")
        $0.until = PartialDate("2021-03-20")
      } == .ended)
  }

  @Test("a claim without any date counts without limits alone")
  func undated() throws {
    #expect(try standing("~karsk", "~norland") { _ in } == .backs)
    for date in ["1900", "2900"] {
      #expect(try standing("~karsk", "~norland") { $0.asOf = PartialDate(date) } == nil)
    }
  }

  @Test("what was known by a day is what the documents of that day said")
  func knownBy() throws {
    #expect(try standing("~velia", "~karsk") { _ in } == .opposes)
    #expect(try standing("~velia", "~karsk") { $0.knownBy = PartialDate("2021-01-31") } == nil)
    #expect(try standing("~velia", "~karsk") { $0.knownBy = PartialDate("2021-02-10") } == .backs)
    #expect(try standing("~velia", "~karsk") { $0.knownBy = PartialDate("2021-02") } == .opposes)
  }

  @Test("evidence is limited by time, status, stance and number")
  func evidence() throws {
    let knowledgeBase = try fixture.open()
    let norland = try knowledgeBase.actor(named: "Norland")
    let sudra = try knowledgeBase.actor(named: "Sudra")
    func sentences(_ change: (inout EvidenceFilter) -> Void) throws -> [String] {
      var filter = EvidenceFilter(source: norland, target: sudra)
      change(&filter)
      return try knowledgeBase.evidence(filter).map(\.sentence)
    }
    #expect(try sentences { _ in }.count == 3)
    #expect(try sentences { $0.status = .ended } == ["Norland no longer backs Sudra."])
    #expect(try sentences { $0.stance = .oppose } == ["Norland attacked Sudra."])
    #expect(try sentences { $0.limit = 1 } == ["Norland backs Sudra."])
    #expect(
      try sentences { $0.scope.since = PartialDate("2021-05") } == ["Norland attacked Sudra."])
    var filter = EvidenceFilter()
    filter.involved = norland
    #expect(try knowledgeBase.evidence(filter).count == 4)
  }

  @Test("changes name the pairs that began, ended and turned, with the sentence that did it")
  func changes() throws {
    func changes(_ since: String, _ until: String) throws -> [String] {
      let (first, last) = (PartialDate(since), PartialDate(until))
      return try fixture.open().changes(since: #require(first), until: #require(last)).map {
        "\($0.source.name) \($0.kind.rawValue) \($0.target.name): \($0.evidence?.sentence ?? "-")"
      }
    }
    #expect(
      try changes("2021-01", "2021-01") == ["Norland began Sudra: Norland backs Sudra."])
    #expect(
      try changes("2021-03", "2021-03") == [
        "Norland ended Sudra: Norland no longer backs Sudra."
      ])
    #expect(
      try changes("2021-02", "2021-06") == [
        "Velia began Karsk: Velia opposes Karsk.",
        "Norland switched Sudra: Norland attacked Sudra.",
      ])
    #expect(try changes("2021-07", "2022") == [])
    #expect(
      try changes("0001", "2021-01") == ["Norland began Sudra: Norland backs Sudra."])
  }

  @Test("the shortest chains of support lead from one actor to another")
  func paths() throws {
    func path(_ scope: Scope = Scope(), longest: Int = 4) throws -> [[String]] {
      let knowledgeBase = try fixture.open()
      return try knowledgeBase.paths(
        from: knowledgeBase.actor(named: "Tarn"), to: knowledgeBase.actor(named: "Dravia"),
        longest: longest, scope: scope
      ).map { $0.map { "\($0.source.name) → \($0.target.name)" } }
    }
    try fixture.ingest([
      document("Tarn backs Orlia. Tarn backs Morva.", "2021-01-01"),
      document("Orlia backs Dravia. Morva backs Dravia.", "2021-02-01"),
      document("Tarn attacked Pellia. Pellia backs Dravia.", "2021-01-01"),
    ])
    #expect(
      try path().sorted { $0[0] < $1[0] } == [
        ["Tarn → Morva", "Morva → Dravia"], ["Tarn → Orlia", "Orlia → Dravia"],
      ])
    #expect(try path(longest: 1) == [])
    var scope = Scope()
    scope.asOf = PartialDate("2021-01")
    #expect(try path(scope) == [])
  }

  @Test("search finds words, phrases and beginnings, and no word is an operator")
  func search() throws {
    let knowledgeBase = try fixture.open()
    func found(_ words: String) throws -> [String] {
      try knowledgeBase.search(words).map(\.sentence).sorted()
    }
    #expect(try found("no longer") == ["Norland no longer backs Sudra."])
    #expect(try found("\"backs Sudra\"").count == 2)
    #expect(try found("attack*") == ["Norland attacked Sudra."])
    #expect(try found("OPPOSES") == ["Velia opposes Karsk."])
    for words in ["", "\"", "AND", "NEAR(", "a:b", "-x", "* \"", "(", "'"] {
      #expect(try found(words) == [])
    }
    let hit = try #require(try knowledgeBase.search("longer").first)
    #expect(hit.matches == [ScalarRange(start: 11, end: 17)] && hit.claims == 1)
    var scope = Scope()
    scope.since = PartialDate("2021-06")
    #expect(try knowledgeBase.search("Norland", scope: scope).count == 1)
    // March reaches beyond its tenth day.
    scope.since = PartialDate("2021-03-10")
    #expect(try knowledgeBase.search("Norland", scope: scope).count == 2)
  }
}
