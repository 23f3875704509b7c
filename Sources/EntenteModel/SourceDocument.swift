/// A text to read, with what is known about it.
public struct SourceDocument: Sendable, Hashable {
  /// An actor whose place in the text the caller already knows; authoritative for the extractor.
  public struct GivenActor: Sendable, Hashable {
    public let name: String
    /// Half-open, in Unicode scalars from the start of the text.
    public let range: ScalarRange

    public init(name: String, range: ScalarRange) {
      self.name = name
      self.range = range
    }
  }

  public let id: String
  public let text: String
  public let title: String?
  public let publishedOn: PartialDate?
  public let url: String?
  public let outlet: String?
  public let actors: [GivenActor]

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
  public let start: Int
  public let end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  public static func < (left: ScalarRange, right: ScalarRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
