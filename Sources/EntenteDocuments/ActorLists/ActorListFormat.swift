public import EntenteModel

/// How a list of actors is written.
public enum ActorListFormat: String, Sendable, CaseIterable {
  /// Actor and agent dictionaries of TABARI, PETRARCH and Phoenix, with CAMEO codes.
  case phoenix
  /// Comma-separated values with a first row that names the columns.
  case csv
  /// FollowTheMoney entities, one JSON object a line.
  case ftm
}

/// What is wrong with a line of a list of actors; the others are read all the same.
public struct ActorListProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file as it was given; `-` is standard input.
  public let path: String
  /// Counted from 1.
  public let line: Int
  /// What was found, and what to write instead.
  public let problem: String

  /// Where, what, and what to do next.
  public var description: String { "\(path):\(line): \(problem)" }
}

/// What reading lists of actors gives.
public struct ActorList: Sendable {
  /// In the order of the files.
  public var actors: [ListedActor] = []
  /// What is wrong with single lines.
  public var problems: [ActorListProblem] = []
  /// Files that could not be read, wholly or in part.
  public var unreadable: [InputError] = []
  /// Entries that are no actors by themselves: words for kinds of people (*farmers*), and kinds of
  /// entities that take no sides.
  public var passedOver = 0

  /// Nothing read so far.
  public init() {}
}
