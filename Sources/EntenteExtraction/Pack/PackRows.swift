/// The rows of a tab-separated file, one at a time; comments and empty lines are left out.
struct PackRows {
  let file: PackFile
  private let columns: ClosedRange<Int>
  private let wanted: String
  private var lines: PackLines
  private var fields: [Range<Int>] = []

  /// `wanted` says in an error what a row should hold instead.
  init(_ file: PackFile, needing columns: ClosedRange<Int>, wanted: String? = nil) {
    self.file = file
    self.columns = columns
    let needed =
      columns.count == 1
      ? "\(columns.lowerBound)" : "\(columns.lowerBound) to \(columns.upperBound)"
    self.wanted = wanted ?? "write \(needed), separated by tabs"
    lines = PackLines(file.text)
    fields.reserveCapacity(columns.upperBound)
  }

  /// Of the row, counted from 1.
  var line: Int { lines.number }
  var count: Int { fields.count }

  subscript(column: Int) -> PackText { file.text[fields[column]] }

  /// Whether the row has something in the column.
  func has(_ column: Int) -> Bool { column < fields.count && !fields[column].isEmpty }

  /// Goes to the next row; `false` at the end.
  mutating func next() throws(LanguagePackError) -> Bool {
    while lines.next() {
      let range = lines.range
      guard !range.isEmpty, file.text.bytes[range.lowerBound] != 0x23 else { continue }
      cut(range)
      guard columns.contains(fields.count) else {
        throw problem("\(fields.count) column\(fields.count == 1 ? "" : "s") found; \(wanted)")
      }
      return true
    }
    return false
  }

  private mutating func cut(_ line: Range<Int>) {
    fields.removeAll(keepingCapacity: true)
    let bytes = file.text.bytes
    var start = line.lowerBound
    for index in line where bytes[index] == 0x09 {
      fields.append(start..<index)
      start = index + 1
    }
    fields.append(start..<line.upperBound)
  }

  /// What is wrong with the row.
  func problem(_ text: String) -> LanguagePackError {
    LanguagePackError(file: file.path, line: line, problem: text)
  }
}

/// The lines of a file, one at a time, without what ends them.
struct PackLines {
  private let bytes: ArraySlice<UInt8>
  private let indentedLinesContinue: Bool
  private var start: Int
  private var count = 0
  /// Of the line, counted from 1; of its first, where it goes on in others.
  private(set) var number = 0
  /// Of the file's bytes.
  private(set) var range = 0..<0

  /// `indentedLinesContinue` makes a line that begins with a blank belong to the one before it.
  init(_ text: PackText, indentedLinesContinue: Bool = false) {
    bytes = text.bytes
    start = text.bytes.startIndex
    self.indentedLinesContinue = indentedLinesContinue
  }

  /// Goes to the next line; `false` at the end.
  mutating func next() -> Bool {
    guard start < bytes.endIndex else { return false }
    number = count + 1
    let first = start
    repeat {
      var end = start
      while end < bytes.endIndex, bytes[end] != 0x0A { end += 1 }
      range = first..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
      start = end + 1
      count += 1
    } while indentedLinesContinue && start < bytes.endIndex
      && (bytes[start] == 0x20 || bytes[start] == 0x09)
    return true
  }
}
