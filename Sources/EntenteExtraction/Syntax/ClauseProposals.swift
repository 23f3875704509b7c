/// The steps that readings could take at one node, each with what the reading would cost then.
struct ClauseProposals {
  /// A step that a reading could take.
  struct Proposal {
    /// The cost above, the order of proposing below: the cheapest and of equals the first is the
    /// least.
    fileprivate let rank: Int64
    let reading: Int
    let closes: UInt8
    let kind: ClauseStep.Kind

    var cost: Int32 { Int32(truncatingIfNeeded: rank >> 32) }
  }

  let pack: LanguagePack
  private var waiting: [Proposal] = []
  /// What no reading may exceed.
  private var limit = Int32.max
  private var proposed: Int64 = 0
  /// The reading that steps are proposed for: where it is, and what it has cost.
  private var number = 0
  private var cost: Int32 = 0

  init(pack: LanguagePack) { self.pack = pack }

  /// Begins with a new node; dearer readings than the limit do not matter.
  mutating func begin(within limit: Int32) {
    waiting.removeAll(keepingCapacity: true)
    self.limit = limit
    proposed = 0
  }

  /// Proposes what a reading could do at the node.
  mutating func propose(
    for reading: ClauseReading, _ number: Int, among clauses: OpenClauses,
    _ context: ClauseContext, _ sentence: borrowing Sentence
  ) {
    guard reading.cost - ClauseCosts.remarkGain <= limit else { return }
    self.number = number
    cost = reading.cost
    switch context.node.kind {
    case .nounGroup: nounGroup(reading, clauses, context, sentence)
    case .verbGroup: verbGroup(reading, clauses, context, sentence)
    case .subordinator: subordinator(reading, clauses, context)
    default: break
    }
  }

  /// Dear proposals are dropped at once: the search would never come to them.
  @inline(__always)
  mutating func propose(_ kind: ClauseStep.Kind, closing closes: Int = 0, cost step: Int32) {
    let total = cost + step
    guard total <= limit else { return }
    limit = min(limit, total + ClauseSearch.margin)
    proposed += 1
    waiting.append(
      Proposal(
        rank: Int64(total) << 32 | proposed, reading: number, closes: UInt8(closes), kind: kind))
  }

  /// The cheapest proposal that was not taken yet. Few are taken, so nothing is sorted.
  mutating func takeCheapest() -> Proposal? {
    guard var best = waiting.first else { return nil }
    var place = 0
    for index in 1..<waiting.count where waiting[index].rank < best.rank {
      best = waiting[index]
      place = index
    }
    guard best.cost <= limit else { return nil }
    waiting[place] = waiting[waiting.count - 1]
    waiting.removeLast()
    return best
  }

  private mutating func subordinator(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ context: ClauseContext
  ) {
    let endings = Endings(of: reading, clauses, context)
    for closes in 0..<endings.count {
      if closes > 0 {
        guard context.isBoundary, endings.levels[closes - 1].kind != .main else { return }
      }
      propose(.subordinator, closing: closes, cost: endings.costs[closes])
    }
  }
}

/// What it costs to end the innermost clauses of a reading: none, one, two, …
struct Endings {
  private(set) var count = 1
  /// The clause that is the innermost then.
  private(set) var levels: InlineArray<8, OpenClause>
  private(set) var costs = InlineArray<8, Int32>(repeating: 0)

  init(of reading: ClauseReading, _ clauses: OpenClauses, _ context: ClauseContext) {
    levels = InlineArray(repeating: reading.top)
    // A parenthesis ends at its bracket.
    while !levels[count - 1].isParenthesis, let outer = clauses.around(levels[count - 1]) {
      costs[count] = costs[count - 1] + ClauseCosts.closing(levels[count - 1], context)
      levels[count] = outer
      count += 1
    }
  }
}
