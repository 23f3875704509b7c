@testable import EntenteExtraction
import EntenteModel
import Testing

@Suite struct PrecisionTests {
  private let attack = RuleFamily(relation: .attack, trigger: .verb)
  private let back = RuleFamily(relation: .back, trigger: .verb)
  private let pro = RuleFamily(relation: .back, trigger: .prefix)

  private func pack(_ confidence: String) throws(LanguagePackError) -> LanguagePack {
    let path = "lexicon/confidence.tsv"
    let others = PackFiles.builtIn.files.filter { $0.path != path }
    let file = PackFile(path: path, text: PackText(Array(confidence.utf8)))
    return try LanguagePack(files: PackFiles(files: others + [file]))
  }

  @Test("a family with enough labelled claims has its own figure")
  func ownFigure() {
    let precision = Precision([attack: Tally(right: 20, all: 40), back: Tally(right: 60, all: 60)])
    #expect(precision.figure(for: attack)?.basis == .family(attack))
    #expect(precision.confidence(of: attack) == Confidence(precision: 0.5, sampleSize: 40))
  }

  @Test("a family with too few, or with none, has that of its trigger's families together")
  func widerFigure() {
    let precision = Precision([attack: Tally(right: 2, all: 2), back: Tally(right: 22, all: 30)])
    #expect(precision.figure(for: attack)?.basis == .trigger(.verb))
    #expect(precision.confidence(of: attack) == Confidence(precision: 0.75, sampleSize: 32))
    let arm = RuleFamily(relation: .arm, trigger: .verb)
    #expect(precision.confidence(of: arm) == Confidence(precision: 0.75, sampleSize: 32))
  }

  @Test("without enough labelled claims there is no confidence at all")
  func noFigure() {
    let precision = Precision([attack: Tally(right: 40, all: 40), pro: Tally(right: 29, all: 29)])
    #expect(precision.confidence(of: pro) == nil)
    #expect(Precision().confidence(of: attack) == nil)
  }

  @Test("a claim carries the figure of its family, and none when the pack measures none")
  func claims() throws {
    let document = SourceDocument(id: "1", text: "Norway backs the pro-Swedish Danes.")
    let measured = Extractor(pack: try pack("back/verb\t30\t40\n"))
    #expect(
      measured.extract(document).claims.filter { $0.rule.hasSuffix("/verb") }.map(\.confidence)
        == [Confidence(precision: 0.75, sampleSize: 40)])
    let unmeasured = Extractor(pack: try pack("# nothing measured\n"))
    #expect(unmeasured.extract(document).claims.allSatisfy { $0.confidence == nil })
  }

  @Test("what is written is what loads")
  func roundTrip() throws {
    let families = [
      attack: Tally(right: 1, all: 40), back: Tally(right: 60, all: 60), pro: Tally(),
    ]
    let text = Precision.tsv(families, measuredOn: ["wire.jsonl", "analyst.jsonl"])
    #expect(text.hasSuffix("\nattack/verb\t1\t40\nback/verb\t60\t60\n"))
    let precision = try pack(text).precision
    #expect(precision.figure(for: attack)?.tally == Tally(right: 1, all: 40))
    #expect(precision.figure(for: pro) == nil)
  }

  static let mistakes: [(String, String)] = [
    (
      "likes/verb\t1\t2",
      "lexicon/confidence.tsv:1: 'likes/verb' is no rule family; write RELATION/TRIGGER, such as attack/verb"
    ),
    (
      "# columns\nback/verb\t3\t2",
      "lexicon/confidence.tsv:2: '3' of '2' is no count; write how many were right of all"
    ),
    (
      "back/verb\t1\t2\nback/verb\t2\t2",
      "lexicon/confidence.tsv:2: 'back/verb' is measured twice; write the file anew with scripts/measure"
    ),
    (
      "back/verb\t1",
      "lexicon/confidence.tsv:1: 2 columns found; write 3, separated by tabs"
    ),
  ]

  @Test("a wrong row does not load, and the message says where", arguments: mistakes)
  func mistake(text: String, message: String) {
    let error = #expect(throws: LanguagePackError.self) { try pack(text) }
    #expect(error?.description == message)
  }
}
