-- Second part: what happens on the way through an insats.
INSERT INTO part
SELECT q, a, enrolment, avslut_on, 'occupation', '{}'::text[], item, code, 1
FROM k, LATERAL (VALUES
  ('of', '', true), ('count', '', occupied_before IS NOT NULL AND occupied_after IS NOT NULL),
  ('before', occupied_before, occupied_before IS NOT NULL AND occupied_after IS NOT NULL),
  ('after', occupied_after, occupied_before IS NOT NULL AND occupied_after IS NOT NULL),
  ('flow', occupied_before || '>' || occupied_after, occupied_before IS NOT NULL AND occupied_after IS NOT NULL))
  v (item, code, counts) WHERE ends AND counts
UNION ALL
SELECT q, a, enrolment, avslut_on, 'socioeconomic', '{}'::text[], 'persons', code, 1
FROM k, LATERAL (VALUES ('to-work', class = 'ARBETE'), ('to-work-or-studies', class IN ('ARBETE', 'STUDIER'))) v (code, counts)
WHERE ends AND counts
UNION ALL
SELECT q, a, enrolment, avslut_on, 'cost', '{}'::text[], item, '', 1
FROM k, LATERAL (VALUES ('avslut', true), ('to-work-or-studies', class IN ('ARBETE', 'STUDIER'))) v (item, counts)
WHERE ends AND counts
UNION ALL
SELECT q, a, enrolment, t, 'survey', '{}'::text[], 'open', '', 1 FROM k WHERE meets AND last_day = t
UNION ALL
SELECT q, a, enrolment, lo, 'capacity', '{}'::text[], 'person-days', '', hi - lo FROM piece;
--
CREATE TEMP TABLE latest ON COMMIT DROP AS
SELECT DISTINCT ON (q, participant) * FROM k WHERE meets AND covers_last ORDER BY q, participant, ord DESC;
--
INSERT INTO part
SELECT q, a, enrolment, last_day, figure, '{}'::text[], item, '', 1
FROM latest, LATERAL (VALUES ('capacity', 'participants'), ('survey', 'participants'), ('cost', 'participants'),
                             ('activities', 'of')) v (figure, item);
--
-- The days of an activity, at most to the avslut.
CREATE TEMP TABLE activity ON COMMIT DROP AS
SELECT k.a, k.enrolment, s.body ->> 'kind' AS kind, (s.body ->> 'from')::date AS lo,
       least((e.body ->> 'on')::date, k.avslut_on, 'infinity') AS hi
FROM truth s JOIN kase k ON k.a = s.a AND k.stream = s.stream
LEFT JOIN truth e ON e.a = s.a AND e.stream = s.stream AND e.type = 'activity-ended'
                 AND (e.body ->> 'started')::bigint = s.version
WHERE s.type = 'activity-started';
--
WITH active AS (
  SELECT DISTINCT k.q, k.participant, x.kind
  FROM k JOIN activity x ON x.a = k.a AND x.enrolment = k.enrolment AND greatest(x.lo, k.f) <= least(x.hi, k.t)
  WHERE k.covers_last)
INSERT INTO part
SELECT l.q, l.a, l.enrolment, l.last_day, 'activities', '{}'::text[], 'kind', x.kind, 1
FROM latest l JOIN active x USING (q, participant)
UNION ALL
SELECT l.q, l.a, l.enrolment, l.last_day, 'activities', '{}'::text[], 'count', '', 1
FROM latest l WHERE EXISTS (SELECT FROM active x WHERE x.q = l.q AND x.participant = l.participant);
--
-- A remiss, with whom it is of and what came of it.
CREATE TEMP TABLE remiss ON COMMIT DROP AS
WITH way AS (
  SELECT a, stream, max((body ->> 'on')::date) FILTER (WHERE type = 'referral-accepted') AS accepted_on,
         max((body ->> 'on')::date) FILTER (WHERE type IN ('referral-declined', 'referral-withdrawn', 'queue-left')) AS closed_on,
         bool_or(type = 'referral-declined') AS declined
  FROM truth WHERE type IN ('referral-accepted', 'referral-declined', 'referral-withdrawn', 'queue-left') GROUP BY a, stream)
