import EntenteExtraction
import EntenteModel
import GRDB

/// A claim as its rows hold it, to compare what was read with what is read now.
struct StoredReading: Hashable {
  let sentence: ScalarRange
  let source: String
  let sourceRange: ScalarRange
  let target: String
  let targetRange: ScalarRange
  let marks: ReadMarks
  let cueRange: ScalarRange
  let cue: String
  let confidence: Double?
  let confidenceSample: Int?
  let rule: String
  let version: String

  /// What a judgement knows a claim by.
  struct Identity: Hashable {
    let sentenceStart: Int
    let source: String
    let target: String
    let stance: String
  }

  var identity: Identity {
    Identity(
      sentenceStart: sentence.start, source: source, target: target, stance: marks.stance)
  }

  init(_ claim: Claim) {
    sentence = claim.sentence
    (source, sourceRange) = (claim.source.actor.key, claim.source.range)
    (target, targetRange) = (claim.target.actor.key, claim.target.range)
    marks = ReadMarks(claim)
    (cueRange, cue) = (claim.cue, claim.cueText)
    (confidence, confidenceSample) = (claim.confidence?.precision, claim.confidence?.sampleSize)
    (rule, version) = (claim.rule, Extractor.version)
  }

  private init(_ row: Row) {
    func range(_ role: String) -> ScalarRange {
      ScalarRange(start: row["\(role)_start"], end: row["\(role)_end"])
    }
    sentence = range("sentence")
    (source, sourceRange) = (row["source_key"], range("source"))
    (target, targetRange) = (row["target_key"], range("target"))
    marks = ReadMarks(row)
    (cueRange, cue) = (range("cue"), row["cue"])
    (confidence, confidenceSample) = (row["confidence"], row["confidence_sample"])
    (rule, version) = (row["rule"], row["extractor_version"])
  }

  /// The claims of a document in the order of their numbers, each with what an analyst says
  /// of it.
  static func fetch(_ document: Int64, _ db: Database) throws
    -> [(number: Int, reading: StoredReading, verdict: String?)]
  {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT claim.*, review.verdict,
            source.key AS source_key, target.key AS target_key, claimer.key AS attributed_to_key,
            source_span.start AS source_start, source_span.end AS source_end,
            target_span.start AS target_start, target_span.end AS target_end,
            cue_span.start AS cue_start, cue_span.end AS cue_end
          FROM claim
          JOIN actor AS source ON source.id = claim.source
          JOIN actor AS target ON target.id = claim.target
          LEFT JOIN actor AS claimer ON claimer.id = claim.attributed_to
          JOIN claim_span AS source_span ON source_span.document = claim.document
            AND source_span.claim = claim.number AND source_span.role = 'source'
          JOIN claim_span AS target_span ON target_span.document = claim.document
            AND target_span.claim = claim.number AND target_span.role = 'target'
          JOIN claim_span AS cue_span ON cue_span.document = claim.document
            AND cue_span.claim = claim.number AND cue_span.role = 'cue'
          LEFT JOIN claim_review AS review
            ON review.document = claim.document AND review.claim = claim.number
          WHERE claim.document = ? ORDER BY claim.number
          """), arguments: [document]
    ).map { ($0["number"], StoredReading($0), $0["verdict"]) }
  }
}

/// How a claim says what it says.
struct ReadMarks: Hashable {
  let stance: String
  let relation: String
  let polarity: String
  let modality: String
  let attribution: String
  let attributedTo: String?
  let from: String?
  let to: String?
  let basis: String?

  init(_ claim: Claim) {
    (stance, relation) = (claim.stance.rawValue, claim.relation.rawValue)
    (polarity, modality) = (claim.polarity.rawValue, claim.modality.rawValue)
    attribution = claim.attribution.label
    attributedTo = claim.attribution.claimer?.key
    (from, to) = (claim.eventDate?.from?.description, claim.eventDate?.to?.description)
    basis = claim.eventDate?.basis.rawValue
  }

  init(_ row: Row) {
    (stance, relation) = (row["stance"], row["relation"])
    (polarity, modality) = (row["polarity"], row["modality"])
    (attribution, attributedTo) = (row["attribution"], row["attributed_to_key"])
    (from, to, basis) = (row["event_from"], row["event_to"], row["date_basis"])
  }

  /// For people: everything but the stance, defaults left out.
  var words: String {
    var words = [relation]
    if polarity != Polarity.affirmed.rawValue { words.append(polarity) }
    if modality != Modality.actual.rawValue { words.append(modality) }
    if attribution != Attribution.none.label {
      words.append(attribution + (attributedTo.map { " by \($0)" } ?? ""))
    }
    if from != nil || to != nil {
      words.append(from == to ? from ?? "" : "\(from ?? "") to \(to ?? "")")
    }
    return words.joined(separator: ", ")
  }
}
