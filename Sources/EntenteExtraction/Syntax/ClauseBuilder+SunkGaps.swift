/// What a relative pronoun is the object of, where that is a verb further down: *X, whom Y accuses Z of
/// arming*.
extension ClauseBuilder {
  /// *X, whom Y has spent years trying to topple*: what Y has spent is its object, and *whom* goes with
  /// the last verb.
  func sinkGaps(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(clause.verb)]
      guard clause.kind == .relative, clause.antecedent >= 0, clause.object == clause.antecedent
      else { continue }
      if verb.isPassive {
        guard let content = charge(of: Int32(index), behind: verb.end, sentence) else { continue }
        sentence.clauses[index].object = -1
        sentence.clauses[content].object = clause.antecedent
        continue
      }
      guard
        let thing = sentence.nounGroups.firstIndex(where: { $0.first == verb.end })
      else { continue }
      if clause.secondObject == Int32(thing),
        let content = charge(
          of: Int32(index), behind: sentence.nounGroups[thing].end, sentence)
      {
        sentence.clauses[index].object = Int32(thing)
        sentence.clauses[index].secondObject = -1
        sentence.clauses[content].subject = Int32(thing)
        sentence.clauses[content].object = clause.antecedent
        continue
      }
      guard
        clause.secondObject == Int32(thing) || sentence.nounGroups[thing].isTime,
        sentence.actor(ofGroup: Int32(thing)) == nil,
        pack.lexicon.verbClass(verb.lemma).isDisjoint(with: [.give, .name]),
        let last = lastVerb(behind: sentence.nounGroups[thing].end, sentence),
        sentence.clauses[last].object < 0
      else { continue }
      sentence.clauses[index].object = clause.secondObject
      sentence.clauses[index].secondObject = -1
      sentence.clauses[last].object = clause.antecedent
    }
  }

  /// *X, which Y accuses Z of arming*, *X, which Z is accused of arming*: the gerund that tells what Z
  /// does to X, where nothing else is its object.
  private func charge(of clause: Int32, behind end: Int32, _ sentence: Sentence) -> Int? {
    let verb = sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)]
    return sentence.clauses.firstIndex {
      $0.kind == .gerund && $0.parent == clause && $0.object < 0
        && sentence.verbGroups[Int($0.verb)].first == end + 1
        && pack.takesContent(verb.lemma, $0.marker)
    }
  }

  /// The last of the infinitives and gerunds that stand in a row from a unit on: *trying to topple*.
  private func lastVerb(behind unit: Int32, _ sentence: Sentence) -> Int? {
    var end = unit
    var last: Int?
    while let next = sentence.clauses.firstIndex(where: {
      sentence.verbGroups[Int($0.verb)].first == end
        && [.infinitive, .gerund, .participle].contains($0.kind)
    }) {
      last = next
      end = sentence.verbGroups[Int(sentence.clauses[next].verb)].end
    }
    return last
  }
}
