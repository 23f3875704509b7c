/// Turns groups into clauses, in one pass from left to right with a stack of open levels.
///
/// A deterministic parser over groups rather than words: each group finds its role by what is
/// open, with a bounded look ahead, and is never moved again but for the subjects of fronted
/// participles. Linear time.
struct ClauseBuilder {
  /// How many nodes a look ahead may pass.
  static let reach = 16
  let pack: LanguagePack

  func run(on sentence: inout Sentence) {
    var parse = Parse(pack: pack)
    for index in sentence.nodes.indices {
      parse.read(index, &sentence)
    }
    parse.finish(&sentence)
  }

  /// A clause under construction, and what waits for its verb.
  private struct Level {
    var kind: Clause.Kind
    var marker: Lexeme = -1
    /// The finite clause, -1 before its verb.
    var clause: Int32 = -1
    /// The innermost clause, which takes objects and phrases.
    var current: Int32 = -1
    var parent: Int32 = -1
    /// Noun group that waits to be a subject.
    var subject: Int32 = -1
    var antecedent: Int32 = -1
    /// The relative pronoun, as a lexeme.
    var relative: Lexeme = -1
    /// Preposition before the relative pronoun (*to whom*), or -1.
    var relativePreposition: Int32 = -1
    var isParenthesis = false
  }

  private struct Parse {
    let pack: LanguagePack
    var levels: [Level] = [Level(kind: .main)]
    /// Preposition that waits for its noun group: a unit, or -1.
    var preposition: Int32 = -1
    var prepositionAfter: Int32 = -1
    var prepositionAfterAdjective: Int32 = -1
    var lastGroup: Int32 = -1
    var lastAdjective: Int32 = -1
    /// Kinds of the nodes before, without quotation marks.
    var before: Node.Kind = .semicolon
    var beforeThat: Node.Kind = .semicolon
    /// Participial and adverbial clauses at the front that wait for the main clause.
    var orphans: [Int32] = []
    var subjectless: [Int32] = []
    var skipGroup: Int32 = -1

    init(pack: LanguagePack) {
      self.pack = pack
    }

    var top: Level {
      get { levels[levels.count - 1] }
      set { levels[levels.count - 1] = newValue }
    }

    mutating func read(_ index: Int, _ sentence: inout Sentence) {
      let node = sentence.nodes[index]
      switch node.kind {
      case .nounGroup: nounGroup(node.index, at: index, &sentence)
      case .verbGroup: verbGroup(node.index, at: index, &sentence)
      case .preposition: preposition(node.index, at: index, &sentence)
      case .adjective: adjective(node.index, &sentence)
      case .relative: relative(node.index, at: index, &sentence)
      case .subordinator: subordinator(node.index, at: index, &sentence)
      case .semicolon:
        levels = [Level(kind: .main)]
        preposition = -1
        lastGroup = -1
      case .opening:
        var level = Level(kind: .main)
        level.isParenthesis = true
        level.parent = top.current
        levels.append(level)
      case .closing:
        while levels.count > 1, !top.isParenthesis { levels.removeLast() }
        if levels.count > 1 { levels.removeLast() }
      case .quote, .comma, .dash, .conjunction, .other: break
      }
      if node.kind != .quote {
        beforeThat = before
        before = node.kind
      }
      if node.kind != .adjective, node.kind != .quote { lastAdjective = -1 }
    }

    // MARK: Noun groups

    private mutating func nounGroup(
      _ group: Int32, at index: Int, _ sentence: inout Sentence
    ) {
      defer { lastGroup = group }
      if group == skipGroup { return }
      if preposition >= 0 {
        phrase(group, &sentence)
        return
      }
      if sentence.nounGroups[Int(group)].isTime, before != .conjunction,
        !finiteVerbFollows(index, sentence) || top.subject >= 0
      {
        return
      }
      let separated = before == .comma || before == .conjunction || before == .dash
      if before == .conjunction || separated, lastGroup >= 0 {
        if startsClause(index, sentence) {
          newSubject(group, &sentence)
          return
        }
        if before == .conjunction {
          coordinate(group, with: lastGroup, &sentence)
          return
        }
        if top.clause < 0, top.subject < 0 {
          top.subject = group
          return
        }
        afterComma(group, at: index, &sentence)
        return
      }
      if before == .conjunction || before == .comma || before == .dash,
        startsClause(index, sentence)
      {
        newSubject(group, &sentence)
        return
      }
      if top.clause < 0 {
        if top.subject < 0 {
          top.subject = group
          if top.relative == pack.marks.whose, top.antecedent >= 0,
            sentence.nounGroups[Int(group)].possessor < 0
          {
            sentence.nounGroups[Int(group)].possessor = top.antecedent
          }
        } else if before == .nounGroup {
          // "the rebel leader John Garang" was one group; here a name explains a name.
          sentence.nounGroups[Int(group)].appositionOf = top.subject
        } else if before == .closing || before == .adjective || before == .preposition {
          sentence.nounGroups[Int(group)].appositionOf = top.subject
        }
        return
      }
      // After the verb: a clause of its own, or an object.
      if finiteVerbFollows(index, sentence), top.current >= 0 {
        var level = Level(kind: .complement)
        level.parent = top.current
        level.subject = group
        levels.append(level)
        return
      }
      object(group, &sentence)
    }

