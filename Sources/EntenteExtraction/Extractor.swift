public import EntenteModel

/// What reading one document gave.
public struct Extraction: Sendable {
  /// In text order.
  public var claims: [Claim] = []
  /// Sentences read; of a cut one, every piece counts.
  public var sentenceCount = 0
  /// Where the sentences are, in text order; empty when the claims are handed over one by one.
  public var sentences: [ScalarRange] = []
  /// Sentences too long to read whole, and cut.
  public var cutSentenceCount = 0

  /// Nothing read so far.
  public init() {}
}

/// The one door to reading: text in, claims out. Immutable, so one value serves any number of
/// threads.
public struct Extractor: Sendable {
  /// Goes up with every change in what the engine reads from the same language pack.
  public static let version = "0.1.0"

  /// The words, actors and frames that it reads by.
  public let pack: LanguagePack

  /// Takes no time; what there is to build, the pack has built.
  public init(pack: LanguagePack) {
    self.pack = pack
  }

  /// Reads a document. Linear in the text; the memory used does not grow with its length,
  /// but for the claims returned.
  public func extract(_ document: SourceDocument) -> Extraction {
    var claims: [Claim] = []
    var sentences: [ScalarRange]? = []
    var noExplanations: [Explanation]?
    var extraction = read(document, explaining: &noExplanations, locating: &sentences) {
      claims.append($0)
    }
    extraction.claims = claims
    extraction.sentences = sentences ?? []
    return extraction
  }

  /// Reads a document and hands over each claim as soon as it is read; the result holds the counts
  /// alone.
  public func extract(_ document: SourceDocument, _ body: (Claim) -> Void) -> Extraction {
    var noExplanations: [Explanation]?
    var noSentences: [ScalarRange]?
    return read(document, explaining: &noExplanations, locating: &noSentences, body)
  }

  private func read(
    _ document: SourceDocument, explaining explanations: inout [Explanation]?,
    locating sentences: inout [ScalarRange]?, _ body: (Claim) -> Void
  ) -> Extraction {
    var extraction = Extraction()
    var text = document.text
    text.makeContiguousUTF8()
    var reader = DocumentReader(pack: pack, document: document)
    reader.read(
      text.utf8Span.span, into: &extraction, explaining: &explanations, locating: &sentences, body)
    return extraction
  }
}

extension Extractor {
  /// How each stage reads a document, a value per sentence: words, actors, clauses, the frames that
  /// fired, and those that did not with the reason. Slower than reading, and for people.
  public func explain(_ document: SourceDocument) -> [Explanation] {
    var explanations: [Explanation]? = []
    var noSentences: [ScalarRange]?
    _ = read(document, explaining: &explanations, locating: &noSentences) { _ in }
    return explanations ?? []
  }
}
