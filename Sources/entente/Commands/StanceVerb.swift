import ArgumentParser
import EntenteModel

/// The verb of a question.
enum StanceVerb: String, ExpressibleByArgument, CaseIterable {
  case backs, opposes

  var stance: Stance { self == .backs ? .support : .oppose }
}
