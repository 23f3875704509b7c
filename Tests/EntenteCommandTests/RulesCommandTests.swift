import EntenteTestSupport
import Foundation
import Testing

@Suite struct RulesCommandTests {
  let folder: TemporaryFolder

  /// Three claims that are read, one of which nobody labelled, and one that is not.
  static let gold = """
    {"id": "1", "text": "Norland backs Sudra. Karsk attacked Sudra.", "gold": [{"source": \
    "Norland", "source_span": [0, 7], "target": "Sudra", "target_span": [14, 19], "stance": \
    "support", "relation": "back"}]}
    {"id": "2", "text": "Velia does not support Karsk.\\nNorland blinks at Karsk.", "gold": \
    [{"source": "Velia", "source_span": [0, 5], "target": "Karsk", "target_span": [23, 28], \
    "stance": "support", "relation": "back"}, {"source": "Norland", "source_span": [30, 37], \
    "target": "Karsk", "target_span": [47, 52], "stance": "oppose", "relation": "criticize"}]}

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("gold.jsonl", Self.gold)
    try folder.write("unmeasured/lexicon/confidence.tsv", "# nothing\n")
    try folder.write("measured/lexicon/confidence.tsv", "back/verb\t27\t30\n")
  }

  private static let summary = """
    2 documents: 2 of 3 claims right, 3 expected
    precision 0.667 (0.500–1.000), recall 0.667 (0.500–1.000), F1 0.667 (0.667–0.667); 95 % of \
    1000 resamples of the documents
    right among them: relation 2 of 2 (1.000), polarity 1 of 2 (0.500), modality 2 of 2 (1.000), \
    attribution 2 of 2 (1.000), claimer 0 of 0

    """

  @Test("measure counts the families and closes with precision, recall and marks")
  func measure() throws {
    #expect(
      try Program.entente("rules", "measure", "gold.jsonl", "--pack", "unmeasured", in: folder)
        == .answer(
          """
          FAMILY       RIGHT  OF  PRECISION  AT LEAST  STATED AS
          attack/verb      0   1        0.0       0.0  not measured
          back/verb        2   2        1.0     0.342  not measured
          any/verb         2   3      0.667     0.208
          any              2   3      0.667     0.208

          """, note: Self.summary))
  }

  @Test("measure writes figures that load, and that claims then carry")
  func write() throws {
    try folder.write(
      "many.jsonl",
      (0..<40).map { Self.gold.split(separator: "\n")[0].replacing("\"1\"", with: "\"\($0)\"") }
        .joined(separator: "\n"))
    let written = try Program.entente(
      "rules", "measure", "many.jsonl", "--write", "measured/lexicon/confidence.tsv", in: folder)
    #expect(written.exitCode == 0)
    let file = try String(
      contentsOfFile: folder.path("measured/lexicon/confidence.tsv"), encoding: .utf8)
    #expect(file.hasSuffix("\nattack/verb\t0\t40\nback/verb\t40\t40\n"))
    let claims = try Program.entente(
      "extract", "-", "--ndjson", "--pack", "measured", in: folder, input: "Velia backs Karsk.")
    #expect(claims.output.contains(#""confidence": 1.0, "confidence_sample": 40"#))
  }

  @Test("a file that cannot be written is an error that names it")
  func unwritable() throws {
    let result = try Program.entente(
      "rules", "measure", "gold.jsonl", "--write", "nowhere/confidence.tsv", in: folder)
    #expect(
      result
        == .complaint(
          "entente: nowhere/confidence.tsv: cannot be written; check that its folder exists and "
            + "may be written to\n"))
  }

  @Test("--errors shows what was missed and what is wrong")
  func errors() throws {
    let result = try Program.entente(
      "rules", "measure", "gold.jsonl", "--errors", "5", "--csv", in: folder)
    #expect(
      result.output == """
        error,document,source,target,relation,marks,rule,sentence
        missed,2,Norland,Karsk,criticize,,,Norland blinks at Karsk.
        wrong,1,Karsk,Sudra,attack,,attacks/verb,Karsk attacked Sudra.

        """)
  }

  @Test("--reliability sets what is stated against what is right")
  func reliability() throws {
    let result = try Program.entente(
      "rules", "measure", "gold.jsonl", "--reliability", "--tsv", "--pack", "measured", in: folder)
    #expect(
      result.output == """
        stated\tmean_stated\tright\tof\tobserved\tlow\thigh
        0.90–0.95\t0.9\t2\t3\t0.667\t0.208\t0.939

        """)
    #expect(
      result.messages.hasSuffix(
        "confidence stated for 3 of them: 0.900 on average, 0.667 observed\n"))
  }

  @Test("a mistake in the labelled texts ends the command with its place")
  func badGold() throws {
    try folder.write("bad.jsonl", #"{"id": "1", "text": "Sudra."}"#)
    #expect(
      try Program.entente("rules", "measure", "bad.jsonl", in: folder)
        == .complaint("entente: bad.jsonl:1: 'gold' is missing; see schema/gold.json\n"))
  }

  @Test("only one table is shown at a time")
  func oneTable() throws {
    let result = try Program.entente(
      "rules", "measure", "gold.jsonl", "--errors", "5", "--reliability", in: folder)
    #expect(result.exitCode == 64)
  }

  @Test("list gives each frame with its constructions and examples, and its claims in documents")
  func list() throws {
    try folder.write(
      "own/frames/back.frames",
      """
      frame cheers
      verb  cheer, root for   source=subject target=object,for
      yes   Norland cheered Sudra. | Norland > Sudra
      known Norland roots for Sudra. | Norland > Sudra
      no    Norland cheered up.
      """)
    let result = try Program.entente(
      "rules", "list", "gold.jsonl", "--csv", "--pack", "own", in: folder)
    let lines = result.output.split(separator: "\n")
    #expect(lines.first == "frame,relation,constructions,expected,forbidden,known,claims,place")
    #expect(lines.contains("cheers,back,2,1,1,1,0,frames/back.frames:1"))
    #expect(lines.contains { $0.hasPrefix("attacks,attack,") && $0.contains(",1,frames/attack") })
    let alone = try Program.entente("rules", "list", "--csv", "--pack", "own", in: folder)
    #expect(alone.output.contains("\ncheers,back,2,1,1,1,frames/back.frames:1\n"))
  }

  @Test("check names the file and line of a mistake in the language pack")
  func check() throws {
    let sound = try Program.entente("rules", "check", in: folder)
    #expect(sound.exitCode == 0 && sound.messages.hasSuffix(": no mistake found\n"))
    try folder.write("broken/frames/back.frames", "frame cheers\nverbs cheer\n")
    let result = try Program.entente("rules", "check", "--pack", "broken", in: folder)
    #expect(result.exitCode == 2)
    #expect(result.messages.hasPrefix("entente: frames/back.frames:2: 'verbs' begins no kind"))
  }
}
