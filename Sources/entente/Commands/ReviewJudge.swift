import ArgumentParser
import EntenteModel
import EntenteStore

extension ReviewCommand {
  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "accept",
      abstract: "Judge claims to be right; they stay even when no rule reads them any more.",
      discussion: "  entente review accept 12.3 12.4")

    @Argument(help: ArgumentHelp("Claims as 'entente why' numbers them.", valueName: "claim"))
    var claims: [ClaimHandle]
    @OptionGroup var author: AuthorOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      try ReviewCommand.judge(claims, .accept, "accepted", author.author, database)
    }
  }

  struct Reject: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reject",
      abstract: "Judge claims to be wrong; no question counts them, whatever a later reading says.",
      discussion: """
          entente review reject 12.3 --reason "irony"
        """)

    @Argument(help: ArgumentHelp("Claims as 'entente why' numbers them.", valueName: "claim"))
    var claims: [ClaimHandle]
    @OptionGroup var author: AuthorOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      try ReviewCommand.judge(claims, .reject, "rejected", author.author, database)
    }
  }

  struct Correct: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "correct",
      abstract: "Say what a claim should be; questions count it so.",
      discussion: """
          entente review correct 12.3 --target GNA --relation arm
          entente review correct 12.3 --attribution denied --attributed-to Russia
        """)

    @Argument(help: ArgumentHelp("A claim as 'entente why' numbers it.", valueName: "claim"))
    var claim: ClaimHandle
    @Option(help: ArgumentHelp("Who takes the stance.", valueName: "actor")) var source: String?
    @Option(help: ArgumentHelp("Toward whom.", valueName: "actor")) var target: String?
    @Option(help: "How: back, arm, criticize and so on.") var relation: Relation?
    @OptionGroup(title: "Claim") var marks: ClaimMarkOptions
    @OptionGroup var author: AuthorOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.open(for: .writing)
      var correction = ClaimCorrection()
      correction.source = try source.map { try knowledgeBase.actor(named: $0) }
      correction.target = try target.map { try knowledgeBase.actor(named: $0) }
      (correction.relation, correction.polarity) = (relation, marks.polarity)
      (correction.modality, correction.date) = (marks.modality, marks.date)
      correction.attribution = try marks.attribution(in: knowledgeBase)
      let number = try knowledgeBase.judge(claim, .correct(correction), by: author.author)
      Terminal.note(
        "claim \(claim) corrected (judgement \(number)); "
          + "'entente review undo \(number)' takes it back")
    }
  }

  fileprivate static func judge(
    _ claims: [ClaimHandle], _ verdict: ClaimVerdict, _ word: String, _ author: Author,
    _ database: DatabaseOptions
  ) throws {
    let knowledgeBase = try database.open(for: .writing)
    for claim in claims {
      let number = try knowledgeBase.judge(claim, verdict, by: author)
      Terminal.note(
        "claim \(claim) \(word) (judgement \(number)); 'entente review undo \(number)' takes it back"
      )
    }
  }
}
