-- Standing by profile, merged actors, copies of sentences, and search over sentences.

-- What a standing asks of the claims behind it. A row is a way of judging; the view standings has
-- every edge once for each row, and who_backs_whom takes the row 'default'. Rows may be changed and
-- added: nothing that is stored depends on them.
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
) STRICT, WITHOUT ROWID;

INSERT INTO standing_profile VALUES
  ('cautious', 0, 0, 0, 0, 2, 2, NULL, 0.5,
    'two statements in two outlets, none of them hearsay; contested from one denial in two statements on'),
  ('default', 1, 0, 0, 0, 1, 0, NULL, 1.0,
    'one statement that is no mere allegation; contested when denied as often as stated'),
  ('wide', 1, 1, 1, 1, 1, 0, NULL, 2.0,
    'anything that is said, alleged, planned or thought possible; contested when denied twice as often');

-- What analysts add to the actor files. NULL: from the files, or found in a text.
ALTER TABLE actor ADD COLUMN added_by TEXT;
-- UTC, ISO 8601.
ALTER TABLE actor ADD COLUMN added_at TEXT;
-- Names that analysts add have numbers from 10001 on, so that a new edition of the actor files keeps
-- them.
ALTER TABLE actor_name ADD COLUMN added_by TEXT;
ALTER TABLE actor_name ADD COLUMN added_at TEXT;
-- Likewise.
ALTER TABLE actor_link ADD COLUMN added_by TEXT;
ALTER TABLE actor_link ADD COLUMN added_at TEXT;

-- The actor that stands for a merged one: what the judgements 'same' add up to, computed anew with
-- each of them. An actor without a row stands for itself.
CREATE TABLE actor_identity (
  actor INTEGER PRIMARY KEY REFERENCES actor (id) ON DELETE CASCADE,
  kept INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  CHECK (actor <> kept)
) STRICT;

CREATE INDEX actor_identity_by_kept ON actor_identity (kept);

CREATE INDEX judgement_by_actor ON judgement (actor) WHERE actor IS NOT NULL;
CREATE INDEX judgement_by_other_actor ON judgement (other_actor) WHERE other_actor IS NOT NULL;
CREATE UNIQUE INDEX judgement_by_undone ON judgement (undoes) WHERE undoes IS NOT NULL;

-- Sentences with almost the words of another one about the same pair, published within days of it:
-- copies count once. A sentence without a row is no copy.
CREATE TABLE sentence_copy (
  sentence_hash INTEGER PRIMARY KEY,
  -- The least hash among the copies.
  original INTEGER NOT NULL
) STRICT;

-- Where the sentences of a document are.
CREATE TABLE sentence (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL CHECK (end > start),
  UNIQUE (document, start)
) STRICT;

-- Of documents read by an earlier version, only the sentences with claims are known.
INSERT INTO sentence (document, start, end)
SELECT document, sentence_start, max(sentence_end) FROM claim
GROUP BY document, sentence_start ORDER BY document, sentence_start;

-- Full text over the sentences: SELECT * FROM sentence_search WHERE sentence_search MATCH 'words'.
CREATE VIRTUAL TABLE sentence_search USING fts5 (
  text, content = 'sentences', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

INSERT INTO sentence_search (rowid, text)
SELECT sentence.id, substr(document.text, sentence.start + 1, sentence.end - sentence.start)
FROM sentence JOIN document ON document.id = sentence.document ORDER BY sentence.id;

CREATE INDEX document_by_publication ON document (published_on);
CREATE INDEX claim_by_event ON claim (event_from) WHERE event_from IS NOT NULL;
