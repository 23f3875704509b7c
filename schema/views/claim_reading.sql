-- Every claim as questions count it, in row numbers: as analysts corrected it, with merged actors as the
-- one that is kept, the date it speaks of, and what is known of its outlet. No claim is left out; see
-- counted_claim.
--   claim_source, claim_target   the actors as the machine read them, before correcting and merging
--   date, last_date   the first and last day, month or year that the claim speaks of, or else the
--                     document's date; NULL when neither is known
--   known_on          when the claim became known: the document's date, or else the day it was read
--   superseded_on     when a newer version of the document took its place; NULL while it stands
--   review            what an analyst says of it: accept, reject, correct, or add for a claim of his
--                     own; NULL while nobody has judged it
--   copy_group        the same for copies of one sentence
--   source_through, target_through   always NULL here; see claim_lifted
CREATE VIEW claim_reading AS
SELECT
  claim.document,
  claim.number,
  coalesce(source_identity.kept, review.source, claim.source) AS source,
  coalesce(target_identity.kept, review.target, claim.target) AS target,
  claim.source AS claim_source,
  claim.target AS claim_target,
  relation.stance,
  relation.name AS relation,
  relation.strength,
  coalesce(review.polarity, claim.polarity) AS polarity,
  coalesce(review.modality, claim.modality) AS modality,
  coalesce(review.attribution, claim.attribution) AS attribution,
  coalesce(claimer_identity.kept,
    CASE WHEN review.attribution IS NULL THEN claim.attributed_to ELSE review.attributed_to END)
    AS attributed_to,
  coalesce(review.event_on, claim.event_from, document.published_on) AS date,
  coalesce(review.event_on, claim.event_to, claim.event_from, document.published_on) AS last_date,
  coalesce(document.published_on, substr(document.ingested_at, 1, 10)) AS known_on,
  CASE WHEN document.replaced_by IS NOT NULL THEN (
    SELECT coalesce(newer.published_on, substr(newer.ingested_at, 1, 10))
    FROM document AS newer WHERE newer.id = document.replaced_by) END AS superseded_on,
  document.outlet,
  outlet.grade,
  coalesce(sentence_copy.original, claim.sentence_hash) AS copy_group,
  claim.confidence,
  coalesce(review.verdict, CASE WHEN document.added_by IS NOT NULL THEN 'add' END) AS review,
  NULL AS source_through,
  NULL AS target_through
FROM claim
JOIN document ON document.id = claim.document
LEFT JOIN claim_review AS review ON review.document = claim.document AND review.claim = claim.number
JOIN relation ON relation.name = coalesce(review.relation, claim.relation)
LEFT JOIN outlet ON outlet.name = document.outlet
LEFT JOIN sentence_copy ON sentence_copy.sentence_hash = claim.sentence_hash
LEFT JOIN actor_identity AS source_identity ON source_identity.actor = coalesce(review.source, claim.source)
LEFT JOIN actor_identity AS target_identity ON target_identity.actor = coalesce(review.target, claim.target)
LEFT JOIN actor_identity AS claimer_identity ON claimer_identity.actor =
  CASE WHEN review.attribution IS NULL THEN claim.attributed_to ELSE review.attributed_to END;
