import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteExtraction

@Suite struct PackFilesTests {
  private let base = PackFiles(InventedPack.files)

  @Test("a file of the same path replaces the built-in one, any other is added")
  func folder() throws {
    let folder = try TemporaryFolder()
    try folder.write("actors/tarn.tsv", "tarn\tkind\tstate\ntarn\tname\tTarn")
    try folder.write("frames/oppose.frames", "# nothing is opposed")
    try folder.write("notes.txt", "not of a pack")
    try folder.write("elsewhere/a.tsv", "not of a pack")
    let files = try base.extended(byFolder: folder.path)
    #expect(files.files.count == base.files.count + 1)
    #expect(files.files.map(\.path) == files.files.map(\.path).sorted())
    let extractor = Extractor(pack: try LanguagePack(files: files))
    func claims(_ text: String) -> [String] {
      extractor.extract(.init(id: "1", text: text)).claims.map(ClaimLine.of)
    }
    #expect(claims("Tarn backs Norland.") == ["Tarn > Norland back"])
    #expect(claims("Sudra opposes Norland.") == [])
  }

  @Test("a folder without a pack is an error that says what belongs there")
  func nothing() throws {
    let folder = try TemporaryFolder()
    expectFailure(
      folder.path,
      "\(folder.path): no language pack; it holds lexicon/*.tsv, actors/*.tsv or frames/*.frames")
    expectFailure(
      "/no/such/folder",
      "/no/such/folder: no language pack; it holds lexicon/*.tsv, actors/*.tsv or frames/*.frames")
  }

  @Test("a file that is not UTF-8 is an error with its path")
  func encoding() throws {
    let folder = try TemporaryFolder()
    try folder.write("lexicon/nouns.tsv", bytes: [0x70, 0xFF, 0x0A])
    expectFailure(folder.path, "\(folder.path)/lexicon/nouns.tsv: cannot be read as UTF-8 text")
  }

  private func expectFailure(_ folder: String, _ message: String) {
    do {
      _ = try base.extended(byFolder: folder)
      Issue.record("was read without complaint")
    } catch {
      #expect(error.description == message)
    }
  }
}
