-- What stands in the streams that are about no person: each entry as an event in the form of the log, and at which
-- positions it was known so.
CREATE TABLE entry (
  stream       text     NOT NULL,
  version      bigint   NOT NULL,
  known_from   bigint   NOT NULL,
  known_to     bigint   NOT NULL,
  type         text     NOT NULL,
  insats       uuid,
  first_day    date     NOT NULL,
  last_day     date     NOT NULL,
  type_version smallint NOT NULL,
  event        bytea    NOT NULL,
  CHECK (known_from < known_to)
);

-- The fold of such a stream, so that the next event can continue it.
CREATE TABLE standing (
  stream text  NOT NULL,
  state  bytea NOT NULL
);

-- Who a participant counts as: themselves, or one they were merged with. Facts of an earlier form are made again, so
-- what stands here already needs no true value.
ALTER TABLE dossier ADD COLUMN person uuid;
UPDATE dossier SET person = participant;
ALTER TABLE dossier ALTER COLUMN person SET NOT NULL;
