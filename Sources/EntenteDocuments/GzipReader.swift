import CZlib
import Foundation

/// Unpacks gzip (RFC 1952) as it comes, with several members one after the other, as
/// `cat a.gz b.gz` makes them. Holds a buffer, whatever the file's size.
final class GzipReader {
  private let source: ByteSource
  private var packed: Data
  /// At one address for as long as it lives, since zlib compares it.
  private let stream: UnsafeMutablePointer<z_stream>
  private var isInsideMember = false
  private var hasEnded = false
  private static let chunk = 1 << 16

  /// What gzip begins with.
  static let mark: [UInt8] = [0x1F, 0x8B]

  init(_ source: ByteSource, beginningWith start: Data) {
    self.source = source
    packed = Data(start)
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
  }

  deinit {
    if isInsideMember { inflateEnd(stream) }
    stream.deallocate()
  }

  func read(upTo count: Int) throws(InputError) -> Data {
    while !hasEnded {
      if packed.isEmpty { packed = try source.read(upTo: Self.chunk) }
      guard !packed.isEmpty else {
        hasEnded = true
        if isInsideMember { throw broken("it ends too early") }
        break
      }
      if !isInsideMember, try !begin() {
        hasEnded = true
        break
      }
      let unpacked = try unpack(upTo: count)
      if !unpacked.isEmpty { return unpacked }
    }
    return Data()
  }

  /// Starts the next member; what follows the last one is padding, as `gzip` sees it.
  private func begin() throws(InputError) -> Bool {
    if packed.first == 0 { return false }
    stream.pointee = z_stream()
    // 15: the largest window; 16: gzip and nothing else (zlib.h, inflateInit2).
    let code = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw broken("there is no memory to unpack it") }
    isInsideMember = true
    return true
  }

  private func unpack(upTo count: Int) throws(InputError) -> Data {
    var unpacked = Data(count: count)
    var code = Z_OK
    var left = 0
    packed.withUnsafeMutableBytes { input in
      unpacked.withUnsafeMutableBytes { output in
        stream.pointee.next_in = input.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = output.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(count)
        code = inflate(stream, Z_NO_FLUSH)
        left = Int(stream.pointee.avail_in)
      }
    }
    packed = Data(packed.suffix(left))
    switch code {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END:
      inflateEnd(stream)
      isInsideMember = false
    default:
      let reason = stream.pointee.msg.map { String(cString: $0) } ?? "it is no gzip"
      hasEnded = true
      throw broken(reason)
    }
    return unpacked.prefix(count - Int(stream.pointee.avail_out))
  }

  private func broken(_ reason: String) -> InputError {
    .brokenGzip(path: source.name, reason: reason)
  }
}
