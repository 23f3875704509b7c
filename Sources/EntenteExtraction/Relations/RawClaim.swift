import EntenteModel

/// A claim as a frame reads it, before its marks are known.
struct RawClaim {
  var source: Filler
  var target: Filler
  var relation: Relation
  /// Index of the construction that read it.
  var construction: Int32
  /// Units of the words that say so, half-open.
  var cueFirst: Int32
  var cueEnd: Int32
  /// The clause whose factuality it shares, or -1.
  var clause: Int32
  /// Whether the claim is presupposed (a relative clause's, a compound's): reporters outside do not
  /// answer for it.
  var isPresupposed = false
  /// Somebody calls the source so: *called X a puppet of Y*.
  var isCalled = false
  /// The way back of what is mutual: *X formed a pact with Y*, read from Y.
  var isReturned = false
  /// Marks that the construction itself brings.
  var modality: Modality?
  var isNegated = false
  var polarity: Polarity = .affirmed
  var finalModality: Modality = .actual
  var attribution: ClaimAttribution = .none
  /// Why it is no claim after all.
  var block: Refusal.Reason?
}

/// An attribution before actors are names.
enum ClaimAttribution: Hashable {
  case none
  case said(Int32)
  case alleged(Int32)
  case denied(Int32)
}
