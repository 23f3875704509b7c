import EntenteModel
import EntenteTestSupport

@testable import EntenteExtraction

/// The stages of reading over the invented pack, one after the other, so that each can be looked at
/// by itself.
struct Cascade {
  private static let invented = Result {
    try LanguagePack(files: PackFiles(InventedPack.files))
  }

  let pack: LanguagePack

  init() throws { pack = try Self.invented.get() }

  /// The words of a text as the tokenizer cuts them, in order.
  static func tokens(_ bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    Tokenizer.tokenize(bytes.span, in: 0..<bytes.count, into: &tokens)
    return tokens
  }

  /// Texts of the sentences, and how many were cut.
  func sentences(_ text: String) -> (texts: [String], cut: Int) {
    let bytes = Array(text.utf8)
    let tokens = lexemes(bytes)
    var ranges: [Range<Int>] = []
    let cut = SentenceSplitter(pack: pack).split(tokens, into: &ranges)
    let texts = ranges.map { range in
      String(
        decoding: bytes.span,
        in: Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end))
    }
    return (texts, cut)
  }

  private func lexemes(_ bytes: [UInt8]) -> [Token] {
    var tokens = Self.tokens(bytes)
    pack.lookUp(&tokens)
    return tokens
  }

  /// Reads a text up to factuality; the sentences share what the document has named so far.
  func read(_ text: String, on date: String? = nil) -> [ReadSentence] {
    let bytes = Array(text.utf8)
    let tokens = lexemes(bytes)
    var ranges: [Range<Int>] = []
    _ = SentenceSplitter(pack: pack).split(tokens, into: &ranges)
    let day = date.flatMap { PartialDate($0) }.map { Int32($0.dayNumber) }
    let matcher = ActorMatcher(pack: pack, day: day)
    let tagger = Tagger(pack: pack)
    var builder = ClauseBuilder(pack: pack)
    var discourse = Discourse(curatedCount: pack.actors.count)
    return ranges.map { range in
      var sentence = Sentence()
      sentence.tokens = tokens
      sentence.range = range
      matcher.run(on: &sentence, text: bytes.span, given: [], discourse: &discourse)
      tagger.run(on: &sentence, text: bytes.span)
      builder.run(on: &sentence, always: true)
      return ReadSentence(sentence: sentence, bytes: bytes, pack: pack, discourse: discourse)
    }
  }

  /// The only sentence of a text.
  func sentence(_ text: String, on date: String? = nil) throws -> ReadSentence {
    let all = read(text, on: date)
    guard all.count == 1 else { throw Unexpected("\(all.count) sentences in: \(text)") }
    return all[0]
  }

  /// The claims of a whole text, as lines.
  func claims(_ text: String, on date: String? = nil) -> [String] {
    let document = SourceDocument(
      id: "test", text: text, publishedOn: date.flatMap { PartialDate($0) })
    return Extractor(pack: pack).extract(document).claims.map(ClaimLine.of)
  }
}

/// A test's own precondition does not hold.
struct Unexpected: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension PackFiles {
  /// Files that a test writes down.
  init(_ texts: [(path: String, text: String)]) {
    self.init(
      files: texts.sorted { $0.path < $1.path }.map {
        PackFile(path: $0.path, text: PackText(Array($0.text.utf8)))
      })
  }
}
