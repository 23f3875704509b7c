/// The readings that a search has kept at every choice so far, each with the step that led to it.
///
/// A sentence is read again when one of its words may be another part of speech. Up to there both
/// readings agree, so the second search goes on from the last choice that they share; and the first
/// one's outcome is still there when the second comes to nothing.
struct SearchTrail {
  /// A node where there was a choice, and the readings before it.
  private struct Choice {
    let node: Int
    let readings: Range<Int>
  }

  /// Of all choices, one after the other.
  private(set) var readings: [ClauseReading] = []
  /// The clauses around the innermost ones of them.
  private(set) var clauses = OpenClauses()
  /// The latest readings.
  private(set) var beam = 0..<0
  private var choices: [Choice] = []
  /// Those of the best search so far, and how much was noted when it ended.
  private var keptChoices: [Choice] = []
  private var keptReadings = 0
  private var keptClauses = 0

  // MARK: Searches

  /// Begins with a sentence not read before.
  mutating func begin() {
    readings.removeAll(keepingCapacity: true)
    choices.removeAll(keepingCapacity: true)
    clauses.keepFirst(0)
    start()
  }

  private mutating func start() {
    readings.append(ClauseReading())
    beam = readings.count - 1..<readings.count
  }

  /// Goes back to the last choice of the kept search at this node or before; returns its node.
  mutating func resume(at node: Int) -> Int {
    choices.removeAll(keepingCapacity: true)
    for choice in keptChoices where choice.node <= node { choices.append(choice) }
    guard let last = choices.popLast() else {
      start()
      return 0
    }
    beam = last.readings
    return last.node
  }

  /// The last search is the best so far.
  mutating func keep() {
    swap(&choices, &keptChoices)
    keptReadings = readings.count
    keptClauses = clauses.count
  }

  /// The last search has come to nothing.
  mutating func giveUp() {
    readings.removeLast(readings.count - keptReadings)
    clauses.keepFirst(keptClauses)
  }

  // MARK: Steps

  /// Every reading takes the same step.
  mutating func advance(by step: ClauseStep.Kind, _ context: ClauseContext) {
    for number in beam {
      if step == .stop { readings[number].cost += readings[number].closingCost(among: clauses) }
      readings[number].take(step, closing: 0, context, among: &clauses)
    }
  }

  /// Whether some reading can leave there what a comma has set in.
  func canLeave(at context: ClauseContext) -> Bool {
    context.before == .comma
      && beam.contains { readings[$0].insertEnd(among: clauses, context) != nil }
  }

  /// Whether all readings wait for what their prepositions govern, the cheapest first.
  var awaitsGoverned: Bool {
    var cost = Int32.min
    for number in beam {
      let reading = readings[number]
      guard reading.hasPreposition, !reading.awaitsSpeaker, reading.cost >= cost else {
        return false
      }
      cost = reading.cost
    }
    return !beam.isEmpty
  }

  /// Takes a noun group for what the prepositions of all readings govern. That costs nothing; of
  /// readings that are just alike then, the first stays, and none that costs more than the limit,
  /// or than the first with the margin.
  mutating func govern(_ context: ClauseContext, within limit: Int32, margin: Int32) {
    let limit = min(limit, readings[beam.lowerBound].cost + margin)
    var end = beam.lowerBound
    for number in beam where readings[number].cost <= limit {
      var reading = readings[number]
      reading.take(.oblique, closing: 0, context, among: &clauses)
      let isKnown = (beam.lowerBound..<end).contains {
        readings[$0].isLike(reading, among: clauses)
      }
      if isKnown { continue }
      readings[end] = reading
      end += 1
    }
    if end < readings.count { readings.removeLast(readings.count - end) }
    beam = beam.lowerBound..<end
  }

  /// Notes a choice at the node, for which no reading goes on yet; the readings before it.
  mutating func choose(at node: Int) -> Range<Int> {
    let before = beam
    choices.append(Choice(node: node, readings: before))
    beam = readings.count..<readings.count
    return before
  }

  /// Carries out a step, unless a cheaper one led to a reading just like it.
  @inline(__always)
  mutating func follow(_ proposal: ClauseProposals.Proposal, _ context: ClauseContext, at node: Int)
  {
    var reading = readings[Int(proposal.reading)]
    reading.take(proposal.kind, closing: proposal.closes, context, among: &clauses)
    for other in beam where readings[other].isLike(reading, among: clauses) { return }
    reading.cost = proposal.cost
    reading.step = ClauseStep(
      kind: proposal.kind, closes: proposal.closes, node: Int32(node), previous: proposal.reading)
    readings.append(reading)
    beam = beam.lowerBound..<readings.count
  }

  /// What the cheapest reading costs when the sentence ends here, and its number; the first of
  /// equals, and `nil` when no reading is left.
  func cheapest() -> (cost: Int32, reading: Int32)? {
    var best: (cost: Int32, reading: Int32)?
    for number in beam {
      let cost = readings[number].cost + readings[number].closingCost(among: clauses)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, Int32(number)) }
    }
    return best
  }

  /// Puts the steps that led to a reading in the places of their nodes.
  func lay(_ last: Int32, over steps: inout [ClauseStep]) {
    var number = last
    while number >= 0 {
      let step = readings[Int(number)].step
      if step.node >= 0 { steps[Int(step.node)] = step }
      number = step.previous
    }
  }
}
