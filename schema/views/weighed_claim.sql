-- Every claim that counts as each standing_profile weighs it: a row for each profile and claim, with the
-- columns of counted_claim.
--   affirmed_group  copy_group where the claim is affirmed
--   stated_group    copy_group where the profile takes the claim for a stance taken
CREATE VIEW weighed_claim AS
SELECT
  profile.name AS profile,
  profile.minimum_statements,
  profile.minimum_outlets,
  profile.contested_at,
  profile.switched_after,
  claim.*,
  CASE WHEN claim.polarity = 'affirmed' THEN claim.copy_group END AS affirmed_group,
  CASE WHEN claim.polarity = 'affirmed'
    AND CASE claim.modality
      WHEN 'actual' THEN 1
      WHEN 'planned' THEN profile.counts_planned
      WHEN 'ended' THEN 0
      ELSE profile.counts_possible END
    AND CASE claim.attribution
      WHEN 'none' THEN 1
      WHEN 'alleged' THEN profile.counts_alleged
      ELSE profile.counts_said_by_others OR claim.attributed_to IS claim.source END
    AND (profile.minimum_confidence IS NULL
      OR coalesce(claim.confidence, -1) >= profile.minimum_confidence
      OR claim.review IS NOT NULL)
  THEN claim.copy_group END AS stated_group
FROM counted_claim AS claim CROSS JOIN standing_profile AS profile;
