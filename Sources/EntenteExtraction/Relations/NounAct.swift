import EntenteModel

/// The act that a noun names, as it is read from the words around it: who does it, to whom, and what
/// becomes of it.
struct NounAct {
  var targets: [Filler]
  var sources: [Filler]
  /// The clause that carries it, or -1.
  var clause: Int32 = -1
  /// It holds whatever that clause says of itself.
  var isPresupposed = true
  var modality: Modality?
  /// Where it is another than the frame's.
  var relation: Relation?
  var isNegated: Bool
  var attribution = ClaimAttribution.none
}
