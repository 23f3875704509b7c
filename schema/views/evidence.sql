-- Every claim that counts with the sentence that makes it and the words marked: offsets count from the
-- start of the sentence, so that substr(sentence, cue_start + 1, cue_end - cue_start) gives the cue. A
-- source or target that an earlier sentence names has negative offsets. Merged actors are the one that
-- is kept, and what an analyst corrected is as he says (see review); source_words and target_words are the text's own. Rows of one copy_group are copies of one
-- sentence.
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
  claim.date,
  claim.outlet,
  claim.grade,
  document.published_on AS published_on,
  document.name AS document,
  document.title AS title,
  document.url AS url,
  substr(document.text, stored.sentence_start + 1, stored.sentence_end - stored.sentence_start)
    AS sentence,
  substr(document.text, source_span.start + 1, source_span.end - source_span.start) AS source_words,
  substr(document.text, target_span.start + 1, target_span.end - target_span.start) AS target_words,
  stored.cue AS cue_words,
  source_span.start - stored.sentence_start AS source_start,
  source_span.end - stored.sentence_start AS source_end,
  target_span.start - stored.sentence_start AS target_start,
  target_span.end - stored.sentence_start AS target_end,
  cue_span.start - stored.sentence_start AS cue_start,
  cue_span.end - stored.sentence_start AS cue_end,
  stored.rule,
  stored.confidence,
  stored.confidence_sample,
  claim.source_through,
  claim.target_through,
  claim.copy_group,
  claim.document || '.' || claim.number AS claim,
  claim.review,
  stored.sentence_start,
  stored.sentence_end,
  document.sha256 AS document_sha256,
  source.key AS source_key,
  target.key AS target_key,
  claim.source AS source_id,
  claim.target AS target_id
FROM counted_claim AS claim
JOIN claim AS stored ON stored.document = claim.document AND stored.number = claim.number
JOIN document ON document.id = claim.document
JOIN actor AS source ON source.id = claim.source
JOIN actor AS target ON target.id = claim.target
LEFT JOIN actor AS claimer ON claimer.id = claim.attributed_to
JOIN claim_span AS source_span ON source_span.document = claim.document
  AND source_span.claim = claim.number AND source_span.role = 'source'
JOIN claim_span AS target_span ON target_span.document = claim.document
  AND target_span.claim = claim.number AND target_span.role = 'target'
JOIN claim_span AS cue_span ON cue_span.document = claim.document
  AND cue_span.claim = claim.number AND cue_span.role = 'cue';
