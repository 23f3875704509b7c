/// Objects that stand behind a phrase: *dragged into court the Front*, *received from X a cheque*.
extension ClauseBuilder {
  /// Gives a verb without an object the noun group right behind the phrase that follows it.
  func shiftObjects(_ sentence: inout Sentence) {
    for phrase in sentence.phrases where phrase.clause >= 0 {
      let clause = sentence.clauses[Int(phrase.clause)]
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.object < 0, clause.kind != .relative, !verb.isPassive, !verb.isCopula,
        phrase.unit == verb.end,
        let object = sentence.nounGroups.indices.first(where: {
          sentence.start(of: Int32($0)) == sentence.nounGroups[Int(phrase.group)].end
            && sentence.nounGroups[$0].role != .possessor
        }), isShifted(object, past: phrase.group, sentence)
      else { continue }
      detach(Int32(object), &sentence)
      sentence.clauses[Int(phrase.clause)].object = Int32(object)
    }
  }

  /// Whether nothing ties the two to one another: a noun alone and a name or an article behind it, or
  /// a name and an article. What has a verb of its own is shifted nowhere.
  private func isShifted(_ number: Int, past earlier: Int32, _ sentence: Sentence) -> Bool {
    let (group, before) = (sentence.nounGroups[number], sentence.nounGroups[Int(earlier)])
    let first = sentence.units[Int(sentence.start(of: Int32(number)))]
    guard !group.isTime, !before.isTime, before.conjunct < 0,
      !sentence.clauses.contains(where: { $0.subject == Int32(number) })
    else { return false }
    let isNamed = sentence.units[Int(before.head)].mention >= 0
    let isBare = before.first == before.head && !isNamed
    return first.tag == .determiner && (isBare || isNamed)
      || isBare && first.mention >= 0
  }
}
