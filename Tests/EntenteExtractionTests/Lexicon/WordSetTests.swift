import Testing

@testable import EntenteExtraction

@Suite struct WordSetTests {
  @Test("a set has the words that were put in and no others", arguments: [0, 1, 3, 4, 100])
  func members(_ count: Lexeme) {
    let words = (0..<count).map { $0 * 4096 }
    let set = WordSet(words)
    #expect(set.isEmpty == words.isEmpty)
    #expect(set.words.sorted() == words)
    for word in words {
      #expect(set.contains(word))
      #expect(!set.contains(word + 1))
    }
    #expect(!set.contains(-1))
  }
}

@Suite struct LexemeTableTests {
  @Test("a table knows what was put in, of unknown words too")
  func entries() {
    var table = LexemeTable<Int>()
    let unknown = Vocabulary.unknown(0xFEDC_BA98_7654_3210)
    for lexeme in Lexeme(0)..<1000 { table[lexeme * 64] = Int(lexeme) }
    table[unknown] = 7
    table[5 * 64] = 8
    #expect((Lexeme(0)..<1000).allSatisfy { table[$0 * 64] == ($0 == 5 ? 8 : Int($0)) })
    #expect(table[unknown] == 7)
    #expect(table[1] == nil)
    #expect(table[-1] == nil)
    #expect(table.lexemes.count == 1001)
  }
}
