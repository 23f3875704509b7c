import ArgumentParser
import EntenteExtraction
import EntenteModel
import EntenteStore
import Foundation

struct ClaimCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim",
    abstract: "Add claims of one's own.",
    subcommands: [Add.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Add a claim by hand; it is marked as yours, and the note is its evidence.",
      discussion: """
          entente claim add Turkey arm GNA --date 2020-01-05 --outlet "The Example" \\
            --note "A shipment was seen in the harbour of Tripoli."
        """)

    @Argument(help: "A name or key of the actor that takes the stance.") var source: String
    @Argument(help: "How: back, arm, criticize and so on.") var relation: Relation
    @Argument(help: "A name or key of the actor it is taken toward.") var target: String
    @OptionGroup(title: "Claim") var marks: ClaimMarkOptions
    @Option(help: ArgumentHelp("Who published it.", valueName: "name")) var outlet: String?
    @Option(help: ArgumentHelp("The words that say so, or where they are.", valueName: "words"))
    var note: String?
    @Option(help: ArgumentHelp("Who adds this (default: $USER).", valueName: "name"))
    var by: String?
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.open(for: .writing)
      if try knowledgeBase.lacksActors() {
        try knowledgeBase.takeActors(of: LanguagePack.builtIn())
      }
      var claim = AnalystClaim(
        source: try knowledgeBase.actor(named: source), relation: relation,
        target: try knowledgeBase.actor(named: target))
      claim.polarity = marks.polarity ?? .affirmed
      claim.modality = marks.modality ?? .actual
      claim.attribution = try marks.attribution(in: knowledgeBase) ?? .none
      (claim.date, claim.outlet, claim.note) = (marks.date, outlet, note)
      let handle = try knowledgeBase.add(claim, by: AuthorOptions.author(by))
      Terminal.note(
        "added claim \(handle): \(claim.source.name) → \(claim.target.name), \(relation.rawValue); "
          + "'entente review reject \(handle)' takes it back")
    }
  }
}
