package se.sparbar.query.facts;

import java.time.LocalDate;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;

/// Where an enrolment is from a day on, until the next stay begins.
public record Stay(LocalDate from, Kommun kommun, Huvudman huvudman) {}
