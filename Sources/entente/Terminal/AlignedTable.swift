/// Rows in columns of equal width, fitted to the terminal.
///
/// Where there is no room for a long last column, it goes on a line of its own under its row; what
/// is still too wide is cut, the widest column first.
struct AlignedTable {
  private let table: Table
  private var widths: [Int]
  /// Whether the last column stands under its row.
  private var isStacked = false
  private let terminalWidth: Int?

  private static let gap = 2
  /// The least room, in columns, in which reading a sentence is no pain.
  private static let leastSentence = 30
  /// A column is not cut below the width of a date while there is another way.
  private static let datedColumn = 10
  private static let leastColumn = 4

  init(_ table: Table, terminalWidth: Int?) {
    self.table = table
    self.terminalWidth = terminalWidth
    widths = table.columns.map(DisplayWidth.of)
    for row in table.rows {
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], DisplayWidth.of(Table.tsv(cell.plain)))
      }
    }
    if let terminalWidth { fit(terminalWidth) }
  }

  private mutating func fit(_ total: Int) {
    guard let last = widths.indices.last else { return }
    let room = total - widths.dropLast().reduce(0) { $0 + $1 + Self.gap }
    guard widths[last] > room else { return }
    if room >= Self.leastSentence {
      widths[last] = room
      return
    }
    var columns = widths.count
    if widths[last] > Self.leastSentence, columns > 1 {
      isStacked = true
      columns -= 1
    }
    var excess = widths.prefix(columns).reduce(0, +) + (columns - 1) * Self.gap - total
    for least in [Self.datedColumn, Self.leastColumn] {
      while excess > 0, let widest = widths.prefix(columns).max(), widest > least,
        let index = widths.prefix(columns).firstIndex(of: widest)
      {
        widths[index] -= 1
        excess -= 1
      }
    }
  }

  func write() {
    guard !table.columns.isEmpty else { return }
    let titles = table.columns.map { $0.uppercased().replacing("_", with: " ") }
    let shown = isStacked ? Array(titles.dropLast()) : titles
    Terminal.print(line(shown.map { .text($0, style: [.dim]) }))
    for row in table.rows {
      guard isStacked, let last = row.last else {
        Terminal.print(line(row))
        continue
      }
      Terminal.print(line(row.dropLast()))
      let text = DisplayWidth.cut(
        Table.tsv(last.plain), to: (terminalWidth ?? .max) - Self.gap)
      if !text.isEmpty { Terminal.print(String(repeating: " ", count: Self.gap) + text) }
    }
  }

  private func line(_ row: [Cell]) -> String {
    var line = ""
    for (index, cell) in row.enumerated() {
      let isLast = index + 1 == row.count
      let text = DisplayWidth.cut(Table.tsv(cell.plain), to: widths[index])
      let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(text)))
      let styled: String
      if case .text(_, let style) = cell {
        styled = Style.apply(style, to: text)
      } else {
        styled = text
      }
      line += cell.isNumber ? padding + styled : isLast ? styled : styled + padding
      if !isLast { line += String(repeating: " ", count: Self.gap) }
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
