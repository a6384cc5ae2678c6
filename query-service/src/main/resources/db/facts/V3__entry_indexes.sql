CREATE UNIQUE INDEX entry_known_now ON entry (stream, version) WHERE known_to = 9223372036854775807;
CREATE INDEX entry_of_type ON entry (type, first_day);
ALTER TABLE standing ADD PRIMARY KEY (stream);
CREATE INDEX dossier_of_person ON dossier (person);
