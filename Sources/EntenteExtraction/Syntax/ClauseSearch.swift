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
  static let margin: Int32 = 700
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
      let context = ClauseContext(index, sentence, pack)
      proposals.removeAll(keepingCapacity: true)
      for number in readings.indices { expand(number, context, sentence) }
      keepCheapest(context)
    }
    for index in readings.indices { readings[index].cost += closingCost(readings[index]) }
    let best = readings.min { $0.cost < $1.cost }
    cost = best?.cost ?? 0
    steps.removeAll(keepingCapacity: true)
    var step = best?.step ?? -1
    while step >= 0 {
      steps.append(record[Int(step)])
      step = record[Int(step)].previous
    }
    steps.reverse()
  }

  /// Carries out the cheapest proposals, each leading to another reading.
  private mutating func keepCheapest(_ context: ClauseContext) {
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
        ClauseStep(kind: proposal.kind, closes: proposal.closes, previous: previous))
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
    case .preposition: propose(.preposition, from: number, cost: 0)
    case .adjective: propose(.adjective, from: number, cost: 0)
    case .relative: propose(.relative, from: number, cost: 0)
    case .subordinator: subordinator(number, context)
    case .semicolon: propose(.stop, from: number, cost: closingCost(readings[number]))
    case .opening: propose(.open, from: number, cost: 0)
    case .closing: propose(.close, closing: parenthesis(readings[number]), from: number, cost: 0)
    case .quote, .comma, .dash, .conjunction, .other: propose(.pass, from: number, cost: 0)
    }
  }

  /// How many clauses a closing bracket ends.
  private func parenthesis(_ reading: ClauseReading) -> Int {
    var closes = 0
    while closes < reading.count - 1, !reading.levels[reading.count - 1 - closes].isParenthesis {
      closes += 1
    }
    return closes < reading.count - 1 ? closes + 1 : 0
  }

  private mutating func subordinator(_ number: Int, _ context: ClauseContext) {
    for (closes, closing) in endings(of: readings[number], context) {
      if closes > 0 {
        let closed = readings[number].levels[readings[number].count - closes]
        guard context.isBoundary, closed.kind != .main else { return }
      }
      propose(.subordinator, closing: closes, from: number, cost: closing)
    }
  }

  /// How many clauses may end before the node, and what that costs: none, one, two, …
  func endings(
    of reading: ClauseReading, _ context: ClauseContext
  ) -> [(closes: Int, closing: Int32)] {
    var endings: [(Int, Int32)] = []
    var closing: Int32 = 0
    for closes in 0..<reading.count {
      endings.append((closes, closing))
      let level = reading.levels[reading.count - 1 - closes]
      if level.isParenthesis { break }
      closing += ClauseCosts.closing(level, context)
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
