import ArgumentParser
import EntenteModel
import EntenteStore

extension ActorsCommand {
  struct Suggest: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "suggest",
      abstract: "List names that no list knows, the most frequent first, and whom they may mean.",
      discussion: """
          entente actors suggest
          entente actors suggest --limit 100 --csv
        """)

    @Option(help: "At most so many names.") var limit = 20
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let suggestions = try database.open(for: .reading).suggestions(limit: limit)
      Table(
        ["name", "kind", "claims", "similar", "key", "sentence"],
        rows: suggestions.map { suggestion in
          [
            .text(suggestion.actor.name, style: [.bold]), .text(suggestion.actor.kind.rawValue),
            .number(suggestion.claims),
            .text(suggestion.similar.map { "\($0.name) (\($0.key))" }.joined(separator: "; ")),
            .text(suggestion.actor.key), .text(suggestion.example),
          ]
        }
      ).write(as: output.format)
      if output.format == .table { Terminal.note(Counts.of(suggestions.count, "unknown name")) }
      if suggestions.isEmpty { throw ExitCode(1) }
    }
  }

  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint",
      abstract: "Find names that two actors share, times that run backwards and ties in a circle.",
      discussion: "  entente actors lint")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let findings = try database.open(for: .reading).lintActors()
      Table(
        ["finding", "actor", "other", "detail"],
        rows: findings.map {
          [.text($0.kind), .text($0.actor), .optional($0.other), .text($0.detail)]
        }
      ).write(as: output.format)
      if output.format == .table { Terminal.note(Counts.of(findings.count, "finding")) }
      if !findings.isEmpty { throw ExitCode(2) }
    }
  }

  struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "log",
      abstract: "List what analysts decided about actors and added to them, in time.",
      discussion: "  entente actors log --csv")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let entries = try database.open(for: .reading).actorLog()
      Table(
        ["number", "moment", "author", "act", "actor", "other", "undone", "reason"],
        rows: entries.map { entry in
          [
            entry.number.map { .integer($0) } ?? .empty, .text(entry.moment), .text(entry.author),
            .text(entry.act), .text(entry.actor), .optional(entry.other),
            .text(entry.isUndone ? "undone" : ""), .optional(entry.reason),
          ]
        }
      ).droppingEmptyColumns(among: output.format == .table ? ["undone", "reason"] : [])
        .write(as: output.format)
      if entries.isEmpty { throw ExitCode(1) }
    }
  }
}
