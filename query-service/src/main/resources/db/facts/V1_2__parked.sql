-- The dead letters: events that a newer program wrote and what came after them in their streams. The facts are whole but
-- for these streams; a program that knows the events makes all facts again, and then nothing is parked.
CREATE TABLE parked (
  position     bigint      PRIMARY KEY,
  recorded_at  timestamptz NOT NULL,
  stream       text        NOT NULL,
  type         text        NOT NULL,
  type_version int         NOT NULL
);
