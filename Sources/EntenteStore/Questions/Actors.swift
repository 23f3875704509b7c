public import EntenteModel
import GRDB

/// An actor in a list, with how often claims speak of it.
public struct ActorSummary: Sendable, Hashable {
  /// Who is counted; actors merged into it are counted with it.
  public let actor: ActorReference
  /// ISO 3166-1 alpha-2 code of the country it belongs to.
  public let country: String?
  /// Wikidata item, such as `Q1016`.
  public let wikidata: String?
  /// Claims in which the machine read it as the source. Copies, rejected claims and those of
  /// replaced documents are among them.
  public let claimsAsSource: Int
  /// Claims in which the machine read it as the target, likewise.
  public let claimsAsTarget: Int
}

/// A tie of an actor to another one, seen from either side.
public struct ActorTie: Sendable, Hashable {
  /// What the one end is to the other; ``isOutgoing`` says which is which.
  public let role: ActorLink.Role
  /// The actor at the other end.
  public let other: ActorReference
  /// Whether the actor asked for is the one that leads, belongs or follows.
  public let isOutgoing: Bool
  /// First day, month or year on which the tie holds; `nil` is open.
  public let validFrom: PartialDate?
  /// Last one, itself included; `nil` is open.
  public let validTo: PartialDate?
}

extension KnowledgeBase {
  /// The actors, those that most claims speak of first; without `includesSilent`, only those that
  /// any claim speaks of.
  public func actors(kind: ActorKind? = nil, includesSilent: Bool = false) throws(StoreError)
    -> [ActorSummary]
  {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM actors
          WHERE merged_into IS NULL AND (?1 IS NULL OR kind = ?1) AND (?2 OR claims_as_source + claims_as_target > 0)
          ORDER BY claims_as_source + claims_as_target DESC, actor, key
          """, arguments: [kind?.rawValue, includesSilent]
      ).map(summary)
    }
  }

  /// One actor with its counts.
  public func summary(of actor: ActorReference) throws(StoreError) -> ActorSummary {
    try read { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM actors WHERE key = ?", arguments: [actor.key])
      guard let row else { throw StoreError.unknownActor(name: actor.key, nearest: []) }
      return try summary(row)
    }
  }

  private func summary(_ row: Row) throws -> ActorSummary {
    ActorSummary(
      actor: try ActorLookup.reference(row, key: "key", name: "actor", kind: "kind"),
      country: row["country"], wikidata: row["wikidata"],
      claimsAsSource: row["claims_as_source"], claimsAsTarget: row["claims_as_target"])
  }

  /// All names of an actor, in the order in which its file gives them; those of merged actors last.
  public func names(of actor: ActorReference) throws(StoreError) -> [ActorName] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT text, actor_name.kind, valid_from, valid_to
          FROM actor_name
          LEFT JOIN actor_identity AS identity ON identity.actor = actor_name.actor
          JOIN actor ON actor.id = coalesce(identity.kept, actor_name.actor)
          WHERE actor.key = ? ORDER BY actor_name.actor <> actor.id, actor_name.actor, number
          """, arguments: [actor.key]
      ).map { row in
        ActorName(
          text: row["text"], kind: try StoredWord.read(row["kind"]),
          validFrom: (row["valid_from"] as String?).flatMap { PartialDate($0) },
          validTo: (row["valid_to"] as String?).flatMap { PartialDate($0) })
      }
    }
  }

  /// The ties of an actor and of those merged into it, its own first.
  public func ties(of actor: ActorReference) throws(StoreError) -> [ActorTie] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          WITH tie AS (
            SELECT role, valid_from, valid_to, coalesce(kept_child.kept, child) AS child,
              coalesce(kept_parent.kept, parent) AS parent
            FROM actor_link
            LEFT JOIN actor_identity AS kept_child ON kept_child.actor = child
            LEFT JOIN actor_identity AS kept_parent ON kept_parent.actor = parent
          )
          SELECT role, valid_from, valid_to, other.key, other.name AS other_name, other.kind, 1 AS is_outgoing
          FROM tie JOIN actor ON actor.id = child JOIN actor AS other ON other.id = parent
          WHERE actor.key = ?1 AND child <> parent
          UNION
          SELECT role, valid_from, valid_to, other.key, other.name, other.kind, 0
          FROM tie JOIN actor ON actor.id = parent JOIN actor AS other ON other.id = child
          WHERE actor.key = ?1 AND child <> parent
          ORDER BY is_outgoing DESC, role, other_name, valid_from
          """, arguments: [actor.key]
      ).map { row in
        ActorTie(
          role: try StoredWord.read(row["role"]),
          other: try ActorLookup.reference(row, key: "key", name: "other_name", kind: "kind"),
          isOutgoing: row["is_outgoing"],
          validFrom: (row["valid_from"] as String?).flatMap { PartialDate($0) },
          validTo: (row["valid_to"] as String?).flatMap { PartialDate($0) })
      }
    }
  }
}
