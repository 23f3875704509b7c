/// Turns tagged words into groups and clauses: searches for the best reading, builds it, and ties
/// together clauses that report or condition others.
///
/// A reading that leaves a clause without a verb, or a verb without a subject, has a high cost;
/// then words that can be noun and verb are tried the other way, and the cheaper reading stays.
struct ClauseBuilder {
  /// A reading that costs less is not questioned.
  static let doubt: Int32 = 240
  /// How much cheaper a reading with a word tried the other way must be.
  static let clearGain: Int32 = 100
  /// Words tried the other way, at most.
  static let longestDoubt = 6

  let pack: LanguagePack
  private let tagger: Tagger
  private let chunker: GroupChunker
  private var search: ClauseSearch
  private(set) var assembler: ClauseAssembler
  private var steps: [ClauseStep] = []
  /// The groups that are not tried at the moment.
  private var other = Grouping()

  init(pack: LanguagePack) {
    self.pack = pack
    tagger = Tagger(pack: pack)
    chunker = GroupChunker(pack: pack)
    search = ClauseSearch(pack: pack)
    assembler = ClauseAssembler(pack: pack)
  }

  /// Linear in the sentence.
  mutating func run(on sentence: inout Sentence, always: Bool = false) {
    guard always || canClaim(sentence) else {
      chunker.run(on: &sentence)
      markFirstSubject(&sentence)
      return
    }
    chunker.run(on: &sentence)
    search.run(on: sentence)
    if search.cost >= Self.doubt { reconsider(&sentence) }
    search.steps(of: sentence, into: &steps)
    assembler.begin()
    for (index, step) in steps.enumerated() { assembler.take(step, at: index, &sentence) }
    turnContents(&sentence)
    turnCausatives(&sentence)
    turnReduced(&sentence)
    turnPrevented(&sentence)
    continueRelatives(&sentence)
    strandPrepositions(&sentence)
    shiftObjects(&sentence)
    takeWhoseObjects(&sentence)
    sinkGaps(&sentence)
    fillGaps(&sentence)
    fillVerbGaps(&sentence)
    fillVerdictGaps(&sentence)
    fillPhraseGaps(&sentence)
    raiseAgents(&sentence)
    fillAgentGaps(&sentence)
    fillListGaps(&sentence)
    fillInfinitiveGaps(&sentence)
    shareObjects(&sentence)
    fillEchoes(&sentence)
    joinDoers(&sentence)
    joinPairs(&sentence)
    turnGrounds(&sentence)
    turnSpeech(&sentence)
    turnRemarks(&sentence)
    turnEpithets(&sentence)
    turnHeadlines(&sentence)
    joinHeadlineNames(&sentence)
    attachRemarks(&sentence)
    embedRelatives(&sentence)
    turnClefts(&sentence)
    markConditions(&sentence)
    markQuestions(&sentence)
    attachReporters(&sentence)
    if assembler.accordingTo >= 0 {
      for index in sentence.clauses.indices where sentence.clauses[index].kind == .main {
        sentence.clauses[index].accordingTo = assembler.accordingTo
      }
    }
    fillPredications(&sentence)
    cutRings(&sentence)
  }

  /// Words without grammar can leave each of two clauses inside the other; whoever walks outward
  /// from there would never end.
  private func cutRings(_ sentence: inout Sentence) {
    for index in sentence.clauses.indices {
      var around = sentence.clauses[index].parent
      for _ in sentence.clauses.indices where around >= 0 && around != Int32(index) {
        around = sentence.clauses[Int(around)].parent
      }
      if around == Int32(index) { sentence.clauses[index].parent = -1 }
    }
  }

