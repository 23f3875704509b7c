import EntenteModel
import Testing

@testable import EntenteExtraction

@Suite struct FactualityTests {
  static let cases: [(text: String, claims: [String])] = [
    // Negation and its scope.
    ("Norland does not back Sudra.", ["Norland > Sudra back negated"]),
    ("Norland never backed Sudra.", ["Norland > Sudra back negated"]),
    ("Norland did not say that Sudra attacked Velania.", []),
    (
      "Norland, which does not back Osk, backs Sudra.",
      [
        "Norland > Ivo Osk back negated", "Norland > Sudra back",
      ]
    ),
    ("Norland does not want to back Sudra.", []),
    ("Norland refused to back Sudra.", ["Norland > Sudra back negated"]),
    ("Norland left without backing Sudra.", ["Norland > Sudra back negated"]),
    ("No state backs Sudra.", []),
    (
      "Norland backs neither Sudra nor Velania.",
      [
        "Norland > Sudra back negated", "Norland > Velania back negated",
      ]
    ),
    // Planned.
    ("Norland will back Sudra.", ["Norland > Sudra back planned"]),
    ("Norland vowed to back Sudra.", ["Norland > Sudra back planned"]),
    ("Norland is ready to back Sudra.", ["Norland > Sudra back planned"]),
    (
      "Norland will arm Sudra and train Osk.",
      [
        "Norland > Sudra arm planned", "Norland > Ivo Osk arm planned",
      ]
    ),
    ("Norland announced a plan to back Sudra.", ["Norland > Sudra back planned"]),
    // Conditional and possible.
    ("If Sudra attacks, Norland will back Velania.", ["Norland > Velania back conditional"]),
    ("Norland may back Sudra.", ["Norland > Sudra back possible"]),
    ("Norland is likely to back Sudra.", ["Norland > Sudra back possible"]),
    ("Norland left, if it backs Sudra.", ["Norland > Sudra back conditional"]),
    // Ended.
    ("Norland stopped backing Sudra.", ["Norland > Sudra back ended"]),
    ("Norland no longer backs Sudra.", ["Norland > Sudra back ended"]),
    ("Norland ended its support for Sudra.", ["Norland > Sudra back ended"]),
    ("Osk, a former ally of Norland, left.", ["Ivo Osk > Norland back ended"]),
    // Said.
    (
      "Norland said that Sudra attacked Velania.",
      [
        "Sudra > Velania attack said by Norland"
      ]
    ),
    ("Sudra attacked Velania, Norland said.", ["Sudra > Velania attack said by Norland"]),
    ("According to Norland, Sudra attacked Velania.", ["Sudra > Velania attack said by Norland"]),
    ("Sudra reportedly attacked Velania.", ["Sudra > Velania attack said"]),
    ("Sudra is said to back Velania.", ["Sudra > Velania back said"]),
    // Alleged and denied.
    (
      "Norland claimed that Sudra attacked Velania.",
      [
        "Sudra > Velania attack alleged by Norland"
      ]
    ),
    (
      "Norland accused Sudra of arming Velania.",
      [
        "Norland > Sudra accuse", "Sudra > Velania arm alleged by Norland",
      ]
    ),
    ("Sudra was accused of arming Velania.", ["Sudra > Velania arm alleged"]),
    ("Sudra denied arming Velania.", ["Sudra > Velania arm negated denied by Sudra"]),
    ("Sudra denied that it armed Velania.", ["Sudra > Velania arm negated denied by Sudra"]),
    ("Sudra did not deny arming Velania.", []),
    ("Sudra did not deny that it armed Velania.", []),
    ("Sudra allegedly arms Velania.", ["Sudra > Velania arm alleged"]),
    // Nested: the innermost reporter answers.
    (
      "Osk said Norland claimed that Sudra attacked Velania.",
      [
        "Sudra > Velania attack alleged by Norland"
      ]
    ),
    ("Osk said Sudra denied arming Velania.", ["Sudra > Velania arm negated denied by Sudra"]),
    // Not claimed at all.
    ("Norland urged Sudra to arm Velania.", []),
    ("Norland wants to back Sudra.", []),
    ("Norland demanded support from Sudra.", []),
    ("Does Norland back Sudra?", []),
    ("Norland asked whether Sudra backs Velania.", []),
    // Both verbs are denied.
    (
      "Norland neither backs Sudra nor trains Velania.",
      ["Norland > Sudra back negated", "Norland > Velania arm negated"]
    ),
    // A compound is presupposed: the reporter outside does not answer for it.
    (
      "Osk said the Norland-backed Free Dockers attacked Sudra.",
      [
        "Norland > Free Dockers back", "Free Dockers > Sudra attack said by Ivo Osk",
      ]
    ),
  ]

  @Test("how the text holds a claim is told by the verbs and words around it", arguments: cases)
  func marks(_ text: String, _ claims: [String]) throws {
    let found = try Cascade().claims(text)
    #expect(found == claims)
  }
}
