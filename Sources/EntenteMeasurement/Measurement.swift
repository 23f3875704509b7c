package import EntenteExtraction
package import EntenteModel

/// The extractor's claims compared with labelled ones, document by document.
package struct Measurement: Sendable {
  /// A claim that was found, and whether it is one of the labelled ones.
  package struct Judged: Sendable {
    package let claim: Claim
    /// `nil` when nobody labelled it: the claim is wrong.
    package let gold: GoldClaim?
    /// Index into ``Measurement/documents``.
    package let document: Int

    package var isRight: Bool { gold != nil }
    /// The claim counted alone.
    package var tally: Tally { Tally(right: isRight ? 1 : 0, all: 1) }
  }

  package struct Missed: Sendable {
    package let gold: GoldClaim
    /// Index into ``Measurement/documents``.
    package let document: Int
  }

  package private(set) var documents: [GoldDocument] = []
  /// One for each document.
  package private(set) var scores: [Score] = []
  /// Every claim that counts: one that answers an optional claim does not.
  package private(set) var judged: [Judged] = []
  package private(set) var missed: [Missed] = []

  package init() {}

  /// Reads all documents and compares.
  package init(of extractor: Extractor, on documents: [GoldDocument]) {
    for document in documents { add(document, extractor.extract(document.document).claims) }
  }

  /// Compares what was found in one document with what is labelled there.
  package mutating func add(_ document: GoldDocument, _ found: [Claim]) {
    let matching = ClaimMatching(found, with: document.claims)
    var score = Score(expected: document.claims.count { !$0.isOptional })
    for (claim, index) in zip(matching.claims, matching.goldOf) {
      let gold = index.map { document.claims[$0] }
      if gold?.isOptional == true { continue }
      score.found += 1
      if gold != nil { score.right += 1 }
      judged.append(Judged(claim: claim, gold: gold, document: documents.count))
    }
    let answered = Set(matching.goldOf.compactMap(\.self))
    for (index, gold) in document.claims.enumerated()
    where !gold.isOptional && !answered.contains(index) {
      missed.append(Missed(gold: gold, document: documents.count))
    }
    documents.append(document)
    scores.append(score)
  }

  package var total: Score { scores.reduce(into: Score()) { $0 += $1 } }

  package var families: [RuleFamily: Tally] {
    var families: [RuleFamily: Tally] = [:]
    for item in judged {
      guard let family = RuleFamily(of: item.claim) else { continue }
      families[family, default: Tally()] += item.tally
    }
    return families
  }

  /// The claims that nobody labelled.
  package var wrong: [Judged] { judged.filter { !$0.isRight } }
}

extension Measurement {
  /// Up to `count` of the items, picked at random but the same in every run, in their order.
  package func sample<Item>(_ items: [Item], _ count: Int) -> [Item] {
    var random = SplitMix64(seed: 1)
    return items.indices.shuffled(using: &random).prefix(count).sorted().map { items[$0] }
  }
}
