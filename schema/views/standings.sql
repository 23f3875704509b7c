-- What the claims about a pair add up to, by each standing_profile: a row for each profile, source,
-- target and stance.
--
-- Copies of one sentence (see sentence_copy) count once in statements, affirmed, denials, allegations
-- and endings.
--   sentences    claims whatever they say, every copy counted
--   statements   affirmed claims that the profile takes for a stance taken
--   affirmed     affirmed claims, whatever their modality and attribution
--   denials      negated claims
--   allegations  affirmed claims that somebody alleges
--   endings      affirmed claims that the stance is over
--   copies       sentences that only repeat another one
--   current      1 when there are as many statements and outlets as the profile asks for, no claim of
--                the same date or later says that the stance is over, and the opposite stance has not
--                taken its place: a clear statement (actual, and the text's own words or what somebody
--                says) that is switched_after days newer than every statement of this one, all of them
--                dated
--   strength     of the strongest relation among the affirmed claims (see the table relation)
--   grade        the best grade among the outlets that affirm; F when none is graded
--   item         how far the statements bear each other out (NATO AJP-2.1), apart from any rule's
--                confidence: 1 three outlets in as many sentences, 2 two, 3 one; 4 denied, or the
--                opposite stance is current too; 5 denied at least as often as stated; 6 not stated
--   through      JSON array of the actors whose claims were lifted to this pair
--   standing     of the pair, so the same in both its rows:
--     mixed      both stances are current
--     contested  the one current stance is denied as often as the profile allows, or no stance is
--                current and one is both alleged and denied
--     backs, opposes   one stance is current
--     ended      no stance is current, and one is over
--     unclear    anything else: only plans, conditions, possibilities, allegations or denials
CREATE VIEW standings AS
WITH edge AS (
  SELECT
    profile,
    source,
    target,
    stance,
    min(minimum_statements) AS minimum_statements,
    min(minimum_outlets) AS minimum_outlets,
    min(contested_at) AS contested_at,
    min(switched_after) AS switched_after,
    count(*) AS sentences,
    count(DISTINCT stated_group) AS statements,
    count(DISTINCT affirmed_group) AS affirmed,
    count(DISTINCT CASE WHEN polarity = 'negated' THEN copy_group END) AS denials,
    count(DISTINCT CASE WHEN attribution = 'alleged' THEN affirmed_group END) AS allegations,
    count(DISTINCT CASE WHEN modality = 'ended' THEN affirmed_group END) AS endings,
    count(*) - count(DISTINCT copy_group) AS copies,
    count(DISTINCT CASE WHEN stated_group IS NOT NULL THEN outlet END) AS stating_outlets,
    max(CASE WHEN stated_group IS NOT NULL THEN coalesce(date, '') END) AS stated_on,
    max(CASE WHEN stated_group IS NOT NULL AND modality = 'actual'
      AND attribution IN ('none', 'said') THEN date END) AS clear_on,
    max(CASE WHEN stated_group IS NOT NULL THEN last_date || substr('-99-99', length(last_date) - 3)
      END) AS stated_until,
    max(stated_group IS NOT NULL AND date IS NULL) AS has_undated,
    max(CASE WHEN modality = 'ended' AND affirmed_group IS NOT NULL THEN coalesce(date, '') END)
      AS ended_on,
    count(DISTINCT document) AS documents,
    count(DISTINCT outlet) AS outlets,
    min(date) AS first_date,
    max(last_date) AS last_date,
    coalesce(max(CASE WHEN affirmed_group IS NOT NULL THEN strength END), max(strength)) AS strength,
    coalesce(min(CASE WHEN affirmed_group IS NOT NULL THEN grade END), 'F') AS grade,
    json_group_array(DISTINCT source_through) FILTER (WHERE source_through IS NOT NULL)
      AS source_through,
    json_group_array(DISTINCT target_through) FILTER (WHERE target_through IS NOT NULL)
      AS target_through
  FROM weighed_claim
  GROUP BY profile, source, target, stance
),
held AS (
  SELECT
    *,
    statements >= minimum_statements AND stating_outlets >= minimum_outlets
      AND (ended_on IS NULL OR ended_on < stated_on) AS holds,
    -- The first day of the clear statement's date, the last day of the other's: -99
    -- stands for the end of a month or year.
    julianday(clear_on || substr('-01-01', length(clear_on) - 3)) AS clear_day,
    CASE WHEN NOT has_undated THEN
      CASE
        WHEN stated_until LIKE '%-99-99' THEN julianday(substr(stated_until, 1, 4) || '-12-31')
        WHEN stated_until LIKE '%-99'
          THEN julianday(substr(stated_until, 1, 7) || '-01', '+1 month', '-1 day')
        ELSE julianday(stated_until) END
    END AS last_day
  FROM edge
),
dated AS (
  SELECT
    *,
    holds AND NOT coalesce(
      coalesce(lag(CASE WHEN holds THEN clear_day END) OVER stances,
        lead(CASE WHEN holds THEN clear_day END) OVER stances) - last_day >= switched_after, 0)
      AS current
  FROM held
  WINDOW stances AS (PARTITION BY profile, source, target ORDER BY stance)
)
SELECT
  profile,
  source,
  target,
  stance,
  CASE
    WHEN sum(current) OVER pair = 2 THEN 'mixed'
    WHEN max(current AND denials >= contested_at * statements) OVER pair THEN 'contested'
    WHEN max(current AND stance = 'support') OVER pair THEN 'backs'
    WHEN max(current AND stance = 'oppose') OVER pair THEN 'opposes'
    WHEN max(endings) OVER pair THEN 'ended'
    WHEN max(allegations > 0 AND denials > 0) OVER pair THEN 'contested'
    ELSE 'unclear'
  END AS standing,
  strength,
  statements,
  affirmed,
  denials,
  allegations,
  endings,
  sentences,
  copies,
  documents,
  outlets,
  grade,
  CASE
    WHEN statements = 0 THEN 6
    WHEN denials >= statements THEN 5
    WHEN denials > 0 OR sum(current) OVER pair = 2 THEN 4
    ELSE 4 - max(1, min(3, statements, stating_outlets))
  END AS item,
  first_date,
  last_date,
  current,
  source_through,
  target_through
FROM dated
WINDOW pair AS (PARTITION BY profile, source, target);
