/// Gives every unit one part of speech and its base form, by what may stand next to what.
///
/// A single pass from left to right with a short look ahead, in the spirit of constraint grammar
/// (Karlsson 1990): the lexicon offers readings, the context rules them out. Linear time: a look
/// ahead ends at the clause's first boundary and at most ``reach`` units away.
struct Tagger {
  static let reach = 24
  let pack: LanguagePack

  func run(on sentence: inout Sentence, text: borrowing Span<UInt8>) {
    tagCompounds(&sentence)
    for index in sentence.units.indices {
      guard sentence.units[index].tag == .other, !sentence.units[index].isSilent else { continue }
      if sentence.units[index].readings.isEmpty {
        guess(index, &sentence, text)
      }
    }
    for index in sentence.units.indices {
      let unit = sentence.units[index]
      guard unit.tag == .other, !unit.isSilent else { continue }
      let tag = choose(index, sentence)
      sentence.units[index].tag = tag
      let word = pack.lexicon[unit.lexeme]
      if tag.isVerb, word.verb >= 0 { sentence.units[index].lemma = word.verb }
      if tag == .noun || tag == .adjective, word.noun >= 0 {
        sentence.units[index].lemma = word.noun
        sentence.units[index].isPlural = word.isPlural
      }
      if tag == .infinitiveTo || tag == .modal { sentence.units[index].lemma = unit.lexeme }
    }
  }

  // MARK: Second choices

  /// The next best tag of a word that can be noun and verb; `nil` where there is none.
  func alternative(at index: Int, _ sentence: Sentence) -> Tag? {
    let unit = sentence.units[index]
    if let before = previous(index, sentence) {
      switch sentence.units[before].tag {
      case .determiner, .possessivePronoun, .possessive, .adjective, .preposition: return nil
      default: break
      }
    }
    guard unit.mention < 0, !unit.isSilent, !unit.isJoined,
      unit.readings.isDisjoint(with: .closed.subtracting(.preposition))
    else { return nil }
    switch unit.tag {
    case .noun, .adverb, .adjective, .particle:
      if unit.readings.contains(.verbThird) { return .verbThird }
      if unit.readings.contains(.verbPast) { return .verbPast }
      return unit.readings.contains(.verbBase) ? .verbBase : nil
    case .verbThird, .verbPast, .verbBase:
      if unit.readings.contains(.particle) { return .particle }
      if unit.readings.contains(.noun) { return .noun }
      return unit.readings.contains(.adverb) ? .adverb : nil
    default: return nil
    }
  }

  /// Gives the unit a tag and the base form that goes with it.
  func retag(_ index: Int, as tag: Tag, _ sentence: inout Sentence) {
    sentence.units[index].tag = tag
    let word = pack.lexicon[sentence.units[index].lexeme]
    sentence.units[index].lemma = sentence.units[index].lexeme
    sentence.units[index].isPlural = false
    if tag.isVerb, word.verb >= 0 { sentence.units[index].lemma = word.verb }
    if tag == .noun || tag == .adjective, word.noun >= 0 {
      sentence.units[index].lemma = word.noun
      sentence.units[index].isPlural = word.isPlural
    }
  }

  // MARK: Unknown and joined words

  /// `UN-backed`, `long-time`: all but the last part of a hyphenated word modify it.
  private func tagCompounds(_ sentence: inout Sentence) {
    for index in sentence.units.indices.dropFirst()
    where sentence.units[index].isJoined && sentence.units[index].tag == .other {
      let readings = sentence.units[index].readings
      let isLast = index + 1 >= sentence.units.count || !sentence.units[index + 1].isJoined
      if isLast, readings.contains(.particle) {
        // "build-up"
        sentence.units[index].tag = .noun
      } else if !readings.isDisjoint(with: [.verbParticiple, .verbPast, .verbGerund, .adjective])
        && !readings.contains(.noun) || !isLast || readings.isEmpty
      {
        sentence.units[index].tag = .adjective
        let word = pack.lexicon[sentence.units[index].lexeme]
        if word.verb >= 0 { sentence.units[index].lemma = word.verb }
      }
      if sentence.units[index - 1].tag == .other { sentence.units[index - 1].tag = .adjective }
    }
  }

