-- A million claims between five thousand made-up actors, in two hundred thousand documents of ten years.
-- Run on an empty knowledge base: sqlite3 FILE < Benchmarks/million.sql. The same every time: the "random"
-- numbers are multiples of the golden ratio. Few actors make most claims, as in news.
PRAGMA foreign_keys = OFF;
PRAGMA synchronous = OFF;
PRAGMA temp_store = MEMORY;
BEGIN;

INSERT INTO outlet (name)
WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 39)
SELECT 'Outlet ' || i FROM n;

INSERT INTO actor (id, key, name, kind, status)
WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 4999)
SELECT 1000000 + i, '~bench ' || i, 'Bench ' || i, 'unknown', 'provisional' FROM n;

INSERT INTO actor_name (actor, number, text, folded, kind)
SELECT id, 1, name, lower(name), 'name' FROM actor WHERE id >= 1000000;

CREATE TEMP TABLE item AS
WITH RECURSIVE
n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999999),
drawn AS (
  SELECT i,
    (i * 0.6180339887) - CAST(i * 0.6180339887 AS INTEGER) AS one,
    (i * 0.7548776662) - CAST(i * 0.7548776662 AS INTEGER) AS two,
    (i * 0.5698402910) - CAST(i * 0.5698402910 AS INTEGER) AS three
  FROM n
),
paired AS (
  SELECT i, CAST(5000 * one * one * one AS INTEGER) AS source,
    CAST(5000 * two * two * two AS INTEGER) AS target, CAST(three * 100 AS INTEGER) AS mark
  FROM drawn
)
SELECT i, i / 5 + 1 AS document, i % 5 + 1 AS number,
  1000000 + source AS source,
  1000000 + CASE WHEN target = source THEN (target + 1) % 5000 ELSE target END AS target, mark,
  'Bench ' || source AS source_name,
  'Bench ' || CASE WHEN target = source THEN (target + 1) % 5000 ELSE target END AS target_name,
  CASE mark % 6 WHEN 0 THEN 'backs' WHEN 1 THEN 'aids' WHEN 2 THEN 'praises' WHEN 3 THEN 'condemns'
    WHEN 4 THEN 'attacks' ELSE 'opposes' END AS cue,
  CASE mark % 6 WHEN 0 THEN 'back' WHEN 1 THEN 'aid' WHEN 2 THEN 'endorse' WHEN 3 THEN 'criticize'
    WHEN 4 THEN 'attack' ELSE 'oppose' END AS relation
FROM paired;

CREATE TEMP TABLE placed AS
SELECT *, length(source_name) + length(cue) + length(target_name) + 3 AS size,
  sum(length(source_name) + length(cue) + length(target_name) + 4)
    OVER (PARTITION BY document ORDER BY number)
    - (length(source_name) + length(cue) + length(target_name) + 4) AS start
FROM item;

INSERT INTO document (id, sha256, name, outlet, published_on, ingested_at, text)
SELECT document, printf('%064x', document), 'bench ' || document, 'Outlet ' || (document * 7 % 40),
  date('2011-01-01', '+' || (document * 3 % 3650) || ' days'), '2021-01-01T00:00:00Z',
  group_concat(source_name || ' ' || cue || ' ' || target_name || '.', ' ')
FROM (SELECT * FROM placed ORDER BY document, number) GROUP BY document;

INSERT INTO claim (document, number, sentence_start, sentence_end, sentence_hash, source, target, stance,
  relation, polarity, modality, attribution, rule, cue, extractor_version)
SELECT document, number, start, start + size, i * 9000000000000 + 1, source, target,
  CASE WHEN mark % 6 < 3 THEN 'support' ELSE 'oppose' END, relation,
  CASE WHEN mark > 95 THEN 'negated' ELSE 'affirmed' END,
  CASE WHEN mark BETWEEN 80 AND 84 THEN 'planned' WHEN mark BETWEEN 85 AND 87 THEN 'ended'
    ELSE 'actual' END,
  CASE WHEN mark BETWEEN 60 AND 69 THEN 'said' ELSE 'none' END, 'bench/verb', cue, '0.1.0'
FROM placed ORDER BY document, number;

INSERT INTO claim_span (document, claim, role, start, end)
SELECT document, number, role, first, last FROM (
  SELECT document, number, 'source' AS role, start AS first, start + length(source_name) AS last FROM placed
  UNION ALL
  SELECT document, number, 'cue', start + length(source_name) + 1,
    start + length(source_name) + 1 + length(cue) FROM placed
  UNION ALL
  SELECT document, number, 'target', start + size - 1 - length(target_name), start + size - 1 FROM placed
) ORDER BY document, number, role;

INSERT INTO sentence (document, start, end)
SELECT document, start, start + size FROM placed ORDER BY document, number;
INSERT INTO sentence_search (sentence_search) VALUES ('rebuild');
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
