/// What belongs to a verb group, word by word.
struct VerbScan {
  var group: VerbGroup
  /// The last verb so far, or -1.
  var main = -1
  /// No verb can follow the last one any more.
  var isComplete = false
  /// A modal other than *can* or *must* leads it.
  private(set) var isModal = false
  private(set) var isAble = false

  init(start: Int, lemma: Lexeme) {
    group = VerbGroup(
      first: Int32(start), end: Int32(start + 1), main: Int32(start), lemma: lemma, form: .finite)
  }

  mutating func apply(_ adverbs: AdverbClass) {
    if adverbs.contains(.negative) { group.isNegated = true }
    if adverbs.contains(.ended) { group.isEnded = true }
    if adverbs.contains(.reported) { group.isReported = true }
    if adverbs.contains(.alleged) { group.isAlleged = true }
    if adverbs.contains(.possible) { group.isPossible = true }
    if adverbs.contains(.planned) { group.isFuture = true }
    if adverbs.contains(.conditional) { group.isConditional = true }
  }

  mutating func apply(_ modal: ModalClass) {
    isModal = !modal.isDisjoint(with: [.future, .possible, .would])
    if modal.contains(.future) { group.isFuture = true }
    if modal.contains(.possible) { group.isPossible = true }
    if modal.contains(.able) { isAble = true }
    if modal.contains(.negative) { group.isNegated = true }
    if modal.contains(.duty) { group.isDuty = true }
    if modal.contains(.would) { group.isWould = true }
  }
}
