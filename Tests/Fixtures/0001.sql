-- A knowledge base of the first migration, with rows; see MigrationTests.
PRAGMA application_id = 1164866661;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE property (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO property VALUES('actors','0');
INSERT INTO property VALUES('views','0');
CREATE TABLE relation (
  name TEXT PRIMARY KEY,
  stance TEXT NOT NULL CHECK (stance IN ('support', 'oppose')),
  plover TEXT NOT NULL,
  -- From the weakest to the strongest expression of the stance: orders a summary, measures nothing.
  strength INTEGER NOT NULL,
  UNIQUE (name, stance),
  UNIQUE (stance, strength)
) STRICT, WITHOUT ROWID;
INSERT INTO relation VALUES('accuse','oppose','ACCUSE',2);
INSERT INTO relation VALUES('aid','support','AID',5);
INSERT INTO relation VALUES('ally','support','COOPERATE',4);
INSERT INTO relation VALUES('arm','support','AID',6);
INSERT INTO relation VALUES('attack','oppose','ASSAULT',9);
INSERT INTO relation VALUES('back','support','SUPPORT',2);
INSERT INTO relation VALUES('coerce','oppose','COERCE',7);
INSERT INTO relation VALUES('concede','support','CONCEDE',3);
INSERT INTO relation VALUES('criticize','oppose','ACCUSE',1);
INSERT INTO relation VALUES('endorse','support','SUPPORT',0);
INSERT INTO relation VALUES('fight_for','support','AID',7);
INSERT INTO relation VALUES('mobilize','oppose','MOBILIZE',8);
INSERT INTO relation VALUES('oppose','oppose','REJECT',0);
INSERT INTO relation VALUES('protest','oppose','PROTEST',4);
INSERT INTO relation VALUES('recognize','support','SUPPORT',1);
INSERT INTO relation VALUES('reject','oppose','REJECT',3);
INSERT INTO relation VALUES('sanction','oppose','SANCTION',6);
INSERT INTO relation VALUES('threaten','oppose','THREATEN',5);
CREATE TABLE outlet (
  name TEXT PRIMARY KEY,
  -- Reliability as an analyst grades it, from A (reliable) to E (unreliable); F: cannot be judged.
  grade TEXT CHECK (grade IN ('A', 'B', 'C', 'D', 'E', 'F'))
) STRICT, WITHOUT ROWID;
INSERT INTO outlet VALUES('Harbour Post',NULL);
INSERT INTO outlet VALUES('Second Wire',NULL);
INSERT INTO outlet VALUES('Wire','B');
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  -- Over text, title, outlet, date, url and the actors given with it; lower-case hexadecimal.
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  -- What the caller calls it: the file's name, or the "id" of a line of NDJSON.
  name TEXT NOT NULL,
  url TEXT,
  title TEXT,
  outlet TEXT REFERENCES outlet (name),
  published_on TEXT,
  language TEXT NOT NULL DEFAULT 'en',
  -- UTC, ISO 8601.
  ingested_at TEXT NOT NULL,
  -- The newer version of the same url; the claims of a replaced document no longer count.
  replaced_by INTEGER REFERENCES document (id),
  -- JSON array of the actors the caller gave ({"name", "start", "end"}); NULL when none.
  given_actors TEXT,
  text TEXT NOT NULL
) STRICT;
INSERT INTO document VALUES(1,'0f9a2ddba06c92bb2406a78f327ba4bdb049ba13fd68fb9a671962cb29303562','harbour','https://example.org/harbour','Two friends','Harbour Post','2021-01-10','en','2021-04-01T00:00:00Z',NULL,NULL,replace('Norland backs Sudra. 🕊️ Sudra attacked Velia.\n\nKarsk denied arming Norland in March 2020.','\n',char(10)));
INSERT INTO document VALUES(2,'f57c803a1580efac2ef8535a1675e75777b4d26185694738d03b971e9434c3b9','wire',NULL,NULL,'Wire','2021-03-02','en','2021-04-01T00:00:00Z',NULL,NULL,'Norland on Monday strongly condemned Karsk for the shelling of the old harbour and its people.');
INSERT INTO document VALUES(3,'6cd42be80d09e3ef35cf74e86fb48cf743cc971820a73f88d3912fcb85558b1a','copy',NULL,NULL,'Second Wire','2021-03-03','en','2021-04-01T00:00:00Z',NULL,NULL,'Norland on Monday strongly condemned Karsk for the shelling of the old harbour and its people, agencies reported.');
INSERT INTO document VALUES(4,'7e71f4b5132859a1af655901b08acd558a70f76a443a78e9e0d94125a639eac2','old page','https://example.org/page',NULL,NULL,'2021-03-02','en','2021-04-01T00:00:00Z',5,NULL,'Velia praised Tarn.');
INSERT INTO document VALUES(5,'aaf3890603c47a12db74a44b7aa9b7e5d096ab16b5b88c0bb392cfb62057701d','new page','https://example.org/page',NULL,NULL,'2021-03-05','en','2021-04-01T00:00:00Z',NULL,NULL,'Velia criticized Tarn. The United States said it could back Tarn.');
CREATE TABLE actor (
  id INTEGER PRIMARY KEY,
  -- A slug for a curated actor, '~' and the lower-case name for a provisional one.
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN (
    'state', 'government', 'institution', 'force', 'group', 'party', 'organisation', 'bloc',
    'company', 'outlet', 'people', 'person', 'unknown')),
  -- ISO 3166-1 alpha-2.
  country TEXT,
  wikidata TEXT,
  -- curated: from the actor files; provisional: found in a text by its name alone.
  status TEXT NOT NULL CHECK (status IN ('curated', 'provisional'))
) STRICT;
INSERT INTO actor VALUES(1752,'united-states','United States','state','US',NULL,'curated');
INSERT INTO actor VALUES(2331,'~norland','Norland','unknown',NULL,NULL,'provisional');
INSERT INTO actor VALUES(2332,'~sudra','Sudra','unknown',NULL,NULL,'provisional');
INSERT INTO actor VALUES(2333,'~velia','Velia','unknown',NULL,NULL,'provisional');
INSERT INTO actor VALUES(2334,'~karsk','Karsk','unknown',NULL,NULL,'provisional');
INSERT INTO actor VALUES(2335,'~tarn','Tarn','unknown',NULL,NULL,'provisional');
CREATE TABLE actor_name (
  actor INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  -- Position in the actor's list of names, from 1.
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  -- Lower case, without diacritics and punctuation; what questions look up.
  folded TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN (
    'name', 'alias', 'formal', 'acronym', 'surname', 'demonym', 'capital', 'metonym', 'office',
    'former', 'weak')),
  -- First and last day on which the name means this actor; NULL is open.
  valid_from TEXT,
  valid_to TEXT,
  PRIMARY KEY (actor, number)
) STRICT, WITHOUT ROWID;
INSERT INTO actor_name VALUES(1752,1,'United States','united states','name',NULL,NULL);
INSERT INTO actor_name VALUES(1752,3,'America','america','alias',NULL,NULL);
INSERT INTO actor_name VALUES(2331,1,'Norland','norland','name',NULL,NULL);
INSERT INTO actor_name VALUES(2332,1,'Sudra','sudra','name',NULL,NULL);
INSERT INTO actor_name VALUES(2333,1,'Velia','velia','name',NULL,NULL);
INSERT INTO actor_name VALUES(2334,1,'Karsk','karsk','name',NULL,NULL);
INSERT INTO actor_name VALUES(2335,1,'Tarn','tarn','name',NULL,NULL);
CREATE TABLE actor_link (
  child INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  -- Position in the child's list of links, from 1.
  number INTEGER NOT NULL,
  role TEXT NOT NULL CHECK (role IN (
    'leads', 'part_of', 'member_of', 'speaks_for', 'seat_of', 'succeeds')),
  parent INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  valid_from TEXT,
  valid_to TEXT,
  -- Where the tie comes from, in words; NULL for the actor files.
  evidence TEXT,
  PRIMARY KEY (child, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE claim (
  document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  -- Position among the document's claims, from 1.
  number INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL CHECK (sentence_end > sentence_start),
  -- Of the sentence's words: the same sentence in several outlets counts once.
  sentence_hash INTEGER NOT NULL,
  source INTEGER NOT NULL REFERENCES actor (id),
  target INTEGER NOT NULL REFERENCES actor (id),
  stance TEXT NOT NULL CHECK (stance IN ('support', 'oppose')),
  relation TEXT NOT NULL,
  -- A negated claim is not the opposite stance.
  polarity TEXT NOT NULL CHECK (polarity IN ('affirmed', 'negated')),
  modality TEXT NOT NULL CHECK (modality IN (
    'actual', 'planned', 'conditional', 'possible', 'ended')),
  attribution TEXT NOT NULL CHECK (attribution IN ('none', 'said', 'alleged', 'denied')),
  -- Who says so; NULL when the text does not name them.
  attributed_to INTEGER REFERENCES actor (id),
  -- When the stance is said to have been taken; NULL when the sentence gives no date.
  event_from TEXT,
  event_to TEXT,
  date_precision TEXT CHECK (date_precision IN ('year', 'month', 'day')),
  date_basis TEXT CHECK (date_basis IN ('absolute', 'relative')),
  -- The rule's precision on labelled data, and the size of that sample; NULL while not measured.
  confidence REAL CHECK (confidence BETWEEN 0 AND 1),
  confidence_sample INTEGER,
  -- The frame and construction that read the claim.
  rule TEXT NOT NULL,
  -- The words that say so.
  cue TEXT NOT NULL,
  extractor_version TEXT NOT NULL,
  PRIMARY KEY (document, number),
  FOREIGN KEY (relation, stance) REFERENCES relation (name, stance),
  CHECK (attributed_to IS NULL OR attribution <> 'none'),
  CHECK (source <> target)
) STRICT, WITHOUT ROWID;
INSERT INTO claim VALUES(1,1,0,20,8231614269399199995,2331,2332,'support','back','affirmed','actual','none',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'supports/verb','backs','0.1.0');
INSERT INTO claim VALUES(1,2,21,45,929061592887915107,2332,2333,'oppose','attack','affirmed','actual','none',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'attacks/verb','attacked','0.1.0');
INSERT INTO claim VALUES(1,3,47,89,1151084744988498212,2334,2331,'support','arm','negated','actual','denied',2334,'2020-03','2020-03','month','absolute',NULL,NULL,'arms/verb','arming','0.1.0');
INSERT INTO claim VALUES(2,1,0,94,9012185241452488887,2331,2334,'oppose','criticize','affirmed','actual','none',NULL,'2021-03-01','2021-03-01','day','relative',NULL,NULL,'criticizes/verb','condemned','0.1.0');
INSERT INTO claim VALUES(3,1,0,113,321518705690495066,2331,2334,'oppose','criticize','affirmed','actual','said',NULL,'2021-03-01','2021-03-01','day','relative',NULL,NULL,'criticizes/verb','condemned','0.1.0');
INSERT INTO claim VALUES(4,1,0,19,1304479446560017086,2333,2335,'support','endorse','affirmed','actual','none',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'praises/verb','praised','0.1.0');
INSERT INTO claim VALUES(5,1,0,22,5733548874709947938,2333,2335,'oppose','criticize','affirmed','actual','none',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'criticizes/verb','criticized','0.1.0');
INSERT INTO claim VALUES(5,2,23,65,3236568242118362244,1752,2335,'support','back','affirmed','possible','said',1752,NULL,NULL,NULL,NULL,NULL,NULL,'supports/verb','back','0.1.0');
CREATE TABLE claim_span (
  document INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('source', 'target', 'cue')),
  start INTEGER NOT NULL,
  end INTEGER NOT NULL CHECK (end >= start),
  PRIMARY KEY (document, claim, role),
  FOREIGN KEY (document, claim) REFERENCES claim (document, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO claim_span VALUES(1,1,'cue',8,13);
INSERT INTO claim_span VALUES(1,1,'source',0,7);
INSERT INTO claim_span VALUES(1,1,'target',14,19);
INSERT INTO claim_span VALUES(1,2,'cue',30,38);
INSERT INTO claim_span VALUES(1,2,'source',24,29);
INSERT INTO claim_span VALUES(1,2,'target',39,44);
INSERT INTO claim_span VALUES(1,3,'cue',60,66);
INSERT INTO claim_span VALUES(1,3,'source',47,52);
INSERT INTO claim_span VALUES(1,3,'target',67,74);
INSERT INTO claim_span VALUES(2,1,'cue',27,36);
INSERT INTO claim_span VALUES(2,1,'source',0,7);
INSERT INTO claim_span VALUES(2,1,'target',37,42);
INSERT INTO claim_span VALUES(3,1,'cue',27,36);
INSERT INTO claim_span VALUES(3,1,'source',0,7);
INSERT INTO claim_span VALUES(3,1,'target',37,42);
INSERT INTO claim_span VALUES(4,1,'cue',6,13);
INSERT INTO claim_span VALUES(4,1,'source',0,5);
INSERT INTO claim_span VALUES(4,1,'target',14,18);
INSERT INTO claim_span VALUES(5,1,'cue',6,16);
INSERT INTO claim_span VALUES(5,1,'source',0,5);
INSERT INTO claim_span VALUES(5,1,'target',17,21);
INSERT INTO claim_span VALUES(5,2,'cue',55,59);
INSERT INTO claim_span VALUES(5,2,'source',46,48);
INSERT INTO claim_span VALUES(5,2,'target',60,64);
CREATE TABLE judgement (
  id INTEGER PRIMARY KEY,
  verdict TEXT NOT NULL CHECK (verdict IN (
    'same', 'not_same', 'accept', 'reject', 'correct', 'undo')),
  -- same, not_same: the keys of the two actors.
  actor TEXT,
  other_actor TEXT,
  -- accept, reject, correct: the claim by what it says, so that the judgement survives re-reading.
  document_sha256 TEXT,
  sentence_start INTEGER,
  source TEXT,
  target TEXT,
  stance TEXT CHECK (stance IN ('support', 'oppose')),
  -- correct: the right values as a JSON object.
  correction TEXT,
  -- undo: the judgement that no longer holds.
  undoes INTEGER REFERENCES judgement (id),
  judged_by TEXT NOT NULL,
  judged_at TEXT NOT NULL,
  reason TEXT,
  CHECK (verdict NOT IN ('same', 'not_same') OR (actor IS NOT NULL AND other_actor IS NOT NULL)),
  CHECK (verdict NOT IN ('accept', 'reject', 'correct') OR (
    document_sha256 IS NOT NULL AND sentence_start IS NOT NULL AND source IS NOT NULL
    AND target IS NOT NULL AND stance IS NOT NULL)),
  CHECK ((verdict = 'correct') = (correction IS NOT NULL)),
  CHECK ((verdict = 'undo') = (undoes IS NOT NULL))
) STRICT;
INSERT INTO judgement VALUES(1,'same','~sudra','~sudrah',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'mara','2021-04-02T00:00:00Z',NULL);
CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  -- UTC, ISO 8601.
  started_at TEXT NOT NULL,
  rule_pack_hash TEXT NOT NULL,
  extractor_version TEXT NOT NULL,
  documents INTEGER NOT NULL,
  replaced_documents INTEGER NOT NULL,
  sentences INTEGER NOT NULL,
  claims INTEGER NOT NULL
) STRICT;
INSERT INTO run VALUES(1,'2021-04-01T00:00:00Z','0','0.1.0',5,1,8,8);
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('0001_knowledge_base');
CREATE INDEX document_by_url ON document (url) WHERE url IS NOT NULL;
CREATE INDEX actor_name_by_folded ON actor_name (folded);
CREATE INDEX actor_link_by_parent ON actor_link (parent, role);
CREATE INDEX claim_by_source ON claim (source, target);
CREATE INDEX claim_by_target ON claim (target, source);
CREATE TRIGGER judgement_is_never_changed BEFORE UPDATE ON judgement
BEGIN
  SELECT raise(ABORT, 'a judgement is never changed; add another with verdict ''undo''');
END;
CREATE TRIGGER judgement_is_never_deleted BEFORE DELETE ON judgement
BEGIN
  SELECT raise(ABORT, 'a judgement is never deleted; add another with verdict ''undo''');
END;
CREATE VIEW actors AS
SELECT
  actor.name AS actor,
  actor.kind,
  actor.country,
  actor.wikidata,
  actor.status,
  (SELECT count(*) FROM actor_name WHERE actor_name.actor = actor.id) AS names,
  (SELECT count(*) FROM claim WHERE claim.source = actor.id) AS claims_as_source,
  (SELECT count(*) FROM claim WHERE claim.target = actor.id) AS claims_as_target,
  actor.key
FROM actor;
CREATE VIEW claims AS
SELECT
  document.name AS document,
  document.sha256 AS document_sha256,
  document.outlet AS outlet,
  document.published_on AS published_on,
  claim.sentence_start,
  claim.sentence_end,
  source.name AS source,
  source_span.start AS source_start,
  source_span.end AS source_end,
  target.name AS target,
  target_span.start AS target_start,
  target_span.end AS target_end,
  claim.stance,
  claim.relation,
  claim.polarity,
  claim.modality,
  claim.attribution,
  claimer.name AS attributed_to,
  claim.cue,
  cue_span.start AS cue_start,
  cue_span.end AS cue_end,
  claim.event_from,
  claim.event_to,
  claim.date_precision,
  claim.date_basis,
  claim.confidence,
  claim.confidence_sample,
  claim.rule,
  claim.extractor_version,
  source.key AS source_key,
  target.key AS target_key,
  claimer.key AS attributed_to_key
FROM claim
JOIN document ON document.id = claim.document
JOIN actor AS source ON source.id = claim.source
JOIN actor AS target ON target.id = claim.target
LEFT JOIN actor AS claimer ON claimer.id = claim.attributed_to
JOIN claim_span AS source_span ON source_span.document = claim.document
  AND source_span.claim = claim.number AND source_span.role = 'source'
JOIN claim_span AS target_span ON target_span.document = claim.document
  AND target_span.claim = claim.number AND target_span.role = 'target'
JOIN claim_span AS cue_span ON cue_span.document = claim.document
  AND cue_span.claim = claim.number AND cue_span.role = 'cue'
WHERE document.replaced_by IS NULL;
CREATE VIEW evidence AS
SELECT
  source.name AS source,
  target.name AS target,
  claim.stance,
  claim.relation,
  claim.polarity,
  claim.modality,
  claim.attribution,
  claimer.name AS attributed_to,
  coalesce(claim.event_from, document.published_on) AS date,
  document.outlet AS outlet,
  document.published_on AS published_on,
  document.name AS document,
  document.title AS title,
  document.url AS url,
  substr(document.text, claim.sentence_start + 1, claim.sentence_end - claim.sentence_start) AS sentence,
  substr(document.text, source_span.start + 1, source_span.end - source_span.start) AS source_words,
  substr(document.text, target_span.start + 1, target_span.end - target_span.start) AS target_words,
  claim.cue AS cue_words,
  source_span.start - claim.sentence_start AS source_start,
  source_span.end - claim.sentence_start AS source_end,
  target_span.start - claim.sentence_start AS target_start,
  target_span.end - claim.sentence_start AS target_end,
  cue_span.start - claim.sentence_start AS cue_start,
  cue_span.end - claim.sentence_start AS cue_end,
  claim.rule,
  claim.confidence,
  claim.confidence_sample,
  claim.sentence_start,
  claim.sentence_end,
  document.sha256 AS document_sha256,
  source.key AS source_key,
  target.key AS target_key,
  claim.source AS source_id,
  claim.target AS target_id
FROM claim
JOIN document ON document.id = claim.document
JOIN actor AS source ON source.id = claim.source
JOIN actor AS target ON target.id = claim.target
LEFT JOIN actor AS claimer ON claimer.id = claim.attributed_to
JOIN claim_span AS source_span ON source_span.document = claim.document
  AND source_span.claim = claim.number AND source_span.role = 'source'
JOIN claim_span AS target_span ON target_span.document = claim.document
  AND target_span.claim = claim.number AND target_span.role = 'target'
JOIN claim_span AS cue_span ON cue_span.document = claim.document
  AND cue_span.claim = claim.number AND cue_span.role = 'cue'
WHERE document.replaced_by IS NULL;
CREATE VIEW timeline AS
SELECT
  coalesce(claim.event_from, document.published_on) AS date,
  coalesce(claim.event_to, claim.event_from, document.published_on) AS last_date,
  coalesce(
    claim.date_basis,
    CASE WHEN document.published_on IS NOT NULL THEN 'published' END) AS date_basis,
  source.name AS source,
  target.name AS target,
  claim.stance,
  claim.relation,
  claim.polarity,
  claim.modality,
  claim.attribution,
  claimer.name AS attributed_to,
  document.outlet AS outlet,
  document.name AS document,
  substr(document.text, claim.sentence_start + 1, claim.sentence_end - claim.sentence_start) AS sentence,
  source.key AS source_key,
  target.key AS target_key
FROM claim
JOIN document ON document.id = claim.document
JOIN actor AS source ON source.id = claim.source
JOIN actor AS target ON target.id = claim.target
LEFT JOIN actor AS claimer ON claimer.id = claim.attributed_to
WHERE document.replaced_by IS NULL;
CREATE VIEW who_backs_whom AS
WITH edge AS (
  SELECT
    claim.source,
    claim.target,
    claim.stance,
    count(DISTINCT sentence_hash) FILTER (WHERE polarity = 'affirmed') AS claims,
    count(DISTINCT sentence_hash) FILTER (WHERE polarity = 'negated') AS denials,
    count(DISTINCT sentence_hash) FILTER (
      WHERE polarity = 'affirmed' AND attribution = 'alleged') AS allegations,
    count(DISTINCT sentence_hash) FILTER (
      WHERE polarity = 'affirmed' AND modality = 'ended') AS endings,
    count(DISTINCT sentence_hash) FILTER (
      WHERE polarity = 'affirmed' AND modality = 'actual' AND attribution <> 'alleged') AS held,
    max(coalesce(event_from, published_on, '')) FILTER (
      WHERE polarity = 'affirmed' AND modality = 'actual' AND attribution <> 'alleged') AS held_on,
    max(coalesce(event_from, published_on, '')) FILTER (
      WHERE polarity = 'affirmed' AND modality = 'ended') AS ended_on,
    count(DISTINCT document) AS documents,
    count(DISTINCT outlet) AS outlets,
    min(coalesce(event_from, published_on)) AS first_date,
    max(coalesce(event_to, event_from, published_on)) AS last_date,
    coalesce(
      max(strength) FILTER (WHERE polarity = 'affirmed'), max(strength)) AS strength
  FROM claim
  JOIN document ON document.id = claim.document
  JOIN relation ON relation.name = claim.relation
  WHERE document.replaced_by IS NULL
  GROUP BY claim.source, claim.target, claim.stance
),
dated AS (
  SELECT *, held > 0 AND (ended_on IS NULL OR ended_on < held_on) AS current
  FROM edge
),
pair AS (
  SELECT
    *,
    CASE
      WHEN sum(current) OVER both = 2 THEN 'mixed'
      WHEN max(current AND denials >= held) OVER both THEN 'contested'
      WHEN max(current AND stance = 'support') OVER both THEN 'backs'
      WHEN max(current AND stance = 'oppose') OVER both THEN 'opposes'
      WHEN max(endings) OVER both THEN 'ended'
      WHEN max(allegations > 0 AND denials > 0) OVER both THEN 'contested'
      ELSE 'unclear'
    END AS standing
  FROM dated
  WINDOW both AS (PARTITION BY source, target)
)
SELECT
  source.name AS source,
  pair.stance,
  target.name AS target,
  relation.name AS relation,
  pair.standing,
  pair.claims,
  pair.denials,
  pair.allegations,
  pair.endings,
  pair.documents,
  pair.outlets,
  pair.first_date,
  pair.last_date,
  pair.current,
  source.key AS source_key,
  pair.source AS source_id,
  target.key AS target_key,
  pair.target AS target_id
FROM pair
JOIN relation ON relation.stance = pair.stance AND relation.strength = pair.strength
JOIN actor AS source ON source.id = pair.source
JOIN actor AS target ON target.id = pair.target;
COMMIT;
