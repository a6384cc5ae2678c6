-- What is known, and at which positions of the log it was known so: from known_from until before known_to, where
-- 9223372036854775807 means still. All of it can be made again from the log. Indexes are in V2, so that a rebuild can
-- fill the tables first.

-- A case in one year that it meets; the years are partitions, made when the first row needs them.
CREATE TABLE fact (
  known_from bigint   NOT NULL,
  known_to   bigint   NOT NULL,
  insats     uuid     NOT NULL,
  enrolment  uuid     NOT NULL,
  year       smallint NOT NULL,
  start_year smallint NOT NULL,
  last_year  smallint NOT NULL, -- 32767 while something is open
  data       bytea    NOT NULL,
  CHECK (known_from < known_to)
) PARTITION BY LIST (year);
ALTER TABLE fact ALTER COLUMN data SET STORAGE PLAIN;

CREATE TABLE insats (
  insats     uuid   NOT NULL,
  known_from bigint NOT NULL,
  known_to   bigint NOT NULL,
  state      text   NOT NULL,
  CHECK (known_from < known_to)
);

-- The fold of the events about a participant, so that the next event can continue it.
CREATE TABLE dossier (
  participant uuid  NOT NULL,
  state       bytea NOT NULL
);

CREATE TABLE event_note (
  position    bigint      NOT NULL,
  recorded_at timestamptz NOT NULL,
  type        text        NOT NULL,
  cause       text        NOT NULL,
  subject     uuid
);

-- The position of the first event recorded in a year, or after it when nothing was recorded in the year.
CREATE TABLE year_start (
  year     smallint NOT NULL,
  position bigint   NOT NULL
);

-- One row: how far the facts have come, and in which form they are kept.
CREATE TABLE progress (
  position    bigint      NOT NULL,
  recorded_at timestamptz,
  form        text        NOT NULL
);
