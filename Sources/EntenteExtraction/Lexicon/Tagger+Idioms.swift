/// Idioms of verbs: *put an end to its support*, *its support came to an end*.
extension Tagger {
  /// Words of the object within an idiom, at most.
  private static let longestObject = 12

  /// Reads each idiom as the one verb that it stands for: its other words are passed over. The verbs
  /// that are meant, by unit.
  func idioms(_ sentence: inout Sentence) -> [Int: Lexeme] {
    var meant: [Int: Lexeme] = [:]
    for index in sentence.units.indices where sentence.units[index].tag == .other {
      guard let idioms = pack.lexicon.idioms(ofVerb: sentence.units[index].lexeme) else {
        continue
      }
      for idiom in idioms {
        guard let words = words(of: idiom, behind: index, sentence) else { continue }
        for unit in words { sentence.units[unit].isSilent = true }
        meant[index] = idiom.meant
        break
      }
    }
    return meant
  }

  /// Where the idiom's other words stand; `nil` where they do not.
  private func words(
    of idiom: VerbIdiom, behind verb: Int, _ sentence: Sentence
  ) -> Range<Int>? {
    let count = idiom.words.count
    let last = sentence.units.count - count
    guard verb + 1 <= last else { return nil }
    let starts =
      idiom.isBehindObject
      ? verb + 2..<min(last, verb + 2 + Self.longestObject) + 1
      : verb + 1..<verb + 2
    for start in starts where start <= last {
      if (0..<count).allSatisfy({ isWord(idiom.words[$0], start + $0, sentence) }) {
        let words = start..<start + count
        return ends(words, sentence) ? words : nil
      }
      // Another clause begins.
      if idiom.isBehindObject, isBoundary(sentence.units[start]) { return nil }
    }
    return nil
  }

  /// *ran its course*, *ran their course*
  private func isWord(_ word: Lexeme, _ index: Int, _ sentence: Sentence) -> Bool {
    sentence.units[index].lexeme == word
      || pack.lexicon.readings(word).contains(.possessivePronoun)
        && sentence.units[index].readings.contains(.possessivePronoun)
  }

  /// Not *pulled the plug on X*, which does something to somebody, but *on X's power supply*; and not
  /// *is over 100 years old*.
  private func ends(_ words: Range<Int>, _ sentence: Sentence) -> Bool {
    guard words.upperBound < sentence.units.count else { return true }
    let next = sentence.units[words.upperBound]
    guard next.mention < 0 else {
      return words.upperBound + 1 < sentence.units.count
        && sentence.units[words.upperBound + 1].tag != .stop
        && sentence.units[words.upperBound + 1].tag != .comma
    }
    let verb = pack.lexicon[sentence.units[words.lowerBound - 1].lexeme].verb
    return words.count > 1 || verb != pack.marks.be
      || [.stop, .comma, .semicolon, .dash, .closing].contains(next.tag)
      || next.readings.contains(.conjunction)
  }
}
