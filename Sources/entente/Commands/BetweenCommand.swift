import ArgumentParser
import EntenteModel
import EntenteStore

struct BetweenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "between", _superCommandName: "entente",
    abstract: "Show how two actors stand to each other, and what was said, in time.",
    discussion: """
        entente between Turkey Russia
        entente between Turkey Russia --as-of 2020-02 --roll-up
      """)

  @Argument(help: "A name or key of an actor.") var first: String
  @Argument(help: "A name or key of the other.") var second: String
  @Option(help: "At most so many sentences.") var limit: Int?
  @OptionGroup(title: "Scope") var scope: ScopeOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let knowledgeBase = try database.open(for: .reading)
    let first = try knowledgeBase.actor(named: first)
    let second = try knowledgeBase.actor(named: second)
    let scope = try scope.scope()
    var table = Table([
      "source", "standing", "target", "relation", "claims", "denials", "copies", "documents",
      "outlets", "grade", "first_date", "last_date", "through",
    ])
    var filter = EdgeFilter(scope: scope)
    filter.includesDenied = true
    filter.among = [first.key, second.key]
    let edges = try knowledgeBase.edges(filter)
    var evidenceFilter = EvidenceFilter(scope: scope)
    evidenceFilter.among = [first, second]
    let all = try knowledgeBase.evidence(evidenceFilter)
    var evidence: [Evidence] = []
    for actor in [first, second] {
      table.rows += edges.filter { $0.source.key == actor.key }.map(EdgeTable.row)
      evidence += all.filter { $0.source.key == actor.key }
    }
    guard output.format == .table else {
      table.write(as: output.format)
      if table.rows.isEmpty { throw ExitCode(1) }
      return
    }
    guard !table.rows.isEmpty else {
      Terminal.note("nothing found: no claim between \(first.name) and \(second.name)")
      throw ExitCode(1)
    }
    table.droppingEmptyColumns(among: ["denials", "copies", "outlets", "through"])
      .titled(["documents": "docs", "first_date": "first", "last_date": "last"])
      .write(as: .table)
    Terminal.print("")
    let inTime = evidence.enumerated().sorted { one, other in
      (one.element.date?.description ?? "9999", one.offset)
        < (other.element.date?.description ?? "9999", other.offset)
    }.map(\.element)
    EvidenceText.print(Array(inTime.prefix(limit ?? inTime.count)), showsPair: true)
    Terminal.note(Counts.of(evidence.count, "claim"))
  }
}

extension EdgeTable {
  static func row(_ edge: Edge) -> [Cell] {
    [
      .text(edge.source.name, style: [.bold]),
      .text(edge.standing.rawValue, style: Style.of(edge.standing)),
      .text(edge.target.name, style: [.bold]), .text(edge.relation.rawValue),
      .number(edge.claims), .number(edge.denials), .number(edge.copies), .number(edge.documents),
      .number(edge.outlets), .text("\(edge.grade)\(edge.item)"), .date(edge.firstDate),
      .date(edge.lastDate),
      .optional(edge.through.isEmpty ? nil : edge.through.joined(separator: "; ")),
    ]
  }
}
