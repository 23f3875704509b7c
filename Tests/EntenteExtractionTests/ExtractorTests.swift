import EntenteExtraction
import EntenteModel
import Testing

@Suite struct ExtractorTests {
  let extractor: Extractor

  init() throws {
    extractor = Extractor(pack: try LanguagePack.builtIn())
  }

  @Test("a second backer after “as well as” gets its own claim")
  func coordinatedSources() {
    let document = SourceDocument(
      id: "1", text: "Norway, as well as Sweden, supports the Polisario Front.")
    let claims = extractor.extract(document).claims
    #expect(claims.map(\.source.actor.name) == ["Norway", "Sweden"])
    #expect(claims.allSatisfy { $0.stance == .support && $0.relation == .back })
  }

  @Test(
    "a sentence may end in a possessive",
    arguments: ["Egypt attacked no their", "Egypt condemned the his"])
  func endings(_ text: String) {
    #expect(extractor.extract(SourceDocument(id: "1", text: text)).claims.isEmpty)
  }

  @Test("a headline means those whom the first sentence names in full")
  func headlines() {
    let document = SourceDocument(
      id: "1", text: "Harris thanks Biden\n\nKamala Harris praised Joe Biden on Monday.")
    let claims = extractor.extract(document).claims
    #expect(claims.map(\.source.actor.name) == ["Kamala Harris", "Kamala Harris"])
    #expect(claims.allSatisfy { $0.target.actor.name == "Joe Biden" })
  }

  @Test("a place is nobody whom a pronoun could mean")
  func places() {
    let document = SourceDocument(id: "1", text: "mocked Osk of Bremen offered he be")
    #expect(extractor.extract(document).claims.isEmpty)
  }
}
