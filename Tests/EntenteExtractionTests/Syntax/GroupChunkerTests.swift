import Testing

@testable import EntenteExtraction

@Suite struct GroupChunkerTests {
  static let cases: [(text: String, groups: String)] = [
    ("Norland backs Sudra.", "[Norland] <backs> [Sudra]"),
    ("The large port of Sul is new.", "[The large port] [Sul] <is>"),
    ("Norland's foreign ministry left.", "[foreign ministry] <left>"),
    ("Its new army left.", "[Its new army] <left>"),
    ("The Norland-backed rebel group left.", "[The Norland-backed rebel group] <left>"),
    ("General Osk left.", "[General Osk] <left>"),
    ("Norland has not been accused.", "[Norland] <has not been accused>"),
    ("Norland will never back Sudra.", "[Norland] <will never back> [Sudra]"),
    ("Norland vowed to keep supporting it.", "[Norland] <vowed> <to keep> <supporting> [it]"),
    ("Norland, backed by Sudra, left.", "[Norland] <backed> [Sudra] <left>"),
    ("It may have armed them.", "[It] <may have armed> [them]"),
    ("Does Norland condemn Sudra?", "<Does> [Norland] <condemn> [Sudra]"),
    ("Two hundred soldiers left.", "[Two hundred soldiers] <left>"),
    ("On Monday they left.", "[Monday] [they] <left>"),
    ("The attack on the port ended.", "[The attack] [the port] <ended>"),
    ("Norland reportedly armed Sudra.", "[Norland] <armed> [Sudra]"),
  ]

  @Test("words are gathered into noun groups and verb groups", arguments: cases)
  func groups(_ text: String, _ groups: String) throws {
    let found = try Cascade().sentence(text).groups
    #expect(found == groups)
  }

  struct VerbCase: Sendable {
    let text: String
    let marks: Set<String>

    init(_ text: String, _ marks: String...) {
      self.text = text
      self.marks = Set(marks)
    }
  }

  static let verbCases = [
    VerbCase("Norland backs Sudra."),
    VerbCase("Norland is backed.", "passive"),
    VerbCase("Norland has been backed.", "passive"),
    VerbCase("Norland has backed Sudra."),
    VerbCase("Norland did not back Sudra.", "negated"),
    VerbCase("Norland never backed Sudra.", "negated"),
    VerbCase("They don't back Sudra.", "negated"),
    VerbCase("Norland will back Sudra.", "future"),
    VerbCase("Norland may back Sudra.", "possible"),
    VerbCase("Norland would back Sudra.", "would"),
    VerbCase("Norland no longer backs Sudra.", "ended"),
    VerbCase("Norland once backed Sudra.", "ended"),
    VerbCase("Norland reportedly backs Sudra.", "reported"),
    VerbCase("Norland allegedly backs Sudra.", "alleged"),
    VerbCase("Norland will not be backed.", "future", "negated", "passive"),
    VerbCase("Norland is an ally.", "copula"),
  ]

  @Test("a verb group knows its voice, its mood and its adverbs", arguments: verbCases)
  func verbs(_ verbCase: VerbCase) throws {
    let read = try Cascade().sentence(verbCase.text).sentence
    let verb = try #require(read.verbGroups.first)
    var marks: Set<String> = []
    if verb.isPassive { marks.insert("passive") }
    if verb.isNegated { marks.insert("negated") }
    if verb.isFuture { marks.insert("future") }
    if verb.isPossible { marks.insert("possible") }
    if verb.isWould { marks.insert("would") }
    if verb.isEnded { marks.insert("ended") }
    if verb.isReported { marks.insert("reported") }
    if verb.isAlleged { marks.insert("alleged") }
    if verb.isCopula { marks.insert("copula") }
    #expect(marks == verbCase.marks, "\(verbCase.text)")
    #expect(read.verbGroups.count == 1, "\(verbCase.text)")
  }

  @Test("the possessor of a group is the group before the apostrophe, or the pronoun inside")
  func possessors() throws {
    let owned = try Cascade().sentence("Norland's army left.").sentence
    #expect(owned.nounGroups.map(\.possessor) == [-1, 0])
    let its = try Cascade().sentence("Its army left.").sentence
    #expect(its.nounGroups.map(\.pronounPossessor) == [0])
  }
}
