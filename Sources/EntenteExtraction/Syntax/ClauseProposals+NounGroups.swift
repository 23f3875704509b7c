/// What a noun group can be.
extension ClauseProposals {
  mutating func nounGroup(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ context: ClauseContext
  ) {
    if reading.awaitsSpeaker {
      propose(.speaker, cost: 0)
      return
    }
    if reading.hasPreposition {
      propose(.oblique, cost: 0)
      return
    }
    let isTime = context.shape == .time
    let beginsAbsolute = beginsAbsolute(reading, context)
    if isTime { propose(.adjunct, cost: 0) }
    if reading.lastGroup >= 0 {
      if context.isSeparated, !isTime || context.afterConjunction, !beginsAbsolute {
        if context.beforeSeparators != .verbGroup, context.beforeSeparators != .adjective {
          conjoin(reading, clauses, context)
        } else if context.beforeConjunctionIsComma, reading.top.flags.contains(.inserted) {
          // "X, which Y backed, and Z"
          conjoinOutside(reading, clauses, context)
        }
      }
      if !isTime { appose(reading, clauses, context) }
      if !isTime, context.before == .nounGroup, reading.count < ClauseSearch.depth {
        let last = groups.nouns[Int(reading.lastGroup)]
        let isPronoun =
          groups.nouns[Int(context.number)].isSubjectForm
          && (last.shape == .common || last.shape == .time)
        propose(
          .contactSubject,
          cost: last.summarises
            ? ClauseCosts.aboutSummary
            : isPronoun ? ClauseCosts.contactPronoun : last.shape == .common ? 140 : 260)
      }
    }
    // The grammar seldom makes a date a subject or object.
    let timeCost: Int32 = isTime ? 250 : 0
    subject(reading, clauses, context, cost: timeCost)
    if reading.top.verb >= 0 { complement(reading, context, cost: timeCost) }
    if context.shape == .common, let ending = reading.insertEnd(among: clauses, context),
      ending.level.objects == 1, ending.level.verb >= 0,
      groups.verbs[Int(ending.level.verb)].takesTwoObjects
    {
      // "gave X, who had fled, a medal"
      propose(.object, closing: ending.closes, cost: ending.cost)
    }
    propose(
      .strayGroup, cost: beginsAbsolute ? ClauseCosts.absolute : ClauseCosts.strayGroup)
  }

  /// *with X backing Y and Z arming W*: no part of what the verb before has, but what the next is
  /// said of.
  private func beginsAbsolute(_ reading: ClauseReading, _ context: ClauseContext) -> Bool {
    context.afterConjunction && context.nextIsGerund && context.shape == .name
      && reading.top.verb >= 0
      && groups.verbs[Int(reading.top.verb)].form == .gerund
  }

  /// The subject of a clause that is open, of one beside it, or of a remark.
  @inline(__always)
  private mutating func subject(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ context: ClauseContext, cost: Int32
  ) {
    var ending = Ending(of: reading)
    repeat {
      let (level, closes, closing) = (ending.level, ending.closes, ending.cost)
      if !level.hasVerb, level.subject < 0 {
        var cost = closing + cost
        if closes > 0, !context.isBoundary { cost += 150 }
        // "X (an ally of Y)"
        if level.isParenthesis { cost += 60 }
        if context.afterConjunction, reading.lastGroup >= 0 { cost += 120 }
        if closes == 0, level.kind == .relative, context.before == .comma,
          context.beforeThat == .relative, reading.count < ClauseSearch.depth
        {
          cost += ClauseCosts.cutRelative
          propose(.remarkSubject, cost: ClauseCosts.remarkInRelative)
        }
        propose(.subject, closing: closes, cost: cost)
      } else if level.hasVerb, !level.isParenthesis,
        context.isSeparated || context.afterQuote || context.followsFrontedPhrase
      {
        let cost = closing + cost + ClauseCosts.beside(level, context)
        propose(
          .besideSubject, closing: closes,
          cost: cost + (reading.nounList ? ClauseCosts.openList : 0))
      } else if closes == 0, context.before == .comma, level.subject >= 0,
        reading.count < ClauseSearch.depth, context.shape != .time
      {
        propose(.remarkSubject, cost: 190)
      }
    } while ending.goOn(clauses, context) && canAfford(ending.cost)
  }

