/// A stretch of time as a text says it, before it is counted from any date.
struct TimePoint {
  enum Kind: UInt8 {
    /// `year`, `month` and `day`, each 0 when not said.
    case date
    /// `number` is the ISO weekday.
    case weekday
    /// `number` is 1 for spring to 4 for winter, with `year` or without.
    case season
    /// `number` is 1 to 4 or 1 to 2, with `year` or without.
    case quarter, half
    /// `year` is the first of the ten.
    case decade
    /// *last week*: `deixis` units from the document's date.
    case unit
    /// *yesterday*: `number` days from the document's date.
    case offset
    /// *two months ago*: `number` units before the document's date.
    case ago
    /// *a year earlier*, *the next day*: `number` units from another date of the text; `deixis` is
    /// `last` when the document's date will do.
    case anaphor
    /// *the past two years*, *the next three days*: up to or from the document's date.
    case period
  }

  enum Deixis: Int, Sendable {
    case none = 9
    case last = -1
    case this = 0
    case next = 1
  }

  enum Unit: Int {
    case day = 1
    case week, month, quarter, half, year, decade, weekend
  }

  /// *early*, *mid*, *late*: a third. *earlier*, *later*: up to or from the document's date.
  enum Part: UInt8 { case whole, early, mid, late, earlier, later }

  var kind: Kind
  var year = 0
  var month = 0
  var day = 0
  var number = 0
  var unit: Unit = .day
  var deixis: Deixis = .none
  var part: Part = .whole
  /// *March last year*, *Wednesday last week*: counts years or weeks from the document's date.
  var outer: Deixis = .none
}

/// A date in a sentence: *on Wednesday*, *since early 2020*, *from 2016 to 2019*.
struct TimeExpression {
  enum Bound: UInt8 {
    /// The event falls within.
    case at
    /// The event begins there; no end is said.
    case since
    /// The event ends there; no beginning is said.
    case until
  }

  /// Units, half-open, preposition included.
  var first: Int
  var end: Int
  /// Where the date itself begins, behind preposition and article.
  var core: Int
  var bound: Bound
  var point: TimePoint
  /// The later end of a range.
  var last: TimePoint?
  /// The preposition dates its clause even through a noun (*during the 2019 war*).
  var isDuring = false
  /// A bare month or year without a preposition: a date only as part of a noun's name (*its 2014
  /// pact*, *the March vote*).
  var needsNoun = false
  /// An article stands before it that need not belong to it (*the April vote*).
  var hasLooseArticle = false
}
