import ArgumentParser
import EntenteExtraction

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how each stage reads a sentence, and which frames fire or why none does.",
    discussion: "  entente explain \"Russia denied arming Haftar.\"")

  @Argument(help: "The sentence; - is standard input.") var text: String
  @OptionGroup var pack: PackOptions

  func run() throws {
    var text = text
    if text == "-" {
      text = ""
      while let line = readLine(strippingNewline: false) { text += line }
    }
    Terminal.print(try pack.extractor().explain(text))
  }
}
