-- Merges of participants are few and are asked for whenever something is decided about a person. Rows of other types
-- cost nothing here.
CREATE INDEX event_merge ON event (position) WHERE type IN ('participants-merged', 'merge-reversed');
