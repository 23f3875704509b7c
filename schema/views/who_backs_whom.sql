-- What the claims about a pair add up to: a row for each source, target and stance.
--
-- The same sentence in several documents counts once in claims, denials, allegations and endings.
--   claims       affirmed claims, whatever their modality and attribution
--   denials      negated claims
--   allegations  affirmed claims that somebody alleges
--   endings      affirmed claims that the stance is over
--   current      1 when an affirmed, actual claim that is no mere allegation holds, and none of the
--                same date or later says that the stance is over
--   relation     the strongest relation among the affirmed claims (see the table relation)
--   standing     of the pair, so the same in both its rows:
--     mixed      both stances are current
--     contested  the one current stance is denied at least as often as it is affirmed, or no stance
--                is current and one is both alleged and denied
--     backs, opposes   one stance is current
--     ended      no stance is current, and one is over
--     unclear    anything else: only plans, conditions, possibilities, allegations or denials
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
