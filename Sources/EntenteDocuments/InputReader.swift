public import EntenteModel
import Foundation

/// Reads documents from files, folders and standard input, one after the other.
///
/// A folder is walked in the order of its names; files whose ending Entente does not know are left
/// out there, but read as text when named themselves. Files packed with gzip are unpacked. What is
/// wrong with one input never stops the others.
public struct InputReader: Sendable {
  /// Facts about the documents that their files do not say, and that win over what they do.
  public struct Metadata: Sendable {
    /// What the document is called.
    public var title: String?
    /// When the documents were published.
    public var publishedOn: PartialDate?
    /// Who published them.
    public var outlet: String?
    /// Where they were published.
    public var url: String?

    /// What is `nil` is left to the documents.
    public init(
      title: String? = nil, publishedOn: PartialDate? = nil, outlet: String? = nil,
      url: String? = nil
    ) {
      self.title = title
      self.publishedOn = publishedOn
      self.outlet = outlet
      self.url = url
    }
  }

  /// What reading an input gives.
  public enum Event: Sendable {
    case document(SourceDocument)
    case problem(InputError)
  }

  private let metadata: Metadata
  private let format: InputFormat?
  private let columns: ColumnMap

  /// `format` `nil` tells each file's by its name or its first bytes; `columns` says which columns
  /// of CSV hold what.
  public init(
    metadata: Metadata = Metadata(), format: InputFormat? = nil, columns: ColumnMap = ColumnMap()
  ) {
    self.metadata = metadata
    self.format = format
    self.columns = columns
  }

  /// Gives the documents and problems of the paths in order; `-` is standard input. Ends early only
  /// with what `body` throws.
  public func read(_ paths: [String], _ body: (Event) throws -> Void) rethrows {
    for path in paths {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
        let files = Self.files(in: path)
        if files.isEmpty { try body(.problem(.noReadableFiles(folder: path))) }
        for file in files { try readFile(file, body) }
      } else {
        try readFile(path, body)
      }
    }
  }

  private static func files(in folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { name in
      !name.split(separator: "/").contains { $0.hasPrefix(".") } && InputFormat(path: name) != nil
    }.sorted().map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
  }

  private func readFile(_ path: String, _ body: (Event) throws -> Void) rethrows {
    var start = Data()
    let source: ByteSource
    do throws(InputError) {
      source = try ByteSource.open(path, start: &start)
    } catch {
      try body(.problem(error))
      return
    }
    guard !start.contains(0) else {
      try body(.problem(.binary(path: path)))
      return
    }
    guard start.count >= ByteSource.sample || start.contains(where: { $0 > 0x20 }) else {
      try body(.problem(.empty(path: path)))
      return
    }
    switch format ?? InputFormat(path: path) ?? InputFormat(firstBytes: start) {
    case .ndjson: try readLines(source, start, body)
    case .csv: try readRows(source, start, body)
    case .text: try readText(source, start, body) { SourceDocument(id: path, text: $0) }
    case .markdown:
      try readText(source, start, body) { MarkdownText($0).document(id: path) }
    case .html: try readPage(source, start, body)
    case .feed: try readFeed(source, start, body)
    }
  }

  // MARK: Whole files

  private func readText(
    _ source: ByteSource, _ start: Data, _ body: (Event) throws -> Void,
    _ document: (String) -> SourceDocument
  ) rethrows {
    guard var bytes = try rest(of: source, start, body) else { return }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let text: String
    if let valid = String(validating: bytes, as: UTF8.self) {
      text = valid
    } else {
      let count = UTF8Check.invalidByteCount(bytes)
      text = String(decoding: bytes, as: UTF8.self)
      try body(.problem(.invalidUTF8(path: source.name, count: count)))
    }
    bytes = Data()
    try body(.document(withMetadata(document(text))))
  }

  private func readPage(
    _ source: ByteSource, _ start: Data, _ body: (Event) throws -> Void
  ) rethrows {
    guard let bytes = try rest(of: source, start, body) else { return }
    guard let document = WebPage(bytes)?.document(id: source.name) else {
      try body(.problem(.noArticle(path: source.name)))
      return
    }
    try body(.document(withMetadata(document)))
  }

  private func readFeed(
    _ source: ByteSource, _ start: Data, _ body: (Event) throws -> Void
  ) rethrows {
    guard let bytes = try rest(of: source, start, body) else { return }
    let documents: [SourceDocument]
    do throws(InputError) {
      documents = try Feed(bytes, path: source.name).documents()
    } catch {
      try body(.problem(error))
      return
    }
    for document in documents { try body(.document(withMetadata(document))) }
  }

  /// `nil` when something is wrong, which has been reported.
  private func rest(
    of source: ByteSource, _ start: Data, _ body: (Event) throws -> Void
  ) rethrows -> Data? {
    var bytes = start
    do throws(InputError) {
      bytes.append(try source.readToEnd())
    } catch {
      try body(.problem(error))
      return nil
    }
    guard !bytes.withUnsafeBytes({ $0.contains(0) }) else {
      try body(.problem(.binary(path: source.name)))
      return nil
    }
    return bytes
  }

  // MARK: Lines and rows

  private func readLines(
    _ source: ByteSource, _ start: Data, _ body: (Event) throws -> Void
  ) rethrows {
    let name = source.name
    var lines = LineReader(source, beginningWith: start)
    var number = 0
    while true {
      let next: Data?
      do throws(InputError) {
        next = try lines.next()
      } catch {
        try body(.problem(error))
        return
      }
      guard var line = next else { return }
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let invalid = UTF8Check.invalidByteCount(line)
      if invalid > 0 {
        line = Data(String(decoding: line, as: UTF8.self).utf8)
        try body(.problem(.invalidUTF8(path: "\(name):\(number)", count: invalid)))
      }
      let event: Event
      do throws(InputError) {
        let document = try NDJSONDocument(path: name, line: number).read(line)
        event = .document(withMetadata(document))
      } catch {
        event = .problem(error)
      }
      try body(event)
    }
  }

  private func readRows(
    _ source: ByteSource, _ start: Data, _ body: (Event) throws -> Void
  ) rethrows {
    var rows = CSVRows(source, beginningWith: start)
    var table: CSVDocuments?
    while true {
      let next: CSVRows.Row?
      do throws(InputError) {
        next = try rows.next()
        if table == nil, let head = next {
          table = try CSVDocuments(path: source.name, columns: columns, head: head.fields)
          continue
        }
      } catch {
        try body(.problem(error))
        return
      }
      guard let row = next, let table else { return }
      let event: Event
      do throws(InputError) {
        event = .document(withMetadata(try table.document(row)))
      } catch {
        event = .problem(error)
      }
      try body(event)
    }
  }

  private func withMetadata(_ document: SourceDocument) -> SourceDocument {
    SourceDocument(
      id: document.id, text: document.text, title: metadata.title ?? document.title,
      publishedOn: metadata.publishedOn ?? document.publishedOn,
      url: metadata.url ?? document.url, outlet: metadata.outlet ?? document.outlet,
      actors: document.actors)
  }
}
