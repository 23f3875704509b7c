/// The inside of a date, behind its preposition and article.
extension TimeExpressionReader {
  /// A point, the later end when the two share words (*4-6 April*), and where they end.
  struct Reading {
    var point: TimePoint
    var last: TimePoint?
    var end: Int
    /// The article before it is its own (*the summer of 2020*, *the past year*).
    var takesArticle = false
  }

  /// Reads a point of time. A bare month or year counts only when `isBound`: a preposition or a
  /// word such as *early* stands before it.
  func point(
    _ index: Int, isBound: Bool, hasArticle: Bool, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>
  ) -> Reading? {
    part(index, hasArticle: hasArticle, sentence, text)
      ?? distance(index, hasArticle: hasArticle, sentence, text)
      ?? offset(index, sentence)
      ?? weekday(index, sentence, text)
      ?? calendarDate(index, isBound: isBound, sentence, text)
      ?? counted(index, sentence, text)
      ?? deictic(index, hasArticle: hasArticle, sentence, text)
      ?? season(index, isBound: isBound, sentence, text)
      ?? decade(index, isBound: isBound, sentence, text)
  }

  // MARK: Thirds

  /// *early 2020*, *the end of March*, *mid-2019*, *late last year*, *earlier this week*.
  private func part(
    _ index: Int, hasArticle: Bool, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Reading? {
    let roles = word(index, sentence).roles
    let part: TimePoint.Part
    var cursor = index + 1
    switch roles {
    case _ where !roles.isDisjoint(with: [.start, .middle, .end]):
      part = roles.contains(.start) ? .early : roles.contains(.middle) ? .mid : .late
      guard has(.of, cursor, sentence) else { return nil }
      cursor += 1
    case _ where !roles.isDisjoint(with: [.early, .mid, .late, .earlier, .later]):
      part =
        roles.contains(.early)
        ? .early
        : roles.contains(.mid)
          ? .mid : roles.contains(.late) ? .late : roles.contains(.earlier) ? .earlier : .later
      if has(.at, cursor, sentence) { cursor += 1 }
    default: return nil
    }
    let article = has(.article, cursor, sentence)
    if article { cursor += 1 }
    guard
      var reading = point(cursor, isBound: true, hasArticle: article, sentence, text),
      reading.point.part == .whole
    else { return nil }
    if !roles.isDisjoint(with: [.start, .middle, .end]) { reading.takesArticle = true }
    switch reading.point.kind {
    case .date where reading.point.day == 0, .unit, .decade: reading.point.part = part
    // "early Wednesday" and "late on 4 April" are that day.
    case .date, .weekday, .offset, .season: break
    default: return nil
    }
    if part == .earlier || part == .later, reading.point.kind != .unit {
      reading.point.part = .whole
    }
    return reading
  }

  // MARK: Distances

  /// *two months ago*, *a year earlier*, *the day before*.
  private func distance(
    _ index: Int, hasArticle: Bool, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Reading? {
    var cursor = index
    var number = 1
    if let count = count(index, sentence, text) {
      number = count
      cursor += 1
    } else if !hasArticle {
      return nil
    }
    guard let unit = unit(cursor, sentence), unit != .weekend else { return nil }
    var point = TimePoint(kind: .anaphor)
    point.unit = unit
    let roles = word(cursor + 1, sentence).roles
    if roles.contains(.ago), cursor > index {
      point.kind = .ago
      point.number = number
      return Reading(point: point, end: cursor + 2)
    }
    if !roles.isDisjoint(with: [.behind, .beyond]), has(.offset, cursor + 2, sentence) {
      // "the day before yesterday"
      point.kind = .offset
      point.number =
        word(cursor + 2, sentence).number + (roles.contains(.behind) ? -number : number)
      return Reading(point: point, end: cursor + 3, takesArticle: true)
    }
    let isBack = roles.contains(.earlier) || roles.contains(.behind)
    guard isBack || roles.contains(.later) || roles.contains(.beyond),
      cursor > index || roles.isDisjoint(with: [.earlier, .later]),
      standsAlone(cursor + 2, sentence)
    else { return nil }
    point.number = isBack ? -number : number
    if roles.contains(.earlier) { point.deixis = .last }
    return Reading(point: point, end: cursor + 2, takesArticle: true)
  }

  /// Whether nothing follows that *before* or *after* could take.
  private func standsAlone(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.units.count else { return true }
    switch sentence.units[index].tag {
    case .comma, .semicolon, .stop, .dash, .quote, .closing, .conjunction, .preposition,
      .subordinator, .relative, .verbBase, .verbThird, .verbPast:
      return true
    default: return has([.earlier, .later], index - 1, sentence)
    }
  }

  func unit(_ index: Int, _ sentence: Sentence) -> TimePoint.Unit? {
    let word = word(index, sentence)
    return word.roles.contains(.unit) ? TimePoint.Unit(rawValue: word.number) : nil
  }

  // MARK: Days

  private func offset(_ index: Int, _ sentence: Sentence) -> Reading? {
    let word = word(index, sentence)
    guard word.roles.contains(.offset) else { return nil }
    var point = TimePoint(kind: .offset)
    point.number = word.number
    return Reading(point: point, end: dayPart(index + 1, sentence))
  }

  private func dayPart(_ index: Int, _ sentence: Sentence) -> Int {
    has(.dayPart, index, sentence) ? index + 1 : index
  }

  /// *Wednesday*, *Wednesday night*, *Wednesday last week*, *Wednesday, 4 April 2019*.
  private func weekday(
    _ index: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Reading? {
    let word = word(index, sentence)
    guard word.roles.contains(.weekday) else { return nil }
    var point = TimePoint(kind: .weekday)
    point.number = word.number
    let end = dayPart(index + 1, sentence)
    var next = end
    if isComma(next, sentence)
      || next < sentence.units.count && sentence.units[next].tag == .opening
    {
      next += 1
    }
    if let date = calendarDate(next, isBound: false, sentence, text), date.last == nil,
      date.point.day > 0
    {
      return date
    }
    if let (outer, end) = outer(end, .week, sentence) {
      point.outer = outer
      return Reading(point: point, end: end)
    }
    return Reading(point: point, end: end)
  }

  /// *last week* or *of last week* behind a weekday, *last year* behind a month or season.
  func outer(
    _ index: Int, _ wanted: TimePoint.Unit, _ sentence: Sentence
  ) -> (TimePoint.Deixis, Int)? {
    let cursor = has(.of, index, sentence) ? index + 1 : index
    guard let deixis = deixis(cursor, sentence), unit(cursor + 1, sentence) == wanted else {
      return nil
    }
    return (deixis, cursor + 2)
  }

  private func deixis(_ index: Int, _ sentence: Sentence) -> TimePoint.Deixis? {
    let roles = word(index, sentence).roles
    if roles.contains(.last) { return .last }
    if roles.contains(.this) { return .this }
    return roles.contains(.next) ? .next : nil
  }

  // MARK: Counted from the document's date, or another

  /// *last week*, *next March*, *this Friday*, *the past two years*, *the previous day*.
  private func deictic(
    _ index: Int, hasArticle: Bool, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Reading? {
    let roles = word(index, sentence).roles
    if !roles.isDisjoint(with: [.before, .after, .same]) {
      guard let unit = unit(index + 1, sentence) else { return nil }
      return anaphor(unit, roles.contains(.before) ? -1 : roles.contains(.after) ? 1 : 0, index + 2)
    }
    if roles.contains(.past) {
      return period(index, backwards: true, sentence, text)
    }
    if hasArticle, unit(index, sentence) == .weekend {
      var point = TimePoint(kind: .unit)
      point.unit = .weekend
      return Reading(point: point, end: index + 1)
    }
    guard let deixis = deixis(index, sentence) else { return nil }
    let next = word(index + 1, sentence)
    if let unit = unit(index + 1, sentence) {
      if hasArticle, deixis == .last, unit != .weekend {
        return period(index, backwards: true, sentence, text)
      }
      if hasArticle, deixis == .next { return anaphor(unit, 1, index + 2) }
      var point = TimePoint(kind: .unit)
      point.unit = unit
      point.deixis = deixis
      return Reading(point: point, end: index + 2)
    }
    if next.roles.contains(.weekday) || !next.roles.isDisjoint(with: [.month, .season]) {
      let kind: TimePoint.Kind =
        next.roles.contains(.weekday)
        ? .weekday : next.roles.contains(.season) ? .season : .date
      var point = TimePoint(kind: kind)
      if kind == .date { point.month = next.number } else { point.number = next.number }
      point.deixis = deixis
      var end = index + 2
      if kind == .weekday { end = dayPart(end, sentence) }
      if kind == .date, let day = day(end, sentence, text) {
        point.day = day
        end += 1
      }
      return Reading(point: point, end: end)
    }
    if next.roles.contains(.dayPart), deixis != .next {
      // "last night" began on the day before.
      var point = TimePoint(kind: .offset)
      point.number = deixis.rawValue
      return Reading(point: point, end: index + 2)
    }
    guard deixis != .this else { return nil }
    return period(index, backwards: deixis == .last, sentence, text)
  }

  private func anaphor(_ unit: TimePoint.Unit, _ number: Int, _ end: Int) -> Reading {
    var point = TimePoint(kind: .anaphor)
    point.unit = unit
    point.number = number
    if number < 0 { point.deixis = .last }
    return Reading(point: point, end: end, takesArticle: true)
  }

  /// *past year*, *last two years*, *next three days*.
  private func period(
    _ index: Int, backwards: Bool, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Reading? {
    var point = TimePoint(kind: .period)
    var cursor = index + 1
    var number = 1
    if let count = count(cursor, sentence, text) {
      number = count
      cursor += 1
    }
    guard let unit = unit(cursor, sentence), unit != .weekend else { return nil }
    point.unit = unit
    point.number = backwards ? -number : number
    return Reading(point: point, end: cursor + 1, takesArticle: true)
  }
}
