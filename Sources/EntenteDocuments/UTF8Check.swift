import Foundation

/// Counts what is wrong with bytes that should be UTF-8.
enum UTF8Check {
  /// Bytes that belong to no well-formed sequence.
  static func invalidByteCount(_ bytes: Data) -> Int {
    var count = 0
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid: continue
      case .emptyInput: return count
      case .error(let length): count += length
      }
    }
  }
}
