-- What analysts decided about claims: every judgement that has not been taken back, with the claim it
-- finds. A later judgement of the same claim takes the place of an earlier one.
--   counts      1 for the one judgement of a claim that counts
--   claim       how a command names the claim (see evidence); NULL when the latest reading has none of that
--               sentence, source, target and stance, or a later judgement of it counts
--   source, target, stance   of the claim as the machine read it
--   correction  the right values as JSON; NULL unless the verdict is correct
CREATE VIEW reviews AS
SELECT
  judgement.id AS judgement,
  judgement.verdict,
  review.document || '.' || review.claim AS claim,
  source.name AS source,
  target.name AS target,
  judgement.stance,
  judgement.correction,
  judgement.judged_by,
  judgement.judged_at,
  judgement.reason,
  review.judgement IS NOT NULL AS counts,
  document.name AS document,
  judgement.sentence_start,
  judgement.document_sha256,
  judgement.source AS source_key,
  judgement.target AS target_key
FROM judgement
LEFT JOIN claim_review AS review ON review.judgement = judgement.id
LEFT JOIN document ON document.sha256 = judgement.document_sha256
LEFT JOIN actor AS source ON source.key = judgement.source
LEFT JOIN actor AS target ON target.key = judgement.target
WHERE judgement.verdict IN ('accept', 'reject', 'correct')
  AND judgement.id NOT IN (SELECT undoes FROM judgement WHERE undoes IS NOT NULL);
