-- A step of an enrolment in one year that it meets, as facts are kept.
CREATE TABLE step (
  known_from bigint   NOT NULL,
  known_to   bigint   NOT NULL,
  number     bigint   NOT NULL,
  insats     uuid     NOT NULL,
  enrolment  uuid     NOT NULL,
  kind       smallint NOT NULL,
  year       smallint NOT NULL,
  start_year smallint NOT NULL,
  last_year  smallint NOT NULL, -- 32767 while something is open
  data       bytea    NOT NULL,
  CHECK (known_from < known_to)
) PARTITION BY LIST (year);
ALTER TABLE step ALTER COLUMN data SET STORAGE PLAIN;
