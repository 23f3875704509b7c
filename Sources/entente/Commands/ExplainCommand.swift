import ArgumentParser
import EntenteExtraction
import EntenteModel

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how each stage reads a sentence, and which frames fire or why none does.",
    discussion: "  entente explain \"Russia denied arming Haftar.\"")

  @Argument(help: "The sentence; - is standard input.") var text: String
  @OptionGroup var pack: PackOptions
  @OptionGroup var actors: AddedActorsOptions

  func run() throws {
    var text = text
    if text == "-" {
      text = ""
      while let line = readLine(strippingNewline: false) { text += line }
    }
    let page = ExplanationText(width: Terminal.width ?? 100)
    let document = SourceDocument(id: "text", text: text)
    for (index, explanation) in try pack.extractor(knowing: actors.knowledgeBase()).explain(
      document
    ).enumerated() {
      if index > 0 { Terminal.print("") }
      for line in page.lines(explanation) { Terminal.print(line) }
    }
  }
}
