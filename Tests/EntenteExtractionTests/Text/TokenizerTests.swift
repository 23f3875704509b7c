import EntenteTestSupport
import Testing

@testable import EntenteExtraction

@Suite struct TokenizerTests {
  /// Tokens separated by spaces; a hyphen before one says that it was one word with the token before.
  static let cases: [(text: String, tokens: String)] = [
    ("The U.S. left.", "The U.S. left ."),
    ("the U.S.", "the U.S."),
    ("U.S.-backed rebels", "U.S. -backed rebels"),
    ("al-Sarraj", "al -Sarraj"),
    ("UN-backed", "UN -backed"),
    ("a so-called ex-ally", "a so -called ex -ally"),
    ("Norland's port", "Norland 's port"),
    ("Norland’s port", "Norland ’s port"),
    ("the rebels' port", "the rebels ' port"),
    ("the rebels’ port", "the rebels ’ port"),
    ("It doesn't, they won’t", "It does n't , they wo n’t"),
    ("they're, we've, I'll", "they 're , we 've , I 'll"),
    ("N'Djamena and Sana'a", "N'Djamena and Sana'a"),
    ("Côte d’Ivoire", "Côte d’Ivoire"),
    ("O'Brien", "O'Brien"),
    ("“Go,” he said", "“ Go , ” he said"),
    ("\"Go,\" he said", "\" Go , \" he said"),
    ("1,500 men, 3.5 million", "1,500 men , 3.5 million"),
    ("$2.5bn of aid", "$ 2.5bn of aid"),
    ("the 1990s", "the 1990s"),
    ("12:30", "12 : 30"),
    ("2020-05-15", "2020 -05 -15"),
    ("see https://example.org/a?b=c, now", "see https://example.org/a?b=c , now"),
    ("(see www.example.org).", "( see www.example.org ) ."),
    ("x—y and x – y", "x — y and x – y"),
    ("wait...", "wait . . ."),
    ("(GNA)", "( GNA )"),
    ("M23 and F-16s", "M23 and F -16s"),
    ("", ""),
    (" \t\r\n ", ""),
  ]

  @Test("text is cut into words, clitics, numbers, addresses and marks", arguments: cases)
  func cutting(_ text: String, _ tokens: String) {
    #expect(spelled(Array(text.utf8)).joined(separator: " ") == tokens)
  }

  static let shapes: [(text: String, shape: Token.Shape)] = [
    ("port", .lower), ("Port", .capital), ("P", .capital), ("UN", .upper), ("McDonnell", .capital),
    ("iPhone", .mixed), ("LeT", .mixed), ("1,500", .number), (",", .punctuation),
    ("Élysée", .capital),
    ("ÉLYSÉE", .upper), ("é", .lower), ("M23", .upper), ("Шойгу", .lower), ("北京", .lower),
  ]

  @Test("a token knows how it is written", arguments: shapes)
  func shape(_ text: String, _ shape: Token.Shape) {
    #expect(Cascade.tokens(Array(text.utf8)).map(\.shape) == [shape])
  }

  @Test(
    "composed and decomposed letters, case, diacritics and apostrophes give one word",
    arguments: [
      ("S\u{e3}o", "Sa\u{303}o"), ("Sa\u{303}o", "sao"), ("Erdoğan", "ERDOGAN"),
      ("N’Djamena", "N'Djamena"), ("Łódź", "lodz"),
    ])
  func folding(_ one: String, _ other: String) {
    let first = Cascade.tokens(Array(one.utf8))
    let second = Cascade.tokens(Array(other.utf8))
    #expect(first.map(\.hash) == second.map(\.hash))
    #expect(first.count == 1)
    #expect(first.map(\.hash) == [Spelling.hash(of: one)])
  }

  @Test("a dotted acronym is the word without dots")
  func dots() {
    #expect(Cascade.tokens(Array("U.S.".utf8)).first?.hash == Spelling.hash(of: "US"))
    #expect(Cascade.tokens(Array("U.S.".utf8)).first?.flags.contains(.dotted) == true)
  }

  static let illFormed: [[UInt8]] = [
    [0xFF], [0x61, 0xFF, 0x62], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xC0, 0xAF],
    [0x61, 0x20, 0xED, 0xA0, 0x80, 0x20, 0x62], [0x00, 0x61, 0x00], [0x80, 0x80, 0x20, 0x41],
  ]

  @Test("ill-formed bytes are part of some word, and every byte but space is in a token")
  func badBytes() {
    for bytes in Self.illFormed {
      var covered = Set<Int>()
      for token in Cascade.tokens(bytes) { covered.formUnion(Int(token.start)..<Int(token.end)) }
      let text = bytes.indices.filter { bytes[$0] > 0x20 }
      #expect(covered.isSuperset(of: text), "\(bytes)")
    }
  }

  @Test("tokens stand in order, do not overlap, and leave out nothing but space and word hyphens")
  func coverage() {
    var random = Randomness(seed: 3)
    let pieces = [
      "a", "Z", "é", "e\u{301}", "’", "'", "s", "\"", "“", "”", ".", ",", "-", "—", " ", "\n", "1",
      "(", "&", "@", "://", "\u{a0}", "😀", "北", "U.S.", "n't", "'s", "//", "..", ":",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...20, using: &random))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
      let bytes = Array(text.utf8)
      var last = 0
      for token in Cascade.tokens(bytes) {
        let start = Int(token.start)
        let end = Int(token.end)
        #expect(start >= last && end > start && end <= bytes.count, "\(text)")
        let between = String(decoding: bytes[last..<start], as: UTF8.self)
        #expect(between.allSatisfy { $0.isWhitespace || $0 == "-" }, "\(text): '\(between)'")
        #expect(String(validating: bytes[start..<end], as: UTF8.self) != nil, "\(text)")
        last = end
      }
    }
  }

  @Test(
    "a quotation mark knows whether it opens",
    arguments: [
      ("\"Go\"", "opens closes"), ("“Go”", "opens closes"), ("said \"go\", then", "opens closes"),
      ("(\"Go\")", "opens closes"), ("‘Go’", "opens closes"),
    ])
  func quotes(_ text: String, _ expected: String) {
    let quotes = Cascade.tokens(Array(text.utf8)).filter {
      $0.hash == Spelling.hash(of: "\"") || $0.hash == Spelling.hash(of: "'")
    }
    let found = quotes.map { $0.flags.contains(.opensQuote) ? "opens" : "closes" }
    #expect(found.joined(separator: " ") == expected)
  }

  private func spelled(_ bytes: [UInt8]) -> [String] {
    Cascade.tokens(bytes).map { token in
      (token.flags.contains(.hyphenBefore) ? "-" : "")
        + String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }
  }
}
