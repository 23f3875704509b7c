import EntenteModel

/// Where what a verb calls its object stands, past all that hangs on the object; and who calls.
extension FrameMatcher {
  /// Where the last of those joined to the noun group ends, and past all that commas, dashes or
  /// brackets set in behind it: *put X and Y on trial*, *called its boss, Maren Tolk, reckless*,
  /// *took X, which had lost its army, under its wing*.
  func pastList(_ number: Int32, _ sentence: Sentence, find: (Int32) -> Int32?) -> Int32? {
    let last = sentence.lastMember(of: number)
    var end = sentence.nounGroups[Int(last)].end
    if last != number, let found = find(end) ?? pastOwner(of: last, sentence, find: find) {
      return found
    }
    // "keeps states such as X in petrol"
    if let example = sentence.phrases.first(where: {
      $0.after == last && pack.exemplifies($0.preposition)
    }) {
      end = sentence.nounGroups[Int(sentence.lastMember(of: example.group))].end
      if let found = find(end) { return found }
    }
    for closing in closings(ofAsideAt: end, sentence) {
      if let found = find(closing + 1) { return found }
    }
    return nil
  }

  /// *put the leaders of X on trial*: behind the phrase that tells whose the object is.
  func pastOwner(of object: Int32, _ sentence: Sentence, find: (Int32) -> Int32?) -> Int32? {
    guard let phrase = sentence.phrase(behind: object, pack.marks.ofWord) else { return nil }
    return find(sentence.nounGroups[Int(phrase.group)].end)
      ?? pastList(phrase.group, sentence, find: find)
  }

  /// The marks that may end what the one at the unit sets in.
  private func closings(ofAsideAt unit: Int32, _ sentence: Sentence) -> [Int32] {
    guard Int(unit) + 1 < sentence.units.count else { return [] }
    let mark = sentence.units[Int(unit)].tag
    let closing: Tag
    switch mark {
    case .comma, .dash:
      let next = sentence.units[Int(unit) + 1]
      let explains = sentence.nounGroups.contains {
        $0.appositionOf >= 0 && $0.first == unit + 1
      }
      guard explains || next.tag == .relative || next.tag == .preposition || next.tag == .name
      else { return [] }
      closing = mark
    case .opening: closing = .closing
    default: return []
    }
    let end = min(sentence.units.count, Int(unit) + Self.longestAside)
    return (Int(unit) + 2..<max(end, Int(unit) + 2)).filter {
      sentence.units[$0].tag == closing
    }.map(Int32.init)
  }

  /// Words that marks set in behind an object, at most.
  private static var longestAside: Int { 24 }

  /// *called X's plan to drain the lake absurd*, *described the choice of words as drastic*: the
  /// unit behind the infinitive, the gerund and the phrases that hang on the object of a verb of
  /// calling; `nil` where none do.
  func pastTail(of object: NounGroup, _ verb: VerbGroup, _ sentence: Sentence) -> Int32? {
    guard pack.lexicon.verbClass(verb.lemma).contains(.name) else { return nil }
    // "called X to express regret": the act is not X's.
    let canPlan = sentence.units[Int(object.head)].mention < 0
    var end = object.end
    for _ in 0..<Self.longestTail {
      guard Int(end) < sentence.units.count else { break }
      var next = end
      let tag = sentence.units[Int(end)].tag
      if tag == .preposition, sentence.units[Int(end)].lexeme != pack.marks.as { next += 1 }
      let act = sentence.verbGroups.first {
        $0.first == next
          && ($0.form == .infinitive && canPlan || $0.form == .gerund && next > end)
      }
      if let act { next = act.end }
      guard next > end else { break }
      if let group = sentence.nounGroups.first(where: { $0.first == next }) {
        next = wholeEnd(of: group, sentence)
      } else if act == nil {
        break
      }
      end = next
    }
    return end > object.end && Int(end) < sentence.units.count ? end : nil
  }

  /// The end of *X's son*, of which the first noun group is *X*.
  private func wholeEnd(of group: NounGroup, _ sentence: Sentence) -> Int32 {
    var end = group.end
    while let owned = sentence.nounGroups.first(where: {
      $0.possessor >= 0 && sentence.nounGroups[Int($0.possessor)].end == end
    }) {
      end = owned.end
    }
    return end
  }

  /// Phrases and verbs behind an object, at most.
  private static var longestTail: Int { 3 }

  /// *“Shame on X,” said Y*: who says a noun that is no clause.
  func speakers(
    around number: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    guard sentence.units[Int(sentence.nounGroups[Int(number)].head)].isQuoted else { return [] }
    for clause in sentence.clauses where clause.kind == .main && clause.subject >= 0 {
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard !sentence.units[Int(verb.main)].isQuoted, !verb.isPassive,
        pack.lexicon.verbClass(verb.lemma).contains(.say)
      else { continue }
      return resolver.fillers(of: clause.subject, as: .source, sentence, text, &discourse)
    }
    return []
  }
}
