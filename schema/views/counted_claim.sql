-- The claims that count: of documents that no newer version has replaced, that no analyst rejected, between
-- actors that are not merged into one. The columns are those of claim_reading.
CREATE VIEW counted_claim AS
SELECT * FROM claim_reading
WHERE superseded_on IS NULL AND source <> target AND review IS NOT 'reject';
