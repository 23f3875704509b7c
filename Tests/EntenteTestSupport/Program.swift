import Foundation

/// What a program that ran to its end left behind.
public struct ProgramResult: Sendable, Hashable {
  /// Standard output, with U+FFFD for bytes that are no UTF-8.
  public let output: String
  /// Standard error, likewise.
  public let messages: String
  /// The number of the signal when one ended the program.
  public let exitCode: Int32

  /// Takes the parts as they are, for a result that a test expects.
  public init(output: String, messages: String, exitCode: Int32) {
    self.output = output
    self.messages = messages
    self.exitCode = exitCode
  }
}

/// Runs programs as a user would: in a folder, with words on a command line.
public enum Program {
  /// The built `entente`, beside the program that runs the tests.
  public static let entente: String = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("entente").path
  }()

  /// Runs the built `entente`.
  public static func entente(
    _ arguments: String..., in folder: TemporaryFolder, input: String = "",
    environment: [String: String] = [:]
  ) throws -> ProgramResult {
    try run(
      entente, arguments, in: folder.path, input: Array(input.utf8), environment: environment)
  }

  /// Runs a program of the system, found in the PATH.
  public static func system(
    _ name: String, _ arguments: String..., in folder: TemporaryFolder, input: String = ""
  ) throws -> ProgramResult {
    try run("/usr/bin/env", [name] + arguments, in: folder.path, input: Array(input.utf8))
  }

  /// Runs a program to its end. Its input and output are files, so that no full pipe stops it.
  public static func run(
    _ program: String, _ arguments: [String], in folder: String, input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> ProgramResult {
    let files = try TemporaryFolder()
    try files.write("input", bytes: input)
    try files.write("output", "")
    try files.write("messages", "")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var variables = ProcessInfo.processInfo.environment
    variables["ENTENTE_DB"] = nil
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: files.path("input"))
    process.standardOutput = FileHandle(forWritingAtPath: files.path("output"))
    process.standardError = FileHandle(forWritingAtPath: files.path("messages"))
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: files.path(name))), as: UTF8.self)
    }
    return ProgramResult(
      output: try text("output"), messages: try text("messages"),
      exitCode: process.terminationStatus)
  }
}
