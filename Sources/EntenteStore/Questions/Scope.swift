public import EntenteModel
import GRDB

/// Which claims a question counts, and how it judges them.
public struct Scope: Sendable, Hashable {
  /// Only what is dated up to the end of that day, month or year: the standing as it was.
  public var asOf: PartialDate?
  /// Only what was published up to then, in the versions of the documents that stood then.
  public var knownBy: PartialDate?
  /// Only claims whose time reaches into this day, month or year, or lies behind it. Claims without
  /// a date fall outside every limit.
  public var since: PartialDate?
  /// Only claims whose time begins by the end of this day, month or year.
  public var until: PartialDate?
  /// A row of the table `standing_profile`.
  public var profile = "default"
  /// Whether organs, forces and leaders count as the actors they act for.
  public var rollsUp = false

  /// All claims that count, judged by the profile `default`, without roll-up.
  public init() {}
}

/// The common table expressions that put a scope in place of the views and tables of the same name.
struct ScopedClaims {
  let scope: Scope
  /// Sources and targets as rows, after merging; `nil` is any.
  var sources: [Int64]?
  var targets: [Int64]?
  /// Source or target.
  var involved: [Int64]?
  /// A question for pairs of such rows, as columns `source` and `target`; only without roll-up.
  var pairs: String?
  /// A further condition on the columns of `claim_reading`.
  var condition: String?
  /// Whether of all claims of a pair only the most telling one counts.
  var areSamples = false

  init(_ scope: Scope) { self.scope = scope }

  /// `counted_claim` and `standing_profile`, for the beginning of a `WITH` clause.
  func tables(_ db: Database) throws -> String {
    let conditions = try conditions(db).joined(separator: " AND ")
    let claims =
      candidates == nil
      ? "SELECT \(columns) FROM main.\(scope.rollsUp ? "claim_lifted" : "claim_reading") WHERE \(conditions)"
      : claimsAmongCandidates(conditions)
    return """
      \(candidates.map { $0 + "," } ?? "")
      counted_claim AS (\(areSamples ? samples(of: claims) : claims)),
      standing_profile AS (
        SELECT * FROM main.standing_profile WHERE name = \(try profile(db)))
      """
  }

  /// The same and `weighed_claim`, for `standings` and `standing_history`.
  func weighedTables(_ db: Database) throws -> String {
    "\(try tables(db)), weighed_claim AS (\(Schema.body(ofView: "weighed_claim")))"
  }

  /// Where an index finds the claims that may come into question: common table expressions, the
  /// last of them `candidate` with the rows of claims.
  private var candidates: String? {
    if let pairs { return Self.candidates(ofPairs: pairs) }
    guard !scope.rollsUp, sources == nil, targets == nil, involved == nil, let since = scope.since
    else { return nil }
    let until = [scope.asOf, scope.until].compactMap { $0?.lastDay.description }.min()
    return Self.candidates(since: since.firstDay.description, until: until ?? "9999-99-99")
  }

  /// The claims of the actors and of those merged into them, and the few with a corrected actor.
  private static func candidates(ofPairs pairs: String) -> String {
    """
    pair AS MATERIALIZED (SELECT DISTINCT source, target FROM (\(pairs))),
    source_pair AS (
      SELECT source, target FROM pair
      UNION SELECT merged.actor, target FROM pair
      JOIN actor_identity AS merged ON merged.kept = source),
    machine_pair AS (
      SELECT source, target FROM source_pair
      UNION SELECT source, merged.actor FROM source_pair
      JOIN actor_identity AS merged ON merged.kept = target),
    candidate AS MATERIALIZED (
      SELECT claim.document, claim.number FROM machine_pair
      CROSS JOIN claim ON claim.source = machine_pair.source AND claim.target = machine_pair.target
      UNION SELECT document, claim FROM claim_review
      WHERE source IS NOT NULL OR target IS NOT NULL)
    """
  }

  /// The claims with a date of their own, those of the documents of that time, and the few with a
  /// corrected date. A month or year begins before its days, as a text; no date begins before its
  /// year.
  private static func candidates(since: String, until: String) -> String {
    func reaches(_ date: String) -> String {
      "\(DateColumn.end(date)) >= '\(since)'"
    }
    return """
      candidate AS MATERIALIZED (
        SELECT claim.document, claim.number FROM document
        CROSS JOIN claim ON claim.document = document.id
        WHERE published_on BETWEEN '\(since.prefix(4))' AND '\(until)' AND \(reaches("published_on"))
        UNION SELECT document, number FROM claim
        WHERE (event_from IS NOT NULL OR event_to IS NOT NULL)
          AND coalesce(event_from, '') <= '\(until)' AND \(reaches("coalesce(event_to, event_from)"))
        UNION SELECT document, claim FROM claim_review WHERE event_on IS NOT NULL)
      """
  }

