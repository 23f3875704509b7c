/// Folding: what spellings of one word have in common.
///
/// Letters lose case and Latin diacritics, curly apostrophes become straight, combining marks
/// vanish. The hash is FNV-1a over the folded bytes with a final mix; with 64 bits two different
/// words of a 100,000-word vocabulary meet by chance less often than once in a billion texts, and
/// no bytes are compared.
struct Spelling {
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  @inline(__always)
  var finished: UInt64 {
    let mixed = (hash ^ (hash >> 32)) &* 0xd6e8_feb8_6659_fd93
    return mixed ^ (mixed >> 32)
  }

  /// The hash of a word as the tokenizer would see it.
  static func hash(of word: String) -> UInt64 { hash(of: Array(word.utf8)[...]) }

  /// The hash of a word's UTF-8.
  static func hash(of word: ArraySlice<UInt8>) -> UInt64 {
    var spelling = Spelling()
    spelling.append(word)
    return spelling.finished
  }

  /// Appends well-formed UTF-8, folded.
  mutating func append(_ word: ArraySlice<UInt8>) {
    var index = word.startIndex
    while index < word.endIndex {
      let byte = word[index]
      index += 1
      if byte < 0x80 {
        append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        continue
      }
      let first = index - 1
      var scalar = UInt32(byte) & (byte >= 0xF0 ? 0x07 : byte >= 0xE0 ? 0x0F : 0x1F)
      while index < word.endIndex, word[index] & 0xC0 == 0x80 {
        scalar = scalar << 6 | UInt32(word[index] & 0x3F)
        index += 1
      }
      if let base = Latin.base(of: scalar) {
        append(base | 0x20)
      } else if scalar == 0x2019 {
        append(0x27)
      } else if !(0x300...0x36f).contains(scalar) {
        for offset in first..<index { append(word[offset]) }
      }
    }
  }
}

/// Latin letters with diacritics, by their base letters (Unicode charts U+00C0 to U+017F).
enum Latin {
  private static let bases: [UInt8] = Array(
    """
    AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo*ouuuuyty\
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL\
    lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
    """.utf8)

  /// The base letter, keeping case; `nil` outside the range.
  static func base(of scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0xC0...0x17F:
      let letter = bases[Int(scalar - 0xC0)]
      return letter == 0x2A ? nil : letter
    case 0x218: return 0x53
    case 0x219: return 0x73
    case 0x21A: return 0x54
    case 0x21B: return 0x74
    default: return nil
    }
  }
}
