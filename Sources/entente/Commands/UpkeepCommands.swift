import ArgumentParser
import EntenteStore

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look over the knowledge base: integrity, foreign keys, offsets, edges, orphans.",
    discussion: """
      Changes nothing. Exit code 2 when something is found.

        entente check
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let findings = try database.open(for: .reading).check()
    if output.format != .table || !findings.isEmpty {
      Table(
        ["check", "place", "problem"],
        rows: findings.map { [.text($0.check), .text($0.place), .text($0.problem)] }
      ).write(as: output.format)
    }
    if output.format == .table { Terminal.note(Counts.of(findings.count, "finding")) }
    if !findings.isEmpty { throw ExitCode(2) }
  }
}

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the knowledge base as it is now, even while it is read and written.",
    discussion: "  entente backup libya-2020.db")

  @Argument(help: "The new file.") var file: String
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try database.open(for: .reading).backup(to: file)
    Terminal.note("copied to \(file)")
  }
}

struct CompactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact",
    abstract: "Give unused space in the knowledge base back.",
    discussion: "  entente compact")

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let sizes = try database.open(for: .writing).compact()
    Terminal.note("\(sizes.before) bytes before, \(sizes.after) after")
  }
}

struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Bring a knowledge base of an earlier version up to date.",
    discussion: """
      A copy of the file as it was is kept beside it. A reading does the same by itself.

        entente migrate --list
        entente migrate
      """)

  @Flag(help: "Only list the migrations, and which of them the file has.") var list = false
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let states = try KnowledgeBase.migrations(ofFile: database.file)
    if list {
      Table(
        ["migration", "applied"],
        rows: states.map { [.text($0.name), .number($0.isApplied ? 1 : 0)] }
      ).write(as: output.format)
      return
    }
    let knowledgeBase = try database.open(for: .writing)
    let missing = states.filter { !$0.isApplied }
    Terminal.note(
      missing.isEmpty ? "up to date" : "applied \(missing.map(\.name).joined(separator: ", "))")
    if let copy = knowledgeBase.migrationBackup {
      Terminal.note("the file as it was is \(copy)")
    }
  }
}
