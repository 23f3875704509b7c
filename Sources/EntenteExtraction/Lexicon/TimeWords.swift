/// What a word can do in a date.
struct TimeWord: Sendable {
  /// The classes of `calendar.tsv` and the roles of `time-words.tsv`, which explains them.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt64

    static let weekday = Roles(rawValue: 1 << 0)
    static let month = Roles(rawValue: 1 << 1)
    /// An abbreviation, a month only beside a number.
    static let shortMonth = Roles(rawValue: 1 << 2)
    static let season = Roles(rawValue: 1 << 3)
    static let unit = Roles(rawValue: 1 << 4)
    static let offset = Roles(rawValue: 1 << 5)
    static let at = Roles(rawValue: 1 << 6)
    static let during = Roles(rawValue: 1 << 7)
    static let since = Roles(rawValue: 1 << 8)
    static let until = Roles(rawValue: 1 << 9)
    static let between = Roles(rawValue: 1 << 10)
    static let to = Roles(rawValue: 1 << 11)
    static let and = Roles(rawValue: 1 << 12)
    static let of = Roles(rawValue: 1 << 13)
    static let article = Roles(rawValue: 1 << 14)
    static let early = Roles(rawValue: 1 << 15)
    static let mid = Roles(rawValue: 1 << 16)
    static let late = Roles(rawValue: 1 << 17)
    static let start = Roles(rawValue: 1 << 18)
    static let middle = Roles(rawValue: 1 << 19)
    static let end = Roles(rawValue: 1 << 20)
    static let earlier = Roles(rawValue: 1 << 21)
    static let later = Roles(rawValue: 1 << 22)
    static let last = Roles(rawValue: 1 << 23)
    static let past = Roles(rawValue: 1 << 24)
    static let this = Roles(rawValue: 1 << 25)
    static let next = Roles(rawValue: 1 << 26)
    static let before = Roles(rawValue: 1 << 27)
    static let behind = Roles(rawValue: 1 << 28)
    static let after = Roles(rawValue: 1 << 29)
    static let beyond = Roles(rawValue: 1 << 30)
    static let same = Roles(rawValue: 1 << 31)
    static let ago = Roles(rawValue: 1 << 32)
    static let dayPart = Roles(rawValue: 1 << 33)
    static let every = Roles(rawValue: 1 << 34)
    static let about = Roles(rawValue: 1 << 35)
    static let count = Roles(rawValue: 1 << 36)
    static let ordinal = Roles(rawValue: 1 << 37)
    static let matter = Roles(rawValue: 1 << 38)

    static let calendarClasses: [String: Roles] = [
      "weekday": .weekday, "month": .month, "short-month": .shortMonth, "season": .season,
      "unit": .unit, "offset": .offset, "offset-adverb": .offset,
    ]
    static let grammarRoles: [String: Roles] = [
      "at": .at, "during": .during, "since": .since, "until": .until, "between": .between,
      "to": .to, "and": .and, "of": .of, "article": .article, "early": .early, "mid": .mid,
      "late": .late, "start": .start, "middle": .middle, "end": .end, "earlier": .earlier,
      "later": .later, "last": .last, "past": .past, "this": .this, "next": .next,
      "before": .before, "behind": .behind, "after": .after, "beyond": .beyond, "same": .same,
      "ago": .ago, "day-part": .dayPart, "every": .every, "about": .about, "count": .count,
      "ordinal": .ordinal, "matter": .matter,
    ]
    /// Months and weekdays, which English writes with a capital.
    static let capitalised: Roles = [.weekday, .month, .shortMonth]
    /// Words without which, or without a number, there is no date.
    static let anchors: Roles = [.weekday, .month, .shortMonth, .season, .unit, .offset, .dayPart]
  }

  private(set) var roles: Roles = []
  /// Of the weekday, month, season, unit, offset, count or ordinal.
  private(set) var number = 0

  /// Adds a role; `false` when the word has another number already.
  mutating func add(_ role: Roles, number other: Int) -> Bool {
    let isNumbered = !role.isDisjoint(with: Self.numbered)
    if isNumbered, !roles.isDisjoint(with: Self.numbered), number != other { return false }
    roles.formUnion(role)
    if isNumbered { number = other }
    return true
  }

  private static let numbered: Roles = [
    .weekday, .month, .shortMonth, .season, .unit, .offset, .count, .ordinal,
  ]
}

extension PackLoader {
  /// Reads `calendar.tsv` and `time-words.tsv`. Weekdays, months and the words for the days around
  /// today become time nouns for the grammar as well.
  mutating func loadTimeWords(_ files: PackFiles) throws(LanguagePackError) {
    try load(files.rows("calendar", columns: 2...3), TimeWord.Roles.calendarClasses)
    try load(files.rows("time-words", columns: 2...3), TimeWord.Roles.grammarRoles)
  }

  private mutating func load(
    _ rows: PackRows, _ roles: [String: TimeWord.Roles]
  ) throws(LanguagePackError) {
    var rows = rows
    while try rows.next() {
      let role = try rows.lookUp(rows[1], in: roles, as: "role")
      guard let number = rows.count < 3 ? 0 : Int(rows[2].string) else {
        throw rows.problem("'\(rows[2].string)' is no whole number")
      }
      let lexeme = lexicon.add(rows[0].hash, [])
      var word = timeWords[lexeme] ?? TimeWord()
      guard word.add(role, number: number) else {
        throw rows.problem(
          "'\(rows[0].string)' has another number already; keep one of the two rows")
      }
      timeWords[lexeme] = word
      if !role.isDisjoint(with: .capitalised) || rows[1] == "offset" {
        lexicon.add(rows[0].hash, [.calendar, .noun])
      }
    }
  }
}
