-- A second opinion on every figure, from the raw events alone: nothing here is shared with the program. For each
-- question in ask: what the figures' definitions say at its position. Statements are parted by a line of two hyphens.
ANALYZE raw_event, at_point, ask;
--
CREATE TEMP TABLE seen ON COMMIT DROP AS
SELECT a, e.position, stream, version, type, subject, payload, (recorded_at AT TIME ZONE 'Europe/Stockholm')::date AS recorded_on,
       after_adoption
FROM at_point p JOIN raw_event e ON e.h = p.h AND e.position <= p.position;
--
CREATE TEMP TABLE withdrawn ON COMMIT DROP AS
WITH taken AS (
  SELECT a, stream, version, (payload ->> 'corrects')::bigint AS names FROM seen
  WHERE type IN ('avslut-withdrawn', 'efterstod-withdrawn', 'entry-withdrawn', 'merge-reversed', 'insats-entry-withdrawn',
                 'group-entry-withdrawn', 'survey-entry-withdrawn', 'anonymous-withdrawn'))
SELECT a, stream, names AS version FROM taken t
WHERE NOT EXISTS (SELECT FROM taken r WHERE r.a = t.a AND r.stream = t.stream AND r.names = t.version);
--
CREATE TEMP TABLE voided ON COMMIT DROP AS
SELECT a, stream FROM (
  SELECT DISTINCT ON (a, stream) a, stream, type FROM seen
  WHERE type IN ('enrolment-voided', 'enrolment-restored') ORDER BY a, stream, position DESC) last
WHERE type = 'enrolment-voided';
--
-- What each field of a rättelse is called in the event that has it.
CREATE TEMP TABLE field ON COMMIT DROP AS
SELECT field, key FROM (VALUES
  ('on', '{startOn,transferOn,avslutOn,efterstodTo,resumedOn,referralOn,acceptedOn,declinedOn,referralWithdrawnOn,queuedOn}'),
  ('on', '{queueLeftOn,activityTo,progressionOn,meetingOn,followedUpOn,costOn,anonymousOn,groupMetOn}'),
  ('from', '{efterstodFrom,pauseFrom,activityFrom,staffingFrom}'), ('to', '{staffingTo,surveyTo}'),
  ('kommun', '{startKommun,transferKommun,referralKommun,anonymousKommun}'), ('reason', '{avslutReason}'),
  ('income', '{income}'), ('occupation', '{occupation}'), ('phase', '{efterstodPhase}'), ('recipient', '{efterstodRecipient}'),
  ('referrer', '{referrer}'), ('kind', '{activityKind,meetingKind,costKind,groupMetKind}'), ('mode', '{meetingMode,groupMetMode}'),
  ('parties', '{meetingParties}'), ('answers', '{progressionAnswers}'), ('months', '{followUpMonths}'),
  ('outcome', '{followUpOutcome}'), ('percent', '{staffingPercent}'), ('kronor', '{budget,costKronor}'),
  ('year', '{anonymousYear}'), ('sex', '{anonymousSex,sex}'), ('birthYear', '{birthYear}'), ('attendance', '{attendance}'),
  ('invited', '{invited}'), ('counts', '{counts}')) AS named (key, fields), unnest(fields::text[]) AS field;
--
CREATE TEMP TABLE patch ON COMMIT DROP AS
SELECT a, stream, (payload ->> 'corrects')::bigint AS version, jsonb_object_agg(k, v ORDER BY position) AS patch
FROM seen LEFT JOIN field ON field = payload -> 'change' ->> 'field', LATERAL (VALUES
  (key, payload -> 'change' -> 'to'),
  (CASE WHEN key = 'kommun' THEN 'huvudman' END, payload -> 'change' -> 'huvudman')) AS change (k, v)
WHERE type ~ '^(.*-)?corrected$' AND k IS NOT NULL
GROUP BY a, stream, (payload ->> 'corrects')::bigint;
--
-- What is held true: an event that ends another only while that one stands.
CREATE TEMP TABLE truth ON COMMIT DROP AS
SELECT s.a, s.stream, s.version, s.type, s.payload || coalesce(p.patch, '{}'::jsonb) AS body,
       coalesce(s.payload ->> 'on', s.payload ->> 'from')::date AS told_on, s.recorded_on, s.after_adoption
