-- What may be told of events: where each stands, when it was recorded, its type and what kind of change it made. A row
-- holds those that were taken in together; V6 drops the table that had a row for each.
CREATE TABLE notes (
  first_position bigint      NOT NULL,
  first_at       timestamptz NOT NULL,
  told           bytea       NOT NULL
);
ALTER TABLE notes ALTER COLUMN told SET STORAGE PLAIN;

-- No question has a condition on what a fact says, so the planner need not know it.
ALTER TABLE fact ALTER COLUMN data SET STATISTICS 0;
ALTER TABLE step ALTER COLUMN data SET STATISTICS 0;
