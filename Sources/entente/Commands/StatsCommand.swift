import ArgumentParser
import EntenteStore

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", _superCommandName: "entente",
    abstract: "Show what the knowledge base holds, in figures.",
    discussion: "  entente stats --json")

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let statistics = try database.open(for: .reading).statistics()
    Table(
      ["group", "name", "value"],
      rows: statistics.map { [.text($0.group, style: [.dim]), .text($0.name), .text($0.value)] }
    ).write(as: output.format)
  }
}
