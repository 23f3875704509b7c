import EntenteModel

/// Ministries, parliaments and courts in names.
extension ActorMatcher {
  /// *Kenyan* + *Foreign Ministry*: the same as *Kenya's foreign ministry*.
  func organ(
    _ listedEnd: Int?, _ end: Int, of owner: ActorNumber, _ sentence: Sentence,
    _ discourse: inout Discourse
  ) -> ActorNumber? {
    guard let listedEnd, owner >= 0 else { return nil }
    return pack.organ(
      (listedEnd..<end).map { sentence.tokens[$0].lexeme }, of: owner, &discourse)
  }

  /// *House of Representatives*: an organ of some state, by ordinary words.
  func organ(
    at cursor: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> ActorMention? {
    let tokens = cursor..<cursor + 3
    guard tokens.upperBound <= sentence.range.upperBound, sentence.tokens[cursor].isCapitalised,
      sentence.tokens[cursor + 1].hash == pack.marks.of,
      sentence.tokens[cursor + 2].isCapitalised,
      pack.organs[tokens.map { sentence.tokens[$0].lexeme }] != nil
    else { return nil }
    if let owned = organ(tokens, notOf: nil, sentence, &discourse) { return owned }
    let actor = discourse.provisionalActor(
      hash: hash(of: tokens, sentence), kind: .institution, gender: .unknown, parent: -1
    ) { Self.spelling(of: tokens, sentence, text) }
    return ActorMention(
      first: Int32(cursor), end: Int32(tokens.upperBound), actor: actor, meaning: .name)
  }

  /// *the Congress of Norland*: not that of the country whose organ has the name alone.
  func organ(
    named listed: ActorMention, _ sentence: Sentence, _ discourse: inout Discourse
  ) -> ActorMention? {
    organ(
      Int(listed.first)..<Int(listed.end), notOf: pack.country(of: listed.actor), sentence,
      &discourse)
  }

  /// The organ that the words name, of the state that is named behind them.
  private func organ(
    _ tokens: Range<Int>, notOf country: ActorNumber?, _ sentence: Sentence,
    _ discourse: inout Discourse
  ) -> ActorMention? {
    let words = tokens.map { sentence.tokens[$0].lexeme }
    guard pack.organs[words] != nil,
      let owner = state(of: tokens.upperBound, sentence, discourse), owner.actor != country,
      let organ = pack.organ(words, of: owner.actor, &discourse)
    else { return nil }
    return ActorMention(
      first: Int32(tokens.lowerBound), end: owner.end, actor: organ, meaning: .name)
  }

  /// *of Norland*, *of the Philippines*
  func state(
    of index: Int, _ sentence: Sentence, _ discourse: Discourse
  ) -> ActorMention? {
    guard index + 1 < sentence.range.upperBound, sentence.tokens[index].hash == pack.marks.of
    else { return nil }
    let next = behindArticle(of: index, sentence)
    guard next < sentence.range.upperBound,
      let place = listedName(at: next, sentence, discourse), place.meaning == .name
    else { return nil }
    return pack.isState(place.actor) ? place : nil
  }
}
