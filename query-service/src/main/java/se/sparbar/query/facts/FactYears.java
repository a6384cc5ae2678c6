package se.sparbar.query.facts;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which years a case has rows in. What is still open has one for each year up to the one in which
/// the log stands; the first event recorded in a new year gives it one more. So a year's table
/// holds all that meets the year, and a case that stays open for ever needs no rows for the years
/// to come.
public final class FactYears {
  private FactYears() {}

  /// The years of a case known in a log that stands in `logYear`.
  public static IntStream of(Fact fact, int logYear) {
    return IntStream.rangeClosed(fact.firstDay().getYear(), last(fact, logYear));
  }

  /// The last of them; the first is that of the fact's first day.
  public static int last(Fact fact, int logYear) {
    @Nullable LocalDate last = fact.lastDay();
    return last == null ? logYear : Math.min(last.getYear(), logYear);
  }
}
