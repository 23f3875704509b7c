/// A piece of a language pack's file: the whole, a line, a field or a word.
///
/// Pieces are ranges of the file's bytes, so that cutting copies nothing; a `String` is made only
/// of what is shown to people. The bytes are UTF-8 throughout, and cut at ASCII characters alone.
struct PackText: Sendable {
  private let file: [UInt8]
  private let start: UInt32
  private let end: UInt32

  init(_ bytes: [UInt8]) {
    file = bytes
    start = 0
    end = UInt32(bytes.count)
  }

  private init(_ file: [UInt8], _ range: Range<Int>) {
    self.file = file
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  /// Its bytes, with their indices in the file.
  var bytes: ArraySlice<UInt8> { file[Int(start)..<Int(end)] }

  /// Where it stands in the file.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// The first place of a byte.
  func firstIndex(of byte: UInt8) -> Int? {
    for index in range where file[index] == byte { return index }
    return nil
  }

  /// The piece of the same file with these indices.
  subscript(range: Range<Int>) -> PackText { PackText(file, range) }

  var isEmpty: Bool { start == end }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// What the tokenizer would make of it, as one word.
  var hash: UInt64 { Spelling.hash(of: bytes) }

  static func == (text: PackText, other: StaticString) -> Bool {
    text.bytes.count == other.utf8CodeUnitCount && text.ends(in: other)
  }

  func ends(in suffix: StaticString) -> Bool {
    let bytes = bytes
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
    forEachPiece(at: separators) { pieces.append($0) }
    return pieces
  }

  /// Hands over the pieces that ``split(at:)`` gives, one by one.
  @inline(__always)
  func forEachPiece(at separators: StaticString, _ body: (PackText) -> Void) {
    var first = Int(start)
    for index in Int(start)..<Int(end) where Self.contains(separators, file[index]) {
      if index > first { body(self[first..<index]) }
      first = index + 1
    }
    if Int(end) > first { body(self[first..<Int(end)]) }
  }

  private static func contains(_ set: StaticString, _ byte: UInt8) -> Bool {
    for offset in 0..<set.utf8CodeUnitCount where set.utf8Start[offset] == byte { return true }
    return false
  }

  /// The words as the tokenizer would cut them: at blanks and hyphens.
  var words: [PackText] { split(at: " -\n\r\t") }

  /// What stands between the words of a line that may go on in the next.
  static let blanks: StaticString = " \n\r\t"

  static func isBlank(_ byte: UInt8) -> Bool { contains(blanks, byte) }

  /// The first word, and what follows the blank behind it.
  var cutAtFirstBlank: (word: PackText, rest: PackText) {
    let bytes = bytes
    guard let blank = bytes.firstIndex(where: Self.isBlank) else {
      return (self, self[bytes.endIndex..<bytes.endIndex])
    }
    return (self[bytes.startIndex..<blank], self[blank + 1..<bytes.endIndex])
  }

  /// What follows the last space.
  var lastWord: PackText {
    let bytes = bytes
    guard let space = bytes.lastIndex(of: 0x20) else { return self }
    return self[space + 1..<bytes.endIndex]
  }

  /// Without blanks at both ends.
  var trimmed: PackText {
    let bytes = bytes
    var (start, end) = (bytes.startIndex, bytes.endIndex)
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return self[start..<end]
  }

  /// The last place where the words stand, as a range of ``bytes``.
  func range(ofLast words: StaticString) -> Range<Int>? {
    let bytes = bytes
    let count = words.utf8CodeUnitCount
    var end = bytes.endIndex
    while end - count >= bytes.startIndex {
      if self[bytes.startIndex..<end].ends(in: words) { return end - count..<end }
      end -= 1
    }
    return nil
  }
}
