/// What a small part of the words has: an open-addressing table with linear probing, for which a
/// look-up is a multiplication and one cache line.
struct LexemeTable<Value: Sendable>: Sendable {
  private static var none: Lexeme { -1 }

  /// -1 where there is none; their number is a power of two.
  private var keys: [Lexeme] = Array(repeating: -1, count: 16)
  private var values: [Value?] = Array(repeating: nil, count: 16)
  private var count = 0

  @inline(__always)
  subscript(lexeme: Lexeme) -> Value? {
    get {
      guard lexeme != Self.none else { return nil }
      let slot = slot(of: lexeme)
      // Most words are not there: then the values are not touched.
      return keys[slot] != Self.none ? values[slot] : nil
    }
    set {
      guard lexeme != Self.none, let newValue else { return }
      let slot = slot(of: lexeme)
      values[slot] = newValue
      guard keys[slot] == Self.none else { return }
      keys[slot] = lexeme
      count += 1
      if count * 2 > keys.count { grow() }
    }
  }

  /// The words that it knows, in no order that tells anything.
  var lexemes: [Lexeme] { keys.filter { $0 != Self.none } }

  /// Where the word is, or would be.
  @inline(__always)
  private func slot(of lexeme: Lexeme) -> Int {
    let mask = keys.count - 1
    // Fibonacci hashing (Knuth, volume 3, section 6.4).
    var slot = Int(truncatingIfNeeded: (UInt32(bitPattern: lexeme) &* 0x9E37_79B9) >> 12) & mask
    while keys[slot] != Self.none, keys[slot] != lexeme { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: -1, count: oldKeys.count * 2)
    values = Array(repeating: nil, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != Self.none {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }
}

/// A set of words: one bit for each lexeme.
struct LexemeSet: Sendable, ExpressibleByArrayLiteral {
  private var words: [UInt64] = []

  init(arrayLiteral lexemes: Lexeme...) {
    for lexeme in lexemes { insert(lexeme) }
  }

  @inline(__always)
  func contains(_ lexeme: Lexeme) -> Bool {
    lexeme >= 0 && Int(lexeme) >> 6 < words.count
      && words[Int(lexeme) >> 6] & (1 << UInt64(lexeme & 63)) != 0
  }

  mutating func insert(_ lexeme: Lexeme) {
    guard lexeme >= 0 else { return }
    while words.count <= Int(lexeme) >> 6 { words.append(0) }
    words[Int(lexeme) >> 6] |= 1 << UInt64(lexeme & 63)
  }
}
