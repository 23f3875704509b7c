-- How pairs stood before, so that what changed between two dates is looked up rather than added up.

-- What schema/queries/standing_history.sql says by the profile 'default'. From the last until of a pair on,
-- or from its first_date where it has no row, it stands as edge says. Nothing but a copy, kept up to
-- date with edge.
CREATE TABLE past_standing (
  source INTEGER NOT NULL,
  target INTEGER NOT NULL,
  -- The date from which the pair stood otherwise; '9999-99-99' where only claims without a date did that.
  until TEXT NOT NULL,
  standing TEXT NOT NULL,
  PRIMARY KEY (source, target, until)
) STRICT, WITHOUT ROWID;
