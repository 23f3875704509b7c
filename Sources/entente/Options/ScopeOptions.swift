import ArgumentParser
import EntenteModel
import EntenteStore

/// Which claims a question counts.
struct ScopeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("As things stood at the end of that day.", valueName: "date"))
  var asOf: PartialDate?

  @Option(help: ArgumentHelp("Only what was published by that day.", valueName: "date"))
  var knownBy: PartialDate?

  @Option(help: ArgumentHelp("Only claims of that date or later.", valueName: "date"))
  var since: PartialDate?

  @Option(help: ArgumentHelp("Only claims of that date or earlier.", valueName: "date"))
  var until: PartialDate?

  @Option(
    help: ArgumentHelp(
      "How to judge the claims: cautious, default or wide, or a standing_profile of your own.",
      valueName: "name"))
  var profile = "default"

  @Flag(help: "Organs, forces and leaders count as the actors they act for.") var rollUp = false

  func scope() throws -> Scope {
    if let since, let until, since.firstDay.dayNumber > until.lastDay.dayNumber {
      throw ValidationError("the time from \(since) to \(until) ends before it begins")
    }
    var scope = Scope()
    (scope.asOf, scope.knownBy, scope.since, scope.until) = (asOf, knownBy, since, until)
    (scope.profile, scope.rollsUp) = (profile, rollUp)
    return scope
  }
}
