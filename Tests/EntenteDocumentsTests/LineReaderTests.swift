import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteDocuments

@Suite struct LineReaderTests {
  private func lines(_ bytes: [UInt8], beginningWith count: Int) throws -> [[UInt8]] {
    let folder = try TemporaryFolder()
    try folder.write("file", bytes: bytes)
    let file = try #require(FileHandle(forReadingAtPath: folder.path("file")))
    let start = try file.read(upToCount: count) ?? Data()
    var reader = LineReader(ByteSource(file, name: "file"), beginningWith: start)
    var lines: [[UInt8]] = []
    while let line = try reader.next() { lines.append(Array(line)) }
    return lines
  }

  @Test("a file's lines are what lies between its newlines", arguments: 0..<40 as Range<UInt64>)
  func equalsSplit(seed: UInt64) throws {
    var randomness = Randomness(seed: seed)
    // Every tenth file is longer than the reader's buffer.
    let count = Int.random(in: 0...(seed % 10 == 0 ? 900_000 : 300), using: &randomness)
    let newlines = UInt8.random(in: 1...60, using: &randomness)
    let bytes = (0..<count).map { _ -> UInt8 in
      UInt8.random(in: 0..<newlines, using: &randomness) == 0
        ? 0x0A : UInt8.random(in: 0...255, using: &randomness)
    }
    var expected = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    if expected.last == [] { expected.removeLast() }
    let start = Int.random(in: 0...100, using: &randomness)
    #expect(try lines(bytes, beginningWith: start) == expected)
  }
}
