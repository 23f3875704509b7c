import GRDB

/// The most telling sentence of a pair.
public struct SampleSentence: Sendable, Hashable {
  /// Key of the source.
  public let source: String
  /// Key of the target.
  public let target: String
  /// The sentence's words; empty where the knowledge base keeps no texts.
  public let text: String
}

extension KnowledgeBase {
  /// One sentence for each pair among the evidence that a filter lets through: of the strongest
  /// relation, affirmed, and in the text's own words.
  public func samples(_ filter: EvidenceFilter) throws(StoreError) -> [SampleSentence] {
    try read { db in
      var claims = try filter.claims(db)
      claims.areSamples = true
      return try Row.fetchAll(
        db,
        sql: """
          WITH \(try claims.tables(db))
          SELECT source.key, target.key,
            substr(text, sentence_start + 1, sentence_end - sentence_start)
          FROM counted_claim AS sample
          JOIN claim ON claim.document = sample.document AND claim.number = sample.number
          JOIN document ON document.id = sample.document
          JOIN actor AS source ON source.id = sample.source
          JOIN actor AS target ON target.id = sample.target
          """
      ).map { SampleSentence(source: $0[0], target: $0[1], text: $0[2]) }
    }
  }
}
