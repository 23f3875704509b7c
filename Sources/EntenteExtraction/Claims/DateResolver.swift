import EntenteModel

/// Reads when a claim's event took place from the expressions in its sentence.
///
/// Only what the sentence says counts: no date is guessed, none is taken from the calendar of the
/// machine, and an expression that counts from the document's date gives none when that is unknown.
struct DateResolver {
  let pack: LanguagePack
  /// The document's date, from which relative expressions count; `nil` when unknown.
  let publishedOn: PartialDate?

  /// A date of the sentence and what it dates.
  struct Found {
    let expression: TimeExpression
    let owner: TimeAttachment.Owner
  }

  /// The sentence's dates; empty for most. Called once for a sentence that makes a claim.
  func dates(in sentence: Sentence, _ text: borrowing Span<UInt8>) -> [Found] {
    let reader = TimeExpressionReader(words: pack.timeWords, dot: pack.marks.dot)
    let expressions = reader.expressions(in: sentence, text)
    guard !expressions.isEmpty else { return [] }
    let attachment = TimeAttachment(pack: pack)
    return expressions.map {
      Found(expression: $0, owner: attachment.owner(of: $0, in: sentence))
    }
  }

  /// When the claim's event took place, `nil` when the sentence does not say.
  func resolve(_ claim: RawClaim, among dates: [Found], _ sentence: Sentence) -> EventDate? {
    guard !dates.isEmpty, let found = date(of: claim, among: dates, sentence) else { return nil }
    var calendar = TimeCalendar(
      publishedOn: publishedOn,
      direction: isFuture(claim, found.owner, sentence) ? .future : .past)
    if found.expression.point.kind == .anaphor {
      for other in dates where other.expression.point.kind != .anaphor {
        calendar.anchor = calendar.stretch(other.expression.point)
        if calendar.anchor != nil { break }
      }
    }
    return eventDate(found.expression, calendar)
  }

  private func eventDate(_ expression: TimeExpression, _ calendar: TimeCalendar) -> EventDate? {
    var first = expression.point
    if let last = expression.last {
      if first.kind == .date, first.year == 0, first.deixis == .none, first.outer == .none,
        last.kind == .date, last.year > 0
      {
        // "from May to July 2020", "from December to March 2020"
        first.year = last.month < first.month ? last.year - 1 : last.year
      }
      guard let from = calendar.stretch(first), let to = calendar.stretch(last),
        from.first.firstDay.dayNumber <= to.last.lastDay.dayNumber
      else { return nil }
      let isRelative = from.basis == .relative || to.basis == .relative
      return EventDate(from: from.first, to: to.last, basis: isRelative ? .relative : .absolute)
    }
    guard let stretch = calendar.stretch(first) else { return nil }
    return EventDate(
      from: expression.bound == .until ? nil : stretch.first,
      to: expression.bound == .since ? nil : stretch.last, basis: stretch.basis)
  }

  // MARK: Which date

  private func date(of claim: RawClaim, among dates: [Found], _ sentence: Sentence) -> Found? {
    let trigger = pack.constructions[Int(claim.construction)].trigger
    // *UN-backed* and *pro-X* hold whenever the rest happens.
    if trigger == .compound || trigger == .prefix { return nil }
    let cue = Int(claim.cueFirst)
    let noun = dates.first {
      if case .words(let words) = $0.owner { words.contains(cue) } else { false }
    }
    if let noun { return noun }
    let clause = claim.clause
    guard clause >= 0, Int(clause) < sentence.clauses.count else { return nil }
    return date(of: clause, near: cue, among: dates, sentence, depth: 0)
  }

  /// The clause's own date nearest to the cue, or the one it shares with the clause it hangs on.
  private func date(
    of clause: Int32, near cue: Int, among dates: [Found], _ sentence: Sentence, depth: Int
  ) -> Found? {
    let own = dates.filter { $0.owner == .clause(clause) }
    if let nearest = own.min(by: { distance($0, cue) < distance($1, cue) }) { return nearest }
    guard depth < 4 else { return nil }
    if let governor = governor(of: clause, sentence) {
      return date(of: governor, near: cue, among: dates, sentence, depth: depth + 1)
    }
    return sharedDate(of: clause, among: dates, sentence)
  }

  private func distance(_ found: Found, _ cue: Int) -> Int {
    found.expression.first > cue
      ? found.expression.first - cue : cue - found.expression.end + 1
  }

  /// The clause whose time this one shares: *began backing*, *sent troops to help*, *…, killing*.
  private func governor(of number: Int32, _ sentence: Sentence) -> Int32? {
    let clause = sentence.clauses[Int(number)]
    guard clause.parent >= 0, clause.parent != number else { return nil }
    switch clause.kind {
    case .infinitive where clause.completes < 0: break
    case .gerund where clause.marker < 0 || clause.marker == pack.marks.by: break
    case .participle where clause.antecedent < 0 && clause.marker < 0: break
    default: return nil
    }
    let elsewhere: VerbClass = [
      .say, .allege, .deny, .ask, .plan, .possible, .want, .refuse,
    ]
    let lemma = verb(clause.parent, sentence).lemma
    return pack.lexicon.verbClass(lemma).isDisjoint(with: elsewhere) ? clause.parent : nil
  }

  /// *On Wednesday A attacked B and backed C*: a date at the front holds for the verbs after it.
  private func sharedDate(
    of number: Int32, among dates: [Found], _ sentence: Sentence
  ) -> Found? {
    let clause = sentence.clauses[Int(number)]
    guard clause.subject >= 0 else { return nil }
    return dates.first { found in
      guard case .clause(let other) = found.owner, other < number else { return false }
      let earlier = sentence.clauses[Int(other)]
      return earlier.subject == clause.subject && earlier.kind == clause.kind
        && earlier.parent == clause.parent
        && found.expression.end <= Int(verb(other, sentence).first)
    }
  }

  private func verb(_ clause: Int32, _ sentence: Sentence) -> VerbGroup {
    sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)]
  }

  /// Whether what is dated lies ahead: *will back*, *plans to back*.
  private func isFuture(
    _ claim: RawClaim, _ owner: TimeAttachment.Owner, _ sentence: Sentence
  ) -> Bool {
    guard case .clause(let number) = owner else { return false }
    let verb = verb(number, sentence)
    if verb.isFuture || verb.isWould { return true }
    let clause = sentence.clauses[Int(number)]
    let attachment = TimeAttachment(pack: pack)
    if clause.kind == .infinitive, clause.parent >= 0 {
      // "appears to have backed"
      let before = sentence.units[Int(verb.first)..<Int(verb.main)]
      if before.contains(where: { $0.lemma == pack.marks.have }) { return false }
      let governor = self.verb(clause.parent, sentence)
      return pack.lexicon.verbClass(governor.lemma).contains(.plan)
        || attachment.isPresent(clause.parent, sentence)
    }
    // "plans aid in March" is ahead; "pledged aid on Friday" is not.
    return number == claim.clause && claim.finalModality == .planned
      && attachment.isPresent(number, sentence)
  }
}
