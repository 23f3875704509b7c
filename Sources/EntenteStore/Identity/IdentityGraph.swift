/// What the standing judgements about actors add up to: groups of keys that are one actor, and
/// pairs that are not.
struct IdentityGraph {
  let judgements: [ActorJudgement]
  private var sames: [String: [(other: String, judgement: ActorJudgement)]] = [:]

  init(_ judgements: [ActorJudgement]) {
    self.judgements = judgements
    for judgement in judgements where judgement.verdict == .same {
      sames[judgement.actor, default: []].append((judgement.otherActor, judgement))
      sames[judgement.otherActor, default: []].append((judgement.actor, judgement))
    }
  }

  /// Every key that is the same actor, itself included.
  func group(of key: String) -> Set<String> {
    var group: Set<String> = [key]
    var pending = [key]
    while let next = pending.popLast() {
      for (other, _) in sames[next] ?? [] where group.insert(other).inserted {
        pending.append(other)
      }
    }
    return group
  }

  /// Groups of more than one key, in the order of their first judgement.
  var groups: [Set<String>] {
    var seen: Set<String> = []
    var groups: [Set<String>] = []
    for judgement in judgements where judgement.verdict == .same {
      guard !seen.contains(judgement.actor) else { continue }
      let group = group(of: judgement.actor)
      seen.formUnion(group)
      groups.append(group)
    }
    return groups
  }

  /// The key that stands for a group: one that was never merged into another; a curated one before
  /// a provisional one, then the earliest kept. Of `candidates` alone.
  func kept(of group: Set<String>, among candidates: Set<String>) -> String? {
    let inside = judgements.filter { $0.verdict == .same && group.contains($0.actor) }
    let merged = Set(inside.map(\.otherActor))
    let order = inside.map(\.actor)
    return candidates.min { first, second in
      func rank(_ key: String) -> (Int, Int, Int, String) {
        (
          merged.contains(key) ? 1 : 0, key.hasPrefix("~") ? 1 : 0,
          order.firstIndex(of: key) ?? order.count, key
        )
      }
      return rank(first) < rank(second)
    }
  }

  /// The judgement that two groups are not the same actor.
  func separation(of first: Set<String>, and second: Set<String>) -> ActorJudgement? {
    judgements.first { judgement in
      judgement.verdict == .notSame
        && (first.contains(judgement.actor) && second.contains(judgement.otherActor)
          || first.contains(judgement.otherActor) && second.contains(judgement.actor))
    }
  }

  /// The fewest judgements that make two keys one actor; `nil` when they are not.
  func chain(from first: String, to second: String) -> [ActorJudgement]? {
    var ways: [String: [ActorJudgement]] = [first: []]
    var frontier = [first]
    while !frontier.isEmpty {
      var next: [String] = []
      for key in frontier {
        for (other, judgement) in sames[key] ?? [] where ways[other] == nil {
          ways[other] = (ways[key] ?? []) + [judgement]
          next.append(other)
        }
      }
      frontier = next
    }
    return ways[second]
  }
}
