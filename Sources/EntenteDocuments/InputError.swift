/// What is wrong with an input. The others are read all the same.
public enum InputError: Error, Sendable, Hashable {
  case missing(path: String)
  /// The operating system refuses; `reason` is in its words.
  case unreadable(path: String, reason: String)
  /// A folder in which no file has a name that Entente reads.
  case noReadableFiles(folder: String)
  /// Packed with gzip, and damaged; `reason` is in zlib's words.
  case brokenGzip(path: String, reason: String)
  /// A quoted field of CSV that never ends; `line` is where its row begins.
  case openQuote(path: String, line: Int)
  /// A web page without words of its own.
  case noArticle(path: String)
  /// XML that is no feed, or none that can be read; `line` is 0 when it is not known.
  case badFeed(path: String, line: Int, problem: String)
  /// CSV whose first row does not name a column that is needed.
  case missingColumn(path: String, column: String, columns: [String], advice: String)
  /// The file holds zero bytes, so it is no text.
  case binary(path: String)
  /// Nothing, or nothing but white space.
  case empty(path: String)
  /// Bytes that are no UTF-8; each was read as U+FFFD. A warning: the document is read.
  case invalidUTF8(path: String, count: Int)
  /// A line of NDJSON that is no JSON object.
  case notAnObject(path: String, line: Int)
  /// A line of NDJSON with a field that is missing or of the wrong kind.
  case badField(path: String, line: Int, field: String, problem: String)
}

extension InputError: CustomStringConvertible {
  /// Where, what, and what to do next, in one line.
  public var description: String {
    switch self {
    case .missing(let path): "\(path): no such file or folder; check the path"
    case .unreadable(let path, let reason):
      "\(path): cannot be read: \(reason); check the path and its permissions"
    case .noReadableFiles(let folder):
      "\(folder): no readable file in this folder; Entente reads "
        + InputFormat.extensions.map { ".\($0)" }.joined(separator: ", ")
    case .brokenGzip(let path, let reason):
      "\(path): damaged gzip: \(reason); get the file again"
    case .openQuote(let path, let line):
      "\(path):\(line): a quoted field that never ends; close it with a quotation mark"
    case .noArticle(let path): "\(path): no words in this page; save it as it is shown"
    case .badFeed(let path, let line, let problem):
      "\(path):\(line): no feed that can be read: \(problem); give RSS or Atom, or --input html"
    case .missingColumn(let path, let column, let columns, let advice):
      "\(path):1: no column '\(column)' among "
        + columns.map { "'\($0)'" }.joined(separator: ", ") + "; \(advice)"
    case .binary(let path): "\(path): a binary file, not text; convert it to text first"
    case .empty(let path): "\(path): empty; there is nothing to read"
    case .invalidUTF8(let path, let count):
      "\(path): \(count) \(count == 1 ? "byte is not UTF-8 and was" : "bytes are not UTF-8 and were") "
        + "read as U+FFFD; convert the file to UTF-8"
    case .notAnObject(let path, let line):
      "\(path):\(line): not a JSON object; write one {\"id\": …, \"text\": …} a line"
    case .badField(let path, let line, let field, let problem):
      "\(path):\(line): '\(field)' \(problem)"
    }
  }

  /// Whether the document was read in spite of it.
  public var isWarning: Bool {
    if case .invalidUTF8 = self { true } else { false }
  }
}