  private func guess(_ index: Int, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>) {
    let unit = sentence.units[index]
    let token = sentence.tokens[Int(unit.first)]
    if token.shape == .number {
      sentence.units[index].readings = .number
      return
    }
    if token.shape == .clitic || token.shape == .punctuation { return }
    let end = Int(token.end)
    let length = end - Int(token.start)
    func ends(_ suffix: StaticString) -> Bool {
      let count = suffix.utf8CodeUnitCount
      guard length > count + 1 else { return false }
      for offset in 0..<count where text[end - count + offset] | 0x20 != suffix.utf8Start[offset] {
        return false
      }
      return true
    }
    let readings: Readings =
      if ends("ing") {
        [.verbGerund, .noun]
      } else if ends("ed") {
        [.verbPast, .verbParticiple, .adjective]
      } else if ends("ly") {
        .adverb
      } else if ends("ous") || ends("ful") || ends("ive") || ends("ish") || ends("less")
        || ends("able") || ends("ible") || ends("ical") || ends("ary")
      {
        .adjective
      } else {
        .noun
      }
    sentence.units[index].readings = readings
    if readings.contains(.noun), ends("s"), !ends("ss"), !ends("us"), !ends("is") {
      sentence.units[index].isPlural = true
    }
  }

  // MARK: Context

  private func choose(_ index: Int, _ sentence: Sentence) -> Tag {
    let unit = sentence.units[index]
    let readings = unit.readings
    let token = sentence.tokens[Int(unit.first)]
    if token.shape == .clitic { return clitic(index, token, sentence) }
    if token.shape == .punctuation { return .other }
    let before = previous(index, sentence)
    let beforeTag = before.map { sentence.units[$0].tag }
    let steady = previous(index, sentence, skippingAdverbs: true)
    let steadyTag = steady.map { sentence.units[$0].tag }
    let next = following(index, sentence)

    if readings.contains(.calendar), unit.isCapitalised, before != nil { return .noun }
    if !readings.isDisjoint(with: .closed) || readings.contains(.existential) {
      if let tag = closed(index, readings, beforeTag, next, sentence) { return tag }
    }
    if readings.contains(.number), !readings.contains(.verbBase) { return .number }

    let canBeVerb = !readings.isDisjoint(with: .verb)
    let canBeNoun = readings.contains(.noun)
    // After to, a modal or do: a base form.
    if readings.contains(.verbBase), let steadyTag, let steady {
      if steadyTag == .infinitiveTo || steadyTag == .modal { return .verbBase }
      if steadyTag == .negation, supportsVerb(before: steady, sentence) { return .verbBase }
      if beforeTag?.isVerb == true,
        pack.lexicon.verbClass(sentence.units[steady].lemma).contains(.bare)
      {
        return .verbBase
      }
      if steadyTag.isVerb, sentence.units[steady].lemma == pack.marks.do,
        !beginsGroup(steady, sentence)
      {
        return .verbBase
      }
    }
    // After have or be: a participle or a gerund.
    if let steady, let steadyTag, steadyTag.isVerb || steadyTag == .negation {
      let auxiliary =
        steadyTag == .negation ? previous(steady, sentence, skippingAdverbs: true) : steady
      if let auxiliary, sentence.units[auxiliary].tag.isVerb {
        let lemma = sentence.units[auxiliary].lemma
        if lemma == pack.marks.have || lemma == pack.marks.be {
          if readings.contains(.verbParticiple),
            !(readings.contains(.adjective) && lemma == pack.marks.have
              && next.map { isNominal($0, sentence) && !opensGroup($0, sentence) } == true)
          {
            return .verbParticiple
          }
          if readings.contains(.verbGerund), lemma == pack.marks.be { return .verbGerund }
        }
      }
    }
    switch beforeTag {
    case .determiner, .possessivePronoun, .possessive, .adjective:
      if beforeTag == .adjective, canBeVerb, !canBeNoun, !readings.contains(.adjective),
        !readings.contains(.verbParticiple) || !(next.map { isNominal($0, sentence) } ?? false)
      {
        return verbTag(index, readings, before: beforeTag, next: next, sentence)
      }
      return nominalTag(readings, next: next, sentence)
    case .number:
      if readings.contains(.verbParticiple), !canBeNoun,
        next.map({ sentence.units[$0].readings.contains(.noun) }) == true
      {
        // "6,000 alleged members"
        return .adjective
      }
      if canBeVerb, !canBeNoun {
        return verbTag(index, readings, before: beforeTag, next: next, sentence)
      }
      return nominalTag(readings, next: next, sentence)
    case .preposition:
      if readings.contains(.verbGerund) {
        if canBeNoun, next.map({ startsNounGroup($0, sentence) }) != true { return .noun }
        return .verbGerund
      }
      return nominalTag(readings, next: next, sentence)
    default: break
    }
    guard canBeVerb else {
      if readings.contains(.adverb), !canBeNoun,
        !(readings.contains(.adjective) && next.map { isNominal($0, sentence) } == true)
      {
        let opensParticiple =
          next.map {
            sentence.units[$0].readings.contains(.verbParticiple)
              && !sentence.units[$0].readings.contains(.noun)
          } ?? false
        return readings.contains(.adjective) && beforeTag?.isVerb == true && !opensParticiple
          && sentence.units[before ?? 0].lemma == pack.marks.be ? .adjective : .adverb
      }
      if readings.contains(.particle), beforeTag?.isVerb == true { return .particle }
      return nominalTag(readings, next: next, sentence)
    }
    if readings.contains(.particle), canBeNoun, beforeTag == .name,
      let verb = lastFiniteVerb(before: index, sentence), index - verb < 5
    {
      // "welcomed the general back"
      return .particle
    }
    if readings.contains(.particle), beforeTag?.isVerb == true,
      !canBeNoun || next.map({ !isNominal($0, sentence) }) ?? true
    {
      return .particle
    }
    if beforeTag == .relative, canBeNoun, let before,
      sentence.units[before].lexeme == pack.marks.whose
    {
      return nominalTag(readings, next: next, sentence)
    }
    if beforeTag == .pronoun || beforeTag == .relative {
      if !readings.isDisjoint(with: .finite) {
        return verbTag(index, readings, before: beforeTag, next: next, sentence)
      }
    }
    if !canBeNoun, !readings.contains(.adjective) || next.map({ !isNominal($0, sentence) }) ?? true
    {
      return verbTag(index, readings, before: beforeTag, next: next, sentence)
    }
    if readings.contains(.verbGerund) {
      // "received funding"
      let carries =
        beforeTag?.isVerb == true
        && !pack.lexicon.verbClass(sentence.units[before ?? 0].lemma)
          .isDisjoint(with: [.give, .get, .face, .lose])
      return carries && next.map({ startsNounGroup($0, sentence) }) != true ? .noun : .verbGerund
    }
    if readings.contains(.verbParticiple), let next,
      sentence.units[next].lexeme == pack.marks.by,
      beforeTag == .noun || beforeTag == .name || beforeTag == .closing
    {
      // "companies run by Wagner"
      return .verbParticiple
    }
    if isVerbHere(index, readings, before: before, next: next, sentence) {
      return verbTag(index, readings, before: beforeTag, next: next, sentence)
    }
    return nominalTag(readings, next: next, sentence)
  }

