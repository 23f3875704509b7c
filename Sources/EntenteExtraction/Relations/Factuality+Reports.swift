/// Who answers for a clause: *…, the ministry said*, *according to Reuters*, a quotation.
extension Factuality {
  /// Clauses of saying around or behind: *…, the ministry said*; *according to Reuters*.
  func report(
    _ index: Int32, _ clause: Clause, _ scope: inout Scope, _ sentence: Sentence, onlyQuoted: Bool
  ) {
    let quoted = sentence.units[Int(sentence.verbGroups[Int(clause.verb)].main)].isQuoted
    if onlyQuoted, !quoted { return }
    if clause.reporter >= 0 {
      let reporter = sentence.clauses[Int(clause.reporter)]
      let verb = sentence.verbGroups[Int(reporter.verb)]
      if pack.lexicon.verbClass(verb.lemma).contains(.allege) {
        scope.attribute(.alleged(reporter.subject))
      } else {
        scope.attribute(.said(reporter.subject))
      }
    } else if clause.accordingTo >= 0 {
      scope.attribute(.said(clause.accordingTo))
    } else if quoted, clause.kind == .main, sentence.speaker >= 0 {
      scope.attribute(.said(Self.speaker))
    }
  }

  /// The main clause that an aside before its verb belongs to, or -1.
  func host(of aside: Clause, _ sentence: Sentence) -> Int32 {
    let verb = sentence.verbGroups[Int(aside.verb)].main
    let host = sentence.clauses.firstIndex {
      $0.kind == .main && sentence.verbGroups[Int($0.verb)].main > verb
    }
    return host.map(Int32.init) ?? -1
  }

  /// Whoever reports the sentence as a whole (*…, the ministry said*) answers for its asides too.
  func reportsAround(_ start: Int32, _ scope: inout Scope, _ sentence: Sentence) {
    var current = start
    var steps = 0
    while current >= 0, steps < Self.depth {
      steps += 1
      let clause = sentence.clauses[Int(current)]
      report(current, clause, &scope, sentence, onlyQuoted: false)
      current = clause.parent
    }
  }

  /// *X said that Y had left because Z armed V*: the ground that is given is said as well.
  func saidWith(_ host: Clause, _ scope: inout Scope, _ sentence: Sentence) {
    guard host.kind == .complement, host.completes < 0, host.parent >= 0 else { return }
    let telling = sentence.clauses[Int(host.parent)]
    let verb = sentence.verbGroups[Int(telling.verb)]
    let verbClass = pack.lexicon.verbClass(verb.lemma, particle: verb.particle)
    guard verbClass.contains(.say), verbClass.isDisjoint(with: [.allege, .deny]), !verb.isNegated
    else { return }
    scope.attribute(.said(verb.isPassive ? -1 : telling.subject))
  }
}
