import Testing

@testable import EntenteExtraction

@Suite struct GazetteerTests {
  private static func entry(_ meaning: GazetteerEntry.Meaning) -> GazetteerEntry {
    GazetteerEntry(
      actor: 0, meaning: meaning, firstDay: .min, lastDay: .max, capitals: 0, isAcronym: false,
      next: -1)
  }

  @Test("a word begins only what was put in with it first")
  func beginnings() {
    var gazetteer = Gazetteer()
    gazetteer.add([7, 8], Self.entry(.title))
    gazetteer.add([7, 9, 10], Self.entry(.multiword))
    gazetteer.add([8], Self.entry(.demonym))
    #expect(gazetteer.beginnings(7) == [.title, .multiword])
    #expect(gazetteer.beginnings(8) == .name)
    #expect(gazetteer.beginnings(9) == [])
    #expect(gazetteer.beginnings(-1) == [])
  }

  @Test("names that share their first words keep their own endings")
  func sharing() {
    var gazetteer = Gazetteer()
    for last in Lexeme(0)..<1000 { gazetteer.add([1, 2, last], Self.entry(.name)) }
    let node = gazetteer.step(gazetteer.step(Gazetteer.root, 1), 2)
    let ends = (Lexeme(0)..<1000).map { gazetteer.firstEntry(at: gazetteer.step(node, $0)) }
    #expect(Set(ends).count == 1000)
    #expect(gazetteer.step(node, 1000) == -1)
  }
}
