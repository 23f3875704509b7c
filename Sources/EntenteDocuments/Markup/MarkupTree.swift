import CMarkup
import Foundation

/// A parsed page or feed; libxml2 does the parsing.
final class MarkupTree {
  private let tree: OpaquePointer

  /// A web page, however badly written. Its encoding is UTF-8 if the bytes are, else what it says.
  /// `nil` when nothing can be made of it.
  init?(page: Data) {
    let isUTF8 = String(validating: page, as: UTF8.self) != nil
    let tree = page.withUnsafeBytes { bytes in
      markup_read_page(
        bytes.bindMemory(to: CChar.self).baseAddress, Int32(clamping: bytes.count),
        isUTF8 ? "UTF-8" : nil)
    }
    guard let tree else { return nil }
    self.tree = tree
  }

  /// What is wrong with a piece of XML, and where.
  struct Fault: Error {
    let line: Int
    let reason: String
  }

  /// Well-formed XML; nothing is fetched, and entities of its own are not put in.
  init(xml: Data) throws(Fault) {
    var fault = markup_fault()
    let tree = xml.withUnsafeBytes { bytes in
      markup_read_xml(
        bytes.bindMemory(to: CChar.self).baseAddress, Int32(clamping: bytes.count), &fault)
    }
    guard let tree else {
      let reason = withUnsafeBytes(of: fault.reason) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw Fault(
        line: Int(fault.line), reason: reason.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    self.tree = tree
  }

  deinit { markup_free(tree) }

  var root: MarkupNode? { markup_root(tree).map { MarkupNode(tree: self, node: $0) } }
}

/// An element or a piece of text.
struct MarkupNode {
  private let tree: MarkupTree
  private let node: OpaquePointer

  fileprivate init(tree: MarkupTree, node: OpaquePointer) {
    self.tree = tree
    self.node = node
  }

  var isElement: Bool { markup_name(node) != nil }
  /// Identifies the node within its tree.
  var id: OpaquePointer { node }

  /// An element's name in lower case, without a prefix.
  var name: String { markup_name(node).map { String(cString: $0).lowercased() } ?? "" }

  /// `nil` for elements.
  var ownText: String? { markup_text(node).map { String(cString: $0) } }

  /// The namespace's address, or "".
  var namespace: String { markup_namespace(node).map { String(cString: $0) } ?? "" }

  subscript(attribute: String) -> String? {
    markup_attribute(node, attribute).map { String(cString: $0) }
  }

  var parent: MarkupNode? { markup_parent(node).map { MarkupNode(tree: tree, node: $0) } }

  var children: [MarkupNode] {
    var children: [MarkupNode] = []
    var next = markup_first_child(node)
    while let current = next {
      children.append(MarkupNode(tree: tree, node: current))
      next = markup_next(current)
    }
    return children
  }

  /// Visits this node and what is in it, in the order of the text, however deep it is; `enter` says
  /// whether to go inside.
  func walk(enter: (MarkupNode) -> Bool, leave: (MarkupNode) -> Void = { _ in }) {
    var current = node
    while true {
      let visited = MarkupNode(tree: tree, node: current)
      let goesInside = enter(visited)
      if goesInside, let child = markup_first_child(current) {
        current = child
        continue
      }
      if goesInside { leave(visited) }
      while true {
        if current == node { return }
        if let next = markup_next(current) {
          current = next
          break
        }
        guard let parent = markup_parent(current) else { return }
        current = parent
        leave(MarkupNode(tree: tree, node: current))
      }
    }
  }

  /// All its text, as it stands.
  var text: String {
    var text = ""
    walk { node in
      if let own = node.ownText { text += own }
      return true
    }
    return text
  }

  /// The elements inside with one of the names, in the order of the text.
  func elements(_ names: Set<String>) -> [MarkupNode] {
    var found: [MarkupNode] = []
    walk { node in
      if node.isElement, names.contains(node.name) { found.append(node) }
      return true
    }
    return found
  }
}
