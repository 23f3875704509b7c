/// The words that the language pack knows, by the hash of their folded spelling.
///
/// An open-addressing table with linear probing; a look-up is one or two cache lines.
struct Vocabulary {
  private var slots: [(hash: UInt64, lexeme: Lexeme)]
  private(set) var count = 0

  init() {
    slots = Array(repeating: (0, -1), count: 1 << 17)
  }

  /// The word's number, or a negative number made from its hash when it is unknown.
  @inline(__always)
  func lexeme(for hash: UInt64) -> Lexeme {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].lexeme >= 0 {
      if slots[slot].hash == hash { return slots[slot].lexeme }
      slot = (slot + 1) & mask
    }
    return Self.unknown(hash)
  }

  static func unknown(_ hash: UInt64) -> Lexeme {
    Lexeme(bitPattern: UInt32(truncatingIfNeeded: hash >> 32) | 0x8000_0000)
  }

  /// The word's number; a new one when it is unknown.
  mutating func add(_ hash: UInt64) -> Lexeme {
    if count * 2 >= slots.count { grow() }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].lexeme >= 0 {
      if slots[slot].hash == hash { return slots[slot].lexeme }
      slot = (slot + 1) & mask
    }
    slots[slot] = (hash, Lexeme(count))
    count += 1
    return Lexeme(count - 1)
  }

  mutating func add(_ word: String) -> Lexeme { add(Spelling.hash(of: word)) }

  func lexeme(of word: String) -> Lexeme { lexeme(for: Spelling.hash(of: word)) }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, -1), count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry.lexeme >= 0 {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot].lexeme >= 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}
