import Foundation

/// The rows of comma-separated values (RFC 4180), one at a time: quoted fields may hold commas,
/// quotes twice, and line breaks. The byte between fields is a comma, a semicolon or a tab,
/// whichever the first row has most of.
struct CSVRows {
  struct Row {
    /// Of the row's first line, from 1.
    let line: Int
    let fields: [String]
  }

  private var lines: LineReader
  private let name: String
  private var line = 0
  private var separator: UInt8?
  private static let quote = UInt8(ascii: "\"")

  init(_ source: ByteSource, beginningWith start: Data = Data()) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    lines = LineReader(
      source, beginningWith: start.starts(with: mark) ? Data(start.dropFirst(3)) : start)
    name = source.name
  }

  /// The next row that is not empty; `nil` at the end. Throws ``InputError/openQuote(path:line:)``
  /// when a quoted field never ends.
  mutating func next() throws(InputError) -> Row? {
    while let first = try nextLine() {
      guard first.contains(where: { $0 > 0x20 }) else { continue }
      let separator = separator ?? Self.separator(in: first)
      self.separator = separator
      return try row(beginningWith: first, separator)
    }
    return nil
  }

  private mutating func nextLine() throws(InputError) -> Data? {
    guard let next = try lines.next() else { return nil }
    line += 1
    return next
  }

  private static func separator(in line: Data) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    let counts = candidates.map { candidate in line.count { $0 == candidate } }
    guard let most = counts.max(), let index = counts.firstIndex(of: most) else { return 0x2C }
    return candidates[index]
  }

  private mutating func row(
    beginningWith first: Data, _ separator: UInt8
  ) throws(InputError) -> Row {
    let start = line
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var current = [UInt8](first)
    var index = 0
    while true {
      if index == current.count {
        guard isQuoted else { break }
        guard let more = try nextLine() else { throw .openQuote(path: name, line: start) }
        field.append(0x0A)
        current = [UInt8](more)
        index = 0
        continue
      }
      let byte = current[index]
      index += 1
      if isQuoted {
        if byte != Self.quote {
          field.append(byte)
        } else if index < current.count, current[index] == Self.quote {
          field.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == Self.quote, field.isEmpty {
        isQuoted = true
      } else if byte == separator {
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
      } else if byte != 0x0D || index < current.count {
        field.append(byte)
      }
    }
    fields.append(String(decoding: field, as: UTF8.self))
    return Row(line: start, fields: fields)
  }
}
