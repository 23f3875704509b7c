import ArgumentParser
import EntenteDocuments
import EntenteExtraction
import EntenteModel

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read documents and print their claims; no database.",
    discussion: """
        entente extract article.txt
        echo "Turkey backs the GNA." | entente extract - --ndjson
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var pack: PackOptions
  @OptionGroup var actors: AddedActorsOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let extractor = try pack.extractor(knowing: actors.knowledgeBase())
    var problems = 0
    var documents = 0
    var claims = 0
    var cut = 0
    var table = Table(ClaimRow.columns)
    input.reader.read(input.files) { event in
      switch event {
      case .document(let document):
        documents += 1
        cut +=
          extractor.extract(document) { claim in
            claims += 1
            let row = ClaimRow.cells(claim, of: document)
            if output.format == .ndjson {
              Terminal.print(ClaimRow.ndjson(row))
            } else {
              table.rows.append(row)
            }
          }.cutSentenceCount
      case .problem(let problem):
        Terminal.complain("\(problem)")
        if !problem.isWarning { problems += 1 }
      }
    }
    switch output.format {
    case .ndjson: break
    case .table: if !table.rows.isEmpty { ClaimRow.summary(table).write(as: .table) }
    default: table.write(as: output.format)
    }
    if output.format == .table {
      Terminal.note(
        "\(Counts.of(claims, "claim")) in \(Counts.of(documents, "document"))"
          + (cut > 0 ? "; \(Counts.of(cut, "overlong sentence")) cut" : ""))
    }
    if problems > 0 { throw ExitCode(2) }
    if claims == 0 { throw ExitCode(1) }
  }
}
