CREATE UNIQUE INDEX step_history_once ON step_history (insats, enrolment, year);
DROP TABLE fact;
DROP TABLE step;
