import ArgumentParser

/// How answers are written.
enum OutputFormat: String, EnumerableFlag {
  case table, csv, tsv, json, ndjson, markdown

  static func help(for value: OutputFormat) -> ArgumentHelp? {
    switch value {
    case .table: "Aligned columns for people (the default)."
    case .csv: "Comma-separated values (RFC 4180)."
    case .tsv: "Tab-separated values."
    case .json: "One JSON array of objects."
    case .ndjson: "One JSON object a line."
    case .markdown: "A Markdown table."
    }
  }
}

struct OutputOptions: ParsableArguments {
  @Flag(exclusivity: .exclusive) var format: OutputFormat = .table
}
