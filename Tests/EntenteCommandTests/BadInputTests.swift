import EntenteTestSupport
import Foundation
import Testing

/// Every message is compared whole: what is wrong, where, and what to do next.
@Suite struct BadInputTests {
  let folder: TemporaryFolder
  private let nothing = "0 documents, 0 sentences, 0 claims\n"

  init() throws { folder = try TemporaryFolder() }

  private func entente(_ arguments: String..., input: [UInt8] = []) throws -> ProgramResult {
    try Program.run(Program.entente, arguments, in: folder.path, input: input)
  }

  @Test("a missing file; the others are read")
  func missingFile() throws {
    try folder.write("here.txt", "Norland backs Sudra.")
    #expect(
      try entente("ingest", "gone.txt", "here.txt")
        == .complaint(
          "entente: gone.txt: no such file or folder; check the path\n"
            + "1 document, 1 sentence, 1 claim\n"))
    #expect(
      try entente("extract", "gone.txt")
        == .complaint(
          "entente: gone.txt: no such file or folder; check the path\n0 claims in 0 documents\n"))
  }

  @Test("a folder without a file that Entente reads")
  func folderWithoutFiles() throws {
    try folder.write("pictures/map.png", "")
    #expect(
      try entente("ingest", "pictures")
        == .complaint(
          "entente: pictures: no readable file in this folder; Entente reads "
            + ".txt, .text, .md, .markdown, .html, .htm, .xhtml, .ndjson, .jsonl, .csv, .tsv, .rss, "
            + ".atom, .xml\n" + nothing))
  }

  @Test("a binary file")
  func binary() throws {
    try folder.write("program.txt", bytes: [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1])
    #expect(
      try entente("ingest", "program.txt")
        == .complaint(
          "entente: program.txt: a binary file, not text; convert it to text first\n" + nothing))
  }

  @Test("bytes that are not UTF-8 are a warning: the document is read")
  func invalidUTF8() throws {
    try folder.write(
      "latin.txt", bytes: Array("Norland backs Sudra, caf".utf8) + [0xE9, 0x2E])
    #expect(
      try entente("ingest", "latin.txt")
        == .complaint(
          "entente: latin.txt: 1 byte is not UTF-8 and was read as U+FFFD; "
            + "convert the file to UTF-8\n1 document, 1 sentence, 1 claim\n", exitCode: 0))
  }

  @Test("an empty file, and one of white space", arguments: ["", " \n\t\r\n"])
  func empty(text: String) throws {
    try folder.write("empty.txt", text)
    #expect(
      try entente("ingest", "empty.txt")
        == .complaint("entente: empty.txt: empty; there is nothing to read\n" + nothing))
  }

  @Test("a file that is no database")
  func noDatabase() throws {
    try folder.write("letter.txt", "Dear reader, this is no database.")
    let message = "entente: letter.txt: not a SQLite database; give another file to --db\n"
    #expect(try entente("who", "backs", "GNA", "--db", "letter.txt") == .complaint(message))
    #expect(try entente("ingest", "letter.txt", "--db", "letter.txt") == .complaint(message))
  }

  @Test("a database of a newer version")
  func newerSchema() throws {
    try folder.write("a.txt", "Norland backs Sudra.")
    _ = try entente("ingest", "a.txt")
    _ = try Program.system(
      "sqlite3", "entente.db", "INSERT INTO grdb_migrations VALUES ('9999_later')", in: folder)
    let message =
      "entente: entente.db: made by a newer version of Entente; update Entente to read it\n"
    #expect(try entente("who", "backs", "Sudra") == .complaint(message))
    #expect(try entente("ingest", "a.txt") == .complaint(message))
  }

  @Test("a question without a database")
  func missingDatabase() throws {
    #expect(
      try entente("who", "backs", "GNA")
        == .complaint(
          "entente: entente.db: no such database; "
            + "make it with 'entente ingest FILE --db entente.db'\n"))
  }

  @Test("an actor that nobody knows, with the nearest names")
  func unknownActor() throws {
    try folder.write("a.txt", "Norland backs Sudra.")
    _ = try entente("ingest", "a.txt")
    #expect(
      try entente("who", "backs", "Norlnad")
        == .complaint("entente: no actor is called 'Norlnad'; did you mean 'Norland'?\n"))
    #expect(
      try entente("actors", "show", "Xqzvwkjh")
        == .complaint("entente: no actor is called 'Xqzvwkjh'; see 'entente actors list'\n"))
  }

  @Test("lines of NDJSON that are no object; the others are read")
  func badLines() throws {
    try folder.write(
      "wire.ndjson",
      """
      {"text": "Norland backs Sudra."}
      ["no", "object"]
      {"text": "Karsk attacked Sudra."

      {"text": "Velia backs Karsk."}
      """)
    let line = "not a JSON object; write one {\"id\": …, \"text\": …} a line\n"
    #expect(
      try entente("ingest", "wire.ndjson")
        == .complaint(
          "entente: wire.ndjson:2: \(line)entente: wire.ndjson:3: \(line)"
            + "2 documents, 2 sentences, 2 claims\n"))
  }

  @Test("statements that cannot be run")
  func statements() throws {
    try folder.write("a.txt", "Norland backs Sudra.")
    _ = try entente("ingest", "a.txt")
    let advice =
      "correct it, or see the tables and views with "
      + "\"SELECT type, name FROM sqlite_schema\"\n"
    for (statement, reason) in [
      ("SELEC 1", "near \"SELEC\": syntax error"),
      ("DELETE FROM claim", "it would change the database, which is only read here"),
      ("SELECT 1; SELECT 2", "it is not exactly one statement"),
      ("", "empty statement"),
    ] {
      #expect(
        try entente("sql", statement)
          == .complaint("entente: the statement cannot be run: \(reason); \(advice)"))
    }
  }

  @Test("drawing without Graphviz")
  func missingGraphviz() throws {
    try folder.write("a.txt", "Norland backs Sudra.")
    _ = try entente("ingest", "a.txt")
    #expect(
      try Program.entente("export", "--format", "svg", in: folder, environment: ["PATH": ""])
        == .complaint(
          "entente: cannot draw: the program 'dot' is not in the PATH; install Graphviz "
            + "(apt-get install graphviz), or use --format dot\n"))
  }

  @Test("a language pack that is none")
  func emptyPack() throws {
    try folder.write("pack/notes.txt", "")
    try folder.write("a.txt", "Norland backs Sudra.")
    let result = try entente("extract", "a.txt", "--pack", "pack")
    #expect(result.exitCode == 2 && result.messages.hasPrefix("entente: pack"))
  }
}
