import EntenteModel

/// Several kinds of actors: those that a common noun can describe, or those that an unlisted actor
/// can be by what it was called.
struct ActorKinds: OptionSet, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ kind: ActorKind) {
    self.init(rawValue: 1 << UInt16(Self.order.firstIndex(of: kind) ?? 15))
  }

  /// The more telling kinds first.
  private static let order: [ActorKind] = [
    .person, .party, .company, .outlet, .organisation, .bloc, .institution, .force, .group,
    .government, .people, .state,
  ]

  static let person = ActorKinds(.person)
  static let firm: ActorKinds = [ActorKinds(.company), ActorKinds(.outlet)]
  /// A union of workers, which the kinds of actors do not tell from other organisations.
  static let labour = ActorKinds(rawValue: 1 << 13)
  static let any = ActorKinds(rawValue: .max)
  /// What *which* can mean.
  static let things: ActorKinds = [
    ActorKinds(.party), ActorKinds(.company), ActorKinds(.outlet), ActorKinds(.organisation),
    ActorKinds(.bloc), ActorKinds(.institution), ActorKinds(.force), ActorKinds(.group),
  ]

  /// What does not speak for the state that it is in: newspapers, companies, unions.
  var areIndependent: Bool { isSubset(of: .firm) || contains(.labour) && self != .any }

  func contains(_ kind: ActorKind) -> Bool { contains(ActorKinds(kind)) }

  /// The most telling one.
  var first: ActorKind? { Self.order.first { contains($0) } }
}

/// What a common noun tells of the actor that it describes.
struct NounMeaning: Sendable {
  let kinds: ActorKinds
  let gender: Gender
}
