-- The log and the two tables beside it. Run by the owner; the service's role and the reader get what they need and no more.

CREATE TABLE event (
  position       bigint      PRIMARY KEY CHECK (position > 0),
  event_id       uuid        NOT NULL CONSTRAINT event_id_once UNIQUE,
  stream         text        NOT NULL,
  stream_version bigint      NOT NULL CHECK (stream_version > 0),
  type           text        NOT NULL,
  version        int         NOT NULL,
  huvudman       text,
  subject        uuid,
  occurred_on    date        NOT NULL,
  recorded_at    timestamptz NOT NULL,
  actor          text        NOT NULL,
  command_id     text        NOT NULL,
  payload        bytea       NOT NULL,
  metadata       bytea       NOT NULL,
  hash           bytea       NOT NULL CHECK (octet_length(hash) = 32),
  CONSTRAINT stream_version_once UNIQUE (stream, stream_version)
);
CREATE INDEX event_subject ON event (subject, position) WHERE subject IS NOT NULL;

COMMENT ON TABLE event IS 'Facts, for ever: nothing here is changed or removed';

-- Idempotency: what was done under a key. Not history; the events are.
CREATE TABLE command (
  key            text   PRIMARY KEY,
  request_hash   text   NOT NULL,
  answer         text   NOT NULL,
  first_position bigint NOT NULL,
  last_position  bigint NOT NULL
);

-- Names that must mean one thing, and the ids they stand for.
CREATE TABLE name (
  space text NOT NULL,
  key   text NOT NULL,
  id    uuid NOT NULL,
  PRIMARY KEY (space, key)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The log is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE event ENABLE ALWAYS TRIGGER append_only;

-- Numbering is the writer's work; this catches what else might insert. One look at the index per statement.
CREATE FUNCTION refuse_gap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  first bigint; last bigint; rows bigint;
BEGIN
  SELECT min(position), max(position), count(*) INTO first, last, rows FROM added;
  IF last - first + 1 <> rows OR first > 1 AND NOT EXISTS (SELECT FROM event WHERE position = first - 1) THEN
    RAISE EXCEPTION 'The log has no gaps: positions % to % refused', first, last USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER no_gap AFTER INSERT ON event REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_gap();

GRANT SELECT, INSERT ON event, command, name TO sparbar_log;
GRANT SELECT ON event TO sparbar_reader;
