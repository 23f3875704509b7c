import EntenteExtraction
import EntenteMeasurement
import EntenteModel

/// Claims about two invented states, made without reading.
enum ClaimFixture {
  static func mention(_ name: String, _ start: Int, _ end: Int) -> Mention {
    Mention(
      actor: ActorReference(key: name.lowercased(), name: name, kind: .state),
      range: ScalarRange(start: start, end: end), text: name)
  }

  static func claim(
    _ source: Mention, _ target: Mention, _ relation: Relation = .back,
    sentence: ScalarRange = ScalarRange(start: 0, end: 40), polarity: Polarity = .affirmed,
    attribution: Attribution = .none, confidence: Confidence? = nil,
    rule: String = "supports/verb"
  ) -> Claim {
    Claim(
      source: source, target: target, relation: relation, polarity: polarity,
      attribution: attribution, sentence: sentence, sentenceText: "", cue: sentence, cueText: "",
      confidence: confidence, rule: rule)
  }

  static func gold(
    _ source: String, _ sourceRange: Range<Int>, _ target: String, _ targetRange: Range<Int>,
    _ relation: Relation = .back, polarity: Polarity = .affirmed, attribution: String = "none",
    attributedTo: String? = nil, isOptional: Bool = false
  ) -> GoldClaim {
    GoldClaim(
      source: source,
      sourceRange: ScalarRange(start: sourceRange.lowerBound, end: sourceRange.upperBound),
      target: target,
      targetRange: ScalarRange(start: targetRange.lowerBound, end: targetRange.upperBound),
      relation: relation, polarity: polarity, attribution: attribution, attributedTo: attributedTo,
      isOptional: isOptional)
  }

  static func document(_ claims: [GoldClaim], id: String = "1") -> GoldDocument {
    GoldDocument(
      document: SourceDocument(id: id, text: "Norland backs Sudra. It rained there."),
      claims: claims)
  }
}
