public import EntenteModel
import Foundation

/// Reads documents from files, folders and standard input, one after the other.
///
/// A folder is walked in the order of its names; files whose ending Entente does not know are left
/// out there, but read as text when named themselves. What is wrong with one input never stops the
/// others.
public struct InputReader: Sendable {
  /// Facts about the documents that their files do not say, and that win over what they do.
  public struct Metadata: Sendable {
    /// When the documents were published.
    public var publishedOn: PartialDate?
    /// Who published them.
    public var outlet: String?
    /// Where they were published.
    public var url: String?

    /// What is `nil` is left to the documents.
    public init(publishedOn: PartialDate? = nil, outlet: String? = nil, url: String? = nil) {
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

  /// `format` `nil` tells each file's by its name or its first byte.
  public init(metadata: Metadata = Metadata(), format: InputFormat? = nil) {
    self.metadata = metadata
    self.format = format
  }

  /// Gives the documents and problems of the paths in order; `-` is standard input. Ends early only
  /// with what `body` throws.
  public func read(_ paths: [String], _ body: (Event) throws -> Void) rethrows {
    for path in paths {
      var isFolder: ObjCBool = false
      if path == "-" {
        try read(ByteSource(FileHandle.standardInput, name: "-"), body)
      } else if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
        try body(.problem(.missing(path: path)))
      } else if isFolder.boolValue {
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
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      try body(.problem(.unreadable(path: path, reason: String(cString: strerror(errno)))))
      return
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try read(ByteSource(file, name: path), body)
  }

  /// Bytes looked at to tell what a file holds.
  private static let sample = 1 << 13

  private func read(_ source: ByteSource, _ body: (Event) throws -> Void) rethrows {
    let name = source.name
    var start = Data()
    do throws(InputError) {
      while start.count < Self.sample, !start.contains(where: { $0 > 0x20 }) {
        let more = try source.read(upTo: Self.sample)
        if more.isEmpty { break }
        start.append(more)
      }
    } catch {
      try body(.problem(error))
      return
    }
    guard !start.contains(0) else {
      try body(.problem(.binary(path: name)))
      return
    }
    guard start.count >= Self.sample || start.contains(where: { $0 > 0x20 }) else {
      try body(.problem(.empty(path: name)))
      return
    }
    switch format ?? InputFormat(path: name) ?? InputFormat(firstBytes: start) {
    case .text: try readText(source, start, body)
    case .ndjson: try readLines(source, start, body)
    }
  }

  private func readText(
    _ source: ByteSource, _ start: Data, _ body: (Event) throws -> Void
  ) rethrows {
    let name = source.name
    var bytes = start
    do throws(InputError) {
      bytes.append(try source.readToEnd())
    } catch {
      try body(.problem(error))
      return
    }
    guard !bytes.contains(0) else {
      try body(.problem(.binary(path: name)))
      return
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let text: String
    if let valid = String(validating: bytes, as: UTF8.self) {
      text = valid
    } else {
      let count = UTF8Check.invalidByteCount(bytes)
      text = String(decoding: bytes, as: UTF8.self)
      try body(.problem(.invalidUTF8(path: name, count: count)))
    }
    bytes = Data()
    try body(.document(withMetadata(SourceDocument(id: name, text: text))))
  }

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

  private func withMetadata(_ document: SourceDocument) -> SourceDocument {
    SourceDocument(
      id: document.id, text: document.text, title: document.title,
      publishedOn: metadata.publishedOn ?? document.publishedOn,
      url: metadata.url ?? document.url, outlet: metadata.outlet ?? document.outlet,
      actors: document.actors)
  }
}