  /// Whether do or a modal stands before a negation.
  private func supportsVerb(before index: Int, _ sentence: Sentence) -> Bool {
    guard let earlier = previous(index, sentence, skippingAdverbs: true) else { return false }
    let unit = sentence.units[earlier]
    return unit.tag == .modal || unit.tag.isVerb && unit.lemma == pack.marks.do
      || unit.tag == .infinitiveTo
  }

  private func beginsGroup(_ index: Int, _ sentence: Sentence) -> Bool {
    following(index, sentence).map { startsNounGroup($0, sentence) } ?? false
  }

  private func clitic(_ index: Int, _ token: Token, _ sentence: Sentence) -> Tag {
    let readings = sentence.units[index].readings
    if readings.contains(.negation) { return .negation }
    if readings.contains(.modal) { return .modal }
    if token.hash == pack.marks.possessive {
      guard let before = previous(index, sentence),
        pack.pronouns[sentence.units[before].lexeme] != .eachOther
      else { return .possessive }
      switch sentence.units[before].tag {
      case .pronoun, .relative, .existential, .whAdverb: return .verbThird
      default: return .possessive
      }
    }
    return readings.contains(.auxiliary) ? .verbThird : .other
  }

  private func closed(
    _ index: Int, _ readings: Readings, _ before: Tag?, _ next: Int?, _ sentence: Sentence
  ) -> Tag? {
    let unit = sentence.units[index]
    if readings.contains(.determiner), readings.contains(.pronoun), let next, let previous = before,
      previous.isVerb && !sentence.units[next].readings.isDisjoint(with: .verb)
        && sentence.units[next].readings.isDisjoint(with: [.noun, .adjective, .determiner])
    {
      // "have all been mocked"
      return .adverb
    }
    if readings.contains(.noun), readings.contains(.determiner),
      before == .determiner || before == .adjective
    {
      // "the second half"
      return .noun
    }
    if unit.lexeme == pack.marks.that { return that(index, before, next, sentence) }
    if readings.contains(.infinitiveTo) {
      if let next, let before = previous(index, sentence),
        sentence.units[next].lexeme == sentence.units[before].lexeme
      {
        // "shoulder to shoulder"
        return .preposition
      }
      if let next = following(index, sentence, skippingAdverbs: true) {
        let unit = sentence.units[next]
        if unit.tag == .other, unit.readings.contains(.verbBase),
          !(unit.readings.contains(.noun) && followsNominally(next, sentence, after: before))
        {
          return .infinitiveTo
        }
      }
      return .preposition
    }
    if readings.contains(.negation) { return .negation }
    if readings.contains(.modal) {
      return before == .determiner || before == .possessivePronoun ? .noun : .modal
    }
    if readings.contains(.auxiliary) {
      if readings.contains(.verbParticiple), !readings.contains(.verbPast) {
        return .verbParticiple
      }
      if readings.contains(.verbGerund) { return .verbGerund }
      if readings.contains(.verbBase), before == .infinitiveTo || before == .modal {
        return .verbBase
      }
      if readings.contains(.verbPast) { return .verbPast }
      return readings.contains(.verbThird) ? .verbThird : .verbBase
    }
    if readings.contains(.possessivePronoun) {
      if !readings.contains(.pronoun) { return .possessivePronoun }
      // "her": possessive before a noun, object elsewhere.
      return next.map {
        isNominal($0, sentence) && sentence.units[$0].readings.isDisjoint(with: .closed)
      } == true
        ? .possessivePronoun : .pronoun
    }
    if readings.contains(.relative) { return .relative }
    if readings.contains(.determiner) {
      if readings.contains(.conjunction), unit.lexeme != pack.marks.both { return .conjunction }
      if unit.lexeme == pack.marks.both, let next,
        opensGroup(next, sentence)
          || sentence.units[next].readings.contains(.pronoun)
          || before?.isVerb == true && !sentence.units[next].readings.isDisjoint(with: .verb)
          || before == .name && !sentence.units[next].readings.isDisjoint(with: .finite)
      {
        return .adverb
      }
      guard readings.contains(.pronoun) || readings.contains(.adverb) else { return .determiner }
      return next.map { isNominal($0, sentence) } == true ? .determiner : .pronoun
    }
    if readings.contains(.number), next.map({ isNominal($0, sentence) }) == true { return .number }
    if readings.contains(.pronoun) { return .pronoun }
    if readings.contains(.conjunction) {
      // "might yet supply"
      return readings.contains(.adverb) && (before == .modal || before?.isVerb == true)
        ? .adverb : .conjunction
    }
    if readings.contains(.whAdverb) {
      return readings.contains(.subordinator) ? .subordinator : .whAdverb
    }
    if readings.contains(.subordinator) {
      if readings.contains(.adverb), before?.isVerb == true, let next,
        sentence.units[next].readings.contains(.verbParticiple)
      {
        // "has since endorsed"
        return .adverb
      }
      guard readings.contains(.preposition) || readings.contains(.adverb) else {
        return .subordinator
      }
      if clauseFollows(index, sentence) { return .subordinator }
      return readings.contains(.preposition) ? .preposition : .adverb
    }
    if readings.contains(.preposition) {
      if readings.contains(.particle), before?.isVerb == true,
        let verb = previous(index, sentence),
        pack.isPhrasal(sentence.units[verb].lemma, unit.lexeme),
        next.map({ startsNounGroup($0, sentence) }) == true
      {
        // "locked up the leader"
        return .particle
      }
      if readings.contains(.particle) || readings.contains(.adverb) {
        guard let next, startsNounGroup(next, sentence) || sentence.units[next].tag == .quote
        else {
          if let next, !sentence.units[next].readings.isDisjoint(with: [.verbGerund]) {
            return .preposition
          }
          return before?.isVerb == true && readings.contains(.particle) ? .particle : .adverb
        }
      }
      return .preposition
    }
    return readings.contains(.existential) ? .existential : nil
  }

