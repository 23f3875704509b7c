import ArgumentParser

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Look after the frames of the language pack.",
    subcommands: [
      RulesListCommand.self, RulesCheckCommand.self, RulesTestCommand.self,
      RulesMeasureCommand.self,
    ])
}
