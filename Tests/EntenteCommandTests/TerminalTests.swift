import EntenteTestSupport
import Testing

@Suite struct TerminalTests {
  private func onTerminal(_ command: String, columns: Int, _ fixture: CommandFixture) throws
    -> String?
  {
    guard try Program.system("script", "--version", in: fixture.folder).exitCode == 0 else {
      print("Skipped: there is no 'script' to stand in for a terminal.")
      return nil
    }
    return try Program.system(
      "script", "-qec", "stty cols \(columns); \(command)", "/dev/null", in: fixture.folder
    ).output.replacing("\r\n", with: "\n")
  }

  @Test("no line of a table is wider than the terminal", arguments: [50, 60, 80, 132])
  func narrow(columns: Int) throws {
    let fixture = try CommandFixture()
    try fixture.folder.write(
      "long.txt",
      "Norland backs the Very Long Democratic Front of Greater Sudra because of \(String(repeating: "much ", count: 60)) friendship."
    )
    _ = try fixture.entente("ingest", "long.txt")
    for question in ["whom Norland backs", "actors list"] {
      let output = try onTerminal(
        "NO_COLOR=1 \(Program.entente) \(question)", columns: columns, fixture)
      guard let output else { return }
      #expect(output.contains("Norland"))
      for line in output.split(separator: "\n") where line.count > columns {
        Issue.record("\(line.count) columns in a terminal of \(columns): \(line)")
      }
    }
  }

  @Test("colour is for terminals that want it")
  func color() throws {
    let fixture = try CommandFixture()
    let command = "\(Program.entente) who backs Sudra"
    guard let output = try onTerminal("env -u NO_COLOR TERM=xterm \(command)", columns: 80, fixture)
    else { return }
    #expect(output.contains("\u{1B}[32mbacks\u{1B}[0m"))
    let plain = try onTerminal("NO_COLOR=1 \(command)", columns: 80, fixture)
    #expect(plain?.contains("\u{1B}") == false)
    #expect(try fixture.entente("who", "backs", "Sudra").output.contains("\u{1B}") == false)
  }
}
