import Testing

@testable import EntenteExtraction

@Suite struct ClauseTests {
  static let cases: [(text: String, clauses: [String])] = [
    ("Norland backs Sudra.", ["main: Norland | backs | Sudra"]),
    ("Norland gave it guns.", ["main: Norland | gave | it | guns"]),
    ("Norland sent guns to Sudra.", ["main: Norland | sent | guns | to: Sudra"]),
    ("Sudra is backed by Norland.", ["main: Sudra | is backed | – | by: Norland"]),
    // Coordination.
    ("Norland and Velania back Sudra.", ["main: Norland + Velania | back | Sudra"]),
    (
      "Norland, Velania and the Free Dockers back Sudra.",
      ["main: Norland + Velania + Free Dockers | back | Sudra"]
    ),
    ("Norland, as well as Velania, backs Sudra.", ["main: Norland + Velania | backs | Sudra"]),
    ("Norland backs Sudra and Velania.", ["main: Norland | backs | Sudra + Velania"]),
    (
      "Norland met Sudra and backed Velania.",
      [
        "main: Norland | met | Sudra", "main: Norland | backed | Velania",
      ]
    ),
    (
      "Norland backs Sudra and Velania backs Osk.",
      [
        "main: Norland | backs | Sudra", "main: Velania | backs | Osk",
      ]
    ),
    (
      "Norland backs Sudra, but Velania opposes it.",
      [
        "main: Norland | backs | Sudra", "main: Velania | opposes | it",
      ]
    ),
    // Verbs that share an object.
    (
      "Norland backs and trains Sudra.",
      [
        "main: Norland | backs | Sudra", "main: Norland | trains | Sudra",
      ]
    ),
    // Relative clauses, with the antecedent as subject, object and possessor.
    (
      "Norland backs Sudra, which arms Osk.",
      [
        "main: Norland | backs | Sudra", "relative: Sudra | arms | Osk",
      ]
    ),
    (
      "Norland met Osk, whom Sudra opposes.",
      [
        "main: Norland | met | Osk", "relative: Sudra | opposes | Osk",
      ]
    ),
    (
      "The rebels that Norland arms left.",
      [
        "relative: Norland | arms | rebels", "main: rebels | left | –",
      ]
    ),
    (
      "Osk, who is backed by Norland, left.",
      [
        "relative: Osk | is backed | – | by: Norland", "main: Osk | left | –",
      ]
    ),
    // Reduced relatives and participles.
    (
      "Rebels armed by Norland attacked Sudra.",
      [
        "participle: Rebels | armed | – | by: Norland", "main: Rebels | attacked | Sudra",
      ]
    ),
    (
      "Backed by Norland, Osk attacked Sudra.",
      [
        "participle: Osk | Backed | – | by: Norland", "main: Osk | attacked | Sudra",
      ]
    ),
    (
      "Norland condemned Sudra, accusing it of lying.",
      [
        "main: Norland | condemned | Sudra", "participle: Norland | accusing | it",
        "gerund: it | lying | –",
      ]
    ),
    // Apposition and remarks.
    ("Osk, a general, backs Sudra.", ["main: Osk | backs | Sudra"]),
    (
      "The rebels, a report says, attacked Sudra.",
      [
        "main: report | says | –", "main: rebels | attacked | Sudra",
      ]
    ),
    // Clauses that verbs take.
    (
      "Norland said that Sudra attacked Velania.",
      [
        "main: Norland | said | –", "complement: Sudra | attacked | Velania",
      ]
    ),
    (
      "Norland said Sudra attacked Velania.",
      [
        "main: Norland | said | –", "complement: Sudra | attacked | Velania",
      ]
    ),
    (
      "“Sudra attacked Velania,” said Osk.",
      [
        "main: Sudra | attacked | Velania", "main: Osk | said | –",
      ]
    ),
    (
      "“Sudra attacked Velania,” Osk said.",
      [
        "main: Sudra | attacked | Velania", "main: Osk | said | –",
      ]
    ),
    (
      "Norland vowed to back Sudra.",
      [
        "main: Norland | vowed | –", "infinitive: Norland | to back | Sudra",
      ]
    ),
    (
      "Norland urged Sudra to arm Osk.",
      [
        "main: Norland | urged | Sudra", "infinitive: Sudra | to arm | Osk",
      ]
    ),
    (
      "Norland denied arming Sudra.",
      [
        "main: Norland | denied | –", "gerund: Norland | arming | Sudra",
      ]
    ),
    (
      "Norland accused Sudra of arming Osk.",
      [
        "main: Norland | accused | Sudra", "gerund: Sudra | arming | Osk",
      ]
    ),
    (
      "Norland will arm Sudra and train Osk.",
      [
        "main: Norland | will arm | Sudra", "main: Norland | train | Osk",
      ]
    ),
    // Adverbial clauses.
    (
      "If Sudra attacks, Norland will back Velania.",
      [
        "adverbial: Sudra | attacks | –", "main: Norland | will back | Velania",
      ]
    ),
    (
      "Norland left after Sudra attacked Velania.",
      [
        "main: Norland | left | –", "adverbial: Sudra | attacked | Velania",
      ]
    ),
  ]

  @Test("a sentence is cut into clauses with their parts", arguments: cases)
  func clauses(_ text: String, _ clauses: [String]) throws {
    let found = try Cascade().sentence(text).clauses
    #expect(found == clauses)
  }

  @Test("a relative clause without a pronoun is found where its verb could be a noun")
  func contact() throws {
    let found = try Cascade().sentence("The rebels Norland trains left.").clauses
    #expect(found == ["relative: Norland | trains | rebels", "main: rebels | left | –"])
  }

  @Test("auxiliaries that the first verb has serve the second")
  func shared() throws {
    let read = try Cascade().sentence("Norland will arm Sudra and train Osk.").sentence
    #expect(read.clauses.map(\.sharesAuxiliary) == [-1, 0])
    let passive = try Cascade().sentence("Osk was armed by Norland and trained by Sudra.").sentence
    #expect(passive.verbGroups.map(\.isPassive) == [true, true])
  }

  @Test("a clause knows who reports it, and an if-clause what hangs on it")
  func links() throws {
    let reported = try Cascade().sentence("Sudra attacked Velania, Osk said.").sentence
    #expect(reported.clauses.map(\.reporter).contains { $0 >= 0 })
    let conditioned = try Cascade().sentence("If Sudra attacks, Norland will back Velania.")
    #expect(conditioned.sentence.clauses.map(\.isConditioned) == [false, true])
    let according = try Cascade().sentence("According to Osk, Sudra attacked Velania.").sentence
    #expect(according.clauses.map { $0.accordingTo >= 0 } == [true])
  }

  @Test("a noun group knows what it explains and with what it is coordinated")
  func apposition() throws {
    let read = try Cascade().sentence("Osk, a general, and Sudra left.").sentence
    #expect(read.nounGroups.map(\.appositionOf) == [-1, 0, -1])
    #expect(read.nounGroups.map(\.coordination) == [0, 1, 0])
  }
}
