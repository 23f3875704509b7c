/// What a small part of the words has: an array over lexemes, so that a look-up hashes nothing.
struct LexemeTable<Value: Sendable>: Sendable {
  /// Of each lexeme its place in `values`, -1 for none; as long as the highest lexeme needs.
  private var places: [Int32] = []
  private var values: [Value] = []

  @inline(__always)
  subscript(lexeme: Lexeme) -> Value? {
    get {
      guard lexeme >= 0, Int(lexeme) < places.count, places[Int(lexeme)] >= 0 else { return nil }
      return values[Int(places[Int(lexeme)])]
    }
    set {
      guard lexeme >= 0, let newValue else { return }
      while places.count <= Int(lexeme) { places.append(-1) }
      if places[Int(lexeme)] >= 0 {
        values[Int(places[Int(lexeme)])] = newValue
      } else {
        places[Int(lexeme)] = Int32(values.count)
        values.append(newValue)
      }
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
