/// Several tokens that are one word: *as well as*, *court-martialled*.
extension ActorMatcher {
  /// Several words that are one for the grammar (*as well as*).
  func multiword(at cursor: Int, _ sentence: Sentence) -> (end: Int, word: Multiword)? {
    longestEntry(.multiword, at: cursor, sentence) { entry, end in
      let word = pack.multiwords[Int(entry.actor)]
      return word.tag != .other || word.isSilent || isVerb(word, from: cursor, to: end, sentence)
    }.map { ($0.end, pack.multiwords[Int($0.entry.actor)]) }
  }

  /// *tear-gassed*, *to tear-gas* and *strong-arming X*, but neither *tear gas*, *the tear-gas* nor
  /// *a car-bombing by X*.
  private func isVerb(
    _ word: Multiword, from first: Int, to end: Int, _ sentence: Sentence
  ) -> Bool {
    guard sentence.tokens[end - 1].flags.contains(.hyphenBefore) else { return false }
    let readings = pack.lexicon.readings(word.lexeme)
    let before = first > sentence.range.lowerBound ? sentence.tokens[first - 1].readings : []
    if readings.contains(.verbBase) {
      return !before.isDisjoint(with: [.infinitiveTo, .modal])
    }
    if !readings.isDisjoint(with: [.verbPast, .verbParticiple]) { return true }
    guard before.isDisjoint(with: .determiner), end < sentence.range.upperBound else {
      return false
    }
    let object = sentence.tokens[end]
    return object.isCapitalised
      || !object.readings.isDisjoint(with: [.determiner, .possessivePronoun, .pronoun])
  }
}
