/// Rows under named columns, written in any of the output formats.
struct Table {
  let columns: [String]
  var rows: [[Cell]] = []

  init(_ columns: [String], rows: [[Cell]] = []) {
    self.columns = columns
    self.rows = rows
  }

  func write(as format: OutputFormat) {
    switch format {
    case .table: writeAligned()
    case .csv: writeSeparated(by: ",")
    case .tsv: writeSeparated(by: "\t")
    case .json: writeJSON()
    case .ndjson: for row in rows { Terminal.print(object(row)) }
    case .markdown: writeMarkdown()
    }
  }

  private func object(_ row: [Cell]) -> String {
    JSONText.object(zip(columns, row).map { ($0, $1) })
  }

  private func writeJSON() {
    Terminal.print("[")
    for (index, row) in rows.enumerated() {
      Terminal.print("  " + object(row) + (index + 1 < rows.count ? "," : ""))
    }
    Terminal.print("]")
  }

  // MARK: Separated values

  private func writeSeparated(by separator: String) {
    func line(_ fields: [String]) -> String {
      fields.map { separator == "," ? Self.csv($0) : Self.tsv($0) }.joined(separator: separator)
    }
    Terminal.print(line(columns))
    for row in rows { Terminal.print(line(row.map(\.plain))) }
  }

  /// RFC 4180.
  static func csv(_ field: String) -> String {
    let needsQuotes = field.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }

  /// A tab or a newline inside a field becomes a space.
  static func tsv(_ field: String) -> String {
    String(field.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }

  private func writeMarkdown() {
    func line(_ fields: [String]) -> String {
      "| "
        + fields.map { Self.tsv($0).replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    Terminal.print(line(columns))
    Terminal.print("|" + columns.map { _ in " --- |" }.joined())
    for row in rows { Terminal.print(line(row.map(\.plain))) }
  }

  // MARK: Aligned

  private func writeAligned() {
    guard !columns.isEmpty else { return }
    var widths = columns.map(DisplayWidth.of)
    for row in rows {
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], DisplayWidth.of(Self.tsv(cell.plain)))
      }
    }
    if let terminal = Terminal.width {
      let others = widths.dropLast().reduce(0) { $0 + $1 + 2 }
      if let last = widths.indices.last {
        widths[last] = min(widths[last], max(20, terminal - others))
      }
    }
    Terminal.print(
      line(columns.map { .text($0.uppercased().replacing("_", with: " "), style: [.dim]) }, widths))
    for row in rows { Terminal.print(line(row, widths)) }
  }

  private func line(_ row: [Cell], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in row.enumerated() {
      let isLast = index + 1 == row.count
      let text = DisplayWidth.cut(Self.tsv(cell.plain), to: widths[index])
      let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(text)))
      let styled: String
      if case .text(_, let style) = cell {
        styled = Style.apply(style, to: text)
      } else {
        styled = text
      }
      line += cell.isNumber ? padding + styled : isLast ? styled : styled + padding
      if !isLast { line += "  " }
    }
    return line
  }
}

/// How many columns of a terminal a text takes.
enum DisplayWidth {
  static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

  /// East Asian wide letters and emoji take two columns (Unicode Standard Annex 11).
  private static func of(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      return 1
    }
  }

  /// The beginning that fits, with an ellipsis where something is cut off.
  static func cut(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var taken = ""
    var used = 0
    for character in text {
      used += of(character)
      if used >= width { break }
      taken.append(character)
    }
    return taken + "…"
  }
}