FROM seen s
LEFT JOIN patch p ON p.a = s.a AND p.stream = s.stream AND p.version = s.version
WHERE s.type !~ '^(.*-)?corrected$' AND s.type NOT IN (
    'avslut-withdrawn', 'efterstod-withdrawn', 'entry-withdrawn', 'merge-reversed', 'insats-entry-withdrawn',
    'group-entry-withdrawn', 'survey-entry-withdrawn', 'anonymous-withdrawn', 'enrolment-voided', 'enrolment-restored')
  AND NOT EXISTS (SELECT FROM withdrawn w WHERE w.a = s.a AND w.stream = s.stream
                  AND w.version IN (s.version, (s.payload ->> 'started')::bigint))
  AND NOT EXISTS (SELECT FROM voided v WHERE v.a = s.a AND v.stream = s.stream);
--
CREATE INDEX ON truth (type);
--
ANALYZE truth;
--
-- Who counts as whom, with the sex and the birth year of the one who counts.
CREATE TEMP TABLE who ON COMMIT DROP AS
WITH registered AS (
  SELECT a, (body ->> 'participant')::uuid AS participant, body ->> 'sex' AS sex, (body ->> 'birthYear')::int AS birth_year
  FROM truth WHERE type = 'participant-registered'),
merged AS (
  SELECT a, (body ->> 'other')::uuid AS participant, (body ->> 'participant')::uuid AS person
  FROM truth WHERE type = 'participants-merged')
SELECT r.a, r.participant, p.participant AS person, p.sex, p.birth_year
FROM registered r LEFT JOIN merged m ON m.a = r.a AND m.participant = r.participant
JOIN registered p ON p.a = r.a AND p.participant = coalesce(m.person, r.participant);
--
CREATE TEMP TABLE kase ON COMMIT DROP AS
WITH started AS (
  SELECT t.a, stream, (body ->> 'enrolment')::uuid AS enrolment, person AS participant, sex, birth_year,
         (body ->> 'insats')::uuid AS insats, (body ->> 'on')::date AS start_on
  FROM truth t JOIN who w ON w.a = t.a AND w.participant = (body ->> 'participant')::uuid
  WHERE type = 'enrolment-started'),
avslut AS (
  SELECT DISTINCT ON (a, stream) a, stream, (body ->> 'on')::date AS avslut_on, body ->> 'reason' AS reason
  FROM truth WHERE type = 'avslut-recorded' ORDER BY a, stream, version DESC),
safe AS (
  SELECT w.a, w.person, min((body ->> 'on')::date) AS since
  FROM truth t JOIN who w ON w.a = t.a AND w.participant = (body ->> 'participant')::uuid
  WHERE type = 'identity-protected' GROUP BY w.a, w.person),
-- A case ends with its avslut, else on the day the identity was protected, without a reason.
gone AS (
  SELECT s.a, s.stream, v.reason,
         CASE WHEN v.stream IS NOT NULL THEN v.avslut_on ELSE greatest(p.since, s.start_on) END AS avslut_on
  FROM started s LEFT JOIN avslut v ON v.a = s.a AND v.stream = s.stream
  JOIN safe p ON p.a = s.a AND p.person = s.participant
  UNION ALL
  SELECT v.a, v.stream, v.reason, v.avslut_on FROM avslut v JOIN started s ON s.a = v.a AND s.stream = v.stream
  WHERE NOT EXISTS (SELECT FROM safe p WHERE p.a = s.a AND p.person = s.participant)),
measured AS (
  SELECT DISTINCT ON (a, stream, body ->> 'point') a, stream, body ->> 'point' AS point, body -> 'income' AS income,
         body ->> 'occupation' AS occupation
  FROM truth WHERE type = 'assessed' ORDER BY a, stream, body ->> 'point', version DESC)
SELECT s.a, s.stream, s.enrolment, s.participant, s.insats, s.start_on, v.avslut_on, v.reason, s.sex, p.since AS hidden_on,
       band(extract(year FROM s.start_on)::int - s.birth_year) AS age,
       b.income AS before, f.income AS after, b.occupation AS occupied_before, f.occupation AS occupied_after,
       row_number() OVER (PARTITION BY s.a, s.participant
                          ORDER BY s.start_on, v.avslut_on NULLS LAST, s.enrolment) AS ord,
       row_number() OVER (PARTITION BY s.a, s.participant, s.insats
                          ORDER BY s.start_on, v.avslut_on NULLS LAST, s.enrolment) > 1 AS returning_person,
       CASE WHEN v.reason IN ('ARBETE_UTAN_STOD', 'ARBETE_MED_STOD') THEN 'ARBETE' WHEN v.reason = 'STUDIER' THEN 'STUDIER'
            WHEN v.reason = 'ARBETSSOKANDE' THEN 'ARBETSSOKANDE' WHEN v.reason IS NOT NULL THEN 'ANNAT' END AS class
