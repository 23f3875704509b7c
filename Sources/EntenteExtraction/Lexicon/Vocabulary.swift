/// The words that the language pack knows, by the hash of their folded spelling.
///
/// An open-addressing table with linear probing; a look-up is one cache line.
struct Vocabulary {
  private struct Slot {
    var hash: UInt64 = 0
    /// -1 where there is none.
    var lexeme: Lexeme = -1
  }

  /// A power of two.
  private var slots = Array(repeating: Slot(), count: 1 << 17)
  private(set) var count = 0

  /// The word's number, or a negative number made from its hash when it is unknown.
  @inline(__always)
  func lexeme(for hash: UInt64) -> Lexeme {
    let found = slots[slot(of: hash)].lexeme
    return found >= 0 ? found : Self.unknown(hash)
  }

  static func unknown(_ hash: UInt64) -> Lexeme {
    Lexeme(bitPattern: UInt32(truncatingIfNeeded: hash >> 32) | 0x8000_0000)
  }

  /// The word's number; a new one when it is unknown.
  mutating func add(_ hash: UInt64) -> Lexeme {
    let slot = slot(of: hash)
    if slots[slot].lexeme >= 0 { return slots[slot].lexeme }
    let new = Lexeme(count)
    slots[slot] = Slot(hash: hash, lexeme: new)
    count += 1
    if count * 2 >= slots.count { grow() }
    return new
  }

  /// Where the word is, or would be.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].lexeme >= 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for entry in old where entry.lexeme >= 0 { slots[slot(of: entry.hash)] = entry }
  }
}
