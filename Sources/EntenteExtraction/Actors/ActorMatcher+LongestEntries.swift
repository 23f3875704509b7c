/// The longest titles and words of several tokens that the gazetteer has.
extension ActorMatcher {
  /// Tokens of a title or of such a word, at most.
  private static let mostTokens = 5

  /// The longest entry of a kind that begins at a token and counts, and where it ends.
  func longestEntry(
    _ meaning: GazetteerEntry.Meaning, at cursor: Int, _ sentence: Sentence,
    where counts: (GazetteerEntry, _ end: Int) -> Bool = { _, _ in true }
  ) -> (entry: GazetteerEntry, end: Int)? {
    let beginnings = Gazetteer.Beginnings(of: meaning)
    guard sentence.tokens[cursor].begins.contains(beginnings) else { return nil }
    var node = Gazetteer.root
    var best: (entry: GazetteerEntry, end: Int)?
    for index in cursor..<min(sentence.range.upperBound, cursor + Self.mostTokens) {
      node = pack.gazetteer.step(node, sentence.tokens[index].lexeme, in: beginnings)
      guard node >= 0 else { break }
      var link = pack.gazetteer.firstEntry(at: node)
      while link >= 0 {
        let entry = pack.gazetteer.entries[Int(link)]
        if entry.meaning == meaning, counts(entry, index + 1) { best = (entry, index + 1) }
        link = entry.next
      }
    }
    return best
  }
}
