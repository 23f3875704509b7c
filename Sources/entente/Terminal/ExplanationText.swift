import EntenteExtraction
import EntenteModel

/// How a sentence was read, as a page: a heading per stage at the left, its findings beside it.
struct ExplanationText {
  /// Columns of the page.
  let width: Int
  /// Near misses shown, at most.
  static let nearest = 5
  private static let margin = 10

  private typealias Piece = (text: String, style: [Style])

  func lines(_ explanation: Explanation) -> [String] {
    var lines = wrapped([(explanation.sentence, [.bold])], indent: 0, first: "")
    lines.append("")
    lines += section("words", words(explanation))
    lines += section("actors", actors(explanation))
    lines += section("groups", groups(explanation))
    lines += section("clauses", clauses(explanation))
    lines += section("claims", claims(explanation))
    let blocked = explanation.refusals.filter(\.reason.isBlock)
    lines += section("blocked", blocked.map { refusal($0) })
    lines += section("near", near(explanation).map { refusal($0) })
    return lines
  }

  /// The nearest misses; of those that want other words, two for each word at most.
  private func near(_ explanation: Explanation) -> [Refusal] {
    var counts: [String: Int] = [:]
    let near = explanation.refusals.filter { refusal in
      guard !refusal.reason.isBlock else { return false }
      guard refusal.reason.isAboutWords else { return true }
      counts[refusal.word, default: 0] += 1
      return counts[refusal.word, default: 0] <= 2
    }
    return Array(near.prefix(Self.nearest))
  }

  private func section(_ title: String, _ rows: [String]) -> [String] {
    rows.enumerated().map { index, row in
      let heading = index == 0 ? title : ""
      let padding = String(repeating: " ", count: Self.margin - heading.count)
      return Style.apply([.dim], to: heading) + padding + row
    }
  }

  private var room: Int { max(width - Self.margin, 30) }

  // MARK: Stages

  /// Words over their parts of speech, in as many pairs of rows as they need.
  private func words(_ explanation: Explanation) -> [String] {
    var rows: [String] = []
    var upper = ""
    var lower: [Piece] = []
    var used = 0
    func flush() {
      guard used > 0 else { return }
      rows.append(upper.trimmedRight)
      rows.append(Style.apply([.dim], to: lower.map(\.text).joined().trimmedRight))
      upper = ""
      lower = []
      used = 0
    }
    for word in explanation.words {
      let text = word.text.onOneLine
      let columns = max(DisplayWidth.of(text), word.tag.count) + 2
      if used + columns > room { flush() }
      upper += text.padded(to: columns)
      lower.append((word.tag.padded(to: columns), []))
      used += columns
    }
    flush()
    return rows
  }

  private func actors(_ explanation: Explanation) -> [String] {
    let names = explanation.actors.map(\.text.onOneLine)
    let column = min(names.map(DisplayWidth.of).max() ?? 0, room / 2)
    return zip(explanation.actors, names).map { named, name in
      guard let actor = named.actor else {
        return name.padded(to: column) + "  " + Style.apply([.dim], to: "a place")
      }
      return name.padded(to: column) + "  " + Style.apply([.bold], to: actor.name) + "  "
        + Style.apply([.dim], to: "\(actor.kind.rawValue), \(Self.how(named.how))")
    }
  }

  private static func how(_ how: String) -> String {
    switch how {
    case "given": "given by the caller"
    case "unlisted": "on no list"
    case "short": "by a name from this text"
    default: "by \(how)"
    }
  }

  private func groups(_ explanation: Explanation) -> [String] {
    let pieces: [Piece] = explanation.groups.map { group in
      let text = group.text.onOneLine
      switch group.kind {
      case .noun: return ("[\(text)]", [])
      case .verb: return ("‹\(text)›", [.bold])
      case .other: return (text, [.dim])
      }
    }
    return wrapped(pieces, indent: 0, first: "", in: room)
  }

  private func clauses(_ explanation: Explanation) -> [String] {
    let kinds = explanation.clauses.map { clause in
      "\(clause.number) \(clause.kind)" + (clause.parent.map { " of \($0)" } ?? "")
    }
    let column = kinds.map(\.count).max() ?? 0
    return zip(explanation.clauses, kinds).flatMap { clause, kind in
      wrapped(
        pieces(clause), indent: column + 2, first: kind.padded(to: column + 2), in: room)
    }
  }

