import ArgumentParser
import EntenteExtraction

struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Load the language pack and say where it is wrong.",
    discussion: """
        entente rules check
        entente rules check --pack my-rules

      Loading ends at the first mistake. Exit codes: 0 sound, 2 not.
      """)

  @OptionGroup var pack: PackOptions

  func run() throws {
    let pack = try pack.extractor().pack
    let frames = pack.frameSummaries
    let constructions = frames.reduce(0) { $0 + $1.constructions }
    Terminal.note(
      "\(Counts.of(frames.count, "frame")) with \(Counts.of(constructions, "construction")), "
        + "\(Counts.of(pack.actors.count, "actor")): no mistake found")
  }
}
