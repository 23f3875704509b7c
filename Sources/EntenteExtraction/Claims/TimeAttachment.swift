/// Says which words each date of a sentence dates: a clause, or a noun and what stands with it.
struct TimeAttachment {
  enum Owner: Hashable {
    case clause(Int32)
    /// Units, half-open: *Wednesday's attack*, *an ally since 2014*.
    case words(Range<Int>)
    case nothing
  }

  let pack: LanguagePack

  func owner(of expression: TimeExpression, in sentence: Sentence) -> Owner {
    if let words = modified(by: expression, sentence) {
      guard expression.isDuring, !followsCommonNoun(expression, sentence) else {
        return .words(words)
      }
    } else if expression.needsNoun {
      return .nothing
    } else if let words = complemented(by: expression, sentence) {
      return .words(words)
    } else if let words = apposition(around: expression, sentence) {
      return .words(words)
    }
    guard !isDateline(expression, sentence), let clause = clause(of: expression, sentence) else {
      return .nothing
    }
    if let words = subject(of: clause, around: expression, sentence) { return .words(words) }
    if concernsMatter(expression, of: clause, sentence) { return .nothing }
    return .clause(matrix(of: clause, expression, sentence))
  }

  // MARK: Nouns

  /// *Wednesday's attack*, *the April 2019 deal*, *its 2014 pact*: the date and the noun behind it.
  private func modified(by expression: TimeExpression, _ sentence: Sentence) -> Range<Int>? {
    var index = expression.end
    guard index < sentence.units.count else { return nil }
    if sentence.units[index].tag == .possessive {
      index += 1
    } else {
      // "the April 4, 2019, attacks"
      if expression.hasLooseArticle, expression.point.day > 0, sentence.units[index].tag == .comma {
        index += 1
      }
      guard expression.hasLooseArticle || followsModifier(expression, sentence),
        isNominal(index, sentence)
      else { return nil }
    }
    while isNominal(index, sentence) { index += 1 }
    return expression.core..<index
  }

  private func isNominal(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.units.count else { return false }
    switch sentence.units[index].tag {
    case .noun, .name, .adjective, .number: return true
    default: return false
    }
  }

  /// A determiner or possessor right before the date wants a noun behind it.
  private func followsModifier(_ expression: TimeExpression, _ sentence: Sentence) -> Bool {
    guard expression.first == expression.core, expression.first > 0 else { return false }
    switch sentence.units[expression.first - 1].tag {
    case .determiner, .possessivePronoun, .possessive: return true
    default: return false
    }
  }

  /// *role during the 2019 war*: the noun may take the phrase as well as the verb.
  private func followsCommonNoun(_ expression: TimeExpression, _ sentence: Sentence) -> Bool {
    guard expression.first > 0 else { return false }
    let before = sentence.units[expression.first - 1]
    return before.tag == .noun && before.mention < 0
  }

  /// *the war of 2014*: the noun group before *of*.
  private func complemented(
    by expression: TimeExpression, _ sentence: Sentence
  ) -> Range<Int>? {
    guard expression.first > 0, sentence.units[expression.first - 1].lexeme == pack.marks.ofWord
    else { return nil }
    let noun = expression.first - 2
    let group = sentence.nounGroups.last { Int($0.first) <= noun && noun < Int($0.end) }
    return (group.map { Int($0.first) } ?? max(noun, 0))..<expression.end
  }

  /// *Sudra, an ally of Norland since 2014, …*: what stands between the commas.
  private func apposition(
    around expression: TimeExpression, _ sentence: Sentence
  ) -> Range<Int>? {
    var first = expression.first
    while first > 0, sentence.units[first - 1].tag != .comma {
      if sentence.units[first - 1].tag.isVerb || sentence.units[first - 1].tag == .semicolon {
        return nil
      }
      first -= 1
    }
    guard first > 0, first < expression.first,
      sentence.nounGroups.contains(where: { Int($0.first) == first && $0.appositionOf >= 0 })
    else { return nil }
    return first..<expression.end
  }

