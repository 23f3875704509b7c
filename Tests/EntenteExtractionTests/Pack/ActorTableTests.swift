import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteExtraction

@Suite struct ActorTableTests {
  static let cases: [(text: String, message: String)] = [
    (
      "tarn\tkind",
      "actors/tarn.tsv:1: 2 columns found; write key, property, value, from, to with tabs"
    ),
    (
      "tarn kind state",
      "actors/tarn.tsv:1: 1 column found; write key, property, value, from, to with tabs"
    ),
    ("tarn\tkind\t", "actors/tarn.tsv:1: 'tarn' has an empty value"),
    (
      "# comment\ntarn\tkind\tisland",
      """
      actors/tarn.tsv:2: 'island' is no kind of actor; use one of state, government, institution, \
      force, group, party, organisation, bloc, company, outlet, people, person
      """
    ),
    (
      "tarn\tmotto\tHold fast",
      "actors/tarn.tsv:1: 'motto' is no property; see the language pack's README"
    ),
    (
      "tarn\tname\tTarn\t2015-13",
      "actors/tarn.tsv:1: '2015-13' is no date; write YYYY, YYYY-MM or YYYY-MM-DD"
    ),
    (
      "tarn\tname\tTarn\t\tsoon",
      "actors/tarn.tsv:1: 'soon' is no date; write YYYY, YYYY-MM or YYYY-MM-DD"
    ),
    ("tarn\tname\tTarn", "actors/tarn.tsv:1: 'tarn' needs a row 'kind' and a row 'name'"),
    (
      "tarn\tkind\tstate\ntarn\tname\tTarn\ntarn\talias\tHarbour Council",
      """
      actors/tarn.tsv:1: 'Harbour Council' names 'tarn' and 'harbour-council' \
      (actors/invented.tsv:19) at the same time; date the names, or make one of them 'weak'
      """
    ),
    (
      "tarn\tkind\tstate\ntarn\tname\tTarn\ntarn\tacronym\tHC\t1999",
      """
      actors/tarn.tsv:1: 'HC' names 'tarn' and 'harbour-council' (actors/invented.tsv:19) \
      at the same time; date the names, or make one of them 'weak'
      """
    ),
    ("tarn\tkind\tstate", "actors/tarn.tsv:1: 'tarn' needs a row 'kind' and a row 'name'"),
  ]

  @Test("a mistake in an actor file is told with its place and what to do", arguments: cases)
  func mistakes(_ text: String, _ message: String) {
    expectFailure(loading: InventedPack.files(with: "actors/tarn.tsv", text), message)
  }

  @Test("a name may go from one actor to another, and a weak name may be shared")
  func shared() throws {
    let text = """
      tarn\tkind\tstate
      tarn\tname\tTarn
      tarn\talias\tNorthland\t\t1989
      tarn\tweak\tHC
      norland\talias\tNorthland\t1990
      """
    let pack = try LanguagePack(
      files: PackFiles(InventedPack.files(with: "actors/tarn.tsv", text)))
    func claims(_ day: String) -> [String] {
      Extractor(pack: pack).extract(
        .init(id: "1", text: "Northland backs Sudra.", publishedOn: PartialDate(day))
      ).claims.map(ClaimLine.of)
    }
    #expect(claims("1985-06-01") == ["Tarn > Sudra back"])
    #expect(claims("1995-06-01") == ["Norland > Sudra back"])
  }

  @Test("an actor keeps its names, dates and ties, whichever files hold them")
  func actors() throws {
    let files =
      InventedPack.files + [
        ("actors/more.tsv", "norland\talias\tNorthland\t1990\t2001-05\nnorland\tpart_of\tsudra")
      ]
    let pack = try LanguagePack(files: PackFiles(files))
    let norland = try #require(pack.actors.first { $0.key == "norland" })
    #expect(norland.kind == .state)
    #expect(norland.country == "NX")
    #expect(norland.names.map(\.text).contains("Norlandic"))
    let alias = try #require(norland.names.first { $0.text == "Northland" })
    #expect(alias.validFrom == PartialDate("1990"))
    #expect(alias.validTo == PartialDate("2001-05"))
    #expect(norland.links.map(\.other) == ["sudra"])
  }
}
