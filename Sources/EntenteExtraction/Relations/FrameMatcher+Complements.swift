import EntenteModel

/// Where what a verb calls its object stands, past all that hangs on the object; and who calls.
extension FrameMatcher {
  /// *called its boss, Maren Tolk, reckless*: the unit behind the name between commas.
  func pastName(behind object: NounGroup, _ sentence: Sentence) -> Int32? {
    guard Int(object.end) < sentence.units.count, sentence.units[Int(object.end)].tag == .comma,
      let name = sentence.nounGroups.first(where: { $0.first == object.end + 1 }),
      sentence.units[Int(name.head)].tag == .name, Int(name.end) + 1 < sentence.units.count,
      sentence.units[Int(name.end)].tag == .comma
    else { return nil }
    return name.end + 1
  }

  /// *put the leaders of X on trial*: the unit behind the phrase that tells whose the object is.
  func pastOwner(of object: Int32, _ sentence: Sentence) -> Int32? {
    sentence.phrase(behind: object, pack.marks.ofWord).map {
      sentence.nounGroups[Int($0.group)].end
    }
  }

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
