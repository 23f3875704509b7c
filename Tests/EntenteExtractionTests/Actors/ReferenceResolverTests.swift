import EntenteModel
import Testing

@testable import EntenteExtraction

@Suite struct ReferenceResolverTests {
  static let cases: [(text: String, claims: [String])] = [
    // Gender and kind.
    ("Ivo Osk left. He condemned Sudra.", ["Ivo Osk > Sudra criticize"]),
    ("Maren Tolk met Ivo Osk. She condemned Sudra.", ["Maren Tolk > Sudra criticize"]),
    ("Norland met Ivo Osk. It condemned Sudra.", ["Norland > Sudra criticize"]),
    ("Maren Tolk left. He condemned Sudra.", []),
    ("Ivo Osk left. It condemned Sudra.", []),
    ("The Free Dockers left. They condemned Sudra.", ["Free Dockers > Sudra criticize"]),
    // The object of a pronoun.
    ("Ivo Osk left. Sudra condemned him.", ["Sudra > Ivo Osk criticize"]),
    ("Ivo Osk left. Sudra condemned his troops.", ["Sudra > Ivo Osk criticize"]),
    // The subject is preferred, in the sentence and before it.
    (
      "Norland condemned Sudra when it attacked Velania.",
      [
        "Norland > Sudra criticize", "Norland > Velania attack",
      ]
    ),
    // A pronoun is never the one it acts on.
    ("Norland said Sudra attacked it.", ["Sudra > Norland attack said by Norland"]),
    // Whoever speaks.
    ("Norland said it condemned Sudra.", ["Norland > Sudra criticize said by Norland"]),
    ("“We condemn Sudra,” Norland said.", ["Norland > Sudra criticize"]),
    ("“We will arm Sudra,” Norland said.", ["Norland > Sudra arm planned said by Norland"]),
    // Several.
    (
      "Norland and Velania left. They condemned Sudra.",
      ["Norland > Sudra criticize", "Velania > Sudra criticize"]
    ),
    (
      "Norland and Velania said they condemned Sudra.",
      [
        "Norland > Sudra criticize said by Norland", "Velania > Sudra criticize said by Norland",
      ]
    ),
    (
      "Norland and Velania condemned each other.",
      [
        "Norland > Velania criticize", "Velania > Norland criticize",
      ]
    ),
    // What a sentence is about, before the subjects of its asides.
    (
      "Norland, which Sudra condemned, left. It condemned Velania.",
      ["Sudra > Norland criticize", "Norland > Velania criticize"]
    ),
    // Descriptions.
    ("Ivo Osk met Norland. The general condemned Sudra.", ["Ivo Osk > Sudra criticize"]),
    ("General Osk met Jon Aal. The general condemned Sudra.", ["Ivo Osk > Sudra criticize"]),
    ("The Karsk Brigade left. The brigade condemned Sudra.", ["Karsk Brigade > Sudra criticize"]),
    (
      "The Harbour Council left. The council condemned Norland.",
      [
        "Harbour Council > Norland criticize"
      ]
    ),
    // No guess in a tie, nor where nobody fits.
    ("He condemned Sudra.", []),
    ("The general condemned Sudra.", []),
    // Too far back.
    ("Ivo Osk left. It rests. It rests. It rests. It rests. He condemned Sudra.", []),
  ]

  @Test("a pronoun or description means the actor that the text makes clear", arguments: cases)
  func references(_ text: String, _ claims: [String]) throws {
    let found = try Cascade().claims(text)
    #expect(found == claims)
  }

  /// What the text makes clear and the resolver does not see, or the other way round.
  static let unresolved: [(text: String, claims: [String])] = [
    ("Velania met Sudra. The country condemned Norland.", []),
    ("Ivo Osk and Jon Aal left. He condemned Sudra.", []),
    (
      "The Karsk Brigade met the Free Dockers. The party condemned Sudra.",
      ["Free Dockers > Sudra criticize"]
    ),
  ]

  @Test("some references are still read wrongly", arguments: unresolved)
  func readWrongly(_ text: String, _ claims: [String]) throws {
    let found = try Cascade().claims(text)
    withKnownIssue { #expect(found == claims) }
  }

  @Test("the claim points at the pronoun itself")
  func span() throws {
    let pack = try Cascade().pack
    let claims = Extractor(pack: pack).extract(
      .init(id: "1", text: "Ivo Osk left. He condemned Sudra.")
    ).claims
    #expect(claims.map(\.source.text) == ["He"])
    #expect(claims.map(\.source.range.start) == [14])
  }
}
