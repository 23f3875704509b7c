/// Decides what each group of a sentence is, by comparing whole readings of the sentence.
///
/// A beam search from left to right: every reading has a cost, made of small penalties for what
/// English seldom does (``ClauseCosts``), and only the cheapest ``beam`` readings are kept. So *X
/// thanked Y, insulted Z* is settled by the fact that *insulted* needs a subject and no comma cuts
/// a subject off from its verb, wherever in the sentence that shows. Linear time: the beam and the
/// depth of clauses are fixed (in the line of Zhang and Clark 2008, with costs set by hand instead
/// of learnt).
struct ClauseSearch {
  static let beam = 8
  /// Readings that cost so much more than the best are given up.
  static let margin: Int32 = 500
  /// Deeper nesting is read as if flat.
  static let depth = 8

  let pack: LanguagePack
  private var trail = SearchTrail()
  private var proposals = ClauseProposals()
  private var contexts: [ClauseContext] = []
  private let glances: Bool
  /// Of the best reading, in hundredths; a high cost tells that something was misread.
  private(set) var cost: Int32 = 0
  /// The number of the best reading in the trail; -1 where there is none.
  private var last: Int32 = -1
  /// The limit of the search that found it, with all that remarks could gain.
  private var ceiling = Int32.max

  /// A search that does not glance at a sentence first comes to the same, later.
  init(pack: LanguagePack, glances: Bool = true) {
    self.pack = pack
    self.glances = glances
  }

  /// Finds the cheapest reading.
  ///
  /// A glance that follows the cheapest reading alone tells what one reading costs; those that cost
  /// more need not be followed then. Which reading is the cheapest does not depend on that.
  mutating func run(on sentence: borrowing Sentence) {
    proposals.groups.read(sentence, pack)
    contexts.removeAll(keepingCapacity: true)
    let gain = greatestGain(in: sentence, from: 0)
    var best: Outcome?
    if glances {
      trail.begin()
      let limit = search(sentence, from: 0, width: 1, within: .max)?.cost ?? 0
      ceiling = limit + gain
      trail.begin()
      best = search(sentence, from: 0, width: Self.beam, within: ceiling)
      if let found = best, found.cost > limit { best = nil }
    }
    if best == nil {
      ceiling = .max
      trail.begin()
      best = search(sentence, from: 0, width: Self.beam, within: .max)
    }
    cost = best?.cost ?? 0
    last = best?.reading ?? -1
    trail.keep()
  }

  /// Reads a sentence that differs from the one read before from the node `changed` on; whether it
  /// costs no more than the limit. If it does, the reading before stays the best one.
  mutating func run(
    onChanged sentence: borrowing Sentence, from changed: Int, within limit: Int32
  ) -> Bool {
    proposals.groups.read(sentence, pack)
    let ceiling = limit + greatestGain(in: sentence, from: 0)
    // What the search before gave up can matter to this one when its limit was lower.
    let shared = ceiling <= self.ceiling ? changed - ClauseContext.reach : -1
    let start = trail.resume(at: shared)
    contexts.removeLast(max(contexts.count - start, 0))
    let best = search(
      sentence, from: start, width: Self.beam,
      within: limit + greatestGain(in: sentence, from: start))
    guard let best, best.cost <= limit else {
      trail.giveUp()
      return false
    }
    self.ceiling = ceiling
    cost = best.cost
    last = best.reading
    trail.keep()
    return true
  }

  /// The steps of the best reading, one for each node of the sentence.
  func steps(of sentence: borrowing Sentence, into steps: inout [ClauseStep]) {
    steps.removeAll(keepingCapacity: true)
    for node in sentence.nodes {
      // What a preposition governs is no choice either.
      let governed: ClauseStep.Kind = node.kind == .nounGroup && last >= 0 ? .oblique : .pass
      steps.append(ClauseStep(kind: ClauseStep.Kind(forced: node.kind) ?? governed))
    }
    trail.lay(last, over: &steps)
  }

  // MARK: Searching

  /// What the cheapest reading costs, and its number in the trail.
  private typealias Outcome = (cost: Int32, reading: Int32)

  /// Follows the cheapest readings, as many as the width. The ceiling is the highest cost that
  /// counts, with what remarks in the whole sentence can gain; `nil` when no reading stays below.
  ///
  /// A sentence that nothing can read costs nothing.
  private mutating func search(
    _ sentence: borrowing Sentence, from start: Int, width: Int, within ceiling: Int32
  ) -> Outcome? {
    var ceiling = ceiling
    // Of a single reading, what costs more than the cheapest step does not matter.
    let margin = width > 1 ? Self.margin : 0
    for index in start..<sentence.nodes.count {
      // Read as far as a search comes.
      while contexts.count <= index {
        contexts.append(ClauseContext(contexts.count, sentence, pack))
      }
      let context = contexts[index]
      if ceiling < .max { ceiling -= greatestGain(at: context.node) }
      let forced = ClauseStep.Kind(forced: context.node.kind)
      let leaves = forced == .preposition || forced == .adjective
      if let step = forced, !(leaves && trail.canLeave(at: context)) {
        // Every reading takes the same step: nothing to choose, nothing to record.
        if step != .pass { trail.advance(by: step, context) }
        continue
      }
      if context.node.kind == .nounGroup, trail.awaitsGoverned {
        trail.govern(context, within: ceiling, margin: margin)
        if trail.beam.isEmpty { return nil }
        continue
      }
      proposals.begin(within: ceiling, margin: margin)
      for number in trail.choose(at: index) {
        let reading = trail.readings[number]
        if let step = forced {
          proposals.proposeLeaving(step, for: reading, number, among: trail.clauses, context)
        } else {
          proposals.propose(for: reading, number, among: trail.clauses, context)
        }
      }
      while trail.beam.count < width, let proposal = proposals.takeCheapest() {
        trail.follow(proposal, context, at: index)
      }
      if ceiling < .max, trail.beam.isEmpty { return nil }
    }
    return trail.cheapest() ?? (0, -1)
  }

  // MARK: Bounds

  /// What all verbs of saying together can save: no other step makes a reading cheaper again.
  private func greatestGain(in sentence: borrowing Sentence, from start: Int) -> Int32 {
    var gain: Int32 = 0
    for index in start..<sentence.nodes.count { gain += greatestGain(at: sentence.nodes[index]) }
    return gain
  }

  private func greatestGain(at node: Node) -> Int32 {
    node.kind == .verbGroup && proposals.groups.verbs[Int(node.index)].says
      ? ClauseCosts.remarkGain : 0
  }
}
