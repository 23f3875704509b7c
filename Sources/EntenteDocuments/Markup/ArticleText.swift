/// The words of a page's article, without menus, advertisements, comments and what else stands
/// around it.
///
/// The article is what the page marks as one, else the block that holds most of the words in
/// paragraphs, as Readability (https://github.com/mozilla/readability) finds it, else the whole
/// body.
struct ArticleText {
  private(set) var text = ""

  /// Never part of an article's words.
  private static let silent: Set<String> = [
    "head", "script", "style", "noscript", "template", "nav", "aside", "form", "button", "select",
    "textarea", "input", "label", "iframe", "object", "svg", "canvas", "audio", "video", "map",
    "menu", "dialog", "figure", "footer",
  ]
  private static let silentRoles: Set<String> = [
    "navigation", "complementary", "banner", "contentinfo", "search", "menu", "menubar", "dialog",
  ]
  /// Words in the `class` or `id` of what stands around articles, as pages commonly name it.
  private static let silentMarks: Set<String> = [
    "ad", "ads", "advert", "advertisement", "breadcrumb", "breadcrumbs", "comment", "comments",
    "cookie", "cookies", "footer", "menu", "nav", "navbar", "navigation", "newsletter", "popup",
    "promo", "recommended", "related", "share", "sharing", "sidebar", "social", "sponsored",
    "subscribe", "tags", "toolbar", "widget",
  ]

  init(_ root: MarkupNode) {
    let marked = Self.marked(root)
    if let marked {
      text = MarkupText.of(marked, skipping: Self.isSilent)
      if !text.isEmpty { return }
    }
    let body = root.elements(["body"]).first ?? root
    if let densest = Self.densest(body) {
      text = MarkupText.of(densest, skipping: Self.isSilent)
    } else {
      text = MarkupText.of(body, skipping: Self.isSilent)
    }
  }

  /// What the page itself says is the article: the longest, should it say so of several.
  private static func marked(_ root: MarkupNode) -> MarkupNode? {
    var bodies: [MarkupNode] = []
    var articles: [MarkupNode] = []
    var mains: [MarkupNode] = []
    root.walk { node in
      guard node.isElement else { return false }
      if node["itemprop"]?.lowercased() == "articlebody" { bodies.append(node) }
      if node.name == "article" { articles.append(node) }
      if node.name == "main" || node["role"]?.lowercased() == "main" { mains.append(node) }
      return true
    }
    for candidates in [bodies, articles, mains] {
      let sized = candidates.prefix(64).map { (node: $0, count: paragraphBytes(in: $0)) }
      if let longest = sized.max(by: { $0.count < $1.count }), longest.count > 0 {
        return longest.node
      }
    }
    return nil
  }

  private static func paragraphBytes(in node: MarkupNode) -> Int {
    var count = 0
    node.walk { node in
      if let own = node.ownText, own.contains(where: { !$0.isWhitespace }) {
        count += own.utf8.count
      }
      return !isSilent(node)
    }
    return count
  }

  /// The block whose paragraphs hold most words; half of them count for the block around it.
  private static func densest(_ body: MarkupNode) -> MarkupNode? {
    var scores: [OpaquePointer: Int] = [:]
    var best: (node: MarkupNode, score: Int)?
    func add(_ score: Int, to node: MarkupNode?) {
      guard let node, score > 0 else { return }
      scores[node.id, default: 0] += score
      if let sum = scores[node.id], sum > best?.score ?? 0 { best = (node, sum) }
    }
    body.walk { node in
      guard !isSilent(node) else { return false }
      if node.name == "p" {
        let words = MarkupText.of(node, skipping: { isSilent($0) || $0.name == "a" }).utf8.count
        add(words, to: node.parent)
        add(words / 2, to: node.parent?.parent)
      }
      return true
    }
    return best?.node
  }

  private static func isSilent(_ node: MarkupNode) -> Bool {
    guard node.isElement else { return false }
    if silent.contains(node.name) || node["hidden"] != nil || node["aria-hidden"] == "true" {
      return true
    }
    if let role = node["role"], silentRoles.contains(role.lowercased()) { return true }
    // The outermost elements are never what stands around an article, whatever they are called.
    guard node.name != "body", node.name != "html", node.name != "article", node.name != "main"
    else {
      return false
    }
    return [node["class"], node["id"]].contains { isSilentMark($0) }
  }

  private static func isSilentMark(_ value: String?) -> Bool {
    guard let value else { return false }
    return value.lowercased().split { !$0.isLetter }.contains { silentMarks.contains(String($0)) }
  }
}