SELECT r.a, r.stream, (r.body ->> 'on')::date AS received_on, w.accepted_on, w.closed_on, c.start_on,
       r.body ->> 'referrer' AS referrer, (r.body ->> 'insats')::uuid AS insats, r.body ->> 'kommun' AS kommun,
       r.body ->> 'huvudman' AS huvudman, p.sex,
       coalesce(c.age, band(extract(year FROM (r.body ->> 'on')::date)::int - p.birth_year)) AS age,
       CASE WHEN w.accepted_on IS NOT NULL THEN 'BEVILJAD' WHEN w.declined THEN 'AVSLAGEN'
            WHEN w.closed_on IS NOT NULL THEN 'ATERTAGEN' ELSE 'VANTAR' END AS decision
FROM truth r JOIN who p ON p.a = r.a AND p.participant = (r.body ->> 'participant')::uuid
LEFT JOIN way w ON w.a = r.a AND w.stream = r.stream
LEFT JOIN kase c ON c.a = r.a AND c.stream = r.stream
WHERE r.type = 'referral-received';
--
INSERT INTO loose
SELECT q, 'referrals', ARRAY[referrer, decision], sex, kommun, insats, age, huvudman, 'count', '', 1
FROM ask JOIN remiss USING (a) WHERE received_on BETWEEN f AND t
UNION ALL
SELECT q, 'queue-time', '{}', sex, kommun, insats, age, huvudman, item, code, 1
FROM ask JOIN remiss USING (a), LATERAL (VALUES ('count', ''), ('days', lpad((start_on - accepted_on)::text, 6, '0'))) v (item, code)
WHERE accepted_on IS NOT NULL AND start_on BETWEEN f AND t
UNION ALL
SELECT q, 'queue-time', '{}', sex, kommun, insats, age, huvudman, 'queued', '', 1
FROM ask JOIN remiss USING (a)
WHERE accepted_on <= t AND (start_on IS NULL OR start_on > t) AND (closed_on IS NULL OR closed_on > t);
--
-- What was recorded late, or after the report of its day had been adopted, on the day it happened.
CREATE TEMP TABLE late ON COMMIT DROP AS
SELECT a, stream, type, coalesce(body ->> 'on', body ->> 'from')::date AS day, after_adoption FROM truth
WHERE (recorded_on - told_on > 30 OR after_adoption) AND body ? 'enrolment';
--
INSERT INTO part
SELECT k.q, k.a, k.enrolment, day, 'late', ARRAY[type], item, '', 1
FROM k JOIN late USING (a, stream), unnest(ARRAY['count', 'after-adoption']) AS item
WHERE day BETWEEN f AND t AND (item = 'count' OR after_adoption);
--
INSERT INTO loose
SELECT q, 'late', ARRAY[type], sex, kommun, insats, age, huvudman, item, '', 1
FROM ask JOIN remiss r USING (a) JOIN late USING (a, stream), unnest(ARRAY['count', 'after-adoption']) AS item
WHERE start_on IS NULL AND day BETWEEN f AND t AND (item = 'count' OR after_adoption);
--
CREATE TEMP TABLE meeting ON COMMIT DROP AS
SELECT k.a, k.enrolment, (body ->> 'on')::date AS day, body ->> 'kind' AS kind, body ->> 'mode' AS mode, body -> 'parties' AS parties
FROM truth m JOIN kase k USING (a, stream) WHERE type = 'meeting-held';
--
INSERT INTO part
SELECT q, a, enrolment, day, 'meetings', ARRAY[kind, mode, 'DELTAGARE'], 'count', '', 1
FROM ask JOIN meeting USING (a) WHERE day BETWEEN f AND t
UNION ALL
SELECT q, a, enrolment, day, 'meetings', ARRAY[kind, mode, 'DELTAGARE'], 'party', party, 1
FROM ask JOIN meeting USING (a), jsonb_array_elements_text(parties) party WHERE day BETWEEN f AND t;
--
-- What became of those who left for work or studies, so many months later.
CREATE TEMP TABLE afterwards ON COMMIT DROP AS
SELECT k.a, k.enrolment, k.avslut_on, k.hidden_on, months, (k.avslut_on + make_interval(months => months))::date AS due, (
  SELECT body ->> 'outcome' FROM truth o
  WHERE o.a = k.a AND o.stream = k.stream AND o.type = 'followed-up' AND (body ->> 'months')::int = months
  ORDER BY version DESC LIMIT 1) AS outcome
