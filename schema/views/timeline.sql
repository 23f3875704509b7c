-- What happened when: every claim that counts by date. A claim whose sentence gives no date takes the
-- day its document was published, and says so in date_basis; date is NULL when neither is known.
CREATE VIEW timeline AS
SELECT
  claim.date,
  claim.last_date,
  coalesce(
    stored.date_basis,
    CASE WHEN document.published_on IS NOT NULL THEN 'published' END) AS date_basis,
  source.name AS source,
  target.name AS target,
  claim.stance,
  claim.relation,
  claim.polarity,
  claim.modality,
  claim.attribution,
  claimer.name AS attributed_to,
  claim.outlet,
  document.name AS document,
  substr(document.text, stored.sentence_start + 1, stored.sentence_end - stored.sentence_start)
    AS sentence,
  source.key AS source_key,
  target.key AS target_key
FROM counted_claim AS claim
JOIN claim AS stored ON stored.document = claim.document AND stored.number = claim.number
JOIN document ON document.id = claim.document
JOIN actor AS source ON source.id = claim.source
JOIN actor AS target ON target.id = claim.target
LEFT JOIN actor AS claimer ON claimer.id = claim.attributed_to;
