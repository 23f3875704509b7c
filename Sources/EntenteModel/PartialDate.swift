/// A day, a month or a year of the proleptic Gregorian calendar: as much of a date as a text says.
///
/// Written `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601), which also sort correctly as text when
/// they have the same precision. Times of day, weeks and quarters are not handled.
public struct PartialDate: Sendable, Hashable {
  /// How much of a date is known.
  public enum Precision: String, Sendable, Hashable, Codable {
    case year, month, day
  }

  private let shortYear: Int16
  /// 0 for none.
  private let shortMonth: UInt8
  private let shortDay: UInt8

  /// 1 to 9999.
  public var year: Int { Int(shortYear) }
  /// 1 to 12.
  public var month: Int? { shortMonth > 0 ? Int(shortMonth) : nil }
  /// 1 to 31, and never beyond the month's end.
  public var day: Int? { shortDay > 0 ? Int(shortDay) : nil }

  /// `nil` when the parts are no date, such as 30 February or a day without a month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    shortYear = Int16(year)
    shortMonth = UInt8(month ?? 0)
    shortDay = UInt8(day ?? 0)
  }

  /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYYMMDD`, or the date part of an ISO 8601 timestamp.
  public init?(_ text: some StringProtocol) { self.init(utf8: text.utf8) }

  /// Reads the same forms from UTF-8.
  package init?(utf8 text: some Collection<UInt8>) {
    // All digits as one number, and how many stand before the first hyphen and behind each.
    var number = 0
    var (digits, hyphens) = (0, 0)
    var (first, second) = (-1, -1)
    for byte in text {
      if byte == 0x54 || byte == 0x20 { break }
      if byte == 0x2D, hyphens < 2 {
        if hyphens == 0 { first = digits } else { second = digits }
        hyphens += 1
        continue
      }
      guard byte >= 0x30, byte <= 0x39, digits < 8 else { return nil }
      number = number * 10 + Int(byte - 0x30)
      digits += 1
    }
    switch (digits, first, second) {
    case (4, -1, -1): self.init(year: number)
    case (6, 4, -1): self.init(year: number / 100, month: number % 100)
    case (8, -1, -1), (8, 4, 6):
      self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    default: return nil
    }
  }

  /// The smallest part that is known.
  public var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

  /// The first day that the date covers.
  public var firstDay: PartialDate { filled(month: month ?? 1, day: day ?? 1) }

  /// The last day that the date covers.
  public var lastDay: PartialDate {
    let month = month ?? 12
    return filled(month: month, day: day ?? Self.days(inMonth: month, of: year))
  }

  private func filled(month: Int, day: Int) -> PartialDate {
    PartialDate(year: year, month: month, day: day) ?? self
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1 January 1970 of the first day covered (Hinnant's `days_from_civil`).
  public var dayNumber: Int {
    let first = firstDay
    let shifted = (first.month ?? 1) > 2 ? first.year : first.year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let monthOfYear = ((first.month ?? 1) + 9) % 12
    let dayOfYear = (153 * monthOfYear + 2) / 5 + (first.day ?? 1) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day with the given number of days since 1 January 1970; `nil` outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }
}

extension PartialDate: CustomStringConvertible {
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: what ``init(_:)`` reads.
  public var description: String {
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return [padded(year, to: 4), month.map { padded($0, to: 2) }, day.map { padded($0, to: 2) }]
      .compactMap(\.self).joined(separator: "-")
  }
}

extension PartialDate: Codable {
  /// Reads a string as ``init(_:)`` does; throws a `DecodingError` when it is no date.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no date; write YYYY, YYYY-MM or YYYY-MM-DD")
    }
    self = date
  }

  /// Writes ``description``, one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
