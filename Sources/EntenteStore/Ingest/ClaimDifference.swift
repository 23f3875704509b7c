import EntenteModel

/// What a new reading of a document changes about one claim.
public struct ClaimDifference: Sendable, Hashable {
  /// What happened to the claim; the raw value is the sign for it.
  public enum Kind: String, Sendable, Hashable {
    /// Only the new reading has it.
    case added = "+"
    /// Only the old reading had it.
    case removed = "-"
    /// The same sentence, pair and stance, said in another way.
    case changed = "~"
  }

  /// What happened to the claim.
  public let kind: Kind
  /// What the caller calls the document.
  public let document: String
  /// Key of the source.
  public let source: String
  /// Key of the target.
  public let target: String
  /// How the old reading had it: relation, and polarity, modality, attribution and date where they
  /// say more than the default. `nil` for an added claim.
  public let before: String?
  /// How the new reading has it, likewise; `nil` for a removed claim.
  public let after: String?
  /// The sentence's words.
  public let sentence: String

  /// Equal claims are passed over; of the rest, those of one sentence, pair and stance are changed
  /// ones, as far as there are as many.
  static func between(
    _ old: [StoredReading], _ new: [StoredReading], in document: String, text: String
  ) -> [ClaimDifference] {
    let scalars = Array(text.unicodeScalars)
    func difference(_ kind: Kind, _ before: StoredReading?, _ after: StoredReading?)
      -> ClaimDifference?
    {
      guard let reading = after ?? before else { return nil }
      let range = reading.sentence.start..<min(reading.sentence.end, scalars.count)
      var sentence = String.UnicodeScalarView()
      if !range.isEmpty { sentence.append(contentsOf: scalars[range]) }
      return ClaimDifference(
        kind: kind, document: document, source: reading.source, target: reading.target,
        before: before?.marks.words, after: after?.marks.words, sentence: String(sentence))
    }
    var left = old
    var fresh: [StoredReading] = []
    for reading in new {
      if let index = left.firstIndex(where: { $0.says(thatOf: reading) }) {
        left.remove(at: index)
      } else {
        fresh.append(reading)
      }
    }
    var differences: [ClaimDifference?] = []
    for reading in fresh {
      let index = left.firstIndex { $0.identity == reading.identity }
      let before = index.map { left.remove(at: $0) }
      differences.append(difference(before == nil ? .added : .changed, before, reading))
    }
    differences += left.map { difference(.removed, $0, nil) }
    return differences.compactMap(\.self)
  }
}

extension StoredReading {
  /// Whether an analyst sees no difference: rules, their figures and the words may have others.
  fileprivate func says(thatOf other: StoredReading) -> Bool {
    identity == other.identity && marks == other.marks
  }
}
