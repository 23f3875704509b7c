import ArgumentParser
import EntenteModel
import EntenteStore

/// Edges as the rows of an answer, each with a sentence that shows it.
enum EdgeTable {
  enum Side { case source, target }

  /// Prints the edges, which share a stance and the actor on the other side, with one sentence
  /// each; ends with exit code 1 when there are none.
  static func answer(
    _ edges: [Edge], from knowledgeBase: KnowledgeBase, in scope: Scope, showing side: Side,
    question: String, as format: OutputFormat
  ) throws {
    var table = Table([
      "actor", "standing", "relation", "claims", "denials", "copies", "documents", "outlets",
      "grade", "first_date", "last_date", "through", "sentence",
    ])
    let samples = try samples(edges, side, scope, knowledgeBase)
    for edge in edges {
      let actor = side == .source ? edge.source : edge.target
      table.rows.append([
        .text(actor.name, style: [.bold]),
        .text(edge.standing.rawValue, style: Style.of(edge.standing)),
        .text(edge.relation.rawValue), .number(edge.claims), .number(edge.denials),
        .number(edge.copies), .number(edge.documents), .number(edge.outlets),
        .text("\(edge.grade)\(edge.item)"), .date(edge.firstDate), .date(edge.lastDate),
        .optional(edge.through.isEmpty ? nil : edge.through.joined(separator: "; ")),
        .text(samples[actor.key] ?? ""),
      ])
    }
    guard format == .table else {
      table.write(as: format)
      if edges.isEmpty { throw ExitCode(1) }
      return
    }
    guard !edges.isEmpty else {
      Terminal.note("nothing found: no claim that anyone \(question)")
      throw ExitCode(1)
    }
    let isGraded = edges.contains { $0.grade != "F" }
    table.droppingEmptyColumns(among: [
      "denials", "copies", "outlets", "first_date", "last_date", "through",
    ])
    .dropping(isGraded ? [] : ["grade"])
    .titled(["documents": "docs", "first_date": "first", "last_date": "last"])
    .write(as: .table)
    Terminal.note(
      "\(Counts.of(edges.count, "actor")), \(Counts.of(edges.reduce(0) { $0 + $1.claims }, "claim"))"
    )
  }

  static func sample(
    _ edge: Edge, _ scope: Scope, _ knowledgeBase: KnowledgeBase
  ) throws -> String {
    var filter = EvidenceFilter(source: edge.source, target: edge.target, scope: scope)
    filter.stance = edge.stance
    return try knowledgeBase.samples(filter).first?.text ?? ""
  }

  /// The most telling sentence of each edge of an answer, by the actor that it shows.
  private static func samples(
    _ edges: [Edge], _ side: Side, _ scope: Scope, _ knowledgeBase: KnowledgeBase
  ) throws -> [String: String] {
    guard let first = edges.first else { return [:] }
    var filter = EvidenceFilter(scope: scope)
    filter.stance = first.stance
    switch side {
    case .source: filter.target = first.target
    case .target: filter.source = first.source
    }
    return Dictionary(
      try knowledgeBase.samples(filter).map {
        (side == .source ? $0.source : $0.target, $0.text)
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension Table {
  /// Without the columns of those names.
  func dropping(_ names: Set<String>) -> Table {
    let kept = columns.indices.filter { !names.contains(columns[$0]) }
    return Table(kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }

  /// Without those of the columns that hold nothing but blanks and zeros.
  func droppingEmptyColumns(among names: Set<String>) -> Table {
    let kept = columns.indices.filter { index in
      !names.contains(columns[index])
        || rows.contains { !["", "0"].contains($0[index].plain) }
    }
    return Table(kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }

  /// With shorter titles for columns where they are shown to people.
  func titled(_ titles: [String: String]) -> Table {
    Table(columns.map { titles[$0] ?? $0 }, rows: rows)
  }
}