FROM started s
LEFT JOIN gone v ON v.a = s.a AND v.stream = s.stream
LEFT JOIN safe p ON p.a = s.a AND p.person = s.participant
LEFT JOIN measured b ON b.a = s.a AND b.stream = s.stream AND b.point = 'START'
LEFT JOIN measured f ON f.a = s.a AND f.stream = s.stream AND f.point = 'AVSLUT';
--
-- Where an enrolment is, from lo until before hi; the first place also before its time.
CREATE TEMP TABLE stay ON COMMIT DROP AS
SELECT * FROM (
  SELECT a, (body ->> 'enrolment')::uuid AS enrolment, body ->> 'kommun' AS kommun, body ->> 'huvudman' AS huvudman,
         CASE WHEN row_number() OVER w = 1 THEN '-infinity'::date ELSE (body ->> 'on')::date END AS lo,
         coalesce(lead((body ->> 'on')::date) OVER w, 'infinity'::date) AS hi
  FROM truth WHERE type IN ('enrolment-started', 'transferred')
  WINDOW w AS (PARTITION BY a, stream ORDER BY (body ->> 'on')::date, version)) s
WHERE lo < hi;
--
CREATE INDEX ON stay (a, enrolment);
--
CREATE TEMP TABLE support ON COMMIT DROP AS
SELECT s.a, k.enrolment, s.body ->> 'phase' AS phase, (s.body ->> 'from')::date AS lo,
       CASE WHEN s.body ->> 'phase' = 'UNDER_INSKRIVNING' AND k.avslut_on IS NOT NULL
            THEN least(k.avslut_on, coalesce((e.body ->> 'on')::date, k.avslut_on))
            ELSE coalesce((e.body ->> 'on')::date, 'infinity') END AS hi
FROM truth s JOIN kase k ON k.a = s.a AND k.stream = s.stream
LEFT JOIN truth e ON e.a = s.a AND e.stream = s.stream AND e.type = 'efterstod-ended'
                 AND (e.body ->> 'started')::bigint = s.version
WHERE s.type = 'efterstod-started';
--
-- How many days an enrolment rested before its avslut, counted one by one.
CREATE TEMP TABLE rest ON COMMIT DROP AS
SELECT k.a, k.enrolment, count(DISTINCT day) AS days
FROM truth s JOIN kase k ON k.a = s.a AND k.stream = s.stream
LEFT JOIN truth r ON r.a = s.a AND r.stream = s.stream AND r.type = 'resumed' AND (r.body ->> 'started')::bigint = s.version
CROSS JOIN LATERAL generate_series((s.body ->> 'from')::date, k.avslut_on - 1, interval '1 day') AS day
WHERE s.type = 'paused' AND (r.body IS NULL OR day < (r.body ->> 'on')::date)
GROUP BY k.a, k.enrolment;
--
ANALYZE kase, stay, support, rest;
--
-- Each question's cases; starts, ends and meets say how they lie to the period.
CREATE TEMP TABLE k ON COMMIT DROP AS
SELECT x.*,
       (x.insatser IS NULL OR x.insats = ANY (x.insatser))
         AND (x.kommuner IS NULL OR s.kommun = ANY (x.kommuner)) AS covers_last,
       (x.insatser IS NULL OR x.insats = ANY (x.insatser))
         AND (x.kommuner IS NULL OR b.kommun = ANY (x.kommuner)) AS covers_start,
       s.kommun AS kommun_last, b.kommun AS kommun_start
FROM (
  SELECT q.q, q.f, q.t, q.insatser, q.kommuner, c.*,
         c.avslut_on - c.start_on - coalesce(r.days, 0) AS stayed, least(coalesce(c.avslut_on, q.t), q.t) AS last_day,
         c.start_on <= q.t AND (c.avslut_on IS NULL OR c.avslut_on >= q.f) AS meets,
         c.start_on BETWEEN q.f AND q.t AS starts,
         coalesce(c.avslut_on BETWEEN q.f AND q.t, false) AND c.reason IS NOT NULL AS ends,
         coalesce(c.avslut_on BETWEEN q.f AND q.t, false) AND c.reason IS NULL AS hides
  FROM ask q JOIN kase c ON c.a = q.a LEFT JOIN rest r ON r.a = c.a AND r.enrolment = c.enrolment) x
