import ArgumentParser
import EntenteDocuments
import EntenteExtraction
import EntenteMeasurement
import Foundation

struct RulesMeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Compare what is read with labelled texts: precision by rule family, recall, marks.",
    discussion: """
        entente rules measure Benchmarks/gold/wire.jsonl Benchmarks/gold/analyst.jsonl
        entente rules measure gold.jsonl --errors 20
        entente rules measure other-gold.jsonl --reliability

      The labelled texts are NDJSON as schema/gold.json describes it. The answer is one table, and \
      the figures over all of it on standard error. A claim is right when its source, target and \
      stance are; the marks are compared apart.
      """)

  @Argument(help: ArgumentHelp("Labelled texts.", valueName: "gold"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "Also write the families' counts as a lexicon/confidence.tsv.", valueName: "file"))
  var write: String?

  @Option(
    help: ArgumentHelp(
      "Show up to so many missed and so many wrong claims, picked at random but the same in every "
        + "run.", valueName: "number"))
  var errors: Int?

  @Flag(
    help:
      "Show stated confidence against how often it was right; for texts that it was not computed from."
  )
  var reliability = false

  @Flag(help: "Show how well other groupings of the rules would foretell what is right.")
  var groupings = false

  @OptionGroup var pack: PackOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if [errors != nil, reliability, groupings].count(where: { $0 }) > 1 {
      throw ValidationError("Show one of --errors, --reliability and --groupings at a time.")
    }
    if let errors, errors < 1 { throw ValidationError("--errors must be 1 or more.") }
  }

  func run() throws {
    var documents: [GoldDocument] = []
    for file in files { documents += try GoldFile(path: file).read() }
    let measurement = Measurement(of: try pack.extractor(), on: documents)
    if let write {
      let names = files.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      do {
        try Precision.tsv(measurement.families, measuredOn: names)
          .write(toFile: write, atomically: true, encoding: .utf8)
      } catch {
        throw UnwritableFile(path: write)
      }
    }
    let table =
      if let errors {
        MeasurementTable.errors(measurement, atMost: errors)
      } else if reliability {
        MeasurementTable.reliability(measurement)
      } else if groupings {
        MeasurementTable.groupings(measurement)
      } else {
        MeasurementTable.families(measurement)
      }
    table.write(as: output.format)
    for line in MeasurementTable.summary(measurement) { Terminal.note(line) }
  }
}

/// A file that the command was asked to write, and cannot.
private struct UnwritableFile: Error, CustomStringConvertible {
  let path: String

  var description: String {
    "\(path): cannot be written; check that its folder exists and may be written to"
  }
}
