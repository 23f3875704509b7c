/// What kind of side-taker an actor is.
public enum ActorKind: String, Sendable, Hashable, CaseIterable, Codable {
  case state, government, institution, force, group, party, organisation, bloc, company, outlet
  case people, person
  /// Found in text by its capital letters alone.
  case unknown
}

/// An actor as a claim refers to it: enough to say who is meant without the whole record.
public struct ActorReference: Sendable, Hashable, Codable {
  /// Stable identity: a slug for curated actors, `~` and the folded name for provisional ones.
  public let key: String
  /// The name shown to people.
  public let name: String
  public let kind: ActorKind

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
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case name, alias, formal, acronym, surname, demonym, capital, metonym, office, former, weak
  }

  public let text: String
  public let kind: Kind
  /// First and last day on which the name means this actor; `nil` is open.
  public let validFrom: PartialDate?
  public let validTo: PartialDate?

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
  public enum Role: String, Sendable, Hashable, CaseIterable, Codable {
    case leads, succeeds
    case partOf = "part_of"
    case memberOf = "member_of"
    case speaksFor = "speaks_for"
    case seatOf = "seat_of"
  }

  public let role: Role
  /// Key of the actor that is led, joined, spoken for or succeeded.
  public let other: String
  public let validFrom: PartialDate?
  public let validTo: PartialDate?

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
  public let key: String
  public let name: String
  public let kind: ActorKind
  /// ISO 3166-1 alpha-2 code of the country it belongs to.
  public let country: String?
  /// Wikidata item, such as `Q1016`.
  public let wikidata: String?
  public let names: [ActorName]
  public let links: [ActorLink]

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

  public var reference: ActorReference { ActorReference(key: key, name: name, kind: kind) }
}
