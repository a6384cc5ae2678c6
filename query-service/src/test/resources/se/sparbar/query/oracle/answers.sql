-- Last part: what was counted, put into cells, and what the whole says.
-- Each part in its cell, as fine as cells can be.
CREATE TEMP TABLE cell ON COMMIT DROP AS
WITH placed AS (
  SELECT p.q, figure, own, sex, kommun, insats, age, huvudman, item, code, n
  FROM part p
  JOIN kase c ON c.a = p.a AND c.enrolment = p.enrolment
  JOIN stay s ON s.a = p.a AND s.enrolment = p.enrolment AND p.day >= s.lo AND p.day < s.hi
  UNION ALL SELECT q, figure, own, sex, kommun, insats, age, huvudman, item, code, n FROM loose)
SELECT p.q, figure, own, coalesce(sex, 'EJ_TILLAMPLIGT') AS sex, coalesce(kommun, 'EJ_TILLAMPLIGT') AS kommun,
       coalesce(insats::text, 'EJ_TILLAMPLIGT') AS insats, coalesce(age, 'EJ_TILLAMPLIGT') AS age,
       coalesce(huvudman, 'EJ_TILLAMPLIGT') AS huvudman, item, code, sum(n) AS n
FROM placed p JOIN ask q ON q.q = p.q
WHERE (q.insatser IS NULL OR insats = ANY (q.insatser)) AND (q.kommuner IS NULL OR kommun = ANY (q.kommuner))
GROUP BY p.q, figure, own, sex, kommun, insats, age, huvudman, item, code;
--
CREATE TEMP TABLE fine ON COMMIT DROP AS
SELECT q, figure, md5(string_agg(line, E'\n' ORDER BY line)) AS digest
FROM (SELECT q, figure, concat_ws('|', array_to_string(own || ARRAY[sex, kommun, insats, age, huvudman], ','), item, code, n)
             AS line FROM cell WHERE n <> 0) l GROUP BY q, figure;
--
CREATE TEMP TABLE coarse ON COMMIT DROP AS
SELECT q, figure, md5(string_agg(line, E'\n' ORDER BY line)) AS digest
FROM (
  SELECT q, figure, concat_ws('|', array_to_string(parts, ','), item, code, sum(n)) AS line FROM (
    SELECT c.q, c.figure, c.item, c.code, c.n, c.own
      || CASE WHEN 'sex' = ANY (dims) THEN ARRAY[sex] END || CASE WHEN 'kommun' = ANY (dims) THEN ARRAY[kommun] END
      || CASE WHEN 'insats' = ANY (dims) THEN ARRAY[insats] END || CASE WHEN 'age-band' = ANY (dims) THEN ARRAY[age] END
      || CASE WHEN 'huvudman' = ANY (dims) THEN ARRAY[huvudman] END AS parts
    FROM cell c JOIN ask USING (q)) x
  GROUP BY q, figure, parts, item, code HAVING sum(n) <> 0) l
GROUP BY q, figure;
--
-- What the whole says, each number found in its own way.
CREATE TEMP TABLE said (q int, figure text, says text) ON COMMIT DROP;
--
INSERT INTO said
SELECT q, figure, concat_ws('/', c, o, CASE WHEN o > 0 THEN floor(100.0 * c / o + 0.5) END)
FROM (SELECT q, figure, coalesce(sum(n) FILTER (WHERE item = 'count'), 0) AS c, coalesce(sum(n) FILTER (WHERE item = 'of'), 0) AS o
      FROM cell WHERE figure IN ('to-work', 'to-work-or-studies', 'to-work-studies-or-jobseeking', 'income', 'occupation',
                                     'activities')
      GROUP BY q, figure) x;
--
INSERT INTO said
SELECT q, 'time-in-insats', concat_ws('/', count(*), percentile_disc(0.25) WITHIN GROUP (ORDER BY days),
  percentile_disc(0.5) WITHIN GROUP (ORDER BY days), percentile_disc(0.75) WITHIN GROUP (ORDER BY days),
  round(avg(days), 1))
FROM (SELECT q, stayed AS days FROM k WHERE ends AND covers_last) x GROUP BY q;
--
INSERT INTO said
SELECT q, 'open-at', concat_ws('/', coalesce(max(open) FILTER (WHERE day = f), 0),
  coalesce(max(open) FILTER (WHERE day = t), 0), max(open), sum(open), round(sum(open) / (t - f + 1), 1))
FROM (SELECT p.q, d::date AS day, f, t, count(*) AS open
      FROM piece p JOIN ask USING (q), generate_series(p.lo, p.hi - 1, interval '1 day') d
      WHERE covered AND t - f < 200 GROUP BY p.q, d, f, t) x GROUP BY q, f, t;
--
INSERT INTO said
SELECT q, 'stock-flow', concat_ws('/', coalesce(sum(n) FILTER (WHERE item = 'open-at-start'), 0),
  coalesce(sum(n) FILTER (WHERE item = 'count'), 0),
  coalesce(sum(n) FILTER (WHERE item IN ('open-at-start', 'new', 'moved-in')), 0)
    - coalesce(sum(n) FILTER (WHERE item IN ('avslut', 'protected', 'moved-out', 'count')), 0))
FROM cell WHERE figure = 'stock-flow' GROUP BY q;
--
-- The goals in force on the period's last day: the latest for each insats and figure.
WITH goal AS (
  SELECT DISTINCT ON (q, insats, figure) q, payload ->> 'insats' AS insats, payload ->> 'figure' AS figure,
         (payload ->> 'threshold')::int AS threshold, payload ->> 'unit' AS unit
  FROM ask JOIN seen USING (a), LATERAL (SELECT payload ->> 'insats' AS insats, payload ->> 'figure' AS figure) g
  WHERE type = 'goal-set' AND (payload ->> 'validFrom')::date <= t
  ORDER BY q, insats, figure, (payload ->> 'validFrom')::date DESC, position DESC),
