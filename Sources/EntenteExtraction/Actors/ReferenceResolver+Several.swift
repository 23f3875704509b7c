import EntenteModel

/// Whom words for two or three mean: *both countries*, *the trio*, *the former*.
extension ReferenceResolver {
  /// *both countries*, *the two leaders*, *the trio*: as many as were named last, and no more; in
  /// text order.
  func several(
    _ count: Int, _ description: Description, before unit: Int32, _ sentence: Sentence,
    _ discourse: Discourse, excluding: [ActorNumber]
  ) -> [ActorNumber] {
    func isMeant(_ actor: ActorNumber) -> Bool {
      !excluding.contains(actor) && fits(actor, description, discourse)
    }
    if description.isOfAnyKind(pack) {
      return sides(count, before: unit, sentence, discourse, excluding: excluding).filter(isMeant)
    }
    if let here = joined(in: sentence, before: unit), here.count == count,
      here.allSatisfy(isMeant)
    {
      return here
    }
    let joined = discourse.lastJoined
    if sentence.number - joined.sentence <= 1, joined.actors.count == count,
      joined.actors.allSatisfy(isMeant)
    {
      return joined.actors
    }
    // The nearest sentence first.
    var found: [ActorNumber] = []
    var level: Int32 = 0
    for candidate in candidates(before: unit, isPlural: true, sentence, discourse)
    where isMeant(candidate.actor) {
      let distance = candidate.position < 0 ? -candidate.position : 0
      if distance != level, found.count >= count { break }
      level = distance
      if !found.contains(candidate.actor) { found.append(candidate.actor) }
    }
    if found.count == count { return found }
    return sentence.number - joined.sentence <= Self.span && joined.actors.count == count
      && joined.actors.allSatisfy(isMeant) ? joined.actors : []
  }

  /// *both sides*, *the pair*, *both* alone: those that *and* joined last, or the one pair that
  /// quarrelled last.
  private func sides(
    _ count: Int, before unit: Int32, _ sentence: Sentence, _ discourse: Discourse,
    excluding: [ActorNumber]
  ) -> [ActorNumber] {
    if let here = joined(in: sentence, before: unit), here.count == count { return here }
    let joined = discourse.lastJoined
    let quarrel = discourse.lastQuarrel
    if sentence.number - joined.sentence <= 2, joined.actors.count == count,
      joined.sentence >= quarrel.sentence
    {
      return joined.actors
    }
    if sentence.number - quarrel.sentence <= 2, quarrel.actors.count == count {
      return quarrel.actors
    }
    // "X took the town with Y, but the two …"
    let here = Set(
      candidates(before: unit, sentence, discourse).filter { $0.position >= 0 }.map(\.actor)
    ).subtracting(excluding)
    return here.count == count ? here.sorted() : []
  }

  /// *both*, *neither*, alone.
  func both(
    at unit: Int32, _ sentence: Sentence, _ discourse: Discourse, excluding: [ActorNumber]
  ) -> [Filler] {
    let two = sides(2, before: unit, sentence, discourse, excluding: excluding)
    guard excluding.allSatisfy({ !two.contains($0) }) else { return [] }
    return two.map { Filler(actor: $0, first: unit, end: unit + 1) }
  }

  /// *the former*, *the latter*: of the last two that were named together.
  func ofTwo(
    isFormer: Bool, before unit: Int32, _ sentence: Sentence, _ discourse: Discourse
  ) -> ActorNumber? {
    let joined: [ActorNumber]
    if let here = self.joined(in: sentence, before: unit) {
      joined = here
    } else if let pair = onlyPair(before: unit, sentence) {
      joined = pair
    } else {
      guard sentence.number - discourse.lastJoined.sentence <= Self.span else { return nil }
      joined = discourse.lastJoined.actors
    }
    guard joined.count == 2 else { return nil }
    return isFormer ? joined[0] : joined[1]
  }

  /// *Norland, which armed Sudra, …*: the two whom the sentence has named so far, if it is two.
  private func onlyPair(before unit: Int32, _ sentence: Sentence) -> [ActorNumber]? {
    var found: [ActorNumber] = []
    for index in 0..<unit {
      guard let actor = sentence.actor(at: index), !found.contains(actor) else { continue }
      found.append(actor)
    }
    return found.count == 2 ? found : nil
  }
}
