import Foundation

/// The files of the repository that is being tested.
public enum Checkout {
  /// The folder that holds `Package.swift`.
  public static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The whole path of a name in the repository.
  public static func path(_ name: String) -> String { path + "/" + name }

  /// The words of a file of the repository, which is UTF-8.
  public static func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// Names of a folder's files, sorted; folders inside it are left out.
  public static func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder)).filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(
        atPath: path(folder) + "/" + $0, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }
}
