public import Foundation

/// Draws DOT with the program `dot` of Graphviz.
public enum Graphviz {
  public enum Picture: String, Sendable, CaseIterable {
    case svg, png
  }

  public enum DrawingError: Error, Sendable, Hashable, CustomStringConvertible {
    case missingProgram
    case failed(reason: String)

    public var description: String {
      switch self {
      case .missingProgram:
        "cannot draw: the program 'dot' is not in the PATH; install Graphviz "
          + "(apt-get install graphviz), or use --format dot"
      case .failed(let reason): "cannot draw: dot says: \(reason)"
      }
    }
  }

  /// Throws a ``DrawingError`` when `dot` is missing or refuses the graph.
  public static func draw(_ dot: String, as picture: Picture) throws -> Data {
    guard let program = find("dot") else { throw DrawingError.missingProgram }
    let input = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-\(UUID().uuidString).dot")
    try Data(dot.utf8).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }
    let process = Process()
    process.executableURL = program
    process.arguments = ["-T\(picture.rawValue)", input.path]
    let output = Pipe()
    let problems = Pipe()
    process.standardOutput = output
    process.standardError = problems
    try process.run()
    let drawing = output.fileHandleForReading.readDataToEndOfFile()
    let messages = problems.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let text = String(decoding: messages, as: UTF8.self)
      throw DrawingError.failed(reason: text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    return drawing
  }

  private static func find(_ name: String) -> URL? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
