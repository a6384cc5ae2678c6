package se.sparbar.query.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An enrolment rests, from a day to the first day back; without one it goes on, at most to the
/// avslut.
public record Pause(LocalDate from, @Nullable LocalDate resumedOn) {

  /// How many days of it there are before a day.
  long daysUntil(LocalDate end) {
    return Math.max(0, ChronoUnit.DAYS.between(from, until(end)));
  }

  /// Its days before a day.
  Stream<LocalDate> days(LocalDate end) {
    return from.isBefore(until(end)) ? from.datesUntil(until(end)) : Stream.of();
  }

  private LocalDate until(LocalDate end) {
    return resumedOn == null || resumedOn.isAfter(end) ? end : resumedOn;
  }
}
