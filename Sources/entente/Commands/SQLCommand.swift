import ArgumentParser
import EntenteStore

struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql", _superCommandName: "entente",
    abstract: "Run a read-only SQL statement.",
    discussion: """
      The views who_backs_whom, claims, evidence, actors and timeline are made for it.

        entente sql "SELECT source, target, claims FROM who_backs_whom WHERE standing = 'mixed'"
      """)

  @Argument(help: "One statement.") var statement: String
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let result = try database.open(for: .reading).run(statement)
    Table(
      result.columns,
      rows: result.rows.map { row in
        row.map { value in
          switch value {
          case .null: .empty
          case .integer(let number): .integer(number)
          case .real(let number): .real(number)
          case .text(let text): .text(text)
          case .blob(let count): .text("(\(Counts.of(count, "byte")))")
          }
        }
      }
    ).write(as: output.format)
    if output.format == .table { Terminal.note(Counts.of(result.rows.count, "row")) }
    if result.rows.isEmpty { throw ExitCode(1) }
  }
}
