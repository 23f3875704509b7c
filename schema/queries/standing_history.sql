-- How the claims about a pair added up at any time: a row for each standing_profile, source and target,
-- and each time that the standing became another one. Claims without a date are left out; the rest is
-- as in standings, over the claims up to a date.
--   since   the date from which the pair stood so: that of the claim that did it
--   until   the date from which it stood otherwise; NULL for the last row of a pair
WITH
-- 1 for the first claim that makes a statement, or a denial, or has an outlet for it: sums up to a
-- date then count each of them once.
first AS (
  SELECT
    profile, source, target, stance, date, minimum_statements, minimum_outlets, contested_at,
    switched_after,
    stated_group IS NOT NULL AND row_number() OVER said = 1 AS statement,
    polarity = 'negated' AND row_number() OVER said = 1 AS denial,
    stated_group IS NOT NULL AND outlet IS NOT NULL AND row_number() OVER (
      PARTITION BY profile, source, target, stance, stated_group IS NULL, outlet ORDER BY date) = 1
      AS stating_outlet,
    affirmed_group IS NOT NULL AND attribution = 'alleged' AS allegation,
    CASE WHEN affirmed_group IS NOT NULL AND modality = 'ended' THEN date END AS ended_on,
    CASE WHEN stated_group IS NOT NULL THEN date END AS stated_on,
    CASE WHEN stated_group IS NOT NULL AND modality = 'actual' AND attribution IN ('none', 'said')
      THEN date END AS clear_on,
    CASE WHEN stated_group IS NOT NULL THEN last_date || substr('-99-99', length(last_date) - 3) END
      AS stated_until
  FROM weighed_claim
  WHERE date IS NOT NULL
  WINDOW said AS (
    PARTITION BY profile, source, target, stance, polarity, stated_group IS NULL, copy_group
    ORDER BY date)
),
reached AS (
  SELECT
    profile, source, target, date, minimum_statements, minimum_outlets, contested_at,
    switched_after,
    coalesce(sum(statement) FILTER (WHERE stance = 'support') OVER past, 0) AS support_statements,
    coalesce(sum(statement) FILTER (WHERE stance = 'oppose') OVER past, 0) AS oppose_statements,
    coalesce(sum(stating_outlet) FILTER (WHERE stance = 'support') OVER past, 0) AS support_outlets,
    coalesce(sum(stating_outlet) FILTER (WHERE stance = 'oppose') OVER past, 0) AS oppose_outlets,
    coalesce(sum(denial) FILTER (WHERE stance = 'support') OVER past, 0) AS support_denials,
    coalesce(sum(denial) FILTER (WHERE stance = 'oppose') OVER past, 0) AS oppose_denials,
    coalesce(max(allegation) FILTER (WHERE stance = 'support') OVER past, 0) AS support_alleged,
    coalesce(max(allegation) FILTER (WHERE stance = 'oppose') OVER past, 0) AS oppose_alleged,
    max(ended_on) FILTER (WHERE stance = 'support') OVER past AS support_ended_on,
    max(ended_on) FILTER (WHERE stance = 'oppose') OVER past AS oppose_ended_on,
    max(stated_on) FILTER (WHERE stance = 'support') OVER past AS support_stated_on,
    max(stated_on) FILTER (WHERE stance = 'oppose') OVER past AS oppose_stated_on,
    max(clear_on) FILTER (WHERE stance = 'support') OVER past AS support_clear_on,
    max(clear_on) FILTER (WHERE stance = 'oppose') OVER past AS oppose_clear_on,
    max(stated_until) FILTER (WHERE stance = 'support') OVER past AS support_until,
    max(stated_until) FILTER (WHERE stance = 'oppose') OVER past AS oppose_until
  FROM first
  WINDOW past AS (PARTITION BY profile, source, target ORDER BY date)
),
held AS (
  SELECT
    *,
    support_statements >= minimum_statements AND support_outlets >= minimum_outlets
      AND (support_ended_on IS NULL OR support_ended_on < support_stated_on) AS support_holds,
    oppose_statements >= minimum_statements AND oppose_outlets >= minimum_outlets
      AND (oppose_ended_on IS NULL OR oppose_ended_on < oppose_stated_on) AS oppose_holds
  FROM reached
),
-- As in standings: the clear statements of the other stance have not taken the place of this one. SQLite
-- would work out what is not materialized wherever it is named.
dated AS MATERIALIZED (
  SELECT
    *,
    support_holds AND NOT coalesce(oppose_holds
      AND julianday(oppose_clear_on || substr('-01-01', length(oppose_clear_on) - 3)) - CASE
        WHEN support_until LIKE '%-99-99' THEN julianday(substr(support_until, 1, 4) || '-12-31')
        WHEN support_until LIKE '%-99'
          THEN julianday(substr(support_until, 1, 7) || '-01', '+1 month', '-1 day')
        ELSE julianday(support_until) END
        >= switched_after, 0) AS support_current,
    oppose_holds AND NOT coalesce(support_holds
      AND julianday(support_clear_on || substr('-01-01', length(support_clear_on) - 3)) - CASE
        WHEN oppose_until LIKE '%-99-99' THEN julianday(substr(oppose_until, 1, 4) || '-12-31')
        WHEN oppose_until LIKE '%-99'
          THEN julianday(substr(oppose_until, 1, 7) || '-01', '+1 month', '-1 day')
        ELSE julianday(oppose_until) END
        >= switched_after, 0) AS oppose_current
  FROM held
),
stood AS (
  SELECT
    profile, source, target, date,
    CASE
      WHEN support_current AND oppose_current THEN 'mixed'
      WHEN support_current AND support_denials >= contested_at * support_statements
        OR oppose_current AND oppose_denials >= contested_at * oppose_statements THEN 'contested'
      WHEN support_current THEN 'backs'
      WHEN oppose_current THEN 'opposes'
      WHEN coalesce(support_ended_on, oppose_ended_on) IS NOT NULL THEN 'ended'
      WHEN support_alleged AND support_denials > 0 OR oppose_alleged AND oppose_denials > 0
        THEN 'contested'
      ELSE 'unclear'
    END AS standing
  FROM dated
),
changed AS (
  SELECT
    *,
    lag(standing) OVER (PARTITION BY profile, source, target ORDER BY date) AS before
  FROM stood
)
SELECT
  profile,
  source,
  target,
  standing,
  date AS since,
  lead(date) OVER (PARTITION BY profile, source, target ORDER BY date) AS until
FROM changed
WHERE standing IS NOT before
