import EntenteExtraction
import EntenteModel
import Testing

@Suite struct DatesTests {
  static let extractor = Result { Extractor(pack: try LanguagePack.builtIn()) }
  let extractor: Extractor

  init() throws {
    extractor = try Self.extractor.get()
  }

  private func claims(_ sentence: String, published: String?) -> [Claim] {
    let document = SourceDocument(
      id: "1", text: sentence, publishedOn: published.flatMap { PartialDate($0) })
    return extractor.extract(document).claims
  }

  private func written(_ date: EventDate?) -> String {
    guard let date else { return "none" }
    return "\(date.from?.description ?? "")..\(date.to?.description ?? "") \(date.basis.rawValue)"
  }

  private func check(_ dateCase: DateCase) throws {
    let found = claims(dateCase.sentence, published: dateCase.published)
    let claim = try #require(found.first { $0.target.actor.name == dateCase.target })
    #expect(written(claim.eventDate) == dateCase.expected)
  }

  @Test("a calendar date is read as precisely as it is said", arguments: DateCase.absolute)
  func absolute(_ dateCase: DateCase) throws { try check(dateCase) }

  @Test("a relative expression counts from the document's date", arguments: DateCase.relative)
  func relative(_ dateCase: DateCase) throws { try check(dateCase) }

  @Test("no date is given where none is said or none can be known", arguments: DateCase.none)
  func none(_ dateCase: DateCase) throws { try check(dateCase) }

  @Test("a date belongs to its own clause or noun alone", arguments: DateCase.attachment)
  func attachment(_ dateCase: DateCase) throws { try check(dateCase) }

  @Test("every date of a random text has its ends in order and a basis that the document allows")
  func soup() {
    var random = SplitMix(state: 7)
    let words = [
      "Norway", "Sweden", "backed", "attacked", "will", "support", "on", "in", "since", "until",
      "between", "and", "from", "to", "the", "of", "early", "mid-", "late", "end", "last", "next",
      "this", "past", "previous", "4", "31", "2019", "1990s", "0", "9999", "1701", "Feb.", "April",
      "May", "Wednesday", "week", "years", "ago", "earlier", "later", "a", "two", "999", ",", ".",
      "(", ")", "-", "'s", "summer", "quarter", "first", "before", "after", "yesterday", "every",
      "which", "that", "said", "2019-13-45", "\u{1F54A}", "half", "decade", "through",
    ]
    for round in 0..<2000 {
      let text = (0..<Int.random(in: 1...24, using: &random))
        .map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
        .joined(separator: round % 3 == 0 ? "" : " ")
      for published in [nil, "2020", "2020-05", "2020-05-15", "0001-01-01", "9999-12-31"] {
        for claim in claims("Norway attacked Sweden " + text, published: published) {
          guard let date = claim.eventDate else { continue }
          #expect(date.from != nil || date.to != nil)
          if let from = date.from, let to = date.to {
            #expect(from.firstDay.dayNumber <= to.lastDay.dayNumber, "\(text)")
          }
          #expect(published != nil || date.basis == .absolute, "\(text)")
        }
      }
    }
  }

  @Test("words without a weekday, month, unit or number never give a date")
  func garbage() {
    var random = SplitMix(state: 11)
    let words = [
      "on", "in", "the", "since", "last", "next", "this", "end", "of", "early", "before", "ago",
      "and", "to", "from", "%%", "\u{0}", "zzz", "march", "may", "12:30", "1,234", "$2019", "v2.0",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 1...16, using: &random))
        .map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
        .joined(separator: " ")
      for claim in claims("Norway attacked Sweden " + text, published: "2020-05-15") {
        #expect(claim.eventDate == nil, "\(text)")
      }
    }
  }
}

/// A random generator that gives the same numbers on every run (Steele, Lea and Flood 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
