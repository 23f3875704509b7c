import EntenteModel

/// A claim in one line: `S > T relation`, then the marks that are not the defaults, as in
/// `Norland > Sudra back negated denied by Norland`.
enum ClaimLine {
  static func of(_ claim: Claim) -> String {
    var words = [claim.source.actor.name, ">", claim.target.actor.name, claim.relation.rawValue]
    if claim.polarity == .negated { words.append("negated") }
    if claim.modality != .actual { words.append(claim.modality.rawValue) }
    if claim.attribution != .none { words.append(claim.attribution.label) }
    if let claimer = claim.attribution.claimer { words += ["by", claimer.name] }
    return words.joined(separator: " ")
  }
}
