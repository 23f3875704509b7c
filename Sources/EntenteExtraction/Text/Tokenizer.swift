/// Cuts UTF-8 text into tokens, in one pass.
///
/// `UN-backed` gives two tokens, the second with ``Token/Flags/hyphenBefore``; `Turkey’s` gives the
/// word and a clitic; `U.S.` is one token; a URL is one token. Ill-formed bytes count as letters of
/// no alphabet and never stop it.
struct Tokenizer {
  /// Appends the tokens of `text[range]`. Offsets are bytes into `text`. Linear time.
  static func tokenize(
    _ text: borrowing Span<UInt8>, in range: Range<Int>, into tokens: inout [Token]
  ) {
    var scanner = Scanner(position: range.lowerBound, end: range.upperBound)
    while scanner.skipSpace(text) {
      scanner.scanToken(text, into: &tokens)
    }
  }

  private struct Scanner {
    var position: Int
    let end: Int
    var flags: Token.Flags = [.lineBefore]
    var openSingleQuotes = 0

    mutating func skipSpace(_ text: borrowing Span<UInt8>) -> Bool {
      while position < end {
        let byte = text[position]
        if byte == 0x0A {
          flags.insert(.lineBefore)
        } else if byte > 0x20 {
          if byte == 0xC2, position + 1 < end, text[position + 1] == 0xA0 {
            position += 1  // no-break space
          } else if byte == 0xEF, position + 2 < end, text[position + 1] == 0xBB,
            text[position + 2] == 0xBF
          {
            position += 2  // byte order mark
          } else {
            return true
          }
        }
        flags.insert(.spaceBefore)
        position += 1
      }
      return false
    }

    mutating func scanToken(_ text: borrowing Span<UInt8>, into tokens: inout [Token]) {
      let byte = text[position]
      if isLetter(text, at: position) {
        scanWord(text, into: &tokens)
      } else if isDigit(byte) {
        scanNumber(text, into: &tokens)
      } else {
        scanPunctuation(text, into: &tokens)
      }
    }

    // MARK: Words

    private mutating func scanWord(_ text: borrowing Span<UInt8>, into tokens: inout [Token]) {
      if scanAddress(text, into: &tokens) || scanDottedAcronym(text, into: &tokens) { return }
      let start = position
      var spelling = Spelling()
      var letters = 0
      var capitals = 0
      var startsCapital = false
      while true {
        letters += scanSmallLetters(text, into: &spelling)
        guard position < end else { break }
        let byte = text[position]
        if byte < 0x80 {
          if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A {
            if byte < 0x61 {
              capitals += 1
              if letters == 0 { startsCapital = true }
            }
            letters += 1
            spelling.append(byte | 0x20)
            position += 1
          } else if isDigit(byte) {
            spelling.append(byte)
            letters += 1
            capitals += 1
            position += 1
          } else if byte == 0x27, apostropheContinues(text, start: start, width: 1) {
            spelling.append(0x27)
            position += 1
          } else {
            break
          }
        } else if let (scalar, width) = Letters.decode(text, at: position, before: end) {
          if let base = Latin.base(of: scalar) {
            if base < 0x61 {
              capitals += 1
              if letters == 0 { startsCapital = true }
            }
            letters += 1
            spelling.append(base | 0x20)
            position += width
          } else if scalar == 0x2019, apostropheContinues(text, start: start, width: width) {
            spelling.append(0x27)
            position += width
          } else if (0x300...0x36f).contains(scalar) {
            position += width
          } else if Letters.isLetter(scalar) {
            letters += 1
            for offset in 0..<width { spelling.append(text[position + offset]) }
            position += width
          } else {
            break
          }
        } else {
          spelling.append(byte)
          letters += 1
          position += 1
        }
      }
      if cutsNegation(text, start: start) {
        // "don't": the n belongs to the clitic.
        position -= 1
        var word = Spelling()
        for offset in start..<position { word.append(text[offset] | 0x20) }
        spelling = word
        letters -= 1
      }
      // "McDonnell" is a word, "LeT" letters.
      let isWord = capitals == 1 || capitals * 2 <= letters
      let shape: Token.Shape =
        capitals == 0
        ? .lower
        : capitals == letters && letters > 1
          ? .upper : startsCapital && isWord ? .capital : .mixed
      append(start, spelling.finished, shape, into: &tokens)
      scanClitic(text, into: &tokens)
      if position + 1 < end, text[position] == 0x2D,
        isLetter(text, at: position + 1) || isDigit(text[position + 1])
      {
        position += 1
        flags = [.hyphenBefore]
      }
    }