  /// "to peace": a preposition, because a noun was asked for (after a noun or verb of motion) and
  /// no noun group follows that a verb could take.
  private func followsNominally(_ next: Int, _ sentence: Sentence, after before: Tag?) -> Bool {
    guard let beyond = following(next, sentence) else {
      return pack.lexicon.nounClass(pack.lexicon[sentence.units[next].lexeme].noun).contains(.event)
    }
    let unit = sentence.units[next]
    let noun = pack.lexicon[unit.lexeme].noun
    guard
      !pack.lexicon.nounClass(noun).isDisjoint(
        with: [.event, .force, .place, .time, .group, .organ, .official])
    else { return false }
    return !startsNounGroup(beyond, sentence)
  }

  private func that(_ index: Int, _ before: Tag?, _ next: Int?, _ sentence: Sentence) -> Tag {
    guard let next else { return .pronoun }
    let readings = sentence.units[next].readings
    let nextIsVerb =
      !readings.isDisjoint(with: [.modal, .auxiliary, .verbPast, .verbThird])
      && !readings.contains(.noun)
    switch before {
    case .noun, .name, .number:
      if nextIsVerb || readings.contains(.adverb) && !readings.contains(.determiner)
        || !readings.isDisjoint(with: .finite) && !readings.contains(.noun)
      {
        return .relative
      }
      // "the claim that X did" tells what is claimed; "the act that X condemned" tells which act.
      guard before == .noun, let noun = previous(index, sentence),
        !pack.tellsContent(sentence.units[noun].lemma),
        !pack.lexicon.nounClass(sentence.units[noun].lemma).contains(.time),
        !sentence.units[noun].readings.contains(.calendar),
        !isObjectOfSaying(noun, sentence)
      else { return .subordinator }
      return .relative
    case .preposition: return isNominal(next, sentence) ? .determiner : .pronoun
    default:
      if nextIsVerb { return before?.isVerb == true ? .subordinator : .pronoun }
      if before?.isVerb == true || before == .adjective || before == .comma
        || before == .conjunction || before == .particle || before == .pronoun || before == .quote
      {
        return .subordinator
      }
      return isNominal(next, sentence) ? .determiner : .subordinator
    }
  }

