CREATE INDEX step_of_insats ON step (insats);
CREATE UNIQUE INDEX step_known_now ON step (enrolment, kind, number, year) WHERE known_to = 9223372036854775807;
