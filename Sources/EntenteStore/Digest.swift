import Crypto
import EntenteModel

/// Identity by content: SHA-256 (FIPS 180-4).
enum Digest {
  /// Lower-case, 64 characters.
  static func hexadecimal(of text: String) -> String {
    hexadecimal(Array(SHA256.hash(data: Array(text.utf8))))
  }

  /// A document's identity: its text and what is known about it, but not the name of its file.
  static func hexadecimal(of document: SourceDocument) -> String {
    var hash = SHA256()
    func add(_ field: String) {
      // Each field goes with its length, so that no two documents write the same bytes.
      hash.update(data: Array("\(field.utf8.count):".utf8))
      hash.update(data: Array(field.utf8))
    }
    add(document.text)
    add(document.title ?? "")
    add(document.outlet ?? "")
    add(document.publishedOn?.description ?? "")
    add(document.url ?? "")
    for actor in document.actors {
      add(actor.name)
      add("\(actor.range.start)-\(actor.range.end)")
    }
    return hexadecimal(Array(hash.finalize()))
  }

  /// Of a sentence's words, apart from the white space between them: 63 bits, never negative.
  static func fingerprint(ofSentence sentence: String) -> Int64 {
    let words = sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let bytes = Array(SHA256.hash(data: Array(words.utf8)))
    let number = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int64(number >> 1)
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
