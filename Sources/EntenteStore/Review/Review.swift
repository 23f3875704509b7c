import GRDB

/// The table `claim_review`: what the judgements about claims add up to, for queries.
enum Review {
  /// Brings the table in line with the judgements and the claims as they are read now. A judgement
  /// finds the claims of its document with its stance, in the sentence where its own sentence
  /// began, of the actors that bear its keys; a name that has been listed since finds the listed
  /// actor.
  static func update(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE found_review AS SELECT * FROM claim_review WHERE FALSE;
        CREATE UNIQUE INDEX temp.found_review_by_claim ON found_review (document, claim);
        CREATE TEMP TABLE judged_name (key TEXT PRIMARY KEY, folded TEXT NOT NULL) WITHOUT ROWID;
        """)
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT source FROM judgement WHERE source LIKE '~%'
        UNION SELECT target FROM judgement WHERE target LIKE '~%'
        """)
    for key in names {
      try db.execute(
        sql: "INSERT INTO judged_name VALUES (?, ?)",
        arguments: [key, ActorLookup.name(ofProvisional: key)])
    }
    // In the order of the judgements, so that the latest is left.
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO found_review (
          document, claim, judgement, verdict, source, target, relation, polarity, modality,
          attribution, attributed_to, event_on)
        SELECT claim.document, claim.number, judged.id, judged.verdict,
          (SELECT id FROM actor WHERE key = json_extract(correction, '$.source')),
          (SELECT id FROM actor WHERE key = json_extract(correction, '$.target')),
          json_extract(correction, '$.relation'), json_extract(correction, '$.polarity'),
          json_extract(correction, '$.modality'), json_extract(correction, '$.attribution'),
          (SELECT id FROM actor WHERE key = json_extract(correction, '$.attributed_to')),
          json_extract(correction, '$.event_on')
        FROM judgement AS judged
        JOIN document ON document.sha256 = judged.document_sha256
        JOIN claim ON claim.document = document.id AND claim.stance = judged.stance
          AND judged.sentence_start BETWEEN claim.sentence_start AND claim.sentence_end - 1
          AND claim.source IN (\(actors(withKey: "judged.source")))
          AND claim.target IN (\(actors(withKey: "judged.target")))
        WHERE judged.verdict IN ('accept', 'reject', 'correct')
          AND judged.id NOT IN (SELECT undoes FROM judgement WHERE undoes IS NOT NULL)
        ORDER BY judged.id
        """)
    // Those that stay are not touched: the edges of their claims would have to be made anew.
    try db.execute(
      sql: """
        DELETE FROM claim_review WHERE (document, claim) IN (
          SELECT document, claim FROM (
            SELECT * FROM claim_review EXCEPT SELECT * FROM found_review));
        INSERT INTO claim_review SELECT * FROM found_review EXCEPT SELECT * FROM claim_review;
        DROP TABLE found_review;
        DROP TABLE judged_name;
        """)
  }

  private static func actors(withKey key: String) -> String {
    """
    SELECT id FROM actor WHERE key = \(key)
    UNION ALL SELECT actor FROM judged_name JOIN actor_name USING (folded)
    WHERE judged_name.key = \(key)
    """
  }
}
