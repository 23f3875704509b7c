/// What a verb group can be.
extension ClauseProposals {
  mutating func verbGroup(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ context: ClauseContext
  ) {
    let verb = groups.verbs[Int(context.number)]
    switch verb.form {
    case .finite: finite(reading, clauses, verb, context, cost: 0)
    case .infinitive: leave(.infinitive, reading, clauses, context)
    case .gerund: nonfinite(reading, clauses, verb, context)
    case .participle:
      nonfinite(reading, clauses, verb, context)
      // "backed" is the past as well.
      if verb.canBePast, !reading.hasPreposition {
        finite(reading, clauses, verb, context, cost: context.nextIsBy ? 200 : 150)
      }
    }
  }

  private mutating func finite(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ verb: GroupTraits.Verb,
    _ context: ClauseContext, cost base: Int32
  ) {
    let base = base + (reading.nounList ? ClauseCosts.openList : 0)
    let hasTwin = verb.hasAuxiliary && hasTwin(verb, in: reading, clauses, context)
    var ending = Ending(of: reading)
    repeat {
      let (level, closes, closing) = (ending.level, ending.closes, ending.cost)
      if level.hasVerb {
        // What *whose* begins and another acts on has no verb of its own.
        guard !level.isParenthesis, !level.flags.contains(.owned) || level.verb >= 0 else {
          continue
        }
        let isOdd = hasTwin && !isTwin(verb, of: level)
        propose(
          .shared, closing: closes,
          cost: base + closing + ClauseCosts.shared(level, context)
            + (isOdd ? ClauseCosts.oddAuxiliary : 0)
            // "praised X as “the one that listens” and chided Y"
            + (level.verb >= 0 && groups.verbs[Int(level.verb)].isQuoted && !verb.isQuoted
              ? ClauseCosts.leavingQuote : 0)
            + (goesOnSpeaking(verb, level, clauses) ? ClauseCosts.speechSaid : 0)
            // "X armed Y, say diplomats"
            + (verb.isOfSaying && context.nextIsGroup
              ? ClauseCosts.agreement(level.number, verb.firstTag) : 0)
            + (undergoes(verb, context) ? ClauseCosts.sharedGap(level) : 0))
      } else if level.subject >= 0 {
        var cost =
          base + closing
          + ClauseCosts.predicate(
            level, endsInserted: ending.endsInserted, context)
        if verb.says, level.flags.contains(.asyndetic), level.kind == .main {
          cost -= ClauseCosts.remarkGain
        }
        if !verb.says, level.flags.contains(.remark) { cost += ClauseCosts.unsaidRemark }
        if level.kind == .complement, verb.isOfSaying, context.afterQuote, context.before == .comma
        {
          // "“X calls Y a thief,” said Z"
          cost += ClauseCosts.pastQuote
        }
        cost += ClauseCosts.agreement(level.number, verb.firstTag)
        propose(.predicate, closing: closes, cost: cost)
      } else if level.kind == .relative {
        propose(
          .relativePredicate, closing: closes,
          cost: base + closing + (closes > 0 && !ending.endsInserted ? 300 : 0))
      }
    } while ending.goOn(clauses, context) && canAfford(ending.cost - ClauseCosts.remarkGain)
    if verb.isOfSaying, context.nextIsGroup,
      context.before == .comma || context.afterQuote
    {
      propose(
        .inverted, closing: reading.count - 1,
        cost: base
          + (context.afterQuote
            ? 20
            // "X, again, warned Y": it is X who speaks, but not in "X, said Y, had left".
            : !waits(reading, clauses, context)
              ? verb.isOnlySaid && canSpeak(context.nextGroup) ? ClauseCosts.saidBehind : 220
              : verb.isOnlySaid ? 220 : ClauseCosts.waitingSubject))
    }
    if verb.canBeReduced, reading.lastGroup >= 0, reading.count < ClauseSearch.depth {
      reduced(verb, reading, context)
    }
    let isEmbedded = isEmbedded(reading, context)
    propose(
      .strayVerb, cost: base + (isEmbedded ? ClauseCosts.embeddedVerb : ClauseCosts.strayVerb))
  }

  /// *a spokesman*, *Haftar*, but not *nothing*
  private func canSpeak(_ number: Int16) -> Bool {
    let group = groups.nouns[Int(number)]
    return group.shape == .name || group.describes
  }

  /// Whether a subject waits for its verb.
  private func waits(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ context: ClauseContext
  ) -> Bool {
    var ending = Ending(of: reading)
    repeat {
      if !ending.level.hasVerb, ending.level.subject >= 0 { return true }
    } while ending.goOn(clauses, context)
    return false
  }

  /// *said the rebels were abroad and blamed X*: whoever spoke speaks on, and nobody he spoke of;
  /// but *reported that Y rose and blamed X*.
  private func goesOnSpeaking(
    _ verb: GroupTraits.Verb, _ level: OpenClause, _ clauses: OpenClauses
  ) -> Bool {
    guard verb.speaks, level.kind == .complement, level.verb >= 0,
      !groups.verbs[Int(level.verb)].speaks
    else { return false }
    let teller = clauses.around(level)?.verb ?? -1
    guard teller >= 0 else { return true }
    // "said X would arm Y and blame Z": no base form goes on from *said*.
    let isBare = verb.firstTag == .verbBase && groups.verbs[Int(teller)].firstTag != .verbBase
    return !groups.verbs[Int(teller)].reports && !isBare
  }