  /// *told reporters that*: the clause tells what is said, not which reporters.
  private func isObjectOfSaying(_ noun: Int, _ sentence: Sentence) -> Bool {
    var cursor = noun - 1
    while cursor >= 0, sentence.units[cursor].tag.isNominal { cursor -= 1 }
    guard cursor >= 0, sentence.units[cursor].tag.isVerb else { return false }
    let verbClass = pack.lexicon.verbClass(sentence.units[cursor].lemma)
    return !verbClass.isDisjoint(with: [.say, .allege, .plan])
  }

  /// A name or a determiner begins a noun group of its own.
  private func opensGroup(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    return unit.tag == .name || unit.readings.contains(.determiner)
      || unit.readings.contains(.possessivePronoun) || unit.readings.contains(.calendar)
  }

  /// Whether a subject and a finite verb come before the next boundary.
  private func clauseFollows(_ index: Int, _ sentence: Sentence) -> Bool {
    var seenNominal = false
    var cursor = index + 1
    while cursor < min(sentence.units.count, index + Self.reach) {
      let unit = sentence.units[cursor]
      cursor += 1
      if unit.isSilent || unit.tag == .quote { continue }
      if unit.tag == .comma || unit.tag == .semicolon || unit.tag == .stop || unit.tag == .dash {
        return false
      }
      if !seenNominal, unit.readings.contains(.verbGerund), unit.tag == .other { return false }
      if unit.tag == .name || unit.readings.contains(.pronoun) {
        seenNominal = true
        continue
      }
      if unit.readings.contains(.relative) { return false }
      if unit.readings.contains(.conjunction), cursor < sentence.units.count,
        !startsNounGroup(cursor, sentence)
      {
        return false
      }
      if unit.tag == .other, seenNominal,
        !unit.readings.isDisjoint(with: [.modal, .auxiliary, .verbThird, .verbPast])
          || unit.readings.contains(.verbBase),
        !unit.readings.contains(.noun)
          || (unit.readings.contains(.verbThird) && cursor < sentence.units.count
            && startsNounGroup(cursor, sentence)),
        !unit.isJoined
      {
        return true
      }
      if unit.readings.contains(.noun) || unit.readings.contains(.number) { seenNominal = true }
    }
    return false
  }

