/// Whether the sentence affirms the claim or denies it. A negated claim is not the opposite stance.
public enum Polarity: String, Sendable, Hashable, CaseIterable, Codable {
  /// The stance is said to be taken.
  case affirmed
  /// It is said not to be taken: *does not back*, *denied backing*.
  case negated
}

/// Whether the stance is taken, only announced, hedged, or over.
public enum Modality: String, Sendable, Hashable, CaseIterable, Codable {
  /// Taken: *backs*, *armed*.
  case actual
  /// Announced: *will arm*, *plans to arm*, *promised to arm*.
  case planned
  /// Taken under a condition: *will arm … if*, or in the *if*-clause itself.
  case conditional
  /// Hedged: *may arm*, *is likely to arm*.
  case possible
  /// Over: *no longer backs*, *stopped backing*.
  case ended
}

/// Who answers for the claim: the text itself, or somebody the text quotes.
public enum Attribution: Sendable, Hashable {
  /// The text says so itself.
  case none
  /// Somebody says so; `nil` when the text does not name them (*reportedly*).
  case said(by: ActorReference?)
  /// Somebody alleges it.
  case alleged(by: ActorReference?)
  /// Somebody denies it; such a claim's polarity is ``Polarity/negated``.
  case denied(by: ActorReference?)

  /// The mark as written in files: `none`, `said`, `alleged` or `denied`.
  public var label: String {
    switch self {
    case .none: "none"
    case .said: "said"
    case .alleged: "alleged"
    case .denied: "denied"
    }
  }

  /// The actor who says so, when the text names one.
  public var claimer: ActorReference? {
    switch self {
    case .none: nil
    case .said(let actor), .alleged(let actor), .denied(let actor): actor
    }
  }
}
