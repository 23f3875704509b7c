import EntenteExtraction
import EntenteModel
import Foundation

/// Ways to put rules together before their precision is measured.
package enum Grouping: String, CaseIterable, Sendable {
  /// One figure for every claim.
  case all
  case trigger, relation
  /// As the extractor does: relation and trigger, and where too little is labelled the trigger.
  case family
  /// A frame and the kind of expression that triggers it.
  case rule

  /// The claim's groups, the narrowest first.
  func groups(of claim: Claim) -> [String] {
    let relation = claim.relation.rawValue
    let trigger = claim.rule.split(separator: "/").last.map(String.init) ?? ""
    return switch self {
    case .all: []
    case .trigger: [trigger]
    case .relation: [relation]
    case .family: ["\(relation)/\(trigger)", trigger]
    case .rule: [claim.rule]
    }
  }
}

/// How well the precision measured on one part of the labelled documents foretells the claims of
/// the other part: the lower the loss, the better.
package struct GroupingLoss: Sendable {
  package let grouping: Grouping
  /// Groups with fewer claims are left for wider ones, in the end for all claims.
  package let leastSample: Int
  /// The mean of −ln of the probability given to what turned out, probabilities held within 0.01
  /// and 0.99.
  package let logLoss: Double
  /// How much more that is than with one figure for every claim: the middle 95 % over resampled
  /// documents. An interval around 0 is no difference that these documents can show.
  package let excess: Interval

  static let parts = 5
  /// Times that the documents are dealt out anew, so that chance matters less.
  static let deals: UInt64 = 8

  /// Every grouping with several least samples, by cross-validation over documents.
  package static func all(of measurement: Measurement) -> [GroupingLoss] {
    let baseline = losses(.all, 1, measurement)
    return Grouping.allCases.flatMap { grouping in
      (grouping == .all ? [1] : [1, 10, 20, 30, 50]).map { least in
        GroupingLoss(
          grouping, least, losses: losses(grouping, least, measurement), baseline: baseline,
          claims: measurement.scores.map { Double($0.found) })
      }
    }
  }

  private init(
    _ grouping: Grouping, _ leastSample: Int, losses: [Double], baseline: [Double],
    claims: [Double]
  ) {
    self.grouping = grouping
    self.leastSample = leastSample
    let count = claims.reduce(0, +)
    logLoss = count == 0 ? 0 : losses.reduce(0, +) / count
    excess = Interval(resampling: losses.indices) { documents in
      var difference = 0.0
      var count = 0.0
      for document in documents {
        difference += losses[document] - baseline[document]
        count += claims[document]
      }
      return count == 0 ? 0 : difference / count
    }
  }

  /// The sum of each document's losses, averaged over the deals.
  private static func losses(
    _ grouping: Grouping, _ leastSample: Int, _ measurement: Measurement
  ) -> [Double] {
    let groups = measurement.judged.map { grouping.groups(of: $0.claim) + [""] }
    var losses = [Double](repeating: 0, count: measurement.documents.count)
    for seed in 1...deals {
      var random = SplitMix64(seed: seed)
      let deal = measurement.documents.indices.shuffled(using: &random).map { $0 % parts }
      for part in 0..<parts {
        var table: [String: Tally] = [:]
        for (item, groups) in zip(measurement.judged, groups) where deal[item.document] != part {
          for group in groups { table[group, default: Tally()] += item.tally }
        }
        for (item, groups) in zip(measurement.judged, groups) where deal[item.document] == part {
          let tally = groups.lazy.compactMap { table[$0] }.first { $0.all >= leastSample }
          let stated = min(0.99, max(0.01, tally?.precision ?? 0.5))
          losses[item.document] -= log(item.isRight ? stated : 1 - stated) / Double(deals)
        }
      }
    }
    return losses
  }
}
