import EntenteModel

/// Counts points of time out into dates.
///
/// Conventions, where English leaves a choice:
/// - A bare weekday, month or season is the latest one not after the document's date, or the first
///   one not before it when the verb is in the future (HeidelTime's rule for news, Strötgen and
///   Gertz 2013). *Last Friday* and *last April* exclude the document's own day or month.
/// - Weeks run from Monday (ISO 8601). A week, quarter or season is a range of days or months.
/// - TIMEX3 keeps *early*, *mid* and *late* as marks without length; here each is a third: of a
///   year January to April, May to August, September to December; of a month days 1-10, 11-20, 21
///   on; of a decade years 0-3, 4-6, 7-9.
/// - Seasons are the northern meteorological ones: spring is March to May, and the winter of 2020
///   December 2019 to February 2020 (UK Met Office). The southern hemisphere's are not handled.
/// - The *1800s* are the hundred years, the *1990s* ten.
struct TimeCalendar {
  enum Direction { case past, future }

  struct Stretch {
    var first: PartialDate
    var last: PartialDate
    var basis: EventDate.Basis
  }

  /// The document's date, as precise as it is known.
  let publishedOn: PartialDate?
  let direction: Direction
  /// Another date of the sentence, for *a year earlier*.
  var anchor: Stretch?

  /// `nil` when the parts are no date, or the document's date is not known well enough.
  func stretch(_ point: TimePoint) -> Stretch? {
    switch point.kind {
    case .date: date(point)
    case .weekday: weekday(point)
    case .season:
      months(point, of: 3) { point.number == 4 ? -1 : (point.number - 1) * 3 + 2 }
    case .quarter: months(point, of: 3) { (point.number - 1) * 3 }
    case .half: point.number <= 2 ? months(point, of: 6) { (point.number - 1) * 6 } : nil
    case .decade: decade(point)
    case .unit: unit(point)
    case .offset: publishedDay.flatMap { days(from: $0 + point.number, count: 1) }
    case .ago: shifted(point.unit, by: -point.number, from: publishedOn, .relative)
    case .anaphor: anaphor(point)
    case .period: period(point)
    }
  }

  // MARK: The document's date

  private var publishedDay: Int? {
    publishedOn.flatMap { $0.day == nil ? nil : $0.dayNumber }
  }

  /// Months since January of year 0.
  private var publishedMonth: Int? {
    publishedOn.flatMap { date in date.month.map { date.year * 12 + $0 - 1 } }
  }

  private func days(
    from first: Int, count: Int, _ basis: EventDate.Basis = .relative
  ) -> Stretch? {
    guard let start = PartialDate(dayNumber: first),
      let end = PartialDate(dayNumber: first + count - 1)
    else { return nil }
    return Stretch(first: start, last: end, basis: basis)
  }

  private func months(
    from first: Int, count: Int, _ basis: EventDate.Basis = .relative
  ) -> Stretch? {
    guard first >= 12,
      let start = PartialDate(year: first / 12, month: first % 12 + 1),
      let end = PartialDate(
        year: (first + count - 1) / 12, month: (first + count - 1) % 12 + 1)
    else { return nil }
    return Stretch(first: start, last: end, basis: basis)
  }

  private func years(
    from first: Int, count: Int, _ basis: EventDate.Basis = .relative
  ) -> Stretch? {
    guard let start = PartialDate(year: first), let end = PartialDate(year: first + count - 1)
    else { return nil }
    return Stretch(first: start, last: end, basis: basis)
  }

  /// ISO weekday, Monday is 1. Day 0 was a Thursday.
  private static func weekday(of day: Int) -> Int { ((day + 3) % 7 + 7) % 7 + 1 }
  private static func monday(of day: Int) -> Int { day - weekday(of: day) + 1 }

  // MARK: Calendar dates

  private func date(_ point: TimePoint) -> Stretch? {
    guard let year = point.year > 0 ? point.year : year(of: point) else { return nil }
    let basis: EventDate.Basis = point.year > 0 ? .absolute : .relative
    guard
      let date = PartialDate(
        year: year, month: point.month > 0 ? point.month : nil,
        day: point.day > 0 ? point.day : nil)
    else { return nil }
    return third(point.part, of: Stretch(first: date, last: date, basis: basis))
  }

