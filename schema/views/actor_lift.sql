-- For whom an actor acts, over any number of ties: an organ or force for the actor it is part of, a
-- leader for what he leads, a spokesman for whom he speaks for, while the ties hold. A member never
-- acts for its organisation, and the head of a state or government not for his party or institution.
-- Merged actors are the one that is kept.
--   valid_from, valid_to   when all the ties hold; NULL is open
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
GROUP BY actor, lifted, valid_from, valid_to;
