-- Every claim as the machine read it, with names, hashes and offsets in place of row numbers; what
-- analysts say of it is in evidence and reviews.
CREATE VIEW claims AS
SELECT
  document.name AS document,
  document.sha256 AS document_sha256,
  document.outlet AS outlet,
  document.published_on AS published_on,
  claim.sentence_start,
  claim.sentence_end,
  source.name AS source,
  source_span.start AS source_start,
  source_span.end AS source_end,
  target.name AS target,
  target_span.start AS target_start,
  target_span.end AS target_end,
  claim.stance,
  claim.relation,
  claim.polarity,
  claim.modality,
  claim.attribution,
  claimer.name AS attributed_to,
  claim.cue,
  cue_span.start AS cue_start,
  cue_span.end AS cue_end,
  claim.event_from,
  claim.event_to,
  claim.date_precision,
  claim.date_basis,
  claim.confidence,
  claim.confidence_sample,
  claim.rule,
  claim.extractor_version,
  source.key AS source_key,
  target.key AS target_key,
  claimer.key AS attributed_to_key
FROM claim
JOIN document ON document.id = claim.document
JOIN actor AS source ON source.id = claim.source
JOIN actor AS target ON target.id = claim.target
LEFT JOIN actor AS claimer ON claimer.id = claim.attributed_to
JOIN claim_span AS source_span ON source_span.document = claim.document
  AND source_span.claim = claim.number AND source_span.role = 'source'
JOIN claim_span AS target_span ON target_span.document = claim.document
  AND target_span.claim = claim.number AND target_span.role = 'target'
JOIN claim_span AS cue_span ON cue_span.document = claim.document
  AND cue_span.claim = claim.number AND cue_span.role = 'cue'
WHERE document.replaced_by IS NULL;
