package import EntenteModel

/// A claim that a person found in a text, to compare the extractor's with.
package struct GoldClaim: Sendable, Hashable {
  package let source: String
  package let sourceRange: ScalarRange
  package let target: String
  package let targetRange: ScalarRange
  package let stance: Stance
  package let relation: Relation
  package let polarity: Polarity
  package let modality: Modality
  /// `none`, `said`, `alleged` or `denied`.
  package let attribution: String
  package let attributedTo: String?
  /// A claim that may also be left out: finding it counts neither way.
  package let isOptional: Bool

  package init(
    source: String, sourceRange: ScalarRange, target: String, targetRange: ScalarRange,
    relation: Relation, polarity: Polarity = .affirmed, modality: Modality = .actual,
    attribution: String = "none", attributedTo: String? = nil, isOptional: Bool = false
  ) {
    self.source = source
    self.sourceRange = sourceRange
    self.target = target
    self.targetRange = targetRange
    self.stance = relation.stance
    self.relation = relation
    self.polarity = polarity
    self.modality = modality
    self.attribution = attribution
    self.attributedTo = attributedTo
    self.isOptional = isOptional
  }
}

/// A text with every claim that it makes.
package struct GoldDocument: Sendable, Hashable {
  package let document: SourceDocument
  package let claims: [GoldClaim]

  package init(document: SourceDocument, claims: [GoldClaim]) {
    self.document = document
    self.claims = claims
  }

  /// The line of the text that holds a claim's source, for people to read.
  package func line(of claim: GoldClaim) -> String {
    let text = document.text.unicodeScalars
    let place = text.index(
      text.startIndex, offsetBy: claim.sourceRange.start, limitedBy: text.endIndex)
    let here = place ?? text.endIndex
    let start = text[..<here].lastIndex(of: "\n").map(text.index(after:)) ?? text.startIndex
    let end = text[here...].firstIndex(of: "\n") ?? text.endIndex
    return String(text[start..<end])
  }
}
