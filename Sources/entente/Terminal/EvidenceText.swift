import EntenteModel

/// A claim and its sentence as an analyst reads them.
enum EvidenceText {
  static func lines(_ item: Evidence) -> String {
    var marks = [Style.apply(Style.of(item.stance) + [.bold], to: item.relation.rawValue)]
    if item.polarity == .negated { marks.append("negated") }
    if item.modality != .actual { marks.append(item.modality.rawValue) }
    if item.attribution != "none" {
      marks.append(item.attribution + (item.attributedTo.map { " by \($0)" } ?? ""))
    }
    var origin = [item.date?.description ?? "undated", item.outlet, item.document].compactMap(
      \.self)
    if let confidence = item.confidence {
      let percent = Int((confidence.precision * 100).rounded())
      origin.append("\(item.rule) (\(percent) % of \(confidence.sampleSize) right)")
    } else {
      origin.append("\(item.rule) (not measured)")
    }
    return "\(marks.joined(separator: ", "))  "
      + Style.apply([.dim], to: origin.joined(separator: " · ")) + "\n  “" + marked(item) + "”\n"
  }

  /// The sentence with source, target and cue set off: by weight on a terminal, in brackets
  /// elsewhere.
  private static func marked(_ item: Evidence) -> String {
    var spans: [(range: ScalarRange, style: [Style])] = []
    if let range = item.cueRange { spans.append((range, Style.of(item.stance) + [.underline])) }
    for range in [item.sourceRange, item.targetRange].compactMap(\.self) {
      spans.append((range, [.bold]))
    }
    spans.sort { $0.range < $1.range }
    let scalars = Array(item.sentence.unicodeScalars)
    func text(_ start: Int, _ end: Int) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      return String(view)
    }
    var line = ""
    var position = 0
    for (range, style) in spans
    where range.start >= position && range.start < range.end && range.end <= scalars.count {
      line += text(position, range.start)
      let words = text(range.start, range.end)
      line += Terminal.hasColor ? Style.apply(style, to: words) : "[\(words)]"
      position = range.end
    }
    line += text(position, scalars.count)
    return String(line.map { $0.isNewline ? " " : $0 })
  }

  static func table(_ evidence: [Evidence]) -> Table {
    Table(
      [
        "source", "target", "stance", "relation", "polarity", "modality", "attribution",
        "attributed_to", "date", "outlet", "document", "url", "sentence", "rule", "confidence",
        "confidence_sample",
      ],
      rows: evidence.map { item in
        [
          .text(item.source.name), .text(item.target.name), .text(item.stance.rawValue),
          .text(item.relation.rawValue), .text(item.polarity.rawValue),
          .text(item.modality.rawValue), .text(item.attribution), .optional(item.attributedTo),
          .date(item.date), .optional(item.outlet), .text(item.document), .optional(item.url),
          .text(item.sentence), .text(item.rule),
          item.confidence.map { .real($0.precision) } ?? .empty,
          item.confidence.map { .number($0.sampleSize) } ?? .empty,
        ]
      })
  }
}
