import Foundation

extension ByteSource {
  /// Bytes looked at to tell what a file holds.
  static let sample = 1 << 13

  /// Opens a file or, for `-`, standard input, and unpacks it when it is packed. `start` is then
  /// the first bytes, up to a visible one at least; what is read from the source follows them.
  static func open(_ path: String, start: inout Data) throws(InputError) -> ByteSource {
    if path == "-" {
      return try ByteSource(FileHandle.standardInput, name: path).sampled(&start)
    }
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { throw .missing(path: path) }
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    return try ByteSource(file, name: path).sampled(&start)
  }

  private func sampled(_ start: inout Data) throws(InputError) -> ByteSource {
    start = try fill(Data())
    guard start.starts(with: GzipReader.mark) else { return self }
    let unpacked = ByteSource(unpacking: self, beginningWith: start)
    start = try unpacked.fill(Data())
    return unpacked
  }

  private func fill(_ start: Data) throws(InputError) -> Data {
    var start = start
    while start.count < Self.sample, start.count < 2 || !start.contains(where: { $0 > 0x20 }) {
      let more = try read(upTo: Self.sample)
      if more.isEmpty { break }
      start.append(more)
    }
    return start
  }
}
