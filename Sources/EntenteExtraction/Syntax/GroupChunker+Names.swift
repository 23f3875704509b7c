/// What a name is to the word that follows it in a noun group.
extension GroupChunker {
  /// A demonym or place right before another name modifies it.
  func isModifierName(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    guard unit.mention >= 0 else { return true }
    let mention = sentence.mentions[Int(unit.mention)]
    if index + 1 < sentence.units.count, sentence.units[index + 1].isJoined { return true }
    return mention.meaning == .demonym || mention.meaning == .place || mention.meaning == .acronym
      || mention.meaning == .capital || pack.isState(mention.actor)
  }

  /// *the Obama White House*: a name that tells whose time of another is meant.
  func tellsWhose(_ scan: NounScan, _ index: Int, _ sentence: Sentence) -> Bool {
    guard let (first, second) = namesBeside(scan, index, sentence) else { return false }
    return second.meaning == .metonym && pack.isPerson(first.actor)
      && sentence.units[scan.first].lexeme == pack.marks.theWord
  }

  /// *Ohio Republicans*, *the Ohio Democratic Party*: whoever governs somewhere, before a party there.
  func tellsWhere(_ scan: NounScan, _ index: Int, _ sentence: Sentence) -> Bool {
    guard let (first, second) = namesBeside(scan, index, sentence) else { return false }
    return first.meaning == .metonym && pack.isGovernment(first.actor)
      && !pack.isPerson(second.actor)
  }

  /// The name that is the head so far, and the one right behind it.
  private func namesBeside(
    _ scan: NounScan, _ index: Int, _ sentence: Sentence
  ) -> (ActorMention, ActorMention)? {
    let (first, second) = (sentence.units[scan.head].mention, sentence.units[index].mention)
    guard index == scan.head + 1, first >= 0, second >= 0 else { return nil }
    return (sentence.mentions[Int(first)], sentence.mentions[Int(second)])
  }

  /// *the Russians*: several, whose name modifies nothing.
  func isPeople(_ unit: Unit, _ sentence: Sentence) -> Bool {
    guard unit.mention >= 0 else { return false }
    return sentence.mentions[Int(unit.mention)].meaning == .demonym
      && pack.pluralNames.contains(sentence.tokens[Int(unit.end) - 1].lexeme)
  }

  /// *across the border Imran Khan …*
  func isPersonName(_ unit: Unit, _ sentence: Sentence) -> Bool {
    unit.mention >= 0 && pack.isPerson(sentence.mentions[Int(unit.mention)].actor)
  }
}
