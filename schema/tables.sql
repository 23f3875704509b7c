-- All tables, indices and triggers after the last migration. Written by scripts/generate; the
-- program itself runs migrations/.

CREATE TABLE property (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
  name TEXT PRIMARY KEY,
  stance TEXT NOT NULL CHECK (stance IN ('support', 'oppose')),
  plover TEXT NOT NULL,
  -- From the weakest to the strongest expression of the stance: orders a summary, measures nothing.
  strength INTEGER NOT NULL,
  UNIQUE (name, stance),
  UNIQUE (stance, strength)
) STRICT, WITHOUT ROWID;

CREATE TABLE outlet (
  name TEXT PRIMARY KEY,
  -- Reliability as an analyst grades it, from A (reliable) to E (unreliable); F: cannot be judged.
  grade TEXT CHECK (grade IN ('A', 'B', 'C', 'D', 'E', 'F'))
) STRICT, WITHOUT ROWID;

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

CREATE INDEX document_by_url ON document (url) WHERE url IS NOT NULL;

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

CREATE INDEX actor_name_by_folded ON actor_name (folded);

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

CREATE INDEX actor_link_by_parent ON actor_link (parent, role);

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

CREATE INDEX claim_by_source ON claim (source, target);

CREATE INDEX claim_by_target ON claim (target, source);

CREATE TABLE claim_span (
  document INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('source', 'target', 'cue')),
  start INTEGER NOT NULL,
  end INTEGER NOT NULL CHECK (end >= start),
  PRIMARY KEY (document, claim, role),
  FOREIGN KEY (document, claim) REFERENCES claim (document, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

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

CREATE TRIGGER judgement_is_never_changed BEFORE UPDATE ON judgement
BEGIN
  SELECT raise(ABORT, 'a judgement is never changed; add another with verdict ''undo''');
END;

CREATE TRIGGER judgement_is_never_deleted BEFORE DELETE ON judgement
BEGIN
  SELECT raise(ABORT, 'a judgement is never deleted; add another with verdict ''undo''');
END;

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

CREATE TABLE actor_identity (
  actor INTEGER PRIMARY KEY REFERENCES actor (id) ON DELETE CASCADE,
  kept INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  CHECK (actor <> kept)
) STRICT;

CREATE INDEX actor_identity_by_kept ON actor_identity (kept);

CREATE INDEX judgement_by_actor ON judgement (actor) WHERE actor IS NOT NULL;

CREATE INDEX judgement_by_other_actor ON judgement (other_actor) WHERE other_actor IS NOT NULL;

CREATE UNIQUE INDEX judgement_by_undone ON judgement (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE sentence_copy (
  sentence_hash INTEGER PRIMARY KEY,
  -- The least hash among the copies.
  original INTEGER NOT NULL
) STRICT;

CREATE TABLE sentence (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL CHECK (end > start),
  UNIQUE (document, start)
) STRICT;

CREATE VIRTUAL TABLE sentence_search USING fts5 (
  text, content = 'sentences', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

CREATE INDEX document_by_publication ON document (published_on);

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

CREATE INDEX judgement_by_document ON judgement (document_sha256)
WHERE document_sha256 IS NOT NULL;

CREATE INDEX claim_by_sentence ON claim (sentence_hash & 0xFFFFFF) WHERE sentence_hash >= 0;

CREATE INDEX claim_by_attributed_to ON claim (attributed_to) WHERE attributed_to IS NOT NULL;

CREATE INDEX claim_by_event ON claim (event_from, event_to)
WHERE event_from IS NOT NULL OR event_to IS NOT NULL;

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

CREATE INDEX edge_by_target ON edge (target, source, opposes);

CREATE TABLE stale_pair (
  source INTEGER NOT NULL,
  target INTEGER NOT NULL
) STRICT;

CREATE TABLE stale_claim (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL,
  number INTEGER NOT NULL
) STRICT;

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

CREATE TABLE past_standing (
  source INTEGER NOT NULL,
  target INTEGER NOT NULL,
  -- The date from which the pair stood otherwise; '9999-99-99' where only claims without a date did that.
  until TEXT NOT NULL,
  standing TEXT NOT NULL,
  PRIMARY KEY (source, target, until)
) STRICT, WITHOUT ROWID;
