public import ArgumentParser
public import EntenteDocuments
import EntenteExtraction
import EntenteModel
import EntenteStore

extension ActorListFormat: ExpressibleByArgument {}

extension ActorsCommand {
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Add the actors of lists that others keep; 'ingest' then recognises them.",
      discussion: """
        phoenix: dictionaries of TABARI, PETRARCH and Phoenix. csv: columns name, key, kind, country, \
        wikidata, aliases. ftm: FollowTheMoney entities, one a line. Lines with mistakes are named, and \
        the others imported. An actor that the knowledge base has gets the list's further names; a name \
        that means another actor already is left out.

          entente actors import --format csv cabinet.csv
          entente actors import --format ftm entities.ndjson.gz --by "the desk"
        """)

    @Argument(
      help: ArgumentHelp("Files to read; - is standard input.", valueName: "file"))
    var files: [String]
    @Option(help: "How the lists are written.") var format: ActorListFormat
    @OptionGroup var author: AuthorOptions
    @OptionGroup var pack: PackOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.open(for: .writing)
      try knowledgeBase.takeActors(of: pack.extractor().pack)
      var added = ImportReport()
      var problems = 0
      var passedOver = 0
      for file in files {
        let list = ActorListReader(format: format).read([file])
        for error in list.unreadable { Terminal.complain("\(error)") }
        for problem in list.problems { Terminal.complain("\(problem)") }
        problems += list.unreadable.count + list.problems.count
        passedOver += list.passedOver
        let name = file.split(separator: "/").last.map(String.init) ?? file
        added += try knowledgeBase.add(list.actors, from: name, by: author.author)
      }
      Terminal.note(Self.line(added, passedOver))
      if problems > 0 { throw ExitCode(2) }
    }

    private static func line(_ report: ImportReport, _ passedOver: Int) -> String {
      var line =
        "\(Counts.of(report.added, "actor")) added, \(report.joined) known already; "
        + "\(Counts.of(report.names, "name")) and \(Counts.of(report.ties, "tie")) added"
      if report.namesOfOthers > 0 {
        line += "; \(Counts.of(report.namesOfOthers, "name")) of other actors left out"
      }
      if passedOver > 0 { line += "; \(passedOver) entries that are no actors passed over" }
      return line
    }
  }
}
