CREATE INDEX fact_of_insats ON fact (insats);
-- At most one row of a case and year is what is known now.
CREATE UNIQUE INDEX fact_known_now ON fact (enrolment, year) WHERE known_to = 9223372036854775807;
CREATE UNIQUE INDEX insats_known_now ON insats (insats) WHERE known_to = 9223372036854775807;
ALTER TABLE dossier ADD PRIMARY KEY (participant);
ALTER TABLE event_note ADD PRIMARY KEY (position);
CREATE INDEX event_note_in_time ON event_note (recorded_at, position);
ALTER TABLE year_start ADD PRIMARY KEY (year);
CREATE UNIQUE INDEX progress_once ON progress ((true));
