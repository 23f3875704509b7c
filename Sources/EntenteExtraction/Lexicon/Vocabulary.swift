/// The words that the language pack knows, by the hash of their folded spelling.
///
/// An open-addressing table with linear probing; a look-up is two or three cache lines.
struct Vocabulary {
  /// Lexemes, -1 where there is none; a power of two.
  private var slots: [Lexeme]
  /// Of each lexeme.
  private var hashes: [UInt64] = []

  init() {
    slots = Array(repeating: -1, count: 1 << 17)
    hashes.reserveCapacity(1 << 16)
  }

  var count: Int { hashes.count }

  /// The word's number, or a negative number made from its hash when it is unknown.
  @inline(__always)
  func lexeme(for hash: UInt64) -> Lexeme {
    let found = slots[slot(of: hash)]
    return found >= 0 ? found : Self.unknown(hash)
  }

  /// Gives every token its lexeme.
  func setLexemes(of tokens: inout [Token]) {
    for index in tokens.indices { tokens[index].lexeme = lexeme(for: tokens[index].hash) }
  }

  static func unknown(_ hash: UInt64) -> Lexeme {
    Lexeme(bitPattern: UInt32(truncatingIfNeeded: hash >> 32) | 0x8000_0000)
  }

  /// The word's number; a new one when it is unknown.
  mutating func add(_ hash: UInt64) -> Lexeme {
    let slot = slot(of: hash)
    if slots[slot] >= 0 { return slots[slot] }
    let new = Lexeme(hashes.count)
    slots[slot] = new
    hashes.append(hash)
    if hashes.count * 2 >= slots.count { grow() }
    return new
  }

  /// Where the word is, or would be.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (lexeme, hash) in hashes.enumerated() { slots[slot(of: hash)] = Lexeme(lexeme) }
  }
}
