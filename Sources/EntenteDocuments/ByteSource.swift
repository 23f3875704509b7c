import Foundation

/// The bytes of an open file, as soon as they come: a pipe's writer need not fill a buffer first.
struct ByteSource {
  private enum Origin {
    case file(FileHandle)
    case gzip(GzipReader)
  }

  private let origin: Origin
  /// What messages call the file.
  let name: String

  init(_ file: FileHandle, name: String) {
    origin = .file(file)
    self.name = name
  }

  /// What `source`, of which `start` has been read, holds when unpacked.
  init(unpacking source: ByteSource, beginningWith start: Data) {
    origin = .gzip(GzipReader(source, beginningWith: start))
    name = source.name
  }

  /// At least one byte and at most `count`; none at the end. Throws
  /// ``InputError/unreadable(path:reason:)`` and ``InputError/brokenGzip(path:reason:)``.
  func read(upTo count: Int) throws(InputError) -> Data {
    switch origin {
    case .file(let file): try read(file, upTo: count)
    case .gzip(let reader): try reader.read(upTo: count)
    }
  }

  private func read(_ file: FileHandle, upTo count: Int) throws(InputError) -> Data {
    var bytes = Data(count: count)
    while true {
      let taken = bytes.withUnsafeMutableBytes { buffer in
        Foundation.read(file.fileDescriptor, buffer.baseAddress, count)
      }
      if taken >= 0 { return bytes.prefix(taken) }
      guard errno == EINTR else {
        throw InputError.unreadable(path: name, reason: String(cString: strerror(errno)))
      }
    }
  }

  /// All the rest.
  func readToEnd() throws(InputError) -> Data {
    var rest = Data()
    while true {
      let more = try read(upTo: 1 << 18)
      if more.isEmpty { return rest }
      rest.append(more)
    }
  }
}
