import ArgumentParser
import EntenteStore
import Foundation

/// Who decides, and why.
struct AuthorOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who decides this (default: $USER).", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("Why, in your words; kept with the decision.", valueName: "words"))
  var reason: String?

  var author: Author { Self.author(by, reason: reason) }

  static func author(_ name: String?, reason: String? = nil) -> Author {
    Author(
      name: name ?? Terminal.environment("USER") ?? "analyst", moment: Date(), reason: reason)
  }
}
