/// A noun group: modifiers and a head, or a name or pronoun alone. *Turkey's foreign ministry* is
/// two, the first the possessor of the second.
struct NounGroup: Equatable {
  /// Units, half-open, article and all.
  var first: Int32
  var end: Int32
  /// The head unit, the last noun or name.
  var head: Int32
  /// The noun group before *'s*, or -1; see `pronounPossessor` for *its*.
  var possessor: Int32 = -1
  /// The unit of a possessive pronoun, or -1.
  var pronounPossessor: Int32 = -1
  var isPronoun = false
  /// A date or duration, which fills no role: *Wednesday*, *last year*.
  var isTime = false
  /// The next noun group of a coordination, or -1.
  var conjunct: Int32 = -1
  /// The first noun group of the coordination it belongs to; itself when it stands alone.
  var coordination: Int32 = -1
  /// The noun group that it explains, or -1: in *the GNA, Haftar's rival,* the second explains the
  /// first.
  var appositionOf: Int32 = -1
  /// The relative or participial clause behind it, or -1.
  var clause: Int32 = -1
  /// Adverb and adjective classes that stand before it (*once*, *former*).
  var isEnded = false
  var isNegated = false
  var isDefinite = false
  /// The actor that it describes (*the chancellor*), where that was settled for the sentence; -1.
  var referent: Int32 = -1
  /// A clause of which it is the possessor's possessor etc. is filled as role.
  var role: GroupRole = .none

  func holds(_ unit: Int32) -> Bool { first <= unit && unit < end }
}

enum GroupRole: UInt8 {
  case none, subject, object, oblique, possessor, apposition
}

/// A verb with its auxiliaries: *has not been accused*.
struct VerbGroup: Equatable {
  enum Form: UInt8 {
    case finite, infinitive, gerund, participle
  }

  /// Units, half-open.
  var first: Int32
  var end: Int32
  /// The main verb's unit.
  var main: Int32
  var lemma: Lexeme
  var form: Form
  var isPassive = false
  var isNegated = false
  var isFuture = false
  /// *may, might, could*
  var isPossible = false
  /// *would*
  var isWould = false
  /// *should, must*: what somebody wants done.
  var isDuty = false
  /// *if attacked by X*, without a subject.
  var isConditional = false
  /// *no longer, once*: an adverb says that it is over.
  var isEnded = false
  /// *reportedly*, *allegedly*.
  var isReported = false
  var isAlleged = false
  /// *hardly, nearly*
  var particle: Lexeme = -1
  /// The copula *be* with a predicate to follow.
  var isCopula = false
  var isPlural = false

  /// Neither denied nor only possible, planned or wished for.
  var isActual: Bool { !isNegated && !isPossible && !isFuture && !isWould }

  /// Says of itself what the words of another say: *did not have X arrested*.
  mutating func takeMarks(of other: VerbGroup) {
    isNegated = isNegated != other.isNegated
    isFuture = isFuture || other.isFuture
    isPossible = isPossible || other.isPossible
    isWould = isWould || other.isWould
    isDuty = isDuty || other.isDuty
    isEnded = isEnded || other.isEnded
    isReported = isReported || other.isReported
    isAlleged = isAlleged || other.isAlleged
  }
}

/// A group or a connecting word: what clauses are built from.
struct Node: Equatable {
  enum Kind: UInt8 {
    case nounGroup, verbGroup, preposition, adjective
    case comma, semicolon, dash, quote, opening, closing
    case conjunction, subordinator, relative, other
  }

  var kind: Kind
  /// Index of the group; for other kinds the unit.
  var index: Int32
}

extension NounGroup {
  /// *nobody*, *none of them*
  var isNobody: Bool { isPronoun && isNegated }

  /// *“a coward”*, *“cowards”*: somebody's name for others, in quotes.
  func isEpithet(_ sentence: Sentence, _ pack: LanguagePack) -> Bool {
    let head = sentence.units[Int(self.head)]
    return head.isQuoted && head.mention < 0 && head.tag == .noun
      && (pack.marks.isIndefinite(sentence.units[Int(first)].lexeme)
        || head.isPlural && first == self.head)
  }
}
