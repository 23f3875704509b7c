public import EntenteModel

/// What a frame of the language pack holds, in numbers.
public struct FrameSummary: Sendable, Hashable {
  /// Unique in the pack; the first part of ``Claim/rule``.
  public let name: String
  /// The one that the frame's file is named for.
  public let relation: Relation
  /// The file that holds it, such as `frames/back.frames`.
  public let file: String
  /// Where it begins, counted from 1.
  public let line: Int
  /// Words and idioms that trigger it, each with its construction.
  public let constructions: Int
  /// Sentences that it must read.
  public let expected: Int
  /// Sentences that it must not read.
  public let forbidden: Int
  /// Sentences known to be read wrongly.
  public let known: Int

  /// The name of the frame that read a claim.
  public static func frame(of claim: Claim) -> String {
    claim.rule.split(separator: "/").first.map(String.init) ?? claim.rule
  }
}

extension LanguagePack {
  /// Every frame, in the order of the files.
  public var frameSummaries: [FrameSummary] {
    var constructions = [Int](repeating: 0, count: frames.count)
    for construction in self.constructions { constructions[construction.frame] += 1 }
    return frames.indices.map { index in
      let frame = frames[index]
      func count(_ expectation: Frame.Example.Expectation) -> Int {
        frame.examples.count { $0.expectation == expectation }
      }
      return FrameSummary(
        name: frame.name, relation: frame.relation, file: frame.file, line: frame.line,
        constructions: constructions[index], expected: count(.yes), forbidden: count(.no),
        known: count(.known))
    }
  }
}
