import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteExtraction

@Suite struct FrameFileTests {
  private static let examples = "\nyes Norland backs Sudra.\nno Norland rests."

  static let cases: [(path: String, text: String, message: String)] = [
    (
      "frames/hug.frames", "frame hugs",
      """
      frames/hug.frames: no relation is called 'hug'; name the file for one of back, endorse, \
      recognize, ally, aid, arm, fight_for, concede, oppose, criticize, accuse, reject, threaten, \
      sanction, coerce, protest, mobilize, attack
      """
    ),
    (
      "frames/back.frames", "# words\n\nverb back  source=subject target=object",
      "frames/back.frames:3: 'verb' stands before the first frame; begin with 'frame NAME'"
    ),
    (
      "frames/back.frames", "frame",
      "frames/back.frames:1: a frame needs one name, such as 'frame backs'"
    ),
    (
      "frames/back.frames", "frame two names",
      "frames/back.frames:1: a frame needs one name, such as 'frame backs'"
    ),
    (
      "frames/back.frames", "frame backs\nverbs back  source=subject" + examples,
      """
      frames/back.frames:2: 'verbs' begins no kind of line; use frame, words, verb, noun, phrase, role, \
      adjective, compound, prefix, yes, no or known
      """
    ),
    (
      "frames/back.frames", "frame backs\nverb back  sauce=subject target=object" + examples,
      """
      frames/back.frames:2: 'sauce=subject' is no option; use one of content, needs, object, \
      object-content, opposed, opposed-relation, source, target, unless, unless-in
      """
    ),
    (
      "frames/back.frames",
      "frame backs\nverb back  source=subject target=object mutual negatd" + examples,
      """
      frames/back.frames:2: 'negatd' is no flag; use one of mutual, ended, planned, negated, \
      vowing, quoted, itself
      """
    ),
    (
      "frames/back.frames",
      "frame backs\nverb back  source=subject target=object target=to" + examples,
      "frames/back.frames:2: 'target' is given twice; write one list"
    ),
    (
      "frames/back.frames",
      "frame backs\nverb back  source=subject target=object needs=fish" + examples,
      """
      frames/back.frames:2: 'fish' is no kind of actor; use one of state, government, institution, \
      force, group, party, organisation, bloc, company, outlet, people, person, unknown
      """
    ),
    (
      "frames/back.frames",
      "frame backs\nverb back  source=subject target=object\nno Norland rests.",
      "frames/back.frames:1: frame 'backs' has no sentence it must read; add a 'yes' line"
    ),
    (
      "frames/back.frames",
      "frame backs\nverb back  source=subject target=object\nyes Norland backs Sudra.",
      "frames/back.frames:1: frame 'backs' has no sentence it must not match; add a 'no' line"
    ),
    (
      "frames/back.frames", "# backing\n  and more\nframe backs",
      """
      frames/back.frames:1: only words and constructions go on in an indented line; write one line
      """
    ),
    (
      "frames/back.frames",
      "frame backs\nverb back|(stand by  source=subject target=object" + examples,
      "frames/back.frames:2: 'back|(stand by' has a bracket without its other half"
    ),
    (
      "frames/back.frames",
      "frame backs\nverb stand by)  source=subject target=object" + examples,
      "frames/back.frames:2: 'stand by)' has a bracket without its other half"
    ),
    (
      "frames/back.frames",
      "frame backs\nphrase lend + ear + hand  source=subject target=to" + examples,
      "frames/back.frames:2: 'lend + ear + hand' has more than one '+'; write one object"
    ),
    (
      "frames/back.frames",
      "frame backs\nphrase lend + <help>  source=subject target=to" + examples,
      "frames/back.frames:2: no list above is called 'help'; add a line 'words help …'"
    ),
    (
      "frames/back.frames",
      "words help  aid, backing\nframe backs\nverb back  source=subject target=object" + examples,
      "frames/back.frames:1: nothing asks for the list 'help'; remove it"
    ),
    (
      "frames/back.frames", "words help  aid\nwords help  backing",
      "frames/back.frames:2: the list 'help' stands here twice; write one"
    ),
    (
      "frames/back.frames", "words help",
      """
      frames/back.frames:1: a list needs a name and words, such as 'words insult coward, crook'
      """
    ),
    (
      "frames/aid.frames", "frame attacks\nverb aid  source=subject target=object" + examples,
      """
      frames/attack.frames:1: frame 'attacks' stands already in frames/aid.frames:1; \
      give it another name
      """
    ),
  ]

  @Test("a mistake in a frame file is told with its place and what to do", arguments: cases)
  func mistakes(_ path: String, _ text: String, _ message: String) {
    expectFailure(loading: InventedPack.files(with: path, text), message)
  }

