/// An actor as somebody else's list has it, on its way into a knowledge base.
public struct ListedActor: Sendable, Hashable {
  /// An office or membership that the list gives, with its own word for it.
  public struct Role: Sendable, Hashable {
    /// As the list writes it, such as `NRLGOV`; kept as evidence of the tie.
    public let code: String
    /// ISO 3166-1 alpha-2 code of the state it belongs to.
    public let country: String
    /// First day, month or year on which it holds; `nil` is open.
    public let validFrom: PartialDate?
    /// Last one, itself included; `nil` is open.
    public let validTo: PartialDate?

    /// Holds at all times when no date is given.
    public init(
      code: String, country: String, validFrom: PartialDate? = nil, validTo: PartialDate? = nil
    ) {
      self.code = code
      self.country = country
      self.validFrom = validFrom
      self.validTo = validTo
    }
  }

  /// `nil` where the list gives none: one is made from the name.
  public let key: String?
  /// Shown for a new actor; one that the knowledge base has keeps its own and gets this one
  /// besides.
  public let name: String
  /// Of a new actor; one that the knowledge base has keeps its own.
  public let kind: ActorKind
  /// ISO 3166-1 alpha-2.
  public let country: String?
  /// Wikidata item, such as `Q1016`.
  public let wikidata: String?
  /// Further names.
  public let names: [ActorName]
  /// Each becomes a tie to the state of its country, where that state is known.
  public let roles: [Role]

  /// Without what is not given: only name and kind are needed.
  public init(
    key: String? = nil, name: String, kind: ActorKind, country: String? = nil,
    wikidata: String? = nil, names: [ActorName] = [], roles: [Role] = []
  ) {
    self.key = key
    self.name = name
    self.kind = kind
    self.country = country
    self.wikidata = wikidata
    self.names = names
    self.roles = roles
  }
}
