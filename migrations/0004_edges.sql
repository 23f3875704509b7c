-- Edges kept ready, so that who backs whom is answered in time over millions of claims.

-- Finds claims by their sentence. The low bits will do to find them, and take half the space. The
-- condition holds for every claim, and keeps SQLite from reading all claims in this order. A query
-- for it compares +sentence_hash: SQLite would put the value of a bare column into the expression.
CREATE INDEX claim_by_sentence ON claim (sentence_hash & 0xFFFFFF) WHERE sentence_hash >= 0;

CREATE INDEX claim_by_attributed_to ON claim (attributed_to) WHERE attributed_to IS NOT NULL;

-- With the end, so that a period is looked up in the index alone.
DROP INDEX claim_by_event;
CREATE INDEX claim_by_event ON claim (event_from, event_to)
WHERE event_from IS NOT NULL OR event_to IS NOT NULL;

-- The rows of the view standings for the profile 'default'; see who_backs_whom, which reads them.
-- Nothing but a copy: made anew for the pairs in stale_pair at the end of each change.
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

-- Pairs whose edges are out of date, any number of times each; empty when a change is complete. While
-- it is not, who_backs_whom adds up the claims themselves.
CREATE TABLE stale_pair (
  source INTEGER NOT NULL,
  target INTEGER NOT NULL
) STRICT;

-- A claim that is about to say something else, or has come to: passes its pair on to stale_pair, and
-- is always empty.
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

-- What can move a claim from one pair to another marks both: the one before the change, and the one
-- after it.
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

-- What changes the weight of a claim leaves it with its pair.
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
