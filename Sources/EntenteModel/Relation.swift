/// Which side a claim's source takes toward its target.
public enum Stance: String, Sendable, Hashable, CaseIterable, Codable {
  case support
  case oppose

  /// The other side: the stance toward an enemy's enemy is not implied, only named.
  public var opposite: Stance { self == .support ? .oppose : .support }
}

/// How a source takes its stance. Every relation belongs to one stance and to one PLOVER event type
/// (the Political Language Ontology for Verifiable Event Records, the successor of CAMEO).
public enum Relation: String, Sendable, Hashable, CaseIterable, Codable {
  case back, endorse, recognize, ally, aid, arm
  case fightFor = "fight_for"
  case concede
  case oppose, criticize, accuse, reject, threaten, sanction, coerce, protest, mobilize, attack

  public var stance: Stance {
    switch self {
    case .back, .endorse, .recognize, .ally, .aid, .arm, .fightFor, .concede: .support
    case .oppose, .criticize, .accuse, .reject, .threaten, .sanction, .coerce, .protest,
      .mobilize, .attack:
      .oppose
    }
  }

  /// The PLOVER event type, in its own spelling.
  public var plover: String {
    switch self {
    case .back, .endorse, .recognize: "SUPPORT"
    case .ally: "COOPERATE"
    case .aid, .arm, .fightFor: "AID"
    case .concede: "CONCEDE"
    case .oppose, .reject: "REJECT"
    case .criticize, .accuse: "ACCUSE"
    case .threaten: "THREATEN"
    case .sanction: "SANCTION"
    case .coerce: "COERCE"
    case .protest: "PROTEST"
    case .mobilize: "MOBILIZE"
    case .attack: "ASSAULT"
    }
  }

  /// The relation's place from the weakest to the strongest expression of its stance, from 0.
  /// Deeds stand above words: it orders a summary line and is no measurement.
  public var strength: Int {
    switch self {
    case .endorse, .oppose: 0
    case .recognize, .criticize: 1
    case .back, .accuse: 2
    case .concede, .reject: 3
    case .ally, .protest: 4
    case .aid, .threaten: 5
    case .arm, .sanction: 6
    case .fightFor, .coerce: 7
    case .mobilize: 8
    case .attack: 9
    }
  }
}
