import EntenteTestSupport
import Foundation
import Testing

@Suite struct CrashTests {
  /// More than two batches of an ingest.
  private static let documents = (1...600).map { number in
    """
    {"id": "\(number)", "date": "2021-03-04", "text": "Norland\(number % 7) backs Sudra\
    \(number % 5). Report \(number) ended there."}

    """
  }

  private func counts(_ folder: TemporaryFolder) throws -> [String] {
    try Program.system(
      "sqlite3", "-batch", "entente.db",
      """
      SELECT count(*) FROM document;
      SELECT documents FROM run;
      SELECT count(DISTINCT document) FROM claim;
      """, in: folder
    ).output.split(separator: "\n").map(String.init)
  }

  @Test("an ingest that is killed leaves whole batches, and the next one completes it")
  func killed() throws {
    let folder = try TemporaryFolder()
    let process = Process()
    let input = Pipe()
    process.executableURL = URL(fileURLWithPath: Program.entente)
    process.arguments = ["ingest", "-", "--input", "ndjson"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = input
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The input stays open, so that the process still waits for more when it is killed.
    try input.fileHandleForWriting.write(contentsOf: Data(Self.documents.joined().utf8))
    let deadline = Date().addingTimeInterval(60)
    while try counts(folder).first != "512", Date() < deadline { usleep(50_000) }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try input.fileHandleForWriting.close()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(try counts(folder) == ["512", "512", "512"])

    let all = Self.documents.joined()
    let rest = try Program.entente("ingest", "-", "--input", "ndjson", in: folder, input: all)
    #expect(
      rest
        == .complaint(
          "88 documents, 176 sentences, 88 claims; 512 documents known already\n", exitCode: 0))
    let fresh = try TemporaryFolder()
    _ = try Program.entente("ingest", "-", "--input", "ndjson", in: fresh, input: all)
    for view in ["claims", "evidence", "who_backs_whom", "actors", "timeline"] {
      let statement = "SELECT * FROM \(view) ORDER BY 1, 2, 3, 4, 5, 6"
      let repaired = try Program.system("sqlite3", "entente.db", statement, in: folder)
      let expected = try Program.system("sqlite3", "entente.db", statement, in: fresh)
      #expect(repaired == expected && !expected.output.isEmpty, "\(view)")
    }
  }
}
