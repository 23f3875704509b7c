import EntenteModel

/// Whose side a sentence is on tells who is hit: *will defend X if Y attacks it*.
extension ReferenceResolver {
  /// *will defend X if Y attacks it*, *when Y attacked X, Z defended it*: whoever is helped is whoever
  /// is attacked.
  func defended(at unit: Int32, _ sentence: Sentence) -> ActorNumber? {
    guard
      let index = sentence.clauses.firstIndex(where: {
        $0.object >= 0 && sentence.nounGroups[Int($0.object)].head == unit
      })
    else { return nil }
    let clause = sentence.clauses[index]
    let verb = sentence.verbGroups[Int(clause.verb)]
    guard !verb.isPassive else { return nil }
    if clause.kind == .adverbial, clause.parent >= 0, pack.harms(verb.lemma) {
      return onlyTarget(in: [clause.parent], before: unit, sentence) {
        [.fightFor, .aid, .arm, .back].contains($0)
      }
    }
    guard pack.defends(verb.lemma) else { return nil }
    let around = [Int32(index), clause.parent]
    let conditions = sentence.clauses.indices.filter {
      sentence.clauses[$0].kind == .adverbial && around.contains(sentence.clauses[$0].parent)
    }
    return onlyTarget(in: conditions.map(Int32.init), before: unit, sentence) {
      [.attack, .coerce].contains($0)
    }
  }

  /// The one actor that the claims of the clauses before the unit are directed at.
  private func onlyTarget(
    in clauses: [Int32], before unit: Int32, _ sentence: Sentence,
    where isMeant: (Relation) -> Bool
  ) -> ActorNumber? {
    let claims = sentence.rawClaims.filter {
      clauses.contains($0.clause) && $0.cueFirst < unit && isMeant($0.relation)
    }
    let targets = Set(claims.map(\.target.actor))
    return targets.count == 1 ? targets.first : nil
  }
}
