import EntenteModel

/// Reads when a claim's event took place from the expressions in its sentence.
struct DateResolver {
  let pack: LanguagePack
  /// The document's date, from which relative expressions count; `nil` when unknown.
  let publishedOn: PartialDate?

  /// The date said nearest to the cue, `nil` when none is said.
  func resolve(_ sentence: Sentence, near cue: Int32, _ text: borrowing Span<UInt8>) -> EventDate? {
    nil
  }
}
