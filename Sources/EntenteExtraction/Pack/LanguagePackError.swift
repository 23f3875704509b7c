/// What is wrong with a file of the language pack, and where.
public struct LanguagePackError: Error, CustomStringConvertible, Sendable {
  /// Path in the pack, such as `actors/libya.tsv`; on disk for what could not be read at all.
  public let file: String
  /// Counted from 1; 0 when the whole file is meant.
  public let line: Int
  /// What was found, and what to do.
  public let problem: String

  /// Where, what, and what to do next.
  public var description: String {
    line > 0 ? "\(file):\(line): \(problem)" : "\(file): \(problem)"
  }
}
