import EntenteModel

/// A claim in one line: `S > T relation`, then the marks that are not the defaults, as in
/// `Norland > Sudra back negated denied by Norland`.
enum ClaimLine {
  static func of(_ claim: Claim) -> String {
    line(claim, claim.source.actor.name, claim.target.actor.name)
  }

  /// The lines with each side by its name, or by the words of the text.
  static func spellings(of claim: Claim) -> [String] {
    [claim.source.actor.name, claim.source.text].flatMap { source in
      [claim.target.actor.name, claim.target.text].map { line(claim, source, $0) }
    }
  }

  private static func line(_ claim: Claim, _ source: String, _ target: String) -> String {
    var words = [source, ">", target, claim.relation.rawValue]
    if claim.polarity == .negated { words.append("negated") }
    if claim.modality != .actual { words.append(claim.modality.rawValue) }
    if claim.attribution != .none { words.append(claim.attribution.label) }
    if let claimer = claim.attribution.claimer { words += ["by", claimer.name] }
    return words.joined(separator: " ")
  }
}
