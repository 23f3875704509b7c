import EntenteTestSupport
import Foundation
import Testing

@Suite struct AnswerTests {
  let fixture: CommandFixture

  init() throws { fixture = try CommandFixture() }

  @Test("who lists the sources with a sentence each")
  func who() throws {
    #expect(
      try fixture.entente("who", "backs", "Sudra")
        == .answer(
          """
          ACTOR    STANDING  RELATION  CLAIMS  DOCS  OUTLETS  FIRST       LAST        SENTENCE
          Norland  backs     back           1     1        1  2021-03-04  2021-03-04  Norland backs Sudra.

          """, note: "1 actor, 1 claim\n"))
  }

  @Test("whom lists the targets, in every format")
  func whom() throws {
    #expect(
      try fixture.entente("whom", "Norland", "opposes", "--csv")
        == .answer(
          """
          actor,standing,relation,claims,denials,copies,documents,outlets,grade,first_date,last_date,through,sentence
          Karsk,opposes,criticize,1,0,0,1,1,F3,2021-03-04,2021-03-04,,Norland condemned Karsk.

          """))
    #expect(
      try fixture.entente("whom", "Norland", "opposes", "--tsv")
        == .answer(
          """
          actor\tstanding\trelation\tclaims\tdenials\tcopies\tdocuments\toutlets\tgrade\tfirst_date\tlast_date\tthrough\tsentence
          Karsk\topposes\tcriticize\t1\t0\t0\t1\t1\tF3\t2021-03-04\t2021-03-04\t\tNorland condemned Karsk.

          """))
    let object = """
      {"actor": "Karsk", "standing": "opposes", "relation": "criticize", "claims": 1, \
      "denials": 0, "copies": 0, "documents": 1, "outlets": 1, "grade": "F3", \
      "first_date": "2021-03-04", "last_date": "2021-03-04", "through": null, "sentence": "Norland condemned Karsk."}
      """
    #expect(
      try fixture.entente("whom", "Norland", "opposes", "--ndjson") == .answer(object + "\n"))
    #expect(
      try fixture.entente("whom", "Norland", "opposes", "--json")
        == .answer("[\n  \(object)\n]\n"))
    #expect(
      try fixture.entente("whom", "Norland", "opposes", "--markdown")
        == .answer(
          """
          | actor | standing | relation | claims | denials | copies | documents | outlets | grade | first_date | last_date | through | sentence |
          | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
          | Karsk | opposes | criticize | 1 | 0 | 0 | 1 | 1 | F3 | 2021-03-04 | 2021-03-04 |  | Norland condemned Karsk. |

          """))
  }

  @Test("why shows the sentence with its words marked, the outlet, the date and the rule")
  func why() throws {
    let result = try fixture.entente("why", "Norland", "Sudra")
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(result.exitCode == 0)
    #expect(lines.first?.hasPrefix("back  2021-03-04 · The Example · article.txt · ") == true)
    #expect(lines.dropFirst().first == "  “[Norland] [backs] [Sudra].”")
    #expect(result.messages == "Norland → Sudra: 1 claim\n")
  }

  @Test("a question that finds nothing ends with 1, and says so on a terminal's behalf")
  func nothing() throws {
    #expect(
      try fixture.entente("who", "opposes", "Velia")
        == .complaint("nothing found: no claim that anyone opposes Velia\n", exitCode: 1))
    #expect(
      try fixture.entente("whom", "Sudra", "backs")
        == .complaint("nothing found: no claim that anyone Sudra backs\n", exitCode: 1))
    #expect(
      try fixture.entente("why", "Sudra", "Velia")
        == .complaint("nothing found: no claim of Sudra toward Velia\n", exitCode: 1))
    #expect(
      try fixture.entente("who", "opposes", "Velia", "--json")
        == .answer("[\n]\n", exitCode: 1))
    #expect(
      try fixture.entente("extract", "-", input: "It rained.")
        == .complaint("0 claims in 1 document\n", exitCode: 1))
  }

  @Test("actors are listed with the most spoken of first, and shown with their names")
  func actors() throws {
    #expect(
      try fixture.entente("actors", "list", "--csv")
        == .answer(
          """
          key,name,kind,country,claims_as_source,claims_as_target
          ~karsk,Karsk,unknown,,1,2
          ~norland,Norland,unknown,,2,0
          ~sudra,Sudra,unknown,,0,2
          ~velia,Velia,unknown,,1,0

          """))
    #expect(
      try fixture.entente("actors", "show", "Norland")
        == .answer(
          """
          Norland
          PROPERTY          VALUE
          key               ~norland
          kind              unknown
          name              Norland
          claims as source  2
          claims as target  0

          """))
  }

  @Test("sql reads tables and views, and gives columns as they were asked for")
  func sql() throws {
    #expect(
      try fixture.entente(
        "sql", "SELECT source, target, 1.5 AS half, NULL AS missing FROM claims ORDER BY cue_start",
        "--ndjson")
        == .answer(
          """
          {"source": "Norland", "target": "Sudra", "half": 1.5, "missing": null}
          {"source": "Karsk", "target": "Sudra", "half": 1.5, "missing": null}
          {"source": "Velia", "target": "Karsk", "half": 1.5, "missing": null}
          {"source": "Norland", "target": "Karsk", "half": 1.5, "missing": null}

          """))
  }

  @Test("export writes a graph; SVG and PNG are drawn")
  func export() throws {
    let dot = try fixture.entente("export", "--actor", "Velia")
    #expect(dot.output.contains(#""~velia" -> "~karsk" [label="back""#))
    #expect(!dot.output.contains("sudra"))
    guard try Program.system("dot", "-V", in: fixture.folder).exitCode == 0 else {
      print("Skipped: Graphviz is not installed.")
      return
    }
    let svg = try fixture.entente("export", "--format", "svg")
    #expect(svg.exitCode == 0 && svg.output.contains("<svg") && svg.output.contains("Norland"))
    _ = try Program.system(
      "sh", "-c", "\(Program.entente) export --format png > graph.png", in: fixture.folder)
    let png = try Data(contentsOf: URL(fileURLWithPath: fixture.folder.path("graph.png")))
    #expect(Array(png.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  }

  @Test("ingest reads a folder and standard input, and closes with one line of counts")
  func ingest() throws {
    try fixture.folder.write("archive/a.txt", "Norland backs Sudra.")
    try fixture.folder.write("archive/b.ndjson", #"{"text": "Karsk attacked Sudra."}"#)
    #expect(
      try fixture.entente("ingest", "archive", "-", "--db", "new.db", input: "Velia backs Karsk.")
        == .complaint("3 documents, 3 sentences, 3 claims\n", exitCode: 0))
    #expect(
      try fixture.entente("ingest", "archive", "--db", "new.db")
        == .complaint(
          "0 documents, 0 sentences, 0 claims; 2 documents known already\n", exitCode: 0))
  }

  @Test("explain shows the stages and the frame that fired")
  func explain() throws {
    let result = try fixture.entente("explain", "Norland backs Sudra.")
    #expect(result.exitCode == 0)
    #expect(result.output.hasPrefix("Norland backs Sudra.\n"))
    #expect(result.output.contains("supports/verb"))
    #expect(try fixture.entente("explain", "-", input: "Norland backs Sudra.") == result)
  }

  @Test("rules test says how many examples it read")
  func rules() throws {
    let result = try fixture.entente("rules", "test")
    #expect([0, 2].contains(result.exitCode))
    #expect(result.messages.contains(" expected, "))
  }

  @Test("a pack of one's own adds actors to the built-in ones")
  func pack() throws {
    try fixture.folder.write(
      "pack/actors/invented.tsv",
      """
      # Invented actors.
      # Columns: key	property	value	from	to
      kingdom-of-norland	kind	state
      kingdom-of-norland	name	Kingdom of Norland
      kingdom-of-norland	alias	Norland

      """)
    let result = try fixture.entente(
      "extract", "article.txt", "--pack", "pack", "--csv")
    #expect(result.output.contains(",Kingdom of Norland,"))
  }

  @Test("$ENTENTE_DB names the knowledge base, and --db wins over it")
  func databaseNames() throws {
    let elsewhere = try TemporaryFolder()
    let path = fixture.folder.path("entente.db")
    let question = ["who", "backs", "Sudra", "--csv"]
    let result = try Program.run(
      Program.entente, question, in: elsewhere.path, environment: ["ENTENTE_DB": path])
    #expect(result.exitCode == 0 && result.output.contains("Norland"))
    let other = try Program.run(
      Program.entente, question + ["--db", "none.db"], in: elsewhere.path,
      environment: ["ENTENTE_DB": path])
    #expect(other.messages.contains("none.db: no such database"))
  }

  @Test("a reader that has seen enough is no error")
  func closedPipe() throws {
    let result = try Program.system(
      "bash", "-c",
      "set -o pipefail; \(Program.entente) actors list --all | head -1; echo ${PIPESTATUS[0]}",
      in: fixture.folder)
    #expect(result.messages == "")
    #expect(result.output.hasSuffix("\n0\n"))
  }

  @Test(
    "wrong usage ends with 64 and says how it goes",
    arguments: [
      ["frobnicate"], ["who"], ["who", "loves", "Sudra"], ["who", "backs"],
      ["export", "--format", "gif"], ["ingest"], ["ingest", "a.txt", "--date", "May"],
    ])
  func usage(arguments: [String]) throws {
    let result = try Program.run(Program.entente, arguments, in: fixture.folder.path)
    #expect(result.exitCode == 64)
    #expect(result.output == "")
    #expect(result.messages.contains("Usage: entente"))
  }

  @Test("the plain SQLite shell reads the views")
  func shell() throws {
    let result = try Program.system(
      "sqlite3", "-batch", "entente.db",
      """
      SELECT source, stance, target, standing FROM who_backs_whom ORDER BY source, target;
      SELECT source, cue, target FROM claims ORDER BY cue_start;
      SELECT substr(sentence, cue_start + 1, cue_end - cue_start) FROM evidence
        ORDER BY sentence_start;
      SELECT date, source, target FROM timeline LIMIT 1;
      SELECT actor, claims_as_target FROM actors WHERE key = '~sudra';
      """, in: fixture.folder)
    #expect(
      result
        == .answer(
          """
          Karsk|oppose|Sudra|opposes
          Norland|oppose|Karsk|opposes
          Norland|support|Sudra|backs
          Velia|support|Karsk|backs
          Norland|backs|Sudra
          Karsk|attacked|Sudra
          Velia|supports|Karsk
          Norland|condemned|Karsk
          backs
          attacked
          supports
          condemned
          2021-03-04|Norland|Sudra
          Sudra|2

          """))
  }
}
