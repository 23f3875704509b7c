public import ArgumentParser
public import EntenteDocuments
import EntenteExtraction
public import EntenteModel

extension PartialDate: ExpressibleByArgument {
  /// Reads a date as ``PartialDate/init(_:)`` does.
  public init?(argument: String) { self.init(argument) }
}

extension InputFormat: ExpressibleByArgument {}

struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files or folders to read; - is standard input.",
      discussion: "Text and Markdown files are one document each; NDJSON files one a line.",
      valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("When the documents were published.", valueName: "YYYY-MM-DD"))
  var date: PartialDate?

  @Option(help: ArgumentHelp("Who published the documents.", valueName: "name"))
  var outlet: String?

  @Option(help: ArgumentHelp("Where the document was published.", valueName: "url"))
  var url: String?

  @Option(name: .customLong("input"), help: "Take every file for one of this format.")
  var inputFormat: InputFormat?

  var reader: InputReader {
    InputReader(
      metadata: InputReader.Metadata(publishedOn: date, outlet: outlet, url: url),
      format: inputFormat)
  }
}

struct PackOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with lexicon/, actors/ or frames/ of your own, on top of the built-in ones.",
      valueName: "folder"))
  var pack: String?

  func extractor() throws -> Extractor {
    Extractor(
      pack: try pack.map { try LanguagePack.builtIn(extendedBy: $0) } ?? LanguagePack.builtIn())
  }
}
