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

  @Test("each page tells what every stage saw, what fired, and what came near", arguments: cases)
  func pages(_ text: String, _ expected: String) {
    #expect(page(text) == expected)
  }

  static let cases: [(String, String)] = [
    (
      "Norland denied backing Sudra.",
      """
      Norland denied backing Sudra.

      words     Norland  denied    backing     Sudra  .
                name     verbPast  verbGerund  name   stop
      actors    Norland  Norland  state, by name
                Sudra    Sudra  state, by name
      groups    [Norland] ‹denied› ‹backing› [Sudra] .
      clauses   1 main         [Norland] ‹denied›
                2 gerund of 1  [Norland] ‹backing› [Sudra]
      claims    Norland → Sudra  back, negated, denied by Norland
                  “backing” supports/verb, frames/back.frames:2
                  source “Norland” (subject); target “Sudra” (object)
      """
    ),
    (
      "Norland, which Sudra backs, attacked the Harbour Council.",
      """
      Norland, which Sudra backs, attacked the Harbour Council.

      words     Norland  ,      which     Sudra  backs      ,      attacked  the         Harbour Council
                name     comma  relative  name   verbThird  comma  verbPast  determiner  name
                .
                stop
      actors    Norland          Norland  state, by name
                Sudra            Sudra  state, by name
                Harbour Council  Harbour Council  government, by name
      groups    [Norland] , which [Sudra] ‹backs› , ‹attacked› [the Harbour Council] .
      clauses   1 relative  [Sudra] ‹backs› [Norland]
                2 main      [Norland] ‹attacked› [the Harbour Council]
      claims    Sudra → Norland  back
                  “backs” supports/verb, frames/back.frames:2
                  source “Sudra” (subject); target “Norland” (object)
                Norland → Harbour Council  attack
                  “attacked” attacks/verb, frames/attack.frames:2
                  source “Norland” (subject); target “Harbour Council” (object)
      """
    ),
    (
      "Norland backed the plan.",
      """
      Norland backed the plan.

      words     Norland  backed    the         plan  .
                name     verbPast  determiner  noun  stop
      actors    Norland  Norland  state, by name
      groups    [Norland] ‹backed› [the plan] .
      clauses   1 main  [Norland] ‹backed› [the plan]
      claims    none
      near      “backed” supports/verb: no actor stands where the target must; source Norland  frames/back.frames:2
      """
    ),
  ]

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