  // MARK: Noun or verb

  /// Decides for words that can be both, after a possible subject.
  private func isVerbHere(
    _ index: Int, _ readings: Readings, before: Int?, next: Int?, _ sentence: Sentence
  ) -> Bool {
    guard !readings.isDisjoint(with: .finite) else { return false }
    let nextBeginsGroup = next.map { startsNounGroup($0, sentence) } ?? false
    guard var before else { return false }
    if sentence.units[before].tag == .adverb,
      let earlier = previous(before, sentence, skippingAdverbs: true)
    {
      before = earlier
    }
    switch sentence.units[before].tag {
    case .noun, .name, .number, .closing, .quote, .comma, .adverb, .pronoun, .relative, .dash: break
    case .conjunction:
      // "funds X and arms Y": the same form as the verb before.
      guard nextBeginsGroup, let earlier = lastFiniteVerb(before: index, sentence) else {
        return false
      }
      let form = sentence.units[earlier].tag
      return form == .verbThird && readings.contains(.verbThird)
        || form == .verbPast && readings.contains(.verbPast)
        || form == .verbBase && readings.contains(.verbBase)
        || form == .verbParticiple && readings.contains(.verbParticiple)
    default: return false
    }
    if let next, pack.isCopular(pack.lexicon[sentence.units[index].lexeme].verb),
      sentence.units[next].readings.contains(.verbParticiple)
    {
      // "Rwanda stands accused"
      return true
    }
    if isRemark(index, before: before, next: next, sentence) { return true }
    if finiteVerbAhead(index, sentence) || hasFiniteVerb(before: index, sentence) { return false }
    if readings.contains(.verbThird) {
      if sentence.units[before].isPlural, !readings.contains(.verbPast) { return false }
      return nextBeginsGroup || next.map { takesVerb($0, sentence) } ?? false
    }
    if readings.contains(.verbPast) { return true }
    if readings.contains(.verbBase) {
      guard subjectIsPlural(before, sentence) else { return false }
      return nextBeginsGroup || next.map { takesVerb($0, sentence) } ?? false
    }
    return false
  }

  /// *, Politico reports,*
  private func isRemark(
    _ index: Int, before: Int, next: Int?, _ sentence: Sentence
  ) -> Bool {
    guard let next, sentence.units[next].tag == .comma, sentence.units[before].tag == .name,
      let earlier = previous(before, sentence), sentence.units[earlier].tag == .comma
    else { return false }
    let verb = pack.lexicon[sentence.units[index].lexeme].verb
    return pack.lexicon.verbClass(verb).contains(.say)
  }

  /// Prepositions, particles and *to* may follow a verb as well as a noun.
  private func takesVerb(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    return !unit.readings.isDisjoint(with: [.preposition, .particle, .infinitiveTo, .adverb])
      || unit.readings.contains(.subordinator) || unit.tag == .quote
  }

  private func subjectIsPlural(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    if unit.tag == .noun { return unit.isPlural }
    if unit.tag == .name {
      if unit.mention >= 0, isPluralName(unit, sentence) { return true }
      var cursor = index - 1
      while cursor >= 0, cursor > index - 4 {
        if sentence.units[cursor].tag == .conjunction { return true }
        cursor -= 1
      }
    }
    return unit.tag == .quote || unit.tag == .comma || unit.tag == .relative
  }

  private func isPluralName(_ unit: Unit, _ sentence: Sentence) -> Bool {
    pack.isPluralName(sentence.tokens[Int(unit.end) - 1].lexeme)
  }