  /// Most sentences hold no word of a frame, or nobody to take sides; their clauses do not matter.
  /// A quotation does: it can tell who speaks in the next sentence.
  private func canClaim(_ sentence: Sentence) -> Bool {
    var actors = 0
    var hasTrigger = false
    for (index, unit) in sentence.units.enumerated() {
      if unit.mention >= 0 {
        if sentence.mentions[Int(unit.mention)].meaning != .place { actors += 1 }
      } else if unit.tag == .quote {
        return true
      } else {
        if pack.isTrigger(unit.lemma) || pack.isTrigger(unit.lexeme)
          // What was tagged as a noun may turn out to be a verb.
          || pack.isTrigger(pack.lexicon[unit.lexeme].verb)
          // "X at odds with Y"
          || pack.postposed[unit.lexeme] != nil
        {
          hasTrigger = true
        }
        if unit.tag == .pronoun || unit.tag == .possessivePronoun
          || unit.tag == .noun
            && (!pack.lexicon.nounClass(unit.lemma).isDisjoint(
              with: .describing.union([.force, .official]))
              || index > 0 && pack.refersBack(unit.lemma, behind: sentence.units[index - 1]))
        {
          // "The two countries have been rivals."
          actors += index > 0 && sentence.units[index - 1].tag == .number ? 2 : 1
        }
      }
      if hasTrigger, actors > 1 { return true }
    }
    return false
  }

  private func markFirstSubject(_ sentence: inout Sentence) {
    for node in sentence.nodes {
      if node.kind == .verbGroup { return }
      guard node.kind == .nounGroup else { continue }
      sentence.nounGroups[Int(node.index)].role = .subject
      return
    }
  }

  /// Tries words the other way; a reading with one of them must be clearly cheaper to count.
  private mutating func reconsider(_ sentence: inout Sentence) {
    var tried = 0
    for index in sentence.units.indices
    where tried < Self.longestDoubt && search.cost >= Self.doubt {
      guard let tag = tagger.alternative(at: index, sentence) else { continue }
      tried += 1
      let before = sentence.units[index]
      tagger.retag(index, as: tag, &sentence)
      other.swap(with: &sentence)
      chunker.run(on: &sentence, from: other.share(before: index, with: &sentence))
      let changed = other.divergence(from: sentence, unit: index)
      if !search.run(onChanged: sentence, from: changed, within: search.cost - Self.clearGain) {
        sentence.units[index] = before
        other.swap(with: &sentence)
      }
    }
  }

  /// An if-clause makes conditional what it hangs on, up to the finite clause; *would not back X
  /// without Y* and *without Y, it would* say the same.
  private func markConditions(_ sentence: inout Sentence) {
    for phrase in sentence.phrases
    where phrase.clause >= 0 && pack.isConditional(phrase.preposition) {
      let verb = sentence.verbGroups[Int(sentence.clauses[Int(phrase.clause)].verb)]
      let group = sentence.nounGroups[Int(phrase.group)]
      // "without Y", "without an apology", but not "without warning"
      let isOneThing = group.first < group.head || sentence.units[Int(group.head)].tag == .name
      guard verb.isWould, verb.isNegated || phrase.unit < verb.first, isOneThing else { continue }
      sentence.clauses[Int(phrase.clause)].isConditioned = true
    }
    for clause in sentence.clauses where sentence.verbGroups[Int(clause.verb)].isConditional {
      // "if attacked by X, Y would …"
      let host =
        clause.parent >= 0
        ? Int(clause.parent)
        : sentence.clauses.firstIndex {
          $0.kind == .main && $0.subject == clause.subject
        }
      if let host { sentence.clauses[host].isConditioned = true }
    }
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

  /// A question mark asks what the clauses before it say, back to the stop before.
  private func markQuestions(_ sentence: inout Sentence) {
    var start: Int32 = 0
    for index in sentence.units.indices where sentence.units[index].tag == .stop {
      if tagger.isQuestionMark(sentence.units[index], sentence) {
        for clause in sentence.clauses.indices where sentence.clauses[clause].kind == .main {
          let verb = sentence.verbGroups[Int(sentence.clauses[clause].verb)].main
          guard verb >= start, verb < index else { continue }
          sentence.clauses[clause].isQuestion = true
          // "Is X arming Y?"
          for inner in sentence.clauses.indices
          where sentence.clauses[inner].parent == Int32(clause)
            && sentence.clauses[inner].kind == .participle && verb == start
          {
            sentence.clauses[inner].isQuestion = true
          }
        }
      }
      start = Int32(index)
    }
  }
}
