import Testing

@testable import EntenteExtraction

@Suite struct LexemeFilterTests {
  @Test("a filter never misses a word that it has")
  func present() {
    let lexemes = Array(stride(from: Lexeme(0), to: 60_000, by: 977))
    let filter = LexemeFilter(lexemes)
    for lexeme in lexemes {
      #expect(filter.mayContain(lexeme))
      #expect(filter.has(LexemeFilter.place(of: lexeme)))
      #expect(filter.meets(LexemeFilter([lexeme])))
    }
  }

  @Test("a filter of a sentence's length rules out most other words")
  func absent() {
    let filter = LexemeFilter((Lexeme(0)..<40).map { $0 * 311 })
    let passing = (Lexeme(20_000)..<21_000).filter(filter.mayContain)
    #expect(passing.count < 250)
  }

  @Test("a name, which is no word of the vocabulary, is not put in")
  func names() {
    #expect(!LexemeFilter([Unit.nameLexeme]).meets(.all))
  }
}
