import Foundation

/// A folder of its own for one test, removed when nothing refers to it any more.
public final class TemporaryFolder: Sendable {
  /// In the system's folder for temporary files, under a name that no other has.
  public let path: String

  /// Makes the folder, or throws what the system says.
  public init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The whole path of a name in the folder.
  public func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file, with the folders it needs.
  public func write(_ name: String, _ text: String) throws {
    try write(name, bytes: Array(text.utf8))
  }

  /// Writes a file byte by byte as given, with the folders it needs.
  public func write(_ name: String, bytes: [UInt8]) throws {
    let file = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}
