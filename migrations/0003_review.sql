-- Claims that analysts judge, correct or add, and when a stance counts as switched.

-- Documents that an analyst wrote to hold one claim of his own: the text is his note. NULL: read from
-- an input. What an analyst wrote is never read again by the rules.
ALTER TABLE document ADD COLUMN added_by TEXT;

-- What the standing judgements about claims add up to, computed anew with each of them and with each
-- reading: the latest judgement of a claim counts. The machine's reading stays in claim as it was; a
-- column that is NULL here is as the machine read it.
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

-- What kind of reading a run was. An ingest counts the documents it stored, a rereading those whose
-- claims it changed.
ALTER TABLE run ADD COLUMN kind TEXT NOT NULL DEFAULT 'ingest' CHECK (kind IN ('ingest', 'reread'));

-- A stance that is clear (actual, and the text's own words or what somebody says) replaces the opposite
-- one when it is so many days newer than every statement of that; otherwise both hold. NULL: never.
ALTER TABLE standing_profile ADD COLUMN switched_after INTEGER CHECK (switched_after >= 0);

UPDATE standing_profile SET switched_after = CASE name WHEN 'cautious' THEN 90 ELSE 30 END
WHERE name IN ('cautious', 'default', 'wide');
