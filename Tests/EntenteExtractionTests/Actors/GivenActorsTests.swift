import EntenteModel
import Testing

@testable import EntenteExtraction

@Suite struct GivenActorsTests {
  @Test("a name that the caller gives is taken as given, listed or not")
  func given() throws {
    let text = "the crows condemned Osk’s men."
    let claims = try extract(text, [("Crows of Tarn", "the crows"), ("Sudra", "Osk")])
    #expect(claims.map(ClaimLine.of) == ["Crows of Tarn > Sudra criticize"])
    #expect(claims.map(\.source.text) == ["the crows"])
    #expect(claims.map(\.target.text) == ["Osk"])
  }

  @Test("places of given names count scalars, so that letters before them do not shift them")
  func scalars() throws {
    let text = "😀 e\u{301}te\u{301}: crows condemned Sudra."
    let claims = try extract(text, [("Crows of Tarn", "crows")])
    #expect(claims.map(\.source.text) == ["crows"])
  }

  @Test("a given place outside the text is ignored")
  func outside() throws {
    let pack = try Cascade().pack
    let document = SourceDocument(
      id: "1", text: "Norland condemned Sudra.",
      actors: [
        .init(name: "Nobody", range: ScalarRange(start: 90, end: 95)),
        .init(name: "Nobody", range: ScalarRange(start: 3, end: 3)),
        .init(name: "Nobody", range: ScalarRange(start: 5, end: 2)),
        .init(name: "Nobody", range: ScalarRange(start: -4, end: 2)),
        .init(name: "Velania", range: ScalarRange(start: 18, end: 23)),
      ])
    let claims = Extractor(pack: pack).extract(document).claims
    #expect(claims.map(ClaimLine.of) == ["Norland > Velania criticize"])
  }

  private func extract(_ text: String, _ names: [(name: String, words: String)]) throws -> [Claim] {
    let actors = try names.map { name, words in
      let range = try #require(text.firstRange(of: words))
      let scalars = text.unicodeScalars
      let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
      return SourceDocument.GivenActor(
        name: name, range: ScalarRange(start: start, end: start + words.unicodeScalars.count))
    }
    return Extractor(pack: try Cascade().pack)
      .extract(SourceDocument(id: "1", text: text, actors: actors)).claims
  }
}