  /// *Norland's attack on Sudra in April drew anger*: a date inside a subject that is a deed or
  /// thing dates that.
  private func subject(
    of clause: Int32, around expression: TimeExpression, _ sentence: Sentence
  ) -> Range<Int>? {
    let number = sentence.clauses[Int(clause)].subject
    guard number >= 0, Int(verb(clause, sentence).first) >= expression.end,
      isThing(number, sentence)
    else { return nil }
    let group = sentence.nounGroups[Int(number)]
    guard Int(group.end) <= expression.first,
      sentence.units[Int(group.end)..<expression.first].allSatisfy({
        $0.tag != .comma && !$0.tag.isVerb
      })
    else { return nil }
    return Int(group.first)..<expression.end
  }

  /// Whether a calendar date stands behind *for* or *over* and a deed or thing, to which it may
  /// belong (*condemned Sudra for the massacre in 2015*); a date counted from the document's
  /// belongs to the verb. Behind *after* and a deed none is sure (*since the coup on Monday*).
  private func concernsMatter(
    _ expression: TimeExpression, of clause: Int32, _ sentence: Sentence
  ) -> Bool {
    let isCalendar = expression.point.kind == .date || expression.point.kind == .season
    let end = Int(verb(clause, sentence).end)
    return sentence.nounGroups.indices.contains { number in
      let group = sentence.nounGroups[number]
      guard Int(group.first) > end, Int(group.end) <= expression.first,
        isThing(Int32(number), sentence)
      else { return false }
      var index = Int(group.first) - 1
      if group.possessor >= 0 {
        index = Int(sentence.nounGroups[Int(group.possessor)].first) - 1
      }
      guard index >= 0, let roles = pack.timeWords[sentence.units[index].lexeme]?.roles else {
        return false
      }
      return isCalendar && roles.contains(.matter)
        || roles.contains(.after) || roles.contains(.during) && !roles.contains(.at)
    }
  }

  /// A common noun that names no actor and no time.
  private func isThing(_ number: Int32, _ sentence: Sentence) -> Bool {
    let group = sentence.nounGroups[Int(number)]
    let head = sentence.units[Int(group.head)]
    guard head.tag == .noun, head.mention < 0, !group.isTime else { return false }
    let actors: NounClass = [
      .force, .official, .government, .follower, .organ, .group, .person,
      .country, .people,
    ]
    return pack.lexicon.nounClass(head.lemma).isDisjoint(with: actors)
  }

  /// *KARSK, April 4 (Agency) - …* says when the news was filed.
  private func isDateline(_ expression: TimeExpression, _ sentence: Sentence) -> Bool {
    guard expression.first == expression.core else { return false }
    if sentence.units[..<expression.first].contains(where: { $0.tag.isVerb }) { return false }
    var index = expression.end
    while index < min(sentence.units.count, expression.end + 7) {
      let tag = sentence.units[index].tag
      if tag == .dash { return true }
      if tag.isVerb || tag == .comma { return false }
      index += 1
    }
    return false
  }

  // MARK: Clauses

  private func clause(of expression: TimeExpression, _ sentence: Sentence) -> Int32? {
    let left = lastClause(before: expression.first, sentence)
    let right = firstClause(from: expression.end, sentence)
    guard let right else { return left }
    guard let left else {
      return opensSubordinate(expression, sentence)
        ? right : firstMainClause(from: expression.end, sentence) ?? right
    }
    if opensSubordinate(expression, sentence) || opensCoordinate(expression, sentence) {
      return right
    }
    let kind = sentence.clauses[Int(left)].kind
    let isInner = kind == .relative || kind == .participle
    let afterComma = sentence.units[expression.first - 1].tag == .comma
    if standsBeforeVerb(of: right, expression, sentence), afterComma || !isInner { return right }
    if afterComma, kind == .adverbial { return right }
    if afterComma, isInner {
      let parent = sentence.clauses[Int(left)].parent
      return parent >= 0 ? parent : right
    }
    return left
  }

