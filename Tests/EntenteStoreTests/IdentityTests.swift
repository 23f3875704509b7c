import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteStore

@Suite struct IdentityTests {
  let fixture: StoreFixture
  let author = Author(name: "mara", moment: StoreFixture.moment, reason: "same man")

  init() throws {
    fixture = try StoreFixture()
    try fixture.ingest([
      SourceDocument(id: "1", text: "Norland backs Sudra. Karsk attacked Norlund."),
      SourceDocument(id: "2", text: "Norlund backs Sudra. Velia backs Norland."),
    ])
  }

  private func writer() throws -> KnowledgeBase {
    try KnowledgeBase(path: fixture.path, for: .writing)
  }

  private func actor(_ name: String) throws -> ActorReference {
    try fixture.open().actor(named: name)
  }

  private func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no error"
    } catch { return "\(error)" }
  }

  private let answers = """
    SELECT source, stance, target, standing, claims FROM who_backs_whom ORDER BY 1, 2, 3;
    SELECT source, target, sentence FROM evidence ORDER BY 3; SELECT * FROM claims;
    SELECT * FROM actors;
    """

  @Test("a merged actor's claims are the kept one's, and undoing the merge loses nothing")
  func merge() throws {
    let before = try fixture.shell(answers)
    let number = try writer().merge(actor("Norland"), with: actor("Norlund"), by: author)
    #expect(
      try fixture.shell("SELECT source, target, claims FROM who_backs_whom ORDER BY 1, 2")
        == "Karsk|Norland|1\nNorland|Sudra|2\nVelia|Norland|1\n")
    #expect(try actor("Norlund").name == "Norland")
    #expect(try fixture.open().names(of: actor("Norland")).map(\.text) == ["Norland", "Norlund"])
    #expect(try fixture.open().lastMerge(of: "Norlund")?.number == number)
    try writer().undo(number, by: author)
    #expect(try fixture.shell(answers) == before)
    #expect(try fixture.shell("SELECT verdict FROM judgement ORDER BY id") == "same\nundo\n")
  }

  @Test("a kept actor has the ties of those merged into it, and none with itself")
  func mergedTies() throws {
    let (kept, merged) = try (actor("Norland"), actor("Norlund"))
    try writer().add(ActorLink(role: .memberOf, other: actor("NATO").key), to: merged, by: author)
    try writer().add(ActorLink(role: .succeeds, other: merged.key), to: kept, by: author)
    try writer().merge(kept, with: merged, by: author)
    #expect(try fixture.open().ties(of: kept).map(\.other.name) == ["NATO"])
  }

  @Test("claims that come after a merge count for the kept actor, in whatever order")
  func laterClaims() throws {
    try writer().merge(actor("Norland"), with: actor("Norlund"), by: author)
    try fixture.ingest([SourceDocument(id: "3", text: "Tarn backs Norlund.")])
    let edges = try fixture.open().edges(EdgeFilter(target: "~norland", stance: .support))
    #expect(edges.map(\.source.name).sorted() == ["Tarn", "Velia"])
  }

  @Test("a claim of an actor toward one that is the same counts no more")
  func selfClaims() throws {
    try fixture.ingest([SourceDocument(id: "3", text: "Norlund attacked Norland.")])
    try writer().merge(actor("Norland"), with: actor("Norlund"), by: author)
    #expect(
      try fixture.shell("SELECT count(*) FROM who_backs_whom WHERE source = target") == "0\n")
  }

  @Test("a contradiction is refused, and the judgements that make it are named")
  func conflict() throws {
    try writer().merge(actor("Norland"), with: actor("Norlund"), by: author)
    let norland = try actor("Norland")
    let (karsk, velia) = (try actor("Karsk"), try actor("Velia"))
    try writer().separate(karsk, from: norland, by: author)
    try writer().merge(karsk, with: velia, by: author)
    #expect(
      message { try writer().merge(velia, with: actor("Norlund"), by: author) }
        == "'Velia' and 'Norland' cannot be one actor: ~karsk = ~velia (judgement 3 by mara, "
        + "2020-09-13), ~karsk ≠ ~norland (judgement 2 by mara, 2020-09-13); undo one of these "
        + "first, for example 'entente actors undo 2'")
    let norlund = ActorReference(key: "~norlund", name: "Norlund", kind: .unknown)
    #expect(
      message { try writer().separate(norland, from: norlund, by: author) }
        == "'Norland' and 'Norlund' cannot be two actors: ~norland = ~norlund (judgement 1 by mara, "
        + "2020-09-13); undo one of these first")
    #expect(try fixture.shell("SELECT count(*) FROM judgement") == "3\n")
    #expect(
      message { try writer().undo(9, by: author) }
        == "no judgement about actors with number 9 holds; see 'entente actors log'")
  }

  @Test("of merged actors a listed one is kept, unless it was merged into another")
  func kept() {
    func judgement(_ number: Int64, _ actor: String, _ other: String) -> ActorJudgement {
      ActorJudgement(
        number: number, verdict: .same, actor: actor, otherActor: other, judgedBy: "mara",
        judgedAt: "2021", reason: nil)
    }
    let graph = IdentityGraph([
      judgement(1, "~a", "~b"), judgement(2, "c", "~b"), judgement(3, "d", "c"),
    ])
    #expect(graph.groups == [["~a", "~b", "c", "d"]])
    #expect(graph.kept(of: graph.groups[0], among: graph.groups[0]) == "d")
    #expect(graph.kept(of: graph.groups[0], among: ["~a", "~b"]) == "~a")
    #expect(graph.chain(from: "~a", to: "d")?.map(\.number) == [1, 2, 3])
  }

  @Test("unknown names are suggested with those spelt alike, until judged different")
  func suggestions() throws {
    func similar() throws -> [String]? {
      try fixture.open().suggestions().first { $0.actor.name == "Norlund" }?
        .similar.map(\.name)
    }
    #expect(try similar() == ["Norland"])
    let first = try #require(try fixture.open().suggestions().first)
    #expect(first.actor.name == "Norland" && first.claims == 2)
    #expect(first.example == "Norland backs Sudra.")
    let number = try writer().separate(actor("Norland"), from: actor("Norlund"), by: author)
    #expect(try similar() == [])
    try writer().undo(number, by: author)
    try writer().merge(actor("Norland"), with: actor("Norlund"), by: author)
    #expect(try similar() == nil)
  }

  @Test(
    "spellings that sound alike are compared",
    arguments: [
      ("haftar", "hifter"), ("gaddafi", "qadhafi"), ("zelensky", "selenski"),
      ("muhammad", "mohamed"),
    ])
  func sounds(first: String, second: String) {
    #expect(Spellings.sound(of: first) == Spellings.sound(of: second))
  }

  @Test("actors, names and ties that analysts add survive a new edition of the actor files")
  func additions() throws {
    try writer().add(
      PoliticalActor(
        key: "harbour-front", name: "Harbour Front", kind: .party,
        names: [ActorName(text: "Harbour Front", kind: .name)]), by: author)
    let front = try actor("Harbour Front")
    let nato = try actor("NATO")
    try writer().add(
      ActorName(text: "The Pact", kind: .weak, validFrom: PartialDate("2020")), to: nato,
      by: author)
    try writer().add(
      ActorLink(role: .memberOf, other: nato.key, validFrom: PartialDate("2019")), to: front,
      by: author)
    _ = try fixture.shell("UPDATE property SET value = 'old' WHERE name = 'actors'")
    try fixture.ingest([SourceDocument(id: "4", text: "Nothing.")])
    #expect(try actor("the pact").key == nato.key)
    #expect(try fixture.open().ties(of: front).map(\.other.key) == [nato.key])
    #expect(
      try fixture.open().actorLog().map(\.act).sorted() == ["add", "link", "name"])
  }

  @Test("additions that contradict what is there are refused")
  func refusedAdditions() throws {
    let nato = try actor("NATO")
    #expect(
      message {
        try writer().add(PoliticalActor(key: nato.key, name: "X", kind: .bloc), by: author)
      } == "the key '\(nato.key)' belongs to '\(nato.name)'; give another with --key")
    #expect(
      message { try writer().add(ActorName(text: "—", kind: .alias), to: nato, by: author) }
        == "'—' holds no letter or digit; give a name")
    #expect(
      message {
        try writer().add(
          ActorName(
            text: "N", kind: .alias, validFrom: PartialDate("2020"), validTo: PartialDate("2019")),
          to: nato, by: author)
      } == "the time from 2020 to 2019 ends before it begins")
    #expect(
      message {
        try writer().add(ActorLink(role: .partOf, other: nato.key), to: nato, by: author)
      } == "an actor cannot be tied to itself; give another one")
  }

  @Test("lint finds shared names, and ties in a circle")
  func lint() throws {
    let before = try fixture.open().lintActors()
    let (norland, sudra) = (try actor("Norland"), try actor("Sudra"))
    try writer().add(ActorName(text: "Sudra", kind: .alias), to: norland, by: author)
    try writer().add(ActorLink(role: .partOf, other: sudra.key), to: norland, by: author)
    try writer().add(ActorLink(role: .partOf, other: norland.key), to: sudra, by: author)
    let found = try fixture.open().lintActors().filter { !before.contains($0) }
    #expect(found.map(\.kind) == ["shared name", "ties in a circle"])
    #expect(found.allSatisfy { $0.actor == "~norland" && $0.other == "~sudra" })
  }
}
