public import EntenteModel

/// How the stages read one sentence: what an analyst needs to see why a claim is there, or why it is
/// not.
public struct Explanation: Sendable, Hashable {
  /// A word, or a name, which counts as one.
  public struct Word: Sendable, Hashable {
    public let text: String
    /// Its part of speech here, such as `verbPast`.
    public let tag: String
  }

  /// A name and the actor it was taken for.
  public struct NamedActor: Sendable, Hashable {
    public let text: String
    /// `nil` for a place that takes no sides.
    public let actor: ActorReference?
    /// What the name is to the actor (*acronym*, *demonym*, *surname* …), `given` by the caller,
    /// `unlisted` (capitalised words that no list knows), or `short` for such a name.
    public let how: String
  }

  /// A preposition with the noun groups it governs.
  public struct Complement: Sendable, Hashable {
    public let preposition: String
    public let groups: [String]
  }

  /// Who does what to whom; several groups are coordinated.
  public struct ClauseReading: Sendable, Hashable {
    /// Counted from 1.
    public let number: Int
    /// `main`, `relative`, `complement` …
    public let kind: String
    /// The number of the clause it hangs on.
    public let parent: Int?
    public let subject: [String]
    public let verb: String
    public let object: [String]
    public let secondObject: [String]
    public let complements: [Complement]
    /// `passive`, `negated`, `conditioned` …
    public let marks: [String]
    /// The number of the clause of saying around it.
    public let reporter: Int?
  }

  /// How an actor came into a claim.
  public struct Side: Sendable, Hashable {
    public let actor: ActorReference
    /// The words that mean the actor there.
    public let text: String
    /// Where they stand: `subject`, `object`, a preposition, `possessor` …; empty where the grammar
    /// has no name for it.
    public let place: String
  }

  /// A claim, and how its frame found it.
  public struct Firing: Sendable, Hashable {
    public let claim: Claim
    /// Where the construction is written, such as `frames/back.frames:6`.
    public let rulePlace: String
    public let source: Side
    public let target: Side
  }

  public let sentence: String
  public let words: [Word]
  public let actors: [NamedActor]
  /// The words again, noun groups and verb groups apart.
  public let groups: [Group]
  public let clauses: [ClauseReading]
  public let firings: [Firing]
  /// Frames that looked at a word and made no claim, the nearest first; see ``Refusal/Reason``.
  public let refusals: [Refusal]

  /// A noun group, a verb group, or a word between them.
  public struct Group: Sendable, Hashable {
    public enum Kind: String, Sendable { case noun, verb, other }
    public let kind: Kind
    public let text: String
  }
}

/// A frame that looked at a word and made no claim.
public struct Refusal: Sendable, Hashable {
  /// Why not, the nearest miss first: claims that were found and blocked, then frames that lack an
  /// actor, then frames that wanted other words.
  public enum Reason: Int, Sendable, Hashable, CaseIterable {
    case oneActor, asked, question, unsaid, repeated
    case noTarget, noSource, oneSide, noActors
    case barred, otherObject, otherNoun, otherParticle, otherWords
  }

  /// The word in the sentence that the frame looked at.
  public let word: String
  /// The rule's name, such as `supports/verb`.
  public let rule: String
  /// Where the construction is written, such as `frames/back.frames:6`.
  public let rulePlace: String
  public let reason: Reason
  /// Actors that would have been on either side.
  public let source: [ActorReference]
  public let target: [ActorReference]
}

extension Refusal.Reason: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Whether a claim was found and then left out.
  public var isBlock: Bool { self <= .repeated }

  /// Whether the frame wanted other words than those that are there.
  public var isAboutWords: Bool { self >= .barred }
}

extension Refusal.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .oneActor: "source and target are one"
    case .asked: "it is only asked for or wanted"
    case .question: "it is a question"
    case .unsaid: "nobody says so: the verb of saying is negated"
    case .repeated: "another frame says the same of the two"
    case .noTarget: "no actor stands where the target must"
    case .noSource: "no actor stands where the source must"
    case .oneSide: "it needs two sides"
    case .noActors: "no actor stands where source and target must"
    case .barred: "a word that bars it is there"
    case .otherObject: "the object is none of those it needs"
    case .otherNoun: "its noun is not there"
    case .otherParticle: "a particle changes the verb's meaning"
    case .otherWords: "its fixed words are not there"
    }
  }
}
