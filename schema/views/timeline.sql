-- What happened when: every claim by date. A claim whose sentence gives no date takes the day its
-- document was published, and says so in date_basis; date is NULL when neither is known.
CREATE VIEW timeline AS
SELECT
  coalesce(claim.event_from, document.published_on) AS date,
  coalesce(claim.event_to, claim.event_from, document.published_on) AS last_date,
  coalesce(
    claim.date_basis,
    CASE WHEN document.published_on IS NOT NULL THEN 'published' END) AS date_basis,
  source.name AS source,
  target.name AS target,
  claim.stance,
  claim.relation,
  claim.polarity,
  claim.modality,
  claim.attribution,
  claimer.name AS attributed_to,
  document.outlet AS outlet,
  document.name AS document,
  substr(document.text, claim.sentence_start + 1, claim.sentence_end - claim.sentence_start) AS sentence,
  source.key AS source_key,
  target.key AS target_key
FROM claim
JOIN document ON document.id = claim.document
JOIN actor AS source ON source.id = claim.source
JOIN actor AS target ON target.id = claim.target
LEFT JOIN actor AS claimer ON claimer.id = claim.attributed_to
WHERE document.replaced_by IS NULL;
