-- What the claims about a pair add up to: a row for each source, target and stance, judged by the
-- standing_profile 'default'. The columns are explained in standings; claims is its column affirmed.
-- The first half reads what is kept ready in the table edge. The second one adds the claims up, while
-- any pair is stale: without one its limit is 0, and SQLite does not begin with it.
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
