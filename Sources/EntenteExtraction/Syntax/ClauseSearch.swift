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
  private(set) var readings: [ClauseReading] = []
  private var next: [ClauseReading] = []
  private var proposals: [Proposal] = []
  private var record: [ClauseStep] = []
  /// Of the best reading, in hundredths; a high cost tells that something was misread.
  private(set) var cost: Int32 = 0

  init(pack: LanguagePack) { self.pack = pack }

  /// A step that a reading could take, and what the reading would cost then.
  private struct Proposal {
    var cost: Int32
    var reading: UInt8
    var closes: UInt8
    var kind: ClauseStep.Kind
  }

  /// The cheapest reading: a step for each node of the sentence.
  mutating func run(on sentence: borrowing Sentence, into steps: inout [ClauseStep]) {
    readings.removeAll(keepingCapacity: true)
    record.removeAll(keepingCapacity: true)
    readings.append(ClauseReading())
    for index in sentence.nodes.indices {
      if let step = ClauseStep.Kind(forced: sentence.nodes[index].kind) {
        // Every reading takes the same step: nothing to choose, nothing to record.
        if step != .pass { advance(by: step, ClauseContext(index, sentence, pack)) }
        continue
      }
      let context = ClauseContext(index, sentence, pack)
      proposals.removeAll(keepingCapacity: true)
      for number in readings.indices { expand(number, context, sentence) }
      keepCheapest(context, at: Int32(index))
    }
    for index in readings.indices { readings[index].cost += closingCost(readings[index]) }
    let best = readings.min { $0.cost < $1.cost }
    cost = best?.cost ?? 0
    steps.removeAll(keepingCapacity: true)
    for node in sentence.nodes {
      steps.append(ClauseStep(kind: ClauseStep.Kind(forced: node.kind) ?? .pass))
    }
    var step = best?.step ?? -1
    while step >= 0 {
      let taken = record[Int(step)]
      steps[Int(taken.node)] = taken
      step = taken.previous
    }
  }

  private mutating func advance(by step: ClauseStep.Kind, _ context: ClauseContext) {
    for index in readings.indices {
      if step == .stop { readings[index].cost += closingCost(readings[index]) }
      readings[index].take(step, closing: 0, context)
    }
  }

  /// Carries out the cheapest proposals, each leading to another reading.
  private mutating func keepCheapest(_ context: ClauseContext, at node: Int32) {
    if proposals.count > 1 { proposals.sort { $0.cost < $1.cost } }
    next.removeAll(keepingCapacity: true)
    let limit = (proposals.first?.cost ?? 0) + Self.margin
    for proposal in proposals {
      guard next.count < Self.beam, proposal.cost <= limit else { break }
      var reading = readings[Int(proposal.reading)]
      let previous = reading.step
      reading.take(proposal.kind, closing: Int(proposal.closes), context)
      reading.cost = proposal.cost
      reading.step = Int32(record.count)
      guard !next.contains(where: { $0.isLike(reading) }) else { continue }
      record.append(
        ClauseStep(
          kind: proposal.kind, closes: proposal.closes, node: node, previous: previous))
      next.append(reading)
    }
    swap(&readings, &next)
  }

  // MARK: Steps

  mutating func propose(
    _ kind: ClauseStep.Kind, closing closes: Int = 0, from number: Int, cost: Int32
  ) {
    proposals.append(
      Proposal(
        cost: readings[number].cost + cost, reading: UInt8(number), closes: UInt8(closes),
        kind: kind))
  }

  private mutating func expand(
    _ number: Int, _ context: ClauseContext, _ sentence: borrowing Sentence
  ) {
    switch context.node.kind {
    case .nounGroup: nounGroup(number, context, sentence)
    case .verbGroup: verbGroup(number, context, sentence)
    case .subordinator: subordinator(number, context)
    default: break
    }
  }

  private mutating func subordinator(_ number: Int, _ context: ClauseContext) {
    let endings = endings(of: readings[number], context)
    for closes in 0..<endings.count {
      let closing = endings.costs[closes]
      if closes > 0 {
        let closed = readings[number].levels[readings[number].count - closes]
        guard context.isBoundary, closed.kind != .main else { return }
      }
      propose(.subordinator, closing: closes, from: number, cost: closing)
    }
  }

  /// What it costs to end the innermost clauses of a reading: none, one, two, …
  struct Endings {
    let count: Int
    fileprivate(set) var costs = InlineArray<8, Int32>(repeating: 0)
  }

  func endings(of reading: ClauseReading, _ context: ClauseContext) -> Endings {
    var count = 1
    while count < reading.count, !reading.levels[reading.count - count].isParenthesis { count += 1 }
    var endings = Endings(count: count)
    for closes in stride(from: 1, to: count, by: 1) {
      endings.costs[closes] =
        endings.costs[closes - 1]
        + ClauseCosts.closing(reading.levels[reading.count - closes], context)
    }
    return endings
  }

  // MARK: The end

  private func closingCost(_ reading: ClauseReading) -> Int32 {
    var cost: Int32 = 0
    for index in 0..<reading.count {
      let level = reading.levels[index]
      guard !level.hasVerb, !level.isParenthesis else { continue }
      cost += level.kind == .main ? (level.subject >= 0 ? 350 : 100) : 600
    }
    return cost + (reading.nounList ? ClauseCosts.openList : 0) + (reading.verbList ? 100 : 0)
  }
}
