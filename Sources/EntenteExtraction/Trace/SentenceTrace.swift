import EntenteModel

/// What every stage saw, sentence by sentence.
struct SentenceTraces {
  private(set) var lines: [String] = []

  mutating func add(
    _ sentence: Sentence, _ trace: FrameTrace, _ text: borrowing Span<UInt8>, _ pack: LanguagePack,
    _ discourse: Discourse
  ) {
    func words(_ first: Int32, _ end: Int32) -> String {
      guard end > first else { return "" }
      let start = Int(sentence.tokens[Int(sentence.units[Int(first)].first)].start)
      let stop = Int(sentence.tokens[Int(sentence.units[Int(end) - 1].end) - 1].end)
      return String(decoding: text, in: start..<stop)
    }
    func group(_ number: Int32) -> String {
      guard number >= 0 else { return "–" }
      var member = number
      var parts: [String] = []
      while member >= 0 {
        let group = sentence.nounGroups[Int(member)]
        parts.append(words(group.first, group.end))
        member = group.conjunct
      }
      return parts.joined(separator: " + ")
    }
    lines.append("sentence   \(words(0, Int32(sentence.units.count)))")
    lines.append(
      "tags       "
        + sentence.units.indices.map {
          "\(words(Int32($0), Int32($0) + 1))/\(sentence.units[$0].tag)"
        }.joined(separator: " "))
    for mention in sentence.mentions {
      let start = Int(sentence.tokens[Int(mention.first)].start)
      let end = Int(sentence.tokens[Int(mention.end) - 1].end)
      let name =
        mention.meaning == .place ? "a place" : pack.name(of: mention.actor, discourse)
      lines.append(
        "actor      \(String(decoding: text, in: start..<end)) = \(name) (\(mention.meaning))")
    }
    for (index, clause) in sentence.clauses.enumerated() {
      let verb = sentence.verbGroups[Int(clause.verb)]
      let phrases = sentence.phrases.filter { $0.clause == Int32(index) }
        .map { "\(words($0.unit, $0.unit + 1)) [\(group($0.group))]" }
      var marks: [String] = []
      if verb.isPassive { marks.append("passive") }
      if verb.isNegated { marks.append("negated") }
      if clause.isConditioned { marks.append("conditioned") }
      if clause.reporter >= 0 { marks.append("reported by clause \(clause.reporter)") }
      lines.append(
        "clause \(index)   \(clause.kind) of \(clause.parent): [\(group(clause.subject))] "
          + "\(words(verb.first, verb.end)) [\(group(clause.object))]"
          + (clause.secondObject >= 0 ? " [\(group(clause.secondObject))]" : "")
          + (phrases.isEmpty ? "" : " " + phrases.joined(separator: " "))
          + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))"))
    }
    for claim in sentence.rawClaims {
      let construction = pack.constructions[Int(claim.construction)]
      lines.append(
        "fired      \(pack.frames[construction.frame].name)/\(construction.trigger.rawValue) on "
          + "'\(words(claim.cueFirst, claim.cueEnd))': "
          + "\(pack.name(of: claim.source.actor, discourse)) → "
          + "\(pack.name(of: claim.target.actor, discourse)) "
          + "\(claim.relation.stance.rawValue) (\(claim.relation.rawValue), "
          + "\(claim.polarity.rawValue), \(claim.finalModality.rawValue))")
    }
    for refusal in trace.refusals {
      lines.append("refused    \(refusal.frame)/\(refusal.trigger.rawValue): \(refusal.reason)")
    }
  }
}
