import ArgumentParser
import EntenteModel
import EntenteStore

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", _superCommandName: "entente",
    abstract: "Find words in the sentences that were read.",
    discussion: """
      All the words must be in the sentence. Words in double quotes stand side by side; a word that
      ends in * is the beginning of one.

        entente search "arms embargo"
        entente search '"arms embargo" drone*' --since 2020
      """)

  @Argument(help: "What to look for.") var words: String
  @Option(help: "At most so many sentences.") var limit = 20
  @Option(help: ArgumentHelp("Published on that day or later.", valueName: "date"))
  var since: PartialDate?
  @Option(help: ArgumentHelp("Published on that day or earlier.", valueName: "date"))
  var until: PartialDate?
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    var scope = Scope()
    (scope.since, scope.until) = (since, until)
    let hits = try database.open(for: .reading).search(words, limit: limit, scope: scope)
    if output.format == .table {
      for hit in hits {
        let origin = [hit.publishedOn?.description, hit.outlet, hit.document].compactMap(\.self)
        Terminal.print(
          Style.apply([.dim], to: origin.joined(separator: " · "))
            + (hit.claims > 0
              ? Style.apply([.dim], to: " · \(Counts.of(hit.claims, "claim"))") : "")
            + "\n  “" + MarkedText.line(hit.sentence, hit.matches.map { ($0, [.bold, .yellow]) })
            + "”\n")
      }
      Terminal.note(hits.isEmpty ? "nothing found" : Counts.of(hits.count, "sentence"))
    } else {
      Table(
        ["published_on", "outlet", "document", "url", "claims", "sentence"],
        rows: hits.map { hit in
          [
            .date(hit.publishedOn), .optional(hit.outlet), .text(hit.document), .optional(hit.url),
            .number(hit.claims), .text(hit.sentence),
          ]
        }
      ).write(as: output.format)
    }
    if hits.isEmpty { throw ExitCode(1) }
  }
}
