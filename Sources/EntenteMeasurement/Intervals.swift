package import EntenteExtraction

/// Two bounds, the lower first.
package struct Interval: Hashable, Sendable {
  package let low: Double
  package let high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The Wilson score interval of a proportion, at 95 % (E. B. Wilson, Journal of the American
  /// Statistical Association 22, 1927): it holds for small samples, where the textbook interval
  /// does not. From 0 to 1 when nothing was counted.
  package init(wilson tally: Tally) {
    guard tally.all > 0 else {
      self.init(low: 0, high: 1)
      return
    }
    let z = 1.959963984540054
    let n = Double(tally.all)
    let middle = tally.precision + z * z / (2 * n)
    let width =
      z * (tally.precision * (1 - tally.precision) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    self.init(low: max(0, (middle - width) / scale), high: min(1, (middle + width) / scale))
  }

  /// The middle 95 % of what `measure` gives when the documents are drawn again with replacement.
  /// Documents and not claims are drawn, because claims of one text stand and fall together.
  /// From 0 to 1 without documents.
  package init(bootstrap scores: [Score], of measure: (Score) -> Double) {
    guard !scores.isEmpty else {
      self.init(low: 0, high: 1)
      return
    }
    self.init(resampling: scores.indices) { documents in
      measure(documents.reduce(into: Score()) { $0 += scores[$1] })
    }
  }

  package static let resamples = 1000

  /// `measure` gets as many documents as there are, drawn with replacement; the same in every run.
  init(resampling documents: Range<Int>, _ measure: ([Int]) -> Double) {
    guard !documents.isEmpty else {
      self.init(low: 0, high: 0)
      return
    }
    var random = SplitMix64(seed: 1)
    let values = (0..<Self.resamples).map { _ in
      measure(documents.map { _ in Int.random(in: documents, using: &random) })
    }.sorted()
    let tail = Self.resamples / 40
    self.init(low: values[tail], high: values[Self.resamples - 1 - tail])
  }
}

/// Random numbers that are the same in every run (Steele, Lea and Flood, 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
