import EntenteModel

/// Where in the sentence a role is filled.
enum Place: Hashable, Sendable {
  case subject, object, second, possessor, head, prefix
  /// The subject of the *that*-clause behind the verb.
  case clause
  /// Who says so in a quotation (*"X is a coward," Y said*).
  case speaker
  /// Whom the speaker says it of (*"He is a coward," Y said of X*).
  case topic
  /// Whom the infinitive behind the verb acts upon (*threatened to cut off X*).
  case deed
  /// The noun group after a preposition.
  case preposition(Lexeme)
}

/// What kind of expression triggers a frame.
package enum Trigger: String, Sendable, CaseIterable {
  case verb, noun, phrase, role, adjective, compound, prefix

  init?(_ keyword: PackText) { self.init(rawValue: keyword.string) }
}

extension Place {
  /// As a frame writes it; `nil` for a preposition.
  init?(name: String) {
    switch name {
    case "subject": self = .subject
    case "object": self = .object
    case "second": self = .second
    case "possessor": self = .possessor
    case "head": self = .head
    case "prefix": self = .prefix
    case "clause": self = .clause
    case "deed": self = .deed
    case "speaker": self = .speaker
    case "topic": self = .topic
    default: return nil
    }
  }
}

/// Where a line of a frame finds the roles, and what it asks of the sentence: the same for all
/// words that trigger it.
struct ConstructionPattern: Sendable {
  /// Index of the frame in the pack.
  let frame: Int
  /// Where it is written, in the frame's file.
  let line: Int
  let trigger: Trigger
  let relation: Relation
  let source: [Place]
  let target: [Place]
  let opposed: [Place]
  let opposedRelation: Relation
  let isMutual: Bool
  let modality: Modality?
  let isNegated: Bool
  /// A *that*-clause must say what the source will do (*warned X that it would retaliate*).
  let isVowing: Bool
  /// What the target is called must be a name in quotes (*called X “a weathercock”*).
  let isQuoted: Bool
  /// Done to the target, and not to a thing that belongs to it: *freed X*, but not *freed X's emails*.
  let isToItself: Bool
  let neededKinds: Set<ActorKind>
  let objects: WantedObjects
  let unless: [[Lexeme]]
  let unlessInSentence: [[Lexeme]]
  /// Prepositions before the clause that tells what for (*accuse … of*).
  let content: [Lexeme]
}

/// One construction of a frame: the words that trigger it, and the pattern that it shares with
/// others.
///
/// A class, since reading hands constructions around for every word that may trigger one.
@dynamicMemberLookup
final class Construction: Sendable {
  let pattern: SharedPattern
  /// The word that is looked up: a verb, the last word of a noun phrase, an adjective.
  let lemma: Lexeme
  /// Fixed words: behind a verb, before a noun.
  let fixed: [Lexeme]
  /// For a phrase: the nouns with which the verb is an idiom.
  let idiom: ObjectNouns?

  init(_ pattern: SharedPattern, lemma: Lexeme, fixed: [Lexeme], idiom: ObjectNouns?) {
    self.pattern = pattern
    self.lemma = lemma
    self.fixed = fixed
    self.idiom = idiom
  }

  /// For a noun: it names an act of one on another by itself (*the raid*), and not what is mutual.
  var namesDeed: Bool { fixed.isEmpty && !self.isMutual && self.relation.isDeed }

  @inline(__always)
  subscript<Value>(dynamicMember path: KeyPath<ConstructionPattern, Value>) -> Value {
    pattern.pattern[keyPath: path]
  }
}

/// A pattern that many constructions hold at the price of one.
final class SharedPattern: Sendable {
  let pattern: ConstructionPattern

  init(_ pattern: ConstructionPattern) { self.pattern = pattern }
}

/// One way English expresses a relation, with the sentences that prove it.
struct Frame: Sendable {
  /// A sentence the frame must read, or must not.
  struct Example: Sendable {
    enum Expectation: String, Sendable {
      case yes, no
      /// Still read wrongly; the test fails when it starts to work.
      case known
    }

    let expectation: Expectation
    /// The sentence and the claims expected, with `|` between them.
    let text: PackText
    let line: Int

    var sentence: String { parts.first ?? "" }
    var claims: [String] { parts.dropFirst().filter { !$0.isEmpty } }

    private var parts: [String] {
      text.string.split(separator: "|", omittingEmptySubsequences: false).map {
        PackText(Array($0.utf8)).trimmed.string
      }
    }
  }

  let name: String
  let relation: Relation
  let file: String
  let line: Int
  var examples: [Example] = []
}
