import EntenteModel

/// Turns raw claims into claims: names for numbers, scalar offsets for units, one claim per pair,
/// stance and cue.
struct ClaimBuilder {
  let pack: LanguagePack
  let resolver: ActorResolver
  let dates: DateResolver

  /// `block` is a byte at or before the sentence and the scalars before it.
  func run(
    _ sentence: Sentence, text: borrowing Span<UInt8>, block: (byte: Int, scalars: Int),
    discourse: inout Discourse, into claims: inout [Claim]
  ) {
    guard !sentence.rawClaims.isEmpty else { return }
    let firstToken = sentence.tokens[sentence.range.lowerBound]
    let lastToken = sentence.tokens[sentence.range.upperBound - 1]
    var counter = ScalarCounter(byte: block.byte, scalars: block.scalars)
    let sentenceRange = counter.range(Int(firstToken.start), Int(lastToken.end), text)
    let sentenceText = String(
      decoding: text, in: Int(firstToken.start)..<Int(lastToken.end))
    var kept: [RawClaim] = []
    for raw in sentence.rawClaims where raw.source.actor != raw.target.actor {
      if let index = kept.firstIndex(where: {
        isSame($0, raw) && !areJoined($0, raw, sentence)
      }) {
        if rank(raw) > rank(kept[index]) { kept[index] = raw }
      } else {
        kept.append(raw)
      }
    }
    let all = kept
    kept.removeAll { claim in all.contains { isByOwnMeans(claim, of: $0, sentence) } }
    kept.sort {
      ($0.cueFirst, $0.source.first, $0.target.first)
        < ($1.cueFirst, $1.source.first, $1.target.first)
    }
    let dates = self.dates.dates(in: sentence, text)
    for raw in kept {
      let construction = pack.constructions[Int(raw.construction)]
      let frame = pack.frames[construction.frame].name
      let rule = "\(frame)/\(construction.trigger.rawValue)"
      let family = RuleFamily(relation: raw.relation, trigger: construction.trigger)
      let cue = range(raw.cueFirst, raw.cueEnd, sentence, text, &counter)
      claims.append(
        Claim(
          source: mention(raw.source, sentence, text, &counter, discourse),
          target: mention(raw.target, sentence, text, &counter, discourse),
          relation: raw.relation, polarity: raw.polarity, modality: raw.finalModality,
          attribution: attribution(raw, sentence, text, &discourse),
          sentence: sentenceRange, sentenceText: sentenceText, cue: cue.range, cueText: cue.text,
          eventDate: self.dates.resolve(raw, among: dates, sentence),
          confidence: pack.precision.confidence(of: family), rule: rule))
    }
  }

  /// The same statement, read twice: same ends and stance on the same words; also where two frames meet
  /// a verb's target in two places (*picketed X outside its offices*).
  private func isSame(_ first: RawClaim, _ second: RawClaim) -> Bool {
    guard first.source == second.source, first.relation.stance == second.relation.stance else {
      return false
    }
    return first.target == second.target
      || first.target.actor == second.target.actor && first.cueFirst == second.cueFirst
        && first.clause == second.clause
  }

  /// *X sent its troops to confront Y*: what X's troops do is said of X already.
  private func isByOwnMeans(
    _ claim: RawClaim, of other: RawClaim, _ sentence: Sentence
  ) -> Bool {
    claim.clause >= 0 && claim.source.actor == other.source.actor && claim.target == other.target
      && claim.relation.stance == other.relation.stance
      && sentence.units[Int(claim.source.first)].tag == .possessivePronoun
      && sentence.clauses[Int(claim.clause)].kind == .infinitive
      && sentence.clauses[Int(claim.clause)].parent == other.clause
  }

  /// *funds and arms X*, *funded and armed by X*: two verbs that share who does it and to whom say
  /// two things.
  private func areJoined(_ first: RawClaim, _ second: RawClaim, _ sentence: Sentence) -> Bool {
    guard first.clause >= 0, second.clause >= 0, first.clause != second.clause,
      first.relation != second.relation,
      pack.constructions[Int(first.construction)].trigger == .verb,
      pack.constructions[Int(second.construction)].trigger == .verb
    else { return false }
    let one = sentence.clauses[Int(first.clause)]
    let other = sentence.clauses[Int(second.clause)]
    guard one.subject == other.subject, one.object == other.object else { return false }
    let arePassive = [one, other].allSatisfy { sentence.verbGroups[Int($0.verb)].isPassive }
    return arePassive ? one.object < 0 : one.object >= 0 && one.parent == other.parent
  }

  /// Of two readings of one pair, the more telling relation, then the less hedged.
  private func rank(_ claim: RawClaim) -> Int {
    (claim.relation == .oppose || claim.relation == .back ? 0 : 2)
      + (claim.finalModality == .actual ? 1 : 0)
  }

  private func mention(
    _ filler: Filler, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ counter: inout ScalarCounter, _ discourse: Discourse
  ) -> Mention {
    let place = range(filler.first, filler.end, sentence, text, &counter)
    return Mention(
      actor: pack.reference(to: filler.actor, discourse), range: place.range, text: place.text)
  }

  private func range(
    _ first: Int32, _ end: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ counter: inout ScalarCounter
  ) -> (range: ScalarRange, text: String) {
    // A remark may have changed places with the words before it.
    let units = sentence.units[Int(first)..<Int(max(end, first + 1))]
    let firstToken = units.map(\.first).min() ?? 0
    let lastToken = (units.map(\.end).max() ?? 1) - 1
    let start = Int(sentence.tokens[Int(firstToken)].start)
    let stop = Int(sentence.tokens[Int(lastToken)].end)
    return (counter.range(start, stop, text), String(decoding: text, in: start..<stop))
  }

  private func attribution(
    _ raw: RawClaim, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> Attribution {
    func claimer(_ group: Int32) -> ActorReference? {
      if group == Factuality.speaker {
        return sentence.speaker >= 0 ? pack.reference(to: sentence.speaker, discourse) : nil
      }
      guard group >= 0 else { return nil }
      // "which it accuses of": whoever the pronoun was in another claim.
      let head = sentence.nounGroups[Int(group)].head
      if sentence.units[Int(head)].tag == .pronoun,
        let same = sentence.rawClaims.first(where: { $0.source.first == head })
      {
        return pack.reference(to: same.source.actor, discourse)
      }
      // "a UN panel said": whoever owns the words counts.
      let named =
        resolver.fillers(of: group, as: .source, sentence, text, &discourse).first
        ?? resolver.fillers(of: group, as: .target, sentence, text, &discourse).first
      return named.map { pack.reference(to: $0.actor, discourse) }
    }
    switch raw.attribution {
    case .none: return .none
    case .said(let group): return .said(by: claimer(group))
    case .alleged(let group):
      // "accused by his successor": nobody accuses himself.
      let accuser = claimer(group)
      let isSelf = accuser?.key == pack.reference(to: raw.source.actor, discourse).key
      return .alleged(by: isSelf ? nil : accuser)
    case .denied(let group): return .denied(by: claimer(group))
    }
  }
}

/// Turns byte offsets into scalar offsets, counting from a known place.
struct ScalarCounter {
  let byte: Int
  let scalars: Int

  init(byte: Int, scalars: Int) {
    self.byte = byte
    self.scalars = scalars
  }

  func range(_ start: Int, _ end: Int, _ text: borrowing Span<UInt8>) -> ScalarRange {
    let first = scalars + Self.count(text, byte..<start)
    return ScalarRange(start: first, end: first + Self.count(text, start..<end))
  }

  /// Scalars in a range of bytes: every byte that does not continue another.
  static func count(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where text[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
