import EntenteDocuments
import EntenteMeasurement
import EntenteModel
import EntenteTestSupport
import Testing

@Suite struct GoldFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ text: String) throws -> [GoldDocument] {
    try folder.write("gold.jsonl", text)
    return try GoldFile(path: folder.path("gold.jsonl")).read()
  }

  private func message(_ text: String) throws -> String {
    do {
      _ = try read(text)
      return "no error"
    } catch let error as InputError {
      return error.description.replacing(folder.path + "/", with: "")
    }
  }

  static let line: String = """
    {"id": "1", "text": "“Norland” backs Sudra.", "date": "2021-03-04", "gold": [{"source": \
    "Norland", "source_span": [1, 8], "target": "Sudra", "target_span": [16, 21], "stance": \
    "support", "relation": "back", "modality": "ended"}]}
    """

  @Test("a line gives the text, its date and its claims, marks having defaults")
  func reading() throws {
    let documents = try read("\n" + Self.line + "\n")
    #expect(documents.map(\.document.publishedOn) == [PartialDate("2021-03-04")])
    let claim = try #require(documents.first?.claims.first)
    #expect(claim.sourceRange == ScalarRange(start: 1, end: 8))
    #expect(claim.polarity == .affirmed && claim.modality == .ended)
    #expect(claim.attribution == "none" && claim.attributedTo == nil && !claim.isOptional)
    #expect(documents[0].line(of: claim) == "“Norland” backs Sudra.")
  }

  static let mistakes: [(String, String)] = [
    ("{", "gold.jsonl:1: not a JSON object; write one {\"id\": …, \"text\": …} a line"),
    (
      #"{"id": "1", "text": "Sudra."}"#,
      "gold.jsonl:1: 'gold' is missing; see schema/gold.json"
    ),
    (
      line.replacing("\"back\"", with: "\"likes\""),
      "gold.jsonl:1: 'gold[0].relation' holds another kind of value; see schema/gold.json"
    ),
    (
      line.replacing("support", with: "oppose"),
      "gold.jsonl:1: 'gold[0].stance' holds another kind of value; see schema/gold.json"
    ),
    (
      line.replacing("[1, 8]", with: "[1]"),
      "gold.jsonl:1: 'gold[0].source_span' holds another kind of value; see schema/gold.json"
    ),
    (
      line + "\n" + line.replacing("[16, 21]", with: "[16, 99]"),
      "gold.jsonl:2: 'gold' holds the span [16, 99], but the text has 22 Unicode scalars"
    ),
    ("", "gold.jsonl: empty; there is nothing to read"),
  ]

  @Test("a mistake is reported with file, line and field", arguments: mistakes)
  func mistake(text: String, expected: String) throws {
    #expect(try message(text) == expected)
  }

  @Test("a missing file is an error, not an empty measurement")
  func missing() {
    #expect(throws: InputError.missing(path: "nowhere.jsonl")) {
      try GoldFile(path: "nowhere.jsonl").read()
    }
  }

  @Test(
    "the labelled texts of the repository load, each span being words",
    arguments: ["wire", "analyst", "desk", "blind", "held-out", "fresh"])
  func repository(name: String) throws {
    let documents = try GoldFile(path: Checkout.path("Benchmarks/gold/\(name).jsonl")).read()
    #expect(documents.count > 100)
    #expect(Set(documents.map(\.document.id)).count == documents.count)
    for document in documents {
      let scalars = Array(document.document.text.unicodeScalars)
      for claim in document.claims {
        for range in [claim.sourceRange, claim.targetRange] {
          let ends = [scalars[range.start], scalars[range.end - 1]]
          #expect(
            ends.allSatisfy {
              $0.properties.isAlphabetic || $0.properties.numericType != nil
                || ".’'$&()".unicodeScalars.contains($0)
            },
            "\(document.document.id): \(claim.source) > \(claim.target)")
        }
      }
    }
  }
}