  /// The year of a month or a day of the year that comes without one.
  private func year(of point: TimePoint) -> Int? {
    guard let publishedOn else { return nil }
    if point.outer != .none { return publishedOn.year + point.outer.rawValue }
    guard let thisMonth = publishedOn.month else { return nil }
    if point.deixis == .this { return publishedOn.year }
    let isFuture = point.deixis == .next || point.deixis == .none && direction == .future
    let step = isFuture ? 1 : -1
    // 29 February may be seven years away.
    for year in [0, 1, 2, 3, 4, 5, 6, 7, 8].map({ publishedOn.year + step * $0 }) {
      var order = (year * 12 + point.month) - (publishedOn.year * 12 + thisMonth)
      if point.day > 0 {
        guard let date = PartialDate(year: year, month: point.month, day: point.day) else {
          continue
        }
        if let day = publishedDay { order = date.dayNumber - day }
      }
      if order * step > 0 || order == 0 && point.deixis == .none { return year }
    }
    return nil
  }

  private func third(_ part: TimePoint.Part, of stretch: Stretch) -> Stretch? {
    let index: Int
    switch part {
    case .whole: return stretch
    case .early: index = 0
    case .mid: index = 1
    case .late: index = 2
    case .earlier, .later: return fromHere(part, stretch)
    }
    let date = stretch.first
    guard date.day == nil, stretch.last == date else { return stretch }
    guard let month = date.month else {
      return months(from: date.year * 12 + index * 4, count: 4, stretch.basis)
    }
    let first = index * 10 + 1
    guard let start = PartialDate(year: date.year, month: month, day: first) else { return nil }
    let end =
      index < 2 ? PartialDate(year: date.year, month: month, day: first + 9) : date.lastDay
    return end.map { Stretch(first: start, last: $0, basis: stretch.basis) }
  }

  /// *earlier this year*: up to the document's date; *later*: from it.
  private func fromHere(_ part: TimePoint.Part, _ stretch: Stretch) -> Stretch? {
    guard let publishedOn else { return nil }
    var stretch = stretch
    if stretch.first.day == nil, stretch.first.month == nil {
      guard let month = publishedMonth else { return stretch }
      guard let start = PartialDate(year: stretch.first.year, month: 1),
        let end = PartialDate(year: stretch.last.year, month: 12),
        let here = months(from: month, count: 1)
      else { return nil }
      stretch = Stretch(first: start, last: end, basis: .relative)
      if part == .earlier { stretch.last = here.first } else { stretch.first = here.first }
    } else {
      stretch.first = stretch.first.firstDay
      stretch.last = stretch.last.lastDay
      guard publishedOn.day != nil else { return stretch }
      if part == .earlier { stretch.last = publishedOn } else { stretch.first = publishedOn }
    }
    return stretch.first.dayNumber <= stretch.last.dayNumber ? stretch : nil
  }

  private func weekday(_ point: TimePoint) -> Stretch? {
    guard let today = publishedDay else { return nil }
    let monday = Self.monday(of: today)
    if point.outer != .none {
      return days(from: monday + 7 * point.outer.rawValue + point.number - 1, count: 1)
    }
    let back = (Self.weekday(of: today) - point.number + 7) % 7
    switch point.deixis {
    case .last: return days(from: today - (back == 0 ? 7 : back), count: 1)
    case .next: return days(from: today + 7 - back, count: 1)
    case .none, .this:
      let isFuture = direction == .future
      return days(from: isFuture ? today + (7 - back) % 7 : today - back, count: 1)
    }
  }

  /// Parts of a year, `start` months after its January.
  private func months(
    _ point: TimePoint, of count: Int, start: () -> Int
  ) -> Stretch? {
    let start = start()
    if point.year > 0 { return months(from: point.year * 12 + start, count: count, .absolute) }
    guard let publishedOn else { return nil }
    if point.outer != .none {
      return months(from: (publishedOn.year + point.outer.rawValue) * 12 + start, count: count)
    }
    guard let here = publishedMonth else { return nil }
    let isFuture = point.deixis == .next || point.deixis == .none && direction == .future
    var found = (publishedOn.year + 1) * 12 + start
    switch point.deixis {
    case .this: found = publishedOn.year * 12 + start
    case .last: while found + count > here { found -= 12 }
    case .next, .none:
      if isFuture {
        while found - 12 + count > here, point.deixis == .none || found - 12 > here { found -= 12 }
      } else {
        while found > here { found -= 12 }
      }
    }
    return months(from: found, count: count)
  }

