/// What kind of side-taker an actor is.
public enum ActorKind: String, Sendable, Hashable, CaseIterable, Codable {
  case state, government
  /// A ministry, court, parliament or central bank.
  case institution
  /// An army, a navy, a police or intelligence service.
  case force
  /// An armed group or a movement.
  case group
  case party, organisation
  /// States that are spoken of as one: the West.
  case bloc
  case company
  /// A medium; as an actor, not as who publishes.
  case outlet
  /// A people: Kurds, Palestinians.
  case people
  case person
  /// Found in text by its capital letters alone.
  case unknown
}

/// An actor as a claim refers to it: enough to say who is meant without the whole record.
public struct ActorReference: Sendable, Hashable, Codable {
  /// Stable identity: a slug for curated actors, `~` and the lower-case name for provisional
  /// ones.
  public let key: String
  /// The name shown to people.
  public let name: String
  /// What the lists say, or what a text tells of a provisional actor.
  public let kind: ActorKind

  /// Takes the parts as they are: whether there is such an actor is not checked.
  public init(key: String, name: String, kind: ActorKind) {
    self.key = key
    self.name = name
    self.kind = kind
  }

  /// Whether only text, and no curated list, knows this actor.
  public var isProvisional: Bool { key.hasPrefix("~") }
}

/// One name of an actor, and when it held.
public struct ActorName: Sendable, Hashable, Codable {
  /// What a name is to its actor, and so what is made of it in a text.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// The usual name; an actor has one.
    case name
    /// Another proper name or spelling.
    case alias
    /// The long formal name: *Republic of Türkiye*.
    case formal
    /// *GNA*, *UAE*.
    case acronym
    /// A person's short name.
    case surname
    /// Adjective or people of a state or place: *Libyan*, *Libyans*.
    case demonym
    /// The capital of a state, which stands for it.
    case capital
    /// A place or building that stands for the actor: *Kremlin*.
    case metonym
    /// An office held: *Prime Minister of Libya*.
    case office
    /// An earlier name.
    case former
    /// Counts only once the actor has been named in the document: *the Brotherhood*.
    case weak
  }

  /// As news writes it.
  public let text: String
  /// What the name is to the actor.
  public let kind: Kind
  /// First day, month or year on which the name means this actor; `nil` is open.
  public let validFrom: PartialDate?
  /// Last one, itself included; `nil` is open.
  public let validTo: PartialDate?

  /// Holds at all times when no date is given.
  public init(text: String, kind: Kind, validFrom: PartialDate? = nil, validTo: PartialDate? = nil)
  {
    self.text = text
    self.kind = kind
    self.validFrom = validFrom
    self.validTo = validTo
  }
}

/// A tie between two actors that is no stance: who leads, belongs to or follows whom.
public struct ActorLink: Sendable, Hashable, Codable {
  /// What an actor is to the one at the other end.
  public enum Role: String, Sendable, Hashable, CaseIterable, Codable {
    /// The head of it: of a state, a group, a party.
    case leads
    /// Follows it in time, and is another actor all the same.
    case succeeds
    /// An organ or force of it, which acts for it.
    case partOf = "part_of"
    /// Belongs to it without acting for it.
    case memberOf = "member_of"
    /// Its spokesman, who acts for it.
    case speaksFor = "speaks_for"
    /// A place where it sits.
    case seatOf = "seat_of"
  }

  /// What the actor is to ``other``.
  public let role: Role
  /// Key of the actor that is led, joined, spoken for or succeeded.
  public let other: String
  /// First day, month or year on which the tie holds; `nil` is open.
  public let validFrom: PartialDate?
  /// Last one, itself included; `nil` is open.
  public let validTo: PartialDate?

  /// Holds at all times when no date is given.
  public init(role: Role, other: String, validFrom: PartialDate? = nil, validTo: PartialDate? = nil)
  {
    self.role = role
    self.other = other
    self.validFrom = validFrom
    self.validTo = validTo
  }
}

/// A curated actor with its names and ties.
public struct PoliticalActor: Sendable, Hashable, Codable {
  /// Stable identity, such as `libyan-national-army`.
  public let key: String
  /// The name shown to people.
  public let name: String
  /// What kind of side-taker it is.
  public let kind: ActorKind
  /// ISO 3166-1 alpha-2 code of the country it belongs to.
  public let country: String?
  /// Wikidata item, such as `Q1016`.
  public let wikidata: String?
  /// In the order of the actor files, ``name`` among them.
  public let names: [ActorName]
  /// Its ties to others, in the order of the actor files; not those of others to it.
  public let links: [ActorLink]

  /// Takes the parts as they are: ``name`` is not put among ``names``.
  public init(
    key: String, name: String, kind: ActorKind, country: String? = nil, wikidata: String? = nil,
    names: [ActorName] = [], links: [ActorLink] = []
  ) {
    self.key = key
    self.name = name
    self.kind = kind
    self.country = country
    self.wikidata = wikidata
    self.names = names
    self.links = links
  }

  /// The actor as a claim refers to it.
  public var reference: ActorReference { ActorReference(key: key, name: name, kind: kind) }
}
