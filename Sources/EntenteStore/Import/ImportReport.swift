/// What an import of a list of actors did.
public struct ImportReport: Sendable, Hashable {
  /// Actors that the knowledge base did not have.
  public var added = 0
  /// Actors that it had; the list's further names and ties were added to them.
  public var joined = 0
  /// Names added, of both.
  public var names = 0
  /// Names left out, since they mean another actor already.
  public var namesOfOthers = 0
  /// Ties to states added.
  public var ties = 0

  /// Nothing imported so far.
  public init() {}
}

extension ImportReport {
  /// Adds what another import did.
  public static func += (left: inout ImportReport, right: ImportReport) {
    left.added += right.added
    left.joined += right.joined
    left.names += right.names
    left.namesOfOthers += right.namesOfOthers
    left.ties += right.ties
  }
}