  private func decade(_ point: TimePoint) -> Stretch? {
    let isCentury = point.year % 100 == 0 && point.year < 2000
    switch point.part {
    case .early: return years(from: point.year, count: isCentury ? 33 : 4, .absolute)
    case .mid:
      return years(
        from: point.year + (isCentury ? 33 : 4), count: isCentury ? 34 : 3, .absolute)
    case .late:
      return years(
        from: point.year + (isCentury ? 67 : 7), count: isCentury ? 33 : 3, .absolute)
    default: return years(from: point.year, count: isCentury ? 100 : 10, .absolute)
    }
  }

  // MARK: Counted

  private func unit(_ point: TimePoint) -> Stretch? {
    guard let publishedOn else { return nil }
    if point.unit == .weekend { return weekend(point.deixis) }
    guard point.deixis != .none else { return nil }
    let offset = point.deixis.rawValue
    let stretch: Stretch?
    switch point.unit {
    case .day: stretch = publishedDay.flatMap { days(from: $0 + offset, count: 1) }
    case .week:
      stretch = publishedDay.flatMap { days(from: Self.monday(of: $0) + 7 * offset, count: 7) }
    case .weekend: stretch = nil
    case .month: stretch = publishedMonth.flatMap { months(from: $0 + offset, count: 1) }
    case .quarter:
      stretch = publishedMonth.flatMap { months(from: ($0 / 3 + offset) * 3, count: 3) }
    case .half: stretch = publishedMonth.flatMap { months(from: ($0 / 6 + offset) * 6, count: 6) }
    case .year: stretch = years(from: publishedOn.year + offset, count: 1)
    case .decade: stretch = years(from: publishedOn.year / 10 * 10 + offset * 10, count: 10)
    }
    return stretch.flatMap { third(point.part, of: $0) }
  }

  /// *The weekend* is the latest one that has begun, or the coming one. On a Saturday or Sunday
  /// *last weekend* is the one before.
  private func weekend(_ deixis: TimePoint.Deixis) -> Stretch? {
    guard let today = publishedDay else { return nil }
    let saturday = Self.monday(of: today) + 5
    let weeks = deixis != .none ? deixis.rawValue : direction == .past && saturday > today ? -1 : 0
    return days(from: saturday + 7 * weeks, count: 2)
  }

  /// The unit that lies so many units away, when the date it counts from is precise enough.
  private func shifted(
    _ unit: TimePoint.Unit, by number: Int, from date: PartialDate?, _ basis: EventDate.Basis
  ) -> Stretch? {
    guard let date, abs(number) < 1000 else { return nil }
    switch unit {
    case .day: return date.day == nil ? nil : days(from: date.dayNumber + number, count: 1, basis)
    case .week:
      return date.day == nil
        ? nil : days(from: Self.monday(of: date.dayNumber + 7 * number), count: 7, basis)
    case .month, .quarter, .half:
      guard let month = date.month else { return nil }
      let length = unit == .month ? 1 : unit == .quarter ? 3 : 6
      return months(from: date.year * 12 + month - 1 + number * length, count: 1, basis)
    case .year: return years(from: date.year + number, count: 1, basis)
    case .decade: return years(from: date.year + number * 10, count: 1, basis)
    case .weekend: return nil
    }
  }

  private func anaphor(_ point: TimePoint) -> Stretch? {
    if let anchor {
      let date = point.number < 0 ? anchor.first : anchor.last
      if let stretch = shifted(point.unit, by: point.number, from: date, anchor.basis) {
        return stretch
      }
      return nil
    }
    // "A year earlier" in a sentence of its own counts from the news; "a year later" cannot, and
    // "two days before" counts from what is being told.
    guard point.deixis == .last else { return nil }
    return shifted(point.unit, by: point.number, from: publishedOn, .relative)
  }

  private func period(_ point: TimePoint) -> Stretch? {
    guard let publishedOn,
      let far = shifted(point.unit, by: point.number, from: publishedOn, .relative)
    else { return nil }
    let here: PartialDate?
    switch point.unit {
    case .day, .week: here = publishedOn
    case .month, .quarter, .half:
      here = publishedOn.month.flatMap { PartialDate(year: publishedOn.year, month: $0) }
    default: here = PartialDate(year: publishedOn.year)
    }
    guard let here else { return nil }
    if point.unit == .week, let today = publishedDay {
      guard let edge = PartialDate(dayNumber: today + 7 * point.number) else { return nil }
      return point.number < 0
        ? Stretch(first: edge, last: here, basis: .relative)
        : Stretch(first: here, last: edge, basis: .relative)
    }
    return point.number < 0
      ? Stretch(first: far.first, last: here, basis: .relative)
      : Stretch(first: here, last: far.last, basis: .relative)
  }
}