    private mutating func object(_ group: Int32, _ sentence: inout Sentence) {
      let clause = Int(top.current)
      guard clause >= 0 else { return }
      if sentence.clauses[clause].object < 0 {
        sentence.clauses[clause].object = group
        sentence.nounGroups[Int(group)].role = .object
      } else if sentence.clauses[clause].secondObject < 0, before == .nounGroup {
        sentence.clauses[clause].secondObject = group
        sentence.nounGroups[Int(group)].role = .object
      }
    }

    private mutating func phrase(_ group: Int32, _ sentence: inout Sentence) {
      sentence.nounGroups[Int(group)].role = .oblique
      let lexeme = sentence.units[Int(preposition)].lexeme
      if lexeme == pack.marks.accordingTo {
        accordingTo = group
      }
      sentence.phrases.append(
        Phrase(
          preposition: lexeme, unit: preposition, group: group, after: prepositionAfter,
          afterAdjective: prepositionAfterAdjective, clause: top.current))
      preposition = -1
    }

    var accordingTo: Int32 = -1

    private func isName(_ group: Int32, _ sentence: Sentence) -> Bool {
      sentence.units[Int(sentence.nounGroups[Int(group)].head)].tag == .name
    }

    private mutating func coordinate(
      _ group: Int32, with earlier: Int32, _ sentence: inout Sentence
    ) {
      var first = sentence.nounGroups[Int(earlier)].coordination
      if sentence.nounGroups[Int(earlier)].appositionOf >= 0, isName(group, sentence),
        !isName(earlier, sentence)
      {
        // "A, the chief of B, and C": C goes with A.
        first =
          sentence.nounGroups[Int(sentence.nounGroups[Int(earlier)].appositionOf)].coordination
      }
      var tail = first
      while sentence.nounGroups[Int(tail)].conjunct >= 0 {
        tail = sentence.nounGroups[Int(tail)].conjunct
      }
      guard tail != group else { return }
      sentence.nounGroups[Int(tail)].conjunct = group
      sentence.nounGroups[Int(group)].coordination = first
      sentence.nounGroups[Int(group)].role = sentence.nounGroups[Int(first)].role
    }

    /// A noun group after a comma: the next of a list, or an apposition.
    private mutating func afterComma(
      _ group: Int32, at index: Int, _ sentence: inout Sentence
    ) {
      let earlier = lastGroup
      let sameShape = isName(group, sentence) == isName(earlier, sentence)
      let isList =
        sameShape && before == .comma && (listGoesOn(index, sentence) || isName(group, sentence))
      if isList || (listGoesOn(index, sentence) && isInList(earlier, sentence)) {
        coordinate(group, with: earlier, &sentence)
        return
      }
      if isName(group, sentence), !isName(earlier, sentence), top.subject == earlier, top.clause < 0
      {
        // "Once the closest of allies, X …", "The rebel leader, X, …": the name is the subject.
        sentence.nounGroups[Int(earlier)].appositionOf = group
        top.subject = group
        return
      }
      var host = earlier
      if let phrase = sentence.phrases.last, phrase.group == earlier, phrase.after >= 0,
        isLocative(phrase, sentence)
      {
        host = phrase.after
      }
      sentence.nounGroups[Int(group)].appositionOf = host
      sentence.nounGroups[Int(group)].role = .apposition
    }

    private func isInList(_ group: Int32, _ sentence: Sentence) -> Bool {
      sentence.nounGroups[Int(group)].coordination != group
    }

