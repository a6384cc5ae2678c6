-- Files that events name by their SHA-256: the exact bytes of adopted reports. As lasting as the log, and kept beside it because
-- an event that travels through Kafka is no place for megabytes.
CREATE TABLE document (
  digest     bytea PRIMARY KEY,
  media_type text  NOT NULL,
  content    bytea NOT NULL,
  CONSTRAINT content_is_what_it_is_called CHECK (sha256(content) = digest)
);
-- Files are compressed already.
ALTER TABLE document ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON document
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE document ENABLE ALWAYS TRIGGER append_only;

GRANT SELECT, INSERT ON document TO sparbar_log;
GRANT SELECT ON document TO sparbar_reader;

-- Adoptions are a few a year and are asked for by whoever records something of a day long past. Rows of other types cost nothing here.
CREATE INDEX event_adoption ON event (position) WHERE type = 'report-adopted';
