/// What is wrong with a file of the language pack, and where.
public struct LanguagePackError: Error, CustomStringConvertible, Sendable {
  public let file: String
  /// Counted from 1; 0 when the whole file is meant.
  public let line: Int
  public let problem: String

  public var description: String {
    line > 0 ? "\(file):\(line): \(problem)" : "\(file): \(problem)"
  }
}
