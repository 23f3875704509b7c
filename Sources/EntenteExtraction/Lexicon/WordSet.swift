/// A few words, for which a look-up is a multiplication and one cache line: an open-addressing table
/// with linear probing.
struct WordSet: Sendable {
  /// -1 where there is none; their number is a power of two, or none.
  private var slots: [Lexeme] = []

  init(_ words: [Lexeme]) {
    guard !words.isEmpty else { return }
    var size = 4
    while size < words.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for word in words { slots[slot(of: word)] = word }
  }

  var isEmpty: Bool { slots.isEmpty }

  /// In no order that tells anything.
  var words: [Lexeme] { slots.filter { $0 >= 0 } }

  @inline(__always)
  func contains(_ word: Lexeme) -> Bool {
    word >= 0 && !slots.isEmpty && slots[slot(of: word)] == word
  }

  /// Where the word is, or would be.
  @inline(__always)
  private func slot(of word: Lexeme) -> Int {
    let mask = slots.count - 1
    // Fibonacci hashing (Knuth, volume 3, section 6.4).
    var slot = Int(truncatingIfNeeded: (UInt32(word) &* 0x9E37_79B9) >> 12) & mask
    while slots[slot] >= 0, slots[slot] != word { slot = (slot + 1) & mask }
    return slot
  }
}
