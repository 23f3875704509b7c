import EntenteModel

/// What the title before a name, and its last word, tell of its bearer.
extension ActorMatcher {
  func guessKind(_ range: Range<Int>, _ sentence: Sentence) -> (ActorKind, Gender) {
    let lexicon = pack.lexicon
    if range.count > 1 {
      for index in range {
        let nounClass = lexicon.nounClass(lexicon[sentence.tokens[index].lexeme].noun)
        if nounClass.contains(.organ) { return (.institution, .unknown) }
        if nounClass.contains(.force), !nounClass.contains(.group) { return (.force, .unknown) }
        if nounClass.contains(.group)
          || pack.marks.organisationWords.contains(
            sentence.tokens[index].hash)
        {
          return (.group, .unknown)
        }
      }
    }
    if range.count > 1, pack.endsCompany(sentence.tokens[range.upperBound - 1].lexeme) {
      return (.company, .unknown)
    }
    let first = sentence.tokens[range.lowerBound].lexeme
    let last = lexicon[sentence.tokens[range.upperBound - 1].lexeme]
    if last.isPlural, pack.isPartisan(last.noun) { return (.party, .unknown) }
    if let gender = pack.titles[previousTitle(range.lowerBound, sentence)] {
      return (.person, gender)
    }
    if lexicon.readings(first).contains(.givenName) {
      return (.person, pack.givenNames[first] ?? .unknown)
    }
    return (.unknown, .unknown)
  }

  /// Lexeme of the last word of a title that ends right before the name, or -1.
  func previousTitle(_ index: Int, _ sentence: Sentence) -> Lexeme {
    guard index > sentence.range.lowerBound else { return -1 }
    var before = index - 1
    if sentence.tokens[before].hash == pack.marks.dot, before > sentence.range.lowerBound {
      before -= 1
    }
    let lexeme = sentence.tokens[before].lexeme
    return pack.lexicon.readings(lexeme).contains(.title) ? lexeme : -1
  }

  /// The end of a title that begins here and stands before a name (*Prime Minister*).
  func title(at cursor: Int, _ sentence: Sentence) -> Int? {
    guard var end = longestEntry(.title, at: cursor, sentence)?.end else { return nil }
    if end < sentence.range.upperBound, sentence.tokens[end].hash == pack.marks.dot,
      pack.marks.abbreviations.contains(sentence.tokens[end - 1].hash)
    {
      end += 1
    }
    return end
  }

  func isPersonTitle(_ index: Int, _ sentence: Sentence) -> Bool {
    sentence.tokens[index].readings.contains(.title)
  }

  func beginsTitle(_ index: Int, _ sentence: Sentence) -> Bool {
    title(at: index, sentence) != nil
  }
}
