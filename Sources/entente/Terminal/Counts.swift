import EntenteStore

/// Counts as words for people.
enum Counts {
  static func of(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  static func documents(_ report: IngestReport) -> String {
    [
      of(report.documents, "document"), of(report.sentences, "sentence"),
      of(report.claims, "claim"),
    ]
    .joined(separator: ", ")
  }

  static func line(_ report: IngestReport) -> String {
    var line = documents(report)
    if report.known > 0 { line += "; \(of(report.known, "document")) known already" }
    if report.replaced > 0 { line += "; \(of(report.replaced, "older version")) replaced" }
    if report.cutSentences > 0 { line += "; \(of(report.cutSentences, "overlong sentence")) cut" }
    return line
  }
}
