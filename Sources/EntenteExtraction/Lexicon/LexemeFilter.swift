/// Roughly which words a sentence has: a Bloom filter (Bloom 1970) with one bit for each word.
///
/// It has every word that was put in, and about one in seven of the others when a sentence is of
/// usual length; so it can rule out what needs a word that is not there, and nothing else.
struct LexemeFilter: Sendable {
  /// Has every word.
  static let all = LexemeFilter(bits: SIMD4(repeating: .max))

  private var bits: SIMD4<UInt64>

  private init(bits: SIMD4<UInt64>) { self.bits = bits }

  init() { self.init(bits: .zero) }

  /// Fibonacci hashing (Knuth, volume 3, section 6.4).
  @inline(__always)
  private static func place(of lexeme: Lexeme) -> UInt32 {
    (UInt32(lexeme) &* 0x9E37_79B9) >> 24
  }

  mutating func insert(_ lexeme: Lexeme) {
    guard lexeme >= 0 else { return }
    let place = Self.place(of: lexeme)
    bits[Int(place >> 6)] |= 1 << UInt64(place & 63)
  }

  /// Whether the word may have been put in.
  @inline(__always)
  func mayContain(_ lexeme: Lexeme) -> Bool {
    guard lexeme >= 0 else { return true }
    let place = Self.place(of: lexeme)
    return bits[Int(place >> 6)] & 1 << UInt64(place & 63) != 0
  }

  var isEmpty: Bool { bits == .zero }

  /// Whether the other one may have a word of this.
  @inline(__always)
  func meets(_ other: LexemeFilter) -> Bool { bits & other.bits != .zero }

  /// Whether the other one has all words of this.
  @inline(__always)
  func isSubset(of other: LexemeFilter) -> Bool { bits & ~other.bits == .zero }
}
