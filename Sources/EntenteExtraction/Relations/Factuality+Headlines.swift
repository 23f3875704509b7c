/// Who says what a headline tells, where a colon stands for the verb of saying.
extension Factuality {
  /// *Zelensky: X is arming Y*, *X is arming Y: UN*: a person or organisation before or behind a colon,
  /// alone. What a state's name begins can be what the headline is about.
  func colonSpeaker(_ sentence: Sentence) -> Int32? {
    guard
      let colon = sentence.units.firstIndex(where: {
        $0.tag == .semicolon && sentence.tokens[Int($0.first)].hash == pack.marks.colon
      }), colon > 0, !describes(sentence.units[colon - 1])
    else { return nil }
    let speaker = sentence.nounGroups.firstIndex { group in
      guard let actor = sentence.actor(at: group.head), group.head == group.first,
        group.possessor < 0
      else { return false }
      let isFirst = group.first == 0 && Int(group.end) == colon
      let isLast =
        Int(group.first) == colon + 1
        && sentence.units[Int(group.end)...].allSatisfy { $0.tag == .stop }
      return isLast
        || isFirst
          && (pack.isPerson(actor) || pack.isOrganisation(actor))
    }
    return speaker.map(Int32.init)
  }

  /// *with the help of its neighbour: X*: X is the neighbour.
  private func describes(_ unit: Unit) -> Bool {
    unit.mention < 0 && unit.tag == .noun
      && (pack.isRole(unit.lemma)
        || !pack.lexicon.nounClass(unit.lemma)
          .isDisjoint(with: NounClass.describing.union(.acting).union([.person, .official])))
  }
}
