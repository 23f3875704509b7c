/// Several words that say what one verb says: *put an end to* for *end*, *bring … to an end*.
struct VerbIdiom: Sendable {
  /// The words behind the verb, or behind its object.
  let words: [Lexeme]
  let isBehindObject: Bool
  /// The verb, as a lexeme.
  let meant: Lexeme
}
