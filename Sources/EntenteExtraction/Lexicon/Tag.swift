/// A word's part of speech in its sentence.
enum Tag: UInt8 {
  case noun, name, pronoun, possessivePronoun, determiner, adjective, adverb, number
  case verbBase, verbThird, verbPast, verbParticiple, verbGerund
  case modal, negation, infinitiveTo
  case preposition, conjunction, subordinator, relative, whAdverb, existential, particle
  case possessive
  case comma, semicolon, dash, quote, opening, closing, stop, other

  var isVerb: Bool { self >= .verbBase && self <= .verbGerund }
  var isFinite: Bool { self == .verbBase || self == .verbThird || self == .verbPast }
  /// Words that can stand inside a noun group before or at its head.
  var isNominal: Bool {
    switch self {
    case .noun, .name, .adjective, .number, .determiner, .possessivePronoun: true
    default: false
    }
  }
}

extension Tag: Comparable {
  static func < (left: Tag, right: Tag) -> Bool { left.rawValue < right.rawValue }
}