JOIN stay s ON s.a = x.a AND s.enrolment = x.enrolment AND x.last_day >= s.lo AND x.last_day < s.hi
JOIN stay b ON b.a = x.a AND b.enrolment = x.enrolment AND x.start_on >= b.lo AND x.start_on < b.hi;
--
ANALYZE k;
--
-- The stretch of each stay that lies in the period.
CREATE TEMP TABLE piece ON COMMIT DROP AS
SELECT k.q, k.a, k.enrolment, greatest(s.lo, k.f, k.start_on) AS lo, least(s.hi, k.last_day + 1) AS hi,
       (k.insatser IS NULL OR k.insats = ANY (k.insatser))
         AND (k.kommuner IS NULL OR s.kommun = ANY (k.kommuner)) AS covered
FROM k JOIN stay s ON s.a = k.a AND s.enrolment = k.enrolment
WHERE k.meets AND greatest(s.lo, k.f, k.start_on) < least(s.hi, k.last_day + 1);
--
CREATE TEMP TABLE part (
  q int, a int, enrolment uuid, day date, figure text, own text[], item text, code text, n bigint) ON COMMIT DROP;
--
-- What belongs to no enrolment; null where it has no such thing.
CREATE TEMP TABLE loose (
  q int, figure text, own text[], sex text, kommun text, insats uuid, age text, huvudman text, item text, code text, n bigint)
  ON COMMIT DROP;
--
INSERT INTO part
SELECT q, a, enrolment, v.day, figure, '{}'::text[], 'count', '', 1 FROM k, LATERAL (VALUES
  ('enrolments', last_day, meets), ('new', start_on, starts), ('new-persons', start_on, starts AND NOT returning_person),
  ('re-entries', start_on, starts AND returning_person), ('avslut', avslut_on, ends),
  ('to-work', avslut_on, ends AND class = 'ARBETE'),
  ('to-work-or-studies', avslut_on, ends AND class IN ('ARBETE', 'STUDIER')),
  ('to-work-studies-or-jobseeking', avslut_on, ends AND class IN ('ARBETE', 'STUDIER', 'ARBETSSOKANDE')),
  ('time-in-insats', avslut_on, ends), ('open-at', t, meets AND (avslut_on IS NULL OR avslut_on >= t)),
  ('stock-flow', t, meets AND NOT ends AND NOT hides),
  ('income', avslut_on, ends AND before IS NOT NULL AND after IS NOT NULL)) v (figure, day, counts)
WHERE counts;
--
INSERT INTO part
SELECT q, a, enrolment, avslut_on, figure, '{}'::text[], 'of', '', 1
FROM k, unnest(ARRAY['to-work', 'to-work-or-studies', 'to-work-studies-or-jobseeking', 'income']) figure WHERE ends
UNION ALL
SELECT q, a, enrolment, avslut_on, 'avslut-by-reason', ARRAY[class, reason], item, code, 1
FROM k, LATERAL (VALUES ('count', ''), ('class', class)) v (item, code) WHERE ends
UNION ALL
SELECT q, a, enrolment, avslut_on, 'time-in-insats', '{}'::text[], 'days', lpad(stayed::text, 6, '0'), 1
FROM k WHERE ends
UNION ALL
SELECT q, a, enrolment, avslut_on, 'goal', ARRAY[insats::text, figure, kommun_last], item, '', 1
FROM k, LATERAL (VALUES
  ('to-work', 'of', true), ('to-work-or-studies', 'of', true), ('to-work-studies-or-jobseeking', 'of', true),
  ('to-work', 'count', class = 'ARBETE'), ('to-work-or-studies', 'count', class IN ('ARBETE', 'STUDIER')),
  ('to-work-studies-or-jobseeking', 'count', class <> 'ANNAT')) v (figure, item, counts) WHERE ends AND counts
UNION ALL
SELECT q, a, enrolment, avslut_on, 'income', '{}'::text[], 'before', source, 1
FROM k, jsonb_array_elements_text(before) source WHERE ends AND before IS NOT NULL AND after IS NOT NULL
UNION ALL
SELECT q, a, enrolment, avslut_on, 'income', '{}'::text[], 'after', source, 1
FROM k, jsonb_array_elements_text(after) source WHERE ends AND before IS NOT NULL AND after IS NOT NULL
UNION ALL
SELECT q, a, enrolment, avslut_on, 'income', '{}'::text[], 'flow', x || '>' || y, 1
FROM k, jsonb_array_elements_text(before) x, jsonb_array_elements_text(after) y
WHERE ends AND before IS NOT NULL AND after IS NOT NULL;
--
INSERT INTO part
SELECT q, a, enrolment, lo, 'open-at', '{}'::text[], 'change', day::text, n
FROM piece, LATERAL (VALUES (lo, 1), (hi, -1)) v (day, n)
UNION ALL
SELECT q, a, enrolment, CASE WHEN start_on < f THEN f - 1 ELSE start_on END, 'stock-flow', '{}'::text[],
       CASE WHEN start_on < f THEN 'open-at-start' ELSE 'new' END, '', 1 FROM k WHERE meets
