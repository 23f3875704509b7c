import Testing

@testable import EntenteExtraction

@Suite struct SentenceSplitterTests {
  /// Sentences are separated by a bar.
  static let cases: [(text: String, sentences: String)] = [
    ("It rained. It stopped.", "It rained.|It stopped."),
    ("Did it rain? It did! It stopped.", "Did it rain?|It did!|It stopped."),
    // Abbreviations and initials.
    ("Mr. Osk met Gen. Tolk. They left.", "Mr. Osk met Gen. Tolk.|They left."),
    ("J. R. Osk left. Tolk stayed.", "J. R. Osk left.|Tolk stayed."),
    ("The U.S. Navy left.", "The U.S. Navy left."),
    ("He met Tolk in the U.S. on Monday.", "He met Tolk in the U.S. on Monday."),
    ("The vote was on Jan. 5. It failed.", "The vote was on Jan. 5.|It failed."),
    ("Some goods, e.g. guns, were found.", "Some goods, e.g. guns, were found."),
    ("It cost 3.5 million. They paid.", "It cost 3.5 million.|They paid."),
    ("the port. of Sul", "the port. of Sul"),
    // Datelines.
    ("PORT SUL, May 5 (Courier) - Norland left.", "Norland left."),
    ("PORT SUL (AP) — Norland left.", "Norland left."),
    ("PORT SUL — Norland left. It rained.", "Norland left.|It rained."),
    ("UOS - once a union - left.", "UOS - once a union - left."),
    ("Norland — once a union — left.", "Norland — once a union — left."),
    ("Norland — Sudra left.", "Sudra left."),
    ("UOS troops - all of them - left.", "UOS troops - all of them - left."),
    // Headlines and lines without a full stop.
    ("Norland leaves union\nThe vote was close.", "Norland leaves union|The vote was close."),
    ("Norland leaves union\n\nThe vote was close", "Norland leaves union|The vote was close"),
    ("- One item\n- Another item", "- One item|- Another item"),
    ("no full stop", "no full stop"),
    // A line feed in the middle of wrapped text ends nothing.
    (
      "The council of the harbour met for three days in the city of\nSul to vote.",
      "The council of the harbour met for three days in the city of\nSul to vote."
    ),
    ("Short line\nthat goes on.", "Short line\nthat goes on."),
    // Quotations.
    ("“It rained.” He left.", "“It rained.”|He left."),
    ("“It rained. It stopped,” he said.", "“It rained.|It stopped,” he said."),
    ("\"It rained.\" he said.", "\"It rained.\" he said."),
    ("(It rained.) He left.", "(It rained.)|He left."),
    ("He left... Then he came.", "He left...|Then he came."),
    ("", ""),
    ("...", "..."),
  ]

  @Test("a text is cut where a reader would stop", arguments: cases)
  func cutting(_ text: String, _ sentences: String) throws {
    let found = try Cascade().sentences(text).texts.joined(separator: "|")
    #expect(found == sentences)
  }

  @Test("a sentence without an end is cut, and the cut is counted")
  func endless() throws {
    let words = Array(repeating: "port", count: SentenceSplitter.longest * 2 + 10)
    let found = try Cascade().sentences(words.joined(separator: " "))
    #expect(found.texts.count == 3)
    #expect(found.cut == 2)
    #expect(found.texts.joined(separator: " ") == words.joined(separator: " "))
  }
}
