import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteDocuments

@Suite struct InputReaderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(
    _ names: String..., metadata: InputReader.Metadata = InputReader.Metadata(),
    format: InputFormat? = nil
  ) -> (documents: [SourceDocument], problems: [InputError]) {
    var documents: [SourceDocument] = []
    var problems: [InputError] = []
    InputReader(metadata: metadata, format: format).read(names.map(folder.path)) { event in
      switch event {
      case .document(let document): documents.append(document)
      case .problem(let problem): problems.append(problem)
      }
    }
    return (documents, problems)
  }

  @Test("a folder is read in the order of its names, without hidden and unknown files")
  func folders() throws {
    try folder.write("news/b.txt", "Second.")
    try folder.write("news/a/deep.md", "First.")
    try folder.write("news/.hidden/c.txt", "Hidden.")
    try folder.write("news/picture.png", "Unknown.")
    let (documents, problems) = read("news")
    #expect(documents.map(\.text) == ["First.", "Second."])
    #expect(documents.map(\.id) == [folder.path("news/a/deep.md"), folder.path("news/b.txt")])
    #expect(problems.isEmpty)
  }

  @Test("a file named itself is read whatever its ending")
  func unknownEnding() throws {
    try folder.write("wire.cable", "Norland backs Sudra.")
    #expect(read("wire.cable").documents.map(\.text) == ["Norland backs Sudra."])
  }

  @Test("a file that begins with a brace is NDJSON, unless the caller says otherwise")
  func detection() throws {
    try folder.write("wire", #"{"text": "Norland backs Sudra."}"#)
    #expect(read("wire").documents.map(\.text) == ["Norland backs Sudra."])
    let asText = read("wire", format: .text).documents
    #expect(asText.map(\.text) == [#"{"text": "Norland backs Sudra."}"#])
  }

  @Test("a line of NDJSON gives all its fields")
  func allFields() throws {
    let line = """
      {"id": "n1", "text": "Norland backs Sudra.", "title": "Friends", "date": "2021-03-04",
       "url": "https://example.org/n1", "outlet": "The Example",
       "actors": [{"name": "Norland", "start": 0, "end": 7}]}
      """
    try folder.write("wire.ndjson", line.replacing("\n", with: ""))
    let document = try #require(read("wire.ndjson").documents.first)
    #expect(
      document
        == SourceDocument(
          id: "n1", text: "Norland backs Sudra.", title: "Friends",
          publishedOn: PartialDate("2021-03-04"), url: "https://example.org/n1",
          outlet: "The Example",
          actors: [.init(name: "Norland", range: ScalarRange(start: 0, end: 7))]))
  }

  @Test("what the caller says of the documents wins over what they say")
  func metadata() throws {
    try folder.write(
      "wire.ndjson", #"{"text": "A.", "date": "2021", "outlet": "Old", "url": "u"}"#)
    let metadata = InputReader.Metadata(publishedOn: PartialDate("2022-05"), outlet: "New")
    let document = try #require(read("wire.ndjson", metadata: metadata).documents.first)
    #expect(document.publishedOn?.description == "2022-05")
    #expect(document.outlet == "New")
    #expect(document.url == "u")
  }

  @Test(
    "a line that is wrong is named with its number, and the others are read",
    arguments: [
      ("[1]", "2: not a JSON object; write one {\"id\": …, \"text\": …} a line"),
      ("{}", "2: 'text' is missing; it holds the words to read"),
      (#"{"text": 7}"#, "2: 'text' must be a string"),
      (
        #"{"text": "A.", "date": "May"}"#,
        "2: 'date' is 'May'; write YYYY, YYYY-MM or YYYY-MM-DD"
      ),
      (
        #"{"text": "A.", "actors": 1}"#,
        "2: 'actors' must be an array of {\"name\", \"start\", \"end\"}"
      ),
      (
        #"{"text": "A.", "actors": [{"name": "A", "start": 1, "end": 1}]}"#,
        "2: 'actors' must hold {\"name\", \"start\", \"end\"} with start < end"
      ),
    ])
  func badLines(line: String, message: String) throws {
    try folder.write("wire.ndjson", "{\"text\": \"One.\"}\n\(line)\r\n\n{\"text\": \"Two.\"}")
    let (documents, problems) = read("wire.ndjson")
    #expect(documents.map(\.text) == ["One.", "Two."])
    #expect(problems.map(\.description) == ["\(folder.path("wire.ndjson")):\(message)"])
  }

  @Test("bad bytes become U+FFFD and are counted, in texts and in lines")
  func badBytes() throws {
    let bytes: [UInt8] = Array("Norland ".utf8) + [0xFF, 0xC3] + Array(" backs Sudra.".utf8)
    try folder.write("bad.txt", bytes: bytes)
    try folder.write("bad.ndjson", bytes: Array("{\"text\": \"".utf8) + bytes + Array("\"}".utf8))
    for name in ["bad.txt", "bad.ndjson"] {
      let (documents, problems) = read(name)
      #expect(documents.map(\.text) == ["Norland \u{FFFD}\u{FFFD} backs Sudra."])
      #expect(problems.count == 1 && problems.allSatisfy(\.isWarning))
    }
  }

  @Test("U+0000, at which SQLite's functions end a text, becomes U+FFFD")
  func nullCharacters() throws {
    try folder.write("wire.ndjson", #"{"text": "Norland \u0000 backs Sudra."}"#)
    #expect(read("wire.ndjson").documents.map(\.text) == ["Norland \u{FFFD} backs Sudra."])
  }

  @Test("a zero byte anywhere makes a file binary")
  func lateZeroByte() throws {
    try folder.write("late.txt", bytes: [UInt8](repeating: 0x61, count: 20_000) + [0])
    #expect(read("late.txt").problems == [.binary(path: folder.path("late.txt"))])
  }

  @Test("a byte order mark is no part of the text")
  func byteOrderMark() throws {
    try folder.write("bom.txt", "\u{FEFF}Norland backs Sudra.")
    try folder.write("bom.ndjson", "\u{FEFF}{\"text\": \"Norland backs Sudra.\"}")
    #expect(read("bom.txt").documents.map(\.text) == ["Norland backs Sudra."])
    #expect(read("bom.ndjson").documents.map(\.text) == ["Norland backs Sudra."])
  }

  @Test("random bytes never crash the reader", arguments: 0..<60 as Range<UInt64>)
  func randomBytes(seed: UInt64) throws {
    var randomness = Randomness(seed: seed)
    let likely = Array("{}[]\":,\\u0001 \nabc\u{E9}".utf8)
    let bytes = (0..<Int.random(in: 0...2_000, using: &randomness)).map { _ -> UInt8 in
      Bool.random(using: &randomness)
        ? UInt8.random(in: seed % 2 == 0 ? 0...255 : 1...255, using: &randomness)
        : likely.randomElement(using: &randomness) ?? 0
    }
    try folder.write("random", bytes: bytes)
    for format in [nil] + InputFormat.allCases.map(Optional.some) {
      let (documents, problems) = read("random", format: format)
      #expect(!documents.isEmpty || !problems.isEmpty || format != .text)
    }
  }
}