    /// Passes the letters that most words are made of; returns how many.
    @inline(__always)
    private mutating func scanSmallLetters(
      _ text: borrowing Span<UInt8>, into spelling: inout Spelling
    ) -> Int {
      var cursor = position
      while cursor < end, text[cursor] >= 0x61, text[cursor] <= 0x7A {
        spelling.append(text[cursor])
        cursor += 1
      }
      defer { position = cursor }
      return cursor - position
    }

    /// Whether the apostrophe here is part of the word (`O'Brien`, `Ta'ang`), not a clitic's.
    private func apostropheContinues(
      _ text: borrowing Span<UInt8>, start: Int, width: Int
    ) -> Bool {
      let next = position + width
      guard position > start, next < end, isLetter(text, at: next) else { return false }
      return cliticLength(text, after: next) == nil
    }

    /// Length in bytes of the clitic whose letters begin at `next`, right after an apostrophe.
    private func cliticLength(_ text: borrowing Span<UInt8>, after next: Int) -> Int? {
      guard next < end else { return nil }
      let first = text[next] | 0x20
      let second = next + 1 < end ? text[next + 1] | 0x20 : 0
      let two = next + 1 < end && isLetter(text, at: next + 1)
      if !two, first == 0x73 || first == 0x74 || first == 0x64 || first == 0x6D { return 1 }
      if two, !(next + 2 < end && isLetter(text, at: next + 2)) {
        // ll, re, ve
        if first == 0x6C && second == 0x6C || first == 0x72 && second == 0x65
          || first == 0x76 && second == 0x65
        {
          return 2
        }
      }
      return nil
    }

    private func apostropheWidth(_ text: borrowing Span<UInt8>, at offset: Int) -> Int? {
      guard offset < end else { return nil }
      if text[offset] == 0x27 { return 1 }
      if text[offset] == 0xE2, offset + 2 < end, text[offset + 1] == 0x80, text[offset + 2] == 0x99
      {
        return 3
      }
      return nil
    }

    private func cutsNegation(_ text: borrowing Span<UInt8>, start: Int) -> Bool {
      guard position - start >= 2, text[position - 1] | 0x20 == 0x6E,
        let width = apostropheWidth(text, at: position)
      else { return false }
      let next = position + width
      return next < end && text[next] | 0x20 == 0x74
        && !(next + 1 < end && isLetter(text, at: next + 1))
    }

    private mutating func scanClitic(_ text: borrowing Span<UInt8>, into tokens: inout [Token]) {
      let start = position
      var cursor = position
      var spelling = Spelling()
      if cursor < end, text[cursor] | 0x20 == 0x6E, apostropheWidth(text, at: cursor + 1) != nil {
        spelling.append(0x6E)
        cursor += 1
      }
      guard let width = apostropheWidth(text, at: cursor) else { return }
      spelling.append(0x27)
      let next = cursor + width
      if let length = cliticLength(text, after: next) {
        for offset in next..<next + length { spelling.append(text[offset] | 0x20) }
        position = next + length
        flags = []
        append(start, spelling.finished, .clitic, into: &tokens)
      } else if openSingleQuotes == 0, start > 0, text[start - 1] | 0x20 == 0x73, next < end,
        text[next] == 0x20, next + 1 < end, isLetter(text, at: next + 1)
      {
        // "the allies' offensive": a plural's possessive reads like 's.
        spelling.append(0x73)
        position = next
        flags = []
        append(start, spelling.finished, .clitic, into: &tokens)
      }
    }

    /// `U.S.`, `U.N.`: letters each followed by a dot, hashed without the dots.
    private mutating func scanDottedAcronym(
      _ text: borrowing Span<UInt8>, into tokens: inout [Token]
    ) -> Bool {
      guard position + 1 < end, text[position + 1] == 0x2E else { return false }
      var cursor = position
      var spelling = Spelling()
      var letters = 0
      while cursor + 1 < end, text[cursor] >= 0x41, text[cursor] <= 0x5A, text[cursor + 1] == 0x2E {
        spelling.append(text[cursor] | 0x20)
        letters += 1
        cursor += 2
      }
      guard letters >= 2, !(cursor < end && isLetter(text, at: cursor)) else { return false }
      let start = position
      position = cursor
      flags.insert(.dotted)
      append(start, spelling.finished, .upper, into: &tokens)
      scanClitic(text, into: &tokens)
      if position + 1 < end, text[position] == 0x2D, isLetter(text, at: position + 1) {
        position += 1
        flags = [.hyphenBefore]
      }
      return true
    }

