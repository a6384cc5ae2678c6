package se.sparbar.query.facts;

import se.sparbar.codes.AgeBand;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// Whom a step is of, and where it was taken.
///
/// @param ageBand at the start of the enrolment, or at the remiss where there is none
public record Where(
    ParticipantId participant,
    InsatsId insats,
    Sex sex,
    AgeBand ageBand,
    Kommun kommun,
    Huvudman huvudman) {}
