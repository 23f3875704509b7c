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
    case .table: AlignedTable(self, terminalWidth: Terminal.width).write()
    case .csv: writeSeparated(by: ",")
    case .tsv: writeSeparated(by: "\t")
    case .json: writeJSON()
    case .ndjson: for row in rows { Terminal.print(object(row)) }
    case .markdown: writeMarkdown()
    }
  }

  private func object(_ row: [Cell]) -> String {
    JSONText.object(zip(columns, row))
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
    // Printable ASCII, which most fields are.
    if field.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return field }
    return String(field.map { $0 == "\t" || $0.isNewline ? " " : $0 })
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
}
