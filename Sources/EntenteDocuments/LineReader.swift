import Foundation

/// The lines of a file, each as soon as it is whole, without holding more than one of them and a
/// buffer.
struct LineReader {
  private let source: ByteSource
  private var buffer = Data()
  private var isAtEnd = false
  private static let chunk = 1 << 18

  init(_ source: ByteSource, beginningWith start: Data = Data()) {
    self.source = source
    buffer = start
  }

  /// The next line without its newline; `nil` at the end.
  mutating func next() throws(InputError) -> Data? {
    var searched = buffer.startIndex
    while true {
      if let newline = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Data(buffer[buffer.startIndex..<newline])
        buffer = buffer[(newline + 1)...]
        return line
      }
      if isAtEnd {
        guard !buffer.isEmpty else { return nil }
        let line = Data(buffer)
        buffer = Data()
        return line
      }
      let more = try source.read(upTo: Self.chunk)
      if more.isEmpty { isAtEnd = true }
      buffer = Data(buffer)
      searched = buffer.endIndex
      buffer.append(more)
    }
  }
}
