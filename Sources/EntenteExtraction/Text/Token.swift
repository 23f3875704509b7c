/// The smallest piece of text: a word, a number, a clitic or a punctuation mark.
struct Token {
  /// How a word is written; names are told from words by it.
  enum Shape: UInt8 {
    case lower
    /// First letter capital, some other letter small; also a lone capital letter.
    case capital
    /// Two letters or more, all capital.
    case upper
    /// Capitals after the first letter (`iPhone`, `McDonnell` counts as capital).
    case mixed
    case number
    case punctuation
    /// `'s`, `n't` and their kind, cut from the word before.
    case clitic
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    static let spaceBefore = Flags(rawValue: 1)
    /// Joined to the token before by a hyphen: `UN-backed` is two tokens of one word.
    static let hyphenBefore = Flags(rawValue: 2)
    static let lineBefore = Flags(rawValue: 4)
    /// Written with dots: `U.S.`
    static let dotted = Flags(rawValue: 8)
    /// A quotation mark that opens.
    static let opensQuote = Flags(rawValue: 16)
  }

  /// Byte offsets in the document, half-open.
  var start: UInt32
  var end: UInt32
  /// Hash of the folded spelling; equal spellings have equal hashes.
  var hash: UInt64
  /// Number of the word in the language pack's vocabulary; below 0 when it is not there.
  var lexeme: Lexeme
  var shape: Shape
  var flags: Flags
  /// What the lexicon says of the word, and what the gazetteer has that begins with it.
  var readings: Readings = []
  var begins: Gazetteer.Beginnings = []

  var isCapitalised: Bool { shape == .capital || shape == .upper || shape == .mixed }

  /// Whether it names a weapon with the number behind its hyphen: *F-16*, *MiG-29*, but no *Area-51*,
  /// which is longer than three bytes.
  func makesModel(with number: Token) -> Bool {
    isCapitalised && end - start < 4 && number.shape == .number
      && number.flags.contains(.hyphenBefore)
  }
}

/// A word's number in the vocabulary. Unknown words get a negative number made from their hash, so
/// that equal words still compare equal.
typealias Lexeme = Int32
