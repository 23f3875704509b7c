/// A text to read, with what is known about it.
public struct SourceDocument: Sendable, Hashable {
  /// An actor whose place in the text the caller already knows; authoritative for the extractor.
  public struct GivenActor: Sendable, Hashable {
    /// Looked up among the names of the actors; one that nobody bears makes a provisional actor.
    public let name: String
    /// Half-open, in Unicode scalars from the start of the text.
    public let range: ScalarRange

    /// An empty range, one outside the text and one that overlaps an earlier one are passed over in
    /// reading.
    public init(name: String, range: ScalarRange) {
      self.name = name
      self.range = range
    }
  }

  /// What the caller calls the document, such as a path. Shown with evidence; a knowledge base
  /// knows a document by its content.
  public let id: String
  /// The words to read.
  public let text: String
  /// Shown with evidence; no claims are read from it.
  public let title: String?
  /// Relative dates count from it, and names are taken as of its first day; `nil` when not known.
  public let publishedOn: PartialDate?
  /// Where it was published. Of several documents with one url, only the latest stored counts.
  public let url: String?
  /// Who published it.
  public let outlet: String?
  /// Names whose places the caller knows; others are looked for as well.
  public let actors: [GivenActor]

  /// What is not given is taken for unknown.
  public init(
    id: String, text: String, title: String? = nil, publishedOn: PartialDate? = nil,
    url: String? = nil, outlet: String? = nil, actors: [GivenActor] = []
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.publishedOn = publishedOn
    self.url = url
    self.outlet = outlet
    self.actors = actors
  }
}

/// A half-open range of Unicode scalars, counted from the start of a document's text, so that
/// SQLite's `substr` and Python's slices give the same words.
public struct ScalarRange: Sendable, Hashable, Comparable, Codable {
  /// Offset of the first scalar.
  public let start: Int
  /// Offset behind the last scalar.
  public let end: Int

  /// Takes the ends as they are: their order is not checked.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// By ``start``, then by ``end``.
  public static func < (left: ScalarRange, right: ScalarRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
