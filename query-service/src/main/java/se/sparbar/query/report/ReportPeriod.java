package se.sparbar.query.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sparbar.query.figures.Period;

/// The period of an årsredovisning or a delårsredovisning, as it is written in an address: `2023`
/// or `2023-h1`.
public record ReportPeriod(int year, boolean firstHalf) {
  private static final Pattern WRITTEN = Pattern.compile("((?:19|20)[0-9]{2})(-h1)?");

  public static Optional<ReportPeriod> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.matches()
        ? Optional.of(
            new ReportPeriod(Integer.parseInt(matcher.group(1)), matcher.group(2) != null))
        : Optional.empty();
  }

  public Period period() {
    return new Period(
        LocalDate.of(year, 1, 1),
        firstHalf ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31));
  }

  /// The same part of the year before.
  public ReportPeriod before() {
    return new ReportPeriod(year - 1, firstHalf);
  }

  @Override
  public String toString() {
    return firstHalf ? year + "-h1" : Integer.toString(year);
  }
}