outcome AS (
  SELECT q, own[1] AS insats, own[2] AS figure, own[3] AS kommun, sum(n) FILTER (WHERE item = 'count') AS c,
         sum(n) FILTER (WHERE item = 'of') AS o
  FROM cell WHERE figure = 'goal' GROUP BY q, own),
judged AS (
  SELECT g.q, g.insats, g.figure, g.threshold, g.unit, coalesce(sum(c), 0) AS c,
         CASE WHEN g.unit = 'PERCENT' THEN coalesce(sum(o), 0) END AS o,
         coalesce(bool_or(coalesce(c, 0) * 100 >= threshold * o), false) AS partly
  FROM goal g LEFT JOIN outcome r ON r.q = g.q AND r.insats = g.insats AND r.figure = g.figure
  GROUP BY g.q, g.insats, g.figure, g.threshold, g.unit)
INSERT INTO said
SELECT q, 'goal', string_agg(line, ' ' ORDER BY line) FROM (
  SELECT q, concat_ws(':', insats, figure, threshold, c, o,
    CASE WHEN unit = 'COUNT' THEN CASE WHEN c >= threshold THEN 'uppfyllt' ELSE 'ej uppfyllt' END
         WHEN o = 0 THEN 'inga avslut' WHEN c * 100 >= threshold * o THEN 'uppfyllt' WHEN partly THEN 'delvis'
         ELSE 'ej uppfyllt' END) AS line FROM judged) l
GROUP BY q;
--
-- The items of a figure's whole, side by side.
CREATE TEMP TABLE whole ON COMMIT DROP AS
SELECT q, figure, t - f + 1 AS days, jsonb_object_agg(item, n) AS n
FROM (SELECT q, figure, item, sum(n) AS n FROM cell GROUP BY q, figure, item) x JOIN ask USING (q) GROUP BY q, figure, t, f;
--
INSERT INTO said
SELECT q, figure, concat_ws('/', c, o, CASE WHEN o > 0 THEN floor(100.0 * c / o + 0.5) END, away, unasked)
FROM whole, LATERAL (SELECT coalesce((n ->> 'count')::int, 0) AS c, coalesce((n ->> 'of')::int, 0) AS o,
                            coalesce((n ->> 'not-reached')::int, 0) AS away, coalesce((n ->> 'not-asked')::int, 0) AS unasked) x
WHERE figure LIKE 'sustained-%';
--
INSERT INTO said
SELECT q, figure, 16200 * 12 * coalesce(sum(n) FILTER (WHERE code = 'to-work-or-studies'), 0)
FROM cell WHERE figure = 'socioeconomic' GROUP BY q, figure;
--
INSERT INTO said
SELECT q, figure, concat_ws('/', c, o, CASE WHEN o > 0 THEN floor(100.0 * c / o + 0.5) END,
  coalesce((n ->> 'open')::int, 0), coalesce((n ->> 'participants')::int, 0),
  round(20 * coalesce((n ->> 'percent-at-start')::int, 0) / 100.0))
FROM whole, LATERAL (SELECT coalesce((n ->> 'count')::int, 0) AS c, coalesce((n ->> 'of')::int, 0) AS o) x WHERE figure = 'survey';
--
INSERT INTO said
SELECT q, figure, concat_ws('/', coalesce(kronor, 0), coalesce(round(kronor / (n ->> 'participants')::numeric)::text, '-'),
  coalesce(round(kronor / (n ->> 'avslut')::numeric)::text, '-'), coalesce(round(kronor / (n ->> 'to-work-or-studies')::numeric)::text, '-'),
  coalesce(budget::text, '-'), CASE WHEN kronor IS NULL OR budget IS NULL THEN '-' ELSE
    spent || '/' || budget || '/' || floor(100 * spent / budget + 0.5) END)
FROM whole, LATERAL (SELECT CASE WHEN n ? 'bookings' THEN coalesce((n ->> 'count')::numeric, 0) END AS kronor,
                            (n ->> 'budget')::numeric AS budget, coalesce((n ->> 'budgeted-for')::numeric, 0) AS spent) x
WHERE figure = 'cost';
--
-- Full time is 100 per cent, and gives 20 places.
INSERT INTO said
SELECT q, figure, concat_ws('/', round(20 * p / (100.0 * days)), round(p / (100.0 * days), 2),
  round(20 * coalesce((n ->> 'percent-at-start')::int, 0) / 100.0), round(open / days, 1), people,
  CASE WHEN p > 0 THEN floor(100 * open / (20 * p / 100) + 0.5) || '/' || round(100 * days * people / p, 1) ELSE '-/-' END)
FROM whole, LATERAL (SELECT coalesce((n ->> 'percent-days')::numeric, 0) AS p, coalesce((n ->> 'person-days')::numeric, 0) AS open,
                            coalesce((n ->> 'participants')::numeric, 0) AS people) x
WHERE figure = 'capacity';
--
INSERT INTO said
SELECT q, 'queue-time', concat_ws('/', sum(n), percentile_disc(0.25) WITHIN GROUP (ORDER BY days),
  percentile_disc(0.5) WITHIN GROUP (ORDER BY days), percentile_disc(0.75) WITHIN GROUP (ORDER BY days), round(avg(days), 1),
  (SELECT coalesce(sum(n), 0) FROM cell w WHERE w.q = c.q AND figure = 'queue-time' AND item = 'queued'))
FROM (SELECT q, code::int AS days, 1 AS n FROM cell, generate_series(1, n) WHERE figure = 'queue-time' AND item = 'days') c GROUP BY q;
