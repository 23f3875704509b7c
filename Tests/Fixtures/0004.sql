-- A knowledge base of the fourth migration, with rows; see MigrationTests.
PRAGMA application_id = 1164866661;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE property (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO property VALUES('actors','0');
INSERT INTO property VALUES('views','1d2e0c9fc09a65ea5f9100feb571dd55e0d1c179e5c4994a2e2c6c41b12691bc');
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
, added_by TEXT) STRICT;
INSERT INTO document VALUES(1,'0f9a2ddba06c92bb2406a78f327ba4bdb049ba13fd68fb9a671962cb29303562','harbour','https://example.org/harbour','Two friends','Harbour Post','2021-01-10','en','2021-04-01T00:00:00Z',NULL,NULL,replace('Norland backs Sudra. 🕊️ Sudra attacked Velia.\n\nKarsk denied arming Norland in March 2020.','\n',char(10)),NULL);
INSERT INTO document VALUES(2,'f57c803a1580efac2ef8535a1675e75777b4d26185694738d03b971e9434c3b9','wire',NULL,NULL,'Wire','2021-03-02','en','2021-04-01T00:00:00Z',NULL,NULL,'Norland on Monday strongly condemned Karsk for the shelling of the old harbour and its people.',NULL);
INSERT INTO document VALUES(3,'6cd42be80d09e3ef35cf74e86fb48cf743cc971820a73f88d3912fcb85558b1a','copy',NULL,NULL,'Second Wire','2021-03-03','en','2021-04-01T00:00:00Z',NULL,NULL,'Norland on Monday strongly condemned Karsk for the shelling of the old harbour and its people, agencies reported.',NULL);
INSERT INTO document VALUES(4,'7e71f4b5132859a1af655901b08acd558a70f76a443a78e9e0d94125a639eac2','old page','https://example.org/page',NULL,NULL,'2021-03-02','en','2021-04-01T00:00:00Z',5,NULL,'Velia praised Tarn.',NULL);
INSERT INTO document VALUES(5,'aaf3890603c47a12db74a44b7aa9b7e5d096ab16b5b88c0bb392cfb62057701d','new page','https://example.org/page',NULL,NULL,'2021-03-05','en','2021-04-01T00:00:00Z',NULL,NULL,'Velia criticized Tarn. The United States said it could back Tarn.',NULL);
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
, added_by TEXT, added_at TEXT) STRICT;
INSERT INTO actor VALUES(1752,'united-states','United States','state','US',NULL,'curated',NULL,NULL);
INSERT INTO actor VALUES(2331,'~norland','Norland','unknown',NULL,NULL,'provisional',NULL,NULL);
INSERT INTO actor VALUES(2332,'~sudra','Sudra','unknown',NULL,NULL,'provisional',NULL,NULL);
INSERT INTO actor VALUES(2333,'~velia','Velia','unknown',NULL,NULL,'provisional',NULL,NULL);
INSERT INTO actor VALUES(2334,'~karsk','Karsk','unknown',NULL,NULL,'provisional',NULL,NULL);
INSERT INTO actor VALUES(2335,'~tarn','Tarn','unknown',NULL,NULL,'provisional',NULL,NULL);
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
  valid_to TEXT, added_by TEXT, added_at TEXT,
  PRIMARY KEY (actor, number)
) STRICT, WITHOUT ROWID;
INSERT INTO actor_name VALUES(1752,1,'United States','united states','name',NULL,NULL,NULL,NULL);
INSERT INTO actor_name VALUES(1752,3,'America','america','alias',NULL,NULL,NULL,NULL);
INSERT INTO actor_name VALUES(2331,1,'Norland','norland','name',NULL,NULL,NULL,NULL);
INSERT INTO actor_name VALUES(2331,10001,'Old Norland','old norland','former',NULL,NULL,'mara','2021-04-03T00:00:00Z');
INSERT INTO actor_name VALUES(2332,1,'Sudra','sudra','name',NULL,NULL,NULL,NULL);
INSERT INTO actor_name VALUES(2333,1,'Velia','velia','name',NULL,NULL,NULL,NULL);
INSERT INTO actor_name VALUES(2334,1,'Karsk','karsk','name',NULL,NULL,NULL,NULL);
INSERT INTO actor_name VALUES(2335,1,'Tarn','tarn','name',NULL,NULL,NULL,NULL);
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
  evidence TEXT, added_by TEXT, added_at TEXT,
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
INSERT INTO judgement VALUES(2,'accept',NULL,NULL,'0f9a2ddba06c92bb2406a78f327ba4bdb049ba13fd68fb9a671962cb29303562',0,'~norland','~sudra','support',NULL,NULL,'mara','2021-04-03T00:00:00Z',NULL);
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
, kind TEXT NOT NULL DEFAULT 'ingest' CHECK (kind IN ('ingest', 'reread'))) STRICT;
INSERT INTO run VALUES(1,'2021-04-01T00:00:00Z','0','0.1.0',5,1,8,8,'ingest');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('0001_knowledge_base');
INSERT INTO grdb_migrations VALUES('0002_standing_and_identity');
INSERT INTO grdb_migrations VALUES('0003_review');
INSERT INTO grdb_migrations VALUES('0004_edges');
CREATE TABLE standing_profile (
  name TEXT PRIMARY KEY,
  -- 1 counts what anybody says of the source ("B said that A backs C"); 0 only what the text itself
  -- says and what the source says of itself.
  counts_said_by_others INTEGER NOT NULL CHECK (counts_said_by_others IN (0, 1)),
  -- 1 counts what somebody alleges as stated.
  counts_alleged INTEGER NOT NULL CHECK (counts_alleged IN (0, 1)),
  -- 1 counts announced stances as taken.
  counts_planned INTEGER NOT NULL CHECK (counts_planned IN (0, 1)),
  -- 1 counts conditional and possible stances as taken.
  counts_possible INTEGER NOT NULL CHECK (counts_possible IN (0, 1)),
  -- A stance holds from so many statements on; copies of one sentence are one statement.
  minimum_statements INTEGER NOT NULL CHECK (minimum_statements >= 1),
  -- A stance holds when so many outlets state it; a document without an outlet adds none.
  minimum_outlets INTEGER NOT NULL CHECK (minimum_outlets >= 0),
  -- Least measured precision of the rule behind a statement, 0 to 1; NULL also takes rules that
  -- have not been measured.
  minimum_confidence REAL CHECK (minimum_confidence BETWEEN 0 AND 1),
  -- A stance is contested from so many denials for each statement on.
  contested_at REAL NOT NULL CHECK (contested_at > 0),
  description TEXT NOT NULL
, switched_after INTEGER CHECK (switched_after >= 0)) STRICT, WITHOUT ROWID;
INSERT INTO standing_profile VALUES('cautious',0,0,0,0,2,2,NULL,0.5,'two statements in two outlets, none of them hearsay; contested from one denial in two statements on',90);
INSERT INTO standing_profile VALUES('default',1,0,0,0,1,0,NULL,1.0,'one statement that is no mere allegation; contested when denied as often as stated',30);
INSERT INTO standing_profile VALUES('wide',1,1,1,1,1,0,NULL,2.0,'anything that is said, alleged, planned or thought possible; contested when denied twice as often',30);
CREATE TABLE actor_identity (
  actor INTEGER PRIMARY KEY REFERENCES actor (id) ON DELETE CASCADE,
  kept INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  CHECK (actor <> kept)
) STRICT;
CREATE TABLE sentence_copy (
  sentence_hash INTEGER PRIMARY KEY,
  -- The least hash among the copies.
  original INTEGER NOT NULL
) STRICT;
INSERT INTO sentence_copy VALUES(321518705690495066,321518705690495066);
INSERT INTO sentence_copy VALUES(9012185241452488887,321518705690495066);
CREATE TABLE sentence (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL CHECK (end > start),
  UNIQUE (document, start)
) STRICT;
INSERT INTO sentence VALUES(1,1,0,20);
INSERT INTO sentence VALUES(2,1,21,45);
INSERT INTO sentence VALUES(3,1,47,89);
INSERT INTO sentence VALUES(4,2,0,94);
INSERT INTO sentence VALUES(5,3,0,113);
INSERT INTO sentence VALUES(6,4,0,19);
INSERT INTO sentence VALUES(7,5,0,22);
INSERT INTO sentence VALUES(8,5,23,65);
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','sentence_search','sentence_search',0,'CREATE VIRTUAL TABLE sentence_search USING fts5 (
  text, content = ''sentences'', content_rowid = ''id'', tokenize = ''unicode61 remove_diacritics 2'')');
