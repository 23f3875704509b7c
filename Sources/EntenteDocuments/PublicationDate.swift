import EntenteModel
import Foundation

/// Dates as pages, feeds and tables write them.
enum PublicationDate {
  /// ISO 8601, of which the day counts as it is written, in whatever time zone; or RFC 822
  /// (`Thu, 04 Mar 2021 10:00:00 GMT`), whose month names are English by that standard.
  static func read(_ text: String) -> PartialDate? {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    return PartialDate(trimmed) ?? rfc822(trimmed)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func rfc822(_ text: String) -> PartialDate? {
    let parts = text.split { $0 == " " || $0 == "," }
    let words = parts.first.map { Int($0) == nil } == true ? parts.dropFirst() : parts[...]
    let fields = Array(words.prefix(3))
    guard fields.count == 3, let day = Int(fields[0]), var year = Int(fields[2]),
      let month = months.firstIndex(of: fields[1].prefix(3).lowercased())
    else { return nil }
    // Two digits, as RFC 822 has them; RFC 2822 says how to read them.
    if fields[2].count == 2 { year += year < 50 ? 2000 : 1900 }
    return PartialDate(year: year, month: month + 1, day: day)
  }
}

extension String {
  /// SQLite's functions end a text at U+0000, so it becomes U+FFFD; offsets stay what they are.
  var withoutNull: String {
    guard utf8.contains(0) else { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 })
    return String(scalars)
  }
}
