-- Every actor, with the number of its names and of the claims it makes and receives: as the machine read
-- them, in every version of a document and whatever was judged of them since. An actor that is merged into
-- another one names that one's key in merged_into, and its claims are counted there.
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
