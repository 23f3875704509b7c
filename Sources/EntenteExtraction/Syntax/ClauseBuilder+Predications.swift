/// An adjective said of a noun group: *is loyal to*, *fighters loyal to*.
struct Predication {
  /// The adjective's unit.
  var adjective: Int32
  var group: Int32
  var clause: Int32
}

extension ClauseBuilder {
  /// Ties an adjective to its clause's subject, also where a reflexive stands before it, or to the
  /// subject that it waits for: *Hostile to X, Y …*.
  func fillPredications(_ sentence: inout Sentence) {
    for index in sentence.predications.indices where sentence.predications[index].group >= 0 {
      let group = sentence.predications[index].group
      let host = sentence.nounGroups[Int(group)]
      if pack.isReflexive(sentence.units[Int(host.head)].lexeme),
        let clause = sentence.clauses.firstIndex(where: { $0.object == group })
      {
        // "professed itself grateful to X": of the subject.
        sentence.predications[index].group = sentence.clauses[clause].subject
        sentence.predications[index].clause = Int32(clause)
      } else if let clause = sentence.clauses.firstIndex(where: {
        let verb = sentence.verbGroups[Int($0.verb)]
        return $0.isQuestion && verb.isCopula && verb.end == host.first
      }) {
        // "Is X hostile to Y?"
        sentence.predications[index].clause = Int32(clause)
      }
    }
    for index in sentence.predications.indices where sentence.predications[index].group < 0 {
      let predication = sentence.predications[index]
      if predication.clause >= 0 {
        sentence.predications[index].group = sentence.clauses[Int(predication.clause)].subject
      } else if let clause = sentence.clauses.first(where: { $0.kind == .main }),
        clause.subject >= 0, !sentence.units[Int(predication.adjective)].isQuoted,
        sentence.nounGroups[Int(clause.subject)].first > predication.adjective,
        sentence.units[Int(sentence.nounGroups[Int(clause.subject)].first) - 1].tag == .comma
      {
        sentence.predications[index].group = clause.subject
      }
    }
  }
}
