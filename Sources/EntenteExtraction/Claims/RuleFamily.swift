package import EntenteModel

/// The rules that share one measured precision: those that read one relation from one kind of
/// expression, such as `back/compound` (*the Turkey-backed GNA*).
///
/// `docs/decisions/0005-rule-families.md` says why not single rules.
package struct RuleFamily: Hashable, Sendable, CustomStringConvertible {
  package let relation: Relation
  package let trigger: Trigger

  package init(relation: Relation, trigger: Trigger) {
    self.relation = relation
    self.trigger = trigger
  }

  /// As written in files: `attack/verb`. `nil` when no relation or trigger is called so.
  package init?(_ name: some StringProtocol) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let relation = Relation(rawValue: String(parts[0])),
      let trigger = Trigger(rawValue: String(parts[1]))
    else { return nil }
    self.init(relation: relation, trigger: trigger)
  }

  /// The family of the rule that read a claim; `nil` for a claim of other makers.
  package init?(of claim: Claim) {
    guard
      let trigger = claim.rule.split(separator: "/").last.map(String.init)
        .flatMap(Trigger.init)
    else { return nil }
    self.init(relation: claim.relation, trigger: trigger)
  }

  package var description: String { "\(relation.rawValue)/\(trigger.rawValue)" }
}

extension RuleFamily: Comparable {
  package static func < (left: RuleFamily, right: RuleFamily) -> Bool {
    (left.relation.rawValue, left.trigger.rawValue)
      < (right.relation.rawValue, right.trigger.rawValue)
  }
}
