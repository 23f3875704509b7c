public import EntenteModel
import GRDB

/// Which claims a question counts, and how it judges them.
public struct Scope: Sendable, Hashable {
  /// Only what is dated up to the end of that day, month or year: the standing as it was.
  public var asOf: PartialDate?
  /// Only what was published up to then, in the versions of the documents that stood then.
  public var knownBy: PartialDate?
  /// Only claims that speak of a date not before this one, and not after ``until``. Claims without a
  /// date fall outside every limit.
  public var since: PartialDate?
  public var until: PartialDate?
  /// A row of the table `standing_profile`.
  public var profile = "default"
  /// Whether organs, forces and leaders count as the actors they act for.
  public var rollsUp = false

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
  /// A further condition on the columns of `claim_reading`.
  var condition: String?

  init(_ scope: Scope) { self.scope = scope }

  /// `counted_claim` and `standing_profile`, for the beginning of a `WITH` clause.
  func tables(_ db: Database) throws -> String {
    """
    counted_claim AS (
      SELECT * FROM main.\(scope.rollsUp ? "claim_lifted" : "claim_reading")
      WHERE \(try conditions(db).joined(separator: " AND "))),
    standing_profile AS (
      SELECT * FROM main.standing_profile WHERE name = \(try profile(db)))
    """
  }

  private func conditions(_ db: Database) throws -> [String] {
    var conditions = ["source <> target", "review IS NOT 'reject'"]
    if let day = scope.asOf?.lastDay { conditions.append("date <= '\(day)'") }
    if let day = scope.until?.lastDay { conditions.append("date <= '\(day)'") }
    if let day = scope.since?.firstDay {
      // The last day of a month or year, as a text that sorts after its days.
      conditions.append("last_date || substr('-99-99', length(last_date) - 3) >= '\(day)'")
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

  private func profile(_ db: Database) throws -> String {
    let known = try String.fetchAll(db, sql: "SELECT name FROM standing_profile ORDER BY name")
    guard known.contains(scope.profile) else {
      throw StoreError.unknownProfile(name: scope.profile, known: known)
    }
    return "'\(scope.profile.replacing("'", with: "''"))'"
  }
}