  /// *is backed by Z*, or *backed by Z* without its auxiliary.
  private func undergoes(_ verb: GroupTraits.Verb, _ context: ClauseContext) -> Bool {
    verb.isPassive || verb.canBeReduced && context.nextIsBy
  }

  /// *has said … and has accused*: verbs joined to one another have the same auxiliary.
  private func isTwin(_ verb: GroupTraits.Verb, of level: OpenClause) -> Bool {
    level.hasVerb && level.verb >= 0 && verb.hasAuxiliary(of: groups.verbs[Int(level.verb)])
  }

  private func hasTwin(
    _ verb: GroupTraits.Verb, in reading: ClauseReading, _ clauses: OpenClauses,
    _ context: ClauseContext
  ) -> Bool {
    var ending = Ending(of: reading)
    repeat {
      if isTwin(verb, of: ending.level) { return true }
    } while ending.goOn(clauses, context)
    return false
  }

  /// *which Y says is backed by Z*: the verb of what is said, right behind the verb of saying.
  private func isEmbedded(_ reading: ClauseReading, _ context: ClauseContext) -> Bool {
    let top = reading.top
    guard context.before == .verbGroup, top.kind == .relative, top.flags.contains(.gap),
      top.verb >= 0
    else { return false }
    return groups.verbs[Int(top.verb)].says
  }

  /// *fighters trained by Iran*: a past form that is a participle.
  private mutating func reduced(
    _ verb: GroupTraits.Verb, _ reading: ClauseReading, _ context: ClauseContext
  ) {
    switch context.before {
    case .nounGroup, .comma, .opening, .closing: break
    // "trained and armed by Iran"
    case .conjunction where reading.top.kind == .participle && context.nextIsBy: break
    default: return
    }
    var cost: Int32 = context.nextIsBy ? 0 : context.nextIsPhrase ? 70 : 260
    if context.before == .nounGroup {
      let host = groups.nouns[Int(reading.lastGroup)]
      if namesNext(verb, host, context) {
        cost = ClauseCosts.named
      } else if host.shape == .name, !context.nextIsBy, !reading.top.hasVerb {
        cost += ClauseCosts.reducedName
      }
    }
    if context.before == .comma { cost += context.nextIsInfinitive ? 200 : 40 }
    if verb.isOfSaying, !context.nextIsBy { cost += 250 }
    propose(.reduced, cost: cost)
  }

  /// *a sergeant nicknamed X*
  private func namesNext(
    _ verb: GroupTraits.Verb, _ host: GroupTraits.Noun, _ context: ClauseContext
  ) -> Bool {
    host.describes && verb.takesTwoObjects && context.nextIsGroup
      && groups.nouns[Int(context.nextGroup)].shape == .name
  }

  /// *was removed by X, arrested by Y and defended by Z*, *has armed X, trained Y*: a participle
  /// that goes on with the auxiliary of the verb before.
  private func sharesAuxiliary(_ level: OpenClause, _ context: ClauseContext) -> Bool {
    guard level.hasVerb, level.verb >= 0, context.afterComma || context.afterConjunction,
      // "who fled from X, which Y has not recognised, killed Z": not Y.
      !(context.afterComma && level.flags.contains(.gap) && context.nextIsGroup)
    else { return false }
    let earlier = groups.verbs[Int(level.verb)]
    return earlier.lendsAuxiliary && (!earlier.isPassive || context.nextIsPhrase)
  }

  private mutating func nonfinite(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ verb: GroupTraits.Verb,
    _ context: ClauseContext
  ) {
    let top = reading.top
    let sharesAuxiliary = verb.form == .participle && sharesAuxiliary(top, context)
    if sharesAuxiliary {
      propose(.shared, cost: context.afterConjunction ? 0 : 30)
    } else if verb.form == .participle, top.kind == .participle, context.afterConjunction {
      // "has sent X packing and given Y refuge"
      var ending = Ending(of: reading)
      if ending.goOn(clauses, context), self.sharesAuxiliary(ending.level, context) {
        propose(.shared, closing: ending.closes, cost: ending.cost)
      }
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
      context.before == .nounGroup || context.isSeparated || context.before == .opening
        || context.before == .closing
    {
      let isLoose = context.afterComma && isGerund && top.hasVerb
      // "Under fire from X and backed by Y, Z left"
      let isFronted =
        context.afterConjunction && !isGerund && !top.hasVerb && top.subject < 0
        && top.kind == .main
      propose(.participleOfLast, cost: isLoose || sharesAuxiliary || isFronted ? 80 : 0)
    }
    guard context.afterComma || context.afterQuote || reading.lastGroup < 0 || !top.hasVerb else {
      return
    }
    // Behind a comma it may go with any clause that is open.
    var ending = Ending(of: reading)
    repeat {
      if ending.closes == 0 || ending.level.hasVerb {
        propose(
          .participleOfSubject, closing: ending.closes,
          cost: ending.cost + (isGerund ? 10 : 60))
      }
    } while context.afterComma && ending.goOn(clauses, context) && canAfford(ending.cost)
  }
}
