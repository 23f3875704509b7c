import EntenteModel
import Testing

@testable import EntenteStore

@Suite struct LookupTests {
  @Test(
    "names are looked up without case, marks and punctuation",
    arguments: [
      ("U.S.", "us"), ("Côte d'Ivoire", "cote divoire"), ("  al-Sarraj ", "al sarraj"),
      ("ERDOĞAN", "erdogan"), ("Правительство", "правительство"), ("R2-D2", "r2 d2"), ("—", ""),
      ("", ""),
    ])
  func folding(name: String, folded: String) {
    #expect(FoldedName.fold(name) == folded)
  }

  @Test(
    "the distance of two spellings counts insertions, deletions, substitutions and swaps",
    arguments: [
      ("", "", 0), ("gna", "gna", 0), ("gma", "gna", 1), ("gan", "gna", 1),
      ("norlnd", "norland", 1),
      ("haftar", "hiftir", 2),
    ])
  func distance(first: String, second: String, expected: Int) {
    let distance = NearestNames.editDistance(Array(first.utf8), Array(second.utf8), limit: 3)
    #expect(distance == expected)
    let reverse = NearestNames.editDistance(Array(second.utf8), Array(first.utf8), limit: 3)
    #expect(reverse == expected)
  }

  @Test("an actor is found by key, name, acronym and any spelling")
  func lookup() throws {
    let fixture = try StoreFixture()
    try fixture.ingest(StoreFixture.documents)
    let knowledgeBase = try fixture.open()
    #expect(try knowledgeBase.actor(named: "~norland").name == "Norland")
    #expect(try knowledgeBase.actor(named: "norland").key == "~norland")
    #expect(try knowledgeBase.actor(named: "u.n.").name == "United Nations")
  }

  @Test("an unknown name is refused with names spelt alike")
  func unknown() throws {
    let fixture = try StoreFixture()
    try fixture.ingest(StoreFixture.documents)
    let knowledgeBase = try fixture.open()
    #expect(throws: StoreError.unknownActor(name: "Norlnad", nearest: ["Norland"])) {
      _ = try knowledgeBase.actor(named: "Norlnad")
    }
    #expect(throws: StoreError.unknownActor(name: "Xqzvwkjh", nearest: [])) {
      _ = try knowledgeBase.actor(named: "Xqzvwkjh")
    }
  }
}
