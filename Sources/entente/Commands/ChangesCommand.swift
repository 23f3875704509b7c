import ArgumentParser
import EntenteModel
import EntenteStore

struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes", _superCommandName: "entente",
    abstract: "List who took, dropped or switched sides between two dates, and where it says so.",
    discussion: """
        entente changes --since 2020-01 --until 2020-03
        entente changes --since 2020-01 --until 2020-03 --actor Turkey --roll-up
      """)

  @Option(help: "Only changes of or toward this actor.") var actor: String?
  @OptionGroup(title: "Scope") var scope: ScopeOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if scope.since == nil || scope.until == nil {
      throw ValidationError("give both --since and --until: the first and the last day to compare")
    }
  }

  func run() throws {
    guard let since = scope.since, let until = scope.until else { return }
    let knowledgeBase = try database.open(for: .reading)
    var outside = try scope.scope()
    (outside.since, outside.until) = (nil, nil)
    var changes = try knowledgeBase.changes(since: since, until: until, scope: outside)
    if let name = actor {
      let actor = try knowledgeBase.actor(named: name)
      changes = changes.filter { [$0.source.key, $0.target.key].contains(actor.key) }
    }
    Table(
      ["date", "source", "target", "change", "before", "after", "outlet", "document", "sentence"],
      rows: changes.map { change in
        [
          .date(change.evidence?.date), .text(change.source.name, style: [.bold]),
          .text(change.target.name, style: [.bold]), .text(change.kind.rawValue),
          .optional(change.before?.rawValue),
          .text(change.after.rawValue, style: Style.of(change.after)),
          .optional(change.evidence?.outlet), .optional(change.evidence?.document),
          .optional(change.evidence?.sentence),
        ]
      }
    ).droppingEmptyColumns(among: output.format == .table ? ["outlet"] : [])
      .write(as: output.format)
    if output.format == .table { Terminal.note(Counts.of(changes.count, "change")) }
    if changes.isEmpty { throw ExitCode(1) }
  }
}
