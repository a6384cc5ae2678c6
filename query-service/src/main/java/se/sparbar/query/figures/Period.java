package se.sparbar.query.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A period of days, both inclusive.
public record Period(LocalDate from, LocalDate to) {
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends no earlier than it begins");
    }
  }

  public static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /// Whether a day is one of it.
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }
}
