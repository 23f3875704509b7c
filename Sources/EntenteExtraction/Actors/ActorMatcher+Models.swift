/// Models of weapons, which look like names of groups: *F-16s*, but not *M-40 rebels*.
extension ActorMatcher {
  /// A model as a mention that is nobody's.
  func model(
    at cursor: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> ActorMention? {
    guard namesModel(at: cursor, sentence, text) else { return nil }
    return ActorMention(
      first: Int32(cursor), end: Int32(cursor + 2), actor: Self.noActor, meaning: .place)
  }

  /// Whom a name stands for that is no actor's; it only ever goes with the meaning *place*.
  static let noActor: ActorNumber = -2

  /// *Turkish F-16s*, *a T-72*: what is fought with, and nobody; but *M-40 rebels* are somebody, and
  /// so is *M-23* before its verb.
  private func namesModel(
    at cursor: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Bool {
    guard beginsModel(cursor, sentence) else { return false }
    guard cursor + 2 < sentence.range.upperBound else { return true }
    let last = sentence.tokens[cursor + 1]
    let following = sentence.tokens[cursor + 2].readings
    if !following.isDisjoint(with: .finite), following.isDisjoint(with: [.noun, .preposition]),
      text[Int(last.end) - 1] != UInt8(ascii: "s")
    {
      return false
    }
    let next = pack.lexicon[sentence.tokens[cursor + 2].lexeme].noun
    return pack.lexicon.nounClass(next).isDisjoint(with: [.group, .person, .people, .follower])
  }

  func beginsModel(_ index: Int, _ sentence: Sentence) -> Bool {
    index + 1 < sentence.range.upperBound
      && sentence.tokens[index].makesModel(with: sentence.tokens[index + 1])
  }
}
