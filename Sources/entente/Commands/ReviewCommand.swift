import ArgumentParser
import EntenteModel
import EntenteStore

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract:
      "Accept, reject and correct claims; the machine's reading stays beside the judgement.",
    subcommands: [List.self, Accept.self, Reject.self, Correct.self, Undo.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List claims that nobody has judged, the least certain first; or the judgements.",
      discussion: """
          entente review list --actor Turkey
          entente review list --judged --csv
        """)

    @Flag(help: "What was decided, instead of what is open.") var judged = false
    @Option(help: "Only open claims of or toward this actor.") var actor: String?
    @Option(help: "At most so many open claims.") var limit = 20
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let knowledgeBase = try database.open(for: .reading)
      if judged {
        let reviews = try knowledgeBase.reviews()
        ReviewTable.table(reviews).write(as: output.format)
        if output.format == .table { Terminal.note(Counts.of(reviews.count, "judgement")) }
        if reviews.isEmpty { throw ExitCode(1) }
        return
      }
      let open = try knowledgeBase.unreviewedClaims(
        involved: actor.map { name throws in try knowledgeBase.actor(named: name) }, limit: limit)
      if output.format == .table {
        EvidenceText.print(open, showsPair: true)
        Terminal.note(Counts.of(open.count, "open claim"))
      } else {
        EvidenceText.table(open).write(as: output.format)
      }
      if open.isEmpty { throw ExitCode(1) }
    }
  }

  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "undo",
      abstract: "Take back a judgement about a claim; it stays on record.",
      discussion: "  entente review undo 3")

    @Argument(help: "The judgement's number in 'entente review list --judged'.") var number: Int64
    @OptionGroup var author: AuthorOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      try database.open(for: .writing).undoReview(number, by: author.author)
      Terminal.note("judgement \(number) undone")
    }
  }
}

/// Judgements about claims in rows.
enum ReviewTable {
  static func table(_ reviews: [ReviewedClaim]) -> Table {
    Table(
      [
        "judgement", "verdict", "claim", "source", "stance", "target", "correction", "counts", "by",
        "at", "reason",
      ],
      rows: reviews.map { review in
        [
          .integer(review.judgement), .text(review.verdict), .optional(review.claim),
          .text(review.source), .text(review.stance.rawValue, style: Style.of(review.stance)),
          .text(review.target), .optional(review.correction), .number(review.counts ? 1 : 0),
          .text(review.judgedBy), .text(review.judgedAt), .optional(review.reason),
        ]
      })
  }
}
