/// How many columns of a terminal a text takes.
enum DisplayWidth {
  static func of(_ text: String) -> Int {
    // Printable ASCII, which most texts are: a character a byte.
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// East Asian wide letters and emoji take two columns (Unicode Standard Annex 11).
  private static func of(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      return 1
    }
  }

  /// The beginning that fits, with an ellipsis where something is cut off.
  static func cut(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var taken = ""
    var used = 0
    for character in text {
      used += of(character)
      if used >= width { break }
      taken.append(character)
    }
    return taken + "…"
  }
}
