/// Roughly which words a sentence has: a Bloom filter (Bloom 1970) with one bit for each word.
///
/// It has every word that was put in, and about one in seven of the others when a sentence is of
/// usual length; so it can rule out what needs a word that is not there, and nothing else.
struct LexemeFilter: Sendable {
  /// The bit of a word.
  typealias Place = UInt8

  /// Has every word.
  static let all = LexemeFilter(bits: SIMD4(repeating: .max))

  private var bits: SIMD4<UInt64>

  private init(bits: SIMD4<UInt64>) { self.bits = bits }

  init() { self.init(bits: .zero) }

  init(_ words: [Lexeme]) {
    self.init()
    for word in words { insert(word) }
  }

  /// Fibonacci hashing (Knuth, volume 3, section 6.4).
  @inline(__always)
  static func place(of lexeme: Lexeme) -> Place {
    Place(truncatingIfNeeded: (UInt32(lexeme) &* 0x9E37_79B9) >> 24)
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
    return has(Self.place(of: lexeme))
  }

  /// Whether a word of that place may have been put in.
  @inline(__always)
  func has(_ place: Place) -> Bool {
    // Asked for every construction: chosen, since an index would go through memory.
    let low = place & 64 == 0 ? bits[0] : bits[1]
    let high = place & 64 == 0 ? bits[2] : bits[3]
    return (place < 128 ? low : high) & 1 << UInt64(place & 63) != 0
  }

  /// Whether the other one may have a word of this.
  @inline(__always)
  func meets(_ other: LexemeFilter) -> Bool { bits & other.bits != .zero }
}
