public import Foundation
import GRDB

/// Who decides something about actors, when and why.
public struct Author: Sendable, Hashable {
  /// Written down as it is given; nobody checks who it is.
  public let name: String
  /// Written down in UTC, to the second.
  public let moment: Date
  /// `nil` for none.
  public let reason: String?

  /// Gives no reason unless told.
  public init(name: String, moment: Date, reason: String? = nil) {
    self.name = name
    self.moment = moment
    self.reason = reason
  }

  /// UTC, ISO 8601.
  var writtenMoment: String { moment.formatted(.iso8601) }
}

/// What an analyst decided about two actors.
public struct ActorJudgement: Sendable, Hashable {
  /// Whether two actors are one.
  public enum Verdict: String, Sendable, Hashable {
    case same
    case notSame = "not_same"
  }

  /// What ``KnowledgeBase/undo(_:by:)`` takes.
  public let number: Int64
  /// Whether ``actor`` and ``otherActor`` are one.
  public let verdict: Verdict
  /// Key of the first of the two: the one that is kept when they are the same.
  public let actor: String
  /// Key of the second.
  public let otherActor: String
  /// Name of the author.
  public let judgedBy: String
  /// UTC, ISO 8601.
  public let judgedAt: String
  /// `nil` when the author gave none.
  public let reason: String?
}

/// Rows of `judgement` about actors.
enum JudgementRecord {
  /// Those that no later row undoes, in the order in which they were made.
  static func standing(_ db: Database) throws -> [ActorJudgement] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM judgement
        WHERE verdict IN ('same', 'not_same')
          AND id NOT IN (SELECT undoes FROM judgement WHERE undoes IS NOT NULL)
        ORDER BY id
        """
    ).map { row in
      ActorJudgement(
        number: row["id"], verdict: try StoredWord.read(row["verdict"]), actor: row["actor"],
        otherActor: row["other_actor"], judgedBy: row["judged_by"], judgedAt: row["judged_at"],
        reason: row["reason"])
    }
  }

  static func write(
    _ verdict: ActorJudgement.Verdict, _ actor: String, _ other: String, by author: Author,
    _ db: Database
  ) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO judgement (verdict, actor, other_actor, judged_by, judged_at, reason)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        verdict.rawValue, actor, other, author.name, author.writtenMoment, author.reason,
      ])
    return db.lastInsertedRowID
  }

  static func undo(_ number: Int64, by author: Author, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO judgement (verdict, undoes, judged_by, judged_at, reason)
        VALUES ('undo', ?, ?, ?, ?)
        """, arguments: [number, author.name, author.writtenMoment, author.reason])
  }
}
