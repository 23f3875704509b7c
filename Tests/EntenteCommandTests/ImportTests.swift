import EntenteTestSupport
import Testing

/// Lists of actors that others keep, from the file to the claim.
@Suite struct ImportTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func entente(_ arguments: String..., input: String = "") throws -> ProgramResult {
    try Program.run(Program.entente, arguments, in: folder.path, input: Array(input.utf8))
  }

  @Test("imported names are recognised at ingest, under the actor's own name")
  func recognition() throws {
    try folder.write(
      "list.csv", "name,kind,aliases\nVeldt Harbour Front,party,Quaymen\n")
    #expect(
      try entente("actors", "import", "--format", "csv", "list.csv", "--by", "ada")
        == .complaint("1 actor added, 0 known already; 2 names and 0 ties added\n", exitCode: 0))
    _ = try entente("ingest", "-", input: "France backs the Quaymen.")
    let rows = try entente("sql", "SELECT source, target, target_key FROM evidence", "--csv")
    #expect(
      rows.output.replacing("\r", with: "")
        == "source,target,target_key\nFrance,Veldt Harbour Front,veldt-harbour-front\n")
    let extracted = try entente(
      "extract", "-", "--db", "entente.db", "--csv", input: "The Quaymen condemned France.")
    #expect(extracted.output.contains("Veldt Harbour Front"))
  }

  @Test("an added actor, an alias of a listed one and an alias of an unlisted one are recognised")
  func ownNames() throws {
    _ = try entente("ingest", "-", input: "France backs Zorvania.")
    _ = try entente("actors", "add", "Order of the Quay", "--kind", "group")
    _ = try entente("actors", "alias", "France", "Hexagonia")
    _ = try entente("actors", "alias", "Zorvania", "Zorvan Realm")
    _ = try entente(
      "ingest", "-",
      input: "Hexagonia condemned the Order of the Quay. France backs the Zorvan Realm.")
    let rows = try entente(
      "sql", "SELECT source_key, target_key FROM evidence ORDER BY 1, 2", "--csv")
    #expect(
      rows.output.replacing("\r", with: "")
        == "source_key,target_key\nfrance,order-of-the-quay\nfrance,~zorvania\nfrance,~zorvania\n")
  }

  @Test("importing twice changes nothing; mistakes are named and end with 2")
  func twice() throws {
    try folder.write(
      "actors.txt",
      "VELDT_GUARD_ [FRAREB]\n+QUAY_GUARD_\nANNA_SO_\n\t[FRAGOV 010101-020202]\n\t[bad]\n")
    let first = try entente("actors", "import", "--format", "phoenix", "actors.txt")
    #expect(
      first
        == .complaint(
          "entente: actors.txt:5: '[bad]' is no code; write [CODE], [CODE >YYMMDD], "
            + "[CODE <YYMMDD] or [CODE YYMMDD-YYMMDD]\n2 actors added, 0 known already; 3 names and 2 ties added\n"
        ))
    let dump = try Program.system("sqlite3", "-batch", "entente.db", ".dump", in: folder)
    let second = try entente("actors", "import", "--format", "phoenix", "actors.txt")
    #expect(
      second.messages.hasSuffix("0 actors added, 2 known already; 0 names and 0 ties added\n"))
    #expect(try Program.system("sqlite3", "-batch", "entente.db", ".dump", in: folder) == dump)
  }

  @Test("a state under a dated code is the state, and nobody new takes the name of another")
  func takenNames() throws {
    try folder.write(
      "actors.txt",
      "ARMENIA_\n+VELDT_TOWN_\n\t[USRARM <900823]\n\t[ARM >911221]\nVELDT_GUARD_ [FRAREB]\n"
        + "VELDT_GUARD_\n\t[FRAGOV 010101-020202]\nFRENCH_\n\t[FRAGOV 010101-020202]\n")
    #expect(
      try entente("actors", "import", "--format", "phoenix", "actors.txt")
        == .complaint(
          "1 actor added, 2 known already; 2 names and 2 ties added; 1 name of other actors left out\n",
          exitCode: 0))
    let rows = try entente(
      "extract", "-", "--db", "entente.db", "--csv", input: "Armenia backs the Veldt Guard.")
    #expect(rows.output.contains("Armenia"))
    #expect(rows.exitCode == 0, "\(rows.messages)")
  }

  @Test("what an analyst imported stays when the actor files change")
  func synchronisation() throws {
    try folder.write("list.csv", "name,kind,aliases\nVeldt Guard,group,Quaymen\n")
    _ = try entente("actors", "import", "--format", "csv", "list.csv")
    try folder.write("pack/actors/more.tsv", "norland\tkind\tstate\nnorland\tname\tNorland\n")
    _ = try entente("ingest", "-", "--pack", "pack", input: "Norland backs the Quaymen.")
    let rows = try entente(
      "sql", "SELECT count(*) AS names FROM actor_name WHERE folded = 'quaymen'", "--csv")
    #expect(rows.output.replacing("\r", with: "") == "names\n1\n")
    #expect(try entente("who", "backs", "Veldt Guard", "--csv").output.contains("Norland"))
  }

  @Test("without the text, hashes and offsets are kept and the questions still answer")
  func withoutText() throws {
    let result = try entente(
      "ingest", "-", "--no-text", "--title", "A pact", "--outlet", "The Example",
      input: "France backs Sudra. Nothing else is known.")
    #expect(result == .complaint("1 document, 2 sentences, 1 claim\n", exitCode: 0))
    let dump = try Program.system("sqlite3", "-batch", "entente.db", ".dump", in: folder).output
    #expect(!dump.contains("Nothing else"))
    #expect(!dump.contains("France backs"))
    #expect(try entente("who", "backs", "Sudra").output.contains("France"))
    let why = try entente("why", "France", "Sudra")
    #expect(why.output.contains("(the text is not kept)"))
    #expect(try entente("search", "known").exitCode == 1)
    let again = try entente(
      "ingest", "-", "--no-text", "--title", "A pact", "--outlet", "The Example",
      input: "France backs Sudra. Nothing else is known.")
    #expect(again.messages.contains("known already"))
  }

  @Test("a changed page under the same address becomes a new version")
  func versions() throws {
    let head = "<html><head><link rel=\"canonical\" href=\"https://example.org/1\"></head><body>"
    try folder.write("a.html", head + "<p>France backs Sudra.</p></body></html>")
    try folder.write("b.html", head + "<p>France condemned Sudra.</p></body></html>")
    _ = try entente("ingest", "a.html")
    #expect(try entente("ingest", "b.html").messages.contains("1 older version replaced"))
    #expect(try entente("who", "backs", "Sudra").exitCode == 1)
    #expect(try entente("who", "opposes", "Sudra").output.contains("France"))
  }
}