    /// Whether a conjunction closes the list that may begin or go on here.
    private func listGoesOn(_ index: Int, _ sentence: Sentence) -> Bool {
      var cursor = index + 1
      let end = min(sentence.nodes.count, index + ClauseBuilder.reach)
      while cursor < end {
        switch sentence.nodes[cursor].kind {
        case .conjunction:
          return cursor + 1 < end && sentence.nodes[cursor + 1].kind == .nounGroup
        case .comma:
          if cursor + 1 < end, sentence.nodes[cursor + 1].kind == .conjunction {
            cursor += 1
            continue
          }
          guard cursor + 1 < end, sentence.nodes[cursor + 1].kind == .nounGroup else {
            return false
          }
          cursor += 2
        case .preposition, .quote, .opening, .closing: cursor += 1
        case .nounGroup:
          guard
            sentence.nodes[cursor - 1].kind == .preposition
              || sentence.nodes[cursor - 1].kind == .opening
          else { return false }
          cursor += 1
        default: return false
        }
      }
      return false
    }

    // MARK: Looking ahead

    /// Whether a finite verb follows the noun group at node `index`, past its phrases,
    /// coordinations and appositions: then it is a subject.
    private func finiteVerbFollows(_ index: Int, _ sentence: Sentence) -> Bool {
      var cursor = index + 1
      let end = min(sentence.nodes.count, index + ClauseBuilder.reach)
      var afterComma = false
      var depth = 0
      while cursor < end {
        let node = sentence.nodes[cursor]
        switch node.kind {
        case .verbGroup:
          let verb = sentence.verbGroups[Int(node.index)]
          if verb.form == .finite, depth == 0 { return true }
          if verb.form == .finite || verb.form == .participle {
            // A relative or participial clause inside commas: its verb, then go on.
            if depth == 0, verb.form == .participle {
              cursor += 1
              continue
            }
            depth = max(0, depth - 1)
            cursor += 1
            continue
          }
          return false
        case .preposition, .quote, .opening, .closing: cursor += 1
        case .nounGroup:
          guard cursor > index + 1 else { return false }
          let earlier = sentence.nodes[cursor - 1].kind
          guard
            earlier == .preposition || earlier == .conjunction || earlier == .comma
              || earlier == .opening || earlier == .dash || depth > 0 || earlier == .verbGroup
              || earlier == .quote
          else {
            return sentence.nounGroups[Int(node.index)].isTime
              ? finiteVerbFollows(cursor, sentence) : false
          }
          cursor += 1
        case .conjunction:
          guard cursor + 1 < end, sentence.nodes[cursor + 1].kind == .nounGroup else {
            return false
          }
          cursor += 1
        case .comma, .dash:
          if afterComma, depth == 0, cursor + 1 < end, sentence.nodes[cursor + 1].kind == .verbGroup
          {
            cursor += 1
            continue
          }
          afterComma = true
          guard cursor + 1 < end else { return false }
          switch sentence.nodes[cursor + 1].kind {
          case .nounGroup, .conjunction, .relative, .verbGroup: cursor += 1
          default: return false
          }
        case .relative:
          depth += 1
          cursor += 1
        case .adjective: cursor += 1
        default: return false
        }
      }
      return false
    }

    /// Whether the noun group after a comma or conjunction is the subject of a new clause.
    private func startsClause(_ index: Int, _ sentence: Sentence) -> Bool {
      guard
        top.clause >= 0 || levels.dropLast().contains(where: { $0.clause >= 0 && $0.kind == .main })
      else { return false }
      // "X attacked Y, A and B said": yes; "X said Y and Z attacked": Z goes with Y.
      if top.kind == .complement, top.clause < 0 { return false }
      if before == .conjunction, top.kind == .relative, top.clause < 0 { return false }
      return nextIsFinite(index, sentence)
    }

    /// As ``finiteVerbFollows``, but only past phrases and appositions that end in a comma.
    private func nextIsFinite(_ index: Int, _ sentence: Sentence) -> Bool {
      finiteVerbFollows(index, sentence)
    }

    private mutating func newSubject(_ group: Int32, _ sentence: inout Sentence) {
      // The innermost level that still waits for its clause takes it; else a clause beside this one.
      if let waiting = levels.lastIndex(where: {
        $0.clause < 0 && $0.subject < 0 && !$0.isParenthesis
      }),
        waiting < levels.count - 1
      {
        levels.removeLast(levels.count - 1 - waiting)
        top.subject = group
        return
      }
      while levels.count > 1, top.kind == .relative || top.kind == .adverbial,
        before != .conjunction || beforeThat == .comma
      {
        levels.removeLast()
      }
      let old = top
      var level = Level(kind: old.kind)
      level.marker = old.marker
      level.parent = old.parent
      level.subject = group
      level.isParenthesis = old.isParenthesis
      if old.kind == .relative || old.kind == .adverbial { level.kind = .main }
      if levels.count > 1 { levels[levels.count - 1] = level } else { levels[0] = level }
    }