  /// Whether a finite verb is in the present: *plans to*, *is set to*; *has promised to* is past.
  func isPresent(_ clause: Int32, _ sentence: Sentence) -> Bool {
    let verb = verb(clause, sentence)
    let first = sentence.units[Int(verb.first)]
    return (first.tag == .verbThird || first.tag == .verbBase) && first.lemma != pack.marks.have
  }

  private func verb(_ clause: Int32, _ sentence: Sentence) -> VerbGroup {
    sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)]
  }

  private func lastClause(before unit: Int, _ sentence: Sentence) -> Int32? {
    var found: Int32?
    for index in sentence.clauses.indices.map(Int32.init) {
      let end = verb(index, sentence).end
      guard Int(end) <= unit else { continue }
      if let best = found, verb(best, sentence).end >= end { continue }
      found = index
    }
    guard let found else { return nil }
    let between = Int(verb(found, sentence).end)..<unit
    return sentence.units[between].contains { $0.tag == .semicolon || $0.tag == .stop }
      ? nil : found
  }

  private func firstClause(
    from unit: Int, _ sentence: Sentence, where isWanted: (Clause) -> Bool = { _ in true }
  ) -> Int32? {
    var found: Int32?
    for index in sentence.clauses.indices.map(Int32.init)
    where isWanted(sentence.clauses[Int(index)]) {
      let first = verb(index, sentence).first
      guard Int(first) >= unit else { continue }
      if let best = found, verb(best, sentence).first <= first { continue }
      found = index
    }
    return found
  }

  private func firstMainClause(from unit: Int, _ sentence: Sentence) -> Int32? {
    firstClause(from: unit, sentence) { $0.kind == .main }
  }

  private func tagBefore(_ expression: TimeExpression, _ sentence: Sentence) -> Tag? {
    var index = expression.first - 1
    while index >= 0 {
      switch sentence.units[index].tag {
      case .comma, .quote, .adverb: index -= 1
      default: return sentence.units[index].tag
      }
    }
    return nil
  }

  private func opensSubordinate(_ expression: TimeExpression, _ sentence: Sentence) -> Bool {
    switch tagBefore(expression, sentence) {
    case .subordinator, .relative, .whAdverb: true
    default: false
    }
  }

  private func opensCoordinate(_ expression: TimeExpression, _ sentence: Sentence) -> Bool {
    switch tagBefore(expression, sentence) {
    case .conjunction, .semicolon, .stop: true
    default: false
    }
  }

  /// *Norland on Wednesday backed*: only adverbs stand between the date and the finite verb.
  private func standsBeforeVerb(
    of clause: Int32, _ expression: TimeExpression, _ sentence: Sentence
  ) -> Bool {
    let verb = verb(clause, sentence)
    guard verb.form == .finite else { return false }
    return sentence.units[expression.end..<Int(verb.first)].allSatisfy { $0.tag == .adverb }
  }

  /// *vowed to back Sudra on Wednesday*: a day behind an infinitive may be that of the vow. It
  /// dates the finite verb when that is past, and so gives the infinitive none.
  private func matrix(
    of clause: Int32, _ expression: TimeExpression, _ sentence: Sentence
  ) -> Int32 {
    let kind = expression.point.kind
    guard kind == .weekday || kind == .offset && expression.point.number <= 0,
      expression.bound == .at, expression.last == nil
    else { return clause }
    var found = clause
    var steps = 0
    while sentence.clauses[Int(found)].kind == .infinitive, steps < 4 {
      let parent = sentence.clauses[Int(found)].parent
      guard parent >= 0 else { return clause }
      found = parent
      steps += 1
    }
    guard steps > 0, Int(verb(found, sentence).end) <= expression.first else { return clause }
    return isPresent(found, sentence) ? clause : found
  }
}
