/// How many claims were expected, how many were found, and how many of those were right.
package struct Score: Hashable, Sendable {
  package var right = 0
  package var found = 0
  package var expected = 0

  package init(right: Int = 0, found: Int = 0, expected: Int = 0) {
    self.right = right
    self.found = found
    self.expected = expected
  }

  /// Of what was found, the part that is right; 0 when nothing was found.
  package var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  /// Of what was expected, the part that was found; 0 when nothing was expected.
  package var recall: Double { expected == 0 ? 0 : Double(right) / Double(expected) }
  /// The harmonic mean of precision and recall.
  package var f1: Double {
    right == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  static func += (left: inout Score, right: Score) {
    left.right += right.right
    left.found += right.found
    left.expected += right.expected
  }
}
