import EntenteTestSupport
import Foundation
import Testing

@Suite struct SchemaFileTests {
  @Test("every claim that extract writes is as schema/claim.json says, and nothing more")
  func claims() throws {
    let schema = try JSONSchema(Checkout.text("schema/claim.json"))
    let folder = try TemporaryFolder()
    let result = try Program.run(
      Program.entente, ["extract", Checkout.path("Examples"), "--ndjson"], in: folder.path)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.count > 10)
    for line in lines { #expect(try schema.problems(with: line) == []) }
  }

  @Test("extract's table of columns is schema/claim.json's list of fields")
  func columns() throws {
    let folder = try TemporaryFolder()
    let header = try Program.entente("extract", "-", "--csv", in: folder, input: "It rained.")
    let columns = header.output.split(separator: "\n").first?.split(separator: ",").map(String.init)
    #expect(try Set(columns ?? []) == JSONSchema(Checkout.text("schema/claim.json")).properties)
  }

  /// Each line with whether the schema allows it; the program must be of the same mind.
  static let documentLines = [
    (#"{"text": "Norland backs Sudra."}"#, true),
    (#"{"id": 7, "text": "", "title": null, "date": "2021-03", "url": null, "outlet": "X"}"#, true),
    (#"{"id": "a", "text": "Sudra.", "actors": [{"name": "S", "start": 0, "end": 5}]}"#, true),
    (#"{"text": "Sudra.", "actors": null, "language": "en"}"#, true),
    (#"{"title": "No text"}"#, false),
    (#"{"text": 1}"#, false),
    (#"{"text": "Sudra.", "title": []}"#, false),
    (#"{"text": "Sudra.", "id": {}}"#, false),
    (#"{"text": "Sudra.", "actors": "Sudra"}"#, false),
    (#"{"text": "Sudra.", "actors": [{"name": "S", "start": 0}]}"#, false),
    (#"{"text": "Sudra.", "actors": [{"name": "S", "start": -1, "end": 5}]}"#, false),
    (#"["text"]"#, false),
  ]

  @Test("ingest takes and refuses what schema/document.json does", arguments: documentLines)
  func documents(line: String, isValid: Bool) throws {
    let schema = try JSONSchema(Checkout.text("schema/document.json"))
    #expect(try schema.problems(with: line).isEmpty == isValid)
    let folder = try TemporaryFolder()
    let result = try Program.entente(
      "ingest", "-", "--input", "ndjson", in: folder, input: line)
    #expect((result.exitCode == 0) == isValid, "\(result.messages)")
  }

  @Test("the list of built-in files is that of the folders")
  func embeddedFiles() throws {
    let list = try Checkout.text("Sources/EntenteData/embed.c")
    let listed = list.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("#embed \"") else { return nil }
      return line.split(separator: "\"").dropFirst().first.map(String.init)
    }
    var present: [String] = []
    for folder in ["lexicon", "actors", "frames"] {
      present += try Checkout.files(in: "Sources/EntenteData/" + folder)
        .filter { $0.hasSuffix(".tsv") || $0.hasSuffix(".frames") }.map { "\(folder)/\($0)" }
    }
    for folder in ["migrations", "schema/queries", "schema/views"] {
      present += try Checkout.files(in: folder)
        .filter { $0.hasSuffix(".sql") }.map { "../../\(folder)/\($0)" }
    }
    #expect(listed.sorted() == present.sorted(), "run scripts/embed")
  }
}
