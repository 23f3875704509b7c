import EntenteData

/// The text files of a language pack, by path.
struct PackFiles {
  let files: [(path: String, text: String)]

  /// The files built into the program.
  static var builtIn: PackFiles {
    PackFiles(
      files: (0..<entente_file_count()).compactMap { index in
        let file = entente_file_at(index)
        let path = String(cString: file.path)
        guard !path.hasPrefix("migrations/"), !path.hasPrefix("schema/") else { return nil }
        let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
        return (path, String(decoding: bytes, as: UTF8.self))
      })
  }

  /// FNV-1a over paths and contents.
  var hash: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for file in files {
      for byte in file.path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      for byte in file.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  subscript(path: String) -> String? { files.first { $0.path == path }?.text }

  func matching(_ folder: String, _ suffix: String) -> [(path: String, text: String)] {
    files.filter { $0.path.hasPrefix(folder) && $0.path.hasSuffix(suffix) }
  }
}
