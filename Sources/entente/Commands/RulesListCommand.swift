import ArgumentParser
import EntenteDocuments
import EntenteExtraction
import EntenteModel

struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the frames, with how often each fires on given documents.",
    discussion: """
        entente rules list
        entente rules list articles/ --csv > firing.csv

      Keep the counts for a fixed set of documents: a jump after a change of the rules is a question.
      """)

  @Argument(help: ArgumentHelp("Documents to count the frames' claims in.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var pack: PackOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let extractor = try pack.extractor()
    let frames = extractor.pack.frameSummaries
    var claims: [String: Int] = [:]
    var problems = 0
    InputReader().read(files) { event in
      switch event {
      case .document(let document):
        for claim in extractor.extract(document).claims {
          claims[FrameSummary.frame(of: claim), default: 0] += 1
        }
      case .problem(let problem):
        Terminal.complain("\(problem)")
        if !problem.isWarning { problems += 1 }
      }
    }
    let counted = files.isEmpty ? [] : ["claims"]
    var table = Table(
      ["frame", "relation", "constructions", "expected", "forbidden", "known"] + counted + ["place"]
    )
    for frame in frames {
      table.rows.append(
        [
          .text(frame.name), .text(frame.relation.rawValue, style: Style.of(frame.relation.stance)),
          .number(frame.constructions), .number(frame.expected), .number(frame.forbidden),
          .number(frame.known),
        ] + counted.map { _ in .number(claims[frame.name] ?? 0) }
          + [.text("\(frame.file):\(frame.line)")])
    }
    table.write(as: output.format)
    if problems > 0 { throw ExitCode(2) }
  }
}
