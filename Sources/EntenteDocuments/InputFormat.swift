/// How documents are written in a file.
public enum InputFormat: String, Sendable, CaseIterable {
  /// The file is one document.
  case text
  /// One document; headings, links and emphasis are read as the words they hold.
  case markdown
  /// A web page: the article and not what stands around it.
  case html
  /// One JSON object a line, each a document.
  case ndjson
  /// Comma-separated values, a document a row; the first row names the columns.
  case csv
  /// RSS 0.9 to 2.0 or Atom, a document an item.
  case feed

  /// Endings of names by which files are found in folders; each may be followed by `.gz`.
  static let extensions = [
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "ndjson", "jsonl", "csv", "tsv", "rss",
    "atom", "xml",
  ]

  /// By the name's ending; `nil` when it tells nothing.
  init?(path: String) {
    var parts = (path.split(separator: "/").last ?? "").lowercased()
      .split(separator: ".", omittingEmptySubsequences: false)
    if parts.last == "gz" { parts.removeLast() }
    guard parts.count > 1, let ending = parts.last else { return nil }
    switch ending {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "ndjson", "jsonl": self = .ndjson
    case "csv", "tsv": self = .csv
    case "rss", "atom", "xml": self = .feed
    default: return nil
    }
  }

  /// By what the file begins with: an object is a line of NDJSON, a tag a page or a feed.
  init(firstBytes: some Sequence<UInt8>) {
    let start = String(decoding: Array(firstBytes.prefix(1024)), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("{") {
      self = .ndjson
    } else if start.hasPrefix("<"),
      ["<rss", "<feed", "<rdf:rdf"].contains(where: { start.contains($0) })
    {
      self = .feed
    } else if start.hasPrefix("<!doctype html") || start.hasPrefix("<") && start.contains("<html") {
      self = .html
    } else {
      self = .text
    }
  }
}
