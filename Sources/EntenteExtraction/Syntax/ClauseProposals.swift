/// The steps that readings could take at one node, each with what the reading would cost then.
struct ClauseProposals {
  /// A step that a reading could take.
  struct Proposal {
    /// The cost above, the order of proposing below: the cheapest and of equals the first is the
    /// least.
    fileprivate let rank: Int64
    let reading: Int32
    let closes: UInt8
    let kind: ClauseStep.Kind

    var cost: Int32 { Int32(truncatingIfNeeded: rank >> 32) }
  }

  /// The groups of the sentence.
  var groups = GroupTraits()
  private var waiting: [Proposal] = []
  /// What no reading may exceed.
  private(set) var limit = Int32.max
  /// How much more than the cheapest a reading may cost.
  private var margin: Int32 = 0
  private var proposed: Int64 = 0
  /// The reading that steps are proposed for: where it is, and what it has cost.
  private var number: Int32 = 0
  private(set) var cost: Int32 = 0

  /// Begins with a new node; dearer readings than the limit, and than the cheapest with the margin,
  /// do not matter.
  mutating func begin(within limit: Int32, margin: Int32) {
    if !waiting.isEmpty { waiting.removeAll(keepingCapacity: true) }
    self.limit = min(limit, Self.highestLimit)
    self.margin = margin
    proposed = 0
  }

  /// So that a sum of costs does not overflow.
  private static let highestLimit = Int32.max / 2

  /// Proposes what a reading could do at the node.
  mutating func propose(
    for reading: ClauseReading, _ number: Int, among clauses: OpenClauses, _ context: ClauseContext
  ) {
    guard reading.cost - ClauseCosts.remarkGain <= limit else { return }
    self.number = Int32(number)
    cost = reading.cost
    switch context.node.kind {
    case .nounGroup: nounGroup(reading, clauses, context)
    case .verbGroup: verbGroup(reading, clauses, context)
    case .subordinator: subordinator(reading, clauses, context)
    default: break
    }
  }

  /// Proposes a step that is no choice where it goes with what a comma has set in, or, behind the
  /// comma that ends that, with what is outside: *greeted X, who had fled, as a hero*.
  mutating func proposeLeaving(
    _ kind: ClauseStep.Kind, for reading: ClauseReading, _ number: Int,
    among clauses: OpenClauses, _ context: ClauseContext
  ) {
    guard reading.cost - ClauseCosts.remarkGain <= limit else { return }
    self.number = Int32(number)
    cost = reading.cost
    leave(kind, reading, clauses, context)
  }

  /// With what is outside first, and dearer with what the comma has set in.
  mutating func leave(
    _ kind: ClauseStep.Kind, _ reading: ClauseReading, _ clauses: OpenClauses,
    _ context: ClauseContext
  ) {
    guard let ending = reading.insertEnd(among: clauses, context) else {
      propose(kind, cost: 0)
      return
    }
    propose(kind, closing: ending.closes, cost: ending.cost)
    propose(kind, cost: ClauseCosts.staying)
  }

  /// Dear proposals are dropped at once: the search would never come to them.
  @inline(__always)
  mutating func propose(_ kind: ClauseStep.Kind, closing closes: UInt8 = 0, cost step: Int32) {
    guard canAfford(step) else { return }
    let total = cost + step
    limit = min(limit, total + margin)
    proposed += 1
    waiting.append(
      Proposal(
        rank: Int64(total) << 32 | proposed, reading: number, closes: closes, kind: kind))
  }

  /// The cheapest proposal that was not taken yet. Few are taken, so nothing is sorted.
  mutating func takeCheapest() -> Proposal? {
    guard var least = waiting.first?.rank else { return nil }
    var place = 0
    for index in 1..<waiting.count where waiting[index].rank < least {
      least = waiting[index].rank
      place = index
    }
    let best = waiting[place]
    guard best.cost <= limit else { return nil }
    let last = waiting.removeLast()
    if place < waiting.count { waiting[place] = last }
    return best
  }

  /// Whether a reading that goes on like that may still be taken.
  @inline(__always)
  func canAfford(_ step: Int32) -> Bool { cost + step <= limit }

  private mutating func subordinator(
    _ reading: ClauseReading, _ clauses: OpenClauses, _ context: ClauseContext
  ) {
    var ending = Ending(of: reading)
    repeat {
      propose(.subordinator, closing: ending.closes, cost: ending.cost)
    } while context.isBoundary && ending.level.kind != .main && ending.goOn(clauses, context)
      && canAfford(ending.cost)
  }
}

/// Ends the innermost clauses of a reading, one after the other.
struct Ending {
  /// How many have ended.
  private(set) var closes: UInt8 = 0
  /// The clause that is the innermost then.
  private(set) var level: OpenClause
  private(set) var cost: Int32 = 0
  /// Whether one of those that have ended was set in by a comma.
  private(set) var endsInserted = false

  init(of reading: borrowing ClauseReading) { level = reading.top }

  /// Ends one more, if there is one; a parenthesis ends at its bracket.
  @inline(__always)
  mutating func goOn(_ clauses: OpenClauses, _ context: ClauseContext) -> Bool {
    guard !level.isParenthesis, let outer = clauses.around(level) else { return false }
    cost += ClauseCosts.closing(level, context)
    if level.flags.contains(.inserted) { endsInserted = true }
    level = outer
    closes += 1
    return true
  }
}
