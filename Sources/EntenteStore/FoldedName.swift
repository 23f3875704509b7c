import Foundation

/// A name as questions look it up: lower case, without diacritics and punctuation.
enum FoldedName {
  static func fold(_ name: String) -> String {
    if let ascii = foldASCII(name) { return ascii }
    let plain = name.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    return foldWords(plain)
  }

  /// Most names; an order of magnitude faster than Unicode folding.
  private static func foldASCII(_ name: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    var isBetweenWords = false
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39:
        if isBetweenWords, !bytes.isEmpty { bytes.append(0x20) }
        isBetweenWords = false
        bytes.append(byte | (byte >= 0x41 ? 0x20 : 0))
      case 0x27, 0x2E: continue
      case 0x80...: return nil
      default: isBetweenWords = true
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func foldWords(_ text: String) -> String {
    var folded = ""
    var isBetweenWords = false
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if isBetweenWords, !folded.isEmpty { folded.append(" ") }
        isBetweenWords = false
        folded.unicodeScalars.append(scalar)
      } else if !"'’ʿʾ.".unicodeScalars.contains(scalar) {
        isBetweenWords = true
      }
    }
    return folded
  }
}
