/// The words of markup as paragraphs: one space between words, an empty line between blocks.
struct MarkupText {
  private var paragraphs: [String] = []
  private var current = ""
  private var needsSpace = false

  /// Elements that begin and end a paragraph (HTML, "flow content" that is no phrasing content).
  private static let blocks: Set<String> = [
    "address", "article", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr",
    "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul", "br",
  ]

  /// The text of a node; `skips` leaves parts out.
  static func of(_ node: MarkupNode, skipping skips: (MarkupNode) -> Bool = { _ in false })
    -> String
  {
    var text = MarkupText()
    node.walk { node in
      if let own = node.ownText {
        text.add(own)
        return true
      }
      guard node.isElement, !skips(node) else { return false }
      if blocks.contains(node.name) { text.endParagraph() }
      return true
    } leave: { node in
      if blocks.contains(node.name) { text.endParagraph() }
    }
    text.endParagraph()
    return text.paragraphs.joined(separator: "\n\n")
  }

  private mutating func add(_ words: String) {
    for scalar in words.unicodeScalars {
      if scalar.properties.isWhitespace {
        needsSpace = true
      } else if scalar != "\u{AD}", scalar != "\u{200B}" {
        if needsSpace, !current.isEmpty { current.append(" ") }
        needsSpace = false
        current.unicodeScalars.append(scalar)
      }
    }
  }

  private mutating func endParagraph() {
    if !current.isEmpty { paragraphs.append(current) }
    current = ""
    needsSpace = false
  }
}
