import EntenteModel

/// Puts together what the stages left in a sentence.
struct ExplanationBuilder {
  let sentence: Sentence
  let trace: FrameTrace
  /// Those of this sentence.
  let claims: [Claim]
  let pack: LanguagePack
  let discourse: Discourse

  func explanation(_ text: borrowing Span<UInt8>) -> Explanation {
    let spellings = sentence.units.indices.map { index in
      let unit = sentence.units[index]
      return Self.spelling(sentence, unit.first, unit.end, text)
    }
    let words = UnitWords(sentence: sentence, spellings: spellings)
    let range = sentence.range
    return Explanation(
      sentence: Self.spelling(
        sentence, Int32(range.lowerBound), Int32(range.upperBound), text),
      words: zip(sentence.units, spellings).map { .init(text: $1, tag: "\($0.tag)") },
      actors: actors(text), groups: words.groups,
      clauses: ClauseWords(words: words, pack: pack).clauses,
      firings: claims.compactMap { firing($0, words) }, refusals: refusals(spellings))
  }

  private static func spelling(
    _ sentence: Sentence, _ first: Int32, _ end: Int32, _ text: borrowing Span<UInt8>
  ) -> String {
    String(
      decoding: text,
      in: Int(sentence.tokens[Int(first)].start)..<Int(sentence.tokens[Int(end) - 1].end))
  }

  // MARK: Actors

  private func actors(_ text: borrowing Span<UInt8>) -> [Explanation.NamedActor] {
    var named: [Explanation.NamedActor] = []
    for mention in sentence.mentions {
      let spelling = Self.spelling(sentence, mention.first, mention.end, text)
      let isPlace = mention.meaning == .place
      named.append(
        .init(
          text: spelling, actor: isPlace ? nil : reference(mention.actor), how: how(mention)))
    }
    return named
  }

  private func how(_ mention: ActorMention) -> String {
    if mention.isGiven { return "given" }
    if discourse.isProvisional(mention.actor) {
      return mention.meaning == .name ? "unlisted" : "short"
    }
    return "\(mention.meaning)"
  }

  private func reference(_ actor: ActorNumber) -> ActorReference {
    pack.reference(to: actor, discourse)
  }

  // MARK: Claims

  private func firing(_ claim: Claim, _ words: UnitWords) -> Explanation.Firing? {
    let raw = sentence.rawClaims.first { raw in
      rule(pack.constructions[Int(raw.construction)]) == claim.rule
        && raw.relation == claim.relation
        && reference(raw.source.actor) == claim.source.actor
        && reference(raw.target.actor) == claim.target.actor
    }
    guard let raw else { return nil }
    return Explanation.Firing(
      claim: claim, rulePlace: place(pack.constructions[Int(raw.construction)]),
      source: side(raw.source, claim.source, raw.clause, words),
      target: side(raw.target, claim.target, raw.clause, words))
  }

  private func side(
    _ filler: Filler, _ mention: Mention, _ clause: Int32, _ words: UnitWords
  ) -> Explanation.Side {
    Explanation.Side(
      actor: mention.actor, text: mention.text, place: words.place(of: filler, in: clause))
  }

  private func rule(_ construction: Construction) -> String {
    "\(pack.frames[construction.frame].name)/\(construction.trigger.rawValue)"
  }

  private func place(_ construction: Construction) -> String {
    "\(pack.frames[construction.frame].file):\(construction.line)"
  }

  // MARK: Refusals

  /// Blocked claims, and the nearest miss of each frame on a word where nothing fired.
  private func refusals(_ spellings: [String]) -> [Refusal] {
    let read = Set(
      sentence.rawClaims.flatMap { claim in
        [claim.cueFirst, claim.cueEnd - 1].map { sentence.units[Int($0)].first }
      })
    var seen: Set<String> = []
    var found: [Refusal] = []
    for attempt in (trace.attempts + repetitions).sorted(by: Self.isNearer) {
      let isRead = attempt.unit >= 0 && read.contains(sentence.units[Int(attempt.unit)].first)
      guard attempt.reason.isBlock || !isRead else { continue }
      let refusal = Refusal(
        word: attempt.unit >= 0 ? spellings[Int(attempt.unit)] : "",
        rule: rule(attempt.construction), rulePlace: place(attempt.construction),
        reason: attempt.reason, source: attempt.sources.map(reference),
        target: attempt.targets.map(reference))
      // Of one frame on one word, the nearest miss is enough.
      let key = attempt.reason.isBlock ? "\(refusal)" : "\(refusal.word) \(refusal.rule)"
      if seen.insert(key).inserted { found.append(refusal) }
    }
    return found
  }

  /// Claims of which another frame made the same.
  private var repetitions: [FrameTrace.Attempt] {
    sentence.rawClaims.compactMap { raw in
      let construction = pack.constructions[Int(raw.construction)]
      let isKept = claims.contains {
        $0.rule == rule(construction) && $0.source.actor == reference(raw.source.actor)
          && $0.target.actor == reference(raw.target.actor)
      }
      guard !isKept else { return nil }
      return FrameTrace.Attempt(
        construction: construction, unit: raw.cueFirst, reason: .repeated,
        sources: [raw.source.actor], targets: [raw.target.actor])
    }
  }

  private static func isNearer(_ one: FrameTrace.Attempt, _ other: FrameTrace.Attempt) -> Bool {
    (one.reason.rawValue, one.unit, one.construction.frame, one.construction.line)
      < (other.reason.rawValue, other.unit, other.construction.frame, other.construction.line)
  }
}
