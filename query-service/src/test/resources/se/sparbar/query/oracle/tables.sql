CREATE UNLOGGED TABLE raw_event (
  h int, position bigint, stream text, version bigint, type text, subject uuid, payload jsonb,
  recorded_at timestamptz, after_adoption boolean);
CREATE UNLOGGED TABLE at_point (a int, h int, position bigint);
-- dims: which of sex, kommun, insats, age band and huvudman are asked for in the second, coarser answer.
CREATE UNLOGGED TABLE ask (
  q int, a int, f date, t date, insatser uuid[], kommuner text[], dims text[]);
CREATE OR REPLACE FUNCTION band(age int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN age BETWEEN 16 AND 17 THEN '16–17' WHEN age BETWEEN 18 AND 24 THEN '18–24'
              WHEN age BETWEEN 25 AND 29 THEN '25–29' WHEN age BETWEEN 30 AND 39 THEN '30–39'
              WHEN age BETWEEN 40 AND 49 THEN '40–49' WHEN age BETWEEN 50 AND 59 THEN '50–59'
              WHEN age BETWEEN 60 AND 66 THEN '60–66' ELSE 'okänd' END $$;
CREATE OR REPLACE FUNCTION half(day date) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT to_char(day, 'YYYY') || CASE WHEN extract(month FROM day) <= 6 THEN '-h1' ELSE '-h2' END $$;
