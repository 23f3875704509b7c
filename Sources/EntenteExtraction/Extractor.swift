public import EntenteModel

/// What reading one document gave.
public struct Extraction: Sendable {
  /// In text order.
  public var claims: [Claim] = []
  public var sentenceCount = 0
  /// Sentences too long to read whole, and cut.
  public var cutSentenceCount = 0

  public init() {}
}

/// The one door to reading: text in, claims out. Immutable, so one value serves any number of threads.
public struct Extractor: Sendable {
  public let pack: LanguagePack

  public init(pack: LanguagePack) {
    self.pack = pack
  }

  /// Reads a document. Linear in the text; the memory used does not grow with its length,
  /// but for the claims returned.
  public func extract(_ document: SourceDocument) -> Extraction {
    var extraction = Extraction()
    var noTrace: SentenceTraces?
    read(document, into: &extraction, tracing: &noTrace)
    return extraction
  }

  func read(
    _ document: SourceDocument, into extraction: inout Extraction,
    tracing traces: inout SentenceTraces?
  ) {
    var text = document.text
    text.makeContiguousUTF8()
    var reader = DocumentReader(pack: pack, document: document)
    reader.read(text.utf8Span.span, into: &extraction, tracing: &traces)
  }
}

extension Extractor {
  /// How each stage reads a text, as lines for people: tags, actors, clauses, the frames that fired
  /// and those that did not, with the reason.
  public func explain(_ text: String) -> String {
    var extraction = Extraction()
    var traces: SentenceTraces? = SentenceTraces()
    read(SourceDocument(id: "text", text: text), into: &extraction, tracing: &traces)
    return (traces?.lines ?? []).joined(separator: "\n")
  }
}
