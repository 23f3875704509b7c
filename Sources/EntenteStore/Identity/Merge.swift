public import EntenteModel
import GRDB

extension KnowledgeBase {
  /// Judges two actors to be one, shown as the first. No claim is rewritten: ``undo(_:by:)`` parts
  /// them again. Throws ``StoreError/conflict(_:)`` when a judgement says that they are not the
  /// same.
  @discardableResult
  public func merge(
    _ kept: ActorReference, with other: ActorReference, by author: Author
  ) throws(StoreError) -> Int64 {
    try write { db in
      let graph = IdentityGraph(try JudgementRecord.standing(db))
      let (first, second) = (graph.group(of: kept.key), graph.group(of: other.key))
      if kept.key == other.key {
        throw StoreError.conflict("both names mean '\(kept.name)' already")
      }
      if first.contains(other.key) {
        throw StoreError.conflict(
          "'\(kept.name)' and '\(other.name)' are one actor already; see 'entente actors log'")
      }
      if let separation = graph.separation(of: first, and: second) {
        throw StoreError.conflict(
          "'\(kept.name)' and '\(other.name)' cannot be one actor: "
            + explanation(of: separation, graph, kept.key, other.key))
      }
      let number = try JudgementRecord.write(.same, kept.key, other.key, by: author, db)
      try Identity.update(db)
      return number
    }
  }

  /// Judges two actors to be different ones: they are not suggested again, and cannot be merged.
  /// Throws ``StoreError/conflict(_:)`` when judgements make them one.
  @discardableResult
  public func separate(
    _ first: ActorReference, from second: ActorReference, by author: Author
  ) throws(StoreError) -> Int64 {
    try write { db in
      let graph = IdentityGraph(try JudgementRecord.standing(db))
      if let chain = graph.chain(from: first.key, to: second.key) {
        throw StoreError.conflict(
          "'\(first.name)' and '\(second.name)' cannot be two actors: "
            + (chain.isEmpty
              ? "they are the same row"
              : chain.map(sentence).joined(separator: ", ") + "; undo one of these first"))
      }
      if let known = graph.separation(of: [first.key], and: [second.key]) {
        throw StoreError.conflict(
          "'\(first.name)' and '\(second.name)' are judged different already (judgement \(known.number))"
        )
      }
      return try JudgementRecord.write(.notSame, first.key, second.key, by: author, db)
    }
  }

  /// Takes back a judgement about actors; it stays on record. Throws ``StoreError/conflict(_:)``
  /// when there is none of that number that still holds.
  @discardableResult
  public func undo(_ number: Int64, by author: Author) throws(StoreError) -> ActorJudgement {
    try write { db in
      guard let judgement = try JudgementRecord.standing(db).first(where: { $0.number == number })
      else {
        throw StoreError.conflict(
          "no judgement about actors with number \(number) holds; see 'entente actors log'")
      }
      try JudgementRecord.undo(number, by: author, db)
      try Identity.update(db)
      return judgement
    }
  }

  /// The latest judgement that holds and made an actor one with another; the actor by a name or key
  /// of its own, before merging.
  public func lastMerge(of name: String) throws(StoreError) -> ActorJudgement? {
    try read { db in
      let keys = try Set(
        String.fetchAll(
          db,
          sql: """
            SELECT key FROM actor WHERE key = ?1
            UNION SELECT key FROM actor JOIN actor_name ON actor = actor.id WHERE folded = ?2
            """, arguments: [name, FoldedName.fold(name)]))
      let merges = try JudgementRecord.standing(db).filter { $0.verdict == .same }
      return merges.last { keys.contains($0.otherActor) } ?? merges.last { keys.contains($0.actor) }
    }
  }

  private func explanation(
    of separation: ActorJudgement, _ graph: IdentityGraph, _ kept: String, _ other: String
  ) -> String {
    let isTurned = !graph.group(of: kept).contains(separation.actor)
    let (near, far) =
      isTurned
      ? (separation.otherActor, separation.actor) : (separation.actor, separation.otherActor)
    let steps =
      (graph.chain(from: kept, to: near) ?? []) + (graph.chain(from: far, to: other) ?? [])
    return (steps.map(sentence) + [sentence(separation)]).joined(separator: ", ")
      + "; undo one of these first, for example 'entente actors undo \(separation.number)'"
  }

  private func sentence(_ judgement: ActorJudgement) -> String {
    let sign = judgement.verdict == .same ? "=" : "≠"
    return "\(judgement.actor) \(sign) \(judgement.otherActor) "
      + "(judgement \(judgement.number) by \(judgement.judgedBy), \(judgement.judgedAt.prefix(10)))"
  }
}
