/// What the frames considered and refused, for `explain`.
struct FrameTrace {
  struct Attempt {
    let construction: Construction
    /// The word looked at, or -1.
    let unit: Int32
    let reason: Refusal.Reason
    /// Whoever would have been on either side.
    var sources: [ActorNumber] = []
    var targets: [ActorNumber] = []
  }

  private(set) var attempts: [Attempt] = []
  private var unit: Int32 = -1

  /// What is refused from here on is refused on account of this word.
  mutating func look(at unit: Int32) { self.unit = unit }

  mutating func refuse(_ construction: Construction, _ reason: Refusal.Reason) {
    note(Attempt(construction: construction, unit: unit, reason: reason))
  }

  /// Notes which side of a construction is empty, if one is, or that both are the same.
  mutating func check(_ construction: Construction, _ sources: [Filler], _ targets: [Filler]) {
    let source = Set(sources.map(\.actor))
    let target = Set(targets.map(\.actor))
    let reason: Refusal.Reason
    switch (source.isEmpty, target.isEmpty) {
    case (true, true): reason = .noActors
    case (true, false): reason = .noSource
    case (false, true): reason = .noTarget
    case (false, false) where source.count == 1 && source == target: reason = .oneActor
    case (false, false): return
    }
    note(
      Attempt(
        construction: construction, unit: unit, reason: reason, sources: source.sorted(),
        targets: target.sorted()))
  }

  /// Notes a claim that was found and left out.
  mutating func block(_ claim: RawClaim, by pack: LanguagePack, _ reason: Refusal.Reason) {
    note(
      Attempt(
        construction: pack.constructions[Int(claim.construction)], unit: claim.cueFirst,
        reason: reason,
        sources: [claim.source.actor], targets: [claim.target.actor]))
  }

  private mutating func note(_ attempt: Attempt) { attempts.append(attempt) }
}
