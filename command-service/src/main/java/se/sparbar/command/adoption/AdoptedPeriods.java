package se.sparbar.command.adoption;

import java.time.LocalDate;
import java.util.List;

/// The periods of which a förbund has adopted a report. What is recorded of one of their days comes
/// late, however soon it comes (rule 4).
public record AdoptedPeriods(List<Period> periods) {
  public static final AdoptedPeriods NONE = new AdoptedPeriods(List.of());

  public AdoptedPeriods {
    periods = List.copyOf(periods);
  }

  /// Days, both inclusive.
  public record Period(LocalDate from, LocalDate to) {}

  public boolean cover(LocalDate day) {
    return periods.stream().anyMatch(p -> !day.isBefore(p.from()) && !day.isAfter(p.to()));
  }
}
