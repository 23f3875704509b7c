/// Scalars of UTF-8 text, and which of them are letters.
enum Letters {
  /// Whether it belongs to words: no sign, punctuation or picture beyond ASCII.
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0xC0, 0xD7, 0xF7, 0x2000...0x206F, 0x20A0...0x20CF, 0x2100...0x2BFF,
      0x3000...0x303F, 0xFE00...0xFE6F, 0xFF00...0xFF0F, 0xFFF0...0xFFFF, 0x1F000...0x1FAFF:
      scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA
    default: true
    }
  }

  /// The scalar at a byte and its width in bytes; `nil` where the bytes before `end` are
  /// ill-formed.
  static func decode(
    _ text: borrowing Span<UInt8>, at offset: Int, before end: Int
  ) -> (scalar: UInt32, width: Int)? {
    let first = text[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, offset + width <= end else { return nil }
    var scalar = UInt32(first) & (width == 4 ? 0x07 : width == 3 ? 0x0F : 0x1F)
    for next in offset + 1..<offset + width {
      guard text[next] & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(text[next] & 0x3F)
    }
    return (scalar, width)
  }
}
