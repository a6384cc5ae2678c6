package se.sparbar.query.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// An enrolment rests, from a day to the first day back; without one it goes on, at most to the
/// avslut.
public record Pause(LocalDate from, @Nullable LocalDate resumedOn) {

  /// How many days of it there are before a day.
  long daysUntil(LocalDate end) {
    LocalDate to = resumedOn == null || resumedOn.isAfter(end) ? end : resumedOn;
    return Math.max(0, ChronoUnit.DAYS.between(from, to));
  }
}
