public import EntenteModel

/// How the stages read one sentence: what an analyst needs to see why a claim is there, or why it
/// is not.
public struct Explanation: Sendable, Hashable {
  /// A word, or a name, which counts as one.
  public struct Word: Sendable, Hashable {
    /// As the text spells it.
    public let text: String
    /// Its part of speech here, such as `verbPast`.
    public let tag: String
  }

  /// A name and the actor it was taken for.
  public struct NamedActor: Sendable, Hashable {
    /// As the text spells it.
    public let text: String
    /// `nil` for a place that takes no sides.
    public let actor: ActorReference?
    /// What the name is to the actor (*acronym*, *demonym*, *surname* …), `given` by the caller,
    /// `unlisted` (capitalised words that no list knows), or `short` for such a name.
    public let how: String
  }

  /// A preposition with the noun groups it governs.
  public struct Complement: Sendable, Hashable {
    /// As the text spells it.
    public let preposition: String
    /// The words of each group; several are coordinated.
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
    /// The words of each group; in a passive clause, whom something is done to. Empty for none.
    public let subject: [String]
    /// The verb with its auxiliaries and the adverbs between them.
    public let verb: String
    /// The first object, or the predicate noun of a copula; empty for none.
    public let object: [String]
    /// The object behind the first one (*weapons* in *sent Sudra weapons*); empty for none.
    public let secondObject: [String]
    /// The prepositions of the clause with what they govern.
    public let complements: [Complement]
    /// `passive`, `negated`, `conditioned` …
    public let marks: [String]
    /// The number of the clause of saying around it.
    public let reporter: Int?
  }

  /// How an actor came into a claim.
  public struct Side: Sendable, Hashable {
    /// Who came into it.
    public let actor: ActorReference
    /// The words that mean the actor there.
    public let text: String
    /// Where they stand: `subject`, `object`, a preposition, `possessor` …; empty where the grammar
    /// has no name for it.
    public let place: String
  }

  /// A claim, and how its frame found it.
  public struct Firing: Sendable, Hashable {
    /// As the extractor gives it.
    public let claim: Claim
    /// Where the construction is written, such as `frames/back.frames:6`.
    public let rulePlace: String
    /// How its source came in.
    public let source: Side
    /// How its target came in.
    public let target: Side
  }

  /// The sentence as the text spells it.
  public let sentence: String
  /// In text order, with the punctuation.
  public let words: [Word]
  /// The names in the sentence, in text order.
  public let actors: [NamedActor]
  /// The words again, noun groups and verb groups apart.
  public let groups: [Group]
  /// By their numbers.
  public let clauses: [ClauseReading]
  /// The claims that the sentence makes.
  public let firings: [Firing]
  /// Frames that looked at a word and made no claim, the nearest first; see ``Refusal/Reason``.
  public let refusals: [Refusal]

  /// A noun group, a verb group, or a word between them.
  public struct Group: Sendable, Hashable {
    /// What a group is built around.
    public enum Kind: String, Sendable { case noun, verb, other }
    /// What it is built around; `other` for a word that belongs to no group.
    public let kind: Kind
    /// As the text spells it.
    public let text: String
  }
}

/// A frame that looked at a word and made no claim.
public struct Refusal: Sendable, Hashable {
  /// Why not, the nearest miss first: claims that were found and blocked, then frames that lack an
  /// actor, then frames that wanted other words.
  public enum Reason: Int, Sendable, Hashable, CaseIterable {
    case oneActor, asked, question, unsaid, oneSided, answered, repeated
    case noTarget, noSource, oneSide, noActors
    case barred, otherObject, otherNoun, otherParticle, otherWords
  }

  /// The word in the sentence that the frame looked at.
  public let word: String
  /// The rule's name, such as `supports/verb`.
  public let rule: String
  /// Where the construction is written, such as `frames/back.frames:6`.
  public let rulePlace: String
  /// Why it made none.
  public let reason: Reason
  /// Actors that would have been the source; empty when there are none, or none was looked for.
  public let source: [ActorReference]
  /// Actors that would have been the target, likewise.
  public let target: [ActorReference]
}

extension Refusal.Reason: Comparable {
  /// Whether the left one is the nearer miss.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Whether a claim was found and then left out.
  public var isBlock: Bool { self <= .repeated }

  /// Whether the frame wanted other words than those that are there.
  public var isAboutWords: Bool { self >= .barred }
}

extension Refusal.Reason: CustomStringConvertible {
  /// In a few words for people.
  public var description: String {
    switch self {
    case .oneActor: "source and target are one"
    case .asked: "it is only asked for or wanted"
    case .question: "it is a question"
    case .unsaid: "nobody says so: the verb of saying is negated"
    case .oneSided: "one side alone refuses it or thinks of it"
    case .answered: "it only answers a charge"
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