    // MARK: Verb groups

    private mutating func verbGroup(
      _ number: Int32, at index: Int, _ sentence: inout Sentence
    ) {
      let verb = sentence.verbGroups[Int(number)]
      defer { preposition = -1 }
      switch verb.form {
      case .finite:
        if sharesForm(verb, sentence) {
          coordinateVerb(number, &sentence)
        } else {
          finite(number, at: index, &sentence)
        }
      case .infinitive: infinitive(number, &sentence)
      case .gerund: gerund(number, at: index, &sentence)
      case .participle: participle(number, at: index, &sentence)
      }
    }

    private func add(_ clause: Clause, _ sentence: inout Sentence) -> Int32 {
      sentence.clauses.append(clause)
      return Int32(sentence.clauses.count - 1)
    }

    /// A bare form after a conjunction that goes on with the auxiliary of the verb before:
    /// *to arm X and train Y*, *was raided by X and defended by Y*.
    private func sharesForm(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
      guard before == .conjunction || before == .comma, top.current >= 0 else { return false }
      let earlier = sentence.clauses[Int(top.current)]
      let other = sentence.verbGroups[Int(earlier.verb)]
      let main = sentence.units[Int(verb.main)].tag
      guard verb.first == verb.main || sentence.units[Int(verb.first)].tag == .adverb else {
        return false
      }
      if main == .verbBase {
        return other.form == .infinitive
          || sentence.units[Int(other.main)].tag == .verbBase && other.first != other.main
      }
      if main == .verbPast || main == .verbParticiple {
        return other.isPassive && sentence.units[Int(verb.main)].readings.contains(.verbParticiple)
          && top.subject < 0 && followedByPhrase(verb, sentence)
      }
      return false
    }

    private func followedByPhrase(_ verb: VerbGroup, _ sentence: Sentence) -> Bool {
      let next = Int(verb.end)
      guard next < sentence.units.count else { return true }
      let tag = sentence.units[next].tag
      return tag == .preposition || tag == .comma || tag == .stop || tag == .conjunction
        || tag == .adverb
    }

    private mutating func coordinateVerb(_ number: Int32, _ sentence: inout Sentence) {
      let earlier = sentence.clauses[Int(top.current)]
      var clause = earlier
      clause.verb = number
      clause.sharesAuxiliary = top.current
      clause.object = -1
      clause.secondObject = -1
      clause.predicate = -1
      clause.particle = -1
      sentence.verbGroups[Int(number)].isPassive =
        sentence.verbGroups[Int(earlier.verb)].isPassive
        && sentence.units[Int(sentence.verbGroups[Int(number)].main)].tag != .verbBase
      sentence.verbGroups[Int(number)].form = sentence.verbGroups[Int(earlier.verb)].form
      let new = add(clause, &sentence)
      if top.clause == top.current { top.clause = new }
      top.current = new
    }

