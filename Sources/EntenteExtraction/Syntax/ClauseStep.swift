/// What a node is taken for while a sentence is cut into clauses.
struct ClauseStep {
  enum Kind: UInt8 {
    // Noun groups.
    /// The subject that waits for its verb.
    case subject
    case object
    /// Behind a preposition.
    case oblique
    /// The next of a list that the last noun group, the waiting subject, the object, or the noun
    /// that the last phrase hangs on, began.
    case conjoinLast, conjoinSubject, conjoinObject, conjoinHost
    /// Explains the last noun group, the waiting subject, or the noun that the last phrase hangs on.
    case apposeLast, apposeSubject, apposeHost
    /// Named behind what the sentence begins with: *An ally of X, Y …*.
    case apposeFronted
    /// The subject of a clause that a verb takes without *that*.
    case complementSubject
    /// The subject of a clause beside the one before.
    case besideSubject
    /// The subject of a relative clause without a pronoun: *the men Iran arms*.
    case contactSubject
    /// The subject of a remark between commas: *the rebels, a report says, are armed*.
    case remarkSubject
    /// The speaker behind a verb of saying: *…, said Haftar*.
    case speaker
    /// A date or duration.
    case adjunct
    /// Nothing that the grammar knows.
    case strayGroup

    // Finite verbs.
    /// The verb of the subject that waits.
    case predicate
    /// Beside an earlier verb, with the same subject.
    case shared
    /// The verb of a relative clause whose pronoun is the subject.
    case relativePredicate
    /// A verb of saying whose speaker comes after it.
    case inverted
    case strayVerb
    /// A participle that could also be a past form: *fighters trained by Iran*.
    case reduced

    // Other verbs.
    case infinitive
    /// A gerund or participle said of the last noun group, or of the clause's subject.
    case participleOfLast, participleOfSubject

    // Words that connect.
    case adjective, preposition, relative, subordinator, open, close, stop
    case pass

    /// The one step that nodes of a kind can take; `nil` where there is a choice.
    init?(forced kind: Node.Kind) {
      switch kind {
      case .nounGroup, .verbGroup, .subordinator: return nil
      case .preposition: self = .preposition
      case .adjective: self = .adjective
      case .relative: self = .relative
      case .semicolon: self = .stop
      case .opening: self = .open
      case .closing: self = .close
      case .quote, .comma, .dash, .conjunction, .other: self = .pass
      }
    }
  }

  var kind: Kind
  /// Clauses that end before the node.
  var closes: UInt8 = 0
  /// Index of the node in the sentence.
  var node: Int32 = -1
  /// The reading before, among those of the search; -1 at the start.
  var previous: Int32 = -1
}
