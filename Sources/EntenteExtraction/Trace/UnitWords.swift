/// The words of a sentence's units, groups and slots.
struct UnitWords {
  let sentence: Sentence
  /// Of each unit.
  let spellings: [String]

  /// The words of some units, spaced as people write them.
  func text(_ first: Int32, _ end: Int32) -> String {
    var text = ""
    for index in Int(first)..<max(Int(first), Int(end)) {
      let token = sentence.tokens[Int(sentence.units[index].first)]
      if index > Int(first) {
        if token.flags.contains(.hyphenBefore) {
          text += "-"
        } else if token.flags.contains(.spaceBefore) || token.flags.contains(.lineBefore) {
          text += " "
        }
      }
      text += spellings[index]
    }
    return text
  }

  /// The groups of a coordination; none for -1.
  func coordination(_ group: Int32) -> [String] {
    var texts: [String] = []
    var member = group
    while member >= 0 {
      let group = sentence.nounGroups[Int(member)]
      texts.append(text(group.first, group.end))
      member = group.conjunct
    }
    return texts
  }

  /// The sentence cut into noun groups, verb groups and the words between them.
  var groups: [Explanation.Group] {
    var starts: [Int32: (end: Int32, kind: Explanation.Group.Kind)] = [:]
    for group in sentence.nounGroups { starts[group.first] = (group.end, .noun) }
    for group in sentence.verbGroups { starts[group.first] = (group.end, .verb) }
    var found: [Explanation.Group] = []
    var unit: Int32 = 0
    while unit < Int32(spellings.count) {
      let start = unit
      if let group = starts[unit], group.end > unit {
        unit = group.end
        found.append(.init(kind: group.kind, text: text(start, unit)))
      } else {
        unit += 1
        found.append(.init(kind: .other, text: text(start, unit)))
      }
    }
    return found
  }

  /// Where in its clause a claim's side stands; empty where the grammar has no name for it.
  func place(of filler: Filler, in clause: Int32) -> String {
    guard
      let number = sentence.nounGroups.firstIndex(where: { $0.holds(filler.first) })
    else { return "" }
    let group = sentence.nounGroups[number]
    if group.pronounPossessor == filler.first { return "possessor" }
    if filler.first < group.head, filler.end <= group.head { return "modifier" }
    if sentence.nounGroups.contains(where: { $0.possessor == Int32(number) }) { return "possessor" }
    let first = group.coordination >= 0 ? group.coordination : Int32(number)
    if clause >= 0 {
      if sentence.clauses[Int(clause)].subject == first { return "subject" }
      if sentence.clauses[Int(clause)].object == first { return "object" }
    }
    if let phrase = sentence.phrases.first(where: { $0.group == first }) {
      return "“\(spellings[Int(phrase.unit)])”"
    }
    let role = sentence.nounGroups[Int(first)].role
    return role == .none ? "" : "\(role)"
  }
}

/// The clauses of a sentence in words.
struct ClauseWords {
  let words: UnitWords
  let pack: LanguagePack

  var clauses: [Explanation.ClauseReading] {
    words.sentence.clauses.indices.map { reading(of: $0) }
  }

  private func reading(of index: Int) -> Explanation.ClauseReading {
    let sentence = words.sentence
    let clause = sentence.clauses[index]
    let verb = sentence.verbGroups[Int(clause.verb)]
    func number(_ index: Int32) -> Int? { index >= 0 ? Int(index) + 1 : nil }
    return Explanation.ClauseReading(
      number: index + 1, kind: "\(clause.kind)", parent: number(clause.parent),
      subject: words.coordination(clause.subject), verb: words.text(verb.first, verb.end),
      object: words.coordination(clause.object),
      secondObject: words.coordination(clause.secondObject),
      complements: sentence.phrases.filter { $0.clause == Int32(index) }.map {
        .init(
          preposition: words.text($0.unit, $0.unit + 1), groups: words.coordination($0.group))
      },
      marks: marks(clause, verb), reporter: number(clause.reporter))
  }

  private func marks(_ clause: Clause, _ verb: VerbGroup) -> [String] {
    let all: [(String, Bool)] = [
      ("passive", verb.isPassive), ("negated", verb.isNegated), ("future", verb.isFuture),
      ("possible", verb.isPossible), ("would", verb.isWould), ("over", verb.isEnded),
      ("reported", verb.isReported), ("alleged", verb.isAlleged),
      ("conditioned", clause.isConditioned), ("question", clause.isQuestion),
      ("according to somebody", clause.accordingTo >= 0),
    ]
    return all.filter(\.1).map(\.0)
  }
}
