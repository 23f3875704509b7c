import EntenteModel

/// Those who stand for whom they follow or who sent them.
extension ActorResolver {
  /// *rebels loyal to X*, as a noun group.
  func whomTheyFollow(_ number: Int32, _ nounClass: NounClass, _ sentence: Sentence) -> Int32? {
    guard !nounClass.isDisjoint(with: NounClass.acting.union([.group, .people, .person])) else {
      return nil
    }
    for predication in sentence.predications
    where predication.group == number && predication.clause < 0
      // "Loyal to X, the army …" is not X.
      && predication.adjective > sentence.nounGroups[Int(number)].head
      && pack.tellsFollowers(sentence.units[Int(predication.adjective)].lexeme)
      // "until recently loyal to X"
      && !sentence.adverbs(before: predication.adjective, pack).contains(.ended)
    {
      return sentence.phrases.first { $0.afterAdjective == predication.adjective }?.group
    }
    return nil
  }

  /// *gunmen hired by X*, *troops sent by X*: whoever acts through them.
  func whoSent(_ number: Int32, _ nounClass: NounClass, _ sentence: Sentence) -> Int32? {
    guard
      nounClass.contains(.force)
        || nounClass.contains(.person)
          && sentence.units[Int(sentence.nounGroups[Int(number)].head)].isPlural
    else { return nil }
    for (index, clause) in sentence.clauses.enumerated()
    where clause.antecedent == number && clause.kind == .participle {
      let verb = sentence.verbGroups[Int(clause.verb)]
      // "the veterans, led by X,": not all that they do.
      guard verb.isPassive, !verb.isEnded, pack.tellsFollowers(verb.lemma),
        verb.first == sentence.nounGroups[Int(number)].end
      else { continue }
      return sentence.phrases.first {
        $0.clause == Int32(index) && $0.preposition == pack.marks.by
      }?.group
    }
    return nil
  }
}
