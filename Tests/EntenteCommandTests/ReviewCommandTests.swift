import EntenteTestSupport
import Foundation
import Testing

/// Judging claims and looking after the file, by the built program.
@Suite struct ReviewCommandTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try ask(
      "ingest", "-", "--date", "2021-01-10", "--outlet", "Wire",
      input: "Norland backs Sudra. Karsk attacked Velia.")
  }

  @discardableResult
  private func ask(_ words: String..., input: String = "") throws -> ProgramResult {
    try Program.run(
      Program.entente, words, in: folder.path, input: Array(input.utf8),
      environment: ["USER": "mara"])
  }

  @Test("a claim is rejected by the number that why shows, and comes back by undoing")
  func reject() throws {
    #expect(try ask("why", "Norland", "Sudra").output.contains("· 1.1\n"))
    #expect(
      try ask("review", "reject", "1.1", "--reason", "irony")
        == .answer(
          "", note: "claim 1.1 rejected (judgement 1); 'entente review undo 1' takes it back\n"))
    #expect(try ask("who", "backs", "Sudra").exitCode == 1)
    let judged = try ask("review", "list", "--judged", "--csv").output.split(separator: "\n")
    #expect(judged.count == 2)
    #expect(judged.last?.hasPrefix("1,reject,1.1,Norland,support,Sudra,,1,mara,") == true)
    #expect(judged.last?.hasSuffix(",irony") == true)
    #expect(try ask("review", "undo", "1").messages == "judgement 1 undone\n")
    #expect(try ask("who", "backs", "Sudra").exitCode == 0)
  }

  @Test("a correction is shown as one, and open claims get fewer")
  func correct() throws {
    #expect(try ask("review", "list", "--csv").output.split(separator: "\n").count == 3)
    #expect(
      try ask("review", "correct", "1.1", "--target", "Velia", "--relation", "fight-for").messages
        == "claim 1.1 corrected (judgement 1); 'entente review undo 1' takes it back\n")
    let answer = try ask("why", "Norland", "Velia").output
    #expect(answer.contains("fight_for") && answer.contains("1.1, corrected"))
    #expect(try ask("review", "list", "--csv").output.split(separator: "\n").count == 2)
    try ask("review", "accept", "1.2")
    #expect(try ask("review", "list").exitCode == 1)
    let wrong = try ask("review", "correct", "1.2", "--attributed-to", "Karsk")
    #expect(wrong.exitCode == 64)
    #expect(wrong.messages.contains("--attributed-to needs --attribution said, alleged or denied"))
    #expect(try ask("review", "accept", "9.9").exitCode == 2)
    #expect(try ask("review", "accept", "nine").exitCode == 64)
  }

  @Test("a claim is added by hand, to a new file too")
  func add() throws {
    #expect(
      try ask("claim", "add", "Karsk", "arm", "Sudra", "--date", "2021-02", "--note", "Seen.")
        .messages
        == "added claim 2.1: Karsk → Sudra, arm; 'entente review reject 2.1' takes it back\n")
    #expect(
      try ask("why", "Karsk", "Sudra", "--footnote").output == "[1] “Seen.” 2021-02, mara.\n")
    #expect(
      try ask("claim", "add", "Turkey", "back", "Libya", "--db", "new.db").messages
        == "added claim 1.1: Turkey → Libya, back; 'entente review reject 1.1' takes it back\n")
    _ = try ask("claim", "add", "Velia", "arm", "Sudra", "--attribution", "denied")
    #expect(try ask("between", "Velia", "Sudra", "--csv").output.contains("unclear"))
    #expect(try ask("claim", "add", "Nobodyland", "back", "Libya").exitCode == 2)
  }

  @Test("reread tells what changes, and --dry-run changes nothing")
  func reread() throws {
    let line = "1 document read again: +0 -0 ~0"
    #expect(try ask("reread").messages == line + "\n")
    _ = try Program.system(
      "sqlite3", "entente.db", "UPDATE claim SET relation = 'aid' WHERE number = 1", in: folder)
    let trial = try ask("reread", "--dry-run", "--csv")
    #expect(
      trial.output == """
        change,source,target,before,after,document,sentence
        ~,~norland,~sudra,aid,back,-,Norland backs Sudra.

        """)
    #expect(trial.messages == "1 document read again: +0 -0 ~1; nothing was written\n")
    #expect(try ask("reread", "--csv").output == trial.output)
    #expect(try ask("reread").messages == line + "\n")
  }

  @Test("check ends with 2 when something is found, and with 0 otherwise")
  func check() throws {
    #expect(try ask("check") == .answer("", note: "0 findings\n"))
    _ = try Program.system(
      "sqlite3", "entente.db", "UPDATE claim SET cue = 'x' WHERE number = 1", in: folder)
    let found = try ask("check", "--csv")
    #expect(found.exitCode == 2)
    #expect(
      found.output
        == "check,place,problem\noffsets,claim 1.1,the text has 'backs' where the cue is 'x'\n")
  }

  @Test("backup, compact and migrate say what they did")
  func upkeep() throws {
    #expect(try ask("backup", "copy.db") == .answer("", note: "copied to copy.db\n"))
    #expect(try ask("who", "backs", "Sudra", "--db", "copy.db").exitCode == 0)
    #expect(try ask("backup", "copy.db").exitCode == 2)
    #expect(try ask("compact").messages.hasSuffix(" after\n"))
    #expect(try ask("migrate").messages == "up to date\n")
    #expect(try ask("migrate", "--db", "none.db").exitCode == 2)
    _ = try Program.system(
      "sqlite3", "old.db", in: folder, input: Checkout.text("Tests/Fixtures/0001.sql"))
    let list = try ask("migrate", "--list", "--db", "old.db", "--csv").output
    #expect(list.hasPrefix("migration,applied\n0001_knowledge_base,1\n0002_"))
    #expect(
      try ask("who", "backs", "Sudra", "--db", "old.db").messages
        == "entente: old.db: made by an older version of Entente; 'entente migrate' brings it up to "
        + "date\n")
    let migrated = try ask("migrate", "--db", "old.db").messages
    #expect(migrated.hasPrefix("applied 0002_standing_and_identity, 0003_review"))
    #expect(
      migrated.hasSuffix(
        "\nthe file as it was is old.db.before-0002_standing_and_identity\n"))
    #expect(try ask("who", "backs", "Sudra", "--db", "old.db").exitCode == 0)
  }
}
