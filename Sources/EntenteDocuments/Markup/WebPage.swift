import EntenteModel
import Foundation

/// A web page: what it says of itself, and its article.
struct WebPage {
  private let root: MarkupNode

  /// `nil` when no page can be made of the bytes.
  init?(_ bytes: Data) {
    guard let root = MarkupTree(page: bytes)?.root else { return nil }
    self.root = root
  }

  /// `nil` when there are no words.
  func document(id: String) -> SourceDocument? {
    let text = ArticleText(root).text
    guard !text.isEmpty else { return nil }
    let facts = PageFacts(root)
    return SourceDocument(
      id: id, text: text, title: facts.title, publishedOn: facts.publishedOn, url: facts.url,
      outlet: facts.outlet)
  }
}

/// What the head of a page says of it: Open Graph, Dublin Core, schema.org and plain HTML, in this
/// order of trust.
struct PageFacts {
  private(set) var title: String?
  private(set) var publishedOn: PartialDate?
  private(set) var url: String?
  private(set) var outlet: String?

  init(_ root: MarkupNode) {
    var meta: [String: String] = [:]
    var linked: [StructuredFacts] = []
    var canonical: String?
    var pageTitle: String?
    var time: String?
    for node in root.elements(["meta", "link", "title", "time", "script"]) {
      switch node.name {
      case "meta":
        guard let content = node["content"], content.contains(where: { !$0.isWhitespace }) else {
          continue
        }
        for key in [node["property"], node["name"], node["itemprop"]] {
          if let key = key?.lowercased(), meta[key] == nil { meta[key] = Self.tidy(content) }
        }
      case "link":
        if node["rel"]?.lowercased() == "canonical", let href = node["href"] {
          canonical = canonical ?? Self.tidy(href)
        }
      case "title": pageTitle = pageTitle ?? Self.tidy(node.text)
      case "time": time = time ?? node["datetime"]
      default:
        if node["type"]?.lowercased() == "application/ld+json" {
          linked.append(StructuredFacts(json: node.text))
        }
      }
    }
    func first(_ keys: String...) -> String? {
      keys.lazy.compactMap { meta[$0] }.first { !$0.isEmpty }
    }
    let headline = linked.lazy.compactMap(\.headline).first
    title = first("og:title", "twitter:title", "dc.title") ?? headline ?? pageTitle
    url = canonical ?? first("og:url")
    outlet =
      first("og:site_name", "application-name", "dc.publisher")
      ?? linked.lazy.compactMap(\.publisher).first
    let dates =
      [
        first("article:published_time", "datepublished", "og:published_time"),
        linked.lazy.compactMap(\.published).first,
        first("dc.date", "dc.date.issued", "dcterms.created", "date", "pubdate", "publishdate"),
        time,
      ]
    publishedOn = dates.lazy.compactMap { $0.flatMap(PublicationDate.read) }.first
  }

  private static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// An article as a page's JSON-LD describes it (https://schema.org/Article).
private struct StructuredFacts {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var publisher: String?

  /// Looked at from the outside in, so that the page's own article comes before those it mentions.
  init(json: String) {
    guard let value = try? JSONSerialization.jsonObject(with: Data(json.utf8)) else { return }
    var waiting: [Any] = [value]
    var index = 0
    while index < waiting.count, index < 256 {
      if let list = waiting[index] as? [Any] { waiting += list }
      if let object = waiting[index] as? [String: Any] {
        if published == nil, let date = object["datePublished"] as? String {
          published = date
          headline = object["headline"] as? String
          publisher = (object["publisher"] as? [String: Any])?["name"] as? String
        }
        if let graph = object["@graph"] { waiting.append(graph) }
      }
      index += 1
    }
  }
}