CREATE TABLE IF NOT EXISTS 'sentence_search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO sentence_search_data VALUES(1,X'083e');
INSERT INTO sentence_search_data VALUES(10,X'000000000101010001010101');
INSERT INTO sentence_search_data VALUES(137438953473,X'000001a805303230323003020801086167656e6369657305021202026e6404020f01020f0205726d696e670302040207747461636b656402020401046261636b0802080501730102030109636f6e64656d6e65640402060102060303756c6408020702097269746963697a6564070203010664656e6965640302030103666f720402080102080107686172626f757204020e01020e0102696e03020602017408020603017304021001021001056b6172736b03020201020701020701056d6172636803020702056f6e64617904020401020401076e6f726c616e6401020202020501020201020201026f6604020b01020b02026c6404020d01020d02016e040203010203010670656f706c65040211010211020672616973656406020301087265706f72746564050213010473616964080205020768656c6c696e6704020a01020a020574617465730802040306726f6e676c7904020501020502047564726101020401020301047461726e0602040102040102090202686504040905010409050302020106756e69746564080203010576656c69610202050402020102020104f09f958a02020204090d0a0a0c090611080e0b0b0f070609100a0d150a0a090e0b0d090f0a0e0c0f0f0b10');
CREATE TABLE IF NOT EXISTS 'sentence_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO sentence_search_idx VALUES(1,X'',2);
CREATE TABLE IF NOT EXISTS 'sentence_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO sentence_search_docsize VALUES(1,X'03');
INSERT INTO sentence_search_docsize VALUES(2,X'04');
INSERT INTO sentence_search_docsize VALUES(3,X'07');
INSERT INTO sentence_search_docsize VALUES(4,X'10');
INSERT INTO sentence_search_docsize VALUES(5,X'12');
INSERT INTO sentence_search_docsize VALUES(6,X'03');
INSERT INTO sentence_search_docsize VALUES(7,X'03');
INSERT INTO sentence_search_docsize VALUES(8,X'08');
CREATE TABLE IF NOT EXISTS 'sentence_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO sentence_search_config VALUES('version',4);
CREATE TABLE claim_review (
  document INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  judgement INTEGER NOT NULL REFERENCES judgement (id),
  verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'correct')),
  source INTEGER REFERENCES actor (id),
  target INTEGER REFERENCES actor (id),
  relation TEXT REFERENCES relation (name),
  polarity TEXT CHECK (polarity IN ('affirmed', 'negated')),
  modality TEXT CHECK (modality IN ('actual', 'planned', 'conditional', 'possible', 'ended')),
  attribution TEXT CHECK (attribution IN ('none', 'said', 'alleged', 'denied')),
  -- Counts only together with attribution.
  attributed_to INTEGER REFERENCES actor (id),
  event_on TEXT,
  PRIMARY KEY (document, claim),
  FOREIGN KEY (document, claim) REFERENCES claim (document, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO claim_review VALUES(1,1,2,'accept',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE edge (
  source INTEGER NOT NULL,
  target INTEGER NOT NULL,
  -- The stance; a number because it takes no space.
  opposes INTEGER NOT NULL CHECK (opposes IN (0, 1)),
  standing TEXT NOT NULL,
  strength INTEGER NOT NULL,
  affirmed INTEGER NOT NULL,
  denials INTEGER NOT NULL,
  allegations INTEGER NOT NULL,
  endings INTEGER NOT NULL,
  copies INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  -- NULL for F.
  grade TEXT,
  item INTEGER NOT NULL,
  first_date TEXT,
  -- NULL when it is the first one.
  last_date TEXT,
  current INTEGER NOT NULL,
  PRIMARY KEY (source, target, opposes)
) STRICT, WITHOUT ROWID;
INSERT INTO edge VALUES(1752,2335,0,'unclear',2,1,0,0,0,0,1,0,NULL,6,'2021-03-05',NULL,0);
INSERT INTO edge VALUES(2331,2332,0,'backs',2,1,0,0,0,0,1,1,NULL,3,'2021-01-10',NULL,1);
INSERT INTO edge VALUES(2331,2334,1,'opposes',1,1,0,0,0,1,2,2,'B',3,'2021-03-01',NULL,1);
INSERT INTO edge VALUES(2332,2333,1,'opposes',9,1,0,0,0,0,1,1,NULL,3,'2021-01-10',NULL,1);
INSERT INTO edge VALUES(2333,2335,1,'opposes',1,1,0,0,0,0,1,0,NULL,3,'2021-03-05',NULL,1);
INSERT INTO edge VALUES(2334,2331,0,'unclear',6,0,1,0,0,0,1,1,NULL,6,'2020-03',NULL,0);
CREATE TABLE stale_pair (
  source INTEGER NOT NULL,
  target INTEGER NOT NULL
) STRICT;
CREATE TABLE stale_claim (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL,
  number INTEGER NOT NULL
) STRICT;
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
CREATE INDEX actor_identity_by_kept ON actor_identity (kept);
CREATE INDEX judgement_by_actor ON judgement (actor) WHERE actor IS NOT NULL;
CREATE INDEX judgement_by_other_actor ON judgement (other_actor) WHERE other_actor IS NOT NULL;
CREATE UNIQUE INDEX judgement_by_undone ON judgement (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX document_by_publication ON document (published_on);
CREATE INDEX judgement_by_document ON judgement (document_sha256)
WHERE document_sha256 IS NOT NULL;
CREATE INDEX claim_by_sentence ON claim (sentence_hash & 0xFFFFFF) WHERE sentence_hash >= 0;
CREATE INDEX claim_by_attributed_to ON claim (attributed_to) WHERE attributed_to IS NOT NULL;
CREATE INDEX claim_by_event ON claim (event_from, event_to)
WHERE event_from IS NOT NULL OR event_to IS NOT NULL;
CREATE INDEX edge_by_target ON edge (target, source, opposes);
CREATE TRIGGER stale_claim_is_passed_on AFTER INSERT ON stale_claim
BEGIN
  INSERT INTO stale_pair (source, target)
  SELECT
    coalesce(source_identity.kept, review.source, claim.source),
    coalesce(target_identity.kept, review.target, claim.target)
  FROM claim
  LEFT JOIN claim_review AS review
    ON review.document = claim.document AND review.claim = claim.number
  LEFT JOIN actor_identity AS source_identity
    ON source_identity.actor = coalesce(review.source, claim.source)
  LEFT JOIN actor_identity AS target_identity
    ON target_identity.actor = coalesce(review.target, claim.target)
  WHERE claim.document = NEW.document AND claim.number = NEW.number;
  DELETE FROM stale_claim WHERE id = NEW.id;
END;
CREATE TRIGGER claim_comes AFTER INSERT ON claim
BEGIN
  INSERT INTO stale_claim (document, number) VALUES (NEW.document, NEW.number);
END;
CREATE TRIGGER claim_goes BEFORE DELETE ON claim
BEGIN
  INSERT INTO stale_claim (document, number) VALUES (OLD.document, OLD.number);
END;
CREATE TRIGGER claim_before_change BEFORE UPDATE ON claim
BEGIN
  INSERT INTO stale_claim (document, number) VALUES (OLD.document, OLD.number);
END;
CREATE TRIGGER claim_after_change AFTER UPDATE ON claim
BEGIN
  INSERT INTO stale_claim (document, number) VALUES (NEW.document, NEW.number);
END;
CREATE TRIGGER claim_review_before_it_comes BEFORE INSERT ON claim_review
BEGIN
  INSERT INTO stale_claim (document, number) VALUES (NEW.document, NEW.claim);
END;
CREATE TRIGGER claim_review_comes AFTER INSERT ON claim_review
BEGIN
  INSERT INTO stale_claim (document, number) VALUES (NEW.document, NEW.claim);
END;
CREATE TRIGGER claim_review_before_it_goes BEFORE DELETE ON claim_review
BEGIN
  INSERT INTO stale_claim (document, number) VALUES (OLD.document, OLD.claim);
END;
CREATE TRIGGER claim_review_goes AFTER DELETE ON claim_review
BEGIN
  INSERT INTO stale_claim (document, number) VALUES (OLD.document, OLD.claim);
END;
CREATE TRIGGER claim_review_before_change BEFORE UPDATE ON claim_review
BEGIN
  INSERT INTO stale_claim (document, number) VALUES (OLD.document, OLD.claim);
END;
CREATE TRIGGER claim_review_after_change AFTER UPDATE ON claim_review
BEGIN
  INSERT INTO stale_claim (document, number) VALUES (NEW.document, NEW.claim);
END;
CREATE TRIGGER actor_identity_before_it_comes BEFORE INSERT ON actor_identity
BEGIN
  INSERT INTO stale_claim (document, number)
  SELECT document, number FROM claim
  WHERE source = NEW.actor OR target = NEW.actor OR attributed_to = NEW.actor
  UNION
  SELECT document, claim FROM claim_review
  WHERE source = NEW.actor OR target = NEW.actor OR attributed_to = NEW.actor;
END;
CREATE TRIGGER actor_identity_comes AFTER INSERT ON actor_identity
BEGIN
  INSERT INTO stale_claim (document, number)
  SELECT document, number FROM claim
  WHERE source = NEW.actor OR target = NEW.actor OR attributed_to = NEW.actor
  UNION
  SELECT document, claim FROM claim_review
  WHERE source = NEW.actor OR target = NEW.actor OR attributed_to = NEW.actor;
END;
CREATE TRIGGER actor_identity_before_it_goes BEFORE DELETE ON actor_identity
BEGIN
  INSERT INTO stale_claim (document, number)
  SELECT document, number FROM claim
  WHERE source = OLD.actor OR target = OLD.actor OR attributed_to = OLD.actor
  UNION
  SELECT document, claim FROM claim_review
  WHERE source = OLD.actor OR target = OLD.actor OR attributed_to = OLD.actor;
END;
CREATE TRIGGER actor_identity_goes AFTER DELETE ON actor_identity
BEGIN
  INSERT INTO stale_claim (document, number)
  SELECT document, number FROM claim
  WHERE source = OLD.actor OR target = OLD.actor OR attributed_to = OLD.actor
  UNION
  SELECT document, claim FROM claim_review
  WHERE source = OLD.actor OR target = OLD.actor OR attributed_to = OLD.actor;
END;
CREATE TRIGGER actor_identity_never_changes BEFORE UPDATE ON actor_identity
BEGIN
  SELECT raise(ABORT, 'an identity is never changed; delete it, and add another');
END;
CREATE TRIGGER document_changes AFTER UPDATE OF replaced_by, published_on, outlet, added_by ON document
BEGIN
  INSERT INTO stale_claim (document, number)
  SELECT document, number FROM claim WHERE document = NEW.id;
END;
CREATE TRIGGER outlet_changes AFTER UPDATE OF grade ON outlet WHEN NEW.grade IS NOT OLD.grade
BEGIN
  INSERT INTO stale_claim (document, number)
  SELECT claim.document, claim.number FROM document JOIN claim ON claim.document = document.id
  WHERE document.outlet = NEW.name;
END;
CREATE TRIGGER sentence_copy_comes AFTER INSERT ON sentence_copy
BEGIN
  INSERT INTO stale_claim (document, number)
  SELECT document, number FROM claim
  WHERE sentence_hash & 0xFFFFFF = NEW.sentence_hash & 0xFFFFFF
    AND +sentence_hash = NEW.sentence_hash AND sentence_hash >= 0;
END;
CREATE TRIGGER sentence_copy_goes AFTER DELETE ON sentence_copy
BEGIN
  INSERT INTO stale_claim (document, number)
  SELECT document, number FROM claim
  WHERE sentence_hash & 0xFFFFFF = OLD.sentence_hash & 0xFFFFFF
    AND +sentence_hash = OLD.sentence_hash AND sentence_hash >= 0;
END;
CREATE TRIGGER sentence_copy_changes AFTER UPDATE ON sentence_copy
WHEN NEW.original <> OLD.original OR NEW.sentence_hash <> OLD.sentence_hash
BEGIN
  INSERT INTO stale_claim (document, number)
  SELECT document, number FROM claim
  WHERE sentence_hash & 0xFFFFFF = NEW.sentence_hash & 0xFFFFFF
    AND +sentence_hash = NEW.sentence_hash AND sentence_hash >= 0;
END;
CREATE TRIGGER default_profile_comes AFTER INSERT ON standing_profile WHEN NEW.name = 'default'
BEGIN
  INSERT INTO stale_claim (document, number) SELECT document, number FROM claim;
END;
CREATE TRIGGER default_profile_changes AFTER UPDATE ON standing_profile
WHEN 'default' IN (OLD.name, NEW.name)
BEGIN
  INSERT INTO stale_claim (document, number) SELECT document, number FROM claim;
END;
CREATE TRIGGER default_profile_goes AFTER DELETE ON standing_profile WHEN OLD.name = 'default'
BEGIN
  INSERT INTO stale_claim (document, number) SELECT document, number FROM claim;
END;
CREATE VIEW actor_lift AS
WITH RECURSIVE
tie AS (
  SELECT
    coalesce(child_identity.kept, link.child) AS child,
    coalesce(parent_identity.kept, link.parent) AS parent,
    coalesce(link.valid_from, '') AS valid_from,
    -- The last day of a month or year, or a text after every date.
    coalesce(link.valid_to || substr('-99-99', length(link.valid_to) - 3), '9999-99-99') AS valid_to
  FROM actor_link AS link
  JOIN actor AS parent ON parent.id = link.parent
  LEFT JOIN actor_identity AS child_identity ON child_identity.actor = link.child
  LEFT JOIN actor_identity AS parent_identity ON parent_identity.actor = link.parent
  WHERE link.role IN ('part_of', 'speaks_for')
    OR link.role = 'leads' AND (parent.kind IN ('state', 'government') OR NOT EXISTS (
      SELECT 1 FROM actor_link AS other JOIN actor AS led ON led.id = other.parent
      WHERE other.child = link.child AND other.role = 'leads' AND led.kind IN ('state', 'government')
        AND coalesce(other.valid_from, '') <= coalesce(
          link.valid_to || substr('-99-99', length(link.valid_to) - 3), '9999-99-99')
        AND coalesce(link.valid_from, '') <= coalesce(
          other.valid_to || substr('-99-99', length(other.valid_to) - 3), '9999-99-99')))
),
-- Four ties deep at most, so that ties in a circle end.
lift (actor, lifted, valid_from, valid_to, ties) AS (
  SELECT child, parent, valid_from, valid_to, 1 FROM tie WHERE child <> parent
  UNION
  SELECT
    lift.actor, tie.parent, max(lift.valid_from, tie.valid_from), min(lift.valid_to, tie.valid_to),
    lift.ties + 1
  FROM lift JOIN tie ON tie.child = lift.lifted
  WHERE lift.ties < 4 AND tie.parent <> lift.actor
    AND max(lift.valid_from, tie.valid_from) <= min(lift.valid_to, tie.valid_to)
)
SELECT
  actor,
  lifted,
  min(ties) AS ties,
  nullif(valid_from, '') AS valid_from,
  nullif(valid_to, '9999-99-99') AS valid_to
FROM lift
GROUP BY actor, lifted, valid_from, valid_to
;
CREATE VIEW actors AS
SELECT
  actor.name AS actor,
  actor.kind,
  actor.country,
  actor.wikidata,
  actor.status,
  (SELECT count(*) FROM actor_name WHERE actor_name.actor = actor.id) AS names,
  CASE WHEN kept.id IS NULL THEN (
    SELECT count(*) FROM claim WHERE claim.source IN (
      SELECT actor.id UNION ALL SELECT merged.actor FROM actor_identity AS merged
      WHERE merged.kept = actor.id)) ELSE 0 END AS claims_as_source,
  CASE WHEN kept.id IS NULL THEN (
    SELECT count(*) FROM claim WHERE claim.target IN (
      SELECT actor.id UNION ALL SELECT merged.actor FROM actor_identity AS merged
      WHERE merged.kept = actor.id)) ELSE 0 END AS claims_as_target,
  kept.key AS merged_into,
  actor.key
FROM actor
LEFT JOIN actor_identity AS identity ON identity.actor = actor.id
LEFT JOIN actor AS kept ON kept.id = identity.kept;
CREATE VIEW claim_lifted AS
WITH lift AS MATERIALIZED (
  SELECT
    actor_lift.actor, actor_lift.lifted, actor.name,
    coalesce(actor_lift.valid_from, '') AS valid_from,
    coalesce(actor_lift.valid_to, '9999-99-99') AS valid_to
  FROM actor_lift JOIN actor ON actor.id = actor_lift.actor
),
dated AS (
  SELECT
    claim_reading.*,
    coalesce(date || substr('-99-99', length(date) - 3), '') AS latest,
    coalesce(date, '9999-99-99') AS earliest
  FROM claim_reading
),
-- With one row for each actor that a claim's end acts for, those excepted that act for another.
lifted AS (
  SELECT
    dated.*,
    source_lift.lifted AS lifted_source, source_lift.name AS source_name,
    target_lift.lifted AS lifted_target, target_lift.name AS target_name
  FROM dated
  LEFT JOIN lift AS source_lift ON source_lift.actor = dated.source
    AND source_lift.valid_from <= dated.latest AND dated.earliest <= source_lift.valid_to
    AND NOT EXISTS (
      SELECT 1 FROM lift AS higher WHERE higher.actor = source_lift.lifted
        AND higher.valid_from <= dated.latest AND dated.earliest <= higher.valid_to)
  LEFT JOIN lift AS target_lift ON target_lift.actor = dated.target
    AND target_lift.valid_from <= dated.latest AND dated.earliest <= target_lift.valid_to
    AND NOT EXISTS (
      SELECT 1 FROM lift AS higher WHERE higher.actor = target_lift.lifted
        AND higher.valid_from <= dated.latest AND dated.earliest <= higher.valid_to)
)
SELECT DISTINCT
  document,
  number,
  coalesce(lifted_source, source) AS source,
  coalesce(lifted_target, target) AS target,
  claim_source,
  claim_target,
  stance,
  relation,
  strength,
  polarity,
  modality,
  attribution,
  attributed_to,
  date,
  last_date,
  known_on,
  superseded_on,
  outlet,
  grade,
  copy_group,
  confidence,
  review,
  source_name AS source_through,
  target_name AS target_through
FROM lifted
;
CREATE VIEW claim_reading AS
SELECT
  claim.document,
  claim.number,
  coalesce(source_identity.kept, review.source, claim.source) AS source,
  coalesce(target_identity.kept, review.target, claim.target) AS target,
  claim.source AS claim_source,
  claim.target AS claim_target,
  relation.stance,
  relation.name AS relation,
  relation.strength,
  coalesce(review.polarity, claim.polarity) AS polarity,
  coalesce(review.modality, claim.modality) AS modality,
  coalesce(review.attribution, claim.attribution) AS attribution,
  coalesce(claimer_identity.kept,
    CASE WHEN review.attribution IS NULL THEN claim.attributed_to ELSE review.attributed_to END)
    AS attributed_to,
  coalesce(review.event_on, claim.event_from, document.published_on) AS date,
  coalesce(review.event_on, claim.event_to, claim.event_from, document.published_on) AS last_date,
  coalesce(document.published_on, substr(document.ingested_at, 1, 10)) AS known_on,
  CASE WHEN document.replaced_by IS NOT NULL THEN (
    SELECT coalesce(newer.published_on, substr(newer.ingested_at, 1, 10))
    FROM document AS newer WHERE newer.id = document.replaced_by) END AS superseded_on,
  document.outlet,
  outlet.grade,
  coalesce(sentence_copy.original, claim.sentence_hash) AS copy_group,
  claim.confidence,
  coalesce(review.verdict, CASE WHEN document.added_by IS NOT NULL THEN 'add' END) AS review,
  NULL AS source_through,
  NULL AS target_through
FROM claim
JOIN document ON document.id = claim.document
LEFT JOIN claim_review AS review ON review.document = claim.document AND review.claim = claim.number
JOIN relation ON relation.name = coalesce(review.relation, claim.relation)
LEFT JOIN outlet ON outlet.name = document.outlet
LEFT JOIN sentence_copy ON sentence_copy.sentence_hash = claim.sentence_hash
LEFT JOIN actor_identity AS source_identity ON source_identity.actor = coalesce(review.source, claim.source)
LEFT JOIN actor_identity AS target_identity ON target_identity.actor = coalesce(review.target, claim.target)
LEFT JOIN actor_identity AS claimer_identity ON claimer_identity.actor =
  CASE WHEN review.attribution IS NULL THEN claim.attributed_to ELSE review.attributed_to END;
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
CREATE VIEW counted_claim AS
SELECT * FROM claim_reading
WHERE superseded_on IS NULL AND source <> target AND review IS NOT 'reject';
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
  claim.date,
  claim.outlet,
  claim.grade,
  document.published_on AS published_on,
  document.name AS document,
  document.title AS title,
  document.url AS url,
  substr(document.text, stored.sentence_start + 1, stored.sentence_end - stored.sentence_start)
    AS sentence,
  substr(document.text, source_span.start + 1, source_span.end - source_span.start) AS source_words,
  substr(document.text, target_span.start + 1, target_span.end - target_span.start) AS target_words,
  stored.cue AS cue_words,
  source_span.start - stored.sentence_start AS source_start,
  source_span.end - stored.sentence_start AS source_end,
  target_span.start - stored.sentence_start AS target_start,
  target_span.end - stored.sentence_start AS target_end,
  cue_span.start - stored.sentence_start AS cue_start,
  cue_span.end - stored.sentence_start AS cue_end,
  stored.rule,
  stored.confidence,
  stored.confidence_sample,
  claim.source_through,
  claim.target_through,
  claim.copy_group,
  claim.document || '.' || claim.number AS claim,
  claim.review,
  stored.sentence_start,
  stored.sentence_end,
  document.sha256 AS document_sha256,
  source.key AS source_key,
  target.key AS target_key,
  claim.source AS source_id,
  claim.target AS target_id
FROM counted_claim AS claim
JOIN claim AS stored ON stored.document = claim.document AND stored.number = claim.number
JOIN document ON document.id = claim.document
JOIN actor AS source ON source.id = claim.source
JOIN actor AS target ON target.id = claim.target
LEFT JOIN actor AS claimer ON claimer.id = claim.attributed_to
JOIN claim_span AS source_span ON source_span.document = claim.document
  AND source_span.claim = claim.number AND source_span.role = 'source'
JOIN claim_span AS target_span ON target_span.document = claim.document
  AND target_span.claim = claim.number AND target_span.role = 'target'
JOIN claim_span AS cue_span ON cue_span.document = claim.document
  AND cue_span.claim = claim.number AND cue_span.role = 'cue';
CREATE VIEW reviews AS
SELECT
  judgement.id AS judgement,
  judgement.verdict,
  review.document || '.' || review.claim AS claim,
  source.name AS source,
  target.name AS target,
  judgement.stance,
  judgement.correction,
  judgement.judged_by,
  judgement.judged_at,
  judgement.reason,
  review.judgement IS NOT NULL AS counts,
  document.name AS document,
  judgement.sentence_start,
  judgement.document_sha256,
  judgement.source AS source_key,
  judgement.target AS target_key
FROM judgement
LEFT JOIN claim_review AS review ON review.judgement = judgement.id
LEFT JOIN document ON document.sha256 = judgement.document_sha256
LEFT JOIN actor AS source ON source.key = judgement.source
LEFT JOIN actor AS target ON target.key = judgement.target
WHERE judgement.verdict IN ('accept', 'reject', 'correct')
  AND judgement.id NOT IN (SELECT undoes FROM judgement WHERE undoes IS NOT NULL);
CREATE VIEW sentences AS
SELECT
  sentence.id,
  document.name AS document,
  document.outlet,
  document.published_on,
  document.title,
  document.url,
  substr(document.text, sentence.start + 1, sentence.end - sentence.start) AS text,
  sentence.start AS sentence_start,
  sentence.end AS sentence_end,
  sentence.document AS document_id,
  document.replaced_by IS NOT NULL AS is_replaced
FROM sentence JOIN document ON document.id = sentence.document;
CREATE VIEW standings AS
WITH weighed AS (
  SELECT
    profile.name AS profile,
    profile.minimum_statements,
    profile.minimum_outlets,
    profile.contested_at,
    profile.switched_after,
    claim.*,
    CASE WHEN claim.polarity = 'affirmed' THEN claim.copy_group END AS affirmed_group,
    CASE WHEN claim.polarity = 'affirmed'
      AND CASE claim.modality
        WHEN 'actual' THEN 1
        WHEN 'planned' THEN profile.counts_planned
        WHEN 'ended' THEN 0
        ELSE profile.counts_possible END
      AND CASE claim.attribution
        WHEN 'none' THEN 1
        WHEN 'alleged' THEN profile.counts_alleged
        ELSE profile.counts_said_by_others OR claim.attributed_to IS claim.source END
      AND (profile.minimum_confidence IS NULL
        OR coalesce(claim.confidence, -1) >= profile.minimum_confidence
        OR claim.review IS NOT NULL)
    THEN claim.copy_group END AS stated_group
  FROM counted_claim AS claim CROSS JOIN standing_profile AS profile
),
edge AS (
  SELECT
    profile,
    source,
    target,
    stance,
    min(minimum_statements) AS minimum_statements,
    min(minimum_outlets) AS minimum_outlets,
    min(contested_at) AS contested_at,
    min(switched_after) AS switched_after,
    count(*) AS sentences,
    count(DISTINCT stated_group) AS statements,
    count(DISTINCT affirmed_group) AS affirmed,
    count(DISTINCT CASE WHEN polarity = 'negated' THEN copy_group END) AS denials,
    count(DISTINCT CASE WHEN attribution = 'alleged' THEN affirmed_group END) AS allegations,
    count(DISTINCT CASE WHEN modality = 'ended' THEN affirmed_group END) AS endings,
    count(*) - count(DISTINCT copy_group) AS copies,
    count(DISTINCT CASE WHEN stated_group IS NOT NULL THEN outlet END) AS stating_outlets,
    max(CASE WHEN stated_group IS NOT NULL THEN coalesce(date, '') END) AS stated_on,
    max(CASE WHEN stated_group IS NOT NULL AND modality = 'actual'
      AND attribution IN ('none', 'said') THEN date END) AS clear_on,
    max(CASE WHEN stated_group IS NOT NULL THEN last_date || substr('-99-99', length(last_date) - 3)
      END) AS stated_until,
    max(stated_group IS NOT NULL AND date IS NULL) AS has_undated,
    max(CASE WHEN modality = 'ended' AND affirmed_group IS NOT NULL THEN coalesce(date, '') END)
      AS ended_on,
    count(DISTINCT document) AS documents,
    count(DISTINCT outlet) AS outlets,
    min(date) AS first_date,
    max(last_date) AS last_date,
    coalesce(max(CASE WHEN affirmed_group IS NOT NULL THEN strength END), max(strength)) AS strength,
    coalesce(min(CASE WHEN affirmed_group IS NOT NULL THEN grade END), 'F') AS grade,
    json_group_array(DISTINCT source_through) FILTER (WHERE source_through IS NOT NULL)
      AS source_through,
    json_group_array(DISTINCT target_through) FILTER (WHERE target_through IS NOT NULL)
      AS target_through
  FROM weighed
  GROUP BY profile, source, target, stance
),
held AS (
  SELECT
    *,
    statements >= minimum_statements AND stating_outlets >= minimum_outlets
      AND (ended_on IS NULL OR ended_on < stated_on) AS holds,
    -- The first day of the clear statement's date, the last day of the other's: -99
    -- stands for the end of a month or year.
    julianday(clear_on || substr('-01-01', length(clear_on) - 3)) AS clear_day,
    CASE WHEN NOT has_undated THEN
      CASE
        WHEN stated_until LIKE '%-99-99' THEN julianday(substr(stated_until, 1, 4) || '-12-31')
        WHEN stated_until LIKE '%-99'
          THEN julianday(substr(stated_until, 1, 7) || '-01', '+1 month', '-1 day')
        ELSE julianday(stated_until) END
    END AS last_day
  FROM edge
),
dated AS (
  SELECT
    *,
    holds AND NOT coalesce(
      coalesce(lag(CASE WHEN holds THEN clear_day END) OVER stances,
        lead(CASE WHEN holds THEN clear_day END) OVER stances) - last_day >= switched_after, 0)
      AS current
  FROM held
  WINDOW stances AS (PARTITION BY profile, source, target ORDER BY stance)
)
SELECT
  profile,
  source,
  target,
  stance,
  CASE
    WHEN sum(current) OVER pair = 2 THEN 'mixed'
    WHEN max(current AND denials >= contested_at * statements) OVER pair THEN 'contested'
    WHEN max(current AND stance = 'support') OVER pair THEN 'backs'
    WHEN max(current AND stance = 'oppose') OVER pair THEN 'opposes'
    WHEN max(endings) OVER pair THEN 'ended'
    WHEN max(allegations > 0 AND denials > 0) OVER pair THEN 'contested'
    ELSE 'unclear'
  END AS standing,
  strength,
  statements,
  affirmed,
  denials,
  allegations,
  endings,
  sentences,
  copies,
  documents,
  outlets,
  grade,
  CASE
    WHEN statements = 0 THEN 6
    WHEN denials >= statements THEN 5
    WHEN denials > 0 OR sum(current) OVER pair = 2 THEN 4
    ELSE 4 - max(1, min(3, statements, stating_outlets))
  END AS item,
  first_date,
  last_date,
  current,
  source_through,
  target_through
FROM dated
WINDOW pair AS (PARTITION BY profile, source, target)
;
CREATE VIEW timeline AS
SELECT
  claim.date,
  claim.last_date,
  coalesce(
    stored.date_basis,
    CASE WHEN document.published_on IS NOT NULL THEN 'published' END) AS date_basis,
  source.name AS source,
  target.name AS target,
  claim.stance,
  claim.relation,
  claim.polarity,
  claim.modality,
  claim.attribution,
  claimer.name AS attributed_to,
  claim.outlet,
  document.name AS document,
  substr(document.text, stored.sentence_start + 1, stored.sentence_end - stored.sentence_start)
    AS sentence,
  source.key AS source_key,
  target.key AS target_key
FROM counted_claim AS claim
JOIN claim AS stored ON stored.document = claim.document AND stored.number = claim.number
JOIN document ON document.id = claim.document
JOIN actor AS source ON source.id = claim.source
JOIN actor AS target ON target.id = claim.target
LEFT JOIN actor AS claimer ON claimer.id = claim.attributed_to;
CREATE VIEW who_backs_whom AS
SELECT
  source.name AS source,
  relation.stance,
  target.name AS target,
  relation.name AS relation,
  edge.standing,
  edge.affirmed AS claims,
  edge.denials,
  edge.allegations,
  edge.endings,
  edge.copies,
  edge.documents,
  edge.outlets,
  coalesce(edge.grade, 'F') AS grade,
  edge.item,
  edge.first_date,
  coalesce(edge.last_date, edge.first_date) AS last_date,
  edge.current,
  source.key AS source_key,
  edge.source AS source_id,
  target.key AS target_key,
  edge.target AS target_id
FROM edge
JOIN relation ON relation.stance = CASE edge.opposes WHEN 1 THEN 'oppose' ELSE 'support' END
  AND relation.strength = edge.strength
JOIN actor AS source ON source.id = edge.source
JOIN actor AS target ON target.id = edge.target
WHERE NOT EXISTS (SELECT 1 FROM stale_pair)
UNION ALL
SELECT
  source.name,
  edge.stance,
  target.name,
  relation.name,
  edge.standing,
  edge.affirmed,
  edge.denials,
  edge.allegations,
  edge.endings,
  edge.copies,
  edge.documents,
  edge.outlets,
  edge.grade,
  edge.item,
  edge.first_date,
  edge.last_date,
  edge.current,
  source.key,
  edge.source,
  target.key,
  edge.target
FROM (
  SELECT * FROM standings WHERE profile = 'default' LIMIT -(EXISTS (SELECT 1 FROM stale_pair))
) AS edge
JOIN relation ON relation.stance = edge.stance AND relation.strength = edge.strength
JOIN actor AS source ON source.id = edge.source
JOIN actor AS target ON target.id = edge.target;
PRAGMA writable_schema=OFF;
COMMIT;
