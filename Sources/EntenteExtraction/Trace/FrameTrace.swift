/// What the frame stage considered and refused, for `explain`.
struct FrameTrace {
  struct Refusal: Hashable {
    let frame: String
    let trigger: Trigger
    let lemma: Lexeme
    let reason: String
  }

  private(set) var refusals: [Refusal] = []

  mutating func refuse(_ construction: Construction, _ pack: LanguagePack, _ reason: String) {
    let refusal = Refusal(
      frame: pack.frames[construction.frame].name, trigger: construction.trigger,
      lemma: construction.lemma, reason: reason)
    if !refusals.contains(refusal) { refusals.append(refusal) }
  }
}
