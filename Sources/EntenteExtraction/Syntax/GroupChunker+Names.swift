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
    let units = sentence.units
    guard index == scan.head + 1, units[scan.head].mention >= 0, units[index].mention >= 0 else {
      return false
    }
    let first = sentence.mentions[Int(units[scan.head].mention)]
    return sentence.mentions[Int(units[index].mention)].meaning == .metonym
      && pack.isPerson(first.actor) && units[scan.first].lexeme == pack.marks.theWord
  }

  /// *Ohio Republicans*, *the Ohio Democratic Party*: whoever governs somewhere, before a party there.
  func tellsWhere(_ scan: NounScan, _ index: Int, _ sentence: Sentence) -> Bool {
    let units = sentence.units
    guard index == scan.head + 1, units[scan.head].mention >= 0, units[index].mention >= 0 else {
      return false
    }
    let governing = sentence.mentions[Int(units[scan.head].mention)]
    return governing.meaning == .metonym && pack.isGovernment(governing.actor)
      && !pack.isPerson(sentence.mentions[Int(units[index].mention)].actor)
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
