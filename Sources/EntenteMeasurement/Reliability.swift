package import EntenteExtraction
import EntenteModel

/// What the extractor states as confidence against how often such claims are right.
///
/// It says something only on data that the stated figures were not computed from.
package struct Reliability: Sendable {
  package struct Bin: Sendable {
    /// The stated confidence of the bin's claims, the upper end included in the last bin alone;
    /// `nil` for claims whose rules are not measured.
    package let stated: Range<Double>?
    /// The mean of what is stated.
    package let meanStated: Double?
    package let observed: Tally
  }

  /// Width of a bin: with some hundreds of claims, most of them stated between 0.8 and 1, wider
  /// ones would hide the differences.
  static let width = 0.05

  package let bins: [Bin]

  package init(_ measurement: Measurement) {
    let count = Int((1 / Self.width).rounded())
    var observed = [Tally](repeating: Tally(), count: count)
    var sums = [Double](repeating: 0, count: count)
    var unmeasured = Tally()
    for item in measurement.judged {
      guard let stated = item.claim.confidence?.precision else {
        unmeasured += item.tally
        continue
      }
      let bin = min(count - 1, Int(stated * Double(count) + 1e-9))
      observed[bin] += item.tally
      sums[bin] += stated
    }
    var bins = (0..<count).filter { observed[$0].all > 0 }.map { bin in
      Bin(
        stated: Double(bin) * Self.width..<Double(bin + 1) * Self.width,
        meanStated: sums[bin] / Double(observed[bin].all), observed: observed[bin])
    }
    if unmeasured.all > 0 { bins.append(Bin(stated: nil, meanStated: nil, observed: unmeasured)) }
    self.bins = bins
  }

  /// All claims with a stated confidence: their number, its mean, and how many are right.
  package var overall: (meanStated: Double, observed: Tally) {
    var sum = 0.0
    var observed = Tally()
    for bin in bins {
      guard let stated = bin.meanStated else { continue }
      sum += stated * Double(bin.observed.all)
      observed += bin.observed
    }
    return (observed.all == 0 ? 0 : sum / Double(observed.all), observed)
  }
}
