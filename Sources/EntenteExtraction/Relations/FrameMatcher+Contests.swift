import EntenteModel

/// Contests, which no frame means by *defeat*, *crush* or *destroy*.
extension FrameMatcher {
  /// *Osk defeated Tolk*: a poll or a match, where two are persons, or nobody knows what they are.
  func isContest(
    _ sources: [Filler], _ target: Filler, _ construction: Construction, _ clause: Clause,
    _ verb: VerbGroup, _ sentence: Sentence, _ discourse: Discourse
  ) -> Bool {
    let beaten = verb.isPassive ? clause.subject : clause.object
    guard construction.relation == .attack, construction.target == [.object], beaten >= 0,
      // "sank Tolk's ship"
      sentence.nounGroups[Int(beaten)].head == target.first,
      // "defeated Ansar al-Sharia": no person's name.
      sentence.units[Int(target.first)].end - sentence.units[Int(target.first)].first == 1
        || pack.kind(of: target.actor, discourse) == .person
    else { return false }
    return sources.allSatisfy {
      [.person, .unknown].contains(pack.kind(of: $0.actor, discourse))
    }
  }
}
