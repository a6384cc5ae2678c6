-- What has been known of a case in one year that it meets: entries in the order of the log, each of which says from which
-- position on the case was known so, or known no more. The years are partitions, made when the first row needs them. V7
-- drops the table that had a row for each.
CREATE TABLE case_history (
  insats    uuid     NOT NULL,
  enrolment uuid     NOT NULL,
  year      smallint NOT NULL,
  known     bytea    NOT NULL,
  starts    boolean  NOT NULL -- whether the case is known still and starts in this year
) PARTITION BY LIST (year);

-- The same of the steps of an enrolment, which as a whole do not start.
CREATE TABLE step_history (LIKE case_history) PARTITION BY LIST (year);

-- No question has a condition on what a fact says, so the planner need not know it.
ALTER TABLE case_history ALTER COLUMN known SET STATISTICS 0;
ALTER TABLE step_history ALTER COLUMN known SET STATISTICS 0;
