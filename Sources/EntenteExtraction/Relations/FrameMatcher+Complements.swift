import EntenteModel

/// Where what a verb calls its object stands, past all that hangs on the object; and who calls.
extension FrameMatcher {
  /// Where the last of those joined to the noun group ends, and past all that commas, dashes or
  /// brackets set in behind it: *put X and Y on trial*, *called its boss, Maren Tolk, reckless*,
  /// *took X, which had lost its army, under its wing*.
  func appendPlaces(
    pastListOf number: Int32, to places: inout [Int32], _ sentence: Sentence
  ) {
    let last = sentence.lastMember(of: number)
    var end = sentence.nounGroups[Int(last)].end
    if last != number {
      places.append(end)
      appendPlaces(pastOwnerOf: last, to: &places, sentence)
    }
    // "keeps states such as X in petrol"
    if let example = sentence.phrases.first(where: {
      $0.after == last && pack.exemplifies($0.preposition)
    }) {
      end = sentence.nounGroups[Int(sentence.lastMember(of: example.group))].end
      places.append(end)
    }
    appendPlaces(pastAsideAt: end, to: &places, sentence)
  }

  /// *put the leaders of X on trial*: behind the phrase that tells whose the object is.
  func appendPlaces(
    pastOwnerOf object: Int32, to places: inout [Int32], _ sentence: Sentence
  ) {
    guard let phrase = sentence.phrase(behind: object, pack.marks.ofWord),
      // A relative's phrase can stand before what it hangs on: that way round nothing is passed.
      sentence.nounGroups[Int(phrase.group)].first > sentence.nounGroups[Int(object)].first
    else { return }
    places.append(sentence.nounGroups[Int(phrase.group)].end)
    appendPlaces(pastListOf: phrase.group, to: &places, sentence)
  }

  /// Behind each of the marks that may end what the one at the unit sets in.
  private func appendPlaces(
    pastAsideAt unit: Int32, to places: inout [Int32], _ sentence: Sentence
  ) {
    guard Int(unit) + 1 < sentence.units.count else { return }
    let mark = sentence.units[Int(unit)].tag
    let closing: Tag
    switch mark {
    case .comma, .dash:
      let next = sentence.units[Int(unit) + 1].tag
      guard
        next == .relative || next == .preposition || next == .name
          || sentence.nounGroups.contains(where: {
            $0.appositionOf >= 0 && $0.first == unit + 1
          })
      else { return }
      closing = mark
    case .opening: closing = .closing
    default: return
    }
    for index in sentence.units.indices.dropFirst(Int(unit) + 2).prefix(Self.longestAside)
    where sentence.units[index].tag == closing {
      places.append(Int32(index) + 1)
    }
  }

  /// Words that marks set in behind an object, at most.
  private static var longestAside: Int { 22 }

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
