-- Every actor, with the number of its names and of the claims it makes and receives.
CREATE VIEW actors AS
SELECT
  actor.name AS actor,
  actor.kind,
  actor.country,
  actor.wikidata,
  actor.status,
  (SELECT count(*) FROM actor_name WHERE actor_name.actor = actor.id) AS names,
  (SELECT count(*) FROM claim WHERE claim.source = actor.id) AS claims_as_source,
  (SELECT count(*) FROM claim WHERE claim.target = actor.id) AS claims_as_target,
  actor.key
FROM actor;
