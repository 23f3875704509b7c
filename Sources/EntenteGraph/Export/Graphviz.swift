public import Foundation

/// Draws DOT with the program `dot` of Graphviz.
public enum Graphviz {
  /// What a graph is drawn as.
  public enum Picture: String, Sendable, CaseIterable {
    case svg, png
  }

  /// Why there is no picture.
  public enum DrawingError: Error, Sendable, Hashable, CustomStringConvertible {
    case missingProgram
    /// `dot` refuses; `reason` is in its words.
    case failed(reason: String)

    /// What is missing or wrong, and what to do next.
    public var description: String {
      switch self {
      case .missingProgram:
        "cannot draw: the program 'dot' is not in the PATH; install Graphviz "
          + "(apt-get install graphviz), or use --format dot"
      case .failed(let reason): "cannot draw: dot says: \(reason)"
      }
    }
  }

  /// The picture's bytes.
  ///
  /// Throws a ``DrawingError`` when `dot` is missing or refuses the graph, and Foundation's errors
  /// when the temporary folder cannot be written.
  public static func draw(_ dot: String, as picture: Picture) throws -> Data {
    guard let program = find("dot") else { throw DrawingError.missingProgram }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let graph = folder.appendingPathComponent("graph.dot")
    let drawing = folder.appendingPathComponent("graph.\(picture.rawValue)")
    let messages = folder.appendingPathComponent("messages.txt")
    try Data(dot.utf8).write(to: graph)
    try Data().write(to: messages)
    let process = Process()
    process.executableURL = program
    process.arguments = ["-T\(picture.rawValue)", "-o", drawing.path, graph.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    // Files, not pipes: a pipe that nobody empties would stop dot, and so this program.
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let text = String(decoding: try Data(contentsOf: messages), as: UTF8.self)
      throw DrawingError.failed(reason: text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    return try Data(contentsOf: drawing)
  }

  private static func find(_ name: String) -> URL? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