    private mutating func finite(
      _ number: Int32, at index: Int, _ sentence: inout Sentence
    ) {
      let isSaying = !pack.lexicon.verbClass(sentence.verbGroups[Int(number)].lemma)
        .isDisjoint(with: [.say, .allege, .deny])
      // The level this verb belongs to: the innermost that has a subject and no verb.
      if top.clause >= 0 || (top.subject < 0 && top.kind != .relative) {
        if let waiting = levels.lastIndex(where: {
          $0.subject >= 0 && $0.clause < 0 && !$0.isParenthesis
        }) {
          levels.removeLast(levels.count - 1 - waiting)
        } else if top.kind == .relative || top.kind == .adverbial, before == .conjunction,
          beforeThat == .comma, levels.count > 1
        {
          levels.removeLast()
        }
      }
      var level = top
      var clause = Clause(verb: number, kind: level.kind)
      clause.marker = level.marker
      clause.parent = level.parent
      if level.clause < 0 {
        clause.subject = level.subject
        if level.kind == .relative {
          clause.antecedent = level.antecedent
          relate(&clause, level, &sentence)
        }
        if level.kind == .adverbial, level.parent < 0 {
          orphans.append(Int32(sentence.clauses.count))
        }
      } else if isSaying, before == .comma || before == .quote || endsQuote(index, sentence) {
        // "…," said Haftar: the speaker comes after.
        clause.kind = .main
        clause.marker = -1
        clause.parent = -1
        clause.subject = -1
      } else {
        let earlier = sentence.clauses[Int(level.clause)]
        clause.subject = earlier.subject
        clause.parent = earlier.parent
        clause.kind = earlier.kind
        clause.marker = earlier.marker
        clause.antecedent = earlier.antecedent
        if sentence.verbGroups[Int(earlier.verb)].isPassive,
          sentence.verbGroups[Int(number)].isPassive == false, earlier.subject >= 0
        {
          clause.subject = earlier.subject
        }
        if earlier.kind == .relative, earlier.object == earlier.antecedent, level.relative >= 0,
          before == .conjunction,
          !objectFollows(index, sentence)
        {
          clause.object = earlier.antecedent
        }
      }
      if clause.subject < 0, isSaying, index + 1 < sentence.nodes.count,
        sentence.nodes[index + 1].kind == .nounGroup
      {
        clause.subject = sentence.nodes[index + 1].index
        skipGroup = clause.subject
      }
      if clause.subject >= 0, sentence.nounGroups[Int(clause.subject)].role == .none {
        sentence.nounGroups[Int(clause.subject)].role = .subject
      }
      let new = add(clause, &sentence)
      level.clause = new
      level.current = new
      level.subject = -1
      top = level
      if clause.kind == .main { adopt(new, &sentence) }
    }

    private func objectFollows(_ index: Int, _ sentence: Sentence) -> Bool {
      index + 1 < sentence.nodes.count && sentence.nodes[index + 1].kind == .nounGroup
    }

    private func endsQuote(_ index: Int, _ sentence: Sentence) -> Bool {
      index > 0 && sentence.nodes[index - 1].kind == .quote
    }

    /// Gives the antecedent of a relative clause its role.
    private func relate(
      _ clause: inout Clause, _ level: Level, _ sentence: inout Sentence
    ) {
      guard level.antecedent >= 0 else { return }
      if level.relativePreposition >= 0 {
        sentence.phrases.append(
          Phrase(
            preposition: sentence.units[Int(level.relativePreposition)].lexeme,
            unit: level.relativePreposition, group: level.antecedent, after: -1,
            afterAdjective: -1, clause: Int32(sentence.clauses.count)))
      } else if clause.subject < 0 {
        clause.subject = level.antecedent
      } else if level.relative != pack.marks.whose {
        clause.object = level.antecedent
      }
    }

    /// The main clause has come: what stood before it and waited hangs on it now.
    private mutating func adopt(_ clause: Int32, _ sentence: inout Sentence) {
      for orphan in orphans { sentence.clauses[Int(orphan)].parent = clause }
      for waiting in subjectless {
        sentence.clauses[Int(waiting)].subject = sentence.clauses[Int(clause)].subject
        sentence.clauses[Int(waiting)].parent = clause
      }
      orphans.removeAll(keepingCapacity: true)
      subjectless.removeAll(keepingCapacity: true)
    }

    private mutating func infinitive(_ number: Int32, _ sentence: inout Sentence) {
      var clause = Clause(verb: number, kind: .infinitive)
      let parent = top.current
      if parent >= 0 {
        let outer = sentence.clauses[Int(parent)]
        if before == .conjunction, outer.kind == .infinitive {
          clause.parent = outer.parent
          clause.subject = outer.subject
          clause.completes = outer.completes
          clause.isConditioned = outer.isConditioned
        } else {
          clause.parent = parent
          clause.subject = outer.subject
          if before == .nounGroup, lastGroup >= 0 {
            if controls(lastGroup, outer, sentence) {
              clause.subject = lastGroup
            } else {
              clause.completes = lastGroup
              let group = sentence.nounGroups[Int(lastGroup)]
              if group.possessor >= 0 { clause.subject = group.possessor }
            }
          }
        }
      } else if top.subject >= 0, lastGroup >= 0 {
        // "Hezbollah's decision to open …"
        clause.completes = lastGroup
        let group = sentence.nounGroups[Int(lastGroup)]
        clause.subject = group.possessor >= 0 ? group.possessor : top.subject
      }
      let new = add(clause, &sentence)
      if clause.parent < 0, top.subject < 0 { subjectless.append(new) }
      top.current = new
    }

