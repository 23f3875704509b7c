import EntenteModel
import Foundation

/// RSS or Atom: a document an item, with the words that the feed itself holds.
struct Feed {
  private let root: MarkupNode
  private let path: String

  init(_ bytes: Data, path: String) throws(InputError) {
    self.path = path
    do throws(MarkupTree.Fault) {
      guard let root = try MarkupTree(xml: bytes).root else {
        throw MarkupTree.Fault(line: 1, reason: "no XML")
      }
      self.root = root
    } catch {
      throw .badFeed(path: path, line: error.line, problem: error.reason)
    }
    guard ["rss", "feed", "rdf"].contains(root.name) else {
      throw .badFeed(path: path, line: 1, problem: "'\(root.name)' is neither RSS nor Atom")
    }
  }

  /// Those with words, in the order of the feed.
  func documents() throws(InputError) -> [SourceDocument] {
    let outlet = (root.name == "feed" ? root : root.elements(["channel"]).first).flatMap {
      text($0, ["title"])
    }
    var documents: [SourceDocument] = []
    for (index, item) in root.elements(["item", "entry"]).enumerated() {
      // The whole text if the feed has it, else the summary.
      guard let content = markup(item, ["encoded", "content", "description", "summary"]) else {
        continue
      }
      let url = link(item)
      documents.append(
        SourceDocument(
          id: text(item, ["guid", "id"]) ?? url ?? "\(path):\(index + 1)",
          text: content.withoutNull,
          title: text(item, ["title"]),
          publishedOn: text(item, ["pubdate", "published", "date", "updated"])
            .flatMap(PublicationDate.read),
          url: url, outlet: outlet))
    }
    guard !documents.isEmpty else {
      throw .badFeed(path: path, line: 1, problem: "no item holds words")
    }
    return documents
  }

  /// The first child by the order of the names, not of the feed; namespaces of media are others'
  /// names.
  private func child(_ node: MarkupNode, _ names: [String]) -> MarkupNode? {
    let children = node.children.filter {
      $0.isElement && !$0.namespace.contains("search.yahoo.com/mrss")
    }
    for name in names {
      if let child = children.first(where: {
        $0.name == name && !$0.text.allSatisfy(\.isWhitespace)
      }) {
        return child
      }
    }
    return nil
  }

  private func text(_ node: MarkupNode, _ names: [String]) -> String? {
    child(node, names).map {
      $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  /// What an item holds is HTML written as text, but for Atom's type `xhtml`, which is markup.
  private func markup(_ item: MarkupNode, _ names: [String]) -> String? {
    guard let node = child(item, names) else { return nil }
    let isMarkup = node.children.contains(where: \.isElement)
    if isMarkup {
      let text = MarkupText.of(node)
      return text.isEmpty ? nil : text
    }
    let written = node.text
    guard written.contains("<") || written.contains("&"), node["type"] != "text" else {
      return written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard let page = MarkupTree(page: Data("<body>\(written)</body>".utf8))?.root else {
      return nil
    }
    let text = MarkupText.of(page, skipping: { ["script", "style"].contains($0.name) })
    return text.isEmpty ? nil : text
  }

  private func link(_ item: MarkupNode) -> String? {
    let links = item.children.filter { $0.name == "link" }
    let chosen = links.first { ($0["rel"] ?? "alternate") == "alternate" } ?? links.first
    guard let chosen else { return nil }
    let address = (chosen["href"] ?? chosen.text).trimmingCharacters(in: .whitespacesAndNewlines)
    return address.isEmpty ? nil : address
  }
}
