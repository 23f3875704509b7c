/// How a person names a claim: the document's row and the claim's number in it, written `12.3`.
///
/// Numbers hold until the document is read again; judgements do not depend on them.
public struct ClaimHandle: Sendable, Hashable, CustomStringConvertible {
  /// The document's row in the file.
  public let document: Int64
  /// From 1.
  public let number: Int

  /// Takes any two numbers; whether there is such a claim shows when it is looked up.
  public init(document: Int64, number: Int) {
    self.document = document
    self.number = number
  }

  /// Reads `12.3`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let document = Int64(parts[0]), let number = Int(parts[1]),
      document > 0, number > 0
    else { return nil }
    self.init(document: document, number: number)
  }

  /// What ``init(_:)`` reads.
  public var description: String { "\(document).\(number)" }
}
