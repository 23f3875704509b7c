import EntenteModel
import Testing

@testable import EntenteExtraction

/// The examples of the frames, with words around them that change nothing.
@Suite struct CompanyTests {
  private static let builtIn = Result { try LanguagePack.builtIn() }

  /// Who begins the examples that are tried, and another that none of them names.
  private static let subject = "Norland "

  /// What is put around an example; `NORLAND` is its subject, `DOES` what it says of it.
  static let settings = [
    "On Monday NORLAND DOES.",
    "NORLAND, which has run the ports since 2021, DOES.",
    "NORLAND, a country of nine million people, DOES.",
    "NORLAND (population nine million) DOES.",
    "NORLAND opened a bridge and later DOES.",
    "NORLAND closed two schools in the south, opened a bridge in the north and DOES.",
    "Having waited for months, NORLAND DOES.",
    "In May, after a long silence, NORLAND DOES.",
    "It emerged on Monday that NORLAND DOES.",
    "Not only did the rains fail, but NORLAND DOES.",
    "None other than NORLAND DOES.",
    "The rains ended, the heat did not, and NORLAND DOES.",
    "A clerk wrote that NORLAND DOES.",
    "There was silence after NORLAND, a country of nine million people, DOES.",
    "NORLAND, where ships are built, DOES.",
    "NORLAND, which many visitors admire, DOES.",
    "NORLAND, itself hit by a drought, DOES.",
    "NORLAND, which experts say is rich, DOES.",
    "NORLAND, despite the drought, DOES.",
    "“NORLAND DOES,” a clerk said on Monday.",
  ]

  @Test("a claim is read in any company", arguments: settings)
  func inCompany(_ setting: String) throws {
    let extractor = Extractor(pack: try Self.builtIn.get())
    var tried = 0
    var lost: [String] = []
    for (sentence, claims) in Self.examples(of: extractor) {
      let text =
        setting
        .replacing("NORLAND", with: Self.subject.dropLast())
        .replacing("DOES", with: sentence.dropFirst(Self.subject.count).dropLast())
      tried += 1
      if !claims.isSubset(of: Self.claims(text, extractor)) { lost.append(text) }
    }
    #expect(tried > 400)
    // A few examples make no sense there: "… and later is sorry for it".
    #expect(lost.count * 100 <= tried * 2, "\(lost.count) of \(tried): \(lost.prefix(20))")
  }

  /// Expected examples of one clause that begin with the subject and a verb, and whom they set
  /// against or beside whom.
  private static func examples(of extractor: Extractor) -> [(String, Set<String>)] {
    extractor.pack.frames.flatMap(\.examples).compactMap { example in
      let sentence = example.sentence
      guard example.expectation == .yes, sentence.hasPrefix(subject), sentence.hasSuffix("."),
        !sentence.contains(where: { ",;:“\"".contains($0) }),
        let verb = sentence.dropFirst(subject.count).split(separator: " ").first,
        verb.hasSuffix("ed") || verb == "has"
      else { return nil }
      return (sentence, claims(sentence, extractor))
    }
  }

  private static func claims(_ text: String, _ extractor: Extractor) -> Set<String> {
    Set(
      extractor.extract(SourceDocument(id: "test", text: text)).claims.map {
        "\($0.source.actor.name) > \($0.target.actor.name) \($0.relation.stance)"
      })
  }
}
