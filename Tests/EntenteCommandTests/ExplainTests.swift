import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteExtraction
@testable import entente

/// The pages of `entente explain` over the invented pack, as a reader sees them.
@Suite struct ExplainTests {
  private let extractor: Extractor

  init() throws {
    let files = InventedPack.files.sorted { $0.path < $1.path }.map {
      PackFile(path: $0.path, text: PackText(Array($0.text.utf8)))
    }
    extractor = Extractor(pack: try LanguagePack(files: PackFiles(files: files)))
  }

  private func page(_ text: String, width: Int = 100) -> String {
    let page = ExplanationText(width: width)
    let lines = extractor.explain(SourceDocument(id: "text", text: text)).flatMap(page.lines)
    return lines.map(\.withoutStyle).joined(separator: "\n")
  }
}

extension String {
  /// Without what a terminal shows as colour or weight.
  fileprivate var withoutStyle: String {
    var plain = ""
    var isStyle = false
    for character in self {
      if character == "\u{1B}" { isStyle = true }
      if !isStyle { plain.append(character) }
      if isStyle, character == "m" { isStyle = false }
    }
    return plain
  }
}
