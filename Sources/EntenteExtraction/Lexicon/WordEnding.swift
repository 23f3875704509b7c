/// What the ending of an unknown word tells of it.
struct WordEnding: Sendable {
  let letters: [UInt8]
  let readings: Readings
  let isPlural: Bool
  /// Whether the word is no name although it begins a sentence with a capital letter.
  let isOrdinary: Bool

  /// Whether the word, a token's bytes, ends so and has a stem before.
  func ends(_ token: Token, _ text: borrowing Span<UInt8>) -> Bool {
    let end = Int(token.end)
    guard end - Int(token.start) > letters.count + 1 else { return false }
    for (offset, letter) in letters.enumerated()
    where text[end - letters.count + offset] | 0x20 != letter {
      return false
    }
    return true
  }
}
