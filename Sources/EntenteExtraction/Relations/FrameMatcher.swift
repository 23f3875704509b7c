import EntenteModel

/// Lays the frames over the clauses and noun groups of a sentence.
///
/// Each trigger word is looked up once; a construction fires when its fixed words, its limits and
/// both roles are there.
struct FrameMatcher {
  let pack: LanguagePack
  let resolver: ActorResolver
  /// The words of the sentence that a construction may need; all there are while a trace is kept.
  private(set) var words = LexemeFilter.all
  /// Of them, those that noun groups end in.
  private(set) var heads = LexemeFilter.all

  init(pack: LanguagePack, resolver: ActorResolver) {
    self.pack = pack
    self.resolver = resolver
  }

  func run(
    on sentence: inout Sentence, text: borrowing Span<UInt8>, discourse: inout Discourse,
    trace: inout FrameTrace?
  ) {
    // What needs a word that is not there is not looked at; a trace tells why it fails, so it looks
    // at all.
    var matcher = self
    if trace == nil {
      matcher.words = Self.words(of: sentence)
      matcher.heads = Self.heads(of: sentence)
    }
    matcher.lay(over: &sentence, text, &discourse, &trace)
  }

  private func lay(
    over sentence: inout Sentence, _ text: borrowing Span<UInt8>, _ discourse: inout Discourse,
    _ trace: inout FrameTrace?
  ) {
    for index in sentence.clauses.indices {
      verbFrames(Int32(index), &sentence, text, &discourse, &trace)
    }
    for index in sentence.nounGroups.indices {
      nounFrames(Int32(index), &sentence, text, &discourse, &trace)
      roleFrames(Int32(index), &sentence, text, &discourse, &trace)
      compounds(Int32(index), &sentence, text, &discourse, &trace)
    }
    for index in sentence.predications.indices {
      adjectiveFrames(sentence.predications[index], &sentence, text, &discourse, &trace)
    }
    for index in sentence.phrases.indices {
      postposedFrames(sentence.phrases[index], &sentence, text, &discourse, &trace)
    }
    for contrast in sentence.contrasts { deny(contrast, &sentence) }
    leaveOwn(&sentence)
  }

  /// *ended its aid to X*: the aid is the subject's own, as it says whom it was for.
  private func leaveOwn(_ sentence: inout Sentence) {
    let claims = sentence.rawClaims
    sentence.rawClaims.removeAll { claim in
      guard sentence.units[Int(claim.target.first)].tag == .possessivePronoun,
        let owned = sentence.nounGroups.firstIndex(where: {
          $0.pronounPossessor == claim.target.first
        }),
        // "Sudra, its partner against Velania"
        !pack.isRole(sentence.units[Int(sentence.nounGroups[owned].head)].lemma)
      else { return false }
      let recipients = sentence.phrases.filter { $0.after == Int32(owned) }
      return claims.contains { other in
        other.clause == claim.clause && other.source.actor == claim.source.actor
          && other.target.actor != claim.target.actor
          && recipients.contains {
            sentence.nounGroups[Int($0.group)].holds(other.target.first)
          }
      }
    }
  }

  /// *X, not Y, armed Z*, *unlike Y, X armed Z*: what is told of X is denied of Y.
  private func deny(_ contrast: Contrast, _ sentence: inout Sentence) {
    guard let other = sentence.actor(at: contrast.other) else { return }
    let kept = sentence.nounGroups.first { $0.holds(contrast.kept) }
    func isKept(_ side: Filler) -> Bool {
      side.first <= contrast.kept && contrast.kept < max(side.end, kept?.end ?? 0)
        && side.end > kept?.first ?? contrast.kept
    }
    let denied = Filler(actor: other, first: contrast.other, end: contrast.other + 1)
    for claim in sentence.rawClaims
    where !isDenied(claim, sentence)
      || contrast.isOpposite && claim.clause >= 0
        && sentence.verbGroups[Int(sentence.clauses[Int(claim.clause)].verb)].isNegated
    {
      var opposite = claim
      if isKept(claim.source), claim.target.actor != other {
        opposite.source = denied
      } else if isKept(claim.target), claim.source.actor != other, !contrast.isOpposite {
        // "armed not Y but X"
        opposite.target = denied
      } else {
        continue
      }
      opposite.isNegated.toggle()
      sentence.rawClaims.append(opposite)
    }
  }

  /// *X, not Y, did not arm Z*: nothing is told of Y.
  private func isDenied(_ claim: RawClaim, _ sentence: Sentence) -> Bool {
    guard !claim.isNegated, claim.clause >= 0 else { return claim.isNegated }
    let clause = sentence.clauses[Int(claim.clause)]
    // "refused to arm Z"
    let outer = clause.parent >= 0 ? sentence.clauses[Int(clause.parent)] : clause
    return sentence.verbGroups[Int(clause.verb)].isNegated
      || [.infinitive, .gerund].contains(clause.kind)
        && (sentence.verbGroups[Int(outer.verb)].isNegated
          || pack.lexicon.verbClass(sentence.verbGroups[Int(outer.verb)].lemma).contains(.refuse))
  }

  /// All words of a sentence, in the form that the text gives and in the base form.
  private static func words(of sentence: Sentence) -> LexemeFilter {
    var words = LexemeFilter()
    for unit in sentence.units {
      words.insert(unit.lexeme)
      if unit.lemma != unit.lexeme { words.insert(unit.lemma) }
    }
    // "“A coward,” X said of Y": as if X called him so.
    for verb in sentence.verbGroups { words.insert(verb.lemma) }
    return words
  }

  /// The words that noun groups end in, likewise.
  private static func heads(of sentence: Sentence) -> LexemeFilter {
    var heads = LexemeFilter()
    for group in sentence.nounGroups {
      let head = sentence.units[Int(group.head)]
      heads.insert(head.lexeme)
      heads.insert(head.lemma)
    }
    return heads
  }
}
