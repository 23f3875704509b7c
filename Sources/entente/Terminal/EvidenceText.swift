import EntenteModel

/// A claim and its sentence as an analyst reads them.
enum EvidenceText {
  /// One entry for each sentence; copies of it are named below the first.
  static func print(_ evidence: [Evidence], asFootnotes: Bool = false, showsPair: Bool = false) {
    var copies: [String: [Evidence]] = [:]
    func place(_ item: Evidence) -> String {
      "\(item.copyGroup) \(item.source.key) \(item.target.key) \(item.rule) \(item.polarity) \(item.modality)"
    }
    for item in evidence { copies[place(item), default: []].append(item) }
    var number = 0
    for item in evidence {
      guard let group = copies.removeValue(forKey: place(item)) else { continue }
      number += 1
      if asFootnotes {
        Terminal.print("[\(number)] \(footnote(item))")
      } else {
        Terminal.print(lines(item, showsPair: showsPair))
      }
      let others = group.dropFirst()
      if others.isEmpty {
        if !asFootnotes { Terminal.print("") }
        continue
      }
      let names = others.map { [$0.outlet ?? $0.document, $0.date?.description] }
        .map { $0.compactMap(\.self).joined(separator: " ") }
      Terminal.print(
        Style.apply([.dim], to: "  copied in: \(names.joined(separator: "; "))")
          + (asFootnotes ? "" : "\n"))
    }
  }

  /// Author's note for a paper: “Sentence.” Outlet, title, date, address, and who says so.
  private static func footnote(_ item: Evidence) -> String {
    let sentence = String(item.sentence.map { $0.isNewline ? " " : $0 })
    let origin = [
      item.outlet, item.title.map { "“\($0)”" }, item.date?.description,
      item.url.map { "<\($0)>" } ?? item.document,
    ].compactMap(\.self).joined(separator: ", ")
    let claimer =
      item.attribution == "none"
      ? nil
      : item.attribution
        + (item.attributedTo.map { " by \($0)" } ?? "")
    return (sentence.isEmpty ? "" : "“\(sentence)” ") + "\(origin)"
      + (claimer.map { " (\($0))" } ?? "") + "."
  }

  static func lines(_ item: Evidence, showsPair: Bool = false) -> String {
    var marks = [Style.apply(Style.of(item.stance) + [.bold], to: item.relation.rawValue)]
    if showsPair { marks[0] = "\(item.source.name) → \(item.target.name)  \(marks[0])" }
    if !Self.marks(item).isEmpty { marks.append(Self.marks(item)) }
    var origin = [
      item.date?.description ?? "undated",
      item.outlet.map { name in name + (item.grade.map { " (\($0))" } ?? "") }, item.document,
    ].compactMap(\.self)
    if !item.through.isEmpty { origin.append("through \(item.through.joined(separator: ", "))") }
    if item.review == "add" {
      origin.append(item.rule)
    } else if let confidence = item.confidence {
      let percent = Int((confidence.precision * 100).rounded())
      origin.append("\(item.rule) (\(percent) % of \(confidence.sampleSize) right)")
    } else {
      origin.append("\(item.rule) (not measured)")
    }
    origin.append([item.claim, judged(item)].compactMap(\.self).joined(separator: ", "))
    return "\(marks.joined(separator: ", "))  "
      + Style.apply([.dim], to: origin.joined(separator: " · ")) + "\n  " + quoted(item)
  }

  /// The sentence, or what stands for it where the text is not kept.
  private static func quoted(_ item: Evidence) -> String {
    item.sentence.isEmpty ? "(the text is not kept)" : "“\(marked(item))”"
  }

  private static func judged(_ item: Evidence) -> String? {
    switch item.review {
    case "accept": "accepted"
    case "correct": "corrected"
    default: nil
    }
  }

  private static func marked(_ item: Evidence) -> String {
    var marks: [(range: ScalarRange, style: [Style])] = []
    if let range = item.cueRange { marks.append((range, Style.of(item.stance) + [.underline])) }
    for range in [item.sourceRange, item.targetRange].compactMap(\.self) {
      marks.append((range, [.bold]))
    }
    return MarkedText.line(item.sentence, marks)
  }

  /// Polarity, modality and attribution where they are not the default.
  static func marks(_ item: Evidence) -> String {
    var marks: [String] = []
    if item.polarity == .negated { marks.append("negated") }
    if item.modality != .actual { marks.append(item.modality.rawValue) }
    if item.attribution != "none" {
      marks.append(item.attribution + (item.attributedTo.map { " by \($0)" } ?? ""))
    }
    return marks.joined(separator: ", ")
  }

  static func table(_ evidence: [Evidence]) -> Table {
    Table(
      [
        "source", "target", "stance", "relation", "polarity", "modality", "attribution",
        "attributed_to", "date", "outlet", "grade", "document", "url", "sentence", "rule",
        "confidence",
        "confidence_sample", "through", "copy_group", "claim", "review",
      ],
      rows: evidence.map { item in
        [
          .text(item.source.name), .text(item.target.name), .text(item.stance.rawValue),
          .text(item.relation.rawValue), .text(item.polarity.rawValue),
          .text(item.modality.rawValue), .text(item.attribution), .optional(item.attributedTo),
          .date(item.date), .optional(item.outlet), .optional(item.grade), .text(item.document),
          .optional(item.url),
          .text(item.sentence), .text(item.rule),
          item.confidence.map { .real($0.precision) } ?? .empty,
          item.confidence.map { .number($0.sampleSize) } ?? .empty,
          .optional(item.through.isEmpty ? nil : item.through.joined(separator: "; ")),
          .integer(item.copyGroup), .text(item.claim), .optional(item.review),
        ]
      })
  }
}
