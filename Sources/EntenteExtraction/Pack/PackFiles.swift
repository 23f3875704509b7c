import EntenteData
import Foundation

/// A file of a language pack.
struct PackFile: Sendable {
  let path: String
  let text: PackText
}

/// The files of a language pack, sorted by path.
struct PackFiles: Sendable {
  let files: [PackFile]

  /// The files built into the program.
  static var builtIn: PackFiles {
    PackFiles(
      files: (0..<entente_file_count()).compactMap { index in
        let file = entente_file_at(index)
        let path = String(cString: file.path)
        guard !path.hasPrefix("migrations/"), !path.hasPrefix("schema/") else { return nil }
        let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
        return PackFile(path: path, text: PackText(Array(bytes)))
      })
  }

  /// With the files of `lexicon/`, `actors/` and `frames/` in a folder on top of these.
  func extended(byFolder folder: String) throws(LanguagePackError) -> PackFiles {
    var byPath = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    var isEmpty = true
    for name in names where name.hasSuffix(".tsv") || name.hasSuffix(".frames") {
      guard ["lexicon/", "actors/", "frames/"].contains(where: name.hasPrefix) else { continue }
      do {
        let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
        byPath[name] = PackText(Array(text.utf8))
      } catch {
        throw LanguagePackError(
          file: folder + "/" + name, line: 0, problem: "cannot be read as UTF-8 text")
      }
      isEmpty = false
    }
    guard !isEmpty else {
      throw LanguagePackError(
        file: folder, line: 0,
        problem: "no language pack; it holds lexicon/*.tsv, actors/*.tsv or frames/*.frames")
    }
    return PackFiles(
      files: byPath.sorted { $0.key < $1.key }.map { PackFile(path: $0.key, text: $0.value) })
  }

  /// With one more file, behind all others.
  func adding(_ file: PackFile) -> PackFiles { PackFiles(files: files + [file]) }

  /// FNV-1a over the paths and contents of a folder's files; of all files for `""`.
  func hash(of folder: String = "") -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for file in files where file.path.hasPrefix(folder) {
      for byte in file.path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      for byte in file.text.bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The rows of `lexicon/NAME.tsv`; none when there is no such file.
  func rows(_ name: String, columns: ClosedRange<Int>) -> PackRows {
    let path = "lexicon/\(name).tsv"
    let file = files.first { $0.path == path } ?? PackFile(path: path, text: PackText([]))
    return PackRows(file, needing: columns)
  }

  func matching(_ folder: String, _ suffix: String) -> [PackFile] {
    files.filter { $0.path.hasPrefix(folder) && $0.path.hasSuffix(suffix) }
  }
}
