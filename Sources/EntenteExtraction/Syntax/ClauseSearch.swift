/// Decides what each group of a sentence is, by comparing whole readings of the sentence.
///
/// A beam search from left to right: every reading has a cost, made of small penalties for what
/// English seldom does (``ClauseCosts``), and only the cheapest ``beam`` readings are kept. So *X thanked
/// Y, insulted Z* is settled by the fact that *insulted* needs a subject and no comma cuts a subject off
/// from its verb, wherever in the sentence that shows. Linear time: the beam and the depth of clauses
/// are fixed (in the line of Zhang and Clark 2008, with costs set by hand instead of learnt).
struct ClauseSearch {
  static let beam = 8
  /// Readings that cost so much more than the best are given up.
  static let margin: Int32 = 500
  /// Deeper nesting is read as if flat.
  static let depth = 8

  let pack: LanguagePack
  private var trail = SearchTrail()
  private var proposals: ClauseProposals
  /// Of the best reading, in hundredths; a high cost tells that something was misread.
  private(set) var cost: Int32 = 0
  /// The last step of the best reading, in the trail's record; -1 where it took none.
  private var lastStep: Int32 = -1

  init(pack: LanguagePack) {
    self.pack = pack
    proposals = ClauseProposals(pack: pack)
  }

  /// Finds the cheapest reading.
  mutating func run(on sentence: borrowing Sentence) {
    trail.begin()
    let best = search(sentence, from: 0, within: nil)
    cost = best?.cost ?? 0
    lastStep = best?.step ?? -1
    trail.keep()
  }

  /// Reads a sentence that differs from the one read before from the node `changed` on; whether it
  /// costs no more than the limit. If it does, the reading before stays the best one.
  mutating func run(
    onChanged sentence: borrowing Sentence, from changed: Int, within limit: Int32
  ) -> Bool {
    let start = trail.resume(at: changed - ClauseContext.reach)
    let mayFail = (start..<sentence.nodes.count).contains { canFail(at: $0, sentence) }
    let best = search(sentence, from: start, within: mayFail ? nil : limit)
    guard let best, best.cost <= limit else {
      trail.giveUp()
      return false
    }
    cost = best.cost
    lastStep = best.step
    trail.keep()
    return true
  }

  /// The steps of the best reading, one for each node of the sentence.
  func steps(of sentence: borrowing Sentence, into steps: inout [ClauseStep]) {
    steps.removeAll(keepingCapacity: true)
    for node in sentence.nodes {
      steps.append(ClauseStep(kind: ClauseStep.Kind(forced: node.kind) ?? .pass))
    }
    trail.lay(lastStep, over: &steps)
  }

  /// What the cheapest reading costs, and its last step. A sentence that nothing can read costs nothing;
  /// `nil` when every reading costs more than the limit.
  private mutating func search(
    _ sentence: borrowing Sentence, from start: Int, within limit: Int32?
  ) -> (cost: Int32, step: Int32)? {
    // Only a remark makes a reading cheaper again.
    var gain: Int32 = 0
    if limit != nil {
      for index in start..<sentence.nodes.count where canRemark(index, sentence) {
        gain += ClauseCosts.remarkGain
      }
    }
    for index in start..<sentence.nodes.count {
      if let step = ClauseStep.Kind(forced: sentence.nodes[index].kind) {
        // Every reading takes the same step: nothing to choose, nothing to record.
        if step != .pass { trail.advance(by: step, ClauseContext(index, sentence, pack)) }
        continue
      }
      if limit != nil, canRemark(index, sentence) { gain -= ClauseCosts.remarkGain }
      let context = ClauseContext(index, sentence, pack)
      proposals.begin(within: limit.map { $0 + gain })
      for number in trail.choose(at: index) {
        proposals.propose(for: trail.readings[number], number, context, sentence)
      }
      keepCheapest(context, at: index)
      if limit != nil, trail.beam.isEmpty { return nil }
    }
    return trail.cheapest() ?? (0, -1)
  }

  /// Carries out the cheapest proposals, each leading to another reading.
  private mutating func keepCheapest(_ context: ClauseContext, at node: Int) {
    while trail.beam.count < Self.beam, let proposal = proposals.takeCheapest() {
      trail.follow(proposal, context, at: node)
    }
  }

  /// Whether a step at the node can make a reading cheaper.
  private func canRemark(_ index: Int, _ sentence: borrowing Sentence) -> Bool {
    let node = sentence.nodes[index]
    return node.kind == .verbGroup
      && ClauseProposals.says(sentence.verbGroups[Int(node.index)].lemma, pack)
  }

  /// Whether there may be no step to take at a node: a gerund or participle that no group, comma or
  /// opening word stands before (*is worth noting*). Then no reading is left, whatever they cost.
  private func canFail(at index: Int, _ sentence: borrowing Sentence) -> Bool {
    let node = sentence.nodes[index]
    guard node.kind == .verbGroup else { return false }
    switch sentence.verbGroups[Int(node.index)].form {
    case .finite, .infinitive: return false
    case .gerund, .participle: break
    }
    guard index > 0 else { return false }
    switch sentence.nodes[index - 1].kind {
    case .adjective, .quote, .other: return true
    default: return false
    }
  }
}
