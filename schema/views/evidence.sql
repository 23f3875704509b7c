-- Every claim with the sentence that makes it and the words marked: offsets count from the start of
-- the sentence, so that substr(sentence, cue_start + 1, cue_end - cue_start) gives the cue. A source or
-- target that an earlier sentence names has negative offsets.
CREATE VIEW evidence AS
SELECT
  source.name AS source,
  target.name AS target,
  claim.stance,
  claim.relation,
  claim.polarity,
  claim.modality,
  claim.attribution,
  claimer.name AS attributed_to,
  coalesce(claim.event_from, document.published_on) AS date,
  document.outlet AS outlet,
  document.published_on AS published_on,
  document.name AS document,
  document.title AS title,
  document.url AS url,
  substr(document.text, claim.sentence_start + 1, claim.sentence_end - claim.sentence_start) AS sentence,
  substr(document.text, source_span.start + 1, source_span.end - source_span.start) AS source_words,
  substr(document.text, target_span.start + 1, target_span.end - target_span.start) AS target_words,
  claim.cue AS cue_words,
  source_span.start - claim.sentence_start AS source_start,
  source_span.end - claim.sentence_start AS source_end,
  target_span.start - claim.sentence_start AS target_start,
  target_span.end - claim.sentence_start AS target_end,
  cue_span.start - claim.sentence_start AS cue_start,
  cue_span.end - claim.sentence_start AS cue_end,
  claim.rule,
  claim.confidence,
  claim.confidence_sample,
  claim.sentence_start,
  claim.sentence_end,
  document.sha256 AS document_sha256,
  source.key AS source_key,
  target.key AS target_key,
  claim.source AS source_id,
  claim.target AS target_id
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
