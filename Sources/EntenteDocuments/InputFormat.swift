/// How documents are written in a file.
public enum InputFormat: String, Sendable, CaseIterable {
  /// Plain text or Markdown: the file is one document.
  case text
  /// One JSON object a line, each a document.
  case ndjson

  static let extensions = ["txt", "text", "md", "markdown", "ndjson", "jsonl"]

  /// By the name's ending; `nil` when it tells nothing.
  init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt", "text", "md", "markdown": self = .text
    case "ndjson", "jsonl": self = .ndjson
    default: return nil
    }
  }

  /// By what the file begins with: an object is a line of NDJSON.
  init(firstBytes: some Sequence<UInt8>) {
    let first = firstBytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    self = first == 0x7B ? .ndjson : .text
  }
}
