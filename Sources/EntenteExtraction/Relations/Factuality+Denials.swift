/// Denials that stand beside what they deny: *accused X of arming Y, a charge that X denies*, *…; X
/// denied it*.
extension Factuality {
  /// The noun group of whoever stands accused and denies it behind the claim, or `nil`. What the
  /// text states itself is only denied where it is called a charge: *arms Sudra, an allegation that
  /// it denies*.
  func denier(of claim: RawClaim, isStated: Bool, _ sentence: Sentence) -> Int32? {
    guard !isStated || claim.relation.isDeed else { return nil }
    for var clause in sentence.clauses where clause.subject >= 0 {
      let verb = sentence.verbGroups[Int(clause.verb)]
      let active = turned(clause, verb, sentence)
      clause = active ?? untangled(clause, verb, sentence)
      guard verb.main >= claim.cueEnd, !verb.isNegated, !verb.isPassive || active != nil,
        pack.contests(verb.lemma, particle: verb.particle)
          || callsUntrue(clause, verb, sentence),
        answersCharge(clause, verb, sentence),
        !isStated || summarises(clause, claim, sentence),
        isSource(of: claim, clause, sentence)
      else { continue }
      return clause.subject
    }
    return nil
  }

  /// *a charge denied by X*, as *a charge that X denies* would be read.
  private func turned(_ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Clause? {
    guard verb.isPassive, clause.kind == .participle || clause.kind == .relative,
      tells(clause.subject, sentence),
      let agent = sentence.agent(of: clause, behind: pack.marks.by)
    else { return nil }
    var active = clause
    active.completes = clause.subject
    active.antecedent = clause.subject
    active.subject = agent
    active.object = -1
    return active
  }

  /// Whether the clause says of a charge that it is untrue, and nothing of whoever made it.
  func answers(_ number: Int32, _ sentence: Sentence) -> Bool {
    let clause = sentence.clauses[Int(number)]
    let verb = sentence.verbGroups[Int(clause.verb)]
    guard clause.subject >= 0, !verb.isPassive else { return false }
    return callsUntrue(clause, verb, sentence) && answersCharge(clause, verb, sentence)
  }

  /// Whether the charge is what the claim's clause tells, and no other clause stands between them.
  private func summarises(_ clause: Clause, _ claim: RawClaim, _ sentence: Sentence) -> Bool {
    let charge = clause.kind == .relative ? clause.antecedent : clause.completes
    guard tells(charge, sentence) else { return false }
    let first = sentence.nounGroups[Int(charge)].first
    return claim.clause >= 0 && sentence.clauses[Int(claim.clause)].kind == .main
      && !sentence.verbGroups.contains { $0.first >= claim.cueEnd && $0.first < first }
  }

  /// *a charge Tehran denies*, where the name was taken for the charge's own: its subject, and the
  /// charge.
  private func untangled(_ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Clause {
    let charge = clause.subject
    guard clause.object < 0, tells(charge, sentence),
      let name = sentence.nounGroups.firstIndex(where: {
        $0.first == sentence.nounGroups[Int(charge)].end && $0.end == verb.first
      })
    else { return clause }
    var clause = clause
    clause.subject = Int32(name)
    clause.completes = charge
    return clause
  }

  /// Whether what the clause denies is what was said before it: *which X denies*, *denied the
  /// accusation*.
  private func answersCharge(_ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Bool {
    if clause.completes >= 0, clause.object < 0 { return tells(clause.completes, sentence) }
    guard clause.object >= 0 else { return false }
    if clause.kind == .relative, clause.object == clause.antecedent {
      return tells(clause.antecedent, sentence) || !pack.rejects(verb.lemma)
    }
    let object = sentence.nounGroups[Int(clause.object)]
    let head = sentence.units[Int(object.head)]
    if head.tag == .pronoun { return pack.pronouns[head.lexeme] == .thing }
    return object.isDefinite && object.pronounPossessor < 0 && tells(clause.object, sentence)
  }

  /// *charge*, *allegation*
  private func tells(_ group: Int32, _ sentence: Sentence) -> Bool {
    guard group >= 0 else { return false }
    let head = sentence.units[Int(sentence.nounGroups[Int(group)].head)]
    return head.mention < 0
      && pack.intentions[head.lemma]?.isDisjoint(with: .telling) == false
  }

  /// *X, Norland's spokesman,*, *X, the government's spokesman,*; or whoever holds an office there.
  private func isSpokesman(
    _ group: Int32, of accused: ActorNumber, _ sentence: Sentence
  ) -> Bool {
    guard let actor = sentence.actor(ofGroup: group) else { return false }
    if pack.holdsOffice(actor), pack.country(of: actor) == accused { return true }
    return sentence.nounGroups.contains { title in
      guard title.appositionOf == group, title.possessor >= 0,
        pack.speaksForState(sentence.units[Int(title.head)].lemma)
      else { return false }
      let owner = sentence.nounGroups[Int(title.possessor)]
      if let named = sentence.actor(at: owner.head) { return named == accused }
      let noun = pack.lexicon.nounClass(sentence.units[Int(owner.head)].lemma)
      return owner.isDefinite && !noun.isDisjoint(with: [.country, .government])
    }
  }

  /// A pronoun is the accused in what hangs on the charge alone (*which it denies*): elsewhere it
  /// may be the accuser.
  private func isSource(of claim: RawClaim, _ clause: Clause, _ sentence: Sentence) -> Bool {
    if let actor = sentence.actor(ofGroup: clause.subject) {
      // "said that it had bombed Y, which Y denied"
      return actor == claim.source.actor
        || clause.kind == .relative && actor == claim.target.actor
        || isSpokesman(clause.subject, of: claim.source.actor, sentence)
    }
    let group = sentence.nounGroups[Int(clause.subject)]
    let head = sentence.units[Int(group.head)]
    if head.tag == .noun {
      // "which its spokesmen deny", "officials in Tehran", "the government"
      let named = sentence.units[Int(group.first)..<Int(group.end)].indices.compactMap {
        sentence.actor(at: Int32($0))
      }
      let behind = sentence.phrases.first { $0.after == clause.subject }
        .flatMap { sentence.actor(ofGroup: $0.group) }
      let owner = group.possessor >= 0 ? sentence.actor(ofGroup: group.possessor) : nil
      let actors = named + [behind, owner].compactMap { $0 }
      guard actors.isEmpty else { return actors.contains(claim.source.actor) }
      return group.isDefinite && group.pronounPossessor < 0 && pack.isState(claim.source.actor)
        && !pack.lexicon.nounClass(head.lemma).isDisjoint(with: [.government, .generic])
    }
    guard head.tag == .pronoun, let means = pack.pronouns[head.lexeme],
      clause.kind == .relative || clause.completes >= 0
    else { return false }
    return means != .speaker && means != .eachOther
  }
}
