import EntenteModel
import Testing

@testable import EntenteExtraction

@Suite struct FrameMatcherTests {
  static let cases: [(text: String, claims: [String])] = [
    // Verb, active and passive.
    ("Norland backs Sudra.", ["Norland > Sudra back"]),
    ("Sudra is backed by Norland.", ["Norland > Sudra back"]),
    ("Norland stands by Sudra.", ["Norland > Sudra back"]),
    ("Norland stands in Sudra.", []),
    ("Norland backs Sudra against Osk.", ["Norland > Sudra back", "Norland > Ivo Osk oppose"]),
    // A needed object.
    ("Norland sent guns to Sudra.", ["Norland > Sudra arm"]),
    ("Norland sent Sudra guns.", ["Norland > Sudra arm"]),
    ("Norland sent a letter to Sudra.", []),
    // Nouns, with their possessor and with a light verb.
    ("Norland's support for Sudra ended.", ["Norland > Sudra back"]),
    ("Norland voiced support for Sudra.", ["Norland > Sudra back"]),
    ("Sudra won support from Norland.", ["Norland > Sudra back"]),
    ("The attack on Sudra by Norland ended.", ["Norland > Sudra attack"]),
    // Roles.
    ("Osk, an ally of Norland, left.", ["Ivo Osk > Norland back"]),
    ("Norland's ally Sudra left.", ["Sudra > Norland back"]),
    ("Sudra is a rival of Norland.", ["Sudra > Norland oppose"]),
    // Adjectives, compounds, prefixes.
    ("Osk is loyal to Norland.", ["Ivo Osk > Norland back"]),
    ("The Norland-backed Free Dockers left.", ["Norland > Free Dockers back"]),
    ("The pro-Norland Free Dockers left.", ["Free Dockers > Norland back"]),
    ("The anti-Norland Free Dockers left.", ["Free Dockers > Norland attack"]),
    // Mutual.
    ("Norland clashed with Sudra.", ["Norland > Sudra attack", "Sudra > Norland attack"]),
    ("Norland and Sudra clashed.", ["Norland > Sudra attack", "Sudra > Norland attack"]),
    ("Norland joined forces with Sudra.", ["Norland > Sudra back", "Sudra > Norland back"]),
    // Coordination on both sides gives every pair.
    (
      "Norland and Velania back Sudra and Osk.",
      [
        "Norland > Sudra back", "Norland > Ivo Osk back", "Velania > Sudra back",
        "Velania > Ivo Osk back",
      ]
    ),
    // What belongs to an actor counts as the actor.
    ("Norland condemned Sudra's offensive.", ["Norland > Sudra criticize"]),
    ("Norland condemned the offensive of Sudra.", ["Norland > Sudra criticize"]),
    // Nobody takes a stance toward itself.
    ("Norland condemned Norlandic soldiers.", []),
    ("Norland backs Norland.", []),
    // No pair.
    ("Norland backs the plan.", []),
    ("The plan backs Sudra.", []),
  ]

  @Test("a frame fires where its words and both its sides are", arguments: cases)
  func frames(_ text: String, _ claims: [String]) throws {
    let found = try Cascade().claims(text)
    #expect(found == claims)
  }

  @Test("each claim points at its own words and names its rule")
  func evidence() throws {
    let claims = Extractor(pack: try Cascade().pack).extract(
      .init(id: "1", text: "It rained. On Monday Norland’s army voiced support for Sudra.")
    ).claims
    let claim = try #require(claims.first)
    #expect(claims.count == 1)
    #expect(claim.source.text == "Norland")
    #expect(claim.target.text == "Sudra")
    #expect(claim.cueText == "support")
    #expect(claim.rule == "supports/noun")
    #expect(claim.sentenceText == "On Monday Norland’s army voiced support for Sudra.")
  }
}
