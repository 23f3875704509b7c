/// What belongs to a noun group, word by word.
struct NounScan {
  /// Where the whole begins, and this group behind the last possessive.
  let start: Int
  let first: Int
  /// The last noun or name so far, or -1.
  var head = -1
  let possessor: Int32
  var pronounPossessor: Int32 = -1
  var isNegated: Bool
  var isDefinite = false
  var isEnded: Bool
  var isTime = false

  init(start: Int, first: Int, possessor: Int32, _ adverbs: AdverbClass) {
    self.start = start
    self.first = first
    self.possessor = possessor
    isNegated = adverbs.contains(.negative)
    isEnded = adverbs.contains(.ended)
  }
}