    /// Whether the noun group before *to* does what the infinitive says (*urged Iran to stop*).
    private func controls(_ group: Int32, _ outer: Clause, _ sentence: Sentence) -> Bool {
      guard outer.object == group || outer.secondObject == group else { return false }
      let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
      if head.mention >= 0 || head.tag == .pronoun { return true }
      return !pack.lexicon.nounClass(head.lemma).isDisjoint(
        with: [.person, .group, .official, .government, .follower, .force, .country, .people])
    }

    private mutating func gerund(
      _ number: Int32, at index: Int, _ sentence: inout Sentence
    ) {
      var clause = Clause(verb: number, kind: .gerund)
      let parent = top.current
      if preposition >= 0 {
        clause.marker = sentence.units[Int(preposition)].lexeme
      }
      if parent >= 0 {
        let outer = sentence.clauses[Int(parent)]
        clause.parent = parent
        clause.subject = outer.subject
        if preposition >= 0 {
          let object = outer.object >= 0 ? outer.object : -1
          let outerVerb = sentence.verbGroups[Int(outer.verb)]
          if pack.takesContent(outerVerb.lemma, clause.marker) {
            if !outerVerb.isPassive, object >= 0 { clause.subject = object }
            if object < 0, !outerVerb.isPassive,
              let phrase = sentence.phrases.last(where: { $0.clause == parent })
            {
              clause.subject = phrase.group
            }
          } else if prepositionAfter >= 0, prepositionAfter == outer.object,
            sentence.nounGroups[Int(prepositionAfter)].possessor >= 0
          {
            clause.subject = sentence.nounGroups[Int(prepositionAfter)].possessor
          }
        } else if before == .conjunction, outer.kind == .gerund || outer.kind == .participle {
          clause.kind = outer.kind
          clause.parent = outer.parent
          clause.marker = outer.marker
          clause.subject = outer.subject
        } else if before == .nounGroup, lastGroup >= 0, beforeThat != .comma || true {
          clause.kind = .participle
          clause.subject = lastGroup
          clause.antecedent = lastGroup
        } else if before == .comma || before == .dash || before == .closing {
          clause.kind = .participle
          if top.clause >= 0 {
            clause.parent = top.clause
            clause.subject = sentence.clauses[Int(top.clause)].subject
            if sentence.clauses[Int(top.clause)].kind == .relative
              || sentence.clauses[Int(top.clause)].kind == .complement
            {
            }
          }
        }
      } else {
        clause.kind = .participle
        if top.subject >= 0, before == .nounGroup || before == .comma {
          clause.subject = top.subject
          clause.antecedent = top.subject
        }
      }
      let new = add(clause, &sentence)
      if clause.subject < 0 { subjectless.append(new) }
      if top.clause < 0, top.subject >= 0 {
        // A clause inside a subject that still waits: a level of its own.
        pushInner(new)
      } else {
        top.current = new
      }
    }

    private mutating func participle(
      _ number: Int32, at index: Int, _ sentence: inout Sentence
    ) {
      var clause = Clause(verb: number, kind: .participle)
      clause.parent = top.current
      if before == .conjunction, top.current >= 0 {
        let outer = sentence.clauses[Int(top.current)]
        clause.subject = outer.subject
        clause.antecedent = outer.antecedent
        clause.parent = outer.parent
        clause.kind = outer.kind
        clause.marker = outer.marker
        clause.sharesAuxiliary = top.current
      } else if lastGroup >= 0,
        before == .nounGroup || before == .comma || before == .closing || before == .dash
          || before == .adjective
      {
        clause.subject = lastGroup
        let group = sentence.nounGroups[Int(lastGroup)]
        if group.appositionOf >= 0 { clause.subject = group.appositionOf }
        if before == .comma, top.clause < 0, top.subject >= 0 { clause.subject = top.subject }
        clause.antecedent = clause.subject
      } else if top.subject >= 0 {
        clause.subject = top.subject
      }
      let new = add(clause, &sentence)
      if clause.subject < 0 { subjectless.append(new) }
      if top.clause < 0, top.subject >= 0 || clause.subject >= 0 {
        pushInner(new)
      } else {
        top.current = new
      }
    }

    /// A participle inside a subject takes the phrases that follow until the main verb comes.
    private mutating func pushInner(_ clause: Int32) {
      var level = Level(kind: .participle)
      level.clause = clause
      level.current = clause
      level.parent = top.current
      levels.append(level)
    }

    // MARK: Connections

