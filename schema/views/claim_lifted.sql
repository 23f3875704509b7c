-- Every claim, with actors lifted to those they act for on the claim's date (see actor_lift): as high as
-- the ties go. The columns are those of claim_reading; source_through and target_through name the
-- actor that was lifted. A claim without a date is lifted by undated ties alone.
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
FROM lifted;