  /// An object of the last verb, or the subject of a clause that the verb takes.
  @inline(__always)
  private mutating func complement(
    _ reading: ClauseReading, _ context: ClauseContext, cost timeCost: Int32
  ) {
    let top = reading.top
    let verb = groups.verbs[Int(top.verb)]
    if top.objects < 2, !context.afterConjunction || top.objects == 0 {
      // "called their leader, X, a bandit"
      let endsAside =
        top.objects == 1 && verb.takesTwoObjects && context.afterComma
        && top.flags.contains(.awaitsComma)
      var cost = timeCost
      if top.objects == 0 {
        cost += verb.isPassive ? 120 : 0
        // A bare participle has lost its object: "fighters trained by Iran", but "men given arms".
        if top.kind == .participle, verb.form == .finite, !verb.takesTwoObjects { cost += 200 }
        if context.before == .nounGroup { cost += 100 }
        if verb.isOnlySaid, context.shape == .name, !verb.addresses { cost += 80 }
      } else if !endsAside {
        // "called the league “a nest of idlers”"
        cost +=
          context.afterQuote && verb.takesTwoObjects
          ? 70
          : context.before == .nounGroup || context.before == .closing || context.afterQuote
            ? 130 : 350
      }
      // "was, in effect, a gift", but "X left, he said, Y"
      if context.isSeparated, !endsAside, top.objects > 0 || !context.followsAdverbAside {
        cost += top.objects == 0 && context.followsPhraseAside ? ClauseCosts.objectBehindAside : 300
      }
      if groups.nouns[Int(context.number)].isSubjectForm { cost += ClauseCosts.subjectForm }
      propose(.object, cost: cost)
    }
    guard reading.count < ClauseSearch.depth else { return }
    var cost: Int32 =
      (verb.takesClause ? verb.isOfPlanning ? ClauseCosts.plannedClause : 40 : 420) + timeCost
    if verb.isPassive { cost += 100 }
    if context.isSeparated { cost += 250 }
    if verb.addresses {
      if top.objects == 0 { cost += 150 }
    } else if top.objects > 0 {
      cost += 60
    }
    propose(.complementSubject, cost: cost)
  }

  /// Joined to a list.
  @inline(__always)
  private mutating func conjoin(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ context: ClauseContext
  ) {
    // ", and X said": of two, the second is seldom set apart.
    let isSetApart = context.beforeConjunctionIsComma && !reading.nounList
    func cost(with group: Int16) -> Int32 { joining(group, isSetApart, context) }
    // "X, who was arrested by Y, and Z": Z goes with X.
    let leavesInsert =
      context.beforeConjunctionIsComma && reading.top.flags.contains(.inserted)
    // "X's army, the Front and Y's jets are": three, and no name of the first.
    // "X, the head of Y, and Z": two, as no list goes on in what explains the first.
    let endsList =
      context.afterConjunction
      // "X, with help from Y and Z, …": the comma ends what stands between.
      && (context.beforeConjunctionIsComma ? !reading.nounList : !context.nextIsComma)
      && reading.top.flags.contains(.awaitsComma) && !reading.top.hasVerb
      && shape(of: reading.lastGroup) == .name && reading.top.subject >= 0
      && !groups.nouns[Int(reading.top.subject)].isPlural
    // "killed X, the head of Y, and Z": of two that are killed.
    let leavesApposition =
      isSetApart && reading.top.flags.contains(.awaitsComma) && reading.top.hasVerb
      && reading.top.object >= 0 && reading.top.object != reading.lastGroup
      && shape(of: reading.top.object) == .name && context.shape == .name
    // "X, a president chosen by voters and a foe of Y,": no voter is.
    let isOfSubject =
      groups.nouns[Int(context.number)].isBearer && reading.top.hasVerb
      && groups.nouns[Int(reading.lastGroup)].isPlural && waitsForComma(reading, clauses, context)
    // "the Front in Norland and the League in Sudra": neither is a place.
    let areParted =
      reading.host >= 0 && groups.nouns[Int(reading.host)].isNamedActor
      && groups.nouns[Int(context.number)].isNamedActor
      && groups.nouns[Int(reading.lastGroup)].isPlace
    propose(
      .conjoinLast,
      cost: cost(with: reading.lastGroup) + (leavesInsert ? 60 : 0)
        + (areParted ? ClauseCosts.partedByPlace : 0)
        + (isOfSubject ? ClauseCosts.bearerInside : 0)
        + (endsList || context.leavesQuote || leavesApposition ? ClauseCosts.openAside : 0))
    if reading.host >= 0, reading.host != reading.lastGroup {
      // "support for X and hostility to Y"
      let areActs =
        groups.nouns[Int(reading.host)].isAct && groups.nouns[Int(context.number)].isAct
        && !groups.nouns[Int(reading.lastGroup)].isAct
      // "backed by X, a port, and Y"
      let endsApposition = isSetApart && reading.top.flags.contains(.awaitsComma)
      propose(
        .conjoinHost,
        cost: cost(with: reading.host) + (areActs || areParted || endsApposition ? 0 : 70))
    }
    var ending = Ending(of: reading)
    repeat {
      let (level, closes, closing) = (ending.level, ending.closes, ending.cost)
      if !level.hasVerb, level.subject >= 0, level.subject != reading.lastGroup || closes > 0 {
        conjoinSubject(ending, isSetApart, context)
      } else if level.hasVerb, level.object >= 0, level.object != reading.lastGroup || closes > 0 {
        propose(
          .conjoinObject, closing: closes,
          cost: closing + (isSetApart ? 60 : 100) + cost(with: level.object))
      }
    } while ending.goOn(clauses, context) && canAfford(ending.cost)
  }

