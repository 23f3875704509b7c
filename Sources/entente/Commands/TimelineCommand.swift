import ArgumentParser
import EntenteModel
import EntenteStore

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", _superCommandName: "entente",
    abstract: "List in time what an actor said and did, and what was said and done to it.",
    discussion: """
        entente timeline Haftar --since 2019-04
        entente timeline Turkey GNA --csv
      """)

  @Argument(help: "A name or key of the actor.") var actor: String
  @Argument(help: "Only toward or from this one.") var other: String?
  @Option(help: "At most so many sentences.") var limit: Int?
  @OptionGroup(title: "Scope") var scope: ScopeOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let knowledgeBase = try database.open(for: .reading)
    let actor = try knowledgeBase.actor(named: actor)
    let other = try other.map { try knowledgeBase.actor(named: $0) }
    var filter = EvidenceFilter(scope: try scope.scope())
    filter.involved = actor
    var evidence = try knowledgeBase.evidence(filter)
    if let other {
      evidence = evidence.filter { [$0.source.key, $0.target.key].contains(other.key) }
    }
    if let limit { evidence = Array(evidence.prefix(limit)) }
    Table(
      [
        "date", "source", "relation", "target", "marks", "outlet", "document", "sentence",
      ],
      rows: evidence.map { item in
        [
          .date(item.date), .text(item.source.name, style: [.bold]),
          .text(item.relation.rawValue, style: Style.of(item.stance)),
          .text(item.target.name, style: [.bold]), .text(EvidenceText.marks(item)),
          .optional(item.outlet), .text(item.document), .text(item.sentence),
        ]
      }
    ).droppingEmptyColumns(among: output.format == .table ? ["marks", "outlet"] : [])
      .write(as: output.format)
    if output.format == .table { Terminal.note(Counts.of(evidence.count, "claim")) }
    if evidence.isEmpty { throw ExitCode(1) }
  }
}
