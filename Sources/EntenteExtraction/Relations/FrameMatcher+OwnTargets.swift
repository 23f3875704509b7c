import EntenteModel

/// Targets that are no others': each to his own, and his own country's help.
extension FrameMatcher {
  /// *X and Y sent troops to their borders*: each to his own.
  func isOwn(
    _ target: Filler, among targets: [Filler], of sources: [Filler], _ sentence: Sentence
  ) -> Bool {
    guard sources.count > 1, sentence.units[Int(target.first)].tag == .possessivePronoun else {
      return false
    }
    return targets.contains { other in
      other.first == target.first && sources.contains { $0.actor == other.actor }
    }
  }

  /// *Trump cut US aid to Y*: not what his own country gives.
  func isOwnHelp(
    _ target: Filler, of sources: [Filler], _ relation: Relation, _ sentence: Sentence
  ) -> Bool {
    guard [.sanction, .threaten, .reject, .oppose].contains(relation),
      sources.contains(where: { pack.country(of: $0.actor) == target.actor }),
      let help = sentence.nounGroups.first(where: {
        $0.first <= target.first && target.first < $0.head
      })
    else { return false }
    return pack.constructions(for: sentence.units[Int(help.head)].lemma, .noun)?.contains {
      pack.constructions[Int($0)].relation.stance == .support
    } ?? false
  }
}