    /// A URL is one token that means nothing.
    private mutating func scanAddress(
      _ text: borrowing Span<UInt8>, into tokens: inout [Token]
    ) -> Bool {
      guard text[position] | 0x20 == 0x68 || text[position] | 0x20 == 0x77, position + 1 < end,
        text[position + 1] | 0x20 == 0x74 || text[position + 1] | 0x20 == 0x77,
        starts(text, with: "http://") || starts(text, with: "https://")
          || starts(text, with: "www.")
      else { return false }
      let start = position
      while position < end, text[position] > 0x20 { position += 1 }
      // "https://example.org, said": the comma is the sentence's.
      while isSentenceMark(text[position - 1]) { position -= 1 }
      append(start, 0, .punctuation, into: &tokens)
      return true
    }

    private func isSentenceMark(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x21, 0x22, 0x27, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D: true
      default: false
      }
    }

    private func starts(_ text: borrowing Span<UInt8>, with prefix: StaticString) -> Bool {
      guard position + prefix.utf8CodeUnitCount <= end else { return false }
      for offset in 0..<prefix.utf8CodeUnitCount
      where text[position + offset] | 0x20 != prefix.utf8Start[offset] | 0x20 {
        return false
      }
      return true
    }

    // MARK: Numbers and punctuation

    private mutating func scanNumber(_ text: borrowing Span<UInt8>, into tokens: inout [Token]) {
      let start = position
      var spelling = Spelling()
      while position < end {
        let byte = text[position]
        if isDigit(byte) {
          spelling.append(byte)
        } else if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A {
          spelling.append(byte | 0x20)
        } else if byte == 0x2C || byte == 0x2E, position + 1 < end, isDigit(text[position + 1]) {
          spelling.append(byte)
        } else {
          break
        }
        position += 1
      }
      append(start, spelling.finished, .number, into: &tokens)
      scanClitic(text, into: &tokens)
      if position + 1 < end, text[position] == 0x2D,
        isLetter(text, at: position + 1) || isDigit(text[position + 1])
      {
        position += 1
        flags = [.hyphenBefore]
      }
    }

    private mutating func scanPunctuation(
      _ text: borrowing Span<UInt8>, into tokens: inout [Token]
    ) {
      let start = position
      var spelling = Spelling()
      if let (scalar, width) = Letters.decode(text, at: position, before: end) {
        switch scalar {
        case 0x27, 0x2018, 0x201A, 0x2019, 0x60:
          // A quotation mark as far as the grammar cares; curly and straight are one.
          let opens = isOpen(text, at: position)
          openSingleQuotes = opens ? openSingleQuotes + 1 : max(0, openSingleQuotes - 1)
          if scalar == 0x2018 || scalar == 0x201A || (opens && scalar != 0x2019) {
            flags.insert(.opensQuote)
          }
          spelling.append(0x27)
        case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB:
          let opens = isOpen(text, at: position)
          if scalar == 0x201C || scalar == 0x201E || scalar == 0xAB || (opens && scalar == 0x22) {
            flags.insert(.opensQuote)
          }
          spelling.append(0x22)
        case 0x2013, 0x2014, 0x2015: spelling.append(0x2D)
        case 0x2026: spelling.append(0x2E)
        default: for offset in 0..<width { spelling.append(text[position + offset]) }
        }
        position += width
        if scalar == 0x2D {
          while position < end, text[position] == 0x2D { position += 1 }
        }
      } else {
        position += 1
      }
      append(start, spelling.finished, .punctuation, into: &tokens)
    }

    /// Whether a quotation mark at the offset opens: behind space or an opening bracket.
    private func isOpen(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
      flags.contains(.spaceBefore) || flags.contains(.lineBefore)
        || offset > 0 && (text[offset - 1] == 0x28 || text[offset - 1] == 0x5B)
    }

    // MARK: Bytes

    private mutating func append(
      _ start: Int, _ hash: UInt64, _ shape: Token.Shape, into tokens: inout [Token]
    ) {
      tokens.append(
        Token(
          start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: position),
          hash: hash, lexeme: -1, shape: shape, flags: flags))
      flags = []
    }

    @inline(__always)
    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    @inline(__always)
    private func isLetter(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
      let byte = text[offset]
      if byte < 0x80 { return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
      guard let (scalar, _) = Letters.decode(text, at: offset, before: end) else { return true }
      return Letters.isLetter(scalar)
    }
  }
}
