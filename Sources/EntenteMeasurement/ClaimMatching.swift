package import EntenteModel

/// Which of the extractor's claims are which of the labelled ones.
///
/// Two are the same when stance, source and target agree; an end agrees when the words overlap, or
/// when the name is the same and the labelled words stand in the claim's sentence. Marks and
/// relation are compared afterwards.
package struct ClaimMatching: Sendable {
  /// The extractor's claims without repetitions: one for each source, target and stance at one
  /// place.
  package let claims: [Claim]
  /// Index of the labelled claim for each of ``claims``, or `nil` for one that nobody labelled.
  package let goldOf: [Int?]

  /// The largest matching in which no claim is used twice; the same in every run.
  package init(_ found: [Claim], with gold: [GoldClaim]) {
    var seen: Set<Statement> = []
    let claims = found.filter { seen.insert(Statement($0)).inserted }
    let options = gold.map { wanted in
      claims.indices.filter { Self.isSame(wanted, claims[$0]) }
    }
    var owner = [Int?](repeating: nil, count: claims.count)
    func place(_ index: Int, _ tried: inout Set<Int>) -> Bool {
      for option in options[index] where tried.insert(option).inserted {
        if let holder = owner[option], !place(holder, &tried) { continue }
        owner[option] = index
        return true
      }
      return false
    }
    for index in gold.indices {
      var tried: Set<Int> = []
      _ = place(index, &tried)
    }
    self.claims = claims
    goldOf = owner
  }

  private struct Statement: Hashable {
    let source: ScalarRange
    let target: ScalarRange
    let stance: Stance

    init(_ claim: Claim) {
      source = claim.source.range
      target = claim.target.range
      stance = claim.stance
    }
  }

  static func isSame(_ gold: GoldClaim, _ claim: Claim) -> Bool {
    func agrees(_ name: String, _ range: ScalarRange, _ mention: Mention) -> Bool {
      range.overlaps(mention.range)
        || name.lowercased() == mention.actor.name.lowercased() && range.overlaps(claim.sentence)
    }
    return gold.stance == claim.stance && agrees(gold.source, gold.sourceRange, claim.source)
      && agrees(gold.target, gold.targetRange, claim.target)
  }
}

extension ScalarRange {
  func overlaps(_ other: ScalarRange) -> Bool {
    min(end, other.end) > max(start, other.start)
  }
}