    private mutating func preposition(
      _ unit: Int32, at index: Int, _ sentence: inout Sentence
    ) {
      let lexeme = sentence.units[Int(unit)].lexeme
      // Without a noun group behind it: a particle of the verb.
      let next = index + 1 < sentence.nodes.count ? sentence.nodes[index + 1].kind : .semicolon
      switch next {
      case .nounGroup, .verbGroup, .relative, .quote, .adjective, .subordinator: break
      default:
        if top.current >= 0 { sentence.clauses[Int(top.current)].particle = lexeme }
        return
      }
      preposition = unit
      prepositionAfter = before == .nounGroup || before == .closing ? lastGroup : -1
      prepositionAfterAdjective = before == .adjective ? lastAdjective : -1
      if before == .conjunction || before == .comma,
        let earlier = sentence.phrases.last(where: { $0.preposition == lexeme })
      {
        prepositionAfter = earlier.after
        prepositionAfterAdjective = earlier.afterAdjective
      }
      if next == .adjective || next == .quote || next == .subordinator {
        // The group may come after an opening quotation mark.
        let beyond = index + 2 < sentence.nodes.count ? sentence.nodes[index + 2].kind : .semicolon
        if beyond != .nounGroup, beyond != .verbGroup { preposition = -1 }
        if next == .subordinator { preposition = -1 }
      }
    }

    private mutating func adjective(_ unit: Int32, _ sentence: inout Sentence) {
      lastAdjective = unit
      if before == .verbGroup || before == .adjective || before == .conjunction || before == .comma,
        top.current >= 0
      {
        if sentence.clauses[Int(top.current)].predicate < 0, before != .comma {
          sentence.clauses[Int(top.current)].predicate = unit
        }
      }
      let host: Int32 =
        before == .nounGroup || (before == .comma && lastGroup >= 0) ? lastGroup : -1
      sentence.predications.append(
        Predication(adjective: unit, group: host, clause: host >= 0 ? -1 : top.current))
      preposition = -1
    }

    private mutating func relative(
      _ unit: Int32, at index: Int, _ sentence: inout Sentence
    ) {
      var level = Level(kind: .relative)
      level.relative = sentence.units[Int(unit)].lexeme
      level.parent = top.current
      if preposition >= 0 {
        level.relativePreposition = preposition
        // "both of which", "some of whom": the relative is a subject, not an oblique.
        if sentence.units[Int(preposition)].lexeme == pack.marks.ofWord {
          level.relativePreposition = -1
        }
        preposition = -1
      }
      level.antecedent = antecedent(level.relative, sentence)
      if level.antecedent < 0 {
        level.kind = .adverbial
        level.marker = level.relative
      }
      levels.append(level)
    }

    private func antecedent(_ relative: Lexeme, _ sentence: Sentence) -> Int32 {
      guard lastGroup >= 0 else { return -1 }
      var group = lastGroup
      if sentence.nounGroups[Int(group)].appositionOf >= 0, before == .comma {
        group = sentence.nounGroups[Int(group)].appositionOf
      }
      var steps = 0
      while steps < 4, let phrase = sentence.phrases.last(where: { $0.group == group }),
        phrase.after >= 0
      {
        let isOf = phrase.preposition == pack.marks.ofWord
        let wantsPerson = relative == pack.marks.who || relative == pack.marks.whom
        if isLocative(phrase, sentence) || sentence.nounGroups[Int(group)].isTime
          || (wantsPerson && !canBePerson(group, sentence) && canBePerson(phrase.after, sentence))
          || (isOf && !isName(group, sentence) && isName(phrase.after, sentence))
        {
          group = phrase.after
          steps += 1
        } else {
          break
        }
      }
      return group
    }

    private func isLocative(_ phrase: Phrase, _ sentence: Sentence) -> Bool {
      guard pack.locativePrepositions.contains(phrase.preposition) else { return false }
      let group = sentence.nounGroups[Int(phrase.group)]
      if group.isTime { return true }
      let head = sentence.units[Int(group.head)]
      if head.tag == .name { return head.mention < 0 || isPlaceName(head.mention, sentence) }
      return pack.lexicon.nounClass(head.lemma).contains(.place)
    }

    private func isPlaceName(_ mention: Int32, _ sentence: Sentence) -> Bool {
      let mention = sentence.mentions[Int(mention)]
      return mention.meaning == .place || mention.meaning == .capital || mention.meaning == .metonym
        || pack.isState(mention.actor)
    }

    private func canBePerson(_ group: Int32, _ sentence: Sentence) -> Bool {
      let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
      if head.mention >= 0 {
        let mention = sentence.mentions[Int(head.mention)]
        return mention.meaning != .place && !pack.isState(mention.actor)
          && !pack.isOrganisation(mention.actor)
      }
      let nounClass = pack.lexicon.nounClass(head.lemma)
      return !nounClass.isDisjoint(with: [.person, .people, .official, .follower, .force, .group])
        || head.tag == .pronoun
    }

