import Foundation

extension DOTWriterTests {
  private struct Graph: Decodable {
    struct Node: Decodable { let label: String }
    let objects: [Node]
  }

  /// The nodes' labels as they would be drawn: a label's own escapes are undone.
  static func labels(inJSON text: String) throws -> [String] {
    try JSONDecoder().decode(Graph.self, from: Data(text.utf8)).objects.map { node in
      var drawn = ""
      var isEscaped = false
      for character in node.label.unicodeScalars {
        if isEscaped {
          drawn.unicodeScalars.append(character == "n" ? "\n" : character)
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else {
          drawn.unicodeScalars.append(character)
        }
      }
      return drawn
    }
  }
}
