/// Headlines in which every word has a capital, so that capitals tell no names.
extension ActorMatcher {
  /// *Nigeria Condemns Attack on Niger*
  func isTitleCase(_ sentence: Sentence) -> Bool {
    var capitals = 0
    for index in sentence.range {
      let token = sentence.tokens[index]
      guard token.shape != .punctuation, token.shape != .clitic, token.shape != .number else {
        continue
      }
      let readings = token.readings
      let isOrdinary = !readings.isDisjoint(with: [.noun, .verb, .adjective, .adverb])
      guard isOrdinary, readings.isDisjoint(with: .closed) else { continue }
      guard token.isCapitalised else { return false }
      if index > sentence.range.lowerBound { capitals += 1 }
    }
    return capitals > 0
  }

  /// *Biden Vows to …*
  func isVerbOfHeadline(_ index: Int, _ sentence: Sentence) -> Bool {
    sentence.isTitleCase
      && sentence.tokens[index].readings.contains(.verbThird)
  }

  /// *Free Dockers Council*, in a headline.
  func leadsToOrganisation(_ cursor: Int, _ sentence: Sentence) -> Bool {
    for index in cursor..<min(cursor + 4, sentence.range.upperBound) {
      guard sentence.tokens[index].isCapitalised else { return false }
      if index > cursor, namesOrganisation(index..<index + 1, sentence) { return true }
      let readings = sentence.tokens[index].readings
      if readings.contains(.verbThird) && !readings.contains(.noun) { return false }
    }
    return false
  }
}
