-- Third part: the streams that are about no person.
--
-- From when until when a setting of a coach's staffing is in force: one that is set later replaces it from its day on.
CREATE TEMP TABLE post ON COMMIT DROP AS
WITH setting AS (
  SELECT a, (body ->> 'insats')::uuid AS insats, body ->> 'kommun' AS kommun, body ->> 'coach' AS coach, version,
         (body ->> 'percent')::int AS percent, (body ->> 'from')::date AS lo, coalesce((body ->> 'to')::date, 'infinity') AS hi
  FROM truth WHERE type = 'staffing-set')
SELECT a, insats, kommun, percent, lo, least(hi, (
  SELECT min(l.lo) - 1 FROM setting l
  WHERE l.a = s.a AND l.insats = s.insats AND l.kommun = s.kommun AND l.coach = s.coach AND l.version > s.version)) AS hi
FROM setting s;
--
INSERT INTO loose
SELECT q, figure, '{}', NULL, kommun, insats, NULL, NULL, item, '', n
FROM ask JOIN post USING (a), LATERAL (VALUES
  ('percent-days', percent * greatest(0, least(hi, t) - greatest(lo, f) + 1)),
  ('percent-at-start', CASE WHEN f BETWEEN lo AND hi THEN percent ELSE 0 END)) v (item, n),
  unnest(ARRAY['capacity', 'survey']) figure;
--
CREATE TEMP TABLE anonymous ON COMMIT DROP AS
SELECT a, (body ->> 'on')::date AS day, (body ->> 'year')::int AS year, body ->> 'sex' AS sex, body ->> 'kommun' AS kommun,
       (body ->> 'insats')::uuid AS insats, body ->> 'huvudman' AS huvudman
FROM truth WHERE type = 'anonymous-counted';
--
INSERT INTO loose
SELECT q, figure, own, sex, kommun, insats, NULL, huvudman, item, '', 1
FROM ask JOIN anonymous USING (a), LATERAL (VALUES
  ('participants', '{}'::text[], 'count'), ('participants', '{}', 'anonymous'), ('age', '{okänd}', 'count'),
  ('capacity', '{}', 'participants'), ('survey', '{}', 'participants'), ('cost', '{}', 'participants'),
  ('activities', '{}', 'of')) v (figure, own, item)
WHERE year BETWEEN extract(year FROM f) AND extract(year FROM t)
UNION ALL
SELECT q, 'goal', ARRAY[insats::text, 'participants', kommun], sex, kommun, insats, NULL, huvudman, 'count', '', 1
FROM ask JOIN anonymous USING (a) WHERE year BETWEEN extract(year FROM f) AND extract(year FROM t)
UNION ALL
SELECT q, 'uppfoljning-finsam', ARRAY[insats::text, half(day), sex], sex, kommun, insats, NULL, huvudman, 'count', '', 1
FROM ask JOIN anonymous USING (a) WHERE day BETWEEN f AND t;
--
CREATE TEMP TABLE booked ON COMMIT DROP AS
SELECT a, (body ->> 'insats')::uuid AS insats, (body ->> 'on')::date AS day, body ->> 'kind' AS kind, (body ->> 'kronor')::bigint AS kronor
FROM truth WHERE type = 'cost-booked';
--
INSERT INTO loose
SELECT q, figure, own, NULL, NULL, insats, NULL, NULL, item, code, kronor
FROM ask JOIN booked USING (a), LATERAL (VALUES
  ('cost', '{}'::text[], 'count', ''), ('cost', '{}', 'kind', kind),
  ('uppfoljning-finsam', ARRAY[insats::text, half(day), 'EJ_TILLAMPLIGT'], 'booked', '')) v (figure, own, item, code)
WHERE day BETWEEN f AND t;
--
CREATE TEMP TABLE budget ON COMMIT DROP AS
  SELECT DISTINCT ON (a, stream, body ->> 'year') a, (body ->> 'insats')::uuid AS insats, (body ->> 'year')::int AS year,
         (body ->> 'kronor')::bigint AS kronor
  FROM truth WHERE type = 'budget-set' ORDER BY a, stream, body ->> 'year', version DESC;
--
INSERT INTO loose
SELECT q, 'cost', '{}'::text[], NULL, NULL, insats, NULL::text, NULL, 'bookings', '', 1 FROM ask JOIN booked USING (a) WHERE day BETWEEN f AND t
UNION ALL
SELECT q, 'cost', '{}', NULL, NULL, insats, NULL, NULL, item, '', n
FROM ask JOIN budget b USING (a), LATERAL (VALUES
  ('budget', kronor),
  ('budgeted-for', (SELECT sum(c.kronor) FROM booked c
                    WHERE c.a = b.a AND c.insats = b.insats AND extract(year FROM c.day) = b.year))) v (item, n)
WHERE make_date(year, 1, 1) >= f AND make_date(year, 12, 31) <= t AND n IS NOT NULL;
--
WITH counted AS (
  SELECT DISTINCT ON (a, stream) a, stream, body FROM truth WHERE type = 'survey-counted' ORDER BY a, stream, version DESC),
round AS (
  SELECT o.a, (o.body ->> 'to')::date AS day, (o.body ->> 'insats')::uuid AS insats, c.body
  FROM truth o JOIN counted c USING (a, stream) WHERE o.type = 'survey-opened'),
answer AS (
  SELECT a, day, insats, 'count' AS item, '' AS code, (body ->> 'answered')::bigint AS n FROM round
  UNION ALL SELECT a, day, insats, 'of', '', (body ->> 'invited')::bigint FROM round
  UNION ALL SELECT a, day, insats, 'question-' || question, step::text, n::bigint
            FROM round, jsonb_each(body -> 'counts') x (question, steps), jsonb_array_elements_text(steps) WITH ORDINALITY y (n, step))
INSERT INTO loose
SELECT q, 'survey', '{}', NULL, NULL, insats, NULL, NULL, item, code, n FROM ask JOIN answer USING (a) WHERE day BETWEEN f AND t;
--
-- A group's meetings: under its latest name, in its kommun if it then had only one, and in no insats.
WITH met AS (
  SELECT m.a, (m.body ->> 'on')::date AS day, m.body AS body,
    (SELECT c.body ->> 'name' FROM truth c WHERE c.a = m.a AND c.stream = m.stream AND c.type IN ('group-formed', 'group-changed')
     ORDER BY (c.body ->> 'on')::date DESC, c.version DESC LIMIT 1) AS name,
    (SELECT c.body -> 'kommuner' FROM truth c WHERE c.a = m.a AND c.stream = m.stream AND c.type IN ('group-formed', 'group-changed')
     AND c.body ->> 'on' <= m.body ->> 'on' ORDER BY (c.body ->> 'on')::date DESC, c.version DESC LIMIT 1) AS kommuner
  FROM truth m WHERE m.type = 'group-met'),
part AS (
  SELECT a, day, ARRAY[body ->> 'kind', body ->> 'mode', name] AS own,
         CASE WHEN jsonb_array_length(kommuner) = 1 THEN kommuner ->> 0 END AS kommun, item, code, n
  FROM met, LATERAL (SELECT 'count', '', 1 UNION ALL SELECT 'party', party, came::int
                     FROM jsonb_each_text(body -> 'attendance') x (party, came)) v (item, code, n))
INSERT INTO loose
SELECT q, 'meetings', own, NULL, kommun, NULL, NULL, NULL, item, code, n FROM ask JOIN part USING (a) WHERE day BETWEEN f AND t;
