import EntenteModel
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteStore

/// A month of made-up news about real actors, read day by day, with what an analyst does about it.
/// The table of standings was written before any of it was run.
@Suite struct MonthTests {
  /// Day of March 2021, outlet and text.
  static let news: [(day: Int, outlet: String, text: String)] = [
    (1, "Harbour Post", "The United Arab Emirates backs Haftar."),
    (2, "Wire", "Egypt backs Haftar."),
    (2, "Harbour Post", "The Dawn Brigade attacked Haftar."),
    (3, "Wire", "Russia backs Haftar."),
    (4, "Wire", "Qatar will support the GNA."),
    (5, "Harbour Post", "Russia denied backing Haftar."),
    (6, "Harbour Post", "Egypt praised Haftar."),
    (7, "Wire", "\(shipment)."),
    (8, "Harbour Post", "\(shipment), agencies reported."),
    (9, "Second Wire", "\(shipment), witnesses said."),
    (10, "Wire", "Egypt condemned Haftar."),
    (11, "Harbour Post", "The GNA accused France of backing Haftar."),
    (12, "Second Wire", "Russia supports Haftar."),
    (13, "Wire", "France denied backing Haftar."),
    (14, "Second Wire", "Egypt opposes Haftar."),
    (16, "Wire", "Qatar supports the GNA."),
    (18, "Second Wire", "The United Arab Emirates no longer backs Haftar."),
    (20, "Harbour Post", "The Sunrise Brigade backs Haftar."),
    (24, "Wire", "Russia denied arming Haftar."),
    (25, "Wire", "Chad supports the GNA."),
    (27, "Harbour Post", "Chad condemned the GNA."),
  ]

  private static let shipment =
    "France strongly condemned Turkey for the shipment of weapons to the port of Misrata"

  /// Standings at the end of the 4th, 10th, 14th, 20th and 30th, when a stance may switch in a week.
  static let expected: [(pair: String, standings: [Standing?])] = [
    ("Turkey → Government of National Accord", [.backs, .backs, .backs, .backs, .backs]),
    ("Russia → Khalifa Haftar", [.backs, .contested, .backs, .backs, .contested]),
    ("Egypt → Khalifa Haftar", [.backs, .mixed, .opposes, .opposes, .opposes]),
    ("France → Turkey", [nil, .opposes, .opposes, .opposes, .opposes]),
    ("Qatar → Government of National Accord", [.unclear, .unclear, .unclear, .backs, .backs]),
    ("United Arab Emirates → Khalifa Haftar", [.backs, .backs, .backs, .ended, .ended]),
    ("Dawn Brigade → Khalifa Haftar", [.opposes, .opposes, .opposes, .backs, .backs]),
    ("Chad → Government of National Accord", [nil, nil, nil, nil, .mixed]),
    ("Government of National Accord → France", [nil, nil, .opposes, .opposes, .opposes]),
    ("France → Khalifa Haftar", [nil, nil, .contested, .contested, .contested]),
  ]
  static let days = [4, 10, 14, 20, 30]

  private static func date(_ day: Int) -> PartialDate? {
    PartialDate(year: 2021, month: 3, day: day)
  }

  /// The news of a day, with a daily report that says much the same.
  private static func documents(of day: Int) -> [SourceDocument] {
    var texts = news.filter { $0.day == day }.map { ($0.outlet, $0.text) }
    let report =
      day % 7 == 1 ? "Turkey backs the GNA." : "Talks about the port went on for a \(day)th day."
    texts.append(("Daily Report", "\(report)\n\nRain fell on the coast."))
    return texts.enumerated().map { number, text in
      SourceDocument(
        id: "\(day)-\(number)", text: text.1, publishedOn: date(day), outlet: text.0)
    }
  }

