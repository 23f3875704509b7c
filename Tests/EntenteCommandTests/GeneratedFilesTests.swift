import EntenteTestSupport
import Foundation
import Testing

/// Files that say what the program does are written by running it: `scripts/generate` writes them
/// anew, and otherwise these tests compare.
@Suite struct GeneratedFilesTests {
  private func check(_ name: String, _ generated: String) throws {
    if ProcessInfo.processInfo.environment["ENTENTE_GENERATE"] != nil {
      try generated.write(toFile: Checkout.path(name), atomically: true, encoding: .utf8)
    } else {
      let written = try? Checkout.text(name)
      if written != generated {
        let difference = difference(written ?? "", generated)
        Issue.record("\(name) is not up to date; run scripts/generate\n\(difference)")
      }
    }
  }

  private func difference(_ written: String, _ generated: String) -> String {
    let (old, new) = (written.split(separator: "\n"), generated.split(separator: "\n"))
    return new.difference(from: old).map { change in
      switch change {
      case .insert(let line, let text, _): "+\(line + 1): \(text)"
      case .remove(let line, let text, _): "-\(line + 1): \(text)"
      }
    }.joined(separator: "\n")
  }

  @Test("schema/tables.sql holds the tables as the last migration leaves them")
  func tables() throws {
    let folder = try TemporaryFolder()
    _ = try Program.entente("ingest", "-", in: folder, input: "It rained.")
    let tables = try Program.system(
      "sqlite3", "-batch", "entente.db",
      #"""
      SELECT sql || ';' || char(10) FROM sqlite_schema
      WHERE type <> 'view' AND sql IS NOT NULL AND name <> 'grdb_migrations'
        AND name NOT LIKE 'sentence\_search\_%' ESCAPE '\' ORDER BY rowid
      """#, in: folder)
    try check(
      "schema/tables.sql",
      """
      -- All tables, indices and triggers after the last migration. Written by scripts/generate; the
      -- program itself runs migrations/.

      \(tables.output)
      """.trimmingCharacters(in: .newlines) + "\n")
  }

  @Test("docs/cli.md is what --help says")
  func commandLine() throws {
    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?
    }
    struct Dump: Decodable { let command: Command }
    let folder = try TemporaryFolder()
    let dump = try Program.entente("--experimental-dump-help", in: folder)
    let root = try JSONDecoder().decode(Dump.self, from: Data(dump.output.utf8)).command
    var page = "# The command line\n\nWritten by `scripts/generate` from the program's own help.\n"
    func add(_ command: Command, _ words: [String]) throws {
      guard command.commandName != "help" else { return }
      let name = (["entente"] + words).joined(separator: " ")
      let help = try Program.run(
        Program.entente, words + ["--help"], in: folder.path, environment: ["COLUMNS": "80"])
      let text = help.output.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.trimmingSuffix { $0 == " " } }.joined(separator: "\n")
      page += "\n\(words.isEmpty ? "##" : "###") `\(name)`\n\n```text\n"
      page += text.trimmingCharacters(in: .newlines) + "\n```\n"
      for subcommand in command.subcommands ?? [] {
        try add(subcommand, words + [subcommand.commandName])
      }
    }
    try add(root, [])
    try check("docs/cli.md", page)
  }

  @Test("the commands of README.md print what it says")
  func readme() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("Examples"), withDestinationPath: Checkout.path("Examples"))
    let programs = URL(fileURLWithPath: Program.entente).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    var page = ""
    var isConsole = false
    var isAnswer = false
    for line in try Checkout.text("README.md").split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line == "```console" {
        isConsole = true
      } else if line == "```" {
        isConsole = false
        isAnswer = false
      }
      if isConsole, line.hasPrefix("$ ") {
        let result = try Program.run(
          "/bin/sh", ["-c", "(\(line.dropFirst(2))) 2>&1"], in: folder.path,
          environment: ["PATH": "\(programs):\(path)", "COLUMNS": "100"])
        page += line + "\n" + result.output
        isAnswer = true
      } else if !isAnswer {
        page += line + "\n"
      }
    }
    try check("README.md", String(page.dropLast()))
  }

  @Test("the library example of README.md is the one that is compiled and run")
  func libraryExample() throws {
    let page = try Checkout.text("README.md")
    let block = page.split(separator: "```swift\n").dropFirst().first?.split(separator: "```").first
    let compiled = try Checkout.text("Tests/EntenteCommandTests/LibraryExampleTests.swift")
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let lines = try #require(block).split(separator: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    #expect(lines.count > 5)
    for line in lines { #expect(compiled.contains(line), "not compiled: \(line)") }
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, predicate(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
