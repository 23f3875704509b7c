import EntenteModel

/// Acronyms in brackets behind the name that they stand for.
extension ActorMatcher {
  /// The end of a bracketed acronym that follows the last name, `(GNA)`, which it makes a name.
  /// Where its letters are the initials of the words before it, those words are one name.
  func bracketedAcronym(
    at cursor: Int, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> Int? {
    guard cursor + 2 < sentence.range.upperBound + 1, cursor + 2 < sentence.tokens.count,
      sentence.tokens[cursor].hash == pack.marks.openBracket,
      sentence.tokens[cursor + 2].hash == pack.marks.closeBracket
    else { return nil }
    let acronym = sentence.tokens[cursor + 1]
    guard acronym.shape == .upper || acronym.shape == .mixed else { return nil }
    if let start = spelledOut(acronym, before: cursor, sentence, text) {
      join(start..<cursor, &sentence, text, &discourse)
    }
    guard let unit = sentence.units.last, unit.mention >= 0 else { return nil }
    let mention = sentence.mentions[Int(unit.mention)]
    guard mention.end - mention.first > 1, mention.meaning != .place else { return nil }
    discourse.remember(shortName: acronym.lexeme, for: mention.actor)
    return cursor + 3
  }

  /// The end of a bracket behind a name that tells it from its namesakes: *Janata Dal (United)*,
  /// *the SPLM-N (al-Hilu)*.
  func bracketedEpithet(at cursor: Int, _ sentence: Sentence) -> Int? {
    guard let unit = sentence.units.last, unit.mention >= 0, Int(unit.end) == cursor else {
      return nil
    }
    var index = cursor + 1
    while index < min(sentence.range.upperBound, cursor + 5) {
      let token = sentence.tokens[index]
      if token.hash == pack.marks.closeBracket { return index > cursor + 1 ? index + 1 : nil }
      guard
        token.isCapitalised || token.flags.contains(.hyphenBefore)
          || pack.marks.nameParticles.contains(token.hash),
        token.shape != .upper, !beginsListedName(index, sentence)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Where the words begin whose initials are the acronym's letters.
  private func spelledOut(
    _ acronym: Token, before bracket: Int, _ sentence: Sentence, _ text: borrowing Span<UInt8>
  ) -> Int? {
    var letter = Int(acronym.end) - 1
    let first = Int(acronym.start)
    guard letter - first >= 1 else { return nil }
    var index = bracket - 1
    while index >= sentence.range.lowerBound {
      let token = sentence.tokens[index]
      if token.isCapitalised {
        if text[Int(token.start)] == text[letter] {
          if letter == first { return index }
          letter -= 1
        } else if !token.flags.contains(.hyphenBefore) {
          return nil
        }
      } else if text[Int(token.start)] == text[letter], letter > first {
        // "Students in Blockade (SiB)"
        letter -= 1
      } else if token.shape != .clitic,
        token.shape == .punctuation
          || token.readings.isDisjoint(with: .closed)
            && !pack.marks.nameParticles.contains(token.hash)
      {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// Makes the words one name, unless they are already, or a longer name holds them.
  private func join(
    _ range: Range<Int>, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) {
    guard let first = sentence.units.firstIndex(where: { Int($0.first) == range.lowerBound }),
      Int(sentence.units[first].end) < range.upperBound
    else { return }
    var parent: ActorNumber = -1
    for unit in sentence.units[first...] where unit.mention >= 0 {
      let mention = sentence.mentions[Int(unit.mention)]
      if mention.isGiven { return }
      if unit.first == Int32(range.lowerBound), mention.meaning != .place { parent = mention.actor }
    }
    let isQuoted = sentence.units[first].isQuoted
    let mentions = sentence.units[first...].map(\.mention).filter { $0 >= 0 }.min()
    sentence.units.removeSubrange(first...)
    if let mentions { sentence.mentions.removeSubrange(Int(mentions)...) }
    let mention = provisionalMention(
      range, kind: nil, parent: parent, sentence, text, &discourse)
    append(mention, quoted: isQuoted, to: &sentence)
  }

  /// A name that no list knows, for those words.
  func provisionalMention(
    _ range: Range<Int>, kind: (ActorKind, Gender)?, parent: ActorNumber, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse
  ) -> ActorMention {
    let (kind, gender) = kind ?? guessKind(range, sentence)
    var hash: UInt64 = 0
    for token in range { hash = hash &* 31 &+ sentence.tokens[token].hash }
    let actor = discourse.provisionalActor(
      hash: hash, kind: kind == .unknown ? .group : kind, gender: gender, parent: parent
    ) {
      Self.spelling(of: range, sentence, text)
    }
    return ActorMention(
      first: Int32(range.lowerBound), end: Int32(range.upperBound), actor: actor, meaning: .name)
  }
}
