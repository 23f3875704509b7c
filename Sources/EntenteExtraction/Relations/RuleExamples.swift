import EntenteModel

/// An example sentence of the language pack that is not read as its frame says.
public struct ExampleFailure: Sendable, Hashable, CustomStringConvertible {
  /// The frame's file, such as `frames/back.frames`.
  public let file: String
  /// Of the sentence, counted from 1.
  public let line: Int
  /// The frame's name.
  public let frame: String
  /// The sentence without what it is to give.
  public let sentence: String
  /// How it is read instead.
  public let problem: String

  /// Where, what, and the sentence.
  public var description: String { "\(file):\(line): frame '\(frame)': \(problem): \(sentence)" }
}

/// The outcome of reading every example sentence of the language pack.
public struct ExampleReport: Sendable {
  /// Frames whose sentences were read.
  public internal(set) var frameCount = 0
  /// Sentences that a frame must read.
  public internal(set) var expectedCount = 0
  /// Sentences that a frame must not read.
  public internal(set) var forbiddenCount = 0
  /// Sentences known to be read wrongly.
  public internal(set) var knownCount = 0
  /// In the order of the files.
  public internal(set) var failures: [ExampleFailure] = []
}

extension Extractor {
  /// Reads every example of every frame: an expected sentence must give exactly its claims by that
  /// frame, a forbidden one none, and one marked as known must still fail.
  public func testExamples() -> ExampleReport {
    var report = ExampleReport()
    report.frameCount = pack.frames.count
    for frame in pack.frames {
      for example in frame.examples {
        let claims = extract(SourceDocument(id: "example", text: example.sentence)).claims
        let problem: String?
        switch example.expectation {
        case .yes:
          report.expectedCount += 1
          problem = Self.difference(example, frame, claims)
        case .no:
          report.forbiddenCount += 1
          problem =
            claims.contains { $0.isBy(frame) } ? "makes a claim that it must not" : nil
        case .known:
          report.knownCount += 1
          problem =
            Self.difference(example, frame, claims) == nil
            ? "is read rightly now; change 'known' to 'yes'" : nil
        }
        if let problem {
          report.failures.append(
            ExampleFailure(
              file: frame.file, line: example.line, frame: frame.name, sentence: example.sentence,
              problem: problem))
        }
      }
    }
    return report
  }

  private static func difference(
    _ example: Frame.Example, _ frame: Frame, _ claims: [Claim]
  ) -> String? {
    var expected = example.claims.map(ExpectedClaim.init)
    var surplus: [Claim] = []
    for claim in claims where claim.isBy(frame) {
      if let index = expected.firstIndex(where: { $0.matches(claim) }) {
        expected.remove(at: index)
      } else {
        surplus.append(claim)
      }
    }
    if expected.isEmpty, surplus.isEmpty { return nil }
    var parts: [String] = []
    if !expected.isEmpty {
      parts.append("misses " + expected.map { "'\($0.text)'" }.joined(separator: ", "))
    }
    let others = surplus + (expected.isEmpty ? [] : claims.filter { !$0.isBy(frame) })
    if !others.isEmpty {
      parts.append("found " + others.map { "'\($0.summary)'" }.joined(separator: ", "))
    }
    return parts.joined(separator: "; ")
  }
}

/// A claim as an example line writes it: `S > T`, with the marks that are not the defaults behind
/// it.
private struct ExpectedClaim {
  let text: String
  let source: String
  let target: String
  let polarity: Polarity
  let modality: Modality
  let attribution: String
  let claimer: String?

  init(_ text: String) {
    self.text = text
    let sides = text.split(separator: ">", maxSplits: 1)
      .map { PackText(Array($0.utf8)).trimmed.string }
    source = sides.first ?? ""
    var words = (sides.count > 1 ? sides[1] : "").split(separator: " ").map(String.init)
    var claimer: String?
    var attribution = "none"
    var polarity = Polarity.affirmed
    var modality = Modality.actual
    for (index, word) in words.enumerated() where ["said", "alleged", "denied"].contains(word) {
      attribution = word
      if index + 2 < words.count, words[index + 1] == "by" {
        claimer = words[(index + 2)...].joined(separator: " ")
      }
      words.removeSubrange(index...)
      break
    }
    while let last = words.last {
      if let mark = Polarity(rawValue: last) {
        polarity = mark
      } else if let mark = Modality(rawValue: last) {
        modality = mark
      } else {
        break
      }
      words.removeLast()
    }
    target = words.joined(separator: " ")
    self.polarity = attribution == "denied" ? .negated : polarity
    self.modality = modality
    self.attribution = attribution
    self.claimer = claimer
  }

  func matches(_ claim: Claim) -> Bool {
    func names(_ mention: Mention, _ name: String) -> Bool {
      mention.text == name || mention.actor.name == name
    }
    return names(claim.source, source) && names(claim.target, target)
      && claim.polarity == polarity && claim.modality == modality
      && claim.attribution.label == attribution
      && (claimer == nil || claim.attribution.claimer?.name == claimer)
  }
}

extension Claim {
  fileprivate func isBy(_ frame: Frame) -> Bool {
    rule.hasPrefix(frame.name) && rule.dropFirst(frame.name.count).first == "/"
  }

  /// One line for people: who, what, whom, the marks that are not the defaults, and the rule.
  fileprivate var summary: String {
    var marks: [String] = []
    if polarity == .negated { marks.append(polarity.rawValue) }
    if modality != .actual { marks.append(modality.rawValue) }
    if attribution.label != "none" {
      marks.append(attribution.label + (attribution.claimer.map { " by \($0.name)" } ?? ""))
    }
    return ["\(source.text) > \(target.text)"].joined() + marks.map { " \($0)" }.joined()
      + " (\(rule))"
  }
}
