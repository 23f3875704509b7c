import ArgumentParser
import EntenteStore
import Foundation

struct RereadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reread",
    abstract: "Read the stored documents again with the rules of today.",
    discussion: """
      All or nothing: one transaction. Claims that come (+), go (-) or say it differently (~) are listed.
      Judgements, merges and claims of one's own stay.

        entente reread --dry-run
        entente reread --pack my-rules
      """)

  @Flag(help: "List what would change, and change nothing.") var dryRun = false
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var pack: PackOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let knowledgeBase = try database.open(for: .writing)
    let report = try knowledgeBase.reread(
      with: pack.extractor(knowing: knowledgeBase), at: Date(), isTrial: dryRun)
    let table = Table(
      ["change", "source", "target", "before", "after", "document", "sentence"],
      rows: report.differences.map { difference in
        [
          .text(difference.kind.rawValue), .text(difference.source, style: [.bold]),
          .text(difference.target, style: [.bold]), .optional(difference.before),
          .optional(difference.after), .text(difference.document), .text(difference.sentence),
        ]
      }
    )
    if output.format != .table || !table.rows.isEmpty { table.write(as: output.format) }
    var line = "\(Counts.of(report.documents, "document")) read again: "
    line += [ClaimDifference.Kind.added, .removed, .changed]
      .map { "\($0.rawValue)\(report.count($0))" }.joined(separator: " ")
    if report.keptClaims > 0 {
      line += "; \(Counts.of(report.keptClaims, "judged claim")) kept that no rule reads any more"
    }
    Terminal.note(line + (dryRun ? "; nothing was written" : ""))
  }
}
