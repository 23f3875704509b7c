/// What a verb group can be.
extension ClauseProposals {
  mutating func verbGroup(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ context: ClauseContext,
    _ sentence: borrowing Sentence
  ) {
    let verb = sentence.verbGroups[Int(context.number)]
    switch verb.form {
    case .finite: finite(reading, clauses, verb, context, sentence, cost: 0)
    case .infinitive: propose(.infinitive, cost: 0)
    case .gerund: nonfinite(reading, clauses, verb, context, sentence)
    case .participle:
      nonfinite(reading, clauses, verb, context, sentence)
      // "backed" is the past as well.
      if sentence.units[Int(verb.main)].readings.contains(.verbPast),
        !reading.hasPreposition
      {
        finite(reading, clauses, verb, context, sentence, cost: context.nextIsBy ? 200 : 150)
      }
    }
  }

  private mutating func finite(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ verb: VerbGroup, _ context: ClauseContext,
    _ sentence: borrowing Sentence,
    cost base: Int32
  ) {
    let verbClass = pack.lexicon.verbClass(verb.lemma)
    let says = says(verb)
    let base = base + (reading.nounList ? ClauseCosts.openList : 0)
    let endings = Endings(of: reading, clauses, context)
    let hasTwin = (0..<endings.count).contains {
      isTwin(verb, of: endings.levels[$0], sentence)
    }
    for closes in 0..<endings.count {
      let closing = endings.costs[closes]
      let level = endings.levels[closes]
      if level.hasVerb {
        guard !level.isParenthesis else { continue }
        let isOdd = hasTwin && !isTwin(verb, of: level, sentence)
        propose(
          .shared, closing: closes,
          cost: base + closing + ClauseCosts.shared(level, context)
            + (isOdd ? ClauseCosts.oddAuxiliary : 0))
      } else if level.subject >= 0 {
        var cost = base + closing + ClauseCosts.predicate(level, closes: closes, context, reading)
        if says, level.flags.contains(.asyndetic), level.kind == .main {
          cost -= ClauseCosts.remarkGain
        }
        if !says, level.flags.contains(.remark) { cost += 400 }
        cost += ClauseCosts.agreement(level.number, sentence.units[Int(verb.first)].tag)
        propose(.predicate, closing: closes, cost: cost)
      } else if level.kind == .relative {
        propose(
          .relativePredicate, closing: closes,
          cost: base + closing + (closes > 0 ? 300 : 0))
      }
    }
    if verbClass.contains(.say), context.nextIsGroup,
      context.before == .comma || context.afterQuote
    {
      propose(
        .inverted, closing: Int(reading.count) - 1,
        cost: base + (context.afterQuote ? 20 : 220))
    }
    if mayBeReduced(verb, sentence), reading.lastGroup >= 0, reading.count < ClauseSearch.depth {
      reduced(verbClass, goesOn: reading.top.kind == .participle, context)
    }
    let isEmbedded = isEmbedded(reading, context, sentence)
    propose(
      .strayVerb, cost: base + (isEmbedded ? ClauseCosts.embeddedVerb : ClauseCosts.strayVerb))
  }

  /// Whether the verb can make a remark of a clause without a conjunction: *the rebels, it said,
  /// …*.
  func says(_ verb: VerbGroup) -> Bool {
    !pack.lexicon.verbClass(verb.lemma).isDisjoint(with: .telling)
  }

  /// *has said … and has accused*: verbs joined to one another have the same auxiliary.
  private func isTwin(
    _ verb: VerbGroup, of level: OpenClause, _ sentence: borrowing Sentence
  ) -> Bool {
    guard level.hasVerb, level.verb >= 0, verb.first != verb.main else { return false }
    let other = sentence.verbGroups[Int(level.verb)]
    return other.first != other.main
      && sentence.units[Int(other.first)].lexeme == sentence.units[Int(verb.first)].lexeme
  }

  /// *which Y says is backed by Z*: the verb of what is said, right behind the verb of saying.
  private func isEmbedded(
    _ reading: ClauseReading, _ context: ClauseContext, _ sentence: borrowing Sentence
  ) -> Bool {
    let top = reading.top
    guard context.before == .verbGroup, top.kind == .relative, top.flags.contains(.gap),
      top.verb >= 0
    else { return false }
    return says(sentence.verbGroups[Int(top.verb)])
  }

  private func mayBeReduced(_ verb: VerbGroup, _ sentence: borrowing Sentence) -> Bool {
    let main = sentence.units[Int(verb.main)]
    return verb.form == .finite && main.tag == .verbPast
      && main.readings.contains(.verbParticiple)
      && (verb.main == verb.first || sentence.units[Int(verb.first)].tag == .adverb)
  }

  /// *fighters trained by Iran*: a past form that is a participle.
  private mutating func reduced(
    _ verbClass: VerbClass, goesOn: Bool, _ context: ClauseContext
  ) {
    switch context.before {
    case .nounGroup, .comma, .closing: break
    // "trained and armed by Iran"
    case .conjunction where goesOn && context.nextIsBy: break
    default: return
    }
    var cost: Int32 = context.nextIsBy ? 0 : context.nextIsPhrase ? 70 : 260
    if context.before == .comma { cost += context.nextIsInfinitive ? 200 : 40 }
    if verbClass.contains(.say), !context.nextIsBy { cost += 250 }
    propose(.reduced, cost: cost)
  }

  /// *was removed by X, arrested by Y and defended by Z*, *has armed X, trained Y*: a participle
  /// that goes on with the auxiliary of the verb before.
  private func sharesAuxiliary(
    _ level: OpenClause, _ context: ClauseContext, _ sentence: borrowing Sentence
  ) -> Bool {
    guard level.hasVerb, level.verb >= 0, context.afterComma || context.afterConjunction else {
      return false
    }
    let earlier = sentence.verbGroups[Int(level.verb)]
    return earlier.form == .finite && earlier.first != earlier.main
      && sentence.units[Int(earlier.main)].tag == .verbParticiple
      && (!earlier.isPassive || context.nextIsPhrase)
  }

  private mutating func nonfinite(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ verb: VerbGroup, _ context: ClauseContext,
    _ sentence: borrowing Sentence
  ) {
    let top = reading.top
    let sharesAuxiliary = verb.form == .participle && sharesAuxiliary(top, context, sentence)
    if sharesAuxiliary {
      propose(.shared, cost: context.afterConjunction ? 0 : 30)
    }
    // "is worth noting", "was busy arming X"
    if reading.hasPreposition || context.before == .adjective
      || top.hasVerb && (context.afterConjunction || context.before == .verbGroup)
    {
      propose(.participleOfSubject, cost: sharesAuxiliary ? 20 : 0)
      return
    }
    let isGerund = verb.form == .gerund
    if reading.lastGroup >= 0,
      context.before == .nounGroup || context.isSeparated || context.before == .closing
    {
      let isLoose = context.afterComma && isGerund && top.hasVerb
      propose(.participleOfLast, cost: isLoose || sharesAuxiliary ? 80 : 0)
    }
    guard context.afterComma || context.afterQuote || reading.lastGroup < 0 || !top.hasVerb else {
      return
    }
    // Behind a comma it may go with any clause that is open.
    let endings = Endings(of: reading, clauses, context)
    for closes in 0..<endings.count {
      let closing = endings.costs[closes]
      let level = endings.levels[closes]
      guard closes == 0 || context.afterComma else { return }
      if closes == 0 || level.hasVerb {
        propose(
          .participleOfSubject, closing: closes,
          cost: closing + (isGerund ? 10 : 60))
      }
    }
  }
}