FROM kase k, unnest(ARRAY[6, 12, 24]) months WHERE class IN ('ARBETE', 'STUDIER');
--
-- No period is judged on a day of which nothing can be known yet.
CREATE TEMP TABLE judged ON COMMIT DROP AS
SELECT q, least(t, known) AS today FROM ask JOIN (SELECT a, max(recorded_on) AS known FROM seen GROUP BY a) x USING (a);
--
INSERT INTO part
SELECT q, a, enrolment, avslut_on, 'sustained-' || months, '{}', item, '', 1
FROM ask JOIN judged USING (q) JOIN afterwards USING (a), LATERAL (VALUES
  ('of', true), ('count', outcome IN ('ARBETE', 'STUDIER')), ('not-reached', outcome = 'EJ_NADD'),
  ('not-asked', outcome IS NULL)) v (item, counts)
WHERE due BETWEEN f AND today AND counts;
--
INSERT INTO part
SELECT q, a, enrolment, day, 'quality', '{}'::text[], v.item, '', 1
FROM (
  SELECT q, a, enrolment, last_day AS day, 'no-start-assessment' AS flaw FROM k WHERE meets AND before IS NULL
  UNION ALL SELECT q, a, enrolment, avslut_on, 'no-exit-assessment' FROM k WHERE ends AND after IS NULL
  UNION ALL SELECT q, a, enrolment, avslut_on, 'no-follow-up' FROM ask JOIN judged USING (q) JOIN afterwards USING (a)
            WHERE due BETWEEN f AND today AND outcome IS NULL AND (hidden_on IS NULL OR due < hidden_on)
  UNION ALL SELECT q, a, enrolment, today, 'no-meeting' FROM k JOIN judged USING (q)
            WHERE start_on <= today - 90 AND (avslut_on IS NULL OR avslut_on > today) AND f <= today AND NOT EXISTS (
              SELECT FROM meeting m
              WHERE m.a = k.a AND m.enrolment = k.enrolment AND m.day BETWEEN greatest(f, today - 89) AND today)) x,
  LATERAL (VALUES ('count'), (flaw)) v (item);
--
-- Measurements that are not the first of their enrolment, beside the first.
CREATE TEMP TABLE moved ON COMMIT DROP AS
WITH measured AS (
  SELECT k.a, k.enrolment, k.participant, k.insats, body ->> 'instrument' AS instrument, body ->> 'instrumentVersion' AS edition,
         (body ->> 'on')::date AS day, version, body -> 'answers' AS answers
  FROM truth JOIN kase k USING (a, stream) WHERE type = 'progression-measured')
SELECT m.*, first_value(answers) OVER w AS first, row_number() OVER w AS nth FROM measured m
WINDOW w AS (PARTITION BY a, enrolment, instrument, edition ORDER BY day, version);
--
CREATE TEMP TABLE progressed ON COMMIT DROP AS
SELECT DISTINCT ON (q.q, m.participant, m.instrument, m.edition) q.q, m.*,
  (SELECT sum(v::int) FROM jsonb_each_text(answers) x (i, v)) - (SELECT sum(v::int) FROM jsonb_each_text(first) x (i, v)) AS change
FROM ask q JOIN moved m ON m.a = q.a AND nth > 1 AND day BETWEEN f AND t
JOIN stay s ON s.a = m.a AND s.enrolment = m.enrolment AND day >= lo AND day < hi
WHERE (insatser IS NULL OR insats = ANY (insatser)) AND (kommuner IS NULL OR kommun = ANY (kommuner))
ORDER BY q.q, m.participant, m.instrument, m.edition, day DESC, version DESC, m.enrolment DESC;
--
INSERT INTO part
SELECT q, a, enrolment, day, 'progress', ARRAY[instrument, edition], item, '', 1
FROM progressed, LATERAL (VALUES ('count'), (CASE sign(change) WHEN 1 THEN 'up' WHEN 0 THEN 'same' ELSE 'down' END)) v (item)
UNION ALL
SELECT q, a, enrolment, day, 'progress', ARRAY[instrument, edition], v.item, x.i, v.n
FROM progressed, jsonb_each_text(answers) x (i, v), LATERAL (VALUES
  ('measured', 1), ('change', x.v::int - (first ->> x.i)::int)) v (item, n)
WHERE first ? x.i;
