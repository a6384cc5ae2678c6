-- Finds the rows of an insats too.
CREATE UNIQUE INDEX case_history_once ON case_history (insats, enrolment, year);

-- Every case that is known still, once.
CREATE INDEX case_history_starts ON case_history (enrolment) WHERE starts;
