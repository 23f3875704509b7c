import EntenteTestSupport
import Testing

/// The questions of an analyst, asked of the built program.
@Suite struct QuestionTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try ask(
      "ingest", "-", "--input", "ndjson",
      input: """
        {"id": "a", "date": "2021-01-10", "outlet": "Harbour Post", "url": "https://example.org/a", \
        "title": "Two friends", "text": "Norland backs Sudra. Sudra backs Karsk."}
        {"id": "b", "date": "2021-03-02", "outlet": "Wire", "text": "Norland no longer backs Sudra."}
        {"id": "c", "date": "2021-04-02", "outlet": "Wire", "text": "Karsk denied backing Norland."}

        """)
  }

  @discardableResult
  private func ask(_ words: String..., input: String = "") throws -> ProgramResult {
    try Program.run(
      Program.entente, words, in: folder.path, input: Array(input.utf8),
      environment: ["USER": "mara"])
  }

  @Test("between shows both standings, and what was said in time")
  func between() throws {
    let answer = try ask("between", "Sudra", "Norland")
    #expect(
      answer.output.replacing(#/\d+ % of \d+ right/#, with: "measured") == """
        SOURCE   STANDING  TARGET  RELATION  CLAIMS  DOCS  OUTLETS  GRADE  FIRST       LAST
        Norland  ended     Sudra   back           2     2        2  F3     2021-01-10  2021-03-02

        Norland → Sudra  back  2021-01-10 · Harbour Post · a · supports/verb (measured) · 1.1
          “[Norland] [backs] [Sudra].”

        Norland → Sudra  back, ended  2021-03-02 · Wire · b · supports/verb (measured) · 2.1
          “[Norland] no longer [backs] [Sudra].”


        """)
    #expect(answer.messages == "2 claims\n")
    let nothing = try ask("between", "Karsk", "Sudra", "--since", "2022")
    #expect(nothing.exitCode == 1)
    #expect(nothing.messages == "nothing found: no claim between Karsk and Sudra\n")
  }

  @Test("why gives notes to cite, and claims of one status")
  func why() throws {
    #expect(
      try ask("why", "Norland", "Sudra", "--footnote", "--limit", "1").output
        == "[1] “Norland backs Sudra.” Harbour Post, “Two friends”, 2021-01-10, "
        + "<https://example.org/a>.\n")
    #expect(
      try ask("why", "Karsk", "Norland", "--status", "denied", "--footnote").output
        == "[1] “Karsk denied backing Norland.” Wire, 2021-04-02, c (denied by Karsk).\n")
    #expect(try ask("why", "Norland", "Sudra", "--status", "planned").exitCode == 1)
  }

  @Test("who answers as of a day, and by a profile")
  func asOf() throws {
    func standings(_ words: String...) throws -> String {
      try Program.run(
        Program.entente, ["who", "backs", "Sudra", "--csv"] + words, in: folder.path
      ).output.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[1] }
        .joined(separator: " ")
    }
    #expect(try standings() == "ended")
    #expect(try standings("--as-of", "2021-02") == "backs")
    #expect(try standings("--as-of", "2021-02", "--profile", "cautious") == "unclear")
    #expect(try standings("--known-by", "2020") == "")
    let wrong = try ask("who", "backs", "Sudra", "--since", "2022", "--until", "2021")
    #expect(wrong.exitCode == 64)
    #expect(wrong.messages.contains("the time from 2022 to 2021 ends before it begins"))
  }

  @Test("changes needs two dates, and names the sentence that did it")
  func changes() throws {
    #expect(
      try ask("changes", "--since", "2021-03", "--until", "2021-03", "--csv").output == """
        date,source,target,change,before,after,outlet,document,sentence
        2021-03-02,Norland,Sudra,ended,backs,ended,Wire,b,Norland no longer backs Sudra.

        """)
    let wrong = try ask("changes", "--since", "2021-03")
    #expect(wrong.exitCode == 64)
    #expect(wrong.messages.contains("give both --since and --until"))
  }

  @Test("timeline, path and search answer in rows")
  func rows() throws {
    #expect(
      try ask("timeline", "Norland", "Karsk", "--csv").output == """
        date,source,relation,target,marks,outlet,document,sentence
        2021-04-02,Karsk,back,Norland,"negated, denied by Karsk",Wire,c,Karsk denied backing Norland.

        """)
    #expect(
      try ask("path", "Norland", "Karsk", "--as-of", "2021-02", "--csv").output == """
        path,step,source,relation,target,standing,claims,sentence
        1,1,Norland,back,Sudra,backs,1,Norland backs Sudra.
        1,2,Sudra,back,Karsk,backs,1,Sudra backs Karsk.

        """)
    #expect(try ask("path", "Norland", "Karsk").exitCode == 1)
    #expect(
      try ask("search", "longer").output
        == "2021-03-02 · Wire · b · 1 claim\n  “Norland no [longer] backs Sudra.”\n\n")
    #expect(try ask("search", "nowhere").exitCode == 1)
  }

  @Test("stats counts what there is")
  func stats() throws {
    let lines = try ask("stats", "--csv").output.split(separator: "\n").map(String.init)
    for line in ["file,documents,3", "file,sentences,4", "file,claims,4", "modality,ended,1"] {
      #expect(lines.contains(line))
    }
  }

  @Test("a merge says how to take it back, and unmerge does")
  func merge() throws {
    let merge = try ask("actors", "merge", "Norland", "Karsk", "--reason", "a test")
    #expect(
      merge.messages == "Karsk is Norland (judgement 1); 'entente actors undo 1' takes it back\n")
    #expect(try ask("who", "backs", "Karsk", "--csv").output.contains("Sudra,backs"))
    let again = try ask("actors", "merge", "Norland", "Karsk")
    #expect(again.exitCode == 2)
    #expect(again.messages == "entente: both names mean 'Norland' already\n")
    #expect(
      try ask("actors", "unmerge", "Karsk").messages
        == "'~norland' and '~karsk' are two again (judgement 1 undone)\n")
    #expect(try ask("actors", "unmerge", "Karsk").exitCode == 1)
    #expect(
      try ask("actors", "log", "--csv").output.split(separator: "\n").dropFirst()
        .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        .map { "\($0[0]) \($0[2]) \($0[3]) \($0[6])" } == ["1 mara same undone", "2 mara undo "])
  }

  @Test("actors, names, ties and grades are added and shown")
  func additions() throws {
    #expect(
      try ask("actors", "add", "Harbour Front", "--kind", "party", "--country", "no").messages
        == "added Harbour Front as 'harbour-front'\n")
    try ask("actors", "alias", "Harbour Front", "HF", "--kind", "acronym", "--from", "2019")
    #expect(
      try ask("actors", "link", "Karsk", "part-of", "HF").messages
        == "Karsk part of Harbour Front\n")
    #expect(
      try ask("actors", "show", "HF", "--csv").output == """
        property,value,from,to
        key,harbour-front,,
        kind,party,,
        country,NO,,
        name,Harbour Front,,
        acronym,HF,2019,
        part of it,Karsk,,
        claims as source,0,,
        claims as target,0,,

        """)
    #expect(try ask("outlets", "grade", "Wire", "B").messages == "Wire: B\n")
    #expect(
      try ask("outlets", "list", "--csv").output
        == "outlet,grade,documents\nHarbour Post,,1\nWire,B,2\n")
    #expect(try ask("outlets", "grade", "Wire", "Z").exitCode == 64)
  }
}
