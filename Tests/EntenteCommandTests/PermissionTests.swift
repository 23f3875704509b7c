import EntenteTestSupport
import Foundation
import Testing

/// Runs the program without the rights of the superuser, whom no permission stops.
@Suite struct PermissionTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func unprivileged(_ arguments: String...) throws -> ProgramResult? {
    guard getuid() == 0 else {
      return try Program.run(Program.entente, arguments, in: folder.path)
    }
    // Where that user cannot reach the built program, a copy will do.
    let copy = folder.path("program/entente")
    if !FileManager.default.fileExists(atPath: copy) {
      try FileManager.default.createDirectory(
        atPath: folder.path("program"), withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: Program.entente, toPath: copy)
    }
    let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups"]
    let probe = try Program.run(
      "/usr/bin/env", ["setpriv"] + nobody + [copy, "--version"], in: folder.path)
    guard probe.exitCode == 0 else {
      print("Skipped: no program can be run as another user here: \(probe.messages)")
      return nil
    }
    return try Program.run(
      "/usr/bin/env", ["setpriv"] + nobody + [copy] + arguments, in: folder.path)
  }

  private func setPermissions(_ permissions: Int, _ name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: folder.path(name))
  }

  @Test("a folder in which nothing can be written")
  func readOnlyFolder() throws {
    try folder.write("closed/a.txt", "Norland backs Sudra.")
    try setPermissions(0o755, "")
    try setPermissions(0o555, "closed")
    defer { try? setPermissions(0o755, "closed") }
    guard let result = try unprivileged("ingest", "closed/a.txt", "--db", "closed/new.db") else {
      return
    }
    #expect(
      result
        == .complaint(
          "entente: closed/new.db: cannot open the database: unable to open database file; "
            + "check the path and the folder's permissions\n"))
  }

  @Test("a knowledge base in such a folder answers questions, but takes nothing in")
  func readOnlyKnowledgeBase() throws {
    try folder.write("a.txt", "Norland backs Sudra.")
    try folder.write("closed/b.txt", "Velia backs Sudra.")
    _ = try Program.entente("ingest", "a.txt", "--db", "closed/it's 100%.db", in: folder)
    try setPermissions(0o755, "")
    try setPermissions(0o555, "closed")
    defer { try? setPermissions(0o755, "closed") }
    let answer = try unprivileged("who", "backs", "Sudra", "--csv", "--db", "closed/it's 100%.db")
    guard let answer else { return }
    #expect(answer.exitCode == 0 && answer.output.contains("Norland"), "\(answer.messages)")
    let refusal = try unprivileged("ingest", "closed/b.txt", "--db", "closed/it's 100%.db")
    #expect(
      refusal
        == .complaint(
          "entente: closed/it's 100%.db: cannot open the database: it cannot be written; "
            + "check the path and the folder's permissions\n"))
  }

  @Test("a file that may not be read; the others are")
  func unreadableFile() throws {
    try folder.write("news/a.txt", "Norland backs Sudra.")
    try folder.write("news/b.txt", "Velia backs Sudra.")
    try setPermissions(0o755, "")
    try setPermissions(0o000, "news/a.txt")
    guard let result = try unprivileged("extract", "news", "--csv") else { return }
    #expect(
      result.messages
        == "entente: news/a.txt: cannot be read: Permission denied; "
        + "check the path and its permissions\n")
    #expect(result.exitCode == 2 && result.output.contains("Velia backs Sudra."))
  }
}