  private func isBoundary(_ unit: Unit) -> Bool {
    switch unit.tag {
    case .comma, .semicolon, .stop, .dash, .opening, .closing, .relative, .subordinator: true
    default:
      unit.tag == .other
        && !unit.readings.isDisjoint(with: [.relative, .subordinator, .whAdverb])
        && !unit.readings.contains(.preposition)
    }
  }

  private func finiteVerbAhead(_ index: Int, _ sentence: Sentence) -> Bool {
    var cursor = index + 1
    while cursor < min(sentence.units.count, index + Self.reach) {
      let unit = sentence.units[cursor]
      if isBoundary(unit) || unit.readings.contains(.conjunction) { return false }
      if unit.tag == .other, !unit.isJoined, !unit.isSilent,
        !unit.readings.isDisjoint(with: [.modal, .auxiliary, .verbThird, .verbPast]),
        unit.readings.isDisjoint(with: [.noun, .adjective, .preposition]),
        !sentence.units[cursor - 1].readings.contains(.determiner),
        !sentence.units[cursor - 1].readings.contains(.possessivePronoun)
      {
        // "backed by": a participle, unless it is only a past form.
        let isParticiple =
          unit.readings.contains(.verbParticiple) && cursor + 1 < sentence.units.count
          && sentence.units[cursor + 1].readings.contains(.preposition)
        let afterTo =
          cursor > 0 && sentence.units[cursor - 1].readings.contains(.infinitiveTo)
        if !isParticiple && !afterTo { return true }
      }
      cursor += 1
    }
    return false
  }

  private func hasFiniteVerb(before index: Int, _ sentence: Sentence) -> Bool {
    var cursor = index - 1
    while cursor >= 0 {
      let unit = sentence.units[cursor]
      if unit.tag == .subordinator || unit.tag == .relative || unit.tag == .semicolon
        || unit.tag == .stop || unit.tag == .dash
      {
        return false
      }
      if unit.tag == .conjunction || unit.tag == .comma { return false }
      if unit.tag.isFinite || unit.tag == .modal {
        // "said Russia backs": a verb of saying may be followed by a clause of its own.
        return pack.lexicon.verbClass(unit.lemma).isDisjoint(with: [.say, .allege, .deny])
      }
      cursor -= 1
    }
    return false
  }

  private func lastFiniteVerb(before index: Int, _ sentence: Sentence) -> Int? {
    var cursor = index - 1
    while cursor >= 0, cursor > index - Self.reach {
      if sentence.units[cursor].tag.isVerb { return cursor }
      cursor -= 1
    }
    return nil
  }

  // MARK: Forms

  private func verbTag(
    _ index: Int, _ readings: Readings, before: Tag?, next: Int?, _ sentence: Sentence
  ) -> Tag {
    if readings.contains(.verbGerund) { return .verbGerund }
    if readings.contains(.verbPast), readings.contains(.verbParticiple) {
      return isReducedParticiple(index, before: before, next: next, sentence)
        ? .verbParticiple : .verbPast
    }
    if readings.contains(.verbThird) { return .verbThird }
    if readings.contains(.verbPast) { return .verbPast }
    if readings.contains(.verbParticiple) { return .verbParticiple }
    return .verbBase
  }

  /// *fighters trained by*, *, backed by*, *Backed by …,*: no finite verb.
  private func isReducedParticiple(
    _ index: Int, before: Tag?, next: Int?, _ sentence: Sentence
  ) -> Bool {
    guard let next else { return false }
    let following = sentence.units[next]
    let isBy =
      following.lexeme == pack.marks.by
      && self.following(next, sentence).map {
        !sentence.units[$0].readings.contains(.verbGerund) || sentence.units[$0].tag == .name
      } ?? true
    let isPhrase =
      following.readings.contains(.preposition) || following.readings.contains(.infinitiveTo)
    switch before {
    case nil, .stop, .quote, .opening, .dash: return isBy || (isPhrase && before == nil)
    case .noun, .name, .number, .pronoun, .closing:
      return isBy || (isPhrase && finiteVerbAhead(index, sentence))
    case .comma, .adverb:
      return isBy || (isPhrase && before == .comma && finiteVerbAhead(index, sentence))
    case .conjunction:
      if let earlier = lastFiniteVerb(before: index, sentence) {
        return sentence.units[earlier].tag == .verbParticiple
          && (isPhrase || !startsNounGroup(next, sentence))
      }
      return isBy
    default: return isBy
    }
  }

