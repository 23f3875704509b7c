import ArgumentParser
import EntenteStore

struct OutletsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outlets",
    abstract: "List outlets, or grade how far one can be relied on.",
    subcommands: [List.self, GradeOutlet.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the outlets with their grades.",
      discussion: "  entente outlets list --csv")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let outlets = try database.open(for: .reading).outlets()
      Table(
        ["outlet", "grade", "documents"],
        rows: outlets.map {
          [.text($0.name, style: [.bold]), .optional($0.grade), .number($0.documents)]
        }
      ).write(as: output.format)
      if outlets.isEmpty { throw ExitCode(1) }
    }
  }

  struct GradeOutlet: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "grade",
      abstract: "Grade an outlet from A (reliable) to E (unreliable); F cannot be judged.",
      discussion: """
          entente outlets grade "The Example" B
          entente outlets grade "The Example" none
        """)

    enum Grade: String, ExpressibleByArgument, CaseIterable {
      // swift-format-ignore: AlwaysUseLowerCamelCase
      case A, B, C, D, E, F, none
    }

    @Argument(help: "The outlet's name.") var outlet: String
    @Argument(help: "A to F, or none to take the grade back.") var grade: Grade
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      try database.open(for: .writing).grade(outlet, grade == .none ? nil : grade.rawValue.first)
      Terminal.note("\(outlet): \(grade == .none ? "not graded" : grade.rawValue)")
    }
  }
}
