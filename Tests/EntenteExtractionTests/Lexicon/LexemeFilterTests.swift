import Testing

@testable import EntenteExtraction

@Suite struct LexemeFilterTests {
  @Test("a filter never misses a word that it has")
  func present() {
    var filter = LexemeFilter()
    for lexeme in stride(from: Lexeme(0), to: 60_000, by: 977) { filter.insert(lexeme) }
    for lexeme in stride(from: Lexeme(0), to: 60_000, by: 977) {
      var single = LexemeFilter()
      single.insert(lexeme)
      #expect(single.isSubset(of: filter))
    }
  }

  @Test("a filter of a sentence's length rules out most other words")
  func absent() {
    var filter = LexemeFilter()
    for lexeme in Lexeme(0)..<40 { filter.insert(lexeme * 311) }
    let passing = (Lexeme(20_000)..<21_000).filter { lexeme in
      var single = LexemeFilter()
      single.insert(lexeme)
      return single.isSubset(of: filter)
    }
    #expect(passing.count < 250)
  }

  @Test("a name, which is no word of the vocabulary, is not put in")
  func names() {
    var filter = LexemeFilter()
    filter.insert(Unit.nameLexeme)
    #expect(filter.isSubset(of: LexemeFilter()))
  }
}
