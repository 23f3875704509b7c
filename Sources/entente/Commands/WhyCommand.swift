public import ArgumentParser
import EntenteModel
public import EntenteStore

struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", _superCommandName: "entente",
    abstract: "Show the evidence for a pair of actors.",
    discussion: """
        entente why Turkey GNA
        entente why Russia Haftar --status denied --footnote
        entente why Russia Haftar --ndjson
      """)

  @Argument(help: "A name or key of the actor that takes a stance.") var source: String
  @Argument(help: "A name or key of the actor it is taken toward.") var target: String
  @Option(help: "At most so many sentences.") var limit: Int?
  @Option(help: "Only claims of this status, such as denied, planned or ended.")
  var status: ClaimStatus?
  @Flag(help: "Each sentence as a note to cite: outlet, title, date, address.") var footnote = false
  @OptionGroup(title: "Scope") var scope: ScopeOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let knowledgeBase = try database.open(for: .reading)
    let source = try knowledgeBase.actor(named: source)
    let target = try knowledgeBase.actor(named: target)
    var filter = EvidenceFilter(source: source, target: target, scope: try scope.scope())
    filter.status = status
    filter.limit = limit
    let evidence = try knowledgeBase.evidence(filter)
    if output.format == .table {
      EvidenceText.print(evidence, asFootnotes: footnote)
      Terminal.note(
        evidence.isEmpty
          ? "nothing found: no claim of \(source.name) toward \(target.name)"
          : "\(source.name) → \(target.name): \(Counts.of(evidence.count, "claim"))")
    } else {
      EvidenceText.table(evidence).write(as: output.format)
    }
    if evidence.isEmpty { throw ExitCode(1) }
  }
}

extension ClaimStatus: ExpressibleByArgument {}
