ALTER TABLE notes ADD PRIMARY KEY (first_position);
CREATE INDEX notes_in_time ON notes (first_at, first_position);
DROP TABLE event_note;
