import GRDB

/// The tables `edge` and `past_standing`: what the view `standings` and the query `standing_history` say
/// by the profile `default`, kept ready.
///
/// Triggers write down in `stale_pair` which pairs a change touches, whoever makes it. Whatever
/// ``KnowledgeBase`` changes, it brings their edges up to date before the change is complete.
enum EdgeRecord {
  static func isStale(_ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM stale_pair)")) ?? false
  }

  /// Adds up the claims of the stale pairs anew. The statements are the same each time: an ingest
  /// prepares them once.
  static func refresh(_ db: Database) throws {
    guard try isStale(db) else { return }
    for table in ["edge", "past_standing"] {
      try execute(
        "DELETE FROM \(table) WHERE (source, target) IN (SELECT source, target FROM stale_pair)", db
      )
    }
    var claims = ScopedClaims(Scope())
    claims.pairs = "SELECT source, target FROM main.stale_pair"
    // Without a profile of that name there are no standings.
    if try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM standing_profile WHERE name = 'default')") == true
    {
      try execute(
        """
        WITH \(try claims.weighedTables(db))
        INSERT INTO edge (\(columns))
        SELECT \(storedColumns) FROM (\(Schema.body(ofView: "standings"))) AS edge
        """, db)
      // A pair of one claim has always stood as it stands.
      claims.pairs = """
        SELECT source, target FROM main.edge
        WHERE (source, target) IN (SELECT source, target FROM main.stale_pair)
        GROUP BY source, target HAVING sum(affirmed + denials + copies) > 1
        """
      try execute(
        """
        WITH \(try claims.weighedTables(db))
        INSERT INTO past_standing (\(pastColumns))
        SELECT \(storedPastColumns) FROM (\(Schema.query("standing_history"))) AS past
        WHERE \(isStored)
        """, db)
    }
    try execute("DELETE FROM stale_pair", db)
  }

  private static func execute(_ sql: String, _ db: Database) throws {
    try db.cachedStatement(sql: sql).execute()
  }

  /// Makes all of them anew at the next ``refresh(_:)``, as when the views have come to say
  /// something else.
  static func forget(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM edge;
        DELETE FROM past_standing;
        INSERT INTO stale_claim (document, number) SELECT document, number FROM claim;
        """)
  }

  /// Places where the tables are not what the claims add up to; two columns for each, the pair and
  /// what is wrong.
  static let differences = """
    WITH computed AS (SELECT \(storedColumns) FROM standings AS edge WHERE profile = 'default'),
    computed_past AS (
      SELECT \(storedPastColumns) FROM (\(Schema.query("standing_history"))) AS past
      WHERE profile = 'default' AND \(isStored)
    ),
    wrong AS (
      SELECT source, target FROM (SELECT * FROM computed EXCEPT SELECT \(columns) FROM edge)
      UNION
      SELECT source, target FROM (SELECT \(columns) FROM edge EXCEPT SELECT * FROM computed)
      UNION
      SELECT source, target
      FROM (SELECT * FROM computed_past EXCEPT SELECT \(pastColumns) FROM past_standing)
      UNION
      SELECT source, target
      FROM (SELECT \(pastColumns) FROM past_standing EXCEPT SELECT * FROM computed_past)
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

  private static let pastColumns = "source, target, until, standing"

  /// The same of a row of the query.
  private static let storedPastColumns = """
    past.source, past.target, coalesce(past.until, '9999-99-99') AS until, past.standing
    """

  /// Whether a row of the query says more than `edge`.
  private static let isStored = """
    (past.until IS NOT NULL OR past.standing <> (
      SELECT standing FROM main.edge
      WHERE edge.source = past.source AND edge.target = past.target))
    """

  /// How a pair stood at the end of a day, as an SQL expression; there must be a claim up to then.
  static func standing(of pair: String, on day: String) -> String {
    """
    coalesce((
      SELECT standing FROM past_standing AS past
      WHERE past.source = \(pair).source AND past.target = \(pair).target AND until > '\(day)'
      ORDER BY until LIMIT 1), \(pair).standing)
    """
  }

  /// A row of the view again, as far as it is kept.
  static let viewColumns = """
    edge.source, edge.target, CASE edge.opposes WHEN 1 THEN 'oppose' ELSE 'support' END AS stance, \
    standing, strength, affirmed, denials, allegations, endings, copies, documents, outlets, \
    coalesce(grade, 'F') AS grade, item, first_date, coalesce(last_date, first_date) AS last_date, \
    current, '[]' AS source_through, '[]' AS target_through
    """
}
