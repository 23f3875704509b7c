import EntenteModel

extension Relation {
  /// Whether it is an act that is done to a number of people or things, and not one of words: *killed
  /// 40*, *sent 40*.
  var isDeed: Bool {
    switch self {
    case .aid, .arm, .fightFor, .concede, .sanction, .coerce, .mobilize, .attack: true
    case .back, .endorse, .recognize, .ally, .oppose, .criticize, .accuse, .reject, .threaten,
      .protest:
      false
    }
  }
}
