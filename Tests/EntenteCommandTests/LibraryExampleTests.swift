import EntenteExtraction
import EntenteModel
import EntenteStore
import EntenteTestSupport
import Foundation
import Testing

/// The example of `README.md`, line by line; another test compares the two.
@Suite struct LibraryExampleTests {
  @Test("a program of ten lines reads a sentence, keeps it and asks who backs whom")
  func example() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("libya.db")
    var printed: [String] = []
    func print(_ line: String) { printed.append(line) }

    let extractor = Extractor(pack: try LanguagePack.builtIn())
    let article = SourceDocument(id: "wire-1", text: "Turkey backs the GNA.")
    for claim in extractor.extract(article).claims {
      print("\(claim.source.actor.name) \(claim.stance) \(claim.target.actor.name)")
    }
    let knowledgeBase = try KnowledgeBase(path: path, for: .writing)
    var ingest = try Ingest(into: knowledgeBase, with: extractor, at: Date())
    try ingest.add(article)
    try ingest.finish()
    let gna = try knowledgeBase.actor(named: "GNA")
    for edge in try knowledgeBase.edges(EdgeFilter(target: gna.key, stance: .support)) {
      print("\(edge.source.name) \(edge.standing) \(gna.name): \(edge.claims) claim(s)")
    }

    #expect(
      printed == [
        "Turkey support Government of National Accord",
        "Turkey backs Government of National Accord: 1 claim(s)",
      ])
  }
}
