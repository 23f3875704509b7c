import ArgumentParser
import EntenteDocuments
import EntenteStore
import Foundation

struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read documents into the knowledge base.",
    discussion: """
      A document that the knowledge base has already is not read again.

        entente ingest article.txt --date 2020-02-22 --outlet "The Example"
        entente ingest archive/ news.ndjson --db libya.db
        entente ingest table.csv.gz --map text=body,date=published
      """)

  @OptionGroup var input: InputOptions
  @Flag(
    inversion: .prefixedNo,
    help: "Keep the documents' text, or only their hashes and where the claims stand in them.")
  var text = true
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var pack: PackOptions

  func run() throws {
    let knowledgeBase = try database.open(for: .writing)
    var ingest = try Ingest(
      into: knowledgeBase, with: pack.extractor(knowing: knowledgeBase), at: Date(),
      keepingText: text)
    var progress = Progress()
    var problems = 0
    try input.reader.read(input.files) { event in
      switch event {
      case .document(let document):
        try ingest.add(document)
        progress.advance(ingest.report)
      case .problem(let problem):
        Terminal.clearProgress()
        Terminal.complain("\(problem)")
        if !problem.isWarning { problems += 1 }
      }
    }
    try ingest.finish()
    Terminal.clearProgress()
    for refused in ingest.report.refused { Terminal.complain("\(refused)") }
    problems += ingest.report.refused.count
    Terminal.note(Counts.line(ingest.report))
    if problems > 0 { throw ExitCode(2) }
  }
}