  /// Joined to the subject that waits outside what a comma has set in.
  private mutating func conjoinOutside(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ context: ClauseContext
  ) {
    var ending = Ending(of: reading)
    while ending.goOn(clauses, context), canAfford(ending.cost) {
      guard !ending.level.hasVerb, ending.level.subject >= 0 else { continue }
      conjoinSubject(ending, !reading.nounList, context)
    }
  }

  @inline(__always)
  private mutating func conjoinSubject(
    _ ending: Ending, _ isSetApart: Bool, _ context: ClauseContext
  ) {
    let distance: Int32 = context.beforeConjunctionIsComma ? 20 : 90
    propose(
      .conjoinSubject, closing: ending.closes,
      cost: ending.cost + distance + joining(ending.level.subject, isSetApart, context))
  }

  private func joining(
    _ group: Int16, _ isSetApart: Bool, _ context: ClauseContext
  ) -> Int32 {
    let mismatch = ClauseCosts.mismatch(shape(of: group), context.shape, context)
    return (context.afterConjunction ? isSetApart ? ClauseCosts.setApart : 0 : 45)
      + mismatch + (isSetApart && mismatch > 0 ? ClauseCosts.setApart : 0)
  }

  /// Whether a subject waits for its verb, and for the comma that ends what explains it.
  private func waitsForComma(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ context: ClauseContext
  ) -> Bool {
    var ending = Ending(of: reading)
    repeat {
      if !ending.level.hasVerb, ending.level.flags.contains(.awaitsComma) { return true }
    } while ending.goOn(clauses, context)
    return false
  }

  /// Explains a noun group before it.
  @inline(__always)
  private mutating func appose(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ context: ClauseContext
  ) {
    switch context.before {
    case .comma, .dash, .nounGroup, .closing, .opening: break
    default: return
    }
    let isPlace = groups.nouns[Int(context.number)].isPlace
    // "on Monday, a decision that X mocked"
    let summarises = context.afterComma && groups.nouns[Int(context.number)].summarises
    func cost(with group: Int16) -> Int32 {
      let cost = ClauseCosts.apposition(
        shape(of: group), context.shape, isPlace: isPlace, context)
      if summarises { return min(cost, ClauseCosts.summary) }
      return context.shape == .name && groups.nouns[Int(group)].isNameless
        ? cost + ClauseCosts.nameless : cost
    }
    let namesHost =
      context.afterComma && context.shape == .name && reading.host >= 0
      && groups.nouns[Int(reading.host)].describes
    // "a leading figure in the region, X"
    let isElsewhere = namesHost && !isPlace && groups.nouns[Int(reading.lastGroup)].isArea
    propose(
      .apposeLast,
      cost: cost(with: reading.lastGroup) + (isElsewhere ? ClauseCosts.nameless : 0))
    if namesHost {
      // "praised the leader of Y, X"
      propose(.apposeHost, cost: cost(with: reading.host) + ClauseCosts.pastPhrase)
    }
    // "X, for years Y's ally, …"
    guard context.afterComma || context.followsTimeAside else { return }
    var ending = Ending(of: reading)
    repeat {
      let (level, closes, closing) = (ending.level, ending.closes, ending.cost)
      if !level.hasVerb, level.subject >= 0, level.subject != reading.lastGroup {
        if context.shape == .name, groups.nouns[Int(level.subject)].isFronted {
          propose(.apposeFronted, closing: closes, cost: closing + cost(with: level.subject))
        }
        propose(
          .apposeSubject, closing: closes,
          cost: closing + cost(with: level.subject) - 5
            + (isOfList(context.number, after: reading.lastGroup, level.subject)
              ? ClauseCosts.listed : 0))
      }
    } while ending.goOn(clauses, context) && canAfford(ending.cost)
  }

  /// *the ministers of Egypt, Jordan and Chad*: a name beside one of its kind, and more than one man.
  private func isOfList(_ number: Int16, after last: Int16, _ host: Int16) -> Bool {
    let group = groups.nouns[Int(number)]
    let before = groups.nouns[Int(last)]
    guard group.shape == .name, before.shape == .name else { return false }
    // "two parties in Norland, the Front and the Union"
    if before.isPlace, !group.isPlace { return false }
    return groups.nouns[Int(host)].isPlural || group.isPlace && before.isPlace
  }

  private func shape(of group: Int16) -> GroupShape { groups.nouns[Int(group)].shape }
}
