/// The groups of a sentence and what connects them, kept aside while other groups are tried.
struct Grouping {
  private var nounGroups: [NounGroup] = []
  private var verbGroups: [VerbGroup] = []
  private var nodes: [Node] = []

  /// Changes places with the sentence's own.
  mutating func swap(with sentence: inout Sentence) {
    Swift.swap(&nounGroups, &sentence.nounGroups)
    Swift.swap(&verbGroups, &sentence.verbGroups)
    Swift.swap(&nodes, &sentence.nodes)
  }

  /// How many units behind a node can decide which groups end before it: *have openly and often
  /// criticised*.
  private static let reach: Int32 = 3

  /// Gives a sentence in which a unit is tagged anew the groups that cannot have changed by that;
  /// returns the unit behind them.
  func share(before unit: Int, with sentence: inout Sentence) -> Int {
    let last = nodes.lastIndex { node in
      switch node.kind {
      case .conjunction, .semicolon, .subordinator: node.index + Self.reach < Int32(unit)
      default: false
      }
    }
    let end = last.map { nodes[$0].index } ?? -1
    sentence.nodes.replaceAll(with: nodes[..<(last.map { $0 + 1 } ?? 0)])
    sentence.nounGroups.replaceAll(with: nounGroups.prefix { $0.first < end })
    sentence.verbGroups.replaceAll(with: verbGroups.prefix { $0.first < end })
    return Int(end) + 1
  }

  /// The first node that is not the sentence's own, too, or that reaches to the unit.
  func divergence(from sentence: borrowing Sentence, unit: Int) -> Int {
    let count = min(nodes.count, sentence.nodes.count)
    return (0..<count).first { !isSame($0, sentence, before: Int32(unit)) } ?? count
  }

  private func isSame(_ index: Int, _ sentence: borrowing Sentence, before unit: Int32) -> Bool {
    let node = nodes[index]
    guard node == sentence.nodes[index] else { return false }
    let number = Int(node.index)
    switch node.kind {
    case .nounGroup:
      return nounGroups[number].end <= unit && nounGroups[number] == sentence.nounGroups[number]
    case .verbGroup:
      return verbGroups[number].end <= unit && verbGroups[number] == sentence.verbGroups[number]
    default: return node.index < unit
    }
  }
}

extension Array {
  /// Keeps the memory, which the next sentence needs as well.
  fileprivate mutating func replaceAll(with elements: ArraySlice<Element>) {
    removeAll(keepingCapacity: true)
    append(contentsOf: elements)
  }
}