  /// Of a claim's columns those that are looked at: SQLite takes its time over each that is named.
  private var columns: String {
    areSamples ? "document, number, source, target, strength, polarity, attribution, date" : "*"
  }

  private func claimsAmongCandidates(_ conditions: String) -> String {
    """
    SELECT \(columns) FROM candidate CROSS JOIN main.claim_reading AS reading USING (document, number)
    WHERE \(pairs == nil ? "TRUE" : "(source, target) IN (SELECT source, target FROM pair)")
      AND \(conditions)
    """
  }

  /// Of each pair the claim of the strongest relation; of several an affirmed one, in the text's
  /// own words, the first in the order of ``EvidenceRow``.
  private func samples(of claims: String) -> String {
    """
    SELECT * FROM (
      SELECT weighed.*, row_number() OVER (
        PARTITION BY source, target
        ORDER BY (strength = strongest) * 4 + (polarity = 'affirmed') * 2 + (attribution = 'none') DESC,
          date IS NULL, date, (SELECT sha256 FROM document WHERE id = weighed.document),
          (SELECT sentence_start FROM claim
            WHERE claim.document = weighed.document AND claim.number = weighed.number),
          (SELECT start FROM claim_span AS span
            WHERE span.document = weighed.document AND claim = weighed.number AND role = 'cue'),
          number) AS place
      FROM (
        SELECT claim.*, coalesce(
          max(CASE polarity WHEN 'affirmed' THEN strength END) OVER pair, max(strength) OVER pair)
          AS strongest
        FROM (\(claims)) AS claim WINDOW pair AS (PARTITION BY source, target)
      ) AS weighed
    ) WHERE place = 1
    """
  }

  private func conditions(_ db: Database) throws -> [String] {
    var conditions = ["source <> target", "review IS NOT 'reject'"]
    if let day = scope.asOf?.lastDay { conditions.append("date <= '\(day)'") }
    if let day = scope.until?.lastDay { conditions.append("date <= '\(day)'") }
    if let day = scope.since?.firstDay {
      conditions.append("\(DateColumn.end("last_date")) >= '\(day)'")
    }
    if let day = scope.knownBy?.lastDay {
      conditions.append("known_on <= '\(day)'")
      conditions.append("(superseded_on IS NULL OR superseded_on > '\(day)')")
    } else {
      conditions.append("superseded_on IS NULL")
    }
    if let sources { conditions.append(try isOneOf(sources, "source", db)) }
    if let targets { conditions.append(try isOneOf(targets, "target", db)) }
    if let involved {
      conditions.append(
        "(\(try isOneOf(involved, "source", db)) OR \(try isOneOf(involved, "target", db)))")
    }
    if let condition { conditions.append(condition) }
    return conditions
  }

  /// Names the rows that the claims themselves point to as well, so that an index serves.
  private func isOneOf(_ actors: [Int64], _ column: String, _ db: Database) throws -> String {
    var members = try Self.members(of: actors, rollsUp: scope.rollsUp, db)
    // Where an analyst put one of them in place of another actor, the claim points to that one. The
    // corrections are few: CROSS JOIN has SQLite begin with them.
    members += try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT claim.\(column) FROM claim_review AS review
        CROSS JOIN claim ON claim.document = review.document AND claim.number = review.claim
        WHERE review.\(column) IN (\(Self.list(members))) ORDER BY 1
        """)
    return "claim_\(column) IN (\(Self.list(members))) AND \(column) IN (\(Self.list(actors)))"
  }

  static func list(_ ids: [Int64]) -> String {
    ids.map(String.init).joined(separator: ", ")
  }

  /// The actors merged into these, and with roll-up those that act for them.
  static func members(of actors: [Int64], rollsUp: Bool, _ db: Database) throws -> [Int64] {
    let list = list(actors)
    let lifted = rollsUp ? "UNION SELECT actor FROM actor_lift WHERE lifted IN (\(list))" : ""
    let kept = try Int64.fetchAll(
      db, sql: "SELECT id FROM actor WHERE id IN (\(list)) \(lifted) ORDER BY 1")
    let merged = try Int64.fetchAll(
      db, sql: "SELECT actor FROM actor_identity WHERE kept IN (\(Self.list(kept))) ORDER BY actor")
    return kept + merged
  }

  /// Its name as a literal.
  func profile(_ db: Database) throws -> String {
    let known = try String.fetchAll(db, sql: "SELECT name FROM standing_profile ORDER BY name")
    guard known.contains(scope.profile) else {
      throw StoreError.unknownProfile(name: scope.profile, known: known)
    }
    return "'\(scope.profile.replacing("'", with: "''"))'"
  }
}
