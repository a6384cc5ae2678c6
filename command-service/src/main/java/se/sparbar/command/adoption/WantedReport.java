package se.sparbar.command.adoption;

import static se.sparbar.command.adoption.AdoptionRule.ADOPTED_BEFORE_THE_END;
import static se.sparbar.command.adoption.AdoptionRule.ADOPTION_AS_OF;
import static se.sparbar.command.adoption.AdoptionRule.ADOPTION_PERIOD;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;

/// A förbund's report of a year or a half-year, as known when.
///
/// @param asOf null for now
public record WantedReport(Forbund forbund, LocalDate from, LocalDate to, @Nullable String asOf) {
  private static final Pattern AS_OF =
      Pattern.compile("position:\\d{1,18}|\\d{4}-\\d{2}-\\d{2}(T[0-9:.]{5,18}Z)?");

  public WantedReport {
    if (asOf != null && !AS_OF.matcher(asOf).matches()) {
      throw new Rejected(ADOPTION_AS_OF).at("asOf");
    }
  }

  /// As readers name it: `2023`, `2023-h1`.
  public String period() {
    return from.getYear() + (to.getMonthValue() == 6 ? "-h1" : "");
  }

  /// Årsredovisning and delårsredovisning are of a year and of its first half, and of nothing else.
  static void checkPeriod(LocalDate from, LocalDate to) {
    LocalDate first = LocalDate.of(from.getYear(), 1, 1);
    boolean year = to.equals(LocalDate.of(from.getYear(), 12, 31));
    boolean half = to.equals(LocalDate.of(from.getYear(), 6, 30));
    if (!from.equals(first) || !(year || half)) {
      throw new Rejected(ADOPTION_PERIOD, from.getYear()).at("to");
    }
  }

  /// A report is adopted when its period is over.
  void checkDecided(LocalDate on, LocalDate today) {
    Days.happened("on", on, today);
    if (!on.isAfter(to)) {
      throw new Rejected(ADOPTED_BEFORE_THE_END, to, on).at("on");
    }
  }
}
