import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteStore

@Suite struct RollUpTests {
  let fixture: StoreFixture
  let author = Author(name: "mara", moment: StoreFixture.moment)

  init() throws {
    fixture = try StoreFixture()
    try fixture.ingest([
      document("Tarvo backs Sudra.", "2019-06-01"), document("Tarvo attacked Karsk.", "2021-06-01"),
      document("Norland attacked Karsk.", "2021-07-01"),
      document("Velgard attacked Karsk.", "2021-08-01"),
      document("Pelmo attacked Karsk.", "2021-08-01"),
      document("Tarvo backs Norland.", "2021-08-01"),
    ])
    // Tarvo leads Velgard, a part of Norland, from 2020 to 2021; Pelmo is only a member.
    try tie("Tarvo", .leads, "Velgard", from: "2020", to: "2021")
    try tie("Velgard", .partOf, "Norland")
    try tie("Pelmo", .memberOf, "Norland")
  }

  private func document(_ text: String, _ date: String) -> SourceDocument {
    SourceDocument(id: text, text: text, publishedOn: PartialDate(date))
  }

  private func tie(
    _ actor: String, _ role: ActorLink.Role, _ other: String, from: String? = nil,
    to: String? = nil
  ) throws {
    let knowledgeBase = try KnowledgeBase(path: fixture.path, for: .writing)
    try knowledgeBase.add(
      ActorLink(
        role: role, other: knowledgeBase.actor(named: other).key,
        validFrom: from.flatMap { PartialDate($0) }, validTo: to.flatMap { PartialDate($0) }),
      to: knowledgeBase.actor(named: actor), by: author)
  }

  private func edges(source: String? = nil, target: String? = nil) throws -> [String] {
    var scope = Scope()
    scope.rollsUp = true
    let filter = EdgeFilter(source: source, target: target, scope: scope)
    return try fixture.open().edges(filter).map { edge in
      "\(edge.source.name) \(edge.standing.rawValue) \(edge.target.name) ×\(edge.claims)"
        + (edge.through.isEmpty ? "" : " through \(edge.through.joined(separator: ", "))")
    }.sorted()
  }

  @Test("organs and leaders count as whom they act for, and the row says through whom")
  func lifted() throws {
    #expect(
      try edges(target: "~karsk") == [
        "Norland opposes Karsk ×3 through Tarvo, Velgard", "Pelmo opposes Karsk ×1",
      ])
  }

  @Test("a leader counts as himself before and after he leads")
  func dated() throws {
    #expect(try edges(target: "~sudra") == ["Tarvo backs Sudra ×1"])
    try fixture.ingest([document("Tarvo backs Sudra with arms.", "2022-01-01")])
    #expect(try edges(target: "~sudra") == ["Tarvo backs Sudra ×2"])
  }

  @Test("a claim within one lifted actor is none")
  func inside() throws {
    #expect(try edges(target: "~norland") == [])
    #expect(try fixture.open().edges(EdgeFilter(target: "~norland")).count == 1)
  }

  @Test("a lifted claim's evidence names the actor of the sentence")
  func evidence() throws {
    let knowledgeBase = try fixture.open()
    var filter = EvidenceFilter(
      source: try knowledgeBase.actor(named: "Norland"),
      target: try knowledgeBase.actor(named: "Karsk"))
    filter.scope.rollsUp = true
    #expect(
      try knowledgeBase.evidence(filter).map { "\($0.sentence) \($0.through)" } == [
        #"Tarvo attacked Karsk. ["Tarvo"]"#, "Norland attacked Karsk. []",
        #"Velgard attacked Karsk. ["Velgard"]"#,
      ])
  }

  @Test("ties in a circle lift nobody and end")
  func circle() throws {
    try tie("Norland", .partOf, "Velgard")
    #expect(try edges(target: "~karsk").contains("Pelmo opposes Karsk ×1"))
  }
}
