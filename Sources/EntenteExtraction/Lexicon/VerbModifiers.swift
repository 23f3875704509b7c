/// What an adverb does to the verb or noun group it stands with.
struct AdverbClass: OptionSet, Sendable {
  let rawValue: UInt8
  static let negative = AdverbClass(rawValue: 1)
  static let ended = AdverbClass(rawValue: 2)
  static let reported = AdverbClass(rawValue: 4)
  static let alleged = AdverbClass(rawValue: 8)
  static let possible = AdverbClass(rawValue: 16)
  static let planned = AdverbClass(rawValue: 32)
  /// Over, and not only then (*no longer*, but not *once*).
  static let ceased = AdverbClass(rawValue: 64)
  /// Only in that case (*if attacked by X*); words that open clauses tell that.
  static let conditional = AdverbClass(rawValue: 128)

  static let byName: [String: AdverbClass] = [
    "negative": .negative, "ended": .ended, "reported": .reported, "alleged": .alleged,
    "possible": .possible, "planned": .planned, "ceased": .ceased,
  ]
}

/// What a modal verb adds.
struct ModalClass: OptionSet, Sendable {
  let rawValue: UInt8
  static let future = ModalClass(rawValue: 1)
  static let possible = ModalClass(rawValue: 2)
  static let would = ModalClass(rawValue: 4)
  /// *can, could*
  static let able = ModalClass(rawValue: 8)
  static let negative = ModalClass(rawValue: 16)
  /// *should, must*
  static let duty = ModalClass(rawValue: 32)

  static let byName: [String: ModalClass] = [
    "future": .future, "possible": .possible, "would": .would, "able": .able,
    "negative": .negative, "duty": .duty,
  ]
}
