package import EntenteExtraction
import EntenteModel

/// What is compared of claims whose source, target and stance are right.
package enum ClaimMark: String, CaseIterable, Sendable {
  case relation, polarity, modality, attribution
  /// Who says so, where the labelled claim names somebody and the attribution is right.
  case claimer
}

extension Measurement {
  /// How often a mark is right among the claims that are.
  package func tally(of mark: ClaimMark) -> Tally {
    var tally = Tally()
    for item in judged {
      guard let gold = item.gold, let isRight = Self.isRight(mark, item.claim, gold) else {
        continue
      }
      tally += Tally(right: isRight ? 1 : 0, all: 1)
    }
    return tally
  }

  /// `nil` when there is nothing to compare.
  private static func isRight(_ mark: ClaimMark, _ claim: Claim, _ gold: GoldClaim) -> Bool? {
    switch mark {
    case .relation: claim.relation == gold.relation
    case .polarity: claim.polarity == gold.polarity
    case .modality: claim.modality == gold.modality
    case .attribution: claim.attribution.label == gold.attribution
    case .claimer:
      claim.attribution.label == gold.attribution
        ? gold.attributedTo.map {
          $0.lowercased() == claim.attribution.claimer?.name.lowercased()
        } : nil
    }
  }
}