    private mutating func subordinator(
      _ unit: Int32, at index: Int, _ sentence: inout Sentence
    ) {
      let lexeme = sentence.units[Int(unit)].lexeme
      var level = Level(kind: lexeme == pack.marks.that ? .complement : .adverbial)
      level.marker = lexeme
      level.parent = top.current
      // "X said that A did B and that C did D": beside the first.
      if before == .conjunction, level.kind == .complement,
        let sibling = levels.last(where: { $0.kind == .complement && $0.clause >= 0 })
      {
        level.parent = sibling.parent
      } else if before == .comma, top.kind == .relative, levels.count > 1, level.kind == .adverbial
      {
        levels.removeLast()
        level.parent = top.current
      }
      if level.kind == .complement, level.parent < 0, top.subject >= 0 {
        level.kind = .complement
      }
      levels.append(level)
      lastGroup = -1
    }

    // MARK: The whole sentence

    mutating func finish(_ sentence: inout Sentence) {
      markConditions(&sentence)
      attachReporters(&sentence)
      if accordingTo >= 0 {
        for index in sentence.clauses.indices where sentence.clauses[index].kind == .main {
          sentence.clauses[index].accordingTo = accordingTo
        }
      }
      for index in sentence.predications.indices where sentence.predications[index].group < 0 {
        let clause = sentence.predications[index].clause
        if clause >= 0 {
          sentence.predications[index].group = sentence.clauses[Int(clause)].subject
        }
      }
    }

    /// An if-clause makes conditional what it hangs on, up to the finite clause.
    private func markConditions(_ sentence: inout Sentence) {
      for index in sentence.clauses.indices
      where pack.isConditional(sentence.clauses[index].marker)
        && sentence.clauses[index].kind == .adverbial
      {
        var host = sentence.clauses[index].parent
        var steps = 0
        while host >= 0, steps < 6 {
          sentence.clauses[Int(host)].isConditioned = true
          let kind = sentence.clauses[Int(host)].kind
          if kind != .infinitive, kind != .gerund { break }
          host = sentence.clauses[Int(host)].parent
          steps += 1
        }
      }
    }

    /// *…, the ministry said*: a clause of saying with nothing of its own to say reports the rest.
    private func attachReporters(_ sentence: inout Sentence) {
      for index in sentence.clauses.indices {
        let clause = sentence.clauses[index]
        guard clause.kind == .main, clause.subject >= 0 else { continue }
        let verb = sentence.verbGroups[Int(clause.verb)]
        guard !pack.lexicon.verbClass(verb.lemma).isDisjoint(with: [.say, .allege]),
          !verb.isPassive,
          !sentence.clauses.contains(where: { $0.parent == Int32(index) && $0.kind == .complement })
        else { continue }
        if clause.object >= 0, !canBePerson(clause.object, sentence) { continue }
        let quoted = sentence.units[Int(verb.main)].isQuoted
        for other in sentence.clauses.indices where other != index {
          let candidate = sentence.clauses[other]
          guard candidate.kind == .main, candidate.reporter < 0 else { continue }
          let candidateVerb = sentence.verbGroups[Int(candidate.verb)]
          let isQuoted = sentence.units[Int(candidateVerb.main)].isQuoted
          let before = candidateVerb.main < verb.main
          if (isQuoted && !quoted) || (before && !quoted && afterComma(verb, clause, sentence)) {
            sentence.clauses[other].reporter = Int32(index)
          }
        }
      }
    }

    private func afterComma(_ verb: VerbGroup, _ clause: Clause, _ sentence: Sentence) -> Bool {
      let subject = sentence.nounGroups[Int(clause.subject)]
      var first = Int(min(subject.first, verb.first)) - 1
      if subject.possessor >= 0 {
        first = Int(min(sentence.nounGroups[Int(subject.possessor)].first, verb.first)) - 1
      }
      while first >= 0, sentence.units[first].isSilent { first -= 1 }
      guard first >= 0 else { return false }
      let tag = sentence.units[first].tag
      return tag == .comma || tag == .quote
    }
  }
}

/// An adjective said of a noun group: *is loyal to*, *fighters loyal to*.
struct Predication {
  /// The adjective's unit.
  var adjective: Int32
  var group: Int32
  var clause: Int32
}
