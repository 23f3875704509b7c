/// Clauses without a subject of their own behind a word that opens clauses: *though armed by X*, *while
/// backing Y*, *if attacked by Z*. The tagger has read the word as an adverb.
extension ClauseBuilder {
  /// Says of whom such a clause is, and where it hangs: *X, while backing Y, …*, *criticised X while
  /// arming Y* (and not of the name right before), *but while backing X, Y …*.
  func turnReduced(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      guard clause.kind == .participle, let opening = opening(of: clause, sentence),
        let host = host(of: index, opening, sentence)
      else { continue }
      let around = sentence.clauses[host]
      sentence.clauses[index].subject = around.subject
      sentence.clauses[index].antecedent = -1
      if around.kind == .infinitive || around.kind == .gerund {
        // "urged X to condemn Y while arming Z": it is urged as well.
        sentence.clauses[index].kind = around.kind
        sentence.clauses[index].marker = around.marker
        sentence.clauses[index].parent = around.parent
        sentence.clauses[index].completes = around.completes
      } else {
        sentence.clauses[index].parent = around.parent == Int32(index) ? -1 : Int32(host)
      }
    }
  }

  /// The word that opens the clause, if it is one that needs a subject elsewhere.
  private func opening(of clause: Clause, _ sentence: Sentence) -> Int? {
    var unit = Int(sentence.verbGroups[Int(clause.verb)].first) - 1
    while unit >= 0, [.adverb, .negation].contains(sentence.units[unit].tag) {
      let word = sentence.units[unit]
      if word.readings.contains(.subordinator), pack.adverbClasses[word.lexeme] == nil {
        return unit
      }
      unit -= 1
    }
    return nil
  }

  /// The clause whose subject it is said of.
  private func host(of number: Int, _ opening: Int, _ sentence: Sentence) -> Int? {
    func verb(_ clause: Clause) -> Int32 { sentence.verbGroups[Int(clause.verb)].main }
    let here = verb(sentence.clauses[number])
    let others = sentence.clauses.indices.filter {
      $0 != number && sentence.clauses[$0].subject >= 0 && sentence.clauses[$0].kind != .participle
    }
    let before = opening > 0 ? sentence.units[opening - 1] : nil
    if before?.tag == .comma,
      let around = others.first(where: {
        let subject = sentence.nounGroups[Int(sentence.clauses[$0].subject)]
        return Int(subject.end) == opening - 1 && verb(sentence.clauses[$0]) > here
      })
    {
      return around
    }
    let isBoundary = before.map {
      [.comma, .conjunction, .subordinator, .semicolon, .quote, .dash].contains($0.tag)
    }
    let next = others.filter { verb(sentence.clauses[$0]) > here }
      .min { verb(sentence.clauses[$0]) < verb(sentence.clauses[$1]) }
    if isBoundary ?? true, let next { return next }
    return others.filter { verb(sentence.clauses[$0]) < here }
      .max { verb(sentence.clauses[$0]) < verb(sentence.clauses[$1]) }
  }
}
