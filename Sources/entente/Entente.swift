import ArgumentParser
import Foundation

/// The command line: reads arguments, calls a library, prints.
@main
struct Entente: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Reads news and keeps who backs whom.",
    discussion: """
      Every answer leads back to the sentence that says so.

        entente ingest article.txt --date 2020-02-22
        entente who backs GNA
        entente why Turkey GNA
        entente export --format svg > graph.svg

      The knowledge base is one SQLite file: --db FILE, else $ENTENTE_DB, else entente.db here.
      Exit codes: 0 done, 1 nothing found, 2 something wrong with an input or the database, 64 wrong \
      usage.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Reading",
        subcommands: [IngestCommand.self, ExtractCommand.self, RereadCommand.self]),
      CommandGroup(
        name: "Questions",
        subcommands: [
          WhoCommand.self, WhomCommand.self, BetweenCommand.self, WhyCommand.self,
          TimelineCommand.self, ChangesCommand.self, PathCommand.self, SearchCommand.self,
          StatsCommand.self, SQLCommand.self, ExportCommand.self,
        ]),
      CommandGroup(
        name: "Actors and outlets", subcommands: [ActorsCommand.self, OutletsCommand.self]),
      CommandGroup(name: "Judging", subcommands: [ReviewCommand.self, ClaimCommand.self]),
      CommandGroup(
        name: "Upkeep",
        subcommands: [
          CheckCommand.self, BackupCommand.self, CompactCommand.self, MigrateCommand.self,
        ]),
      CommandGroup(name: "Rules", subcommands: [ExplainCommand.self, RulesCommand.self]),
    ])

  /// As ArgumentParser's own, but for exit codes: whatever is wrong with data or database is 2.
  static func main() {
    Terminal.endQuietlyWhenThePipeCloses()
    do {
      var command = try command()
      try command.run()
    } catch {
      Terminal.flush()
      let isUsage = Self.exitCode(for: error) == .validationFailure || error is CleanExit
      if isUsage || error is ExitCode || Self.exitCode(for: error) == .success {
        Self.exit(withError: error)
      }
      Terminal.complain("\(error)")
      Self.exit(withError: ExitCode(2))
    }
    Terminal.flush()
  }

  /// What the arguments ask for.
  ///
  /// The command that the first of them names reads the rest in a third of the time that the whole
  /// program takes. What it does not take is read by the whole program, which knows how to help.
  private static func command() throws -> any ParsableCommand {
    let arguments = CommandLine.arguments.dropFirst()
    if let subcommand = configuration.subcommands.first(where: {
      $0.configuration.commandName == arguments.first
    }), subcommand.configuration.subcommands.isEmpty,
      let command = try? subcommand.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == subcommand
    {
      return command
    }
    return try parseAsRoot()
  }
}
