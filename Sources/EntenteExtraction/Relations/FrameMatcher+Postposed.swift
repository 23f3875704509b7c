import EntenteModel

/// An idiom of *be*, looked up by the first word behind the verb.
struct PostposedIdiom: Sendable {
  /// Its index.
  let construction: Int32
  /// The next word, or -1.
  let second: Lexeme
}

/// Idioms of *be* behind a noun, without the verb: *a militia in the pay of X*, *Norland, at war with
/// Sudra, …*.
extension FrameMatcher {
  func postposedFrames(
    _ phrase: Phrase, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    guard let candidates = pack.postposed[phrase.preposition],
      let host = host(of: phrase, sentence)
    else { return }
    trace?.look(at: phrase.unit)
    var longest = 0
    for idiom in candidates where trace != nil || words.mayContain(idiom.second) {
      let candidate = idiom.construction
      let construction = pack.constructions[Int(candidate)]
      guard construction.fixed.count >= longest,
        let end = follows(construction.fixed, from: phrase.unit, sentence),
        !isBarred(construction, sentence, &trace)
      else { continue }
      let sources = fillers(
        construction.source, as: .source, host, phrase, sentence, text, &discourse)
      let targets = fillers(
        construction.target, as: .target, host, phrase, sentence, text, &discourse)
      trace?.check(construction, sources, targets)
      let before = phrase.unit > 0 ? sentence.units[Int(phrase.unit) - 1] : nil
      let isNegated = before?.tag == .negation
      let adverbs = before.flatMap { pack.adverbClasses[$0.lexeme] } ?? []
      func add(_ source: Filler, _ target: Filler, isReturned: Bool = false) {
        self.add(
          source, target, construction, candidate, (phrase.unit, end), -1, &sentence,
          isPresupposed: true, modality: adverbs.contains(.ended) ? .ended : nil,
          isNegated: isNegated, isReturned: isReturned)
      }
      if construction.isMutual, targets.isEmpty, sources.count > 1 {
        // "X and Y at war"
        for source in sources {
          for target in sources where target != source { add(source, target) }
        }
      }
      for source in sources {
        for target in targets {
          add(source, target)
          if construction.isMutual { add(target, source, isReturned: true) }
          longest = construction.fixed.count
        }
      }
    }
  }

  /// The noun group that such an idiom describes. A name as an object is none: *attacked Sudra in
  /// league with Velania*.
  private func host(of phrase: Phrase, _ sentence: Sentence) -> Int32? {
    if phrase.after >= 0 {
      let group = sentence.nounGroups[Int(phrase.after)]
      let isNamed = sentence.units[Int(group.head)].mention >= 0
      // "Norland at war with Sudra": a headline without a verb.
      if sentence.clauses.isEmpty { return group.coordination }
      return group.appositionOf >= 0 || group.role == .subject || !isNamed ? phrase.after : nil
    }
    guard let before = boundary(before: phrase.unit, sentence) else {
      // "At war with Sudra, Norland …"
      return sentence.clauses.first { clause in
        clause.kind == .main && clause.subject >= 0 && isOpened(by: phrase, clause, sentence)
      }?.subject
    }
    // "Norland, at war with Sudra, …", "Norland and Sudra, at war since May, …"
    guard sentence.units[Int(before)].tag == .comma else { return nil }
    return sentence.clauses.first { clause in
      clause.subject >= 0
        && sentence.nounGroups[Int(sentence.lastMember(of: clause.subject))].end == before
        && sentence.verbGroups[Int(clause.verb)].first > phrase.unit
    }?.subject
  }

  /// Whether nothing but the phrase and what hangs on it stands before a clause's subject.
  private func isOpened(by phrase: Phrase, _ clause: Clause, _ sentence: Sentence) -> Bool {
    let subject = sentence.nounGroups[Int(clause.subject)].first
    return subject > phrase.unit && sentence.units[Int(subject) - 1].tag == .comma
      && !sentence.verbGroups.contains { $0.first < subject }
  }

  /// The unit before another, past adverbs and a negation; `nil` where the sentence begins.
  private func boundary(before unit: Int32, _ sentence: Sentence) -> Int32? {
    var index = unit - 1
    while index >= 0, [.adverb, .negation].contains(sentence.units[Int(index)].tag) { index -= 1 }
    return index >= 0 ? index : nil
  }

  private func fillers(
    _ places: [Place], as role: ActorResolver.Role, _ host: Int32, _ phrase: Phrase,
    _ sentence: Sentence, _ text: borrowing Span<UInt8>, _ discourse: inout Discourse
  ) -> [Filler] {
    for place in places {
      var group: Int32?
      switch place {
      case .subject: group = host
      case .preposition(let preposition):
        group =
          sentence.phrases.first {
            $0.preposition == preposition && $0.after == phrase.group
          }?.group
      default: break
      }
      if let group {
        let found = resolver.fillers(of: group, as: role, sentence, text, &discourse)
        if !found.isEmpty { return found }
      }
    }
    return []
  }
}
