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