  private func nominalTag(_ readings: Readings, next: Int?, _ sentence: Sentence) -> Tag {
    let nextIsNominal = next.map { isNominal($0, sentence) } ?? false
    if readings.contains(.number) { return .number }
    if modifiesAdjective(readings, next: next, sentence) { return .adverb }
    if readings.contains(.adverb), readings.isDisjoint(with: [.noun, .adjective]) {
      return .adverb
    }
    if readings.contains(.adjective), let next,
      sentence.units[next].readings.contains(.conjunction),
      let beyond = following(next, sentence),
      sentence.units[beyond].readings.contains(.adjective),
      sentence.units[beyond].readings.isDisjoint(with: [.noun, .verb, .determiner])
    {
      // "full and unconditional support"
      return .adjective
    }
    if readings.contains(.adjective), nextIsNominal || !readings.contains(.noun),
      !(readings.contains(.noun) && next.map { isPredicate($0, sentence) } == true)
    {
      return .adjective
    }
    if readings.contains(.noun) { return .noun }
    if readings.contains(.verbGerund) { return nextIsNominal ? .adjective : .noun }
    if readings.contains(.verbParticiple) { return .adjective }
    return readings.contains(.adverb) ? .adverb : .noun
  }

  /// *long hostile to*: it tells how, not which.
  private func modifiesAdjective(
    _ readings: Readings, next: Int?, _ sentence: Sentence
  ) -> Bool {
    guard readings.contains(.adverb), readings.contains(.adjective), let next,
      sentence.units[next].readings.contains(.adjective),
      sentence.units[next].readings.isDisjoint(with: [.noun, .number, .determiner])
    else { return false }
    return following(next, sentence).map { isNominal($0, sentence) } != true
  }

  /// *the firm settled its arrears*: a past form with an object of its own.
  private func isPredicate(_ index: Int, _ sentence: Sentence) -> Bool {
    let readings = sentence.units[index].readings
    guard readings.contains(.verbPast), !readings.contains(.noun),
      let beyond = following(index, sentence)
    else { return false }
    return opensGroup(beyond, sentence)
  }

  // MARK: Neighbours

  private func previous(
    _ index: Int, _ sentence: Sentence, skippingAdverbs: Bool = false
  ) -> Int? {
    var cursor = index - 1
    while cursor >= 0 {
      let unit = sentence.units[cursor]
      if !unit.isSilent, unit.tag != .quote, !(skippingAdverbs && unit.tag == .adverb) {
        return cursor
      }
      cursor -= 1
    }
    return nil
  }

  private func following(
    _ index: Int, _ sentence: Sentence, skippingAdverbs: Bool = false
  ) -> Int? {
    var cursor = index + 1
    while cursor < sentence.units.count {
      let unit = sentence.units[cursor]
      if !unit.isSilent, unit.tag != .quote,
        !(skippingAdverbs && unit.readings.contains(.adverb)
          && unit.readings.isDisjoint(with: [.verbBase]))
      {
        return cursor
      }
      cursor += 1
    }
    return nil
  }

  /// Whether the unit can stand in a noun group after a modifier.
  private func isNominal(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    if unit.tag == .name { return true }
    if unit.tag != .other { return unit.tag.isNominal }
    return !unit.readings.isDisjoint(with: [.noun, .adjective, .number, .determiner])
      && unit.readings.isDisjoint(with: [.preposition, .auxiliary, .modal])
  }

  /// Whether a noun group can begin with the unit.
  private func startsNounGroup(_ index: Int, _ sentence: Sentence) -> Bool {
    let unit = sentence.units[index]
    if unit.tag == .name || unit.readings.contains(.calendar) && unit.isCapitalised { return true }
    if unit.tag != .other { return unit.tag.isNominal || unit.tag == .pronoun }
    if !unit.readings.isDisjoint(with: [.determiner, .possessivePronoun, .number]) { return true }
    if unit.readings.contains(.pronoun) { return !unit.readings.contains(.relative) }
    return !unit.readings.isDisjoint(with: [.noun, .adjective])
      && unit.readings.isDisjoint(with: [.preposition, .adverb, .conjunction, .particle, .modal])
      && (unit.readings.isDisjoint(with: [.verbPast, .verbThird])
        || unit.readings.contains(.adjective))
  }
}
