/// Finds the dates of a sentence: a finite-state grammar over units, from left to right, each unit
/// in one expression at most. Linear in the sentence; makes no string.
///
/// What it recognises follows TimeML's TIMEX3 (dates, and durations with an end in the document's
/// date). Times of day and sets (*every Friday*) are passed over and give no date.
struct TimeExpressionReader {
  let words: LexemeTable<TimeWord>
  let dot: UInt64

  /// Years that a bare number may be: neither a troop strength nor a resolution.
  static let years = 1000...2199

  func expressions(
    in sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> [TimeExpression] {
    guard mayTellTime(sentence) else { return [] }
    var found: [TimeExpression] = []
    var index = 0
    while index < sentence.units.count {
      if let expression = expression(at: index, sentence, text) {
        found.append(expression)
        index = expression.end
      } else if let next = undatable(at: index, sentence, text) {
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  /// Most sentences have neither a number nor a word of time.
  private func mayTellTime(_ sentence: Sentence) -> Bool {
    sentence.units.contains { unit in
      sentence.tokens[Int(unit.first)].shape == .number
        || words[unit.lexeme].map { !$0.roles.isDisjoint(with: TimeWord.Roles.anchors) } ?? false
    }
  }

  // MARK: Words and numbers

  func word(_ index: Int, _ sentence: Sentence) -> TimeWord {
    guard index < sentence.units.count else { return TimeWord() }
    let unit = sentence.units[index]
    guard unit.mention < 0, !unit.isSilent, let word = words[unit.lexeme] else { return TimeWord() }
    if !word.roles.isDisjoint(with: TimeWord.Roles.capitalised),
      !sentence.tokens[Int(unit.first)].isCapitalised
    {
      return TimeWord()
    }
    return word
  }

  func has(_ roles: TimeWord.Roles, _ index: Int, _ sentence: Sentence) -> Bool {
    !word(index, sentence).roles.isDisjoint(with: roles)
  }

  /// A number of at most four digits with what follows it in the same token.
  struct Figure {
    enum Ending { case none, ordinal, plural }
    var value: Int
    var digits: Int
    var ending: Ending
  }

  func figure(_ index: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>) -> Figure? {
    guard index < sentence.units.count else { return nil }
    let unit = sentence.units[index]
    guard unit.mention < 0, !unit.isSilent, unit.end - unit.first == 1 else { return nil }
    let token = sentence.tokens[Int(unit.first)]
    guard token.shape == .number else { return nil }
    var value = 0
    var digits = 0
    var offset = Int(token.start)
    while offset < Int(token.end), text[offset] >= 0x30, text[offset] <= 0x39 {
      guard digits < 4 else { return nil }
      value = value * 10 + Int(text[offset] - 0x30)
      digits += 1
      offset += 1
    }
    switch Int(token.end) - offset {
    case 0: return Figure(value: value, digits: digits, ending: .none)
    case 1 where text[offset] | 0x20 == 0x73:
      return Figure(value: value, digits: digits, ending: .plural)
    case 2:
      let ending = (text[offset] | 0x20, text[offset + 1] | 0x20)
      switch ending {
      case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68):
        return Figure(value: value, digits: digits, ending: .ordinal)
      default: return nil
      }
    default: return nil
    }
  }

  func year(_ index: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>) -> Int? {
    guard let figure = figure(index, sentence, text), figure.digits == 4, figure.ending == .none,
      Self.years.contains(figure.value), !touchesSign(index, sentence)
    else { return nil }
    return figure.value
  }

  func day(_ index: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>) -> Int? {
    guard let figure = figure(index, sentence, text), figure.digits <= 2,
      figure.ending != .plural, (1...31).contains(figure.value), !touchesSign(index, sentence)
    else { return nil }
    return figure.value
  }

  /// Part of `4/4/2019`, `$2000` or `2000%`, which are not read.
  private func touchesSign(_ index: Int, _ sentence: Sentence) -> Bool {
    func isSign(_ index: Int) -> Bool {
      let unit = sentence.units[index]
      return unit.tag == .other && sentence.tokens[Int(unit.first)].shape == .punctuation
    }
    func isSpaced(_ index: Int) -> Bool {
      sentence.tokens[Int(sentence.units[index].first)].flags.contains(.spaceBefore)
    }
    return index > 0 && isSign(index - 1) && !isSpaced(index)
      || index + 1 < sentence.units.count && isSign(index + 1) && !isSpaced(index + 1)
  }

  func count(_ index: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>) -> Int? {
    let word = word(index, sentence)
    if word.roles.contains(.count) { return word.number }
    guard let figure = figure(index, sentence, text), figure.ending == .none, figure.digits <= 3
    else { return nil }
    return figure.value
  }

  func isComma(_ index: Int, _ sentence: Sentence) -> Bool {
    index < sentence.units.count && sentence.units[index].tag == .comma
  }

  func afterDot(_ index: Int, _ sentence: Sentence) -> Int {
    guard index < sentence.units.count,
      sentence.tokens[Int(sentence.units[index].first)].hash == dot
    else { return index }
    return index + 1
  }

  // MARK: Expressions

  private func expression(
    at start: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> TimeExpression? {
    let roles = word(start, sentence).roles
    let isPreposition = !roles.isDisjoint(with: [.at, .since, .until, .between])
    guard !roles.isEmpty || sentence.units[start].tag == .number else { return nil }
    var cursor = start
    var bound = TimeExpression.Bound.at
    if isPreposition {
      cursor += 1
      // "two years after 2014": neither of the two is the date.
      if start > 0, has([.unit, .dayPart], start - 1, sentence),
        roles.contains(.beyond)
          || roles.contains(.behind)
      {
        return nil
      }
      if roles.contains(.since) {
        bound = .since
      } else if roles.contains(.until) {
        bound = .until
      }
    }
    while has(.about, cursor, sentence) { cursor += 1 }
    let article = cursor
    if has(.article, cursor, sentence) { cursor += 1 }
    let hasArticle = cursor > article
    var reading = point(cursor, isBound: isPreposition, hasArticle: hasArticle, sentence, text)
    var needsNoun = false
    if reading == nil, !isPreposition, hasArticle || followsModifier(start, sentence) {
      reading = point(cursor, isBound: true, hasArticle: hasArticle, sentence, text)
      needsNoun = true
    }
    guard let read = reading else { return nil }
    var expression = TimeExpression(
      first: start, end: read.end, core: cursor, bound: bound, point: read.point, last: read.last)
    expression.isDuring = roles.contains(.during)
    expression.hasLooseArticle = hasArticle && !read.takesArticle
    expression.needsNoun = needsNoun
    if expression.last == nil { range(&expression, roles, sentence, text) }
    if roles.contains(.between) {
      guard expression.last != nil else { return nil }
    } else if expression.last != nil {
      expression.bound = .at
    }
    return expression
  }

  /// A determiner or possessor right before the date wants a noun behind it.
  private func followsModifier(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index > 0 else { return false }
    switch sentence.units[index - 1].tag {
    case .determiner, .possessivePronoun, .possessive: return true
    default: return false
    }
  }

  /// *from 2016 to 2019*, *between May and July*, *2016-19*: the later end, if it stands there.
  private func range(
    _ expression: inout TimeExpression, _ roles: TimeWord.Roles, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>
  ) {
    let index = expression.end
    guard index < sentence.units.count else { return }
    if expression.point.kind == .date, expression.point.day == 0, expression.point.year > 0 {
      var joined = index
      if sentence.units[index].tag == .dash { joined += 1 }
      if joined > index || sentence.units[joined].isJoined,
        let last = yearOfRange(joined, after: expression.point.year, sentence, text)
      {
        var point = TimePoint(kind: .date)
        point.year = last
        expression.last = point
        expression.end = joined + 1
        return
      }
    }
    let connects: TimeWord.Roles =
      roles.contains(.between) ? .and : roles.contains(.until) ? [] : .to
    guard has(connects, index, sentence) else { return }
    var cursor = index + 1
    if has(.article, cursor, sentence) { cursor += 1 }
    guard
      let read = point(
        cursor, isBound: true, hasArticle: cursor > index + 1, sentence, text),
      read.last == nil
    else { return }
    if roles.isDisjoint(with: [.since, .between]), read.point.kind != expression.point.kind {
      return
    }
    expression.last = read.point
    expression.end = read.end
  }

  /// `2019` or `19` behind `2016-`.
  private func yearOfRange(
    _ index: Int, after first: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Int? {
    guard let figure = figure(index, sentence, text), figure.ending == .none else { return nil }
    let year = figure.digits == 2 ? first / 100 * 100 + figure.value : figure.value
    guard figure.digits == 2 || figure.digits == 4, year > first, Self.years.contains(year) else {
      return nil
    }
    return year
  }

  /// Where a phrase of time ends that gives no date: *every Friday*, *two years after the vote*.
  private func undatable(
    at index: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Int? {
    if has(.every, index, sentence), has(TimeWord.Roles.anchors, index + 1, sentence) {
      return index + 2
    }
    // "on a Friday", "a week from Wednesday"
    guard count(index, sentence, text) != nil else { return nil }
    if has(.weekday, index + 1, sentence) { return index + 2 }
    guard has(.unit, index + 1, sentence) else { return nil }
    guard has([.beyond, .behind, .since], index + 2, sentence) else { return nil }
    let next = has(.article, index + 3, sentence) ? index + 4 : index + 3
    return point(next, isBound: true, hasArticle: next > index + 3, sentence, text)?.end
      ?? index + 3
  }
}
