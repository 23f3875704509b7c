import ArgumentParser
import EntenteModel
import EntenteStore

struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Show the evidence for a pair of actors.",
    discussion: """
        entente why Turkey GNA
        entente why Russia Haftar --ndjson
      """)

  @Argument(help: "A name or key of the actor that takes a stance.") var source: String
  @Argument(help: "A name or key of the actor it is taken toward.") var target: String
  @Option(help: "At most so many sentences.") var limit: Int?
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let knowledgeBase = try database.open(for: .reading)
    let source = try knowledgeBase.actor(named: source)
    let target = try knowledgeBase.actor(named: target)
    let evidence = try knowledgeBase.evidence(source: source, target: target, limit: limit)
    if output.format == .table {
      for item in evidence { Terminal.print(EvidenceText.lines(item)) }
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
