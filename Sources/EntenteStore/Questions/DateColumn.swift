/// Dates as the tables hold them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, compared as texts.
enum DateColumn {
  /// The end of a column's day, month or year, as an SQL expression: a text that sorts behind every
  /// day of it.
  static func end(_ column: String) -> String {
    "\(column) || substr('-99-99', length(\(column)) - 3)"
  }
}