UNION ALL
SELECT q, a, enrolment, avslut_on, 'stock-flow', '{}'::text[],
       CASE WHEN ends THEN 'avslut' ELSE 'protected' END, '', 1 FROM k WHERE ends OR hides;
--
-- Between two places: out of the one on the day the person came there (or before the period), into the other.
WITH place AS (
  SELECT k.q, k.a, k.enrolment,
         greatest(s.lo, CASE WHEN k.start_on < k.f THEN k.f - 1 ELSE k.start_on END) AS lo
  FROM k JOIN stay s ON s.a = k.a AND s.enrolment = k.enrolment
  WHERE k.meets AND s.lo <= k.last_day AND s.hi > CASE WHEN k.start_on < k.f THEN k.f - 1 ELSE k.start_on END),
move AS (SELECT *, lag(lo) OVER (PARTITION BY q, enrolment ORDER BY lo) AS earlier FROM place)
INSERT INTO part
SELECT q, a, enrolment, v.day, 'stock-flow', '{}'::text[], item, '', 1
FROM move, LATERAL (VALUES ('moved-out', earlier), ('moved-in', lo)) v (item, day) WHERE earlier IS NOT NULL;
--
INSERT INTO part
SELECT q, a, enrolment, last_day, figure, CASE WHEN figure = 'age' THEN ARRAY[age] ELSE '{}'::text[] END, 'count', '', 1
FROM (SELECT DISTINCT ON (q, participant) * FROM k WHERE meets AND covers_last ORDER BY q, participant, ord DESC) latest,
     unnest(ARRAY['participants', 'age']) figure;
--
-- What goals in numbers are held against: the same counts, with a person counted once in each insats.
INSERT INTO part
SELECT q, a, enrolment, start_on, 'goal', ARRAY[insats::text, 'new', kommun_start], 'count', '', 1 FROM k WHERE starts
UNION ALL
SELECT q, a, enrolment, avslut_on, 'goal', ARRAY[insats::text, 'avslut', kommun_last], 'count', '', 1 FROM k WHERE ends
UNION ALL
SELECT q, a, enrolment, last_day, 'goal', ARRAY[insats::text, 'participants', kommun_last], 'count', '', 1
FROM (SELECT DISTINCT ON (q, participant, insats) * FROM k WHERE meets AND covers_last
      ORDER BY q, participant, insats, ord DESC) latest
UNION ALL
SELECT q, a, enrolment, last_day, 'goal', ARRAY[insats::text, 'efterstod', kommun_last], 'count', '', 1
FROM (SELECT DISTINCT ON (q, participant, insats) * FROM k WHERE covers_last AND EXISTS (
        SELECT FROM support s WHERE s.a = k.a AND s.enrolment = k.enrolment AND s.lo <= k.t AND s.hi >= k.f)
      ORDER BY q, participant, insats, ord DESC) latest;
--
WITH supported AS (
  SELECT k.q, k.a, k.enrolment, k.participant, k.ord, k.last_day, s.phase
  FROM k JOIN support s ON s.a = k.a AND s.enrolment = k.enrolment AND s.lo <= k.t AND s.hi >= k.f
  WHERE k.covers_last),
phases AS (
  SELECT q, participant, CASE WHEN count(DISTINCT phase) > 1 THEN 'BADA' ELSE min(phase) END AS phase
  FROM supported GROUP BY q, participant)
INSERT INTO part
SELECT DISTINCT ON (s.q, s.participant) s.q, s.a, s.enrolment, s.last_day, 'efterstod', ARRAY[p.phase], 'count', '', 1
FROM supported s JOIN phases p USING (q, participant) ORDER BY s.q, s.participant, s.ord DESC;
--
WITH half AS (
  SELECT *, to_char(start_on, 'YYYY') || CASE WHEN extract(month FROM start_on) <= 6 THEN '-h1' ELSE '-h2' END AS half
  FROM k WHERE starts)
INSERT INTO part
SELECT q, a, enrolment, start_on, 'uppfoljning-finsam', ARRAY[insats::text, half, sex], 'count', '', 1 FROM half c
WHERE NOT EXISTS (
  SELECT FROM half e WHERE e.q = c.q AND e.participant = c.participant AND e.insats = c.insats AND e.half = c.half
    AND e.covers_start AND e.ord < c.ord);