  private func pieces(_ clause: Explanation.ClauseReading) -> [Piece] {
    func group(_ texts: [String]) -> Piece {
      (texts.isEmpty ? "–" : "[" + texts.map(\.onOneLine).joined(separator: " + ") + "]", [])
    }
    var pieces = [group(clause.subject), ("‹\(clause.verb.onOneLine)›", [.bold])]
    if !clause.object.isEmpty { pieces.append(group(clause.object)) }
    if !clause.secondObject.isEmpty { pieces.append(group(clause.secondObject)) }
    for complement in clause.complements {
      pieces.append((complement.preposition, []))
      pieces.append(group(complement.groups))
    }
    let marks = clause.marks + (clause.reporter.map { ["reported by \($0)"] } ?? [])
    if !marks.isEmpty { pieces.append((marks.joined(separator: ", "), [.dim])) }
    return pieces
  }

  // MARK: Frames

  private func claims(_ explanation: Explanation) -> [String] {
    guard !explanation.firings.isEmpty else { return [Style.apply([.dim], to: "none")] }
    return explanation.firings.flatMap { firing in
      let claim = firing.claim
      var marks = [Style.apply(Style.of(claim.stance) + [.bold], to: claim.relation.rawValue)]
      if claim.polarity == .negated { marks.append("negated") }
      if claim.modality != .actual { marks.append(claim.modality.rawValue) }
      if claim.attribution != .none {
        marks.append(
          claim.attribution.label + (claim.attribution.claimer.map { " by \($0.name)" } ?? ""))
      }
      if let date = claim.eventDate { marks.append(Self.text(of: date)) }
      return [
        "\(claim.source.actor.name) → \(claim.target.actor.name)  "
          + marks.joined(separator: ", "),
        "  “\(claim.cueText.onOneLine)” " + Style.apply([.dim], to: rule(claim.rule, firing)),
        "  " + side("source", firing.source) + "; " + side("target", firing.target),
      ]
    }
  }

  private static func text(of date: EventDate) -> String {
    switch (date.from, date.to) {
    case (let from?, let to?): from == to ? "on \(from)" : "from \(from) to \(to)"
    case (let from?, nil): "since \(from)"
    case (nil, let to?): "until \(to)"
    case (nil, nil): ""
    }
  }

  private func rule(_ rule: String, _ firing: Explanation.Firing) -> String {
    guard let confidence = firing.claim.confidence else { return "\(rule), \(firing.rulePlace)" }
    let percent = Int((confidence.precision * 100).rounded())
    return "\(rule), \(firing.rulePlace), \(percent) % of \(confidence.sampleSize) right"
  }

  private func side(_ role: String, _ side: Explanation.Side) -> String {
    "\(role) “\(side.text.onOneLine)”" + (side.place.isEmpty ? "" : " (\(side.place))")
  }

  private func refusal(_ refusal: Refusal) -> String {
    var sides: [String] = []
    for (role, actors) in [("source", refusal.source), ("target", refusal.target)]
    where !actors.isEmpty {
      sides.append("\(role) \(actors.map(\.name).joined(separator: ", "))")
    }
    return "“\(refusal.word.onOneLine)” " + Style.apply([.dim], to: refusal.rule)
      + ": \(refusal.reason)" + (sides.isEmpty ? "" : "; " + sides.joined(separator: ", "))
      + Style.apply([.dim], to: "  \(refusal.rulePlace)")
  }

  // MARK: Lines

  /// Pieces with spaces between them, in lines that fit.
  private func wrapped(
    _ pieces: [Piece], indent: Int, first: String, in room: Int? = nil
  ) -> [String] {
    let room = (room ?? width) - indent
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces {
      for word in piece.text.onOneLine.split(separator: " ") {
        let columns = DisplayWidth.of(String(word))
        if used > 0, used + 1 + columns > room {
          lines.append(line)
          line = ""
          used = 0
        }
        line += (used > 0 ? " " : "") + Style.apply(piece.style, to: String(word))
        used += columns + (used > 0 ? 1 : 0)
      }
    }
    if used > 0 { lines.append(line) }
    let margin = String(repeating: " ", count: indent)
    return lines.enumerated().map { ($0 == 0 ? first : margin) + $1 }
  }
}

extension String {
  fileprivate var onOneLine: String { String(map { $0.isNewline || $0 == "\t" ? " " : $0 }) }

  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - DisplayWidth.of(self)))
  }

  fileprivate var trimmedRight: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
