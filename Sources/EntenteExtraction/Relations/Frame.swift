import EntenteModel

/// Where in the sentence a role is filled.
enum Place: Hashable, Sendable {
  case subject, object, second, possessor, head, prefix
  /// The noun group after a preposition.
  case preposition(Lexeme)
}

/// What kind of expression triggers a frame.
enum Trigger: String, Sendable, CaseIterable {
  case verb, noun, phrase, role, adjective, compound, prefix
}

/// One construction of a frame: the words that trigger it, and where its roles are found.
struct Construction: Sendable {
  /// Index of the frame in the pack.
  let frame: Int
  let trigger: Trigger
  let relation: Relation
  /// The word that is looked up: a verb, the last word of a noun phrase, an adjective.
  let lemma: Lexeme
  /// Fixed words: behind a verb, before a noun.
  let fixed: [Lexeme]
  /// For a phrase: words before its noun (*give political cover*).
  let premodifiers: [Lexeme]
  /// For a phrase: the object noun.
  let noun: Lexeme
  let source: [Place]
  let target: [Place]
  let opposed: [Place]
  let opposedRelation: Relation
  let isMutual: Bool
  let modality: Modality?
  let isNegated: Bool
  let neededKinds: Set<ActorKind>
  let objects: Set<Lexeme>
  let unless: [[Lexeme]]
  let unlessInSentence: [[Lexeme]]
  /// Prepositions before the clause that tells what for (*accuse … of*).
  let content: [Lexeme]
}

/// One way English expresses a relation, with the sentences that prove it.
struct Frame: Sendable {
  /// A sentence the frame must read, or must not.
  struct Example: Sendable {
    enum Expectation: Sendable {
      case yes, no
      /// Still read wrongly; the test fails when it starts to work.
      case known
    }

    let expectation: Expectation
    let sentence: String
    let claims: [String]
    let line: Int
  }

  let name: String
  let relation: Relation
  let file: String
  let line: Int
  var examples: [Example] = []
}
