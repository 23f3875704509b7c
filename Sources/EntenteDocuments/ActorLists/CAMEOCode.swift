import EntenteModel

/// An actor code of CAMEO: a country or another sphere, and roles, of three letters each
/// (http://eventdata.parusanalytics.com/data.dir/cameo.html, chapter 3), with the days on which it
/// holds.
struct CAMEOCode {
  let text: String
  let validFrom: PartialDate?
  let validTo: PartialDate?

  /// Words for kinds of people (`~AGR`), and codes that say that nobody is meant (`---`).
  var isNobody: Bool { text.hasPrefix("~") || text.allSatisfy { $0 == "-" } }
  var isDated: Bool { validFrom != nil || validTo != nil }

  private var parts: [Substring] {
    var parts: [Substring] = []
    var rest = text[...]
    while !rest.isEmpty {
      parts.append(rest.prefix(3))
      rest = rest.dropFirst(3)
    }
    return parts
  }

  var sphere: String { String(text.prefix(3)) }
  var isSphereAlone: Bool { text.count == 3 }

  /// What kind of actor a code makes of those who are no persons.
  var kind: ActorKind {
    for part in parts {
      if let kind = Self.kinds[String(part)] { return kind }
    }
    return .group
  }

  private static let kinds: [String: ActorKind] = [
    "IGO": .organisation, "NGO": .organisation, "NGM": .organisation, "MNC": .company,
    "BUS": .company, "MED": .outlet, "MIL": .force, "COP": .force, "SPY": .force,
    "GOV": .institution, "JUD": .institution, "LEG": .institution, "EDU": .institution,
    "PTY": .party, "OPP": .party, "REB": .group, "UAF": .group, "SEP": .group, "INS": .group,
    "IMG": .group, "CVL": .people, "REF": .people,
  ]

  /// Reads what stands between the brackets: `NRLGOV`, `NRLGOV 030701-040331`, `NRLGOV >081201`,
  /// `NRLGOV <990101`. `nil` when it is something else.
  init?(_ text: some StringProtocol) {
    let scalars = Substring(text).drop { $0.isWhitespace }
    let code = scalars.prefix { !$0.isWhitespace && $0 != ">" && $0 != "<" }
    guard code.count >= 3,
      code.allSatisfy({ $0.isASCII && ($0.isUppercase || $0.isNumber) || $0 == "~" || $0 == "-" })
    else { return nil }
    self.text = String(code)
    let dates = String(scalars.dropFirst(code.count)).filter { !$0.isWhitespace }
    switch dates.first {
    case nil: (validFrom, validTo) = (nil, nil)
    case ">":
      guard let from = Self.date(dates.dropFirst()) else { return nil }
      (validFrom, validTo) = (from, nil)
    case "<":
      guard let to = Self.date(dates.dropFirst()) else { return nil }
      (validFrom, validTo) = (nil, to)
    default:
      let ends = dates.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count <= 2, let from = Self.date(ends[0]),
        let to = Self.date(ends[ends.count - 1]),
        from.firstDay.dayNumber <= to.lastDay.dayNumber
      else { return nil }
      (validFrom, validTo) = (from, to)
    }
  }

  /// `YYMMDD` or `YYYYMMDD`; two digits above 30 are of the 20th century, as PETRARCH reads them.
  private static func date(_ digits: some StringProtocol) -> PartialDate? {
    guard digits.allSatisfy(\.isNumber), let number = Int(digits) else { return nil }
    switch digits.count {
    case 8: return PartialDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    case 6:
      let year = number / 10_000
      return PartialDate(
        year: year > 30 ? 1900 + year : 2000 + year, month: number / 100 % 100, day: number % 100)
    default: return nil
    }
  }
}
