import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteExtraction

/// The whole cascade over the built-in pack; `sentences.tsv` says what and how.
@Suite struct SentenceTests {
  private static let builtIn = Result { try LanguagePack.builtIn() }
  private static let rows = Result { try SentenceRow.read() }

  @Test("each sentence gives its claims and no others, but for those known to be read wrongly")
  func sentences() throws {
    let extractor = Extractor(pack: try Self.builtIn.get())
    let rows = try Self.rows.get()
    #expect(rows.count > 140)
    for row in rows {
      let claims = extractor.extract(SourceDocument(id: "test", text: row.sentence)).claims
      let difference = row.difference(from: claims)
      if row.isKnown {
        #expect(difference != nil, "\(row.place): read rightly now; change 'known' to 'yes'")
      } else {
        #expect(difference == nil, "\(row.place): \(row.sentence)")
      }
    }
  }

  @Test("what explains a sentence finds the same claims as what reads it")
  func explained() throws {
    let extractor = Extractor(pack: try Self.builtIn.get())
    for row in try Self.rows.get() {
      let document = SourceDocument(id: "test", text: row.sentence)
      #expect(
        extractor.explain(document).flatMap { $0.firings.map(\.claim) }
          == extractor.extract(document).claims,
        "\(row.place): \(row.sentence)")
    }
  }

  @Test("a sentence stands in the table once")
  func unique() throws {
    let sentences = try Self.rows.get().map(\.sentence)
    #expect(Set(sentences).count == sentences.count)
  }
}

/// A row of `sentences.tsv`.
struct SentenceRow {
  let place: String
  let isKnown: Bool
  let sentence: String
  let claims: [String]

  private static let path = "Tests/EntenteExtractionTests/sentences.tsv"

  static func read() throws -> [SentenceRow] {
    var rows: [SentenceRow] = []
    let lines = try Checkout.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty && line.first != "#" {
      let place = "sentences.tsv:\(index + 1)"
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3, ["yes", "known"].contains(fields[0]) else {
        throw Unexpected("\(place): write yes or known, the sentence, its claims")
      }
      rows.append(
        SentenceRow(
          place: place, isKnown: fields[0] == "known",
          sentence: fields[1].split(separator: "\\n").joined(separator: "\n"),
          claims: fields[2].split(separator: " | ").map(String.init)))
    }
    return rows
  }

  /// What is missing and what is too much; `nil` when nothing is.
  func difference(from found: [Claim]) -> String? {
    var missing = claims
    var surplus: [String] = []
    for claim in found {
      if let index = missing.firstIndex(where: { ClaimLine.spellings(of: claim).contains($0) }) {
        missing.remove(at: index)
      } else {
        surplus.append(ClaimLine.of(claim))
      }
    }
    return missing.isEmpty && surplus.isEmpty
      ? nil : "misses \(missing), found \(surplus)"
  }
}
