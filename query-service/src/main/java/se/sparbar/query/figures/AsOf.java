package se.sparbar.query.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// As of when a figure is asked for: what was known then. It means a prefix of the log.
public sealed interface AsOf {
  /// Everything that has been reached.
  record Now() implements AsOf {}

  /// Everything recorded up to the end of a day in Sweden.
  record OnDay(LocalDate day) implements AsOf {}

  /// Everything recorded up to and including an instant.
  record At(Instant instant) implements AsOf {}

  /// Everything up to and including a position.
  record AtPosition(long position) implements AsOf {}

  /// Reads `2024-03-22`, `2024-03-22T14:02:11Z` or `position:4711`.
  ///
  /// @throws IllegalArgumentException for anything else
  static AsOf parse(String given) {
    try {
      if (given.startsWith("position:")) {
        return atPosition(Long.parseLong(given.substring("position:".length())));
      }
      return given.contains("T") ? new At(Instant.parse(given)) : new OnDay(LocalDate.parse(given));
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new IllegalArgumentException("no as-of: " + given, e);
    }
  }

  private static AsOf atPosition(long position) {
    if (position < 0) {
      throw new IllegalArgumentException("no position: " + position);
    }
    return new AtPosition(position);
  }
}
