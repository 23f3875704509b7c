/// A piece of a language pack's file: the whole, a line, a field or a word.
///
/// Pieces are ranges of the file's bytes, so that cutting copies nothing; a `String` is made only of
/// what is shown to people. The bytes are UTF-8 throughout, and cut at ASCII characters alone.
struct PackText: Sendable {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  var isEmpty: Bool { bytes.isEmpty }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// What the tokenizer would make of it, as one word.
  var hash: UInt64 { Spelling.hash(of: bytes) }

  static func == (text: PackText, other: StaticString) -> Bool {
    text.bytes.count == other.utf8CodeUnitCount && text.ends(in: other)
  }

  func ends(in suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    let start = bytes.endIndex - count
    for offset in 0..<count where bytes[start + offset] != suffix.utf8Start[offset] {
      return false
    }
    return true
  }

  // MARK: Cutting

  /// The pieces between the separators, without empty ones.
  func split(at separators: StaticString) -> [PackText] {
    var pieces: [PackText] = []
    var start = bytes.startIndex
    for index in bytes.indices where Self.contains(separators, bytes[index]) {
      if index > start { pieces.append(PackText(bytes[start..<index])) }
      start = index + 1
    }
    if bytes.endIndex > start { pieces.append(PackText(bytes[start...])) }
    return pieces
  }

  private static func contains(_ set: StaticString, _ byte: UInt8) -> Bool {
    for offset in 0..<set.utf8CodeUnitCount where set.utf8Start[offset] == byte { return true }
    return false
  }

  /// The words as the tokenizer would cut them: at spaces and hyphens.
  var words: [PackText] { split(at: " -") }

  /// The first word, and what follows the space behind it.
  var cutAtFirstSpace: (word: PackText, rest: PackText) {
    guard let space = bytes.firstIndex(of: 0x20) else {
      return (self, PackText(bytes[bytes.endIndex...]))
    }
    return (PackText(bytes[..<space]), PackText(bytes[(space + 1)...]))
  }

  /// What follows the last space.
  var lastWord: PackText {
    guard let space = bytes.lastIndex(of: 0x20) else { return self }
    return PackText(bytes[(space + 1)...])
  }

  /// Without spaces at both ends.
  var trimmed: PackText {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0x0D {
      bytes.removeLast()
    }
    return PackText(bytes)
  }

  /// The last place where the words stand, as a range of ``bytes``.
  func range(ofLast words: StaticString) -> Range<Int>? {
    let count = words.utf8CodeUnitCount
    var end = bytes.endIndex
    while end - count >= bytes.startIndex {
      if PackText(bytes[..<end]).ends(in: words) { return end - count..<end }
      end -= 1
    }
    return nil
  }
}
