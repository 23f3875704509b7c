import EntenteModel

/// What a noun says of what it holds, a clause or another act noun: *a plan to*, *no intention of*, *an
/// end to*, *calls for*, *the claim that*.
struct NounHold {
  var modality: Modality?
  var isNegated: Bool
  /// Only asked for, wanted or lifted.
  var isBlocked: Bool
  /// Who answers for it, where the noun tells something.
  var attribution = ClaimAttribution.none

  /// `noun` is the class of verbs that it goes with, `group` where it stands.
  init(_ noun: VerbClass, _ group: NounGroup) {
    isNegated = group.isNegated
    // "no plan to": not now, rather than later.
    if noun.contains(.plan), !group.isNegated { modality = .planned }
    if noun.contains(.possible) { modality = .possible }
    if noun.contains(.end) { modality = .ended }
    if !noun.isDisjoint(with: [.refuse, .deny]) { isNegated.toggle() }
    isBlocked = !noun.isDisjoint(with: [.ask, .want, .lift])
    if noun.contains(.deny) {
      attribution = .denied(group.possessor)
    } else if noun.contains(.allege) {
      attribution = .alleged(group.possessor)
    } else if noun.contains(.say) {
      attribution = .said(group.possessor)
    }
  }
}
