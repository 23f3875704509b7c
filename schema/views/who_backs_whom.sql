-- What the claims about a pair add up to: a row for each source, target and stance, judged by the
-- standing_profile 'default'. The columns are explained in standings; claims is its column affirmed.
CREATE VIEW who_backs_whom AS
SELECT
  source.name AS source,
  edge.stance,
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
  edge.grade,
  edge.item,
  edge.first_date,
  edge.last_date,
  edge.current,
  source.key AS source_key,
  edge.source AS source_id,
  target.key AS target_key,
  edge.target AS target_id
FROM standings AS edge
JOIN relation ON relation.stance = edge.stance AND relation.strength = edge.strength
JOIN actor AS source ON source.id = edge.source
JOIN actor AS target ON target.id = edge.target
WHERE edge.profile = 'default';