  @Test("a frame with only a known sentence loads, for it waits to be read")
  func known() throws {
    let text = """
      frame aids
      verb aid  source=subject target=object
      known Norland aids Sudra by night. | Norland > Sudra
      no Norland rests.
      """
    let pack = try LanguagePack(
      files: PackFiles(InventedPack.files(with: "frames/aid.frames", text)))
    #expect(pack.frames.contains { $0.name == "aids" && $0.examples.count == 2 })
  }

  @Test("windows line ends, comments and lines that go on in the next change nothing")
  func spacing() throws {
    let text =
      "# a comment\r\nframe helps\r\nverb  help,\r\n  assist \r\n\tsource=subject\r\n  target=object \r\n"
      + "yes Norland helps Sudra. | Norland > Sudra\r\nno Norland rests.\r\n"
    let pack = try LanguagePack(
      files: PackFiles(InventedPack.files(with: "frames/aid.frames", text)))
    let claims = Extractor(pack: pack).extract(.init(id: "1", text: "Norland helps Sudra.")).claims
    #expect(claims.map(ClaimLine.of) == ["Norland > Sudra aid"])
  }

  @Test(
    "a lemma with alternatives stands for each of its wordings",
    arguments: [
      ("verb watch|welcome", "Norland welcomed Sudra."),
      ("verb (keep a watch on|welcome)", "Norland kept a watch on Sudra."),
      ("verb call a|an <friend>", "Norland called Sudra a general."),
      ("verb call (a <friend>|ready)", "Norland called Sudra ready."),
      ("phrase welcome|watch as + <friend>", "Norland watched Sudra as a new leader."),
      (
        "phrase welcome as + (party general|<friend>)", "Norland welcomed Sudra as a party general."
      ),
      ("verb welcome object=<friend>, minister", "Norland welcomed the general of Sudra."),
    ])
  func alternatives(_ line: String, _ sentence: String) throws {
    let target = line.contains("object=") ? "target=of" : "target=object"
    let text = """
      words friend  leader, army leader,
          general
      frame welcomes
      \(line)  source=subject \(target)
      yes Norland welcomes Sudra.
      no Norland rests.
      phrase visit + <friend>  source=subject target=to
      """
    let pack = try LanguagePack(
      files: PackFiles(InventedPack.files(with: "frames/endorse.frames", text)))
    let claims = Extractor(pack: pack).extract(.init(id: "1", text: sentence)).claims
    #expect(claims.map(ClaimLine.of) == ["Norland > Sudra endorse"])
  }

  @Test("the examples of the invented frames are read as they say")
  func examples() throws {
    let report = Extractor(pack: try Cascade().pack).testExamples()
    #expect(report.failures.map(\.description) == [])
    #expect(report.frameCount == 7)
  }

  @Test("an example that is read otherwise than it says is told with its place")
  func wrongExamples() throws {
    let text = """
      frame helps
      verb help  source=subject target=object
      yes Norland helps Sudra. | Sudra > Norland
      yes Norland helps Sudra.
      yes Norland watches Sudra. | Norland > Sudra
      yes Norland will help Sudra. | Norland > Sudra
      known Norland helps Velania. | Norland > Velania
      no Norland helps Osk.
      """
    let pack = try LanguagePack(
      files: PackFiles(InventedPack.files(with: "frames/aid.frames", text)))
    let failures = Extractor(pack: pack).testExamples().failures.map(\.description)
    #expect(
      failures == [
        """
        frames/aid.frames:3: frame 'helps': misses 'Sudra > Norland'; \
        found 'Norland > Sudra (helps/verb)': Norland helps Sudra.
        """,
        "frames/aid.frames:4: frame 'helps': found 'Norland > Sudra (helps/verb)': Norland helps Sudra.",
        "frames/aid.frames:5: frame 'helps': misses 'Norland > Sudra': Norland watches Sudra.",
        """
        frames/aid.frames:6: frame 'helps': misses 'Norland > Sudra'; \
        found 'Norland > Sudra planned (helps/verb)': Norland will help Sudra.
        """,
        """
        frames/aid.frames:7: frame 'helps': is read rightly now; change 'known' to 'yes': \
        Norland helps Velania.
        """,
        "frames/aid.frames:8: frame 'helps': makes a claim that it must not: Norland helps Osk.",
      ])
  }
}

/// Loading must end with this message and no other.
func expectFailure(
  loading files: [(path: String, text: String)], _ message: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  do {
    _ = try LanguagePack(files: PackFiles(files))
    Issue.record("loaded without complaint", sourceLocation: sourceLocation)
  } catch {
    #expect(error.description == message, sourceLocation: sourceLocation)
  }
}
