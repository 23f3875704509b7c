/// JSON with its fields in the order of the columns, which encoders by dictionary do not keep.
enum JSONText {
  static func object(_ fields: some Sequence<(String, Cell)>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 10)
    for (name, value) in fields {
      bytes.append(contentsOf: bytes.isEmpty ? "{".utf8 : ", ".utf8)
      quote(name, into: &bytes)
      bytes.append(contentsOf: ": ".utf8)
      switch value {
      case .empty: bytes.append(contentsOf: "null".utf8)
      case .integer, .real: bytes.append(contentsOf: value.plain.utf8)
      case .text(let text, _): quote(text, into: &bytes)
      }
    }
    bytes.append(contentsOf: bytes.isEmpty ? "{}".utf8 : "}".utf8)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func quote(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    var text = text
    text.makeContiguousUTF8()
    guard needsEscape(text.utf8Span.span) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
        bytes.append(contentsOf: digits.utf8)
      case 0xA8...0xA9 where bytes.suffix(2).elementsEqual([0xE2, 0x80]):
        // U+2028 and U+2029, which end a line in JavaScript.
        bytes.removeLast(2)
        bytes.append(contentsOf: (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8)
      default: bytes.append(byte)
      }
    }
  }

  private static func needsEscape(_ text: borrowing Span<UInt8>) -> Bool {
    for index in text.indices where mayNeedEscape(text[index]) { return true }
    return false
  }

  /// Most texts have no such byte.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      || byte == 0xA8 || byte == 0xA9
  }
}
