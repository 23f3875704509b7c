/// Dates of the calendar and parts of years: *3 March 2020*, *in May*, *the first quarter of 2019*.
extension TimeExpressionReader {
  /// *4 April 2019*, *April 4, 2019*, *2019-04-04*, *March 2020*, *March*, *2020*.
  func calendarDate(
    _ index: Int, isBound: Bool, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Reading? {
    if let iso = isoDate(index, sentence, text) { return iso }
    if let monthFirst = monthFirst(index, isBound: isBound, sentence, text) { return monthFirst }
    if let dayFirst = dayFirst(index, sentence, text) { return dayFirst }
    guard isBound, !isCounting(index, sentence) else { return nil }
    // "the year 2014"
    let cursor = unit(index, sentence) == .year ? index + 1 : index
    guard let year = year(cursor, sentence, text), !isCounting(cursor, sentence, year) else {
      return nil
    }
    var point = TimePoint(kind: .date)
    point.year = year
    return Reading(point: point, end: cursor + 1, takesArticle: cursor > index)
  }

  private func isCounting(_ index: Int, _ sentence: Sentence) -> Bool {
    index > 0 && index < sentence.units.count && sentence.units[index].isJoined
      && !has(.mid, index - 1, sentence)
  }

  /// Whether the number counts what follows (*in 1200 villages*): round, or no year of our times,
  /// with a noun behind it.
  private func isCounting(_ index: Int, _ sentence: Sentence, _ year: Int) -> Bool {
    guard index + 1 < sentence.units.count, year % 100 == 0 || !(1800...2100).contains(year) else {
      return false
    }
    let next = sentence.units[index + 1]
    return next.tag == .noun || next.tag == .adjective
  }

  private func isoDate(
    _ index: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Reading? {
    guard index + 2 < sentence.units.count, sentence.units[index + 1].isJoined,
      sentence.units[index + 2].isJoined, let year = year(index, sentence, text),
      let month = figure(index + 1, sentence, text), month.digits == 2, month.ending == .none,
      let day = figure(index + 2, sentence, text), day.digits == 2, day.ending == .none
    else { return nil }
    var point = TimePoint(kind: .date)
    (point.year, point.month, point.day) = (year, month.value, day.value)
    return Reading(point: point, end: index + 3)
  }

  /// *April*, *April 2019*, *April of last year*, *April 4*, *April 4-6, 2019*.
  private func monthFirst(
    _ index: Int, isBound: Bool, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Reading? {
    let word = word(index, sentence)
    guard !word.roles.isDisjoint(with: [.month, .shortMonth]) else { return nil }
    var point = TimePoint(kind: .date)
    point.month = word.number
    var cursor = index + 1
    if word.roles.contains(.shortMonth) { cursor = afterDot(cursor, sentence) }
    if let day = day(cursor, sentence, text), !isJoinedToWord(cursor, sentence) {
      point.day = day
      cursor += 1
      var last: TimePoint?
      if let (later, end) = laterDay(cursor, sentence, text) {
        last = point
        last?.day = later
        cursor = end
      }
      let behind = isComma(cursor, sentence) ? cursor + 1 : cursor
      if let year = year(behind, sentence, text) {
        point.year = year
        last?.year = year
        cursor = behind + 1
      } else if let (outer, end) = outer(cursor, .year, sentence) {
        point.outer = outer
        last?.outer = outer
        cursor = end
      }
      return Reading(point: point, last: last, end: cursor)
    }
    var behind = cursor
    if isComma(behind, sentence) || has(.of, behind, sentence) { behind += 1 }
    if let year = year(behind, sentence, text) {
      point.year = year
      return Reading(point: point, end: behind + 1)
    }
    if let (outer, end) = outer(cursor, .year, sentence) {
      point.outer = outer
      return Reading(point: point, end: end)
    }
    // "May Day" is no May.
    guard isBound, word.roles.contains(.month), unit(cursor, sentence) == nil else { return nil }
    return Reading(point: point, end: index + 1)
  }

  /// *5-year*: the number belongs to another word.
  private func isJoinedToWord(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index + 1 < sentence.units.count else { return false }
    return sentence.units[index + 1].isJoined && sentence.units[index + 1].tag != .number
  }

  /// *4 April*, *the 4th of April 2019*, *4-6 April*, *4 to 6 April*.
  private func dayFirst(
    _ index: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Reading? {
    guard let day = day(index, sentence, text) else { return nil }
    var cursor = index + 1
    var lastDay: Int?
    if let (later, end) = laterDay(cursor, sentence, text) {
      lastDay = later
      cursor = end
    }
    if has(.of, cursor, sentence) { cursor += 1 }
    let word = word(cursor, sentence)
    guard !word.roles.isDisjoint(with: [.month, .shortMonth]) else { return nil }
    var point = TimePoint(kind: .date)
    (point.month, point.day) = (word.number, day)
    cursor += 1
    if word.roles.contains(.shortMonth) { cursor = afterDot(cursor, sentence) }
    let behind = isComma(cursor, sentence) ? cursor + 1 : cursor
    if let year = year(behind, sentence, text) {
      point.year = year
      cursor = behind + 1
    } else if let (outer, end) = outer(cursor, .year, sentence) {
      point.outer = outer
      cursor = end
    }
    var last: TimePoint?
    if let lastDay {
      last = point
      last?.day = lastDay
    }
    return Reading(point: point, last: last, end: cursor, takesArticle: true)
  }

  private func laterDay(
    _ index: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> (Int, Int)? {
    guard index < sentence.units.count else { return nil }
    var cursor = index
    if has([.to, .and], cursor, sentence) || sentence.units[cursor].tag == .dash {
      cursor += 1
    } else if !sentence.units[cursor].isJoined {
      return nil
    }
    guard let day = day(cursor, sentence, text) else { return nil }
    return (day, cursor + 1)
  }

  // MARK: Parts of years

  /// *first quarter of 2020*, *second half of last year*.
  func counted(
    _ index: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Reading? {
    let ordinal = word(index, sentence)
    guard ordinal.roles.contains(.ordinal), let unit = unit(index + 1, sentence),
      unit == .quarter || unit == .half
    else { return nil }
    var point = TimePoint(kind: unit == .quarter ? .quarter : .half)
    point.number = ordinal.number
    return withYear(point, behind: index + 2, sentence, text)
  }

  /// *summer of 2020*, *winter 2019*, *summer*.
  func season(
    _ index: Int, isBound: Bool, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Reading? {
    let word = word(index, sentence)
    guard word.roles.contains(.season) else { return nil }
    var point = TimePoint(kind: .season)
    point.number = word.number
    if let reading = withYear(point, behind: index + 1, sentence, text) { return reading }
    guard isBound, isOnlySeason(index, sentence) else { return nil }
    return Reading(point: point, end: index + 1, takesArticle: true)
  }

  /// Whether the word is a season by itself: not *the fall* or *spring*, which are verbs as well,
  /// and not *the summer offensive*.
  private func isOnlySeason(_ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.units[index].readings.isDisjoint(with: .verb) else { return false }
    guard index + 1 < sentence.units.count else { return true }
    let next = sentence.units[index + 1].tag
    return next != .noun && next != .adjective
  }

  private func withYear(
    _ point: TimePoint, behind index: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Reading? {
    var point = point
    let cursor = has(.of, index, sentence) ? index + 1 : index
    if let year = year(cursor, sentence, text) {
      point.year = year
      return Reading(point: point, end: cursor + 1, takesArticle: true)
    }
    guard let (outer, end) = outer(index, .year, sentence) else { return nil }
    point.outer = outer
    return Reading(point: point, end: end, takesArticle: true)
  }

  /// *1990s*.
  func decade(
    _ index: Int, isBound: Bool, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Reading? {
    guard isBound, let figure = figure(index, sentence, text), figure.digits == 4,
      figure.ending == .plural, figure.value % 10 == 0, Self.years.contains(figure.value)
    else { return nil }
    var point = TimePoint(kind: .decade)
    point.year = figure.value
    return Reading(point: point, end: index + 1, takesArticle: true)
  }
}
