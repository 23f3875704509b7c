import ArgumentParser
import EntenteExtraction

struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Read every example sentence of the frames and say which are read wrongly.",
    discussion: """
        entente rules test
        entente rules test --pack my-rules
      """)

  @OptionGroup var pack: PackOptions

  func run() throws {
    let report = try pack.extractor().testExamples()
    for failure in report.failures { Terminal.print("\(failure)") }
    Terminal.note(
      "\(Counts.of(report.frameCount, "frame")): "
        + "\(report.expectedCount) expected, \(report.forbiddenCount) forbidden and "
        + "\(report.knownCount) known examples; \(Counts.of(report.failures.count, "failure"))")
    if !report.failures.isEmpty { throw ExitCode(2) }
  }
}
