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
  /// Supports, sides with, stands by, is loyal to.
  case back
  /// Praises, thanks, congratulates, defends in words, welcomes what it does.
  case endorse
  /// Recognises diplomatically or as legitimate.
  case recognize
  /// Is allied with, joins, forms a coalition or pact with.
  case ally
  /// Funds, or gives economic, humanitarian or political help.
  case aid
  /// Gives or sells weapons; gives training, troops, intelligence or bases.
  case arm
  /// Fights beside it or on its behalf, or defends it by force.
  case fightFor = "fight_for"
  /// Eases pressure: lifts sanctions, frees its people, yields to it.
  case concede
  /// Is against it, its rival or enemy.
  case oppose
  /// Condemns, blames, mocks or regrets it or its act.
  case criticize
  /// Says that it has done wrong; sues and prosecutes.
  case accuse
  /// Refuses it or its wish, or puts it out: vetoes, snubs, sacks, expels from a party.
  case reject
  /// Threatens it with force or punishment.
  case threaten
  /// Punishes it without force: sanctions, fines, boycotts, cut ties or aid, expelled envoys.
  case sanction
  /// Uses power over it: arrests, convictions, repression, blockades, bans, coups.
  case coerce
  /// Demonstrates or strikes against it.
  case protest
  /// Deploys or readies forces against it.
  case mobilize
  /// Uses armed or violent force on it.
  case attack

  /// The side that a source takes by it.
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
