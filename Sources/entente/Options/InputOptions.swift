public import ArgumentParser
public import EntenteDocuments
import EntenteExtraction
public import EntenteModel
import EntenteStore

extension PartialDate: ExpressibleByArgument {
  /// Reads a date as ``PartialDate/init(_:)`` does.
  public init?(argument: String) { self.init(argument) }
}

extension InputFormat: ExpressibleByArgument {}

extension ColumnMap: ExpressibleByArgument {
  /// Reads `text=COLUMN,date=COLUMN`.
  public init?(argument: String) { self.init(argument) }
  /// What the help page says in place of a default value.
  public var defaultValueDescription: String { "columns of these names" }
}

struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files or folders to read; - is standard input.",
      discussion: """
        Text, Markdown and HTML files are one document each; NDJSON one a line, CSV one a row, RSS and \
        Atom one an item. Each may be packed with gzip.
        """,
      valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("What the document is called.", valueName: "words"))
  var title: String?

  @Option(help: ArgumentHelp("When the documents were published.", valueName: "YYYY-MM-DD"))
  var date: PartialDate?

  @Option(help: ArgumentHelp("Who published the documents.", valueName: "name"))
  var outlet: String?

  @Option(help: ArgumentHelp("Where the document was published.", valueName: "url"))
  var url: String?

  @Option(name: .customLong("input"), help: "Take every file for one of this format.")
  var inputFormat: InputFormat?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "Which columns of CSV hold id, text, title, date, url and outlet.",
      valueName: "text=COLUMN,…"))
  var columns = ColumnMap()

  var reader: InputReader {
    InputReader(
      metadata: InputReader.Metadata(
        title: title, publishedOn: date, outlet: outlet, url: url),
      format: inputFormat, columns: columns)
  }
}

struct PackOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with lexicon/, actors/ or frames/ of your own, on top of the built-in ones.",
      valueName: "folder"))
  var pack: String?

  /// Recognises the actors that were added to a knowledge base, too.
  func extractor(knowing knowledgeBase: KnowledgeBase? = nil) throws -> Extractor {
    Extractor(
      pack: try LanguagePack.builtIn(
        extendedBy: pack, adding: knowledgeBase?.addedActors() ?? []))
  }
}
