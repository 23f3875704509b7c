import EntenteModel

/// A claim as a row: the columns of the NDJSON contract (`schema/claim.json`).
enum ClaimRow {
  static let columns = [
    "document", "sentence", "sentence_start", "sentence_end", "source", "source_start",
    "source_end", "target", "target_start", "target_end", "stance", "relation", "polarity",
    "modality", "attribution", "attributed_to", "cue", "cue_start", "cue_end", "event_from",
    "event_to", "date_basis", "confidence", "confidence_sample", "rule",
  ]

  /// Columns that an object leaves out when they hold nothing.
  private static let optional: Set<String> = [
    "event_from", "event_to", "date_basis", "confidence", "confidence_sample",
  ]

  static func cells(_ claim: Claim, of document: SourceDocument) -> [Cell] {
    [
      .text(document.id), .text(claim.sentenceText), .number(claim.sentence.start),
      .number(claim.sentence.end), .text(claim.source.actor.name),
      .number(claim.source.range.start), .number(claim.source.range.end),
      .text(claim.target.actor.name), .number(claim.target.range.start),
      .number(claim.target.range.end), .text(claim.stance.rawValue, style: Style.of(claim.stance)),
      .text(claim.relation.rawValue), .text(claim.polarity.rawValue),
      .text(claim.modality.rawValue), .text(claim.attribution.label),
      .optional(claim.attribution.claimer?.name), .text(claim.cueText), .number(claim.cue.start),
      .number(claim.cue.end), .date(claim.eventDate?.from), .date(claim.eventDate?.to),
      .optional(claim.eventDate?.basis.rawValue),
      claim.confidence.map { .real($0.precision) } ?? .empty,
      claim.confidence.map { .number($0.sampleSize) } ?? .empty, .text(claim.rule),
    ]
  }

  static func ndjson(_ row: [Cell]) -> String {
    JSONText.object(
      zip(columns, row).lazy.filter { column, cell in
        if case .empty = cell { !optional.contains(column) } else { true }
      })
  }

  /// The columns that fit a terminal.
  static func summary(_ table: Table) -> Table {
    let shown = [
      "source", "relation", "target", "polarity", "modality", "attribution", "attributed_to", "cue",
    ]
    let indices = shown.compactMap { columns.firstIndex(of: $0) }
    return Table(shown, rows: table.rows.map { row in indices.map { row[$0] } })
  }
}
