CREATE UNLOGGED TABLE raw_event (
  h int, position bigint, stream text, version bigint, type text, subject uuid, payload jsonb);
CREATE UNLOGGED TABLE at_point (a int, h int, position bigint);
-- dims: which of sex, kommun, insats, age band and huvudman are asked for in the second, coarser answer.
CREATE UNLOGGED TABLE ask (
  q int, a int, f date, t date, insatser uuid[], kommuner text[], dims text[]);
