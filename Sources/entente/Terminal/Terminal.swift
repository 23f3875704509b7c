import Foundation
import Synchronization

/// Standard output and standard error, and what they can show.
enum Terminal {
  static let outputIsTerminal = isatty(STDOUT_FILENO) == 1
  static let errorIsTerminal = isatty(STDERR_FILENO) == 1

  /// Colour only on a terminal, and never against the user's wish (https://no-color.org).
  static let hasColor =
    outputIsTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"

  /// Columns of the terminal; `nil` when the output goes elsewhere.
  static var width: Int? {
    guard outputIsTerminal else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  // MARK: Standard output

  /// Bytes that wait to be written; many small lines make one system call.
  private static let pending = Mutex<[UInt8]>([])
  private static let pendingLimit = 1 << 16

  static func print(_ text: String) { write(text + "\n") }

  static func write(_ text: String) { write(bytes: text.utf8) }

  static func write(_ data: Data) { write(bytes: data) }

  private static func write(bytes: some Sequence<UInt8>) {
    let isFull = pending.withLock {
      $0.append(contentsOf: bytes)
      return $0.count >= pendingLimit
    }
    if isFull { flush() }
  }

  static func flush() {
    let bytes = pending.withLock { bytes in
      defer { bytes.removeAll(keepingCapacity: true) }
      return bytes
    }
    put(bytes, on: STDOUT_FILENO)
  }

  /// Writes all bytes, or as many as the other end takes.
  private static func put(_ bytes: [UInt8], on descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  // MARK: Standard error

  /// A line on standard error, after what is on standard output.
  static func note(_ text: String) {
    flush()
    put(Array((text + "\n").utf8), on: STDERR_FILENO)
  }

  static func complain(_ text: String) { note("entente: " + text) }

  /// Overwrites the current line of standard error, when that is a terminal.
  static func showProgress(_ text: String) {
    guard errorIsTerminal else { return }
    put(Array(("\r\u{1B}[K" + text).utf8), on: STDERR_FILENO)
  }

  static func clearProgress() { showProgress("") }

  /// A reader that has seen enough, such as `head`, is no error.
  static func endQuietlyWhenThePipeCloses() {
    signal(SIGPIPE) { _ in _exit(0) }
  }
}
