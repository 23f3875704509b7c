import EntenteExtraction
import EntenteMeasurement
import Testing

@Suite struct IntervalTests {
  /// Right, all, and the bounds: four of R. G. Newcombe, Statistics in Medicine 17, 1998, table I,
  /// and two of SciPy's `binomtest(…).proportion_ci(method="wilson")`.
  static let wilsonCases: [(Int, Int, Double, Double)] = [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718), (10, 10, 0.7225, 1), (27, 31, 0.7115, 0.9487),
  ]

  @Test("Wilson's interval has the published bounds", arguments: wilsonCases)
  func wilson(right: Int, all: Int, low: Double, high: Double) {
    let interval = Interval(wilson: Tally(right: right, all: all))
    #expect(abs(interval.low - low) < 0.00005001)
    #expect(abs(interval.high - high) < 0.00005001)
  }

  @Test("nothing counted could be anything")
  func nothing() {
    #expect(Interval(wilson: Tally()) == Interval(low: 0, high: 1))
    #expect(Interval(bootstrap: [], of: \.precision) == Interval(low: 0, high: 1))
  }

  @Test("the bootstrap gives the same interval in every run, and holds the measure itself")
  func bootstrap() {
    let scores = (0..<60).map { Score(right: $0 % 4 == 0 ? 1 : 2, found: 2, expected: 3) }
    let interval = Interval(bootstrap: scores, of: \.precision)
    #expect(interval == Interval(bootstrap: scores, of: \.precision))
    let total = Score(right: 105, found: 120, expected: 180)
    #expect(interval.low < total.precision && total.precision < interval.high)
    // A quarter of the documents has one claim wrong of two: the standard error of the mean is
    // √(0.25 · 0.75 / 60) / 2 = 0.028, so that 95 % are some 0.055 to both sides.
    #expect(abs(interval.low - (0.875 - 0.055)) < 0.015)
    #expect(abs(interval.high - (0.875 + 0.055)) < 0.015)
  }

  @Test("documents that are all alike leave no doubt")
  func certain() {
    let scores = [Score](repeating: Score(right: 1, found: 2, expected: 4), count: 10)
    #expect(Interval(bootstrap: scores, of: \.recall) == Interval(low: 0.25, high: 0.25))
  }
}
