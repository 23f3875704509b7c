import EntenteModel
import Testing

@testable import EntenteExtraction

@Suite struct ExplanationTests {
  static let refusals: [(text: String, reason: Refusal.Reason, refusal: String)] = [
    ("Norland urged Sudra to arm Velania.", .asked, "arm arms/verb: Sudra > Velania"),
    (
      "Osk asked whether Norland condemned Sudra.", .question,
      "condemned condemns/verb: Norland > Sudra"
    ),
    ("Norland backs Norland.", .oneActor, "backs supports/verb: Norland > Norland"),
    (
      "Norland did not say Sudra attacked Velania.", .unsaid,
      "attacked attacks/verb: Sudra > Velania"
    ),
    ("Norland backs the plan.", .noTarget, "backs supports/verb: Norland > –"),
    ("The plan backs Sudra.", .noSource, "backs supports/verb: – > Sudra"),
    ("The plan backs the port.", .noActors, "backs supports/verb: – > –"),
    ("Norland sent a letter to Sudra.", .otherObject, "sent arms/verb: – > –"),
    ("Norland stands in Sudra.", .otherWords, "stands supports/verb: – > –"),
    ("Norland joined forces.", .oneSide, "joined joins-forces/verb: – > –"),
    ("Norland's support rests.", .noTarget, "support supports/noun: Norland > –"),
    ("The Norland-backed plan rests.", .noTarget, "backed supports/compound: Norland > –"),
  ]

  @Test("the nearest frame that made no claim says why", arguments: refusals)
  func nearest(_ text: String, _ reason: Refusal.Reason, _ refusal: String) throws {
    let explanation = try explain(text)
    #expect(explanation.firings.isEmpty)
    let first = try #require(explanation.refusals.first)
    func names(_ actors: [ActorReference]) -> String {
      actors.isEmpty ? "–" : actors.map(\.name).joined(separator: ", ")
    }
    #expect(first.reason == reason)
    #expect(
      "\(first.word) \(first.rule): \(names(first.source)) > \(names(first.target))" == refusal)
  }

  @Test(
    "refusals come the nearest first, and a word where a frame fired has none but blocked claims")
  func order() throws {
    let explanation = try explain("Norland backs the plan and stands in Sudra.")
    #expect(explanation.refusals.map(\.reason) == explanation.refusals.map(\.reason).sorted())
    #expect(try explain("Norland backs Sudra.").refusals.isEmpty)
  }

  @Test("a firing tells its construction and where both sides stand")
  func firing() throws {
    let explanation = try explain("Velania said the port of Sudra was attacked by Norland's army.")
    let firing = try #require(explanation.firings.first)
    #expect(explanation.firings.count == 1)
    #expect(firing.claim.rule == "attacks/verb")
    #expect(firing.rulePlace == "frames/attack.frames:2")
    #expect(firing.source.text == "Norland" && firing.source.place == "possessor")
    #expect(firing.target.text == "Sudra" && firing.target.place == "“of”")
  }

  @Test("names tell how they were found")
  func actors() throws {
    let named = try explain("Osk met the UOS and the Lantern Front in Tarn.").actors
    #expect(
      named.map { "\($0.text): \($0.actor?.name ?? "a place"), \($0.how)" } == [
        "Osk: Ivo Osk, surname", "UOS: Union of Straits, acronym",
        "Lantern Front: Lantern Front, unlisted", "Tarn: a place, place",
      ])
  }

  @Test("words and groups are the sentence again")
  func words() throws {
    let text = "Norland’s pro-Sudra army  (it was said) attacked Velania."
    let explanation = try explain(text)
    func letters(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "-" } }
    #expect(letters(explanation.words.map(\.text).joined()) == letters(text))
    #expect(letters(explanation.groups.map(\.text).joined()) == letters(text))
    #expect(explanation.sentence == text)
  }

  private func explain(_ text: String) throws -> Explanation {
    let extractor = Extractor(pack: try Cascade().pack)
    return try #require(extractor.explain(SourceDocument(id: "1", text: text)).first)
  }
}
