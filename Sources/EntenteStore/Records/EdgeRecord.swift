import GRDB

/// The table `edge`: what the view `standings` says by the profile `default`, kept ready.
///
/// Triggers write down in `stale_pair` which pairs a change touches, whoever makes it. Whatever
/// ``KnowledgeBase`` changes, it brings their edges up to date before the change is complete.
enum EdgeRecord {
  static func isStale(_ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM stale_pair)")) ?? false
  }

  /// Adds up the claims of the stale pairs anew.
  static func refresh(_ db: Database) throws {
    guard try isStale(db) else { return }
    try db.execute(
      sql: "DELETE FROM edge WHERE (source, target) IN (SELECT source, target FROM stale_pair)")
    var claims = ScopedClaims(Scope())
    claims.pairs = "SELECT source, target FROM main.stale_pair"
    // Without a profile of that name there are no standings.
    if try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM standing_profile WHERE name = 'default')") == true
    {
      try db.execute(
        sql: """
          WITH \(try claims.tables(db))
          INSERT INTO edge (\(columns))
          SELECT \(storedColumns) FROM (\(Schema.body(ofView: "standings"))) AS edge
          """)
    }
    try db.execute(sql: "DELETE FROM stale_pair")
  }

  /// Makes all of them anew at the next ``refresh(_:)``, as when the views have come to say
  /// something else.
  static func forget(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM edge;
        INSERT INTO stale_claim (document, number) SELECT document, number FROM claim;
        """)
  }

  /// Places where the table is not what the claims add up to; two columns for each, the pair and
  /// what is wrong.
  static let differences = """
    WITH computed AS (SELECT \(storedColumns) FROM standings AS edge WHERE profile = 'default'),
    wrong AS (
      SELECT source, target FROM (SELECT * FROM computed EXCEPT SELECT \(columns) FROM edge)
      UNION
      SELECT source, target FROM (SELECT \(columns) FROM edge EXCEPT SELECT * FROM computed)
    )
    SELECT source.key || ' → ' || target.key, 'it is not what the claims add up to'
    FROM wrong LEFT JOIN actor AS source ON source.id = wrong.source
    LEFT JOIN actor AS target ON target.id = wrong.target
    WHERE (wrong.source, wrong.target) NOT IN (SELECT source, target FROM stale_pair)
    ORDER BY 1
    """

  private static let columns = """
    source, target, opposes, standing, strength, affirmed, denials, allegations, endings, copies, \
    documents, outlets, grade, item, first_date, last_date, current
    """

  /// The same of a row of the view.
  private static let storedColumns = """
    edge.source, edge.target, edge.stance = 'oppose', standing, strength, affirmed, denials, \
    allegations, endings, copies, documents, outlets, nullif(grade, 'F'), item, first_date, \
    nullif(last_date, first_date), current
    """

  /// A row of the view again, as far as it is kept.
  static let viewColumns = """
    edge.source, edge.target, CASE edge.opposes WHEN 1 THEN 'oppose' ELSE 'support' END AS stance, \
    standing, strength, affirmed, denials, allegations, endings, copies, documents, outlets, \
    coalesce(grade, 'F') AS grade, item, first_date, coalesce(last_date, first_date) AS last_date, \
    current, '[]' AS source_through, '[]' AS target_through
    """
}
