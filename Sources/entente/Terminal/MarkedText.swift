import EntenteModel

/// A sentence with some of its words set off: by weight on a terminal, in brackets elsewhere.
enum MarkedText {
  static func line(_ text: String, _ marks: [(range: ScalarRange, style: [Style])]) -> String {
    let scalars = Array(text.unicodeScalars)
    func words(_ start: Int, _ end: Int) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      return String(view)
    }
    var line = ""
    var position = 0
    for (range, style) in marks.sorted(by: { $0.range < $1.range })
    where range.start >= position && range.start < range.end && range.end <= scalars.count {
      line += words(position, range.start)
      let marked = words(range.start, range.end)
      line += Terminal.hasColor ? Style.apply(style, to: marked) : "[\(marked)]"
      position = range.end
    }
    line += words(position, scalars.count)
    return String(line.map { $0.isNewline ? " " : $0 })
  }
}
