package se.sparbar.command.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From a day to a day, both inclusive; without an end while it goes on.
public record Stay(LocalDate from, @Nullable LocalDate to) {

  /// Whether two stays cannot both be: they share more than the one day on which the first ends and
  /// the second begins.
  boolean overlaps(Stay other) {
    return equals(other) || (begins(other.to) && other.begins(to));
  }

  /// Whether it begins before a day, or before the end that never comes.
  private boolean begins(@Nullable LocalDate before) {
    return before == null || from.isBefore(before);
  }

  /// Whether a day is one of its days.
  boolean holds(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /// The same stay, over at the latest on a day.
  Stay until(@Nullable LocalDate latest) {
    return latest == null || (to != null && !to.isAfter(latest)) ? this : new Stay(from, latest);
  }
}
