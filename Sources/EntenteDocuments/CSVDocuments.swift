import EntenteModel

/// Which columns of a table hold what.
public struct ColumnMap: Sendable, Hashable {
  /// What a document is made of.
  public enum Field: String, Sendable, CaseIterable {
    case id, text, title, date, url, outlet
  }

  private let names: [Field: String]

  /// Columns that have the field's own name.
  public init() { names = [:] }

  /// Reads `text=body,date=published`; `nil` when a part is not a field, `=` and a column's name.
  public init?(_ words: String) {
    var names: [Field: String] = [:]
    for part in words.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1).map {
        $0.trimmingPrefix { $0.isWhitespace }
      }
      guard sides.count == 2, let field = Field(rawValue: String(sides[0])), !sides[1].isEmpty
      else { return nil }
      names[field] = String(sides[1])
    }
    self.names = names
  }

  func column(_ field: Field) -> String { names[field] ?? field.rawValue }

  /// Whether a file without the column is in error.
  func needs(_ field: Field) -> Bool { field == .text || names[field] != nil }
}

/// Documents as rows of a table.
struct CSVDocuments {
  private let path: String
  private let columns: ColumnMap
  private let numbers: [ColumnMap.Field: Int]
  private let width: Int

  /// Throws ``InputError/missingColumn(path:column:columns:advice:)``.
  init(path: String, columns: ColumnMap, head: [String]) throws(InputError) {
    self.path = path
    self.columns = columns
    width = head.count
    var numbers: [ColumnMap.Field: Int] = [:]
    for field in ColumnMap.Field.allCases {
      let name = columns.column(field)
      if let exact = head.firstIndex(of: name)
        ?? head.firstIndex(where: { $0.lowercased() == name.lowercased() })
      {
        numbers[field] = exact
      } else if columns.needs(field) {
        throw .missingColumn(
          path: path, column: name, columns: head,
          advice: "say which column holds it with --map \(field.rawValue)=COLUMN")
      }
    }
    self.numbers = numbers
  }

  func document(_ row: CSVRows.Row) throws(InputError) -> SourceDocument {
    guard row.fields.count == width else {
      throw .badField(
        path: path, line: row.line, field: "row",
        problem:
          "has \(row.fields.count) fields where the first one has \(width); quote fields that "
          + "hold the separator")
    }
    func value(_ field: ColumnMap.Field) -> String? {
      guard let number = numbers[field] else { return nil }
      let value = row.fields[number]
      return value.contains { !$0.isWhitespace } ? value : nil
    }
    guard let text = value(.text) else {
      throw .badField(
        path: path, line: row.line, field: columns.column(.text),
        problem: "is empty; it holds the words to read")
    }
    var date: PartialDate?
    if let written = value(.date) {
      guard let read = PublicationDate.read(written) else {
        throw .badField(
          path: path, line: row.line, field: columns.column(.date),
          problem: "is '\(written)'; write YYYY, YYYY-MM or YYYY-MM-DD")
      }
      date = read
    }
    return SourceDocument(
      id: value(.id) ?? "\(path):\(row.line)", text: text.withoutNull, title: value(.title),
      publishedOn: date, url: value(.url), outlet: value(.outlet))
  }
}
