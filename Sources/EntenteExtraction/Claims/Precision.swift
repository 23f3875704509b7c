import EntenteModel

/// How many of the claims that were compared with labelled data were right.
package struct Tally: Hashable, Sendable {
  package var right: Int
  package var all: Int

  package init(right: Int = 0, all: Int = 0) {
    self.right = right
    self.all = all
  }

  /// From 0 to 1; 0 when nothing was compared.
  package var precision: Double { all == 0 ? 0 : Double(right) / Double(all) }

  package static func += (left: inout Tally, right: Tally) {
    left.right += right.right
    left.all += right.all
  }
}

/// What was measured of the rule families, and what a claim's confidence follows from it.
///
/// A family with fewer than ``leastSample`` labelled claims has no figure of its own: its claims
/// get that of all families with the same trigger, and none when those have too few as well.
package struct Precision: Sendable {
  /// Where a claim's confidence comes from.
  package enum Basis: Hashable, Sendable {
    case family(RuleFamily)
    /// All relations read from this kind of expression.
    case trigger(Trigger)
  }

  /// Below this many labelled claims a family's own figure foretells less than that of all rules:
  /// see `docs/decisions/0005-rule-families.md`.
  package static let leastSample = 30

  private let families: [RuleFamily: Tally]
  private let triggers: [Trigger: Tally]

  package init(_ families: [RuleFamily: Tally] = [:]) {
    self.families = families
    var triggers: [Trigger: Tally] = [:]
    for (family, tally) in families { triggers[family.trigger, default: Tally()] += tally }
    self.triggers = triggers
  }

  /// What the claims of a family are measured by, and the figure; `nil` when too little is
  /// labelled.
  package func figure(for family: RuleFamily) -> (basis: Basis, tally: Tally)? {
    if let tally = families[family], tally.all >= Self.leastSample {
      return (.family(family), tally)
    }
    if let tally = triggers[family.trigger], tally.all >= Self.leastSample {
      return (.trigger(family.trigger), tally)
    }
    return nil
  }

  func confidence(of family: RuleFamily) -> Confidence? {
    figure(for: family).map {
      Confidence(precision: $0.tally.precision, sampleSize: $0.tally.all)
    }
  }
}

extension Precision.Basis: CustomStringConvertible {
  /// `attack/verb`, or `any/verb` for all relations.
  package var description: String {
    switch self {
    case .family(let family): family.description
    case .trigger(let trigger): "any/\(trigger.rawValue)"
    }
  }
}

extension Precision {
  /// The name of the word list that holds the figures.
  static let file = "confidence"

  /// The word list `lexicon/confidence.tsv`, sorted by family; `samples` names the labelled data.
  package static func tsv(_ families: [RuleFamily: Tally], measuredOn samples: [String]) -> String {
    let rows = families.filter { $0.value.all > 0 }.sorted { $0.key < $1.key }
    return """
      # SPDX-License-Identifier: Apache-2.0. Written by scripts/measure; do not edit.
      # Measured on \(samples.joined(separator: ", ")).
      # columns: family, right, all. How many of a rule family's claims were right on labelled data.

      """ + rows.map { "\($0.key)\t\($0.value.right)\t\($0.value.all)\n" }.joined()
  }
}
