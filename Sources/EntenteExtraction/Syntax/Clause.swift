/// A verb group with what hangs on it: the skeleton *who, does what, to whom*.
struct Clause {
  enum Kind: UInt8 {
    /// A sentence of its own, or one coordinated with it.
    case main
    /// After *that*, or bare after a verb of saying.
    case complement
    /// After *who, which, that*; its antecedent fills a role.
    case relative
    /// After *if, when, after, because*; `marker` says which.
    case adverbial
    /// *to V*
    case infinitive
    /// *V-ing* after a preposition (`marker`), or as a verb's complement.
    case gerund
    /// *, accusing him* and *backed by*.
    case participle
  }

  var verb: Int32
  var kind: Kind
  var marker: Lexeme = -1
  var parent: Int32 = -1
  /// The first clause of a coordination whose auxiliaries this one shares (*will arm X and train
  /// Y*).
  var sharesAuxiliary: Int32 = -1
  /// First noun group of the subject's coordination, or -1. In a passive clause it undergoes.
  var subject: Int32 = -1
  /// Object, or the predicate noun of a copula.
  var object: Int32 = -1
  var secondObject: Int32 = -1
  /// The predicate adjective's unit, or -1.
  var predicate: Int32 = -1
  /// A particle that stands after the object, or a preposition without one.
  var particle: Lexeme = -1
  /// The clause of saying around it (*…, the ministry said*), or -1.
  var reporter: Int32 = -1
  /// The noun group that says so (*according to Reuters*), or -1.
  var accordingTo: Int32 = -1
  /// The noun that an infinitive, a gerund or a *that*-clause completes (*plan to*, *accusation
  /// of*, *claim that*), or -1.
  var completes: Int32 = -1
  /// The noun group that a relative or participial clause describes, or -1.
  var antecedent: Int32 = -1
  /// An if-clause hangs on it.
  var isConditioned = false
  var isQuestion = false
}

/// A preposition with its noun group.
struct Phrase {
  var preposition: Lexeme
  var unit: Int32
  /// First noun group of its coordination.
  var group: Int32
  /// The noun group right before the preposition, or -1.
  var after: Int32
  /// The adjective right before the preposition (a unit), or -1.
  var afterAdjective: Int32
  var clause: Int32
  /// Goes on with the list that an earlier phrase of the same preposition began (*on X and on Y*).
  var continues = false
}