  private let author = Author(name: "mara", moment: StoreFixture.moment, reason: "new name")
  private let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
    try fixture.ingest([])
    try addProfile(to: fixture)
  }

  private func addProfile(to fixture: StoreFixture) throws {
    _ = try fixture.shell(
      """
      INSERT INTO standing_profile SELECT 'week', counts_said_by_others, counts_alleged,
        counts_planned, counts_possible, minimum_statements, minimum_outlets, minimum_confidence,
        contested_at, 'as default, but a stance may switch in a week', 7
      FROM standing_profile WHERE name = 'default'
      """)
  }

  private func merge(in fixture: StoreFixture) throws {
    let writer = try KnowledgeBase(path: fixture.path, for: .writing)
    try writer.merge(
      writer.actor(named: "Dawn Brigade"), with: writer.actor(named: "Sunrise Brigade"), by: author)
  }

  private func standings(asOf day: Int? = nil, knownBy known: Int? = nil) throws
    -> [String: Standing]
  {
    var scope = Scope()
    scope.profile = "week"
    scope.asOf = day.flatMap(Self.date)
    scope.knownBy = known.flatMap(Self.date)
    var filter = EdgeFilter(scope: scope)
    filter.includesDenied = true
    return try Dictionary(
      fixture.open().edges(filter).map { ("\($0.source.name) → \($0.target.name)", $0.standing) },
      uniquingKeysWith: { first, second in first == second ? first : .unclear })
  }

  @Test("thirty days of news stand as foreseen on five dates, asked then and afterwards")
  func month() throws {
    var live: [Int: [String: Standing]] = [:]
    for day in 1...30 {
      try fixture.ingest(Self.documents(of: day))
      if day == 20 { try merge(in: fixture) }
      if Self.days.contains(day) { live[day] = try standings() }
    }
    for (index, day) in Self.days.enumerated() {
      let expected = Dictionary(
        uniqueKeysWithValues: Self.expected.compactMap { pair, standings in
          standings[index].map { (pair, $0) }
        })
      #expect(try standings(asOf: day) == expected, "as of \(day) March")
      #expect(try standings(knownBy: day) == expected, "known by \(day) March")
      #expect(live[day] == expected, "asked on \(day) March")
    }
  }

  @Test("the changes of the month are the switches, the end and the disputes")
  func changes() throws {
    for day in 1...30 { try fixture.ingest(Self.documents(of: day)) }
    try merge(in: fixture)
    var scope = Scope()
    scope.profile = "week"
    let from = try #require(Self.date(5))
    let to = try #require(Self.date(30))
    let changes = try fixture.open().changes(since: from, until: to, scope: scope)
    #expect(
      changes.map { "\($0.kind.rawValue): \($0.source.name) → \($0.target.name)" }.sorted() == [
        "began: France → Turkey", "began: Government of National Accord → France",
        "began: Qatar → Government of National Accord",
        "disputed: Chad → Government of National Accord", "disputed: France → Khalifa Haftar",
        "disputed: Russia → Khalifa Haftar", "ended: United Arab Emirates → Khalifa Haftar",
        "switched: Dawn Brigade → Khalifa Haftar", "switched: Egypt → Khalifa Haftar",
      ])
  }

  private static let views = """
    SELECT * FROM who_backs_whom ORDER BY source, target, stance;
    SELECT source, target, stance, relation, sentence, review FROM evidence ORDER BY sentence, source;
    SELECT actor, kind, names, claims_as_source, claims_as_target, key FROM actors
      WHERE claims_as_source + claims_as_target > 0 ORDER BY key;
    SELECT date, source, target, sentence FROM timeline ORDER BY date, sentence, source;
    """

  private static func withoutRows(_ answer: String) -> [String] {
    // Row numbers depend on the order of reading; keys do not.
    answer.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false)
        .enumerated().filter { $0.offset != 18 && $0.offset != 20 }.map { String($0.element) }
        .joined(separator: "|")
    }.sorted()
  }

  @Test("merge, ingest, unmerge and reread give the views of a file that read it all at once")
  func fresh() throws {
    for day in 1...20 { try fixture.ingest(Self.documents(of: day)) }
    try merge(in: fixture)
    for day in 21...30 { try fixture.ingest(Self.documents(of: day)) }
    let writer = try KnowledgeBase(path: fixture.path, for: .writing)
    let judgement = try #require(try writer.lastMerge(of: "Sunrise Brigade"))
    try writer.undo(judgement.number, by: author)
    let report = try writer.reread(
      with: StoreFixture.extractor.get(), at: StoreFixture.moment)
    #expect(report.documents == 51 && report.differences.isEmpty)
    let other = try StoreFixture()
    try other.ingest((1...30).reversed().flatMap(Self.documents))
    #expect(
      try Self.withoutRows(fixture.shell(Self.views))
        == Self.withoutRows(other.shell(Self.views)))
    #expect(try fixture.open().check() == [])
  }
}
