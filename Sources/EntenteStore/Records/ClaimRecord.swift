import EntenteModel
import GRDB

/// Rows of `claim` and `claim_span`.
enum ClaimRecord {
  static func insert(
    _ claim: Claim, number: Int, of document: Int64, version: String,
    keepingText keepsText: Bool = true,
    _ db: Database
  ) throws {
    let claimer = try claim.attribution.claimer.map { try ActorRecord.id(of: $0, db) }
    let date = claim.eventDate
    try db.cachedStatement(
      sql: """
        INSERT INTO claim (
          document, number, sentence_start, sentence_end, sentence_hash, source, target, stance,
          relation, polarity, modality, attribution, attributed_to, event_from, event_to,
          date_precision, date_basis, confidence, confidence_sample, rule, cue, extractor_version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      document, number, claim.sentence.start, claim.sentence.end,
      Digest.fingerprint(ofSentence: claim.sentenceText),
      try ActorRecord.id(of: claim.source.actor, db),
      try ActorRecord.id(of: claim.target.actor, db),
      claim.stance.rawValue, claim.relation.rawValue, claim.polarity.rawValue,
      claim.modality.rawValue, claim.attribution.label, claimer, date?.from?.description,
      date?.to?.description, (date?.from ?? date?.to)?.precision.rawValue, date?.basis.rawValue,
      claim.confidence?.precision, claim.confidence?.sampleSize, claim.rule,
      keepsText ? claim.cueText : "", version,
    ])
    let span = try db.cachedStatement(
      sql: "INSERT INTO claim_span (document, claim, role, start, end) VALUES (?, ?, ?, ?, ?)")
    for (role, range) in [
      ("source", claim.source.range), ("target", claim.target.range), ("cue", claim.cue),
    ] {
      try span.execute(arguments: [document, number, role, range.start, range.end])
    }
  }
}
